#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include <jpeglib.h>
#include <jerror.h>

#include "rows.h"

typedef struct {
  pictures_rows rows;
  struct jpeg_decompress_struct jpeg;
  struct jpeg_error_mgr errors;
  struct jpeg_progress_mgr progress;
  jmp_buf failed;
  int is_damaged;
} jpeg_rows;

// A file may ask for any number of passes over the whole picture; cameras and programs write ten.
enum { most_scans = 100 };

static void fail(j_common_ptr common) { longjmp(((jpeg_rows *)common->client_data)->failed, 1); }
static void be_silent(j_common_ptr common) { (void)common; }

// Warnings that tell of lost pixels; others tell of habits of programs.
static void warn(j_common_ptr common, int level) {
  if (level >= 0) return;
  switch (common->err->msg_code) {
    case JWRN_JPEG_EOF:
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_MUST_RESYNC:
    case JWRN_ARITH_BAD_CODE: ((jpeg_rows *)common->client_data)->is_damaged = 1;
  }
}

static void count_scans(j_common_ptr common) {
  if (((j_decompress_ptr)common)->input_scan_number > most_scans) fail(common);
}

// A picture of several scans is held as coefficients until the last is read.
static int64_t memory(struct jpeg_decompress_struct *jpeg) {
  int64_t blocks = 0;
  if (!jpeg_has_multiple_scans(jpeg)) return (int64_t)jpeg->image_width * 64;
  for (int i = 0; i < jpeg->num_components; i++) {
    blocks += (int64_t)jpeg->comp_info[i].width_in_blocks * jpeg->comp_info[i].height_in_blocks;
  }
  return blocks * (int64_t)sizeof(JBLOCK);
}

static int start(pictures_rows *rows, int divisor) {
  jpeg_rows *self = (jpeg_rows *)rows;
  if (setjmp(self->failed)) return 0;
  self->jpeg.scale_num = 1;
  self->jpeg.scale_denom = (unsigned)divisor;
  self->jpeg.progress = &self->progress;
  int is_for_print = self->jpeg.jpeg_color_space == JCS_CMYK || self->jpeg.jpeg_color_space == JCS_YCCK;
  self->jpeg.out_color_space = is_for_print ? JCS_CMYK : JCS_EXT_RGBA;
  jpeg_start_decompress(&self->jpeg);
  rows->facts.width = (int32_t)self->jpeg.output_width;
  rows->facts.height = (int32_t)self->jpeg.output_height;
  return 1;
}

// Adobe's programs, which write nearly all of them, store how much of each ink is missing.
static void mix(uint8_t *row, int count, int is_inverted) {
  for (uint8_t *pixel = row; pixel < row + 4 * count; pixel += 4) {
    int black = is_inverted ? pixel[3] : 255 - pixel[3];
    for (int i = 0; i < 3; i++) {
      int light = is_inverted ? pixel[i] : 255 - pixel[i];
      pixel[i] = (uint8_t)((light * black + 127) / 255);
    }
    pixel[3] = 255;
  }
}

static int next(pictures_rows *rows, uint8_t *row) {
  jpeg_rows *self = (jpeg_rows *)rows;
  if (setjmp(self->failed)) return 0;
  if (self->jpeg.output_scanline >= self->jpeg.output_height) return 0;
  JSAMPROW line = row;
  if (jpeg_read_scanlines(&self->jpeg, &line, 1) != 1) return 0;
  if (self->jpeg.out_color_space == JCS_CMYK) mix(row, rows->facts.width, self->jpeg.saw_Adobe_marker);
  return 1;
}

static int is_whole(pictures_rows *rows) { return !((jpeg_rows *)rows)->is_damaged; }

static void finish(pictures_rows *rows) {
  jpeg_destroy_decompress(&((jpeg_rows *)rows)->jpeg);
  free(rows);
}

pictures_rows *pictures_open_jpeg(const uint8_t *bytes, size_t count) {
  jpeg_rows *self = calloc(1, sizeof(jpeg_rows));
  if (self == NULL) return NULL;
  self->rows.start = start;
  self->rows.next = next;
  self->rows.is_whole = is_whole;
  self->rows.close = finish;
  self->jpeg.err = jpeg_std_error(&self->errors);
  self->errors.error_exit = fail;
  self->errors.emit_message = warn;
  self->errors.output_message = be_silent;
  self->progress.progress_monitor = count_scans;
  self->jpeg.client_data = self;
  if (setjmp(self->failed)) {
    finish(&self->rows);
    return NULL;
  }
  jpeg_create_decompress(&self->jpeg);
  self->jpeg.client_data = self;
  jpeg_mem_src(&self->jpeg, bytes, count);
  jpeg_read_header(&self->jpeg, TRUE);
  jpeg_calc_output_dimensions(&self->jpeg);
  self->rows.facts.width = (int32_t)self->jpeg.image_width;
  self->rows.facts.height = (int32_t)self->jpeg.image_height;
  self->rows.facts.memory = memory(&self->jpeg);
  return &self->rows;
}
