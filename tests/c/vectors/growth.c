/* Verbs of growth: one row a verb, by the shape of its formula. */
#include <string.h>

#include "vectors.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

/* Formulas of two decimals. */
typedef tw_status of_decimals(tw_decimal left, tw_decimal right, const tw_places *places,
                         tw_rounded *out, tw_error *error);

static const struct {
  const char *name;
  const char *columns[2];
  of_decimals *formula;
} twos[] = {
    {"growth/simple", {"base", "current"}, tw_growth_simple},
    {"growth/implied_base", {"current", "growth"}, tw_growth_implied_base},
    {"growth/share", {"part", "whole"}, tw_growth_share},
};

static tw_status run_two(struct vector *vector, size_t at) {
  tw_decimal values[2];
  tw_places places = TW_PLACES_INIT;
  tw_rounded rounded;
  TRY(read_decimal(vector, twos[at].columns[0], &values[0]));
  TRY(read_decimal(vector, twos[at].columns[1], &values[1]));
  TRY(read_places(vector, &places));
  TRY(twos[at].formula(values[0], values[1], &places, &rounded, &vector->error));
  return say_rounded(vector, rounded);
}

/* Formulas of two figures. */
typedef tw_status of_two_figures(const tw_figure *left, const tw_figure *right,
                                 tw_derived **out, tw_error *error);

static const struct {
  const char *name;
  const char *columns[2];
  of_two_figures *formula;
} two_figures[] = {
    {"growth/implied_base_of_figures",
     {"current", "growth"},
     tw_growth_implied_base_of_figures},
    {"growth/implied_growth", {"base", "current"}, tw_growth_implied_growth},
    {"growth/share_of_figures", {"part", "whole"}, tw_growth_share_of_figures},
    {"growth/average_per_unit", {"total", "count"}, tw_growth_average_per_unit},
};

static tw_status say_derived(struct vector *vector) {
  int32_t reading;
  char text[256];
  size_t length;
  TRY(read_reading(vector, &reading));
  TRY(tw_derived_interval_text(vector->derived, reading, text, sizeof text, &length,
                               &vector->error));
  say(vector, text);
  return TW_OK;
}

static tw_status run_two_figures(struct vector *vector, size_t at) {
  tw_figure **figures = vector->figures;
  TRY(read_figure(vector, two_figures[at].columns[0], &figures[0]));
  TRY(read_figure(vector, two_figures[at].columns[1], &figures[1]));
  TRY(two_figures[at].formula(figures[0], figures[1], &vector->derived, &vector->error));
  return say_derived(vector);
}

int is_growth(const char *name) { return strncmp(name, "growth/", 7) == 0; }

/* Runs the row of a table whose verb is asked for, and returns what it gives. */
#define RUN(table, call)                             \
  for (at = 0; at < COUNT(table); at++) {            \
    if (strcmp(table[at].name, vector->name) == 0) { \
      return call;                                   \
    }                                                \
  }

tw_status run_growth(struct vector *vector) {
  size_t at;
  RUN(twos, run_two(vector, at))
  RUN(two_figures, run_two_figures(vector, at))
  say(vector, "no such verb");
  return TW_OK;
}
