#define _GNU_SOURCE
#include "CLinux.h"
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

static char words[1024];
static size_t length;
/// The main thread's stack grows as long as the limit lets it; where it does not, this one is there.
static char spare[65536];

static void report(void) {
  ssize_t written = write(STDERR_FILENO, words, length);
  (void)written;
  _exit(3);
}

static int has_memory(void) {
  size_t size = 4 << 20;
  void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return 0;
  munmap(memory, size);
  return 1;
}

static int has_descriptor(void) {
  int copy = dup(STDERR_FILENO);
  if (copy < 0) return errno != EMFILE && errno != ENFILE;
  close(copy);
  return 1;
}

static void died(int number) {
  // What malloc left on the thread that could not go on.
  if (errno == ENOMEM || !has_memory() || !has_descriptor()) report();
  // Any other death is what it was.
  signal(number, SIG_DFL);
  raise(number);
}

void clinux_report_shortage(const char *message) {
  length = strnlen(message, sizeof words);
  memcpy(words, message, length);
  stack_t stack = {.ss_sp = spare, .ss_size = sizeof spare};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = died, .sa_flags = SA_ONSTACK | SA_NODEFER};
  int deaths[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS};
  for (size_t index = 0; index < sizeof deaths / sizeof *deaths; index++) sigaction(deaths[index], &action, NULL);
}

/// libdispatch sleeps a second, and tries again for ever, when it can have no thread or no memory
/// (`_dispatch_temporary_resource_shortage`); nothing else here sleeps. Stands before libc's.
unsigned int sleep(unsigned int seconds) {
  static const long patience = 4;
  static _Atomic long first, last;
  struct timespec now, rest = {.tv_sec = seconds};
  clock_gettime(CLOCK_MONOTONIC, &now);
  if (now.tv_sec - last > 2 + (long)seconds) first = now.tv_sec;
  last = now.tv_sec;
  if (length > 0 && now.tv_sec - first >= patience) report();
  while (nanosleep(&rest, &rest) != 0 && errno == EINTR) {}
  return 0;
}
