#ifndef CARENA_H
#define CARENA_H
#include <stddef.h>

// Memory that is given back all at once: cmark's trees are thousands of small blocks of one lifetime. The functions that
// cmark takes for its memory know no context, so each thread has an arena of its own, which is empty again when all that
// entered it have left. What was allocated in it must not leave the thread, nor be used after the last has left.
void carena_enter(void);
void carena_leave(void);

/// Zeroed, as calloc(3); where the machine has no memory left, the program ends (so cmark's own allocator has it).
void *carena_calloc(size_t count, size_t size);
/// As realloc(3), for what the arena allocated.
void *carena_realloc(void *memory, size_t size);
/// Takes back what was allocated last, and nothing else.
void carena_free(void *memory);
#endif
