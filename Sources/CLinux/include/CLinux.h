#ifndef CLINUX_H
#define CLINUX_H
// Swift's Glibc module hides what needs _GNU_SOURCE, and the macros of ioctl.
/// Swaps or renames paths atomically; `renameat2(2)`. Returns 0, or -1 with `errno` set.
int clinux_exchange(const char *first, const char *second);
/// Marks a folder as the top of hierarchies that have nothing to do with each other (`chattr +T`), as ext2 to ext4
/// know it. Returns 0, or -1 with `errno` set.
int clinux_spread(const char *folder);
#endif
