/* Growth of series: the last value of each, and what is refused. */
#include "contract.h"

typedef tw_status series_call(const tw_series *series, const tw_places *places,
                              tw_derived_series **out, tw_error *error);

struct series_trial {
  const char *name;
  series_call *call;
  const char *last;
};

#define SERIES(function, last) {#function, function, last}

static const struct series_trial trials[] = {
    SERIES(tw_growth_series_growth_over_previous, "1"),
    SERIES(tw_growth_series_growth_over_year, "1"),
    SERIES(tw_growth_series_annualised, "15"),
    SERIES(tw_growth_series_carry_over, "0.6"),
    SERIES(tw_growth_series_year_to_date, "10"),
    SERIES(tw_growth_series_year_to_date_growth, "1"),
};

static void value(const struct series_trial *trial, const tw_series *series) {
  tw_derived_series *derived = NULL;
  tw_series_cell cells[8];
  HOLDS(trial->name, trial->call(series, NULL, &derived, error()) == TW_OK);
  HOLDS(trial->name, tw_derived_series_count(derived) == 8);
  HOLDS(trial->name, tw_derived_series_cells(derived, cells, 8, error()) == TW_OK);
  HOLDS(trial->name, cells[7].cell.status == TW_OK && cells[7].spans == 1);
  check_text(trial->last, tw_decimal_format(cells[7].cell.value, INTO), trial->name,
             __FILE__, __LINE__);
  tw_derived_series_free(derived);
}

static void refused(const struct series_trial *trial, const tw_series *series) {
  tw_places places = TW_PLACES_INIT;
  places.struct_size++;
  REFUSED(trial->name, TW_ERR_INVALID_STRUCT,
          trial->call(series, &places, &out.derived_series, error()));
  HOLDS(trial->name, failure.argument == 2);
  places.struct_size--;
  places.scale = 29;
  REFUSED(trial->name, TW_ERR_INVALID_SCALE,
          trial->call(series, &places, &out.derived_series, error()));
  places.scale = 0;
  places.rounding = -1;
  REFUSED(trial->name, TW_ERR_INVALID_ROUNDING,
          trial->call(series, &places, &out.derived_series, error()));
  REFUSED_NULL(trial->name, 1, trial->call(NULL, NULL, &out.derived_series, error()));
  REFUSED_NULL(trial->name, 3, trial->call(series, NULL, NULL, error()));
  HOLDS(trial->name, trial->call(series, NULL, NULL, NULL) == TW_ERR_NULL_POINTER);
}

void series_of_growth(void) {
  tw_series *series = NULL;
  size_t at;
  OK(tw_series_parse(TEXT("2022-Q1=1, 2022-Q2=1, 2022-Q3=1, 2022-Q4=2, "
                          "2023-Q1=2, 2023-Q2=2, 2023-Q3=2, 2023-Q4=4"),
                     &series, error()));
  for (at = 0; at < sizeof trials / sizeof *trials; at++) {
    value(&trials[at], series);
    refused(&trials[at], series);
  }
  tw_series_free(series);
  tw_derived_series_free(NULL);
}
