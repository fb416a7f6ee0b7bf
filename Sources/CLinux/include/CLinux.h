#ifndef CLINUX_H
#define CLINUX_H
#include <stddef.h>
// Swift's Glibc module hides what needs _GNU_SOURCE, and the macros of ioctl.
/// Swaps or renames paths atomically; `renameat2(2)`. Returns 0, or -1 with `errno` set.
int clinux_exchange(const char *first, const char *second);
/// Marks a folder as the top of hierarchies that have nothing to do with each other (`chattr +T`), as ext2 to ext4
/// know it. Returns 0, or -1 with `errno` set.
int clinux_spread(const char *folder);
/// Opens a file for reading where neither it nor a folder above it is a symbolic link (`openat2(2)`); never blocks.
/// Returns the descriptor, or -1 with `errno` set: `ELOOP` at a link, `ENOSYS` where the kernel is older than 5.6.
int clinux_open_plain(const char *path);
/// Opens a path to ask what and where it is, links followed (`O_PATH`). Returns the descriptor, or -1 with `errno` set.
int clinux_open_path(const char *path);
/// Writes all that a filesystem holds back to its disk (`syncfs(2)`); `path` is anything on it. Returns 0, or -1 with
/// `errno` set.
int clinux_sync(const char *path);
/// As `clinux_exchange`, to a path where nothing is (`RENAME_NOREPLACE`).
int clinux_rename_new(const char *path, const char *target);
/// From here on, a process that dies because memory, threads or file descriptors ran out, or that waits for them in
/// vain, writes the message (at most 1024 bytes) to standard error and exits with 3. Every other death stays one.
void clinux_report_shortage(const char *message);
/// A new file in memory alone, for reading and writing. Returns the descriptor, or -1 with `errno` set.
int clinux_memory_file(void);
/// Runs a program, found by `PATH`, with these descriptors as its standard input, output and error, and waits for its
/// end. It ends at once when the calling thread does, by whatever death. `arguments` begins with its name and ends with
/// a null pointer. Returns its exit code (128 and the signal where one killed it), or -1 with `errno` set where it could
/// not be started.
int clinux_run(char *const arguments[], int input, int output, int errors);
/// A byte of what the program was made from: commit and day, ended by 0; nothing in a program that was only built.
char clinux_stamp(size_t index);
#endif
