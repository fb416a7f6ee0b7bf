#define _GNU_SOURCE
#include "CBytes.h"

#include <string.h>

const void *cbytes_find(const void *bytes, size_t count, const void *part, size_t part_count) {
  return memmem(bytes, count, part, part_count);
}
