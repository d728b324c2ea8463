#include "cjpeg.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jerror.h>
#include <jpeglib.h>

// Every scan of a progressive file goes over the whole picture: encoders write some ten, a file of thousands is an attack.
enum { SCAN_LIMIT = 64 };

typedef struct {
  struct jpeg_error_mgr base;  // first, so that libjpeg's pointer is ours
  jmp_buf escape;
  char *message;
} ErrorManager;

static void fail(j_common_ptr decoder) {
  ErrorManager *errors = (ErrorManager *)decoder->err;
  char text[JMSG_LENGTH_MAX];
  decoder->err->format_message(decoder, text);
  snprintf(errors->message, CJPEG_MESSAGE_SIZE, "%s", text);
  longjmp(errors->escape, 1);
}

// libjpeg paints over missing data and only warns. What is lost is lost: such a file is refused.
static void warn(j_common_ptr decoder, int level) {
  if (level >= 0) return;
  switch (decoder->err->msg_code) {
  case JWRN_HIT_MARKER:
  case JWRN_HUFF_BAD_CODE:
  case JWRN_JPEG_EOF:
  case JWRN_MUST_RESYNC:
  case JWRN_NOT_SEQUENTIAL:
    fail(decoder);
  default:
    break;
  }
}

static void be_silent(j_common_ptr decoder) { (void)decoder; }

static void count_scans(j_common_ptr common) {
  j_decompress_ptr decoder = (j_decompress_ptr)common;
  if (!common->is_decompressor || decoder->input_scan_number <= SCAN_LIMIT) return;
  ErrorManager *errors = (ErrorManager *)common->err;
  snprintf(errors->message, CJPEG_MESSAGE_SIZE, "more than %d scans", SCAN_LIMIT);
  longjmp(errors->escape, 1);
}

// Adobe's files hold what is left of white instead of the inks; a file without Adobe's marker holds the inks.
static void convert_inks(const JSAMPLE *inks, unsigned char *row, unsigned int width, int is_inverted) {
  for (unsigned int x = 0; x < width; x++) {
    unsigned int light[4];
    for (int ink = 0; ink < 4; ink++) light[ink] = is_inverted ? inks[4 * x + ink] : 255u - inks[4 * x + ink];
    unsigned int red = light[0] * light[3] / 255, green = light[1] * light[3] / 255, blue = light[2] * light[3] / 255;
    unsigned int pixel = red << 16 | green << 8 | blue;
    memcpy(row + 4 * (size_t)x, &pixel, 4);
  }
}

static void read_rows(j_decompress_ptr decoder, unsigned char *pixels, size_t stride) {
  JSAMPARRAY inks = NULL;
  if (decoder->out_color_space == JCS_CMYK) {
    inks = decoder->mem->alloc_sarray((j_common_ptr)decoder, JPOOL_IMAGE, 4 * decoder->output_width, 1);
  }
  while (decoder->output_scanline < decoder->output_height) {
    unsigned char *row = pixels + stride * decoder->output_scanline;
    JSAMPROW target = inks ? inks[0] : row;
    jpeg_read_scanlines(decoder, &target, 1);
    if (inks) convert_inks(inks[0], row, decoder->output_width, decoder->saw_Adobe_marker);
  }
}

int cjpeg_decode(
    const unsigned char *bytes, size_t count, unsigned int width, unsigned int height, unsigned char *pixels,
    size_t stride, char message[CJPEG_MESSAGE_SIZE]) {
  struct jpeg_decompress_struct decoder;
  struct jpeg_progress_mgr progress = {.progress_monitor = count_scans};
  ErrorManager errors = {.message = message};
  memset(&decoder, 0, sizeof decoder);
  decoder.err = jpeg_std_error(&errors.base);
  errors.base.error_exit = fail;
  errors.base.emit_message = warn;
  errors.base.output_message = be_silent;
  if (setjmp(errors.escape)) {
    jpeg_destroy_decompress(&decoder);
    return -1;
  }
  jpeg_create_decompress(&decoder);
  decoder.progress = &progress;
  jpeg_mem_src(&decoder, bytes, count);
  jpeg_read_header(&decoder, TRUE);
  if (decoder.image_width != width || decoder.image_height != height || stride / 4 < width) {
    snprintf(message, CJPEG_MESSAGE_SIZE, "%u × %u pixels", decoder.image_width, decoder.image_height);
    jpeg_destroy_decompress(&decoder);
    return -1;
  }
  int has_inks = decoder.jpeg_color_space == JCS_CMYK || decoder.jpeg_color_space == JCS_YCCK;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  decoder.out_color_space = has_inks ? JCS_CMYK : JCS_EXT_BGRX;
#else
  decoder.out_color_space = has_inks ? JCS_CMYK : JCS_EXT_XRGB;
#endif
  jpeg_start_decompress(&decoder);
  read_rows(&decoder, pixels, stride);
  jpeg_finish_decompress(&decoder);
  jpeg_destroy_decompress(&decoder);
  return 0;
}
