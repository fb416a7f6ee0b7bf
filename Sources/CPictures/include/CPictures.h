// Decoders and encoders of pictures behind an interface that Swift can call: libjpeg and libpng report errors by
// longjmp, which must not cross a Swift frame. Rows are red, green, blue, alpha, a byte each.
#pragma once
#include <stddef.h>
#include <stdint.h>

// A decoder that gives its rows from the top; the bytes must outlive it.
typedef struct pictures_rows pictures_rows;

// What the header says. `memory` is what decoding holds beside the source, in bytes.
typedef struct {
  int32_t width;
  int32_t height;
  int32_t has_alpha;
  int64_t memory;
} pictures_facts;

// NULL for what is damaged. No pixel is decoded and nothing that grows with the picture is allocated yet.
pictures_rows *_Nullable pictures_open_jpeg(const uint8_t *_Nonnull bytes, size_t count);
pictures_rows *_Nullable pictures_open_png(const uint8_t *_Nonnull bytes, size_t count);
pictures_rows *_Nullable pictures_open_webp(const uint8_t *_Nonnull bytes, size_t count);

pictures_facts pictures_look(pictures_rows *_Nonnull rows);

// Begins to decode, at 1/`divisor` of each side (1, 2, 4, 8) where the format can: only JPEG does, others pass over it.
// `pictures_look` then says the size of what is decoded. 0 where the picture is damaged or memory is out.
int pictures_start(pictures_rows *_Nonnull rows, int divisor);

// The next row, `width` times four bytes; 0 where the picture is damaged or has no more.
int pictures_next(pictures_rows *_Nonnull rows, uint8_t *_Nonnull row);

// Whether what was read was whole: called after the last row.
int pictures_is_whole(pictures_rows *_Nonnull rows);

void pictures_close(pictures_rows *_Nonnull rows);

// Versions of the libraries that write pictures.
const char *_Nonnull pictures_libraries(void);

// What an encoder wrote, to be freed by `pictures_free`; bytes are NULL where it failed.
typedef struct {
  uint8_t *_Nullable bytes;
  size_t count;
} pictures_file;

void pictures_free(pictures_file file);

// Three channels, 4:2:0; with tables made for it and progressive, or in the half of the time.
pictures_file pictures_write_jpeg(
    const uint8_t *_Nonnull rgb, int width, int height, int quality, int is_progressive);
// Three or four channels. `is_drawing`: without loss.
pictures_file pictures_write_webp(
    const uint8_t *_Nonnull pixels, int width, int height, int channels, int quality, int is_drawing);
// Three or four channels; with up to 256 colours as indices into a palette.
pictures_file pictures_write_png(const uint8_t *_Nonnull pixels, int width, int height, int channels);

// A row of bytes as linear light, times alpha: four floats a pixel. `curves` has 256 floats for each of red, green and
// blue; `matrix`, three rows of three, turns their light into that of sRGB; NULL where it is.
void pictures_lighten(
    const uint8_t *_Nonnull rgba, int count, const float *_Nonnull curves, const float *_Nullable matrix,
    float *_Nonnull light);

// Each pixel of `out` is the sum of `taps` neighbours in `row`, from its start on, by its weights.
void pictures_across(
    const float *_Nonnull row, const int32_t *_Nonnull starts, const float *_Nonnull weights, int taps, int count,
    float *_Nonnull out);

// A row that is the sum of `taps` rows by their weights.
void pictures_down(
    const float *_Nonnull const *_Nonnull rows, const float *_Nonnull weights, int taps, int count,
    float *_Nonnull out);

// Linear light, times alpha, as sRGB bytes of three or four channels. `table` has `PICTURES_SHADES` bytes.
#define PICTURES_SHADES 16385
void pictures_darken(
    const float *_Nonnull light, int count, int channels, const uint8_t *_Nonnull table, uint8_t *_Nonnull out);

// A font: TrueType, OpenType or WOFF2, whose bytes must outlive it.
typedef struct pictures_font pictures_font;
pictures_font *_Nullable pictures_open_font(const uint8_t *_Nonnull bytes, size_t count);
void pictures_close_font(pictures_font *_Nonnull font);
// `size` in pixels; `weight` of a variable font, 400 for text. 0 where there is no such size.
int pictures_set_font(pictures_font *_Nonnull font, double size, int weight);

// How much of each pixel a letter covers, from `top` pixels above the line and `left` beside the pen; valid until the
// next letter.
typedef struct {
  int is_there;
  int left, top, width, height, pitch;
  double advance;
  const uint8_t *_Nullable coverage;
} pictures_letter;
// `shift`: of the pen, a part of a pixel to the right.
pictures_letter pictures_draw_letter(pictures_font *_Nonnull font, uint32_t code, double shift);

// Lays a colour of three bytes over pixels of three, as far as each is covered.
void pictures_blend(
    uint8_t *_Nonnull rgb, int stride, const uint8_t *_Nonnull coverage, int pitch, int width, int height,
    const uint8_t *_Nonnull colour);
