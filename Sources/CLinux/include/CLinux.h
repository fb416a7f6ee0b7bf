#ifndef CLINUX_H
#define CLINUX_H
// Swift's Glibc module hides what needs _GNU_SOURCE.
/// Swaps or renames paths atomically; `renameat2(2)`. Returns 0, or -1 with `errno` set.
int clinux_exchange(const char *first, const char *second);
#endif
