#include <png.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <webp/encode.h>

#include <jpeglib.h>

#include "CPictures.h"

typedef struct {
  struct jpeg_error_mgr errors;
  jmp_buf failed;
} jpeg_failure;

static void fail_jpeg(j_common_ptr common) { longjmp(((jpeg_failure *)common->err)->failed, 1); }
static void be_silent(j_common_ptr common) { (void)common; }

pictures_file pictures_write_jpeg(const uint8_t *rgb, int width, int height, int quality, int is_progressive) {
  struct jpeg_compress_struct jpeg;
  jpeg_failure failure;
  uint8_t *volatile bytes = NULL;
  unsigned long volatile count = 0;
  jpeg.err = jpeg_std_error(&failure.errors);
  failure.errors.error_exit = fail_jpeg;
  failure.errors.output_message = be_silent;
  if (setjmp(failure.failed)) {
    jpeg_destroy_compress(&jpeg);
    free(bytes);
    return (pictures_file){NULL, 0};
  }
  jpeg_create_compress(&jpeg);
  jpeg_mem_dest(&jpeg, (unsigned char **)&bytes, (unsigned long *)&count);
  jpeg.image_width = (JDIMENSION)width;
  jpeg.image_height = (JDIMENSION)height;
  jpeg.input_components = 3;
  jpeg.in_color_space = JCS_RGB;
  jpeg_set_defaults(&jpeg);
  jpeg_set_quality(&jpeg, quality, TRUE);
  if (is_progressive) {
    jpeg_simple_progression(&jpeg);
    jpeg.optimize_coding = TRUE;
  }
  jpeg_start_compress(&jpeg, TRUE);
  while (jpeg.next_scanline < jpeg.image_height) {
    JSAMPROW row = (JSAMPROW)(rgb + (size_t)jpeg.next_scanline * (size_t)width * 3);
    jpeg_write_scanlines(&jpeg, &row, 1);
  }
  jpeg_finish_compress(&jpeg);
  jpeg_destroy_compress(&jpeg);
  return (pictures_file){bytes, count};
}

pictures_file pictures_write_webp(
    const uint8_t *pixels, int width, int height, int channels, int quality, int is_drawing) {
  WebPConfig config;
  WebPPicture picture;
  WebPMemoryWriter writer;
  pictures_file file = {NULL, 0};
  if (!WebPConfigPreset(&config, WEBP_PRESET_PHOTO, (float)quality) || !WebPPictureInit(&picture)) return file;
  config.method = is_drawing ? 3 : 2;
  config.lossless = is_drawing;
  picture.use_argb = is_drawing;
  picture.width = width;
  picture.height = height;
  WebPMemoryWriterInit(&writer);
  picture.writer = WebPMemoryWrite;
  picture.custom_ptr = &writer;
  int stride = width * channels;
  int is_read = channels == 4 ? WebPPictureImportRGBA(&picture, pixels, stride)
                              : WebPPictureImportRGB(&picture, pixels, stride);
  if (is_read && WebPEncode(&config, &picture)) {
    file.bytes = malloc(writer.size);
    file.count = file.bytes == NULL ? 0 : writer.size;
    if (file.bytes != NULL) memcpy(file.bytes, writer.mem, writer.size);
  }
  WebPPictureFree(&picture);
  WebPMemoryWriterClear(&writer);
  return file;
}

// The colours of a picture in the order in which they are met, while there are no more than 256.
typedef struct {
  uint32_t slots[1024];
  int16_t places[1024];
  png_color colours[256];
  png_byte alphas[256];
  int count;
} palette;

