#define _GNU_SOURCE
#include "CMark.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

static int rename_with(const char *from, const char *to, unsigned flags) {
    if (renameat2(AT_FDCWD, from, AT_FDCWD, to, flags) == 0) return 0;
    return errno == EINVAL ? ENOTSUP : errno;
}

int inspect_report_rename_new(const char *from, const char *to) {
    int failure = rename_with(from, to, RENAME_NOREPLACE);
    /* rename itself refuses to put a folder in the place of a file or of a folder that is not empty. */
    if (failure == ENOTSUP || failure == ENOSYS) return rename(from, to) == 0 ? 0 : errno;
    return failure;
}

int inspect_report_rename_exchange(const char *one, const char *other) {
    return rename_with(one, other, RENAME_EXCHANGE);
}
