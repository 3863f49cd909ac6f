/* What holds for every function of a few decimals. */
#include "numbers.h"

static void read(const struct number_trial *trial, tw_decimal *given) {
  uint32_t at;
  for (at = 0; at < trial->count; at++) {
    const char *text = trial->given[at];
    HOLDS(trial->name,
          tw_decimal_parse(text, strlen(text), &given[at], error()) == TW_OK);
  }
}

static void value(const struct number_trial *trial, const tw_decimal *given) {
  tw_decimal got;
  memset(&got, 0, sizeof got);
  HOLDS(trial->name, trial->call(given, NULL, trial->into, error()) == TW_OK);
  memcpy(&got, trial->into, sizeof got);
  check_text(trial->expected, tw_decimal_format(got, INTO), trial->name, __FILE__,
             __LINE__);
}

/* A decimal that is none is refused wherever it stands. */
static void decimals(const struct number_trial *trial, const tw_decimal *sound) {
  uint32_t at;
  for (at = 0; at < trial->count; at++) {
    tw_decimal given[4] = {{{0, 0}, 0, 0}};
    memcpy(given, sound, trial->count * sizeof *given);
    given[at].reserved = 1;
    REFUSED(trial->name, TW_ERR_INVALID_STRUCT,
            trial->call(given, NULL, trial->into, error()));
    HOLDS(trial->name, failure.argument == at + 1);
    given[at] = sound[at];
    given[at].scale = 29;
    REFUSED(trial->name, TW_ERR_INVALID_SCALE,
            trial->call(given, NULL, trial->into, error()));
    HOLDS(trial->name, failure.argument == at + 1);
    given[at] = sound[at];
    given[at].unscaled.hi = INT64_C(1) << 32;
    REFUSED(trial->name, TW_ERR_TOO_MANY_DIGITS,
            trial->call(given, NULL, trial->into, error()));
    HOLDS(trial->name, failure.argument == at + 1);
  }
}

static void places(const struct number_trial *trial, const tw_decimal *given) {
  tw_places wrong = TW_PLACES_INIT;
  wrong.struct_size--;
  REFUSED(trial->name, TW_ERR_INVALID_STRUCT,
          trial->call(given, &wrong, trial->into, error()));
  HOLDS(trial->name, failure.argument == trial->count + 1);
  wrong.struct_size++;
  wrong.scale = 29;
  REFUSED(trial->name, TW_ERR_INVALID_SCALE,
          trial->call(given, &wrong, trial->into, error()));
  HOLDS(trial->name, failure.argument == trial->count + 1);
  wrong.scale = 0;
  wrong.rounding = 7;
  REFUSED(trial->name, TW_ERR_INVALID_ROUNDING,
          trial->call(given, &wrong, trial->into, error()));
  HOLDS(trial->name, failure.argument == trial->count + 1);
}

void number_trials(const struct number_trial *trials, size_t count) {
  size_t at;
  for (at = 0; at < count; at++) {
    const struct number_trial *trial = &trials[at];
    tw_decimal given[4] = {{{0, 0}, 0, 0}};
    read(trial, given);
    value(trial, given);
    decimals(trial, given);
    places(trial, given);
    REFUSED_NULL(trial->name, trial->count + 2,
                 trial->call(given, NULL, NULL, error()));
    /* The error is no more than an offer. */
    HOLDS(trial->name, trial->call(given, NULL, NULL, NULL) == TW_ERR_NULL_POINTER);
  }
}
