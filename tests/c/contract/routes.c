/* The way of a conversion, the days that it lacks, the bounds of a pair. */
#include "contract.h"

static const char three[] =
    "date,period,base,quote,units,rate,kind,source\n"
    "2024-10-25,,EUR,USD,1,1.0825,spot,European Central Bank\n"
    "2024-10-28,,EUR,USD,1,1.0803,spot,European Central Bank\n"
    ",2023,EUR,USD,1,1.0813,period_average,European Central Bank\n";

static tw_rate_table *days(void) {
  tw_rate_table *table = NULL;
  OK(tw_rate_table_read_csv((const uint8_t *)three, strlen(three), &table, error()));
  return table;
}

static tw_conversion *convert(const tw_rate_table *table, const char *on, int32_t policy,
                              int32_t average) {
  tw_convert_options options = TW_CONVERT_OPTIONS_INIT;
  tw_conversion *made = NULL;
  tw_money euro;
  options.policy = policy;
  options.average = average;
  OK(tw_money_parse(TEXT("100 EUR"), &euro, error()));
  OK(tw_rate_table_convert(table, euro, valid.currency, on, strlen(on), &options, &made,
                           error()));
  return made;
}

static void of_a_cross(void) {
  const char *const expected[] = {"CNY", "EUR", "USD"};
  tw_currency currency;
  tw_decimal rate;
  int32_t found = 7;
  int32_t average = 7;
  size_t at;
  CHECK(tw_conversion_route_count(valid.conversion) == 3);
  for (at = 0; at < 3; at++) {
    OK(tw_conversion_route(valid.conversion, at, &currency, error()));
    CHECK(strcmp(currency.code, expected[at]) == 0);
  }
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_conversion_route(valid.conversion, 3, &out.currency, error()));
  CHECK(failure.argument == 2);
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_conversion_route(valid.conversion, (size_t)-1, &out.currency, error()));
  CHECK(tw_conversion_missing_count(valid.conversion) == 0);
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_conversion_missing(valid.conversion, 0, &out.date, error()));
  OK(tw_conversion_average(valid.conversion, &average, &found, error()));
  CHECK(found == 0 && average == 7);
  OK(tw_conversion_inverse_rate(valid.conversion, &rate, error()));
  WRITES("7.124526558891454965357967667", tw_decimal_format(rate, INTO));
}

/* A later rate has an age below zero, which says nothing against its being there. */
static void of_a_later_rate(const tw_rate_table *table) {
  tw_conversion *next = convert(table, "2024-10-27", TW_POLICY_NEXT, 0);
  tw_later_rate later = {{{7, 7}, 7, 7}, 7, {7}};
  tw_leg leg;
  int32_t age = 7;
  int32_t found = 7;
  OK(tw_conversion_age_days(next, &age, &found, error()));
  CHECK(found == 1 && age == -1);
  OK(tw_conversion_leg(next, 0, &leg, error()));
  CHECK(leg.age_days == -1 && leg.inverted == 0);
  OK(tw_conversion_leg_later(next, 0, &later, &found, error()));
  CHECK(found == 0 && later.units == 7 && later.date.days == 7);
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_conversion_leg_later(next, 1, &out.later, &out.found, error()));
  tw_conversion_free(next);
}

static void of_a_line(const tw_rate_table *table) {
  tw_conversion *line = convert(table, "2024-10-26", TW_POLICY_LINEAR, 0);
  tw_later_rate later;
  tw_money money;
  int32_t exact, found;
  OK(tw_conversion_leg_later(line, 0, &later, &found, error()));
  CHECK(found == 1 && later.units == 1 && later.date.days == 20024);
  WRITES("1.0803", tw_decimal_format(later.value, INTO));
  WRITES("1.0825 to 1.0803 USD per EUR", tw_conversion_leg_quotation(line, 0, INTO));
  OK(tw_conversion_money(line, &money, &exact, error()));
  WRITES("108.18 USD", tw_money_format(money, INTO));
  CHECK(exact == 0);
  tw_conversion_free(line);
}

/* The period has five weekdays, of which two have a rate. */
static void of_an_average(const tw_rate_table *table) {
  tw_conversion *mean = convert(table, "2024-10-25/2024-10-31", TW_POLICY_PREVIOUS,
                                TW_AVERAGE_MEAN_OF_DAILY_CROSSES);
  tw_date day;
  int32_t average, found;
  size_t at;
  CHECK(tw_conversion_missing_count(mean) == 3);
  for (at = 0; at < 3; at++) {
    OK(tw_conversion_missing(mean, at, &day, error()));
    CHECK(day.days == 20025 + (int32_t)at);
  }
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_conversion_missing(mean, 3, &out.date, error()));
  OK(tw_conversion_average(mean, &average, &found, error()));
  CHECK(found == 1 && average == TW_AVERAGE_MEAN_OF_DAILY_CROSSES);
  tw_conversion_free(mean);
}

static void of_a_pair(const tw_rate_table *table) {
  const tw_currency euro = valid.rate.base;
  tw_bounds_list *list = NULL;
  tw_bounds bounds;
  OK(tw_rate_table_bounds(table, valid.currency, euro, &list, error()));
  CHECK(tw_bounds_list_count(list) == 2);
  OK(tw_bounds_list_item(list, 0, &bounds, error()));
  CHECK(strcmp(bounds.base.code, "EUR") == 0 && strcmp(bounds.quote.code, "USD") == 0);
  CHECK(bounds.kind == TW_RATE_KIND_SPOT && bounds.observations == 2);
  CHECK(bounds.longest_gap_days == 3);
  WRITES("2024-10-25", tw_bounds_list_first(list, 0, INTO));
  WRITES("2024-10-28", tw_bounds_list_last(list, 0, INTO));
  WRITES("European Central Bank", tw_bounds_list_source(list, 0, INTO));
  OK(tw_bounds_list_item(list, 1, &bounds, error()));
  CHECK(bounds.kind == TW_RATE_KIND_PERIOD_AVERAGE && bounds.longest_gap_days == -1);
  WRITES("2023", tw_bounds_list_first(list, 1, INTO));
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_bounds_list_item(list, 2, &out.bounds, error()));
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_bounds_list_first(list, 2, INTO));
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_bounds_list_last(list, (size_t)-1, INTO));
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_bounds_list_source(list, 2, INTO));
  FAILS(TW_ERR_NO_RATE,
        tw_rate_table_bounds(table, euro, valid.money.currency, &out.bounds_list,
                             error()));
  tw_bounds_list_free(list);
}

void routes(void) {
  tw_rate_table *table = days();
  of_a_cross();
  of_a_later_rate(table);
  of_a_line(table);
  of_an_average(table);
  of_a_pair(table);
  tw_rate_table_free(table);
}
