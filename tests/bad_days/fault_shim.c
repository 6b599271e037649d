/* Preloaded by a test: from the n-th touch of a folder on, the disk says no. Built with: gcc -shared -fPIC -ldl. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITE = 1, SYNC = 2, NAME = 4, OPEN = 8 };

static char folder[4096];
static size_t folder_length;
static int kinds, error_number, stays;
static long nth, count;

/* nth 0 counts only. `kinds` is a sum of the above, `stays` whether every later touch fails, too. */
void fault_arm(const char *where, int which, long n, int error, int sticky) {
  strncpy(folder, where, sizeof folder - 1);
  folder_length = strlen(folder);
  kinds = which, nth = n, error_number = error, stays = sticky, count = 0;
}

void fault_disarm(void) { kinds = 0; }
long fault_count(void) { return count; }

/* 0: go on; 1: the first failure; 2: a later one. */
static int hit(int kind, const char *path) {
  if (!(kinds & kind) || !path || strncmp(path, folder, folder_length)) return 0;
  count++;
  if (!nth || count < nth) return 0;
  if (count > nth && !stays) return 0;
  errno = error_number;
  return count == nth ? 1 : 2;
}

static int hit_fd(int kind, int fd) {
  char link[64], path[4096];
  if (!(kinds & kind)) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return hit(kind, path);
}

#define REAL(type, name, ...) ((type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))

/* A full disk takes the first half of what no longer fits. */
#define HALF(length) (error_number == ENOSPC && (length) > 1 && verdict == 1 ? (length) / 2 : 0)

ssize_t write(int fd, const void *data, size_t length) {
  int verdict = hit_fd(WRITE, fd);
  if (!verdict) return REAL(ssize_t, write, int, const void *, size_t)(fd, data, length);
  if (HALF(length)) return REAL(ssize_t, write, int, const void *, size_t)(fd, data, HALF(length));
  return errno = error_number, -1;
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) {
  int verdict = hit_fd(WRITE, fd);
  if (!verdict) return REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t)(fd, data, length, at);
  if (HALF(length)) return REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t)(fd, data, HALF(length), at);
  return errno = error_number, -1;
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { return pwrite64(fd, data, length, at); }

ssize_t writev(int fd, const struct iovec *parts, int n) {
  return hit_fd(WRITE, fd) ? (errno = error_number, -1) : REAL(ssize_t, writev, int, const struct iovec *, int)(fd, parts, n);
}

int ftruncate64(int fd, off64_t size) {
  return hit_fd(WRITE, fd) ? (errno = error_number, -1) : REAL(int, ftruncate64, int, off64_t)(fd, size);
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

int fsync(int fd) { return hit_fd(SYNC, fd) ? (errno = error_number, -1) : REAL(int, fsync, int)(fd); }

int fdatasync(int fd) { return hit_fd(SYNC, fd) ? (errno = error_number, -1) : REAL(int, fdatasync, int)(fd); }

int rename(const char *from, const char *to) {
  return hit(NAME, to) ? (errno = error_number, -1) : REAL(int, rename, const char *, const char *)(from, to);
}

int unlink(const char *path) {
  /* A full disk lets names go. */
  if (error_number != ENOSPC && hit(NAME, path)) return errno = error_number, -1;
  return REAL(int, unlink, const char *)(path);
}

int mkdir(const char *path, mode_t mode) {
  return hit(NAME, path) ? (errno = error_number, -1) : REAL(int, mkdir, const char *, mode_t)(path, mode);
}

static int refused(const char *path, int flags) {
  if (!(flags & (O_CREAT | O_WRONLY | O_RDWR | O_TRUNC))) return 0;
  return hit((flags & O_CREAT) && access(path, F_OK) ? NAME : OPEN, path);
}

#define OPENER(name)                                                                      \
  int name(const char *path, int flags, ...) {                                            \
    va_list more;                                                                         \
    va_start(more, flags);                                                                \
    mode_t mode = va_arg(more, mode_t);                                                   \
    va_end(more);                                                                         \
    if (refused(path, flags)) return errno = error_number, -1;                            \
    return REAL(int, name, const char *, int, mode_t)(path, flags, mode);                 \
  }

OPENER(open)
OPENER(open64)
