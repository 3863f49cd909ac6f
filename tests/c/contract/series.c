/* Series: from texts and from arrays, what they hold, what is computed of them. */
#include "contract.h"

static tw_series *series_of(const char *text, size_t length) {
  tw_series *series = NULL;
  OK(tw_series_parse(text, length, &series, error()));
  return series;
}

static tw_decimal number(int64_t digits, uint32_t scale) {
  tw_decimal value = {{(uint64_t)digits, digits < 0 ? -1 : 0}, scale, 0};
  return value;
}

static void made_of_arrays(void) {
  const tw_label periods[3] = {{TEXT("2023-03")}, {TEXT("2023-M01")}, {TEXT("2023-02")}};
  const tw_decimal values[3] = {number(2, 0), number(150, 2), number(7, 99)};
  const uint8_t missing[3] = {0, 0, 1};
  tw_series *series = NULL, *other = NULL;
  tw_text *text = NULL;
  /* A missing value is not read, however wrong it is. */
  OK(tw_series_from_arrays(periods, values, missing, 3, &series, error()));
  OK(tw_series_text(series, &text, error()));
  CHECK(strcmp(tw_text_data(text), "2023-01=1.50, 2023-02=, 2023-03=2") == 0);
  tw_text_free(text);
  OK(tw_series_consecutive(TEXT("2023-01"), values, NULL, 2, &other, error()));
  CHECK(tw_series_period_count(other) == 2 && tw_series_value_count(other) == 2);
  WRITES("2023-02", tw_series_period(other, 1, INTO));
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_series_period(other, 2, INTO));
  CHECK(failure.argument == 2);
  FAILS(TW_ERR_INVALID_SCALE,
        tw_series_from_arrays(periods, values, NULL, 3, (tw_series **)&out.text, error()));
  CHECK(failure.argument == 2);
  FAILS(TW_ERR_NO_VALUES, tw_series_from_arrays(NULL, NULL, NULL, 0,
                                                (tw_series **)&out.text, error()));
  FAILS(TW_ERR_DUPLICATE_PERIOD,
        tw_series_parse(TEXT("2023=1, 2023-A1=2"), (tw_series **)&out.text, error()));
  CHECK(failure.line == 2);
  tw_series_free(other);
  tw_series_free(series);
}

static void held(void) {
  tw_series *series = series_of(TEXT("2023-01=1.50, 2023-03=2"));
  tw_decimal values[3];
  uint8_t missing[3];
  OK(tw_series_values(series, values, missing, 3, error()));
  CHECK(missing[0] == 0 && missing[1] == 1 && missing[2] == 0);
  CHECK(values[0].unscaled.lo == 150 && values[0].scale == 2);
  CHECK(values[1].unscaled.lo == 0 && values[2].unscaled.lo == 2);
  FAILS(TW_ERR_BUFFER_TOO_SMALL,
        tw_series_values(series, &out.decimal, (uint8_t *)out.buffer, 2, error()));
  OK(tw_series_get(series, TEXT("2023-M03"), &out.decimal, &out.i32, error()));
  CHECK(out.i32 == 1 && out.decimal.unscaled.lo == 2);
  OK(tw_series_get(series, TEXT("2023-02"), &out.decimal, &out.i32, error()));
  CHECK(out.i32 == 0);
  OK(tw_series_get(series, TEXT("2023"), &out.decimal, &out.i32, error()));
  CHECK(out.i32 == 0);
  FAILS(TW_ERR_INVALID_PERIOD,
        tw_series_get(series, TEXT("2023-13"), &out.decimal, &out.i32, error()));
  CHECK(failure.argument == 2);
  tw_series_free(series);
}

