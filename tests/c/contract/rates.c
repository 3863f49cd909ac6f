/* Tables of rates, conversions. */
#include "contract.h"

static const char history[] = "Date,USD,CNY,\n2024-10-25,1.0825,7.7123,\n";
static const char tidy[] =
    "date,period,base,quote,units,rate,kind,source\n"
    ",2023,USD,CNY,1,7.083998423436308,period_average,IMF\n";

static const uint8_t *raw(const char *text) { return (const uint8_t *)text; }

static void builders(void) {
  tw_rate_table_builder *builder = NULL;
  tw_rate_table *table = NULL;
  tw_rate rate = valid.rate;
  OK(tw_rate_table_builder_new(&builder, error()));
  OK(tw_rate_table_builder_add(builder, rate, TEXT("2024-10-25"), TEXT("ECB"), error()));
  OK(tw_rate_table_builder_add(builder, rate, TEXT("2024-10-25"), TEXT("ECB"), error()));
  rate.value.unscaled.lo += 1;
  FAILS(TW_ERR_CONFLICTING_RATES,
        tw_rate_table_builder_add(builder, rate, TEXT("2024-10-25"), TEXT("ECB"),
                                  error()));
  rate.value.unscaled.lo = 0;
  FAILS(TW_ERR_INVALID_RATE,
        tw_rate_table_builder_add(builder, rate, TEXT("2024-10-28"), TEXT("ECB"),
                                  error()));
  rate = valid.rate;
  FAILS(TW_ERR_INVALID_RATE,
        tw_rate_table_builder_add(builder, rate, TEXT("2024-10-28"), NULL, 0, error()));
  FAILS(TW_ERR_INVALID_DATE,
        tw_rate_table_builder_add(builder, rate, TEXT("2024-02-30"), TEXT("ECB"),
                                  error()));
  CHECK(failure.argument == 3);
  FAILS(TW_ERR_INVALID_PERIOD,
        tw_rate_table_builder_add(builder, rate, TEXT("soon"), TEXT("ECB"), error()));
  rate.kind = 77;
  FAILS(TW_ERR_INVALID_POLICY,
        tw_rate_table_builder_add(builder, rate, TEXT("2024-10-28"), TEXT("ECB"),
                                  error()));
  rate = valid.rate;
  rate.quote = rate.base;
  FAILS(TW_ERR_INVALID_RATE,
        tw_rate_table_builder_add(builder, rate, TEXT("2024-10-28"), TEXT("ECB"),
                                  error()));
  OK(tw_rate_table_builder_build(builder, &table, error()));
  CHECK(tw_rate_table_length(table) == 1);
  tw_rate_table_free(table);
  OK(tw_rate_table_builder_build(builder, &table, error()));
  CHECK(tw_rate_table_length(table) == 0);
  tw_rate_table_free(table);
  tw_rate_table_builder_free(builder);
}

static void readers(void) {
  tw_rate_table *one = NULL;
  tw_rate_table *two = NULL;
  tw_rate_table *both = NULL;
  tw_rate_table *copy = NULL;
  OK(tw_rate_table_read_ecb(raw(history), strlen(history), &one, error()));
  CHECK(tw_rate_table_length(one) == 2);
  OK(tw_rate_table_read_csv(raw(tidy), strlen(tidy), &two, error()));
  CHECK(tw_rate_table_length(two) == 1);
  OK(tw_rate_table_merge(one, two, &both, error()));
  OK(tw_rate_table_clone(both, &copy, error()));
  tw_rate_table_free(both);
  CHECK(tw_rate_table_length(copy) == 3);
  tw_rate_table_free(copy);
  OK(tw_rate_table_read(raw(tidy), strlen(tidy), &copy, error()));
  CHECK(tw_rate_table_length(copy) == 1);
  FAILS(TW_ERR_EMPTY_INPUT, tw_rate_table_read(NULL, 0, &out.rate_table, error()));
  FAILS(TW_ERR_EMPTY_INPUT, tw_rate_table_read_ecb(NULL, 0, &out.rate_table, error()));
  FAILS(TW_ERR_EMPTY_INPUT, tw_rate_table_read_csv(NULL, 0, &out.rate_table, error()));
  FAILS(TW_ERR_INVALID_ROW,
        tw_rate_table_read_ecb(raw(history), strlen(history) - 2, &out.rate_table,
                               error()));
  CHECK(failure.line == 2);
  FAILS(TW_ERR_INVALID_HEADER,
        tw_rate_table_read_csv(raw(history), strlen(history), &out.rate_table, error()));
  tw_rate_table_free(one);
  tw_rate_table_free(two);
  tw_rate_table_free(copy);
}

void rates(void) {
  builders();
  readers();
}

