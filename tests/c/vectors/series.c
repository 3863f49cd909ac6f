/* Verbs of series and of lists of values: one row a verb, by the shape of its formula. */
#include <stdlib.h>
#include <string.h>

#include "vectors.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

static tw_status read_series(struct vector *vector, const char *column, size_t at) {
  const struct bytes *text = cell(vector, column);
  return tw_series_parse(text->data, text->size, &vector->series[at], &vector->error);
}

/* The result of one period: "25 exact spans 2", "MISSING_PERIOD". */
static tw_status say_part(struct vector *vector, const tw_series_cell *part) {
  TRY(say_cells(vector, &part->cell, 1));
  if (part->spans > 1) {
    say(vector, " spans ");
    say_number(vector, part->spans);
  }
  say(vector, part->negative ? " negative" : "");
  return TW_OK;
}

static tw_status say_derived_series(struct vector *vector) {
  const tw_derived_series *series = vector->derived_series;
  size_t count = tw_derived_series_count(series), length, at;
  tw_series_cell *cells = allocate(count, sizeof *cells);
  char text[128];
  vector->memory[0] = cells;
  TRY(tw_derived_series_cells(series, cells, count, &vector->error));
  for (at = 0; at < count; at++) {
    TRY(tw_derived_series_period(series, at, text, sizeof text, &length, &vector->error));
    say(vector, at > 0 ? ", " : "");
    say(vector, text);
    say(vector, "=");
    TRY(say_part(vector, &cells[at]));
  }
  TRY(tw_derived_series_convention(series, text, sizeof text, &length, &vector->error));
  say(vector, length > 0 ? "; " : "");
  say(vector, text);
  return TW_OK;
}

/* Formulas of one series. */
typedef tw_status of_one(const tw_series *series, const tw_places *places,
                         tw_derived_series **out, tw_error *error);

static const struct {
  const char *name;
  of_one *formula;
} ones[] = {
    {"series/growth_over_previous", tw_growth_series_growth_over_previous},
    {"series/growth_over_year", tw_growth_series_growth_over_year},
    {"series/annualised", tw_growth_series_annualised},
    {"series/carry_over", tw_growth_series_carry_over},
    {"series/year_to_date", tw_growth_series_year_to_date},
    {"series/decumulate", tw_growth_series_decumulate},
    {"series/year_to_date_growth", tw_growth_series_year_to_date_growth},
};

static tw_status run_one(struct vector *vector) {
  tw_places places = TW_PLACES_INIT;
  size_t at = 0;
  while (strcmp(ones[at].name, vector->name) != 0) {
    at++;
  }
  TRY(read_series(vector, "series", 0));
  TRY(read_places(vector, &places));
  TRY(ones[at].formula(vector->series[0], &places, &vector->derived_series,
                       &vector->error));
  return say_derived_series(vector);
}

/* Formulas of a series with a period. */
typedef tw_status of_period(const tw_series *series, const char *at, size_t at_length,
                            const tw_places *places, tw_derived_series **out,
                            tw_error *error);

static tw_status at_period(struct vector *vector, const char *column, of_period *formula) {
  const struct bytes *period = cell(vector, column);
  tw_places places = TW_PLACES_INIT;
  TRY(read_series(vector, "series", 0));
  TRY(read_places(vector, &places));
  TRY(formula(vector->series[0], period->data, period->size, &places,
              &vector->derived_series, &vector->error));
  return say_derived_series(vector);
}

static tw_status rebase(struct vector *vector) {
  return at_period(vector, "at", tw_growth_series_rebase);
}

static tw_status rebase_to_mean(struct vector *vector) {
  return at_period(vector, "range", tw_growth_series_rebase_to_mean);
}

static tw_status parse(struct vector *vector) {
  const struct bytes *text = cell(vector, "text");
  TRY(tw_series_parse(text->data, text->size, &vector->series[0], &vector->error));
  TRY(tw_series_text(vector->series[0], &vector->text, &vector->error));
  say(vector, tw_text_data(vector->text));
  return TW_OK;
}

