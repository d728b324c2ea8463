/* pictures MODEL: a model's image comes with it, from memory; nothing is looked for in the model's folder. */
#include "expect.h"

int main(int count, char **arguments) {
  EXPECT(count == 2);
  banxin_engine *engine = new_engine(1);
  banxin_model model = model_in(arguments[1]);
  char path[4096];
  snprintf(path, sizeof path, "%.*shall.png", (int)(strrchr(arguments[1], '/') + 1 - arguments[1]), arguments[1]);
  model.name = arguments[1];

  banxin_buffer findings, document;
  EXPECT(banxin_check(engine, &model, 0, BANXIN_ENGLISH, &findings) == BANXIN_WRONG_DATA);
  EXPECT(contains(findings, "ASSET-MISSING") && contains(findings, "did not come with the model"));
  banxin_buffer_free(&findings);

  static uint8_t bytes[1 << 16];
  FILE *file = fopen(path, "rb");
  EXPECT(file != NULL);
  banxin_picture picture = {.name = "hall.png", .bytes = bytes};
  picture.byte_count = fread(bytes, 1, sizeof bytes, file);
  fclose(file);
  model.pictures = &picture;
  model.picture_count = 1;
  EXPECT(banxin_render(engine, &model, NULL, &document, NULL, &findings) == BANXIN_OK);
  EXPECT(begins(document, "%PDF-1."));
  banxin_buffer_free(&document);
  banxin_buffer_free(&findings);
  banxin_destroy(engine);
  return 0;
}
