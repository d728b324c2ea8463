/* What the programs share: expectations that end them with a place, and a file's bytes. */
#ifndef EXPECT_H
#define EXPECT_H

#include <banxin.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EXPECT(condition)                                                      \
  do {                                                                         \
    if (!(condition)) {                                                        \
      fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);  \
      exit(1);                                                                 \
    }                                                                          \
  } while (0)

static inline int contains(banxin_buffer buffer, const char *text) {
  return buffer.bytes != NULL && strstr((const char *)buffer.bytes, text) != NULL;
}

static inline int begins(banxin_buffer buffer, const char *text) {
  return buffer.bytes != NULL && strncmp((const char *)buffer.bytes, text, strlen(text)) == 0;
}

static inline int is_empty(banxin_buffer buffer) { return buffer.bytes == NULL && buffer.byte_count == 0; }

/* The bytes of a file, which the program never frees. */
static inline banxin_model model_in(const char *path) {
  FILE *file = fopen(path, "rb");
  EXPECT(file != NULL);
  static uint8_t bytes[1 << 16];
  banxin_model model = {.struct_size = sizeof model, .bytes = bytes};
  model.byte_count = fread(bytes, 1, sizeof bytes, file);
  fclose(file);
  EXPECT(model.byte_count > 0);
  return model;
}

static inline banxin_engine *new_engine(uint32_t threads) {
  banxin_engine_options options = {.struct_size = sizeof options, .threads = threads};
  banxin_engine *engine = NULL;
  banxin_buffer findings;
  int status = banxin_create(&options, &engine, &findings);
  if (status != BANXIN_OK) fprintf(stderr, "%s\n", findings.bytes);
  EXPECT(status == BANXIN_OK && engine != NULL);
  banxin_buffer_free(&findings);
  return engine;
}

#endif
