#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include "CLinux.h"

int clinux_memory_file(void) { return memfd_create("neuguong", MFD_CLOEXEC); }

// Between fork and exec only what POSIX calls safe there: other threads may have held any lock.
static _Noreturn void become(char *const arguments[], const int files[3], int report, pid_t parent) {
  for (int file = 0; file < 3; file++)
    if (dup2(files[file], file) < 0) goto failed;
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(127);
  signal(SIGPIPE, SIG_DFL);
  signal(SIGXFSZ, SIG_DFL);
  execvp(arguments[0], arguments);
failed:;
  int reason = errno;
  if (write(report, &reason, sizeof reason) < 0) _exit(127);
  _exit(127);
}

int clinux_run(char *const arguments[], int input, int output, int errors) {
  int files[3] = {input, output, errors}, report[2], reason = 0, status = 0;
  if (pipe2(report, O_CLOEXEC) < 0) return -1;
  pid_t parent = getpid(), child = fork();
  if (child == 0) become(arguments, files, report[1], parent);
  reason = child < 0 ? errno : 0;
  close(report[1]);
  if (child > 0 && read(report[0], &reason, sizeof reason) < 0) reason = errno;
  close(report[0]);
  while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {}
  if (reason != 0) return errno = reason, -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