static void computed(void) {
  tw_series *series = series_of(TEXT("YTD/2023-02=25, YTD/2023-03=24")), *again = NULL;
  tw_derived_series *parts = NULL;
  tw_series_cell cells[2];
  tw_text *text = NULL;
  OK(tw_growth_series_decumulate(series, NULL, &parts, error()));
  CHECK(tw_derived_series_count(parts) == 2);
  OK(tw_derived_series_cells(parts, cells, 2, error()));
  CHECK(cells[0].spans == 2 && cells[0].cell.exact == 1 && cells[0].negative == 0);
  CHECK(cells[1].spans == 1 && cells[1].cell.status == TW_OK && cells[1].negative == 1);
  FAILS(TW_ERR_BUFFER_TOO_SMALL,
        tw_derived_series_cells(parts, (tw_series_cell *)&out.rate, 1, error()));
  WRITES("2023-03", tw_derived_series_period(parts, 1, INTO));
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_derived_series_period(parts, 2, INTO));
  WRITES("", tw_derived_series_convention(parts, INTO));
  OK(tw_derived_series_text(parts, &text, error()));
  CHECK(strcmp(tw_text_data(text),
               "2023-02=25 exact spans 2, 2023-03=-1 exact negative") == 0);
  tw_text_free(text);
  OK(tw_derived_series_to_series(parts, &again, error()));
  CHECK(tw_series_value_count(again) == 1);
  FAILS(TW_ERR_INVALID_CONVENTION,
        tw_growth_series_contribution(again, again, 2, NULL,
                                      (tw_derived_series **)&out.text, error()));
  CHECK(failure.argument == 3);
  tw_series_free(again);
  tw_derived_series_free(parts);
  tw_series_free(series);
}

static void lists(void) {
  const tw_decimal values[2] = {number(100, 0), number(110, 0)};
  const uint8_t missing[2] = {1, 0};
  tw_cell cells[3];
  tw_series_cell parts[2];
  OK(tw_growth_decumulate(values, missing, 2, NULL, parts, 2, error()));
  CHECK(parts[0].cell.status == TW_ERR_MISSING_PERIOD && parts[0].spans == 0);
  CHECK(parts[1].cell.status == TW_OK && parts[1].spans == 2);
  OK(tw_growth_rebase(values, NULL, 2, 0, NULL, cells, 3, error()));
  CHECK(cells[1].value.unscaled.lo == 110 && cells[1].exact == 1);
  OK(tw_growth_chain_link(values[0], values, missing, 2, NULL, cells, 3, error()));
  CHECK(cells[1].status == TW_ERR_MISSING_PERIOD && cells[2].status == TW_ERR_MISSING_PERIOD);
  FAILS(TW_ERR_BUFFER_TOO_SMALL,
        tw_growth_chain_link(values[0], values, NULL, 2, NULL, (tw_cell *)&out.rate, 2,
                             error()));
  FAILS(TW_ERR_MISSING_PERIOD, tw_growth_rebase(values, NULL, 2, 2, NULL,
                                                (tw_cell *)&out.rate, 2, error()));
}

