/* Verbs of place, period. */
#include "vectors.h"

typedef tw_status text_of_text(const char *text, size_t text_length, char *buffer,
                               size_t capacity, size_t *length, tw_error *error);

tw_status place_lookup(struct vector *vector) {
  text_of_text *const parts[] = {tw_place_code, tw_place_alpha3, tw_place_numeric,
                                 tw_place_kind, tw_place_name};
  const struct bytes *code = cell(vector, "code");
  char text[256];
  size_t length;
  size_t at;
  for (at = 0; at < sizeof parts / sizeof *parts; at++) {
    TRY(parts[at](code->data, code->size, text, sizeof text, &length, &vector->error));
    say(vector, at == 0 ? "" : " ");
    say(vector, length == 0 ? "-" : text);
  }
  return TW_OK;
}

/* A period with its first and last day. */
static tw_status say_period(struct vector *vector, const char *text, size_t length) {
  tw_date first, last;
  TRY(tw_period_days(text, length, &first, &last, &vector->error));
  say(vector, text);
  say(vector, " ");
  TRY(say_date(vector, first));
  say(vector, " ");
  return say_date(vector, last);
}

static tw_status period_by(struct vector *vector, text_of_text *verb_of) {
  const struct bytes *text = cell(vector, "text");
  char canonical[64];
  size_t length;
  TRY(verb_of(text->data, text->size, canonical, sizeof canonical, &length,
              &vector->error));
  return say_period(vector, canonical, length);
}

tw_status period_parse(struct vector *vector) {
  return period_by(vector, tw_period_parse);
}

tw_status period_previous_year(struct vector *vector) {
  return period_by(vector, tw_period_previous_year);
}

tw_status period_next(struct vector *vector) { return period_by(vector, tw_period_next); }

tw_status period_previous(struct vector *vector) {
  return period_by(vector, tw_period_previous);
}
