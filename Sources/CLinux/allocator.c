/// Read by jemalloc, with which releases are linked. Memory of more than 8 MB would be given back to the system the
/// moment it is freed, and each page of it be cleared anew for the next: 3% of a large build.
const char *malloc_conf = "oversize_threshold:0";