static tw_status deflate(struct vector *vector) {
  tw_places places = TW_PLACES_INIT;
  tw_decimal base = {{100, 0}, 0, 0};
  TRY(read_series(vector, "series", 0));
  TRY(read_series(vector, "index", 1));
  if (cell(vector, "index_base")->size > 0) {
    TRY(read_decimal(vector, "index_base", &base));
  }
  TRY(read_places(vector, &places));
  TRY(tw_growth_series_deflate(vector->series[0], vector->series[1], base, &places,
                               &vector->derived_series, &vector->error));
  return say_derived_series(vector);
}

typedef tw_status from_name(const char *text, size_t length, int32_t *number,
                            tw_error *error);

/* Leaves the default where the cell is empty. */
static tw_status read_word(struct vector *vector, const char *column, from_name *reader,
                           int32_t *out) {
  const struct bytes *text = cell(vector, column);
  return text->size == 0 ? TW_OK : reader(text->data, text->size, out, &vector->error);
}

typedef tw_status of_trend(const tw_series *series, int32_t gaps, const tw_places *places,
                           tw_measure *out, tw_error *error);

static tw_status trend(struct vector *vector, of_trend *formula) {
  tw_places places = TW_PLACES_INIT;
  int32_t gaps = TW_GAP_RULE_AT_MOST_HALF;
  tw_measure measure;
  TRY(read_series(vector, "series", 0));
  TRY(read_word(vector, "gaps", tw_gap_rule_from_name, &gaps));
  TRY(read_places(vector, &places));
  TRY(formula(vector->series[0], gaps, &places, &measure, &vector->error));
  return say_measure(vector, &measure);
}

static tw_status least_squares(struct vector *vector) {
  return trend(vector, tw_growth_series_least_squares);
}

static tw_status least_squares_log(struct vector *vector) {
  return trend(vector, tw_growth_series_least_squares_log);
}

static tw_status contribution(struct vector *vector) {
  tw_places places = TW_PLACES_INIT;
  int32_t comparison = TW_COMPARISON_YEAR;
  TRY(read_series(vector, "part", 0));
  TRY(read_series(vector, "whole", 1));
  TRY(read_word(vector, "comparison", tw_comparison_from_name, &comparison));
  TRY(read_places(vector, &places));
  TRY(tw_growth_series_contribution(vector->series[0], vector->series[1], comparison,
                                    &places, &vector->derived_series, &vector->error));
  return say_derived_series(vector);
}

static tw_status change(struct vector *vector) {
  tw_places places = TW_PLACES_INIT;
  int32_t form = TW_CHANGE_FORM_SIMPLE, comparison = TW_COMPARISON_YEAR;
  TRY(read_series(vector, "series", 0));
  TRY(read_word(vector, "form", tw_change_form_from_name, &form));
  TRY(read_word(vector, "comparison", tw_comparison_from_name, &comparison));
  TRY(read_places(vector, &places));
  TRY(tw_growth_series_change(vector->series[0], form, comparison, &places,
                              &vector->derived_series, &vector->error));
  return say_derived_series(vector);
}

static tw_status combine(struct vector *vector) {
  tw_places places = TW_PLACES_INIT;
  int32_t form = TW_PAIR_FORM_SHARE, comparison = TW_COMPARISON_YEAR;
  TRY(read_series(vector, "left", 0));
  TRY(read_series(vector, "right", 1));
  TRY(read_word(vector, "form", tw_pair_form_from_name, &form));
  TRY(read_word(vector, "comparison", tw_comparison_from_name, &comparison));
  TRY(read_places(vector, &places));
  TRY(tw_growth_series_combine(vector->series[0], vector->series[1], form, comparison,
                               &places, &vector->derived_series, &vector->error));
  return say_derived_series(vector);
}

