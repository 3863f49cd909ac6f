/* NULL in every place of a pointer: values. */
#include "contract.h"

static void nulls_of_date(void) {
  NULL_AT(1, tw_date_parse(NULL, 1, &out.date, error()));
  NULL_AT(3, tw_date_parse("1", 1, NULL, error()));
  NULL_AT(2, tw_date_format(valid.date, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_date_format(valid.date, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(2, tw_date_weekday(valid.date, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_date_weekday(valid.date, out.buffer, sizeof out.buffer, NULL, error()));
}

static void nulls_of_money(void) {
  NULL_AT(1, tw_money_parse(NULL, 1, &out.money, error()));
  NULL_AT(3, tw_money_parse("1", 1, NULL, error()));
  NULL_AT(2, tw_money_format(valid.money, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_money_format(valid.money, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(2, tw_money_format_grouped(valid.money, NULL, sizeof out.buffer, &out.size,
                                     error()));
  NULL_AT(4, tw_money_format_grouped(valid.money, out.buffer, sizeof out.buffer, NULL,
                                     error()));
  NULL_AT(3, tw_money_add(valid.money, valid.money, NULL, error()));
  NULL_AT(3, tw_money_subtract(valid.money, valid.money, NULL, error()));
  NULL_AT(3, tw_money_multiply(valid.money, valid.decimal, NULL, error()));
  NULL_AT(3, tw_money_compare(valid.money, valid.money, NULL, error()));
  NULL_AT(3, tw_money_round(valid.money, NULL, NULL, &out.i32, error()));
  NULL_AT(4, tw_money_round(valid.money, NULL, &out.money, NULL, error()));
  NULL_AT(3, tw_money_redenominate(valid.money, NULL, NULL, &out.i32, error()));
  NULL_AT(4, tw_money_redenominate(valid.money, NULL, &out.money, NULL, error()));
}

static void nulls_of_decimal(void) {
  NULL_AT(1, tw_decimal_parse(NULL, 1, &out.decimal, error()));
  NULL_AT(3, tw_decimal_parse("1", 1, NULL, error()));
  NULL_AT(2, tw_decimal_format(valid.decimal, NULL, sizeof out.buffer, &out.size,
                               error()));
  NULL_AT(4, tw_decimal_format(valid.decimal, out.buffer, sizeof out.buffer, NULL,
                               error()));
  NULL_AT(3, tw_decimal_add(valid.decimal, valid.decimal, NULL, error()));
  NULL_AT(3, tw_decimal_subtract(valid.decimal, valid.decimal, NULL, error()));
  NULL_AT(3, tw_decimal_multiply(valid.decimal, valid.decimal, NULL, error()));
  NULL_AT(3, tw_decimal_compare(valid.decimal, valid.decimal, NULL, error()));
  NULL_AT(3, tw_decimal_round(valid.decimal, NULL, NULL, error()));
}

typedef tw_status period_text(const char *text, size_t text_length, char *buffer,
                              size_t capacity, size_t *length, tw_error *error);

static void nulls_of_period(void) {
  period_text *const texts[] = {tw_period_parse, tw_period_previous_year, tw_period_next,
                                tw_period_previous};
  size_t at;
  for (at = 0; at < sizeof texts / sizeof *texts; at++) {
    NULL_AT(1, texts[at](NULL, 1, INTO));
    NULL_AT(3, texts[at]("2023", 4, NULL, sizeof out.buffer, &out.size, error()));
    NULL_AT(5, texts[at]("2023", 4, out.buffer, sizeof out.buffer, NULL, error()));
    FAILS(TW_ERR_INVALID_PERIOD, texts[at](TEXT("2023-13"), INTO));
    CHECK(failure.argument == 1);
    FAILS(TW_ERR_INVALID_UTF8, texts[at](TEXT("\xff"), INTO));
  }
  WRITES("2024-01", tw_period_next(TEXT("2023-12"), INTO));
  WRITES("2022-Q4", tw_period_previous(TEXT("2023-Q1"), INTO));
  NULL_AT(1, tw_period_days(NULL, 1, &out.date, &out.date, error()));
  NULL_AT(3, tw_period_days("1", 1, NULL, &out.date, error()));
  NULL_AT(4, tw_period_days("1", 1, &out.date, NULL, error()));
}

static void nulls_of_place(void) {
  NULL_AT(1, tw_place_code(NULL, 1, out.buffer, sizeof out.buffer, &out.size, error()));
  NULL_AT(3, tw_place_code("1", 1, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(5, tw_place_code("1", 1, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(1, tw_place_alpha3(NULL, 1, out.buffer, sizeof out.buffer, &out.size, error()));
  NULL_AT(3, tw_place_alpha3("1", 1, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(5, tw_place_alpha3("1", 1, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(1, tw_place_numeric(NULL, 1, out.buffer, sizeof out.buffer, &out.size,
                              error()));
  NULL_AT(3, tw_place_numeric("1", 1, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(5, tw_place_numeric("1", 1, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(1, tw_place_kind(NULL, 1, out.buffer, sizeof out.buffer, &out.size, error()));
  NULL_AT(3, tw_place_kind("1", 1, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(5, tw_place_kind("1", 1, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(1, tw_place_name(NULL, 1, out.buffer, sizeof out.buffer, &out.size, error()));
  NULL_AT(3, tw_place_name("1", 1, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(5, tw_place_name("1", 1, out.buffer, sizeof out.buffer, NULL, error()));
}

void nulls_of_all_values(void) {
  nulls_of_date();
  nulls_of_money();
  nulls_of_decimal();
  nulls_of_period();
  nulls_of_place();
}
