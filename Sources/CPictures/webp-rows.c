#include <stdlib.h>
#include <string.h>
#include <webp/decode.h>
#include <webp/demux.h>

#include "rows.h"

typedef struct {
  pictures_rows rows;
  WebPDemuxer *demuxer;
  WebPIterator frame;
  uint8_t *whole;
  int32_t row;
} webp_rows;

// The first frame where it lies on its canvas, which is empty elsewhere.
static int start(pictures_rows *rows, int divisor) {
  webp_rows *self = (webp_rows *)rows;
  (void)divisor;
  size_t stride = (size_t)rows->facts.width * 4;
  self->whole = calloc((size_t)rows->facts.height, stride);
  if (self->whole == NULL) return 0;
  int width = 0, height = 0;
  if (!WebPGetInfo(self->frame.fragment.bytes, self->frame.fragment.size, &width, &height)) return 0;
  int right = self->frame.x_offset + width, bottom = self->frame.y_offset + height;
  if (right > rows->facts.width || bottom > rows->facts.height) return 0;
  size_t offset = stride * (size_t)self->frame.y_offset + 4 * (size_t)self->frame.x_offset;
  size_t room = stride * (size_t)rows->facts.height - offset;
  return WebPDecodeRGBAInto(
             self->frame.fragment.bytes, self->frame.fragment.size, self->whole + offset, room, (int)stride) != NULL;
}

static int next(pictures_rows *rows, uint8_t *row) {
  webp_rows *self = (webp_rows *)rows;
  if (self->row >= rows->facts.height) return 0;
  size_t stride = (size_t)rows->facts.width * 4;
  memcpy(row, self->whole + stride * (size_t)self->row++, stride);
  return 1;
}

static int is_whole(pictures_rows *rows) { return ((webp_rows *)rows)->row == rows->facts.height; }

static void finish(pictures_rows *rows) {
  webp_rows *self = (webp_rows *)rows;
  WebPDemuxReleaseIterator(&self->frame);
  WebPDemuxDelete(self->demuxer);
  free(self->whole);
  free(self);
}

pictures_rows *pictures_open_webp(const uint8_t *bytes, size_t count) {
  webp_rows *self = calloc(1, sizeof(webp_rows));
  if (self == NULL) return NULL;
  self->rows.start = start;
  self->rows.next = next;
  self->rows.is_whole = is_whole;
  self->rows.close = finish;
  WebPData data = {bytes, count};
  self->demuxer = WebPDemux(&data);
  if (self->demuxer == NULL || !WebPDemuxGetFrame(self->demuxer, 1, &self->frame)) {
    finish(&self->rows);
    return NULL;
  }
  pictures_facts *facts = &self->rows.facts;
  facts->width = (int32_t)WebPDemuxGetI(self->demuxer, WEBP_FF_CANVAS_WIDTH);
  facts->height = (int32_t)WebPDemuxGetI(self->demuxer, WEBP_FF_CANVAS_HEIGHT);
  int covers = self->frame.width == facts->width && self->frame.height == facts->height;
  facts->has_alpha = self->frame.has_alpha || !covers;
  WebPBitstreamFeatures features;
  if (WebPGetFeatures(self->frame.fragment.bytes, self->frame.fragment.size, &features) != VP8_STATUS_OK) {
    finish(&self->rows);
    return NULL;
  }
  // Without loss, a second copy is held while it is decoded; so is alpha, a byte a point.
  int64_t points = (int64_t)facts->width * facts->height;
  facts->memory = points * (features.format == 2 ? 8 : 5);
  return &self->rows;
}
