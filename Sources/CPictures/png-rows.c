#include <png.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

#include "rows.h"

typedef struct {
  pictures_rows rows;
  png_structp png;
  png_infop info;
  const uint8_t *bytes;
  size_t left;
  // An interlaced picture is whole only after its last pass.
  uint8_t *whole;
  int32_t row;
} png_rows;

static void take(png_structp png, png_bytep target, size_t count) {
  png_rows *self = png_get_io_ptr(png);
  if (count > self->left) png_error(png, "cut");
  memcpy(target, self->bytes, count);
  self->bytes += count;
  self->left -= count;
}

static void fail(png_structp png, png_const_charp message) {
  (void)message;
  png_longjmp(png, 1);
}

static void be_silent(png_structp png, png_const_charp message) {
  (void)png;
  (void)message;
}

static int read_whole(png_rows *self) {
  size_t stride = (size_t)self->rows.facts.width * 4;
  self->whole = calloc((size_t)self->rows.facts.height, stride);
  if (self->whole == NULL) return 0;
  for (int pass = 0; pass < 7; pass++) {
    for (int32_t row = 0; row < self->rows.facts.height; row++) {
      png_read_row(self->png, self->whole + stride * (size_t)row, NULL);
    }
  }
  return 1;
}

static int start(pictures_rows *rows, int divisor) {
  png_rows *self = (png_rows *)rows;
  (void)divisor;
  if (setjmp(png_jmpbuf(self->png))) return 0;
  png_set_expand(self->png);
  png_set_scale_16(self->png);
  png_set_gray_to_rgb(self->png);
  png_set_add_alpha(self->png, 255, PNG_FILLER_AFTER);
  int passes = png_set_interlace_handling(self->png);
  png_read_update_info(self->png, self->info);
  if (png_get_rowbytes(self->png, self->info) != (size_t)rows->facts.width * 4) return 0;
  return passes == 1 || read_whole(self);
}

static int next(pictures_rows *rows, uint8_t *row) {
  png_rows *self = (png_rows *)rows;
  if (self->row >= rows->facts.height) return 0;
  if (self->whole != NULL) {
    size_t stride = (size_t)rows->facts.width * 4;
    memcpy(row, self->whole + stride * (size_t)self->row, stride);
  } else {
    if (setjmp(png_jmpbuf(self->png))) return 0;
    png_read_row(self->png, row, NULL);
  }
  self->row++;
  return 1;
}

// Damage is an error where it is met.
static int is_whole(pictures_rows *rows) { return ((png_rows *)rows)->row == rows->facts.height; }

static void finish(pictures_rows *rows) {
  png_rows *self = (png_rows *)rows;
  png_destroy_read_struct(&self->png, &self->info, NULL);
  free(self->whole);
  free(self);
}

static void look(png_rows *self) {
  pictures_facts *facts = &self->rows.facts;
  int type = png_get_color_type(self->png, self->info);
  facts->width = (int32_t)png_get_image_width(self->png, self->info);
  facts->height = (int32_t)png_get_image_height(self->png, self->info);
  facts->has_alpha = (type & PNG_COLOR_MASK_ALPHA) || png_get_valid(self->png, self->info, PNG_INFO_tRNS);
  int is_interlaced = png_get_interlace_type(self->png, self->info) != PNG_INTERLACE_NONE;
  facts->memory = (int64_t)facts->width * (is_interlaced ? 4 * (int64_t)facts->height : 16);
}

pictures_rows *pictures_open_png(const uint8_t *bytes, size_t count) {
  png_rows *self = calloc(1, sizeof(png_rows));
  if (self == NULL) return NULL;
  self->rows.start = start;
  self->rows.next = next;
  self->rows.is_whole = is_whole;
  self->rows.close = finish;
  self->bytes = bytes;
  self->left = count;
  self->png = png_create_read_struct(PNG_LIBPNG_VER_STRING, NULL, fail, be_silent);
  self->info = self->png == NULL ? NULL : png_create_info_struct(self->png);
  if (self->info == NULL || setjmp(png_jmpbuf(self->png))) {
    finish(&self->rows);
    return NULL;
  }
  png_set_user_limits(self->png, 1 << 20, 1 << 20);
  png_set_chunk_malloc_max(self->png, 8 << 20);
  png_set_read_fn(self->png, self, take);
  png_read_info(self->png, self->info);
  look(self);
  return &self->rows;
}
