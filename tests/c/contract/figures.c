/* Figures and what they imply. */
#include "contract.h"

static tw_figure *figure(const char *text) {
  tw_figure *made = NULL;
  OK(tw_figure_parse(text, strlen(text), &made, error()));
  return made;
}

static void getters(void) {
  tw_figure *share = figure("more than 85.2%");
  tw_decimal value;
  tw_money money;
  tw_currency currency;
  int32_t qualifier;
  uint32_t digits;
  WRITES("11.2 billion CNY", tw_figure_text(valid.figure, INTO));
  OK(tw_figure_value(valid.figure, &value, error()));
  WRITES("11200000000", tw_decimal_format(value, INTO));
  OK(tw_figure_money(valid.figure, &money, error()));
  WRITES("11200000000 CNY", tw_money_format(money, INTO));
  WRITES("CNY", tw_figure_unit(valid.figure, INTO));
  OK(tw_figure_currency(valid.figure, &currency, error()));
  CHECK(strcmp(currency.code, "CNY") == 0);
  OK(tw_figure_qualifier(share, &qualifier, error()));
  CHECK(qualifier == TW_QUALIFIER_MORE_THAN);
  OK(tw_figure_significant_digits(valid.figure, &digits, error()));
  CHECK(digits == 3);
  WRITES("%", tw_figure_unit(share, INTO));
  OK(tw_figure_currency(share, &currency, error()));
  CHECK(currency.code[0] == '\0');
  FAILS(TW_ERR_UNIT_MISMATCH, tw_figure_money(share, &out.money, error()));
  FAILS(TW_ERR_INVALID_FIGURE, tw_figure_with_qualifier(share, TW_QUALIFIER_ABOUT,
                                                        &out.figure, error()));
  tw_figure_free(share);
}

static void intervals(void) {
  tw_figure *more = NULL;
  tw_interval interval;
  WRITES("[11150000000, 11250000000]",
         tw_figure_interval_text(valid.figure, TW_READING_WRITTEN, INTO));
  OK(tw_figure_interval(valid.figure, TW_READING_TRUNCATED, &interval, error()));
  CHECK(interval.has_low == 1 && interval.has_high == 1);
  CHECK(interval.low_closed == 1 && interval.high_closed == 0);
  WRITES("11300000000", tw_decimal_format(interval.high, INTO));
  OK(tw_figure_with_qualifier(valid.figure, TW_QUALIFIER_MORE_THAN, &more, error()));
  OK(tw_figure_interval(more, TW_READING_WRITTEN, &interval, error()));
  CHECK(interval.has_low == 1 && interval.has_high == 0 && interval.low_closed == 0);
  WRITES("(11200000000, \xe2\x88\x9e)",
         tw_figure_interval_text(more, TW_READING_WRITTEN, INTO));
  tw_figure_free(more);
}

void figures(void) {
  FAILS(TW_ERR_INVALID_FIGURE, tw_figure_parse(NULL, 0, &out.figure, error()));
  FAILS(TW_ERR_INVALID_FIGURE, tw_figure_parse(TEXT("$1.57bn"), &out.figure, error()));
  FAILS(TW_ERR_UNKNOWN_CURRENCY, tw_figure_parse(TEXT("1 CNH"), &out.figure, error()));
  FAILS(TW_ERR_INVALID_UTF8, tw_figure_parse(TEXT("1 \xff"), &out.figure, error()));
  FAILS(TW_ERR_TOO_MANY_DIGITS,
        tw_figure_parse(TEXT("1.00000000000000000000000000000"), &out.figure, error()));
  getters();
  intervals();
}

static tw_decimal decimal(const char *text) {
  tw_decimal value;
  memset(&value, 0, sizeof value);
  OK(tw_decimal_parse(text, strlen(text), &value, error()));
  return value;
}