static void getters(void) {
  tw_money money;
  tw_decimal rate;
  tw_date date;
  tw_currency via;
  int32_t exact, found, word;
  int32_t age;
  uint32_t observations;
  OK(tw_conversion_money(valid.conversion, &money, &exact, error()));
  WRITES("1572034282.90 USD", tw_money_format(money, INTO));
  CHECK(exact == 0);
  OK(tw_conversion_from(valid.conversion, &money, error()));
  CHECK(memcmp(&money, &valid.money, sizeof money) == 0);
  OK(tw_conversion_rate(valid.conversion, &rate, error()));
  WRITES("0.1403602038302451927440581928", tw_decimal_format(rate, INTO));
  OK(tw_conversion_rate_date(valid.conversion, &date, &found, error()));
  CHECK(found == 1 && date.days == 20021);
  OK(tw_conversion_age_days(valid.conversion, &age, &found, error()));
  CHECK(found == 1 && age == 2);
  OK(tw_conversion_path(valid.conversion, &word, error()));
  CHECK(word == TW_PATH_CROSS);
  OK(tw_conversion_via(valid.conversion, &via, error()));
  CHECK(strcmp(via.code, "EUR") == 0);
  OK(tw_conversion_policy(valid.conversion, &word, error()));
  CHECK(word == TW_POLICY_PREVIOUS);
  OK(tw_conversion_kind(valid.conversion, &word, error()));
  CHECK(word == TW_RATE_KIND_SPOT);
  OK(tw_conversion_observations(valid.conversion, &observations, error()));
  CHECK(observations == 2);
  WRITES("2024-10-27", tw_conversion_on(valid.conversion, INTO));
  WRITES("European Central Bank", tw_conversion_source(valid.conversion, INTO));
}

static void legs(void) {
  const size_t none = (size_t)-1;
  tw_leg leg;
  CHECK(tw_conversion_leg_count(valid.conversion) == 2);
  OK(tw_conversion_leg(valid.conversion, 0, &leg, error()));
  CHECK(leg.inverted == 1 && leg.units == 1 && leg.age_days == 2);
  CHECK(strcmp(leg.base.code, "EUR") == 0 && strcmp(leg.quote.code, "CNY") == 0);
  WRITES("2024-10-25", tw_conversion_leg_when(valid.conversion, 1, INTO));
  WRITES("European Central Bank", tw_conversion_leg_source(valid.conversion, 1, INTO));
  WRITES("1.0825 USD per EUR", tw_conversion_leg_quotation(valid.conversion, 1, INTO));
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_conversion_leg(valid.conversion, 2, &out.leg, error()));
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_conversion_leg_when(valid.conversion, none, INTO));
}

static void failures(void) {
  const tw_date early = {0};
  const tw_date late = {20100};
  tw_currency to = valid.currency;
  tw_convert_options exact = TW_CONVERT_OPTIONS_INIT;
  FAILS(TW_ERR_NO_RATE,
        tw_rate_table_convert_on_day(valid.rate_table, valid.money, to, early, NULL,
                                     &out.conversion, error()));
  FAILS(TW_ERR_STALE_RATE,
        tw_rate_table_convert_on_day(valid.rate_table, valid.money, to, late, NULL,
                                     &out.conversion, error()));
  FAILS(TW_ERR_NO_AVERAGE,
        tw_rate_table_convert(valid.rate_table, valid.money, to, TEXT("2023"), NULL,
                              &out.conversion, error()));
  FAILS(TW_ERR_INVALID_PERIOD,
        tw_rate_table_convert(valid.rate_table, valid.money, to, NULL, 0, NULL,
                              &out.conversion, error()));
  CHECK(failure.argument == 4);
  exact.policy = TW_POLICY_EXACT;
  FAILS(TW_ERR_NO_RATE,
        tw_rate_table_convert_on_day(valid.rate_table, valid.money, to, valid.date, &exact,
                                     &out.conversion, error()));
}

static void identity(void) {
  tw_conversion *same = NULL;
  tw_currency via;
  tw_date date = {-5};
  int32_t found;
  int32_t age = -5;
  OK(tw_rate_table_convert_on_day(valid.rate_table, valid.money, valid.money.currency,
                                  valid.date, NULL, &same, error()));
  OK(tw_conversion_rate_date(same, &date, &found, error()));
  CHECK(found == 0 && date.days == -5);
  OK(tw_conversion_age_days(same, &age, &found, error()));
  CHECK(found == 0 && age == -5);
  OK(tw_conversion_via(same, &via, error()));
  CHECK(via.code[0] == '\0');
  CHECK(tw_conversion_leg_count(same) == 0);
  tw_conversion_free(same);
}

void conversions(void) {
  getters();
  legs();
  failures();
  identity();
}
