/* NULL in every place of a pointer: objects. */
#include "contract.h"

static void nulls_of_brief(void) {
  NULL_AT(1, tw_brief_make(NULL, valid.rate_table, valid.currency, &out.brief, error()));
  NULL_AT(2, tw_brief_make(valid.dossier, NULL, valid.currency, &out.brief, error()));
  NULL_AT(4, tw_brief_make(valid.dossier, valid.rate_table, valid.currency, NULL,
                           error()));
  NULL_AT(1, tw_brief_check(NULL, 0, &out.check, error()));
  NULL_AT(3, tw_brief_check(valid.brief, 0, NULL, error()));
  NULL_AT(1, tw_brief_to_markdown(NULL, &out.text, error()));
  NULL_AT(2, tw_brief_to_markdown(valid.brief, NULL, error()));
  NULL_AT(1, tw_brief_to_html(NULL, &out.text, error()));
  NULL_AT(2, tw_brief_to_html(valid.brief, NULL, error()));
  NULL_AT(1, tw_brief_to_json(NULL, &out.text, error()));
  NULL_AT(2, tw_brief_to_json(valid.brief, NULL, error()));
}

static void nulls_of_check(void) {
  NULL_AT(1, tw_check_equivalent(NULL, valid.figure, valid.rate_table, &valid.date, 1,
                                 &out.check, error()));
  NULL_AT(2, tw_check_equivalent(valid.figure, NULL, valid.rate_table, &valid.date, 1,
                                 &out.check, error()));
  NULL_AT(3, tw_check_equivalent(valid.figure, valid.figure, NULL, &valid.date, 1,
                                 &out.check, error()));
  NULL_AT(4, tw_check_equivalent(valid.figure, valid.figure, valid.rate_table, NULL, 1,
                                 &out.check, error()));
  NULL_AT(6, tw_check_equivalent(valid.figure, valid.figure, valid.rate_table,
                                 &valid.date, 1, NULL, error()));
  NULL_AT(1, tw_check_kind(NULL, &out.i32, error()));
  NULL_AT(2, tw_check_kind(valid.check, NULL, error()));
  NULL_AT(1, tw_check_verdict(NULL, &out.i32, error()));
  NULL_AT(2, tw_check_verdict(valid.check, NULL, error()));
  NULL_AT(1, tw_check_subject(NULL, out.buffer, sizeof out.buffer, &out.size, error()));
  NULL_AT(2, tw_check_subject(valid.check, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_check_subject(valid.check, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(1, tw_check_sentence(NULL, out.buffer, sizeof out.buffer, &out.size, error()));
  NULL_AT(2, tw_check_sentence(valid.check, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_check_sentence(valid.check, out.buffer, sizeof out.buffer, NULL,
                               error()));
  NULL_AT(1, tw_check_reason(NULL, out.buffer, sizeof out.buffer, &out.size, error()));
  NULL_AT(2, tw_check_reason(valid.check, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_check_reason(valid.check, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(1, tw_check_to_json(NULL, &out.text, error()));
  NULL_AT(2, tw_check_to_json(valid.check, NULL, error()));
  NULL_AT(1, tw_check_to_html(NULL, &out.text, error()));
  NULL_AT(2, tw_check_to_html(valid.check, NULL, error()));
  NULL_AT(1, tw_check_to_markdown(NULL, &out.text, error()));
  NULL_AT(2, tw_check_to_markdown(valid.check, NULL, error()));
}

static void nulls_of_dossier(void) {
  NULL_AT(1, tw_dossier_read(NULL, 1, &out.dossier, error()));
  NULL_AT(3, tw_dossier_read(bytes, 1, NULL, error()));
  NULL_AT(1, tw_dossier_faults(NULL, 1, &out.text, error()));
  NULL_AT(3, tw_dossier_faults(bytes, 1, NULL, error()));
  NULL_AT(1, tw_dossier_write(NULL, &out.text, error()));
  NULL_AT(2, tw_dossier_write(valid.dossier, NULL, error()));
  NULL_AT(1, tw_dossier_skeleton(NULL, error()));
}

static void nulls_of_figure(void) {
  NULL_AT(1, tw_figure_interval(NULL, 0, &out.interval, error()));
  NULL_AT(3, tw_figure_interval(valid.figure, 0, NULL, error()));
  NULL_AT(1, tw_figure_interval_text(NULL, 0, out.buffer, sizeof out.buffer, &out.size,
                                     error()));
  NULL_AT(3, tw_figure_interval_text(valid.figure, 0, NULL, sizeof out.buffer, &out.size,
                                     error()));
  NULL_AT(5, tw_figure_interval_text(valid.figure, 0, out.buffer, sizeof out.buffer, NULL,
                                     error()));
  NULL_AT(1, tw_figure_parse(NULL, 1, &out.figure, error()));
  NULL_AT(3, tw_figure_parse("1", 1, NULL, error()));
  NULL_AT(1, tw_figure_with_qualifier(NULL, 0, &out.figure, error()));
  NULL_AT(3, tw_figure_with_qualifier(valid.figure, 0, NULL, error()));
  NULL_AT(1, tw_figure_text(NULL, out.buffer, sizeof out.buffer, &out.size, error()));
  NULL_AT(2, tw_figure_text(valid.figure, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_figure_text(valid.figure, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(1, tw_figure_value(NULL, &out.decimal, error()));
  NULL_AT(2, tw_figure_value(valid.figure, NULL, error()));
  NULL_AT(1, tw_figure_money(NULL, &out.money, error()));
  NULL_AT(2, tw_figure_money(valid.figure, NULL, error()));
  NULL_AT(1, tw_figure_unit(NULL, out.buffer, sizeof out.buffer, &out.size, error()));
  NULL_AT(2, tw_figure_unit(valid.figure, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_figure_unit(valid.figure, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(1, tw_figure_currency(NULL, &out.currency, error()));
  NULL_AT(2, tw_figure_currency(valid.figure, NULL, error()));
  NULL_AT(1, tw_figure_qualifier(NULL, &out.i32, error()));
  NULL_AT(2, tw_figure_qualifier(valid.figure, NULL, error()));
  NULL_AT(1, tw_figure_significant_digits(NULL, &out.u32, error()));
  NULL_AT(2, tw_figure_significant_digits(valid.figure, NULL, error()));
}

static void nulls_of_growth_rates(void) {
  const tw_decimal one = valid.decimal;
  tw_rounded rounded;
  NULL_AT(5, tw_growth_compound_annual_growth_rate(one, one, one, NULL, NULL, error()));
  NULL_AT(6, tw_growth_annualised(one, one, one, one, NULL, NULL, error()));
  NULL_AT(6, tw_growth_annualised_linear(one, one, one, one, NULL, NULL, error()));
  NULL_AT(4, tw_growth_log(one, one, NULL, NULL, error()));
  NULL_AT(5, tw_growth_exponential(one, one, one, NULL, NULL, error()));
  NULL_AT(5, tw_growth_required_growth(one, one, one, NULL, NULL, error()));
  NULL_AT(3, tw_growth_doubling_time(one, NULL, NULL, error()));
  NULL_AT(3, tw_growth_half_life(one, NULL, NULL, error()));
  NULL_AT(3, tw_growth_rule_of_70(one, NULL, NULL, error()));
  NULL_AT(4, tw_growth_mean_geometric(&one, 1, NULL, NULL, error()));
  NULL_AT(6, tw_growth_least_squares(NULL, 0, &one, 1, NULL, NULL, error()));
  NULL_AT(6, tw_growth_least_squares_log(NULL, 0, &one, 1, NULL, NULL, error()));
  NULL_AT(1, tw_growth_mean_geometric(NULL, 2, NULL, &rounded, error()));
  NULL_AT(1, tw_growth_least_squares(NULL, 2, &one, 1, NULL, &rounded, error()));
  NULL_AT(3, tw_growth_least_squares(NULL, 0, NULL, 2, NULL, &rounded, error()));
  NULL_AT(1, tw_growth_least_squares_log(NULL, 2, &one, 1, NULL, &rounded, error()));
  NULL_AT(3, tw_growth_least_squares_log(NULL, 0, NULL, 2, NULL, &rounded, error()));
}

static void nulls_of_growth(void) {
  NULL_AT(4, tw_growth_simple(valid.decimal, valid.decimal, NULL, NULL, error()));
  NULL_AT(4, tw_growth_implied_base(valid.decimal, valid.decimal, NULL, NULL, error()));
  NULL_AT(4, tw_growth_share(valid.decimal, valid.decimal, NULL, NULL, error()));
  nulls_of_growth_rates();
  NULL_AT(1, tw_growth_implied_base_of_figures(NULL, valid.figure, &out.derived,
                                               error()));
  NULL_AT(2, tw_growth_implied_base_of_figures(valid.figure, NULL, &out.derived,
                                               error()));
  NULL_AT(3, tw_growth_implied_base_of_figures(valid.figure, valid.figure, NULL,
                                               error()));
  NULL_AT(1, tw_growth_implied_growth(NULL, valid.figure, &out.derived, error()));
  NULL_AT(2, tw_growth_implied_growth(valid.figure, NULL, &out.derived, error()));
  NULL_AT(3, tw_growth_implied_growth(valid.figure, valid.figure, NULL, error()));
  NULL_AT(1, tw_growth_share_of_figures(NULL, valid.figure, &out.derived, error()));
  NULL_AT(2, tw_growth_share_of_figures(valid.figure, NULL, &out.derived, error()));
  NULL_AT(3, tw_growth_share_of_figures(valid.figure, valid.figure, NULL, error()));
  NULL_AT(1, tw_growth_average_per_unit(NULL, valid.figure, &out.derived, error()));
  NULL_AT(2, tw_growth_average_per_unit(valid.figure, NULL, &out.derived, error()));
  NULL_AT(3, tw_growth_average_per_unit(valid.figure, valid.figure, NULL, error()));
}

static void nulls_of_derived(void) {
  NULL_AT(1, tw_derived_value(NULL, NULL, &out.rounded, error()));
  NULL_AT(3, tw_derived_value(valid.derived, NULL, NULL, error()));
  NULL_AT(1, tw_derived_interval(NULL, 0, &out.interval, error()));
  NULL_AT(3, tw_derived_interval(valid.derived, 0, NULL, error()));
  NULL_AT(1, tw_derived_interval_text(NULL, 0, out.buffer, sizeof out.buffer, &out.size,
                                      error()));
  NULL_AT(3, tw_derived_interval_text(valid.derived, 0, NULL, sizeof out.buffer,
                                      &out.size, error()));
  NULL_AT(5, tw_derived_interval_text(valid.derived, 0, out.buffer, sizeof out.buffer,
                                      NULL, error()));
}

void nulls_of_all_objects(void) {
  nulls_of_brief();
  nulls_of_check();
  nulls_of_dossier();
  nulls_of_figure();
  nulls_of_growth();
  nulls_of_derived();
}
