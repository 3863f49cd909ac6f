/* Verbs of growth on reported figures. */
#include "vectors.h"

typedef tw_status of_one_figure(const tw_figure *one, tw_derived **out, tw_error *error);
typedef tw_status of_two_figures(const tw_figure *one, const tw_figure *two,
                                 tw_derived **out, tw_error *error);
typedef tw_status of_three_figures(const tw_figure *one, const tw_figure *two,
                                   const tw_figure *three, tw_derived **out,
                                   tw_error *error);
typedef tw_status of_four_figures(const tw_figure *one, const tw_figure *two,
                                  const tw_figure *three, const tw_figure *four,
                                  tw_derived **out, tw_error *error);

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

/* As many figures as there are columns. */
tw_status growth_implied(struct vector *vector, const struct indicator *row) {
  tw_figure **given = vector->figures;
  tw_derived **out = &vector->derived;
  tw_error *error = &vector->error;
  size_t at;
  for (at = 0; at < 4 && row->columns[at] != NULL; at++) {
    TRY(read_figure(vector, row->columns[at], &given[at]));
  }
  switch (at) {
    case 1:
      TRY(((of_one_figure *)row->function)(given[0], out, error));
      break;
    case 2:
      TRY(((of_two_figures *)row->function)(given[0], given[1], out, error));
      break;
    case 3:
      TRY(((of_three_figures *)row->function)(given[0], given[1], given[2], out, error));
      break;
    default:
      TRY(((of_four_figures *)row->function)(given[0], given[1], given[2], given[3], out,
                                             error));
  }
  return say_derived(vector);
}

typedef tw_status of_figures_and_number(const tw_figure *one, const tw_figure *two,
                                        tw_decimal number, tw_derived **out,
                                        tw_error *error);

/* Two figures with an exact number: the base of an index, the periods. */
static tw_status with_number(struct vector *vector, const struct indicator *row) {
  tw_figure **given = vector->figures;
  tw_decimal value;
  TRY(read_decimal(vector, row->columns[2], &value));
  TRY(read_figure(vector, row->columns[0], &given[0]));
  TRY(read_figure(vector, row->columns[1], &given[1]));
  TRY(((of_figures_and_number *)row->function)(given[0], given[1], value,
                                               &vector->derived, &vector->error));
  return say_derived(vector);
}

typedef tw_status of_figures_and_numbers(const tw_figure *one, const tw_figure *two,
                                         tw_decimal three, tw_decimal four,
                                         tw_derived **out, tw_error *error);

/* Two figures with two exact numbers: the periods, those of a year. */
static tw_status with_numbers(struct vector *vector, const struct indicator *row) {
  tw_figure **given = vector->figures;
  tw_decimal periods, a_year;
  TRY(read_decimal(vector, row->columns[2], &periods));
  TRY(read_decimal(vector, row->columns[3], &a_year));
  TRY(read_figure(vector, row->columns[0], &given[0]));
  TRY(read_figure(vector, row->columns[1], &given[1]));
  TRY(((of_figures_and_numbers *)row->function)(given[0], given[1], periods, a_year,
                                                &vector->derived, &vector->error));
  return say_derived(vector);
}

const struct indicator growth_figures[] = {
    ROW("growth/absolute_change_of_figures", growth_implied,
        tw_growth_absolute_change_of_figures, "base", "current"),
    ROW("growth/change_from_growth_of_figures", growth_implied,
        tw_growth_change_from_growth_of_figures, "current", "growth"),
    ROW("growth/midpoint_of_figures", growth_implied, tw_growth_midpoint_of_figures,
        "base", "current"),
    ROW("growth/times_of_figures", growth_implied, tw_growth_times_of_figures, "base",
        "current"),
    ROW("growth/contribution_of_figures", growth_implied,
        tw_growth_contribution_of_figures, "part_base", "part_current", "whole_base"),
    ROW("growth/share_of_change_of_figures", growth_implied,
        tw_growth_share_of_change_of_figures, "part_base", "part_current", "whole_base",
        "whole_current"),
    ROW("growth/excluding_of_figures", growth_implied, tw_growth_excluding_of_figures,
        "total_growth", "contribution"),
    ROW("growth/share_change_of_figures", growth_implied,
        tw_growth_share_change_of_figures, "part_base", "part_current", "whole_base",
        "whole_current"),
    ROW("growth/implied_whole_of_figures", growth_implied,
        tw_growth_implied_whole_of_figures, "part", "share"),
    ROW("growth/currency_bridge_of_figures", growth_implied,
        tw_growth_currency_bridge_of_figures, "local", "foreign"),
    ROW("growth/real_of_figures", growth_implied, tw_growth_real_of_figures,
        "nominal_growth", "inflation"),
    ROW("growth/implicit_deflator_of_figures", growth_implied,
        tw_growth_implicit_deflator_of_figures, "nominal", "real"),
    ROW("growth/deflate_of_figures", with_number, tw_growth_deflate_of_figures, "nominal",
        "index", "index_base"),
    ROW("growth/compound_annual_growth_rate_of_figures", with_number,
        tw_growth_compound_annual_growth_rate_of_figures, "base", "current", "periods"),
    ROW("growth/simple_of_figures", growth_implied, tw_growth_simple_of_figures, "base", "current"),
    ROW("growth/absolute_base_of_figures", growth_implied, tw_growth_absolute_base_of_figures, "base", "current"),
    ROW("growth/annualised_of_figures", with_numbers, tw_growth_annualised_of_figures, "base", "current", "periods", "periods_per_year"),
    ROW("growth/annualised_linear_of_figures", with_numbers, tw_growth_annualised_linear_of_figures, "base", "current", "periods", "periods_per_year"),
    ROW("growth/exponential_of_figures", with_number, tw_growth_exponential_of_figures, "base", "current", "periods"),
    ROW("growth/required_growth_of_figures", with_number, tw_growth_required_growth_of_figures, "current", "target", "periods"),
    ROW("growth/local_from_foreign_of_figures", growth_implied, tw_growth_local_from_foreign_of_figures, "foreign", "rate_base", "rate_current"),
    ROW("growth/foreign_from_local_of_figures", growth_implied, tw_growth_foreign_from_local_of_figures, "local", "rate_base", "rate_current"),
    ROW("growth/contribution_weighted_of_figures", growth_implied, tw_growth_contribution_weighted_of_figures, "weight", "growth"),
    ROW("growth/midpoint_from_simple_of_figures", growth_implied, tw_growth_midpoint_from_simple_of_figures, "growth"),
    ROW("growth/doubling_time_of_figures", growth_implied, tw_growth_doubling_time_of_figures, "rate"),
    ROW("growth/half_life_of_figures", growth_implied, tw_growth_half_life_of_figures, "rate"),
    ROW("growth/log_of_figures", growth_implied, tw_growth_log_of_figures, "base",
        "current"),
    {NULL, NULL, NULL, {NULL}},
};
