#include <zlib.h>

// zlib's own name is a macro, which Swift does not see.
static inline int banxin_inflate_init(z_streamp stream) { return inflateInit(stream); }
