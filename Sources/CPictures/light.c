// Four channels at a time.
#include <string.h>

#include "CPictures.h"

typedef float four __attribute__((vector_size(16)));

static inline four load(const float *place) {
  four value;
  memcpy(&value, place, sizeof value);
  return value;
}

static inline void store(float *place, four value) { memcpy(place, &value, sizeof value); }

void pictures_lighten(const uint8_t *rgba, int count, const float *curves, const float *matrix, float *light) {
  for (int i = 0; i < count; i++, rgba += 4, light += 4) {
    float r = curves[rgba[0]], g = curves[256 + rgba[1]], b = curves[512 + rgba[2]];
    float alpha = (float)rgba[3] * (1.0f / 255);
    four value = {r, g, b, 1};
    if (matrix != NULL) {
      value = (four){matrix[0] * r + matrix[1] * g + matrix[2] * b, matrix[3] * r + matrix[4] * g + matrix[5] * b,
                     matrix[6] * r + matrix[7] * g + matrix[8] * b, 1};
    }
    store(light, value * (four){alpha, alpha, alpha, alpha});
  }
}

void pictures_across(
    const float *row, const int32_t *starts, const float *weights, int taps, int count, float *out) {
  for (int i = 0; i < count; i++, weights += taps, out += 4) {
    const float *source = row + 4 * (size_t)starts[i];
    four even = {0, 0, 0, 0}, odd = {0, 0, 0, 0};
    int tap = 0;
    for (; tap + 1 < taps; tap += 2, source += 8) {
      float w = weights[tap], v = weights[tap + 1];
      even += load(source) * (four){w, w, w, w};
      odd += load(source + 4) * (four){v, v, v, v};
    }
    if (tap < taps) {
      float w = weights[tap];
      even += load(source) * (four){w, w, w, w};
    }
    store(out, even + odd);
  }
}

void pictures_down(const float *const *rows, const float *weights, int taps, int count, float *out) {
  for (int i = 0; i < 4 * count; i += 16) {
    four sums[4] = {{0}, {0}, {0}, {0}};
    int parts = (4 * count - i) / 4;
    if (parts >= 4) {
      for (int tap = 0; tap < taps; tap++) {
        float w = weights[tap];
        four weight = {w, w, w, w};
        for (int part = 0; part < 4; part++) sums[part] += load(rows[tap] + i + 4 * part) * weight;
      }
      for (int part = 0; part < 4; part++) store(out + i + 4 * part, sums[part]);
      continue;
    }
    for (int part = 0; part < parts; part++) {
      for (int tap = 0; tap < taps; tap++) {
        float w = weights[tap];
        sums[0] += load(rows[tap] + i + 4 * part) * (four){w, w, w, w};
      }
      store(out + i + 4 * part, sums[0]);
      sums[0] = (four){0, 0, 0, 0};
    }
  }
}

static inline uint8_t shade(float light, const uint8_t *table) {
  float place = light * (PICTURES_SHADES - 1) + 0.5f;
  // What is no number goes the way of what is too small.
  return table[place >= PICTURES_SHADES - 1 ? PICTURES_SHADES - 1 : place > 0 ? (int)place : 0];
}

void pictures_darken(const float *light, int count, int channels, const uint8_t *table, uint8_t *out) {
  for (int i = 0; i < count; i++, light += 4, out += channels) {
    float alpha = channels == 4 ? light[3] : 1;
    float whole = alpha > 0 ? 1 / alpha : 0;
    if (channels == 3) whole = 1;
    for (int channel = 0; channel < 3; channel++) out[channel] = shade(light[channel] * whole, table);
    if (channels == 4) out[3] = (uint8_t)(alpha >= 1 ? 255 : alpha > 0 ? alpha * 255 + 0.5f : 0);
  }
}