static void of_decimals(void) {
  const tw_decimal zero = decimal("0");
  const tw_decimal minus = decimal("-1");
  const tw_decimal level = decimal("180");
  tw_places places = TW_PLACES_INIT;
  tw_rounded rounded;
  places.scale = 4;
  OK(tw_growth_simple(decimal("70"), decimal("84"), NULL, &rounded, error()));
  WRITES("0.2", tw_decimal_format(rounded.value, INTO));
  OK(tw_growth_implied_base(level, decimal("0.852"), &places, &rounded, error()));
  WRITES("97.1922", tw_decimal_format(rounded.value, INTO));
  OK(tw_growth_share(level, decimal("230"), &places, &rounded, error()));
  WRITES("0.7826", tw_decimal_format(rounded.value, INTO));
  OK(tw_growth_compound_annual_growth_rate(decimal("1"), decimal("4"), decimal("2"),
                                           NULL, &rounded, error()));
  WRITES("1", tw_decimal_format(rounded.value, INTO));
  FAILS(TW_ERR_ZERO_BASE, tw_growth_simple(zero, level, NULL, &out.rounded, error()));
  FAILS(TW_ERR_NEGATIVE_BASE,
        tw_growth_simple(minus, level, NULL, &out.rounded, error()));
  FAILS(TW_ERR_TOTAL_LOSS,
        tw_growth_implied_base(level, minus, NULL, &out.rounded, error()));
  FAILS(TW_ERR_ZERO_TOTAL, tw_growth_share(level, zero, NULL, &out.rounded, error()));
  FAILS(TW_ERR_NEGATIVE_PART,
        tw_growth_share(minus, level, NULL, &out.rounded, error()));
  FAILS(TW_ERR_INVALID_PERIODS,
        tw_growth_compound_annual_growth_rate(level, level, zero, NULL, &out.rounded,
                                              error()));
  places.scale = 29;
  FAILS(TW_ERR_INVALID_SCALE,
        tw_growth_simple(level, level, &places, &out.rounded, error()));
}

static void of_figures(void) {
  tw_figure *part = figure("180 million CNY");
  tw_figure *whole = figure("230 million CNY");
  tw_figure *count = figure("35 projects");
  tw_figure *growth = figure("85.2%");
  tw_derived *derived = NULL;
  tw_rounded rounded;
  tw_interval interval;
  tw_places places = TW_PLACES_INIT;
  OK(tw_growth_implied_base_of_figures(part, growth, &derived, error()));
  places.scale = 0;
  OK(tw_derived_value(derived, &places, &rounded, error()));
  WRITES("97192225", tw_decimal_format(rounded.value, INTO));
  tw_derived_free(derived);
  OK(tw_growth_implied_growth(part, whole, &derived, error()));
  OK(tw_derived_interval(derived, TW_READING_PADDED, &interval, error()));
  CHECK(interval.has_low == 1 && interval.high_closed == 1);
  tw_derived_free(derived);
  OK(tw_growth_average_per_unit(whole, count, &derived, error()));
  tw_derived_free(derived);
  WRITES("[0.9911111111111111111111111111, 1]",
         tw_derived_interval_text(valid.derived, TW_READING_WRITTEN, INTO));
  FAILS(TW_ERR_UNIT_MISMATCH,
        tw_growth_share_of_figures(part, count, &out.derived, error()));
  FAILS(TW_ERR_UNIT_MISMATCH,
        tw_growth_implied_base_of_figures(part, whole, &out.derived, error()));
  FAILS(TW_ERR_UNIT_MISMATCH,
        tw_growth_average_per_unit(part, whole, &out.derived, error()));
  tw_figure_free(whole);
  whole = figure("1.57 billion USD");
  FAILS(TW_ERR_CURRENCY_MISMATCH,
        tw_growth_implied_growth(part, whole, &out.derived, error()));
  tw_figure_free(part);
  tw_figure_free(whole);
  tw_figure_free(count);
  tw_figure_free(growth);
}

void growths(void) {
  of_decimals();
  of_figures();
}
