/* Verbs of growth. */
#include <stdlib.h>

#include "vectors.h"

typedef tw_status formula(tw_decimal left, tw_decimal right, const tw_places *places,
                          tw_rounded *out, tw_error *error);

static tw_status apply(struct vector *vector, const char *left_column,
                       const char *right_column, formula *formula_of) {
  tw_decimal left, right;
  tw_places places = TW_PLACES_INIT;
  tw_rounded rounded;
  TRY(read_decimal(vector, left_column, &left));
  TRY(read_decimal(vector, right_column, &right));
  TRY(read_places(vector, &places));
  TRY(formula_of(left, right, &places, &rounded, &vector->error));
  return say_rounded(vector, rounded);
}

tw_status growth_simple(struct vector *vector) {
  return apply(vector, "base", "current", tw_growth_simple);
}

tw_status growth_implied_base(struct vector *vector) {
  return apply(vector, "current", "growth", tw_growth_implied_base);
}

tw_status growth_share(struct vector *vector) {
  return apply(vector, "part", "whole", tw_growth_share);
}

tw_status growth_compound(struct vector *vector) {
  tw_decimal base, current;
  tw_places places = TW_PLACES_INIT;
  tw_rounded rounded;
  uint32_t periods = (uint32_t)strtoul(cell(vector, "periods")->data, NULL, 10);
  TRY(read_decimal(vector, "base", &base));
  TRY(read_decimal(vector, "current", &current));
  TRY(read_places(vector, &places));
  TRY(tw_growth_compound_annual_growth_rate(base, current, periods, &places, &rounded,
                                            &vector->error));
  return say_rounded(vector, rounded);
}

typedef tw_status derivation(const tw_figure *left, const tw_figure *right,
                             tw_derived **out, tw_error *error);

static tw_status derive(struct vector *vector, const char *left_column,
                        const char *right_column, derivation *derivation_of) {
  int32_t reading;
  char text[256];
  size_t length;
  tw_error *error = &vector->error;
  TRY(read_figure(vector, left_column, &vector->figures[0]));
  TRY(read_figure(vector, right_column, &vector->figures[1]));
  TRY(read_reading(vector, &reading));
  TRY(derivation_of(vector->figures[0], vector->figures[1], &vector->derived, error));
  TRY(tw_derived_interval_text(vector->derived, reading, text, sizeof text, &length,
                               error));
  say(vector, text);
  return TW_OK;
}

tw_status growth_implied_base_of_figures(struct vector *vector) {
  return derive(vector, "current", "growth", tw_growth_implied_base_of_figures);
}

tw_status growth_implied_growth(struct vector *vector) {
  return derive(vector, "base", "current", tw_growth_implied_growth);
}

tw_status growth_share_of_figures(struct vector *vector) {
  return derive(vector, "part", "whole", tw_growth_share_of_figures);
}

tw_status growth_average_per_unit(struct vector *vector) {
  return derive(vector, "total", "count", tw_growth_average_per_unit);
}
