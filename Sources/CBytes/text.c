// Whether bytes are UTF-8 of characters that XML allows, thirty-two at a time: every page of a site passes here.
// The tables are of "Validating UTF-8 In Less Than One Instruction Per Byte" (Keiser and Lemire, 2021).

#include "CBytes.h"
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
#include <immintrin.h>

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
#define TABLE(...) _mm256_broadcastsi128_si256(_mm_setr_epi8(__VA_ARGS__))

__attribute__((target("avx2"))) static __m256i fault(__m256i text, __m256i before) {
  const __m256i low = _mm256_set1_epi8(0x0F);
  const __m256i first_high = TABLE(
      TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TWO_CONTS, TWO_CONTS, TWO_CONTS,
      TWO_CONTS, TOO_SHORT | OVERLONG_2, TOO_SHORT, TOO_SHORT | OVERLONG_3 | SURROGATE,
      TOO_SHORT | TOO_LARGE | TOO_LARGE_1000 | OVERLONG_4);
  const __m256i first_low = TABLE(
      (char)(CARRY | OVERLONG_3 | OVERLONG_2 | OVERLONG_4), (char)(CARRY | OVERLONG_2), CARRY, CARRY,
      (char)(CARRY | TOO_LARGE), LARGE, LARGE, LARGE, LARGE, LARGE, LARGE, LARGE, LARGE, (char)(LARGE | SURROGATE),
      LARGE, LARGE);
  const char conts = (char)(TOO_LONG | OVERLONG_2 | 0x80);
  const __m256i second_high = TABLE(
      TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
      (char)(conts | OVERLONG_3 | TOO_LARGE_1000 | OVERLONG_4), (char)(conts | OVERLONG_3 | TOO_LARGE),
      (char)(conts | SURROGATE | TOO_LARGE), (char)(conts | SURROGATE | TOO_LARGE), TOO_SHORT, TOO_SHORT, TOO_SHORT,
      TOO_SHORT);
  __m256i joint = _mm256_permute2x128_si256(before, text, 0x21);
  __m256i one = _mm256_alignr_epi8(text, joint, 15), two = _mm256_alignr_epi8(text, joint, 14);
  __m256i three = _mm256_alignr_epi8(text, joint, 13);
  __m256i pairs = _mm256_and_si256(
      _mm256_and_si256(
          _mm256_shuffle_epi8(first_high, _mm256_and_si256(_mm256_srli_epi16(one, 4), low)),
          _mm256_shuffle_epi8(first_low, _mm256_and_si256(one, low))),
      _mm256_shuffle_epi8(second_high, _mm256_and_si256(_mm256_srli_epi16(text, 4), low)));
  // The third and fourth bytes of a character must go on, and nothing else may.
  __m256i goes_on = _mm256_or_si256(
      _mm256_subs_epu8(two, _mm256_set1_epi8((char)(0xE0 - 0x80))),
      _mm256_subs_epu8(three, _mm256_set1_epi8((char)(0xF0 - 0x80))));
  __m256i wrong = _mm256_xor_si256(_mm256_and_si256(goes_on, _mm256_set1_epi8((char)0x80)), pairs);
  // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
  __m256i no_character = _mm256_and_si256(
      _mm256_and_si256(
          _mm256_cmpeq_epi8(two, _mm256_set1_epi8((char)0xEF)), _mm256_cmpeq_epi8(one, _mm256_set1_epi8((char)0xBF))),
      _mm256_cmpeq_epi8(_mm256_max_epu8(text, _mm256_set1_epi8((char)0xBE)), text));
  __m256i control = _mm256_cmpeq_epi8(_mm256_min_epu8(text, _mm256_set1_epi8(0x1F)), text);
  __m256i allowed = _mm256_or_si256(
      _mm256_or_si256(
          _mm256_cmpeq_epi8(text, _mm256_set1_epi8('\t')), _mm256_cmpeq_epi8(text, _mm256_set1_epi8('\n'))),
      _mm256_cmpeq_epi8(text, _mm256_set1_epi8('\r')));
  return _mm256_or_si256(_mm256_or_si256(wrong, no_character), _mm256_andnot_si256(allowed, control));
}

__attribute__((target("avx2"))) static int is_text_by_thirty_two(const unsigned char *text, size_t count) {
  __m256i before = _mm256_setzero_si256(), wrong = _mm256_setzero_si256();
  size_t i = 0;
  for (; i + 32 <= count; i += 32) {
    __m256i bytes = _mm256_loadu_si256((const __m256i *)(text + i));
    wrong = _mm256_or_si256(wrong, fault(bytes, before));
    before = bytes;
  }
  // The rest, with spaces behind it, so that a character that is cut off shows.
  unsigned char rest[32];
  memset(rest, ' ', sizeof rest);
  memcpy(rest, text + i, count - i);
  wrong = _mm256_or_si256(wrong, fault(_mm256_loadu_si256((const __m256i *)rest), before));
  return _mm256_testz_si256(wrong, wrong);
}

int cbytes_is_text(const unsigned char *text, size_t count) {
  return __builtin_cpu_supports("avx2") ? is_text_by_thirty_two(text, count) : is_text_bytewise(text, count);
}
#else
int cbytes_is_text(const unsigned char *text, size_t count) { return is_text_bytewise(text, count); }
#endif

int cbytes_is_text_bytewise(const unsigned char *text, size_t count) { return is_text_bytewise(text, count); }
