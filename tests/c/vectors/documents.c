/* Verbs of dossiers and briefs. */
#include <stdlib.h>
#include <string.h>

#include "vectors.h"

static void say_count(struct vector *vector, size_t count, const char *noun) {
  say_number(vector, (long long)count);
  say(vector, noun);
}

static void say_counts(struct vector *vector, const tw_dossier *dossier) {
  say_count(vector, tw_dossier_source_count(dossier), " sources, ");
  say_count(vector, tw_dossier_forum_count(dossier), " forums, ");
  say_count(vector, tw_dossier_edition_count(dossier), " editions, ");
  say_count(vector, tw_dossier_package_count(dossier), " packages, ");
  say_count(vector, tw_dossier_project_count(dossier), " projects, ");
  say_count(vector, tw_dossier_trade_count(dossier), " trade");
}

/* The counts of what is written must be those of what was read. */
tw_status formats_dossier(struct vector *vector) {
  struct bytes bytes = bytes_of(cell(vector, "bytes"));
  struct bytes first;
  tw_error *error = &vector->error;
  tw_status status =
      tw_dossier_read((const uint8_t *)bytes.data, bytes.size, &vector->dossiers[0], error);
  free(bytes.data);
  TRY(status);
  TRY(tw_dossier_write(vector->dossiers[0], &vector->text, error));
  TRY(tw_dossier_read((const uint8_t *)tw_text_data(vector->text),
                      tw_text_length(vector->text), &vector->dossiers[1], error));
  say_counts(vector, vector->dossiers[0]);
  first = vector->answer;
  vector->answer.data = NULL;
  vector->answer.size = 0;
  say_counts(vector, vector->dossiers[1]);
  if (strcmp(first.data, vector->answer.data) != 0) {
    say(vector, " after ");
    say(vector, first.data);
  }
  free(first.data);
  return TW_OK;
}

/* The text with every occurrence of one part replaced. */
static struct bytes replaced(struct bytes text, const char *old, size_t old_size,
                             const char *new) {
  size_t new_size = strlen(new);
  struct bytes out = {allocate(text.size * (new_size + 1) + 1, 1), 0};
  size_t at = 0;
  while (at < text.size) {
    if (text.size - at >= old_size && memcmp(text.data + at, old, old_size) == 0) {
      memcpy(out.data + out.size, new, new_size);
      out.size += new_size;
      at += old_size;
    } else {
      out.data[out.size++] = text.data[at++];
    }
  }
  free(text.data);
  return out;
}

static tw_status say_check(struct vector *vector, size_t index) {
  int32_t kind, verdict;
  char name[64];
  size_t length;
  tw_error *error = &vector->error;
  tw_check_free(vector->check);
  vector->check = NULL;
  TRY(tw_brief_check(vector->brief, index, &vector->check, error));
  TRY(tw_check_kind(vector->check, &kind, error));
  TRY(tw_check_kind_name(kind, name, sizeof name, &length, error));
  say(vector, index == 0 ? "" : " ");
  say(vector, name);
  TRY(tw_check_verdict(vector->check, &verdict, error));
  TRY(tw_verdict_name(verdict, name, sizeof name, &length, error));
  say(vector, ":");
  say(vector, name);
  return TW_OK;
}

/* The dossier of a row, after one replacement in its text. */
tw_status read_dossier(struct vector *vector) {
  const struct bytes *file = cell(vector, "dossier");
  const struct bytes *change = cell(vector, "replace");
  const char *arrow = strstr(change->data, "=>");
  struct bytes text = {NULL, 0};
  tw_status status;
  data_read(file->data, file->size, &text);
  if (arrow != NULL && arrow != change->data) {
    text = replaced(text, change->data, (size_t)(arrow - change->data), arrow + 2);
  }
  status = tw_dossier_read((const uint8_t *)text.data, text.size, &vector->dossiers[0],
                           &vector->error);
  free(text.data);
  return status;
}

tw_status brief_checks(struct vector *vector) {
  const tw_rate_table *rates;
  tw_currency to;
  size_t at;
  TRY(read_rates(vector, &rates));
  TRY(read_currency(vector, "to", &to));
  TRY(read_dossier(vector));
  TRY(tw_brief_make(vector->dossiers[0], rates, to, &vector->brief, &vector->error));
  for (at = 0; at < tw_brief_check_count(vector->brief); at++) {
    TRY(say_check(vector, at));
  }
  return TW_OK;
}