static int place(palette *found, const uint8_t *pixel, int channels) {
  uint32_t colour = (uint32_t)pixel[0] | (uint32_t)pixel[1] << 8 | (uint32_t)pixel[2] << 16 |
                    (uint32_t)(channels == 4 ? pixel[3] : 255) << 24;
  uint32_t slot = (colour * 2654435761u) >> 22;
  while (found->places[slot] >= 0 && found->slots[slot] != colour) slot = (slot + 1) & 1023;
  if (found->places[slot] >= 0) return found->places[slot];
  if (found->count == 256) return -1;
  found->slots[slot] = colour;
  found->places[slot] = (int16_t)found->count;
  found->colours[found->count] = (png_color){pixel[0], pixel[1], pixel[2]};
  found->alphas[found->count] = (png_byte)(colour >> 24);
  return found->count++;
}

// NULL where there are more colours, or no memory.
static uint8_t *indexed(const uint8_t *pixels, size_t points, int channels, palette *found) {
  uint8_t *indices = malloc(points);
  memset(found->places, -1, sizeof found->places);
  found->count = 0;
  for (size_t i = 0; indices != NULL && i < points; i++) {
    int index = place(found, pixels + i * (size_t)channels, channels);
    if (index < 0) {
      free(indices);
      return NULL;
    }
    indices[i] = (uint8_t)index;
  }
  return indices;
}

static void collect(png_structp png, png_bytep bytes, size_t count) {
  pictures_file *file = png_get_io_ptr(png);
  uint8_t *grown = realloc(file->bytes, file->count + count);
  if (grown == NULL) png_longjmp(png, 1);
  memcpy(grown + file->count, bytes, count);
  file->bytes = grown;
  file->count += count;
}

static void flush(png_structp png) { (void)png; }

static void fail_png(png_structp png, png_const_charp message) {
  (void)message;
  png_longjmp(png, 1);
}

static void say_nothing(png_structp png, png_const_charp message) {
  (void)png;
  (void)message;
}

static void write_rows(
    png_structp png, png_infop info, const uint8_t *pixels, int width, int height, int channels,
    const palette *colours) {
  int type = colours != NULL ? PNG_COLOR_TYPE_PALETTE : channels == 4 ? PNG_COLOR_TYPE_RGBA : PNG_COLOR_TYPE_RGB;
  png_set_IHDR(
      png, info, (png_uint_32)width, (png_uint_32)height, 8, type, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
      PNG_FILTER_TYPE_DEFAULT);
  if (colours != NULL) {
    png_set_PLTE(png, info, colours->colours, colours->count);
    if (channels == 4) png_set_tRNS(png, info, colours->alphas, colours->count, NULL);
    png_set_filter(png, 0, PNG_FILTER_NONE);
  }
  png_write_info(png, info);
  size_t stride = (size_t)width * (colours != NULL ? 1 : (size_t)channels);
  for (int row = 0; row < height; row++) png_write_row(png, pixels + stride * (size_t)row);
  png_write_end(png, NULL);
}

// Apart from its caller, whose variables a jump back would leave in doubt.
static int try_writing(
    png_structp png, png_infop info, pictures_file *file, const uint8_t *pixels, int width, int height, int channels,
    const palette *colours) {
  if (setjmp(png_jmpbuf(png))) return 0;
  png_set_write_fn(png, file, collect, flush);
  png_set_compression_level(png, 9);
  write_rows(png, info, pixels, width, height, channels, colours);
  return 1;
}

pictures_file pictures_write_png(const uint8_t *pixels, int width, int height, int channels) {
  pictures_file file = {NULL, 0};
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, fail_png, say_nothing);
  png_infop info = png == NULL ? NULL : png_create_info_struct(png);
  palette *found = malloc(sizeof(palette));
  uint8_t *indices = found == NULL ? NULL : indexed(pixels, (size_t)width * (size_t)height, channels, found);
  int is_written = info != NULL && try_writing(
      png, info, &file, indices != NULL ? indices : pixels, width, height, channels, indices != NULL ? found : NULL);
  if (!is_written) {
    free(file.bytes);
    file = (pictures_file){NULL, 0};
  }
  png_destroy_write_struct(&png, &info);
  free(indices);
  free(found);
  return file;
}
