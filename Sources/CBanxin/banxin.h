/*
 * banxin.h: typeset Chinese government documents from within another program.
 *
 *   banxin_engine *engine;
 *   banxin_buffer findings, pdf;
 *   int status = banxin_create(NULL, &engine, &findings);
 *   banxin_buffer_free(&findings);
 *   if (status != BANXIN_OK) ...
 *
 *   banxin_model model = { .struct_size = sizeof model, .bytes = yaml, .byte_count = length };
 *   status = banxin_render(engine, &model, NULL, &pdf, NULL, &findings);
 *   ... pdf.bytes, pdf.byte_count; findings.bytes is JSON ...
 *   banxin_buffer_free(&pdf);
 *   banxin_buffer_free(&findings);
 *   banxin_destroy(engine);
 *
 * Link with -lbanxin.
 *
 * Encodings. Every text that goes in or comes out is UTF-8. Paths are bytes, as the system takes them.
 *
 * Ownership. What you pass in stays yours: it is read during the call and never kept. What comes out in a banxin_buffer
 * is yours until you hand it to banxin_buffer_free, and outlives the engine.
 *
 * Threads. Every function may be called from any thread at any time, with the same engine too; only banxin_destroy must
 * be the last call with its engine. Calls block until their work is done. An engine has threads of its own that do the
 * setting, so that the stack of the calling thread does not matter. After fork() without exec() the child may not use an
 * engine of its parent's.
 *
 * Errors. A function returns one of enum banxin_status, and never prints, exits, raises a signal or throws across. Where
 * it fails, its outputs are empty, and the findings say why: a JSON array of objects with file, line, column, severity
 * (error or warning), code, message, hints and related, the same that `banxin check --format json` prints.
 *
 * NULL. A pointer that may be NULL is marked BANXIN_NULLABLE. NULL for one that may not be gives BANXIN_USAGE.
 *
 * Growth. Structures begin with their size as your compiler knew it; members that a later version adds are left at
 * their defaults for you. Set a structure to zero before you fill it in: zero is the default of every member.
 *
 * Trust. A model is data: nothing it says opens a file outside the assets folder, fetches an address or starts a
 * program, and sizes, depths, pages and, if you ask, time are bounded.
 */
#ifndef BANXIN_H
#define BANXIN_H

#include <stddef.h>
#include <stdint.h>

/* Swift alone reads which pointers may be NULL. */
#if defined(__swift__)
#define BANXIN_NULLABLE _Nullable
#define BANXIN_NONNULL _Nonnull
#else
#define BANXIN_NULLABLE
#define BANXIN_NONNULL
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The version of this interface: a library of another one has another soname. */
#define BANXIN_ABI_VERSION 1

/* What came of a call: the exit codes of the command line. */
enum banxin_status {
  BANXIN_OK = 0,
  /* An argument is missing or out of its range: a mistake in the calling program. */
  BANXIN_USAGE = 64,
  /* The model, the PDF or a picture is wrong: the findings say where. */
  BANXIN_WRONG_DATA = 65,
  /* Layouts or fonts are not installed. */
  BANXIN_NO_INPUT = 66,
  /* A fault of the library's. */
  BANXIN_FAULT = 70,
  /* More calls wait than the engine was told to let wait: try again later. */
  BANXIN_BUSY = 75
};

enum banxin_language { BANXIN_CHINESE = 0, BANXIN_ENGLISH = 1 };

enum banxin_format {
  BANXIN_PDF = 0,
  /* One page as an image. */
  BANXIN_PNG = 1,
  /* One page as a drawing. */
  BANXIN_SVG = 2
};

enum banxin_profile {
  /* PDF/A-3a and PDF/UA-1, with the model and its figures inside. */
  BANXIN_ARCHIVE = 0,
  /* The same without the model. */
  BANXIN_ARCHIVE_WITHOUT_SOURCE = 1,
  /* Pages and bookmarks alone, to be printed. */
  BANXIN_PLAIN = 2
};

/* Bytes that belong to the caller until banxin_buffer_free. */
typedef struct banxin_buffer {
  /* byte_count bytes and a zero byte after them, which is not counted; NULL where there is nothing. */
  uint8_t *BANXIN_NULLABLE bytes;
  size_t byte_count;
} banxin_buffer;

/* Layouts, fonts and threads, made once. */
typedef struct banxin_engine banxin_engine;

typedef struct banxin_engine_options {
  /* sizeof(banxin_engine_options) */
  size_t struct_size;
  /* The folder of layouts; NULL for the installed one. */
  const char *BANXIN_NULLABLE layouts;
  /* The folder of fonts with its manifest; NULL for the installed one. */
  const char *BANXIN_NULLABLE fonts;
  /* The folder that seals and images may also be read from; NULL: only those that come with a model are used. */
  const char *BANXIN_NULLABLE assets;
  /* How many documents are set at once, at most 256; 0: as many as there are processors. Each thread keeps what it has
     read of the fonts. */
  uint32_t threads;
  /* How many calls may wait for a thread before BANXIN_BUSY, at most 65,536; 0: 1,024. */
  uint32_t waiting;
} banxin_engine_options;

