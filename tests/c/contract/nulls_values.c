/* NULL in every place of a pointer: values. */
#include "contract.h"

static void nulls_of_check(void) {
  NULL_AT(1, tw_check_kind_from_name(NULL, 1, &out.i32, error()));
  NULL_AT(3, tw_check_kind_from_name("1", 1, NULL, error()));
  NULL_AT(2, tw_check_kind_name(0, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_check_kind_name(0, out.buffer, sizeof out.buffer, NULL, error()));
}

static void nulls_of_path(void) {
  NULL_AT(1, tw_path_from_name(NULL, 1, &out.i32, error()));
  NULL_AT(3, tw_path_from_name("1", 1, NULL, error()));
  NULL_AT(2, tw_path_name(0, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_path_name(0, out.buffer, sizeof out.buffer, NULL, error()));
}

static void nulls_of_date(void) {
  NULL_AT(1, tw_date_parse(NULL, 1, &out.date, error()));
  NULL_AT(3, tw_date_parse("1", 1, NULL, error()));
  NULL_AT(2, tw_date_format(valid.date, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_date_format(valid.date, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(2, tw_date_weekday(valid.date, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_date_weekday(valid.date, out.buffer, sizeof out.buffer, NULL, error()));
}

static void nulls_of_qualifier(void) {
  NULL_AT(1, tw_qualifier_from_name(NULL, 1, &out.i32, error()));
  NULL_AT(3, tw_qualifier_from_name("1", 1, NULL, error()));
  NULL_AT(2, tw_qualifier_name(0, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_qualifier_name(0, out.buffer, sizeof out.buffer, NULL, error()));
}

static void nulls_of_reading(void) {
  NULL_AT(1, tw_reading_from_name(NULL, 1, &out.i32, error()));
  NULL_AT(3, tw_reading_from_name("1", 1, NULL, error()));
  NULL_AT(2, tw_reading_name(0, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_reading_name(0, out.buffer, sizeof out.buffer, NULL, error()));
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

static void nulls_of_rounding(void) {
  NULL_AT(1, tw_rounding_from_name(NULL, 1, &out.i32, error()));
  NULL_AT(3, tw_rounding_from_name("1", 1, NULL, error()));
  NULL_AT(2, tw_rounding_name(0, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_rounding_name(0, out.buffer, sizeof out.buffer, NULL, error()));
}

static void nulls_of_verdict(void) {
  NULL_AT(1, tw_verdict_from_name(NULL, 1, &out.i32, error()));
  NULL_AT(3, tw_verdict_from_name("1", 1, NULL, error()));
  NULL_AT(2, tw_verdict_name(0, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_verdict_name(0, out.buffer, sizeof out.buffer, NULL, error()));
}

static void nulls_of_period(void) {
  NULL_AT(1, tw_period_parse(NULL, 1, out.buffer, sizeof out.buffer, &out.size, error()));
  NULL_AT(3, tw_period_parse("1", 1, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(5, tw_period_parse("1", 1, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(1, tw_period_days(NULL, 1, &out.date, &out.date, error()));
  NULL_AT(3, tw_period_days("1", 1, NULL, &out.date, error()));
  NULL_AT(4, tw_period_days("1", 1, &out.date, NULL, error()));
  NULL_AT(1, tw_period_previous_year(NULL, 1, out.buffer, sizeof out.buffer, &out.size,
                                     error()));
  NULL_AT(3, tw_period_previous_year("1", 1, NULL, sizeof out.buffer, &out.size,
                                     error()));
  NULL_AT(5, tw_period_previous_year("1", 1, out.buffer, sizeof out.buffer, NULL,
                                     error()));
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

static void nulls_of_average(void) {
  NULL_AT(1, tw_average_from_name(NULL, 1, &out.i32, error()));
  NULL_AT(3, tw_average_from_name("1", 1, NULL, error()));
  NULL_AT(2, tw_average_name(0, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_average_name(0, out.buffer, sizeof out.buffer, NULL, error()));
}

static void nulls_of_rate(void) {
  NULL_AT(1, tw_rate_kind_from_name(NULL, 1, &out.i32, error()));
  NULL_AT(3, tw_rate_kind_from_name("1", 1, NULL, error()));
  NULL_AT(2, tw_rate_kind_name(0, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_rate_kind_name(0, out.buffer, sizeof out.buffer, NULL, error()));
}

static void nulls_of_policy(void) {
  NULL_AT(1, tw_policy_from_name(NULL, 1, &out.i32, error()));
  NULL_AT(3, tw_policy_from_name("1", 1, NULL, error()));
  NULL_AT(2, tw_policy_name(0, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_policy_name(0, out.buffer, sizeof out.buffer, NULL, error()));
}

void nulls_of_all_values(void) {
  nulls_of_check();
  nulls_of_path();
  nulls_of_date();
  nulls_of_qualifier();
  nulls_of_reading();
  nulls_of_money();
  nulls_of_decimal();
  nulls_of_rounding();
  nulls_of_verdict();
  nulls_of_period();
  nulls_of_place();
  nulls_of_average();
  nulls_of_rate();
  nulls_of_policy();
}
