// Whether bytes are UTF-8 of characters that XML allows, sixteen at a time: every page of a site passes here.
// The tables are of "Validating UTF-8 In Less Than One Instruction Per Byte" (Keiser and Lemire, 2021).

#include "CLinux.h"
#include <string.h>

static int is_text_bytewise(const unsigned char *text, size_t count) {
  for (size_t i = 0; i < count;) {
    unsigned char c = text[i];
    if (c < 0x80) {
      if (c < 0x20 && c != '\t' && c != '\n' && c != '\r') return 0;
      i++;
      continue;
    }
    size_t length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    if (c < 0xC2 || c > 0xF4 || length > count - i) return 0;
    unsigned code = c & (0x7F >> length);
    for (size_t k = 1; k < length; k++) {
      if ((text[i + k] & 0xC0) != 0x80) return 0;
      code = code << 6 | (text[i + k] & 0x3F);
    }
    if (length == 3 && (code < 0x800 || (code >= 0xD800 && code < 0xE000) || code >= 0xFFFE)) return 0;
    if (length == 4 && (code < 0x10000 || code > 0x10FFFF)) return 0;
    i += length;
  }
  return 1;
}

#if defined(__x86_64__)
#include <tmmintrin.h>

#define TOO_SHORT 0x01
#define TOO_LONG 0x02
#define OVERLONG_3 0x04
#define TOO_LARGE 0x08
#define SURROGATE 0x10
#define OVERLONG_2 0x20
#define TOO_LARGE_1000 0x40
#define OVERLONG_4 0x40
#define TWO_CONTS ((char)0x80)
#define CARRY ((char)(TOO_SHORT | TOO_LONG | 0x80))
#define LARGE ((char)(TOO_SHORT | TOO_LONG | 0x80 | TOO_LARGE | TOO_LARGE_1000))

__attribute__((target("ssse3"))) static __m128i fault(__m128i text, __m128i before) {
  const __m128i low = _mm_set1_epi8(0x0F);
  const __m128i first_high = _mm_setr_epi8(
      TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TWO_CONTS, TWO_CONTS, TWO_CONTS,
      TWO_CONTS, TOO_SHORT | OVERLONG_2, TOO_SHORT, TOO_SHORT | OVERLONG_3 | SURROGATE,
      TOO_SHORT | TOO_LARGE | TOO_LARGE_1000 | OVERLONG_4);
  const __m128i first_low = _mm_setr_epi8(
      (char)(CARRY | OVERLONG_3 | OVERLONG_2 | OVERLONG_4), (char)(CARRY | OVERLONG_2), CARRY, CARRY,
      (char)(CARRY | TOO_LARGE), LARGE, LARGE, LARGE, LARGE, LARGE, LARGE, LARGE, LARGE, (char)(LARGE | SURROGATE),
      LARGE, LARGE);
  const char conts = (char)(TOO_LONG | OVERLONG_2 | 0x80);
  const __m128i second_high = _mm_setr_epi8(
      TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
      (char)(conts | OVERLONG_3 | TOO_LARGE_1000 | OVERLONG_4), (char)(conts | OVERLONG_3 | TOO_LARGE),
      (char)(conts | SURROGATE | TOO_LARGE), (char)(conts | SURROGATE | TOO_LARGE), TOO_SHORT, TOO_SHORT, TOO_SHORT,
      TOO_SHORT);
  __m128i one = _mm_alignr_epi8(text, before, 15), two = _mm_alignr_epi8(text, before, 14);
  __m128i three = _mm_alignr_epi8(text, before, 13);
  __m128i pairs = _mm_and_si128(
      _mm_and_si128(
          _mm_shuffle_epi8(first_high, _mm_and_si128(_mm_srli_epi16(one, 4), low)),
          _mm_shuffle_epi8(first_low, _mm_and_si128(one, low))),
      _mm_shuffle_epi8(second_high, _mm_and_si128(_mm_srli_epi16(text, 4), low)));
  // The third and fourth bytes of a character must go on, and nothing else may.
  __m128i goes_on = _mm_or_si128(
      _mm_subs_epu8(two, _mm_set1_epi8((char)(0xE0 - 0x80))), _mm_subs_epu8(three, _mm_set1_epi8((char)(0xF0 - 0x80))));
  __m128i wrong = _mm_xor_si128(_mm_and_si128(goes_on, _mm_set1_epi8((char)0x80)), pairs);
  // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
  __m128i no_character = _mm_and_si128(
      _mm_and_si128(
          _mm_cmpeq_epi8(two, _mm_set1_epi8((char)0xEF)), _mm_cmpeq_epi8(one, _mm_set1_epi8((char)0xBF))),
      _mm_cmpeq_epi8(_mm_max_epu8(text, _mm_set1_epi8((char)0xBE)), text));
  __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(text, _mm_set1_epi8(0x1F)), text);
  __m128i allowed = _mm_or_si128(
      _mm_or_si128(_mm_cmpeq_epi8(text, _mm_set1_epi8('\t')), _mm_cmpeq_epi8(text, _mm_set1_epi8('\n'))),
      _mm_cmpeq_epi8(text, _mm_set1_epi8('\r')));
  return _mm_or_si128(_mm_or_si128(wrong, no_character), _mm_andnot_si128(allowed, control));
}

__attribute__((target("ssse3"))) static int is_text_by_sixteen(const unsigned char *text, size_t count) {
  __m128i before = _mm_setzero_si128(), wrong = _mm_setzero_si128();
  size_t i = 0;
  for (; i + 16 <= count; i += 16) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(text + i));
    wrong = _mm_or_si128(wrong, fault(bytes, before));
    before = bytes;
  }
  // The rest, with spaces behind it, so that a character that is cut off shows.
  unsigned char rest[16];
  memset(rest, ' ', sizeof rest);
  memcpy(rest, text + i, count - i);
  wrong = _mm_or_si128(wrong, fault(_mm_loadu_si128((const __m128i *)rest), before));
  return _mm_movemask_epi8(_mm_cmpeq_epi8(wrong, _mm_setzero_si128())) == 0xFFFF;
}

int clinux_is_text(const unsigned char *text, size_t count) {
  return __builtin_cpu_supports("ssse3") ? is_text_by_sixteen(text, count) : is_text_bytewise(text, count);
}
#else
int clinux_is_text(const unsigned char *text, size_t count) { return is_text_bytewise(text, count); }
#endif

int clinux_is_text_bytewise(const unsigned char *text, size_t count) { return is_text_bytewise(text, count); }
