#include "rows.h"

#include <stdlib.h>

pictures_facts pictures_look(pictures_rows *rows) { return rows->facts; }
int pictures_start(pictures_rows *rows, int divisor) { return rows->start(rows, divisor); }
int pictures_next(pictures_rows *rows, uint8_t *row) { return rows->next(rows, row); }
int pictures_is_whole(pictures_rows *rows) { return rows->is_whole(rows); }
void pictures_close(pictures_rows *rows) { rows->close(rows); }
void pictures_free(pictures_file file) { free(file.bytes); }
