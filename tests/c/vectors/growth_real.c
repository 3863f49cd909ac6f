/* Verbs of growth by roots or logarithms. */
#include <stdlib.h>

#include "vectors.h"

typedef tw_status of_one(tw_decimal one, const tw_places *places, tw_rounded *out,
                         tw_error *error);
typedef tw_status of_levels(tw_decimal base, tw_decimal current, const tw_places *places,
                            tw_rounded *out, tw_error *error);
typedef tw_status three_numbers(tw_decimal one, tw_decimal two, tw_decimal three,
                           const tw_places *places, tw_rounded *out, tw_error *error);
typedef tw_status four_numbers(tw_decimal one, tw_decimal two, tw_decimal three,
                          tw_decimal four, const tw_places *places, tw_rounded *out,
                          tw_error *error);
typedef tw_status of_rates(const tw_decimal *rates, size_t count, const tw_places *places,
                           tw_rounded *out, tw_error *error);
typedef tw_status of_times(const tw_decimal *times, size_t time_count,
                           const tw_decimal *values, size_t count,
                           const tw_places *places, tw_rounded *out, tw_error *error);

/* As many decimals as there are columns. */
tw_status growth_numbers(struct vector *vector, const struct indicator *row) {
  tw_decimal given[4] = {0};
  size_t at;
  tw_places places = TW_PLACES_INIT;
  tw_rounded out;
  tw_error *error = &vector->error;
  for (at = 0; at < 4 && row->columns[at] != NULL; at++) {
    TRY(read_decimal(vector, row->columns[at], &given[at]));
  }
  TRY(read_places(vector, &places));
  switch (at) {
    case 1:
      TRY(((of_one *)row->function)(given[0], &places, &out, error));
      break;
    case 2:
      TRY(((of_levels *)row->function)(given[0], given[1], &places, &out, error));
      break;
    case 3:
      TRY(((three_numbers *)row->function)(given[0], given[1], given[2], &places, &out,
                                      error));
      break;
    default:
      TRY(((four_numbers *)row->function)(given[0], given[1], given[2], given[3], &places,
                                     &out, error));
  }
  return say_rounded(vector, out);
}

static tw_status rounded_list(struct vector *vector, const struct indicator *row,
                         const struct decimals *rates) {
  tw_places places = TW_PLACES_INIT;
  tw_rounded out;
  TRY(read_places(vector, &places));
  TRY(((of_rates *)row->function)(rates->values, rates->count, &places, &out,
                                  &vector->error));
  return say_rounded(vector, out);
}

tw_status growth_list(struct vector *vector, const struct indicator *row) {
  struct decimals list;
  tw_status status = read_decimals(vector, row->columns[0], &list);
  if (status == TW_OK) {
    status = rounded_list(vector, row, &list);
  }
  free(list.values);
  return status;
}

static tw_status rounded_lists(struct vector *vector, const struct indicator *row,
                          const struct decimals *times, const struct decimals *values) {
  tw_places places = TW_PLACES_INIT;
  tw_rounded out;
  TRY(read_places(vector, &places));
  TRY(((of_times *)row->function)(times->count == 0 ? NULL : times->values, times->count,
                                  values->values, values->count, &places, &out,
                                  &vector->error));
  return say_rounded(vector, out);
}

/* Values at times; without times they are one period apart. */
static tw_status trend(struct vector *vector, const struct indicator *row) {
  struct decimals times, values = {NULL, 0};
  tw_status status = read_decimals(vector, row->columns[0], &times);
  if (status == TW_OK) {
    status = read_decimals(vector, row->columns[1], &values);
  }
  if (status == TW_OK) {
    status = rounded_lists(vector, row, &times, &values);
  }
  free(times.values);
  free(values.values);
  return status;
}

const struct indicator growth_real[] = {
    ROW("growth/annualised", growth_numbers, tw_growth_annualised, "base", "current",
        "periods", "periods_per_year"),
    ROW("growth/annualised_linear", growth_numbers, tw_growth_annualised_linear, "base",
        "current", "periods", "periods_per_year"),
    ROW("growth/compound_annual_growth_rate", growth_numbers,
        tw_growth_compound_annual_growth_rate, "base", "current", "periods"),
    ROW("growth/doubling_time", growth_numbers, tw_growth_doubling_time, "rate"),
    ROW("growth/exponential", growth_numbers, tw_growth_exponential, "base", "current",
        "periods"),
    ROW("growth/half_life", growth_numbers, tw_growth_half_life, "rate"),
    ROW("growth/least_squares", trend, tw_growth_least_squares, "times", "values"),
    ROW("growth/least_squares_log", trend, tw_growth_least_squares_log, "times",
        "values"),
    ROW("growth/log", growth_numbers, tw_growth_log, "base", "current"),
    ROW("growth/mean_geometric", growth_list, tw_growth_mean_geometric, "rates"),
    ROW("growth/required_growth", growth_numbers, tw_growth_required_growth, "current",
        "target", "periods"),
    ROW("growth/rule_of_70", growth_numbers, tw_growth_rule_of_70, "rate"),
    {NULL, NULL, NULL, {NULL}},
};
