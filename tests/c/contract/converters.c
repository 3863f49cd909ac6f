/* Rates looked up once; reported figures in another currency. */
#include "contract.h"

static tw_status look_up(const tw_rate_table *table, tw_currency from, const char *on,
                         tw_converter **into) {
  return tw_converter_new(table, from, valid.currency, on, strlen(on), NULL, into,
                          error());
}

/* One rate serves many amounts, also when the table is gone. */
static void of_a_day(void) {
  const tw_currency yuan = valid.money.currency;
  tw_rate_table *table = NULL;
  tw_converter *converter = NULL;
  tw_conversion *made = NULL;
  tw_currency currency;
  tw_money money;
  int32_t exact;
  OK(tw_rate_table_clone(valid.rate_table, &table, error()));
  OK(look_up(table, yuan, "2024-10-27", &converter));
  tw_rate_table_free(table);
  OK(tw_converter_from(converter, &currency, error()));
  CHECK(strcmp(currency.code, "CNY") == 0);
  OK(tw_converter_to(converter, &currency, error()));
  CHECK(strcmp(currency.code, "USD") == 0);
  WRITES("10825", tw_converter_ratio_numerator(converter, INTO));
  WRITES("77123", tw_converter_ratio_denominator(converter, INTO));
  OK(tw_converter_convert(converter, valid.money, &made, error()));
  tw_converter_free(converter);
  OK(tw_conversion_money(made, &money, &exact, error()));
  WRITES("1572034282.90 USD", tw_money_format(money, INTO));
  WRITES("2024-10-27", tw_conversion_on(made, INTO));
  tw_conversion_free(made);
}

/* The same rate by a day as by its text. */
static void on_a_day(void) {
  const tw_currency yuan = valid.money.currency;
  const tw_date never = {INT32_MAX};
  tw_converter *converter = NULL;
  tw_conversion *made = NULL;
  OK(tw_converter_new_on_day(valid.rate_table, yuan, valid.currency, valid.date, NULL,
                             &converter, error()));
  OK(tw_converter_convert(converter, valid.money, &made, error()));
  WRITES("2024-10-27", tw_conversion_on(made, INTO));
  WRITES("10825", tw_conversion_ratio_numerator(made, INTO));
  WRITES("77123", tw_conversion_ratio_denominator(made, INTO));
  WRITES("7.1245 CNY per USD", tw_conversion_rate_text(made, INTO));
  tw_conversion_free(made);
  tw_converter_free(converter);
  FAILS(TW_ERR_INVALID_DATE,
        tw_converter_new_on_day(valid.rate_table, yuan, valid.currency, never, NULL,
                                &out.converter, error()));
  CHECK(failure.argument == 4);
}

/* Where a rate comes from, longer than the other texts. */
static void of_provenance(void) {
  char text[200];
  size_t length = 0;
  OK(tw_conversion_provenance(valid.conversion, text, sizeof text, &length, error()));
  CHECK(strcmp(text, "EUR cross of 7.7123 CNY per EUR and 1.0825 USD per EUR; rate of "
                     "2024-10-25, 2 days before 2024-10-27; European Central Bank") == 0);
  CHECK(length == strlen(text));
}

static void refused(void) {
  const tw_currency yuan = valid.money.currency;
  const tw_currency none = {{0}};
  tw_money euro;
  tw_money broken = valid.money;
  OK(tw_money_parse(TEXT("1 EUR"), &euro, error()));
  FAILS(TW_ERR_CURRENCY_MISMATCH,
        tw_converter_convert(valid.converter, euro, &out.conversion, error()));
  broken.reserved = 1;
  FAILS(TW_ERR_INVALID_STRUCT,
        tw_converter_convert(valid.converter, broken, &out.conversion, error()));
  FAILS(TW_ERR_NO_RATE, look_up(valid.rate_table, yuan, "2024-10-24", &out.converter));
  FAILS(TW_ERR_STALE_RATE, look_up(valid.rate_table, yuan, "2024-12-24", &out.converter));
  FAILS(TW_ERR_NO_AVERAGE, look_up(valid.rate_table, yuan, "2023", &out.converter));
  FAILS(TW_ERR_INVALID_PERIOD, look_up(valid.rate_table, yuan, "soon", &out.converter));
  CHECK(failure.argument == 4);
  FAILS(TW_ERR_UNKNOWN_CURRENCY,
        look_up(valid.rate_table, none, "2024-10-27", &out.converter));
  CHECK(failure.argument == 2);
}

static void of_a_figure(void) {
  const tw_figure_conversion *converted = valid.figure_conversion;
  tw_figure *figure = NULL;
  tw_conversion *conversion = NULL;
  tw_interval interval;
  tw_money money;
  int32_t exact;
  OK(tw_figure_conversion_figure(converted, &figure, error()));
  WRITES("11.2 billion CNY", tw_figure_text(figure, INTO));
  OK(tw_figure_conversion_conversion(converted, &conversion, error()));
  OK(tw_conversion_money(conversion, &money, &exact, error()));
  WRITES("1572034282.90 USD", tw_money_format(money, INTO));
  OK(tw_figure_conversion_interval(converted, TW_READING_WRITTEN, &interval, error()));
  CHECK(interval.has_low == 1 && interval.has_high == 1 && interval.high_closed == 1);
  WRITES("1565016272.707233899096248849", tw_decimal_format(interval.low, INTO));
  WRITES("[1565016272.707233899096248849, 1579052293.090258418370654669]",
         tw_figure_conversion_interval_text(converted, TW_READING_WRITTEN, INTO));
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_figure_conversion_interval(converted, 3, &out.interval, error()));
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_figure_conversion_interval_text(converted, -1, INTO));
  tw_conversion_free(conversion);
  tw_figure_free(figure);
}

static void of_a_figure_on_a_day(void) {
  tw_figure_conversion *converted = NULL;
  OK(tw_rate_table_convert_figure_on_day(valid.rate_table, valid.figure, valid.currency,
                                         valid.date, NULL, &converted, error()));
  WRITES("[1565016272.707233899096248849, 1579052293.090258418370654669]",
         tw_figure_conversion_interval_text(converted, TW_READING_WRITTEN, INTO));
  tw_figure_conversion_free(converted);
}

static void of_no_money(void) {
  tw_figure *share = NULL;
  OK(tw_figure_parse(TEXT("85.2%"), &share, error()));
  FAILS(TW_ERR_UNIT_MISMATCH,
        tw_rate_table_convert_figure(valid.rate_table, share, valid.currency,
                                     TEXT("2024-10-27"), NULL, &out.figure_conversion,
                                     error()));
  tw_figure_free(share);
}

void converters(void) {
  of_a_day();
  on_a_day();
  of_provenance();
  refused();
  of_a_figure();
  of_a_figure_on_a_day();
  of_no_money();
}
