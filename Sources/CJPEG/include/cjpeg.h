// libjpeg reports errors by calling back, and a callback that returns ends the process; one that must not return has to
// jump, which Swift cannot. So decoding is one call in C that comes back with a message.
#ifndef BANXIN_CJPEG_H
#define BANXIN_CJPEG_H

#include <stddef.h>

enum { CJPEG_MESSAGE_SIZE = 200 };

/// Decodes a JPEG file into rows of 32-bit pixels, 0x00RRGGBB in the machine's byte order.
///
/// Returns 0, or -1 with the reason in `message`: where the file is corrupt or ends early, or is not `width` × `height`.
int cjpeg_decode(
    const unsigned char *bytes, size_t count, unsigned int width, unsigned int height, unsigned char *pixels,
    size_t stride, char message[CJPEG_MESSAGE_SIZE]);

#endif
