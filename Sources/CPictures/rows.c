#include "rows.h"

#include <png.h>
#include <stdio.h>
#include <stdlib.h>
#include <webp/encode.h>

#include <jpeglib.h>

pictures_facts pictures_look(pictures_rows *rows) { return rows->facts; }
int pictures_start(pictures_rows *rows, int divisor) { return rows->start(rows, divisor); }
int pictures_next(pictures_rows *rows, uint8_t *row) { return rows->next(rows, row); }
int pictures_is_whole(pictures_rows *rows) { return rows->is_whole(rows); }
void pictures_close(pictures_rows *rows) { rows->close(rows); }
void pictures_free(pictures_file file) { free(file.bytes); }

#define TEXT(value) TEXT_OF(value)
#define TEXT_OF(value) #value

const char *pictures_libraries(void) {
  static char text[64];
  if (text[0] == 0) {
    int webp = WebPGetEncoderVersion();
    snprintf(text, sizeof text, "jpeg-%s webp-%d.%d.%d png-%s", TEXT(LIBJPEG_TURBO_VERSION), webp >> 16,
             webp >> 8 & 255, webp & 255, PNG_LIBPNG_VER_STRING);
  }
  return text;
}
