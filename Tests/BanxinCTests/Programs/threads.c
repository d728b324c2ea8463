/* threads MODEL: one engine under many threads; every one gets the same bytes, and a full queue is refused, not hung. */
#include "expect.h"
#include <pthread.h>
#include <stdatomic.h>

enum { THREADS = 8, ROUNDS = 1 };

static banxin_engine *engine;
static banxin_model model;
static banxin_buffer expected;
static atomic_int done, busy;

static void *work(void *unused) {
  for (int round = 0; round < ROUNDS; round++) {
    banxin_buffer document, findings;
    int status = banxin_render(engine, &model, NULL, &document, NULL, &findings);
    EXPECT(status == BANXIN_OK || status == BANXIN_BUSY);
    if (status == BANXIN_OK) {
      EXPECT(document.byte_count == expected.byte_count);
      EXPECT(memcmp(document.bytes, expected.bytes, expected.byte_count) == 0);
      done++;
    } else {
      EXPECT(is_empty(document) && contains(findings, "CALL-BUSY"));
      busy++;
    }
    banxin_buffer_free(&document);
    banxin_buffer_free(&findings);
  }
  return unused;
}

static void run(uint32_t waiting) {
  banxin_engine_options options = {.struct_size = sizeof options, .threads = 2, .waiting = waiting};
  EXPECT(banxin_create(&options, &engine, NULL) == BANXIN_OK);
  EXPECT(banxin_render(engine, &model, NULL, &expected, NULL, NULL) == BANXIN_OK);
  done = busy = 0;
  pthread_t threads[THREADS];
  for (int index = 0; index < THREADS; index++) EXPECT(pthread_create(&threads[index], NULL, work, NULL) == 0);
  for (int index = 0; index < THREADS; index++) EXPECT(pthread_join(threads[index], NULL) == 0);
  banxin_destroy(engine);
  /* What came out outlives the engine. */
  EXPECT(begins(expected, "%PDF-1."));
  banxin_buffer_free(&expected);
  EXPECT(done + busy == THREADS * ROUNDS && done > 0);
}

int main(int count, char **arguments) {
  EXPECT(count == 2);
  model = model_in(arguments[1]);
  run(0);
  EXPECT(busy == 0);
  run(1);
  EXPECT(busy > 0);
  return 0;
}
