// A decoder: what each format does, and what each keeps.
#pragma once
#include "CPictures.h"

struct pictures_rows {
  pictures_facts facts;
  int (*start)(pictures_rows *, int divisor);
  int (*next)(pictures_rows *, uint8_t *row);
  int (*is_whole)(pictures_rows *);
  void (*close)(pictures_rows *);
};
