/* misuse MODEL: what no program should hand in gets a status and a finding, never a crash. */
#include "expect.h"

static banxin_engine *engine;

/* The status of a check whose finding names that argument, or has that code. */
static int checked(const banxin_model *model, const char *told) {
  banxin_buffer findings;
  int status = banxin_check(engine, model, 0, BANXIN_ENGLISH, &findings);
  if (!contains(findings, told)) fprintf(stderr, "%s is not in %s\n", told, findings.bytes);
  EXPECT(contains(findings, told));
  banxin_buffer_free(&findings);
  return status;
}

static int rendered(const banxin_model *model, const banxin_render_options *options, const char *told) {
  banxin_buffer document, findings;
  uint32_t page_count = 7;
  int status = banxin_render(engine, model, options, &document, &page_count, &findings);
  EXPECT(is_empty(document) && page_count == 0);
  if (!contains(findings, told)) fprintf(stderr, "%s is not in %s\n", told, findings.bytes);
  EXPECT(contains(findings, told));
  banxin_buffer_free(&findings);
  return status;
}

static void null_pointers(banxin_model model) {
  banxin_buffer findings, document;
  banxin_destroy(NULL);
  banxin_buffer_free(NULL);
  EXPECT(banxin_create(NULL, NULL, NULL) == BANXIN_USAGE);
  EXPECT(banxin_create(NULL, NULL, &findings) == BANXIN_USAGE && contains(findings, "CALL-ARGUMENT"));
  banxin_buffer_free(&findings);
  EXPECT(banxin_check(NULL, NULL, 0, 0, NULL) == BANXIN_USAGE);
  EXPECT(banxin_check(NULL, &model, 0, 0, NULL) == BANXIN_USAGE);
  EXPECT(checked(NULL, "the argument model is NULL") == BANXIN_USAGE);
  EXPECT(banxin_render(engine, &model, NULL, NULL, NULL, NULL) == BANXIN_USAGE);
  EXPECT(banxin_render(NULL, &model, NULL, &document, NULL, NULL) == BANXIN_USAGE && is_empty(document));
  EXPECT(banxin_extract(engine, NULL, 0, NULL, 0, NULL, NULL, NULL) == BANXIN_USAGE);
  EXPECT(banxin_extract(engine, NULL, 9, NULL, 0, &document, NULL, NULL) == BANXIN_USAGE);
  EXPECT(banxin_extract(engine, NULL, 0, NULL, 0, &document, NULL, NULL) == BANXIN_WRONG_DATA);
  model.bytes = NULL;
  EXPECT(checked(&model, "model.bytes is NULL") == BANXIN_USAGE);
}

static void sizes(banxin_model sound) {
  banxin_model model = sound;
  model.byte_count = 0;
  EXPECT(checked(&model, "READ-EMPTY") == BANXIN_WRONG_DATA);
  model.struct_size = 0;
  EXPECT(checked(&model, "model.struct_size is 0") == BANXIN_USAGE);
  model.struct_size = SIZE_MAX;
  EXPECT(checked(&model, "model.struct_size") == BANXIN_USAGE);

  /* A structure of a later version, whose new member asks for nothing, and for something. */
  struct {
    banxin_model model;
    uint64_t added;
  } later = {sound, 0};
  later.model.struct_size = sizeof later;
  EXPECT(banxin_check(engine, &later.model, 0, 0, NULL) == BANXIN_OK);
  later.added = 1;
  EXPECT(checked(&later.model, "members that this version does not have") == BANXIN_USAGE);

  /* More than may be read is refused by its size: nothing of the 17 MiB beyond the bound is looked at. */
  size_t huge = 17u << 20;
  uint8_t *zeros = calloc(huge, 1);
  model = sound;
  model.bytes = zeros;
  model.byte_count = huge;
  EXPECT(checked(&model, "READ-SIZE") == BANXIN_WRONG_DATA);
  banxin_buffer taken, findings;
  EXPECT(banxin_extract(engine, zeros, huge, NULL, 0, &taken, NULL, &findings) == BANXIN_WRONG_DATA);
  EXPECT(is_empty(taken) && contains(findings, "PDF-READ"));
  banxin_buffer_free(&findings);
  free(zeros);
}

static void texts(banxin_model model) {
  static char long_name[5000];
  memset(long_name, 'a', sizeof long_name - 1);
  model.name = long_name;
  EXPECT(checked(&model, "model.name has more than 4096 bytes") == BANXIN_USAGE);
  model.name = "\xFF\xFE.yaml";
  EXPECT(checked(&model, "model.name is empty or not UTF-8") == BANXIN_USAGE);
  model.name = "../../etc/passwd";
  EXPECT(banxin_check(engine, &model, 0, 0, NULL) == BANXIN_OK);
}

