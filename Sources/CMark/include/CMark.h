#ifndef INSPECT_REPORT_CMARK_H
#define INSPECT_REPORT_CMARK_H

/* libcmark (Debian libcmark-dev), and below it the few system calls that Swift's Glibc overlay cannot say. */
#include <cmark.h>

#endif
