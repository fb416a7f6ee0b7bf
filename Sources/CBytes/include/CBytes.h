#ifndef CBYTES_H
#define CBYTES_H
#include <stddef.h>
// Walks through all bytes of a text, sixteen or more at a time where the processor can. Each has a twin that takes one at a time,
// as other processors do it: the tests hold the two against each other.

/// Which bytes are looked for, and behind which. A byte is one of them where the answers for its lower and its upper
/// half, and for those of the byte before it, have a bit in common.
typedef struct {
  unsigned char low[16], high[16], before_low[16], before_high[16];
} cbytes_pattern;

/// The place of the first such byte from `start` on; `count` where there is none. A line end stands before the text.
size_t cbytes_first(const cbytes_pattern *pattern, const unsigned char *text, size_t start, size_t count);
size_t cbytes_first_bytewise(const cbytes_pattern *pattern, const unsigned char *text, size_t start, size_t count);

/// memmem(3), which a C compiler shows to those who ask for GNU's own: the first place of some bytes among others, in
/// linear time; NULL where they do not stand.
const void *cbytes_find(const void *bytes, size_t count, const void *part, size_t part_count);

/// Whether bytes are UTF-8 of characters that XML allows: no control characters but tab and line ends, no U+FFFE, U+FFFF.
int cbytes_is_text(const unsigned char *text, size_t count);
int cbytes_is_text_bytewise(const unsigned char *text, size_t count);
#endif
