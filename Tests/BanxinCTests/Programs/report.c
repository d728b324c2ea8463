/* report MODEL: a report on its way through every function, as banxin.h promises it. */
#include "expect.h"

static void check(banxin_engine *engine, banxin_model model) {
  banxin_buffer findings;
  EXPECT(banxin_check(engine, &model, 1, BANXIN_CHINESE, &findings) == BANXIN_OK);
  EXPECT(begins(findings, "[") && !contains(findings, "code"));
  EXPECT(findings.bytes[findings.byte_count] == 0);
  banxin_buffer_free(&findings);
  EXPECT(is_empty(findings));
  banxin_buffer_free(&findings);
  EXPECT(banxin_check(engine, &model, 0, BANXIN_CHINESE, NULL) == BANXIN_OK);
}

static void check_wrong(banxin_engine *engine) {
  const char *text = "layout: annual-report-2021\nissuer: 1\n";
  banxin_model model = {.struct_size = sizeof model, .bytes = (const uint8_t *)text, .byte_count = strlen(text)};
  model.name = "wrong.yaml";
  banxin_buffer findings, document;
  EXPECT(banxin_check(engine, &model, 0, BANXIN_ENGLISH, &findings) == BANXIN_WRONG_DATA);
  EXPECT(contains(findings, "\"file\" : \"wrong.yaml\"") && contains(findings, "\"severity\" : \"error\""));
  banxin_buffer_free(&findings);
  uint32_t page_count = 7;
  EXPECT(banxin_render(engine, &model, NULL, &document, &page_count, &findings) == BANXIN_WRONG_DATA);
  EXPECT(is_empty(document) && page_count == 0 && contains(findings, "MODEL-"));
  banxin_buffer_free(&findings);
}

static void render(banxin_engine *engine, banxin_model model) {
  banxin_buffer first, second, findings, taken;
  uint32_t page_count = 0, is_json = 7;
  EXPECT(banxin_render(engine, &model, NULL, &first, &page_count, &findings) == BANXIN_OK);
  EXPECT(begins(first, "%PDF-1.") && page_count >= 2);
  banxin_buffer_free(&findings);
  EXPECT(banxin_render(engine, &model, NULL, &second, NULL, NULL) == BANXIN_OK);
  EXPECT(first.byte_count == second.byte_count && memcmp(first.bytes, second.bytes, first.byte_count) == 0);
  EXPECT(banxin_extract(engine, first.bytes, first.byte_count, NULL, 0, &taken, &is_json, &findings) == BANXIN_OK);
  EXPECT(taken.byte_count == model.byte_count && memcmp(taken.bytes, model.bytes, taken.byte_count) == 0);
  EXPECT(is_json == 0);
  banxin_buffer_free(&findings);
  banxin_buffer_free(&taken);
  banxin_buffer_free(&first);
  banxin_buffer_free(&second);
}

static void render_otherwise(banxin_engine *engine, banxin_model model) {
  banxin_render_options options = {.struct_size = sizeof options, .profile = BANXIN_PLAIN};
  banxin_buffer document, model_inside, findings;
  EXPECT(banxin_render(engine, &model, &options, &document, NULL, NULL) == BANXIN_OK);
  EXPECT(banxin_extract(engine, document.bytes, document.byte_count, "plain.pdf", BANXIN_ENGLISH, &model_inside, NULL,
                        &findings) == BANXIN_WRONG_DATA);
  EXPECT(is_empty(model_inside) && contains(findings, "plain.pdf"));
  banxin_buffer_free(&findings);
  banxin_buffer_free(&document);

  uint32_t page_count = 0;
  options.format = BANXIN_PNG;
  options.dots_per_inch = 36;
  options.page = 2;
  EXPECT(banxin_render(engine, &model, &options, &document, &page_count, NULL) == BANXIN_OK);
  EXPECT(begins(document, "\x89PNG") && page_count >= 2);
  banxin_buffer_free(&document);
  options.page = page_count + 1;
  EXPECT(banxin_render(engine, &model, &options, &document, NULL, &findings) == BANXIN_USAGE);
  EXPECT(is_empty(document) && contains(findings, "options.page"));
  banxin_buffer_free(&findings);
  options.format = BANXIN_SVG;
  options.page = 0;
  EXPECT(banxin_render(engine, &model, &options, &document, NULL, NULL) == BANXIN_OK);
  EXPECT(contains(document, "<svg"));
  banxin_buffer_free(&document);
}

int main(int count, char **arguments) {
  EXPECT(count == 2);
  EXPECT(strchr(banxin_version(), '.') != NULL);
  banxin_engine *engine = new_engine(1);
  banxin_model model = model_in(arguments[1]);
  check(engine, model);
  check_wrong(engine);
  render(engine, model);
  render_otherwise(engine, model);
  banxin_destroy(engine);
  return 0;
}