static tw_status between(struct vector *vector) {
  const struct bytes *start = cell(vector, "start"), *end = cell(vector, "end");
  tw_places places = TW_PLACES_INIT;
  tw_measure rate;
  TRY(read_series(vector, "series", 0));
  TRY(read_places(vector, &places));
  TRY(tw_growth_series_compound_annual_growth_rate(vector->series[0], start->data,
                                                   start->size, end->data, end->size,
                                                   &places, &rate, &vector->error));
  return say_measure(vector, &rate);
}

static tw_status splice(struct vector *vector) {
  const struct bytes *at = cell(vector, "at");
  tw_places places = TW_PLACES_INIT;
  int32_t technique = TW_TECHNIQUE_ONE_PERIOD, kept = TW_KEPT_LEVEL_OLD;
  TRY(read_series(vector, "old", 0));
  TRY(read_series(vector, "new", 1));
  TRY(read_word(vector, "technique", tw_technique_from_name, &technique));
  TRY(read_word(vector, "kept", tw_kept_level_from_name, &kept));
  TRY(read_places(vector, &places));
  TRY(tw_growth_series_splice(vector->series[0], vector->series[1], at->data, at->size,
                              technique, kept, &places, &vector->derived_series,
                              &vector->error));
  return say_derived_series(vector);
}

static tw_status chain_link(struct vector *vector) {
  tw_places places = TW_PLACES_INIT;
  tw_decimal base;
  TRY(read_series(vector, "links", 0));
  TRY(read_decimal(vector, "base", &base));
  TRY(read_places(vector, &places));
  TRY(tw_growth_series_chain_link(vector->series[0], base, &places,
                                  &vector->derived_series, &vector->error));
  return say_derived_series(vector);
}

/* A list that may have gaps; its memory belongs to the row. */
struct values {
  tw_decimal *values;
  unsigned char *missing;
  size_t count;
};

/* Numbers joined by commas, "-" for a gap; `slot` is where the row keeps the memory. */
static tw_status read_values(struct vector *vector, const char *column, size_t slot,
                             struct values *out) {
  const struct bytes *text = cell(vector, column);
  const char *start = text->data, *end = text->data + text->size;
  out->count = 0;
  /* No more of them than characters. */
  vector->memory[slot] = out->values = allocate(text->size + 1, sizeof *out->values);
  vector->memory[slot + 1] = out->missing = allocate(text->size + 1, 1);
  while (text->size > 0 && start <= end) {
    const char *comma = memchr(start, ',', (size_t)(end - start));
    const char *stop = comma == NULL ? end : comma;
    out->missing[out->count] = stop - start == 1 && *start == '-';
    if (!out->missing[out->count]) {
      TRY(tw_decimal_parse(start, (size_t)(stop - start), &out->values[out->count],
                           &vector->error));
    }
    out->count++;
    start = stop + 1;
  }
  return TW_OK;
}

static size_t position(struct vector *vector, const char *column) {
  return (size_t)strtoul(cell(vector, column)->data, NULL, 10);
}

static tw_status list_decumulate(struct vector *vector) {
  struct values list;
  tw_places places = TW_PLACES_INIT;
  tw_series_cell *parts;
  size_t at;
  TRY(read_values(vector, "values", 0, &list));
  TRY(read_places(vector, &places));
  vector->memory[2] = parts = allocate(list.count + 1, sizeof *parts);
  TRY(tw_growth_decumulate(list.values, list.missing, list.count, &places, parts,
                           list.count, &vector->error));
  for (at = 0; at < list.count; at++) {
    say(vector, at > 0 ? ", " : "");
    TRY(say_part(vector, &parts[at]));
  }
  return TW_OK;
}

/* Room for the cells of a result, kept by the row. */
static tw_cell *room(struct vector *vector, size_t count) {
  tw_cell *cells = allocate(count + 1, sizeof *cells);
  vector->memory[4] = cells;
  return cells;
}

