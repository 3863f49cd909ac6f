/* CNH, read back where a caller asks for it. */
#include "contract.h"

static const char offshore_rates[] = "date,period,base,quote,units,rate,kind,source\n"
                                     "2024-10-25,,USD,CNH,1,7.1240,spot,A\n";
#define RATES (const uint8_t *)offshore_rates, sizeof offshore_rates - 1

static void amounts_in_text(void) {
  tw_money read;
  OK(tw_money_parse_with(TEXT("CNH 1.234,50"), TW_NOTATION_POINT_COMMA, 1, &read,
                         error()));
  CHECK(strcmp(read.currency.code, "CNH") == 0);
  WRITES("1234.50 CNH", tw_money_format(read, INTO));
  OK(tw_money_parse_with(TEXT("1.50 EUR"), TW_NOTATION_PLAIN, 1, &read, error()));
  FAILS(TW_ERR_UNKNOWN_CURRENCY,
        tw_money_parse_with(TEXT("1 CNH"), TW_NOTATION_PLAIN, 0, &out.money, error()));
  FAILS(TW_ERR_UNKNOWN_CURRENCY,
        tw_money_parse_with(TEXT("1 RMB"), TW_NOTATION_PLAIN, 1, &out.money, error()));
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_money_parse_with(TEXT("1 CNH"), 99, 1, &out.money, error()));
  CHECK(failure.argument == 3);
  NULL_AT(1, tw_money_parse_with(NULL, 1, 0, 1, &out.money, error()));
  NULL_AT(5, tw_money_parse_with(TEXT("1 CNH"), 0, 1, NULL, error()));
}

static void amounts_in_json(void) {
  static const char json[] = "{\"amount\":\"1234.50\",\"currency\":\"CNH\"}";
  tw_money read;
  OK(tw_money_from_json_with(TEXT(json), 1, &read, error()));
  WRITES(json, tw_money_to_json(read, INTO));
  FAILS(TW_ERR_UNKNOWN_CURRENCY, tw_money_from_json(TEXT(json), &out.money, error()));
  FAILS(TW_ERR_UNKNOWN_CURRENCY,
        tw_money_from_json_with(TEXT(json), 0, &out.money, error()));
  FAILS(TW_ERR_INVALID_MONEY,
        tw_money_from_json_with(TEXT("[\"1\",\"CNH\"]"), 1, &out.money, error()));
  NULL_AT(1, tw_money_from_json_with(NULL, 1, 1, &out.money, error()));
  NULL_AT(4, tw_money_from_json_with(TEXT(json), 1, NULL, error()));
}

/* What a table writes it reads. */
static void rates_in_csv(void) {
  const int32_t plain = TW_NOTATION_PLAIN;
  tw_rate_table *table = NULL;
  tw_text *text = NULL;
  OK(tw_rate_table_read_csv_with(RATES, plain, 1, &table, error()));
  OK(tw_rate_table_to_csv(table, &text, error()));
  CHECK(strcmp(tw_text_data(text), offshore_rates) == 0);
  FAILS(TW_ERR_UNKNOWN_CURRENCY,
        tw_rate_table_read_csv_with(RATES, plain, 0, &out.rate_table, error()));
  FAILS(TW_ERR_UNKNOWN_CURRENCY,
        tw_rate_table_read_csv(RATES, &out.rate_table, error()));
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_rate_table_read_csv_with(RATES, -1, 1, &out.rate_table, error()));
  NULL_AT(1, tw_rate_table_read_csv_with(NULL, 1, plain, 1, &out.rate_table, error()));
  NULL_AT(5, tw_rate_table_read_csv_with(RATES, plain, 1, NULL, error()));
  tw_text_free(text);
  tw_rate_table_free(table);
}

void offshore(void) {
  amounts_in_text();
  amounts_in_json();
  rates_in_csv();
}