static void garbage(banxin_model sound) {
  static uint8_t bytes[4096];
  unsigned seed = 20241126;
  for (int round = 0; round < 20; round++) {
    for (size_t index = 0; index < sizeof bytes; index++) bytes[index] = (seed = seed * 1103515245 + 12345) >> 16;
    if (round % 2) memcpy(bytes, "%PDF-1.7\n", 9);
    banxin_model model = {.struct_size = sizeof model, .bytes = bytes, .byte_count = sizeof bytes};
    EXPECT(checked(&model, "\"code\"") == BANXIN_WRONG_DATA);
    EXPECT(rendered(&model, NULL, "\"code\"") == BANXIN_WRONG_DATA);
    banxin_buffer taken;
    EXPECT(banxin_extract(engine, bytes, sizeof bytes, NULL, 0, &taken, NULL, NULL) == BANXIN_WRONG_DATA);
    /* A picture that no model names is carried along and never opened. */
    banxin_picture picture = {.name = "/etc/passwd", .bytes = bytes, .byte_count = sizeof bytes};
    sound.pictures = &picture;
    sound.picture_count = 1;
    EXPECT(banxin_check(engine, &sound, 0, 0, NULL) == BANXIN_OK);
  }
}

static void pictures(banxin_model model) {
  banxin_picture pictures[2] = {{.name = "a.png"}, {.name = "a.png"}};
  model.picture_count = 2;
  EXPECT(checked(&model, "model.pictures is NULL") == BANXIN_USAGE);
  model.pictures = pictures;
  EXPECT(checked(&model, "model.pictures[1].name") == BANXIN_USAGE);
  pictures[0].name = NULL;
  EXPECT(checked(&model, "model.pictures[0].name is NULL") == BANXIN_USAGE);
  model.picture_count = SIZE_MAX;
  EXPECT(checked(&model, "model.picture_count") == BANXIN_USAGE);
}

static void choices(banxin_model model) {
  banxin_render_options options = {.struct_size = sizeof options, .format = 9, .language = BANXIN_ENGLISH};
  EXPECT(rendered(&model, &options, "options.format is 9") == BANXIN_USAGE);
  options = (banxin_render_options){.struct_size = sizeof options, .profile = 3};
  EXPECT(rendered(&model, &options, "options.profile") == BANXIN_USAGE);
  options = (banxin_render_options){.struct_size = sizeof options, .dots_per_inch = 100000};
  EXPECT(rendered(&model, &options, "options.dots_per_inch") == BANXIN_USAGE);
  options = (banxin_render_options){.struct_size = sizeof options, .strict = 2};
  EXPECT(rendered(&model, &options, "options.strict") == BANXIN_USAGE);
  options = (banxin_render_options){.struct_size = sizeof options, .language = 5};
  EXPECT(rendered(&model, &options, "language") == BANXIN_USAGE);
  options = (banxin_render_options){.struct_size = sizeof options, .format = BANXIN_PNG, .page = UINT32_MAX};
  EXPECT(rendered(&model, &options, "options.page") == BANXIN_USAGE);
  options = (banxin_render_options){.struct_size = sizeof options, .time_limit = 1};
  EXPECT(rendered(&model, &options, "LIMIT-TIME") == BANXIN_WRONG_DATA);
}

static void engines(void) {
  banxin_engine_options options = {.struct_size = sizeof options, .layouts = "/nowhere"};
  banxin_engine *none = engine;
  banxin_buffer findings;
  EXPECT(banxin_create(&options, &none, &findings) == BANXIN_NO_INPUT);
  EXPECT(none == NULL && contains(findings, "CALL-INSTALLATION"));
  banxin_buffer_free(&findings);
  options = (banxin_engine_options){.struct_size = sizeof options, .threads = 100000};
  EXPECT(banxin_create(&options, &none, NULL) == BANXIN_USAGE && none == NULL);
  options = (banxin_engine_options){.struct_size = 3};
  EXPECT(banxin_create(&options, &none, NULL) == BANXIN_USAGE && none == NULL);
}

int main(int count, char **arguments) {
  EXPECT(count == 2);
  engine = new_engine(1);
  banxin_model model = model_in(arguments[1]);
  null_pointers(model);
  sizes(model);
  texts(model);
  garbage(model);
  pictures(model);
  choices(model);
  engines();
  banxin_destroy(engine);
  return 0;
}
