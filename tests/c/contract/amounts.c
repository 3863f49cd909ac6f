/* Money. */
#include "contract.h"

static tw_money money(const char *text) {
  tw_money value;
  memset(&value, 0, sizeof value);
  OK(tw_money_parse(text, strlen(text), &value, error()));
  return value;
}

static void sums(void) {
  const tw_money euro = money("1.10 EUR");
  tw_money result;
  OK(tw_money_add(euro, money("2.2 EUR"), &result, error()));
  WRITES("3.30 EUR", tw_money_format(result, INTO));
  OK(tw_money_subtract(euro, money("2.2 EUR"), &result, error()));
  WRITES("-1.10 EUR", tw_money_format(result, INTO));
  OK(tw_money_multiply(euro, valid.decimal, &result, error()));
  WRITES("1.650 EUR", tw_money_format(result, INTO));
  FAILS(TW_ERR_CURRENCY_MISMATCH,
        tw_money_add(euro, money("1 USD"), &out.money, error()));
  FAILS(TW_ERR_CURRENCY_MISMATCH,
        tw_money_subtract(euro, money("1 USD"), &out.money, error()));
  FAILS(TW_ERR_CURRENCY_MISMATCH,
        tw_money_compare(euro, money("1 USD"), &out.i32, error()));
  result = money("79228162514264337593543950335 EUR");
  FAILS(TW_ERR_OVERFLOW, tw_money_add(result, result, &out.money, error()));
  FAILS(TW_ERR_OVERFLOW,
        tw_money_subtract(result, money("-7 EUR"), &out.money, error()));
  FAILS(TW_ERR_OVERFLOW, tw_money_multiply(result, result.amount, &out.money, error()));
}

static void orders(void) {
  const tw_money one = money("1.0 EUR");
  int32_t order;
  OK(tw_money_compare(one, money("1 EUR"), &order, error()));
  CHECK(order == 0);
  OK(tw_money_compare(one, money("1.01 EUR"), &order, error()));
  CHECK(order == -1);
  OK(tw_money_compare(one, money("0.99 EUR"), &order, error()));
  CHECK(order == 1);
}

static void roundings(void) {
  tw_money result;
  int32_t exact;
  tw_places places = TW_PLACES_INIT;
  OK(tw_money_round(money("10.005 EUR"), NULL, &result, &exact, error()));
  WRITES("10.00 EUR", tw_money_format(result, INTO));
  CHECK(exact == 0);
  places.scale = 0;
  places.rounding = TW_ROUNDING_UP;
  OK(tw_money_round(money("10.005 EUR"), &places, &result, &exact, error()));
  WRITES("11 EUR", tw_money_format(result, INTO));
  places.scale = 28;
  FAILS(TW_ERR_OVERFLOW,
        tw_money_round(money("10 EUR"), &places, &out.money, &out.i32, error()));
}

void amounts(void) {
  tw_money broken = money("12.50 EUR");
  WRITES("12.50 EUR", tw_money_format(broken, INTO));
  WRITES("CNY 11,200,000,000", tw_money_format_grouped(valid.money, INTO));
  FAILS(TW_ERR_INVALID_MONEY, tw_money_parse(TEXT("12.50"), &out.money, error()));
  FAILS(TW_ERR_INVALID_MONEY, tw_money_parse(NULL, 0, &out.money, error()));
  FAILS(TW_ERR_INVALID_NUMBER, tw_money_parse(TEXT("x EUR"), &out.money, error()));
  FAILS(TW_ERR_UNKNOWN_CURRENCY, tw_money_parse(TEXT("1 CNH"), &out.money, error()));
  FAILS(TW_ERR_TOO_MANY_DIGITS,
        tw_money_parse(TEXT("1.00000000000000000000000000000 EUR"), &out.money, error()));
  broken.reserved = 1;
  FAILS(TW_ERR_INVALID_STRUCT, tw_money_format(broken, INTO));
  broken.reserved = 0;
  broken.amount.reserved = 1;
  FAILS(TW_ERR_INVALID_STRUCT, tw_money_add(valid.money, broken, &out.money, error()));
  CHECK(failure.argument == 2);
  broken.amount.reserved = 0;
  broken.amount.scale = 29;
  FAILS(TW_ERR_INVALID_SCALE, tw_money_format_grouped(broken, INTO));
  broken.amount.scale = 0;
  broken.currency.code[0] = 'e';
  FAILS(TW_ERR_UNKNOWN_CURRENCY,
        tw_money_round(broken, NULL, &out.money, &out.i32, error()));
  sums();
  orders();
  roundings();
}
