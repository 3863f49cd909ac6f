/* What a table holds: its rates, its currencies, its sources, one source alone. */
#include "contract.h"

static const char merged_rates[] =
    "date,period,base,quote,units,rate,kind,source\n"
    "2024-10-25,,KZT,RUB,100,20.3042,official,Bank of Russia\n"
    ",2023,USD,CNY,1,7.08,period_average,International Monetary Fund\n";

/* The table of the other tests is the preferred one. */
static tw_rate_table *merged(void) {
  tw_rate_table *added = NULL;
  tw_rate_table *both = NULL;
  OK(tw_rate_table_read_csv((const uint8_t *)merged_rates, sizeof merged_rates - 1,
                            &added, error()));
  OK(tw_rate_table_merge(valid.rate_table, added, &both, error()));
  tw_rate_table_free(added);
  return both;
}

/* The list outlives the table. */
static void of_rates(void) {
  tw_rate_table *table = merged();
  tw_rate_list *list = NULL;
  tw_rate rate;
  OK(tw_rate_table_rates(table, &list, error()));
  tw_rate_table_free(table);
  CHECK(tw_rate_list_count(list) == 4);
  OK(tw_rate_list_item(list, 2, &rate, error()));
  CHECK(strcmp(rate.base.code, "KZT") == 0 && strcmp(rate.quote.code, "RUB") == 0);
  CHECK(rate.units == 100 && rate.kind == TW_RATE_KIND_OFFICIAL);
  WRITES("20.3042", tw_decimal_format(rate.value, INTO));
  WRITES("2024-10-25", tw_rate_list_when(list, 2, INTO));
  WRITES("Bank of Russia", tw_rate_list_source(list, 2, INTO));
  WRITES("2023", tw_rate_list_when(list, 3, INTO));
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_rate_list_item(list, 4, &out.rate, error()));
  CHECK(failure.argument == 2);
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_rate_list_when(list, 4, INTO));
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_rate_list_source(list, (size_t)-1, INTO));
  tw_rate_list_free(list);
}

static void of_currencies(const tw_rate_table *table) {
  static const char *const codes[] = {"CNY", "EUR", "KZT", "RUB", "USD"};
  tw_currency_list *list = NULL;
  tw_currency currency;
  size_t at;
  OK(tw_rate_table_currencies(table, &list, error()));
  CHECK(tw_currency_list_count(list) == 5);
  for (at = 0; at < 5; at++) {
    OK(tw_currency_list_item(list, at, &currency, error()));
    CHECK(strcmp(currency.code, codes[at]) == 0);
  }
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_currency_list_item(list, 5, &out.currency, error()));
  tw_currency_list_free(list);
}

/* The preferred table first, then by name. */
static void of_sources(const tw_rate_table *table) {
  tw_source_list *list = NULL;
  OK(tw_rate_table_sources(table, &list, error()));
  CHECK(tw_source_list_count(list) == 3);
  WRITES("European Central Bank", tw_source_list_item(list, 0, INTO));
  WRITES("Bank of Russia", tw_source_list_item(list, 1, INTO));
  WRITES("International Monetary Fund", tw_source_list_item(list, 2, INTO));
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_source_list_item(list, 3, INTO));
  tw_source_list_free(list);
}

static void of_one_source(const tw_rate_table *table) {
  tw_rate_table *one = NULL;
  tw_rate_table *none = NULL;
  tw_text *text = NULL;
  OK(tw_rate_table_of_source(table, TEXT("Bank of Russia"), &one, error()));
  CHECK(tw_rate_table_length(one) == 1);
  OK(tw_rate_table_to_csv(one, &text, error()));
  CHECK(strstr(tw_text_data(text), "KZT,RUB,100,20.3042,official,Bank of Russia") != NULL);
  OK(tw_rate_table_of_source(table, TEXT("bank of russia"), &none, error()));
  CHECK(tw_rate_table_length(none) == 0);
  FAILS(TW_ERR_NO_RATE,
        tw_rate_table_convert(one, valid.money, valid.currency, TEXT("2024-10-27"), NULL,
                              &out.conversion, error()));
  tw_text_free(text);
  tw_rate_table_free(one);
  tw_rate_table_free(none);
}

void contents(void) {
  tw_rate_table *table = merged();
  of_rates();
  of_currencies(table);
  of_sources(table);
  of_one_source(table);
  tw_rate_table_free(table);
}
