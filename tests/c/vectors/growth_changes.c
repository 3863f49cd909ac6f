/* Verbs of growth by changes, parts, prices and currencies. */
#include <stdlib.h>
#include <string.h>

#include "vectors.h"

static tw_status say_levels(struct vector *vector, const struct decimals *rates,
                            tw_cell *cells) {
  tw_decimal base;
  tw_places places = TW_PLACES_INIT;
  TRY(read_decimal(vector, "base", &base));
  TRY(read_decimals(vector, "rates", (struct decimals *)rates));
  TRY(read_places(vector, &places));
  TRY(tw_growth_compound_index(base, rates->values, rates->count, &places, cells,
                               rates->count + 1, &vector->error));
  return say_cells(vector, cells, rates->count + 1);
}

/* One level more than there are rates. */
static tw_status levels(struct vector *vector, const struct indicator *row) {
  struct decimals rates = {NULL, 0};
  tw_cell *cells = allocate(cell(vector, row->columns[1])->size + 2, sizeof *cells);
  tw_status status = say_levels(vector, &rates, cells);
  free(rates.values);
  free(cells);
  return status;
}

/* Room for the numbers of parts such as 60,66|40,38. */
struct parts {
  tw_decimal *bases, *currents;
  tw_cell *cells;
  size_t count;
};

static tw_status read_parts(struct vector *vector, const struct bytes *text,
                            struct parts *parts) {
  const char *start = text->data, *end = text->data + text->size;
  while (text->size > 0 && start <= end) {
    const char *bar = memchr(start, '|', (size_t)(end - start));
    const char *stop = bar == NULL ? end : bar;
    const char *comma = memchr(start, ',', (size_t)(stop - start));
    if (comma == NULL) {
      return TW_ERR_INVALID_ARGUMENT;
    }
    TRY(tw_decimal_parse(start, (size_t)(comma - start), &parts->bases[parts->count],
                         &vector->error));
    TRY(tw_decimal_parse(comma + 1, (size_t)(stop - comma - 1),
                         &parts->currents[parts->count], &vector->error));
    parts->count++;
    start = stop + 1;
  }
  return TW_OK;
}

static tw_status say_parts(struct vector *vector, const struct bytes *text,
                           struct parts *parts) {
  tw_places places = TW_PLACES_INIT;
  tw_rounded total;
  TRY(read_parts(vector, text, parts));
  TRY(read_places(vector, &places));
  TRY(tw_growth_contributions(parts->bases, parts->currents, parts->count, &places,
                              parts->cells, &total, &vector->error));
  TRY(say_cells(vector, parts->cells, parts->count));
  say(vector, "; ");
  return say_rounded(vector, total);
}

static tw_status contributions(struct vector *vector, const struct indicator *row) {
  const struct bytes *text = cell(vector, row->columns[0]);
  size_t room = text->size + 1;
  struct parts parts = {allocate(room, sizeof *parts.bases),
                        allocate(room, sizeof *parts.currents),
                        allocate(room, sizeof *parts.cells), 0};
  tw_status status = say_parts(vector, text, &parts);
  free(parts.bases);
  free(parts.currents);
  free(parts.cells);
  return status;
}

static tw_status phrase(struct vector *vector, const struct indicator *row) {
  const struct bytes *text = cell(vector, row->columns[0]);
  tw_decimal times;
  TRY(tw_growth_times_in(text->data, text->size, &times, &vector->error));
  return say_decimal(vector, times);
}

const struct indicator growth_changes[] = {
    ROW("growth/absolute_change", growth_numbers, tw_growth_absolute_change, "base",
        "current"),
    ROW("growth/absolute_base", growth_numbers, tw_growth_absolute_base, "base",
        "current"),
    ROW("growth/change_from_growth", growth_numbers, tw_growth_change_from_growth,
        "current", "growth"),
    ROW("growth/midpoint", growth_numbers, tw_growth_midpoint, "base", "current"),
    ROW("growth/midpoint_from_simple", growth_numbers, tw_growth_midpoint_from_simple,
        "growth"),
    ROW("growth/midpoint_elasticity", growth_numbers, tw_growth_midpoint_elasticity,
        "x_base", "x_current", "y_base", "y_current"),
    ROW("growth/times", growth_numbers, tw_growth_times, "base", "current"),
    ROW("growth/from_times_increase", growth_numbers, tw_growth_from_times_increase,
        "times"),
    ROW("growth/from_times_level", growth_numbers, tw_growth_from_times_level, "times"),
    ROW("growth/contribution", growth_numbers, tw_growth_contribution, "part_base",
        "part_current", "whole_base"),
    ROW("growth/contribution_weighted", growth_numbers, tw_growth_contribution_weighted,
        "weight", "growth"),
    ROW("growth/share_of_change", growth_numbers, tw_growth_share_of_change, "part_base",
        "part_current", "whole_base", "whole_current"),
    ROW("growth/excluding", growth_numbers, tw_growth_excluding, "total_growth",
        "contribution"),
    ROW("growth/share_change", growth_numbers, tw_growth_share_change, "part_base",
        "part_current", "whole_base", "whole_current"),
    ROW("growth/implied_whole", growth_numbers, tw_growth_implied_whole, "part", "share"),
    ROW("growth/currency_bridge", growth_numbers, tw_growth_currency_bridge, "local",
        "foreign"),
    ROW("growth/real", growth_numbers, tw_growth_real, "nominal_growth", "inflation"),
    ROW("growth/local_from_foreign", growth_numbers, tw_growth_local_from_foreign,
        "foreign", "rate_base", "rate_current"),
    ROW("growth/foreign_from_local", growth_numbers, tw_growth_foreign_from_local,
        "local", "rate_base", "rate_current"),
    ROW("growth/deflate", growth_numbers, tw_growth_deflate, "nominal", "index",
        "index_base"),
    ROW("growth/implicit_deflator", growth_numbers, tw_growth_implicit_deflator,
        "nominal", "real"),
    ROW("growth/prior_of_month", growth_numbers, tw_growth_prior_of_month,
        "cumulative_current", "cumulative_growth", "month_current", "growth_before"),
    ROW("growth/compound_index", levels, tw_growth_compound_index, "base", "rates"),
    ROW("growth/compounded", growth_list, tw_growth_compounded, "rates"),
    ROW("growth/carry_over", growth_list, tw_growth_carry_over, "values"),
    ROW("growth/contributions", contributions, tw_growth_contributions, "parts"),
    ROW("growth/times_in", phrase, tw_growth_times_in, "phrase"),
    {NULL, NULL, NULL, {NULL}},
};
