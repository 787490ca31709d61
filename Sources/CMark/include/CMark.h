#ifndef INSPECT_REPORT_CMARK_H
#define INSPECT_REPORT_CMARK_H

/* libcmark (Debian libcmark-dev), and below it the few lines of C that Swift cannot say. */
#include <cmark.h>
#include <stddef.h>
#include <stdint.h>

/* Both give 0, or the error number. */

/* Renames, and refuses with EEXIST where something stands already. */
int inspect_report_rename_new(const char *from, const char *to);

/* Lets two entries change places in one step; EINVAL becomes ENOTSUP where the file system cannot do it. */
int inspect_report_rename_exchange(const char *one, const char *other);

/* Whether the processor has instructions for SHA-256. */
int inspect_report_has_sha_instructions(void);

/* Takes `count` blocks of 64 bytes into the eight words of `state`; portably, or by the processor's instructions. */
void inspect_report_sha256_portable(uint32_t state[8], const uint8_t *blocks, size_t count);
void inspect_report_sha256_instructions(uint32_t state[8], const uint8_t *blocks, size_t count);

#endif