static void nulls(void) {
  tw_series *series = series_of(TEXT("2023=1, 2024=2"));
  tw_derived_series *derived = NULL;
  tw_series **made = (tw_series **)&out.text;
  tw_derived_series **found = (tw_derived_series **)&out.text;
  const tw_label period = {TEXT("2023")};
  const tw_label nowhere = {NULL, 1};
  OK(tw_growth_series_growth_over_year(series, NULL, &derived, error()));
  NULL_AT(1, tw_series_parse(NULL, 1, made, error()));
  NULL_AT(3, tw_series_parse("2023=1", 6, NULL, error()));
  NULL_AT(1, tw_series_from_arrays(NULL, &valid.decimal, NULL, 1, made, error()));
  NULL_AT(1, tw_series_from_arrays(&nowhere, &valid.decimal, NULL, 1, made, error()));
  NULL_AT(2, tw_series_from_arrays(&period, NULL, NULL, 1, made, error()));
  NULL_AT(5, tw_series_from_arrays(&period, &valid.decimal, NULL, 1, NULL, error()));
  NULL_AT(1, tw_series_consecutive(NULL, 1, &valid.decimal, NULL, 1, made, error()));
  NULL_AT(3, tw_series_consecutive("2023", 4, NULL, NULL, 1, made, error()));
  NULL_AT(6, tw_series_consecutive("2023", 4, &valid.decimal, NULL, 1, NULL, error()));
  NULL_AT(1, tw_series_text(NULL, &out.text, error()));
  NULL_AT(2, tw_series_text(series, NULL, error()));
  NULL_AT(1, tw_series_period(NULL, 0, INTO));
  NULL_AT(1, tw_series_values(NULL, &out.decimal, (uint8_t *)out.buffer, 1, error()));
  NULL_AT(2, tw_series_values(series, NULL, (uint8_t *)out.buffer, 2, error()));
  NULL_AT(3, tw_series_values(series, &out.decimal, NULL, 2, error()));
  NULL_AT(1, tw_series_get(NULL, "2023", 4, &out.decimal, &out.i32, error()));
  NULL_AT(2, tw_series_get(series, NULL, 4, &out.decimal, &out.i32, error()));
  NULL_AT(4, tw_series_get(series, "2023", 4, NULL, &out.i32, error()));
  NULL_AT(5, tw_series_get(series, "2023", 4, &out.decimal, NULL, error()));
  NULL_AT(1, tw_derived_series_period(NULL, 0, INTO));
  NULL_AT(2, tw_derived_series_cells(derived, NULL, 2, error()));
  NULL_AT(1, tw_derived_series_convention(NULL, INTO));
  NULL_AT(2, tw_derived_series_text(derived, NULL, error()));
  NULL_AT(2, tw_derived_series_to_series(derived, NULL, error()));
  NULL_AT(1, tw_growth_series_annualised(NULL, NULL, found, error()));
  NULL_AT(3, tw_growth_series_annualised(series, NULL, NULL, error()));
  NULL_AT(2, tw_growth_series_deflate(series, NULL, valid.decimal, NULL, found,
                                       error()));
  NULL_AT(5, tw_growth_series_deflate(series, series, valid.decimal, NULL, NULL,
                                       error()));
  NULL_AT(2, tw_growth_series_contribution(series, NULL, 0, NULL, found, error()));
  NULL_AT(2, tw_growth_series_rebase(series, NULL, 4, NULL, found, error()));
  NULL_AT(5, tw_growth_series_rebase_to_mean(series, "2023", 4, NULL, NULL, error()));
  NULL_AT(3, tw_growth_series_splice(series, series, NULL, 4, 0, 0, NULL, found,
                                     error()));
  NULL_AT(8, tw_growth_series_splice(series, series, NULL, 0, 0, 0, NULL, NULL,
                                     error()));
  NULL_AT(1, tw_growth_series_chain_link(NULL, valid.decimal, NULL, found, error()));
  NULL_AT(4, tw_growth_series_least_squares(series, 0, NULL, NULL, error()));
  NULL_AT(1, tw_growth_series_least_squares_log(NULL, 0, NULL, (tw_measure *)&out.rate,
                                                error()));
  CHECK(tw_series_period_count(NULL) == 0 && tw_series_value_count(NULL) == 0);
  CHECK(tw_derived_series_count(NULL) == 0);
  tw_series_free(NULL);
  tw_derived_series_free(NULL);
  tw_derived_series_free(derived);
  tw_series_free(series);
}

static void nulls_of_lists(void) {
  const tw_decimal *one = &valid.decimal;
  tw_cell *cells = (tw_cell *)&out.rate;
  NULL_AT(1, tw_growth_decumulate(NULL, NULL, 1, NULL, (tw_series_cell *)&out.rate, 1,
                                  error()));
  NULL_AT(5, tw_growth_decumulate(one, NULL, 1, NULL, NULL, 1, error()));
  NULL_AT(4, tw_growth_year_to_date_growth(one, NULL, 1, NULL, NULL, 1, NULL, cells, 1,
                                           error()));
  NULL_AT(8, tw_growth_year_to_date_growth(one, NULL, 1, one, NULL, 1, NULL, NULL, 1,
                                           error()));
  NULL_AT(1, tw_growth_rebase(NULL, NULL, 1, 0, NULL, cells, 1, error()));
  NULL_AT(7, tw_growth_rebase_to_mean(one, NULL, 1, 0, 0, NULL, NULL, 1, error()));
  NULL_AT(12, tw_growth_splice(one, NULL, 1, one, NULL, 1, 0, 0, NULL, cells, 1, NULL,
                               error()));
  NULL_AT(2, tw_growth_chain_link(*one, NULL, NULL, 1, NULL, cells, 2, error()));
}

