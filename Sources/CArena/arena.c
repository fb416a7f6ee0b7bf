#include "CArena.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct block {
  struct block *previous;
  char *end;
} block;

/// Before each piece of memory, and as large as the alignment of whatever follows.
typedef struct {
  _Alignas(16) size_t size;
} header;

static _Thread_local struct {
  block *last;
  char *next;
  int users;
} arena;

enum { block_size = 1 << 18 };

static size_t rounded(size_t size) {
  if (size > PTRDIFF_MAX - block_size) abort();
  return (size + sizeof(header) - 1) / sizeof(header) * sizeof(header);
}

static size_t size_of(const void *memory) { return ((const header *)memory - 1)->size; }

static void grow(size_t needed) {
  size_t size = sizeof(block) + sizeof(header) + needed;
  if (size < block_size) size = block_size;
  block *added = malloc(size);
  if (!added) abort();
  added->previous = arena.last;
  added->end = (char *)added + size;
  arena.last = added;
  arena.next = (char *)added + rounded(sizeof(block));
}

static void *allocate(size_t size) {
  size_t needed = sizeof(header) + rounded(size);
  if (!arena.last || (size_t)(arena.last->end - arena.next) < needed) grow(needed);
  header *start = (header *)arena.next;
  arena.next += needed;
  start->size = rounded(size);
  return start + 1;
}

static int is_last(const void *memory) { return (const char *)memory + size_of(memory) == arena.next; }

void *carena_calloc(size_t count, size_t size) {
  size_t total;
  if (__builtin_mul_overflow(count, size, &total)) abort();
  return memset(allocate(total), 0, total);
}

void *carena_realloc(void *memory, size_t size) {
  if (!memory) return allocate(size);
  size_t old = size_of(memory);
  if (size <= old) return memory;
  if (is_last(memory) && (size_t)(arena.last->end - (char *)memory) >= rounded(size)) {
    ((header *)memory - 1)->size = rounded(size);
    arena.next = (char *)memory + rounded(size);
    return memory;
  }
  return memcpy(allocate(size), memory, old);
}

void carena_free(void *memory) {
  if (memory && is_last(memory)) arena.next = (char *)((header *)memory - 1);
}

void carena_enter(void) { arena.users++; }

/// One block of the usual size is kept for the next tree.
void carena_leave(void) {
  if (--arena.users > 0) return;
  while (arena.last && (arena.last->previous || arena.last->end - (char *)arena.last > block_size)) {
    block *previous = arena.last->previous;
    free(arena.last);
    arena.last = previous;
  }
  if (arena.last) arena.next = (char *)arena.last + rounded(sizeof(block));
}
