#define _GNU_SOURCE
#include "CLinux.h"
#include <fcntl.h>
#include <linux/fs.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

int clinux_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

int clinux_spread(const char *folder) {
  int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return -1;
  // The kernel takes an int here, whatever size the request's number tells of.
  int flags = 0;
  int result = ioctl(descriptor, FS_IOC_GETFLAGS, &flags);
  flags |= FS_TOPDIR_FL;
  if (result == 0) result = ioctl(descriptor, FS_IOC_SETFLAGS, &flags);
  close(descriptor);
  return result;
}