/* Formulas by name, and the rate between two periods. */
static void forms(void) {
  tw_series *series = NULL;
  tw_derived_series *derived = NULL;
  tw_series_cell cells[2];
  tw_measure rate;
  OK(tw_series_parse(TEXT("2022=100, 2023=121"), &series, error()));
  OK(tw_growth_series_change(series, TW_CHANGE_FORM_TIMES, TW_COMPARISON_YEAR, NULL,
                             &derived, error()));
  OK(tw_derived_series_cells(derived, cells, 2, error()));
  CHECK(cells[0].cell.status == TW_ERR_MISSING_PERIOD);
  WRITES("1.21", tw_decimal_format(cells[1].cell.value, INTO));
  tw_derived_series_free(derived);
  OK(tw_growth_series_combine(series, series, TW_PAIR_FORM_SHARE, TW_COMPARISON_YEAR,
                              NULL, &derived, error()));
  WRITES("form=share", tw_derived_series_convention(derived, INTO));
  tw_derived_series_free(derived);
  OK(tw_growth_series_compound_annual_growth_rate(series, "2022", 4, "2023", 4, NULL,
                                                  &rate, error()));
  WRITES("0.21", tw_decimal_format(rate.value, INTO));
  FAILS(TW_ERR_INVALID_CONVENTION,
        tw_growth_series_change(series, 9, 0, NULL, &out.derived_series, error()));
  CHECK(failure.argument == 2);
  FAILS(TW_ERR_INVALID_CONVENTION, tw_growth_series_combine(series, series, 0, 2, NULL,
                                                            &out.derived_series, error()));
  CHECK(failure.argument == 4);
  FAILS(TW_ERR_INVALID_PERIOD,
        tw_growth_series_compound_annual_growth_rate(series, "2022", 4, "soon", 4, NULL,
                                                     (tw_measure *)&out.rate, error()));
  CHECK(failure.argument == 4);
  tw_series_free(series);
}

static void nulls_of_forms(void) {
  tw_series *series = NULL;
  tw_derived_series **found = &out.derived_series;
  tw_measure *rate = (tw_measure *)&out.rate;
  OK(tw_series_parse(TEXT("2022=100, 2023=121"), &series, error()));
  NULL_AT(1, tw_growth_series_change(NULL, 0, 0, NULL, found, error()));
  NULL_AT(5, tw_growth_series_change(series, 0, 0, NULL, NULL, error()));
  NULL_AT(1, tw_growth_series_combine(NULL, series, 0, 0, NULL, found, error()));
  NULL_AT(2, tw_growth_series_combine(series, NULL, 0, 0, NULL, found, error()));
  NULL_AT(6, tw_growth_series_combine(series, series, 0, 0, NULL, NULL, error()));
  NULL_AT(1, tw_growth_series_compound_annual_growth_rate(NULL, "2022", 4, "2023", 4,
                                                          NULL, rate, error()));
  NULL_AT(2, tw_growth_series_compound_annual_growth_rate(series, NULL, 4, "2023", 4,
                                                          NULL, rate, error()));
  NULL_AT(4, tw_growth_series_compound_annual_growth_rate(series, "2022", 4, NULL, 4,
                                                          NULL, rate, error()));
  NULL_AT(7, tw_growth_series_compound_annual_growth_rate(series, "2022", 4, "2023", 4,
                                                          NULL, NULL, error()));
  tw_series_free(series);
}

/* Words and their numbers. */
static void words(void) {
  OK(tw_technique_from_name(TEXT("over_the_year"), &out.i32, error()));
  CHECK(out.i32 == TW_TECHNIQUE_OVER_THE_YEAR);
  WRITES("annual", tw_technique_name(TW_TECHNIQUE_ANNUAL, INTO));
  WRITES("new", tw_kept_level_name(TW_KEPT_LEVEL_NEW, INTO));
  WRITES("previous", tw_comparison_name(TW_COMPARISON_PREVIOUS, INTO));
  WRITES("any", tw_gap_rule_name(TW_GAP_RULE_ANY, INTO));
  FAILS(TW_ERR_INVALID_CONVENTION, tw_technique_name(3, INTO));
  FAILS(TW_ERR_INVALID_CONVENTION, tw_kept_level_name(-1, INTO));
  FAILS(TW_ERR_INVALID_CONVENTION,
        tw_comparison_from_name(TEXT("monthly"), &out.i32, error()));
  FAILS(TW_ERR_INVALID_CONVENTION, tw_gap_rule_name(2, INTO));
}

void series(void) {
  made_of_arrays();
  held();
  computed();
  lists();
  nulls();
  nulls_of_lists();
  forms();
  nulls_of_forms();
  words();
}