static tw_status list_growth(struct vector *vector) {
  struct values current, previous;
  tw_places places = TW_PLACES_INIT;
  tw_cell *cells;
  TRY(read_values(vector, "current", 0, &current));
  TRY(read_values(vector, "previous", 2, &previous));
  TRY(read_places(vector, &places));
  cells = room(vector, current.count);
  TRY(tw_growth_year_to_date_growth(current.values, current.missing, current.count,
                                    previous.values, previous.missing, previous.count,
                                    &places, cells, current.count, &vector->error));
  return say_cells(vector, cells, current.count);
}

static tw_status list_rebase(struct vector *vector) {
  struct values list;
  tw_places places = TW_PLACES_INIT;
  tw_cell *cells;
  TRY(read_values(vector, "values", 0, &list));
  TRY(read_places(vector, &places));
  cells = room(vector, list.count);
  TRY(tw_growth_rebase(list.values, list.missing, list.count, position(vector, "index"),
                       &places, cells, list.count, &vector->error));
  return say_cells(vector, cells, list.count);
}

static tw_status list_rebase_to_mean(struct vector *vector) {
  struct values list;
  tw_places places = TW_PLACES_INIT;
  tw_cell *cells;
  TRY(read_values(vector, "values", 0, &list));
  TRY(read_places(vector, &places));
  cells = room(vector, list.count);
  TRY(tw_growth_rebase_to_mean(list.values, list.missing, list.count,
                               position(vector, "first"), position(vector, "last"),
                               &places, cells, list.count, &vector->error));
  return say_cells(vector, cells, list.count);
}

static tw_status list_splice(struct vector *vector) {
  struct values old, newer;
  tw_places places = TW_PLACES_INIT;
  tw_cell *cells;
  size_t capacity, written;
  TRY(read_values(vector, "old", 0, &old));
  TRY(read_values(vector, "new", 2, &newer));
  TRY(read_places(vector, &places));
  capacity = old.count + newer.count;
  cells = room(vector, capacity);
  TRY(tw_growth_splice(old.values, old.missing, old.count, newer.values, newer.missing,
                       newer.count, position(vector, "overlap_old"),
                       position(vector, "overlap_new"), &places, cells, capacity,
                       &written, &vector->error));
  return say_cells(vector, cells, written);
}

static tw_status list_chain_link(struct vector *vector) {
  struct values links;
  tw_places places = TW_PLACES_INIT;
  tw_decimal base;
  tw_cell *cells;
  TRY(read_decimal(vector, "base", &base));
  TRY(read_values(vector, "links", 0, &links));
  TRY(read_places(vector, &places));
  cells = room(vector, links.count);
  TRY(tw_growth_chain_link(base, links.values, links.missing, links.count, &places, cells,
                           links.count + 1, &vector->error));
  return say_cells(vector, cells, links.count + 1);
}

static const struct {
  const char *name;
  verb *run;
} others[] = {
    {"series/parse", parse},
    {"series/rebase", rebase},
    {"series/rebase_to_mean", rebase_to_mean},
    {"series/least_squares", least_squares},
    {"series/least_squares_log", least_squares_log},
    {"series/deflate", deflate},
    {"series/contribution", contribution},
    {"series/change", change},
    {"series/combine", combine},
    {"series/compound_annual_growth_rate", between},
    {"series/splice", splice},
    {"series/chain_link", chain_link},
    {"growth/decumulate", list_decumulate},
    {"growth/year_to_date_growth", list_growth},
    {"growth/rebase", list_rebase},
    {"growth/rebase_to_mean", list_rebase_to_mean},
    {"growth/splice", list_splice},
    {"growth/chain_link", list_chain_link},
};

verb *series_named(const char *name) {
  size_t at;
  for (at = 0; at < COUNT(ones); at++) {
    if (strcmp(ones[at].name, name) == 0) {
      return run_one;
    }
  }
  for (at = 0; at < COUNT(others); at++) {
    if (strcmp(others[at].name, name) == 0) {
      return others[at].run;
    }
  }
  return NULL;
}
