#include "CBytes.h"

static int has(const cbytes_pattern *pattern, unsigned char before, unsigned char byte) {
  return pattern->low[byte & 15] & pattern->high[byte >> 4] & pattern->before_low[before & 15]
      & pattern->before_high[before >> 4];
}

size_t cbytes_first_bytewise(const cbytes_pattern *pattern, const unsigned char *text, size_t start, size_t count) {
  for (size_t i = start; i < count; i++)
    if (has(pattern, i == 0 ? '\n' : text[i - 1], text[i])) return i;
  return count;
}

#if defined(__x86_64__)
#include <tmmintrin.h>

__attribute__((target("ssse3"))) static __m128i answers(__m128i bytes, __m128i low, __m128i high) {
  const __m128i half = _mm_set1_epi8(0x0F);
  return _mm_and_si128(
      _mm_shuffle_epi8(low, _mm_and_si128(bytes, half)),
      _mm_shuffle_epi8(high, _mm_and_si128(_mm_srli_epi16(bytes, 4), half)));
}

__attribute__((target("ssse3"))) static size_t
first_by_sixteen(const cbytes_pattern *pattern, const unsigned char *text, size_t start, size_t count) {
  if (start == 0 && count > 0) {
    if (has(pattern, '\n', text[0])) return 0;
    start = 1;
  }
  const __m128i low = _mm_loadu_si128((const __m128i *)pattern->low);
  const __m128i high = _mm_loadu_si128((const __m128i *)pattern->high);
  const __m128i before_low = _mm_loadu_si128((const __m128i *)pattern->before_low);
  const __m128i before_high = _mm_loadu_si128((const __m128i *)pattern->before_high);
  size_t i = start;
  for (; i + 16 <= count; i += 16) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(text + i));
    __m128i before = _mm_loadu_si128((const __m128i *)(text + i - 1));
    __m128i bits = _mm_and_si128(answers(bytes, low, high), answers(before, before_low, before_high));
    unsigned none = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(bits, _mm_setzero_si128()));
    if (none != 0xFFFF) return i + (size_t)__builtin_ctz(~none);
  }
  return cbytes_first_bytewise(pattern, text, i, count);
}

size_t cbytes_first(const cbytes_pattern *pattern, const unsigned char *text, size_t start, size_t count) {
  return __builtin_cpu_supports("ssse3") ? first_by_sixteen(pattern, text, start, count)
                                         : cbytes_first_bytewise(pattern, text, start, count);
}
#else
size_t cbytes_first(const cbytes_pattern *pattern, const unsigned char *text, size_t start, size_t count) {
  return cbytes_first_bytewise(pattern, text, start, count);
}
#endif