/* A seal or an image that comes with a model. */
typedef struct banxin_picture {
  /* The relative path by which the model names it. */
  const char *BANXIN_NULLABLE name;
  /* A PNG or JPEG file. */
  const uint8_t *BANXIN_NULLABLE bytes;
  size_t byte_count;
} banxin_picture;

typedef struct banxin_model {
  /* sizeof(banxin_model) */
  size_t struct_size;
  /* YAML or JSON. */
  const uint8_t *BANXIN_NULLABLE bytes;
  size_t byte_count;
  /* What findings call it, at most 4,096 bytes; a name that ends in .json is read as JSON. NULL: model.yaml. No file of
     that name is opened. */
  const char *BANXIN_NULLABLE name;
  /* At most 1,024. */
  const banxin_picture *BANXIN_NULLABLE pictures;
  size_t picture_count;
} banxin_model;

typedef struct banxin_render_options {
  /* sizeof(banxin_render_options) */
  size_t struct_size;
  /* enum banxin_format */
  uint32_t format;
  /* enum banxin_profile, for BANXIN_PDF */
  uint32_t profile;
  /* The page that BANXIN_PNG and BANXIN_SVG draw, from 1; 0 is the first. */
  uint32_t page;
  /* Pixels an inch of BANXIN_PNG, 18 to 1,200; 0: 150. */
  uint32_t dots_per_inch;
  /* 1: warnings count as errors. */
  uint32_t strict;
  /* enum banxin_language, for findings */
  uint32_t language;
  /* After so many milliseconds of waiting and work the call ends with the finding LIMIT-TIME; 0: never. */
  uint32_t time_limit;
  /* 0 */
  uint32_t reserved;
} banxin_render_options;

/* The version, such as "0.3.0"; belongs to the library. */
const char *BANXIN_NONNULL banxin_version(void);

/*
 * Makes an engine. *engine is NULL where it cannot be made.
 *
 * options   NULL: the defaults.
 * findings  Receives what is wrong, in Chinese; NULL if you do not want to know.
 *
 * Returns BANXIN_OK; BANXIN_USAGE; BANXIN_NO_INPUT where layouts or fonts are missing or broken.
 */
int banxin_create(const banxin_engine_options *BANXIN_NULLABLE options,
                  banxin_engine *BANXIN_NULLABLE *BANXIN_NULLABLE engine,
                  banxin_buffer *BANXIN_NULLABLE findings);

/* Lets the work in hand end and frees the engine; does nothing for NULL. */
void banxin_destroy(banxin_engine *BANXIN_NULLABLE engine);

/*
 * Checks a model and its pictures: everything that can be told without setting it.
 *
 * strict    1: warnings count as errors.
 * language  enum banxin_language
 * findings  Receives what was found, an empty array where all is well; NULL if the status is enough.
 *
 * Returns BANXIN_OK, also where there are warnings alone and strict is 0; BANXIN_WRONG_DATA; BANXIN_USAGE.
 */
int banxin_check(banxin_engine *BANXIN_NULLABLE engine, const banxin_model *BANXIN_NULLABLE model, uint32_t strict,
                 uint32_t language, banxin_buffer *BANXIN_NULLABLE findings);

/*
 * Checks a model and sets it. The same model gives the same bytes, always.
 *
 * options     NULL: an archive PDF, findings in Chinese.
 * document    Receives the PDF or the page; empty unless BANXIN_OK is returned.
 * page_count  Receives how many pages the whole document has, 0 unless BANXIN_OK is returned; NULL if it is not wanted.
 * findings    As for banxin_check, with those about the pages.
 *
 * Returns any status.
 */
int banxin_render(banxin_engine *BANXIN_NULLABLE engine, const banxin_model *BANXIN_NULLABLE model,
                  const banxin_render_options *BANXIN_NULLABLE options, banxin_buffer *BANXIN_NULLABLE document,
                  uint32_t *BANXIN_NULLABLE page_count, banxin_buffer *BANXIN_NULLABLE findings);

/*
 * Takes the model out of a PDF that Banxin made, byte for byte.
 *
 * name      What findings call the PDF; NULL: document.pdf.
 * language  enum banxin_language
 * model     Receives the model.
 * is_json   Receives 1 where it is JSON, else 0; NULL if it is not wanted.
 * findings  As for banxin_check.
 *
 * Returns BANXIN_OK; BANXIN_WRONG_DATA where the PDF is damaged, foreign or carries no model; BANXIN_USAGE.
 */
int banxin_extract(banxin_engine *BANXIN_NULLABLE engine, const uint8_t *BANXIN_NULLABLE pdf, size_t byte_count,
                   const char *BANXIN_NULLABLE name, uint32_t language, banxin_buffer *BANXIN_NULLABLE model,
                   uint32_t *BANXIN_NULLABLE is_json, banxin_buffer *BANXIN_NULLABLE findings);

/* Frees a buffer's bytes and empties it; does nothing for NULL or an empty buffer. */
void banxin_buffer_free(banxin_buffer *BANXIN_NULLABLE buffer);

#ifdef __cplusplus
}
#endif

#endif
