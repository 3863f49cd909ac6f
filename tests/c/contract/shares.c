/* Money: notations, sums, shares, increments, printing. */
#include "contract.h"

static tw_money money(const char *text) {
  tw_money value;
  memset(&value, 0, sizeof value);
  OK(tw_money_parse(text, strlen(text), &value, error()));
  return value;
}

static tw_decimal decimal(const char *text) {
  tw_decimal value;
  memset(&value, 0, sizeof value);
  OK(tw_decimal_parse(text, strlen(text), &value, error()));
  return value;
}

static void notations(void) {
  tw_decimal number;
  tw_money amount;
  OK(tw_decimal_parse_in(TEXT("1.234,50"), TW_NOTATION_POINT_COMMA, &number, error()));
  WRITES("1234.50", tw_decimal_format(number, INTO));
  OK(tw_money_parse_in(TEXT("EUR 1'234.50"), TW_NOTATION_APOSTROPHE_POINT, &amount,
                       error()));
  WRITES("1234.50 EUR", tw_money_format(amount, INTO));
  FAILS(TW_ERR_INVALID_NUMBER,
        tw_decimal_parse_in(TEXT("1,23"), TW_NOTATION_COMMA_POINT, &out.decimal, error()));
  FAILS(TW_ERR_TOO_MANY_DIGITS,
        tw_decimal_parse_in(TEXT("0,00000000000000000000000000001"), TW_NOTATION_COMMA,
                            &out.decimal, error()));
  FAILS(TW_ERR_INVALID_UTF8,
        tw_decimal_parse_in(TEXT("\xff"), TW_NOTATION_PLAIN, &out.decimal, error()));
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_decimal_parse_in(TEXT("1"), TW_NOTATION_COMMA + 1,
                                                     &out.decimal, error()));
  CHECK(failure.argument == 3);
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_money_parse_in(TEXT("1 EUR"), -1, &out.money, error()));
  CHECK(failure.argument == 3);
  FAILS(TW_ERR_INVALID_MONEY,
        tw_money_parse_in(TEXT("1,5"), TW_NOTATION_COMMA, &out.money, error()));
  FAILS(TW_ERR_INVALID_NUMBER,
        tw_money_parse_in(TEXT("1.5 EUR"), TW_NOTATION_COMMA, &out.money, error()));
  FAILS(TW_ERR_UNKNOWN_CURRENCY,
        tw_money_parse_in(TEXT("1,5 EU"), TW_NOTATION_COMMA, &out.money, error()));
}

static void sums(void) {
  tw_money items[3] = {money("1.10 EUR"), money("2.2 EUR"), money("0.005 EUR")};
  tw_money sum;
  OK(tw_money_sum(items, 3, &sum, error()));
  WRITES("3.305 EUR", tw_money_format(sum, INTO));
  FAILS(TW_ERR_NO_AMOUNTS, tw_money_sum(items, 0, &out.money, error()));
  FAILS(TW_ERR_NO_AMOUNTS, tw_money_sum(NULL, 0, &out.money, error()));
  items[1].currency = valid.currency;
  FAILS(TW_ERR_CURRENCY_MISMATCH, tw_money_sum(items, 3, &out.money, error()));
  items[2].reserved = 1;
  FAILS(TW_ERR_INVALID_STRUCT, tw_money_sum(items, 3, &out.money, error()));
  CHECK(failure.argument == 1);
  items[0] = items[1] = money("79228162514264337593543950335 EUR");
  FAILS(TW_ERR_OVERFLOW, tw_money_sum(items, 2, &out.money, error()));
}

static void shares_of(const char *amount, const tw_decimal *weights, int32_t scale,
                      const char *first, const char *second) {
  tw_money parts[3];
  memset(parts, 0x5a, sizeof parts);
  OK(tw_money_allocate(money(amount), weights, 2, scale, parts, error()));
  WRITES(first, tw_money_format(parts[0], INTO));
  WRITES(second, tw_money_format(parts[1], INTO));
  /* No more shares than weights. */
  CHECK(((const uint8_t *)&parts[2])[0] == 0x5a);
}

static void allocations(void) {
  tw_decimal weights[2] = {decimal("1"), decimal("1")};
  const tw_money cent = money("0.01 EUR");
  shares_of("0.05 EUR", weights, -1, "0.03 EUR", "0.02 EUR");
  shares_of("-0.05 EUR", weights, -1, "-0.03 EUR", "-0.02 EUR");
  shares_of("0.05 EUR", weights, 3, "0.025 EUR", "0.025 EUR");
  FAILS(TW_ERR_INVALID_SCALE,
        tw_money_allocate(cent, weights, 2, 1, &out.money, error()));
  FAILS(TW_ERR_INVALID_SCALE,
        tw_money_allocate(cent, weights, 2, -2, &out.money, error()));
  CHECK(failure.argument == 4);
  FAILS(TW_ERR_INVALID_SCALE,
        tw_money_allocate(cent, weights, 2, 29, &out.money, error()));
  FAILS(TW_ERR_ZERO_TOTAL, tw_money_allocate(cent, NULL, 0, -1, NULL, error()));
  FAILS(TW_ERR_OVERFLOW,
        tw_money_allocate(money("79228162514264337593543950335 EUR"), weights, 2, -1,
                          &out.money, error()));
  weights[0] = decimal("-1");
  FAILS(TW_ERR_NEGATIVE_PART,
        tw_money_allocate(cent, weights, 2, -1, &out.money, error()));
  weights[1].reserved = 1;
  FAILS(TW_ERR_INVALID_STRUCT,
        tw_money_allocate(cent, weights, 2, -1, &out.money, error()));
  CHECK(failure.argument == 2);
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_money_allocate(cent, weights, SIZE_MAX, -1, &out.money, error()));
}

static void grids(void) {
  tw_money result;
  tw_int128 units;
  int32_t exact;
  OK(tw_money_in_minor_units(money("-12.340 EUR"), &units, error()));
  CHECK(units.hi == -1 && units.lo == (uint64_t)-1234);
  FAILS(TW_ERR_INVALID_SCALE,
        tw_money_in_minor_units(money("2.34 JPY"), &out.decimal.unscaled, error()));
  OK(tw_money_round_to_increment(money("12.34 CHF"), decimal("0.05"),
                                 TW_ROUNDING_HALF_EVEN, &result, &exact, error()));
  WRITES("12.35 CHF", tw_money_format(result, INTO));
  CHECK(exact == 0);
  FAILS(TW_ERR_NOT_POSITIVE,
        tw_money_round_to_increment(valid.money, decimal("0"), TW_ROUNDING_UP,
                                    &out.money, &out.i32, error()));
  FAILS(TW_ERR_INVALID_ROUNDING,
        tw_money_round_to_increment(valid.money, decimal("1"), 7, &out.money, &out.i32,
                                    error()));
  CHECK(failure.argument == 3);
  OK(tw_money_round_to_cash(money("12.30 EUR"), TW_ROUNDING_UP, &result, &exact,
                            error()));
  WRITES("12.30 EUR", tw_money_format(result, INTO));
  CHECK(exact == 1);
  FAILS(TW_ERR_INVALID_ROUNDING,
        tw_money_round_to_cash(valid.money, -1, &out.money, &out.i32, error()));
  CHECK(failure.argument == 2);
  FAILS(TW_ERR_OVERFLOW,
        tw_money_round_to_cash(money("79228162514264337593543950335 EUR"),
                               TW_ROUNDING_UP, &out.money, &out.i32, error()));
}

static tw_status format(const tw_money_format_options *options) {
  return tw_money_format_with(valid.money, options, INTO);
}

static void formats(void) {
  const tw_money_format_options sound = TW_MONEY_FORMAT_OPTIONS_INIT;
  tw_money_format_options options = TW_MONEY_FORMAT_OPTIONS_INIT;
  WRITES("11,200,000,000 CNY", format(NULL));
  WRITES("11,200,000,000 CNY", format(&options));
  options.compact = 1;
  options.notation = TW_NOTATION_POINT_COMMA;
  options.unit = TW_UNIT_DISPLAY_CODE_BEFORE;
  WRITES("CNY 11,2 billion", format(&options));
  options.scale = 0;
  options.rounding = TW_ROUNDING_UP;
  WRITES("CNY 12 billion", format(&options));
  BUFFERS(tw_money_format_with, valid.money, &options);
  options.scale = 29;
  FAILS(TW_ERR_INVALID_SCALE, format(&options));
  options = sound;
  options.scale = -2;
  FAILS(TW_ERR_INVALID_SCALE, format(&options));
  options = sound;
  options.notation = 7;
  FAILS(TW_ERR_INVALID_ARGUMENT, format(&options));
  CHECK(failure.argument == 2);
  options = sound;
  options.unit = -1;
  FAILS(TW_ERR_INVALID_ARGUMENT, format(&options));
  options = sound;
  options.rounding = 7;
  FAILS(TW_ERR_INVALID_ROUNDING, format(&options));
  options = sound;
  options.struct_size--;
  FAILS(TW_ERR_INVALID_STRUCT, format(&options));
  CHECK(failure.argument == 2);
}

static void json(void) {
  const char *const text = "{\"amount\":\"1.50\",\"currency\":\"EUR\"}";
  tw_money amount;
  OK(tw_money_from_json(text, strlen(text), &amount, error()));
  WRITES(text, tw_money_to_json(amount, INTO));
  BUFFERS(tw_money_to_json, amount);
  FAILS(TW_ERR_INVALID_JSON, tw_money_from_json(text, 5, &out.money, error()));
  CHECK(failure.line == 1);
  FAILS(TW_ERR_INVALID_MONEY, tw_money_from_json("{}", 2, &out.money, error()));
  FAILS(TW_ERR_INVALID_UTF8, tw_money_from_json("\xff", 1, &out.money, error()));
  amount.reserved = 1;
  FAILS(TW_ERR_INVALID_STRUCT, tw_money_to_json(amount, INTO));
}

static void nulls(void) {
  tw_decimal *const weight = &valid.decimal;
  NULL_AT(1, tw_decimal_parse_in(NULL, 1, 0, &out.decimal, error()));
  NULL_AT(4, tw_decimal_parse_in("1", 1, 0, NULL, error()));
  NULL_AT(1, tw_money_parse_in(NULL, 1, 0, &out.money, error()));
  NULL_AT(4, tw_money_parse_in("1 EUR", 5, 0, NULL, error()));
  NULL_AT(3, tw_money_format_with(valid.money, NULL, NULL, sizeof out.buffer, &out.size,
                                  error()));
  NULL_AT(5, tw_money_format_with(valid.money, NULL, out.buffer, sizeof out.buffer, NULL,
                                  error()));
  NULL_AT(1, tw_money_from_json(NULL, 1, &out.money, error()));
  NULL_AT(3, tw_money_from_json("1", 1, NULL, error()));
  NULL_AT(2, tw_money_to_json(valid.money, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_money_to_json(valid.money, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(1, tw_money_sum(NULL, 1, &out.money, error()));
  NULL_AT(3, tw_money_sum(&valid.money, 1, NULL, error()));
  NULL_AT(2, tw_money_allocate(valid.money, NULL, 1, -1, &out.money, error()));
  NULL_AT(5, tw_money_allocate(valid.money, weight, 1, -1, NULL, error()));
  NULL_AT(2, tw_money_in_minor_units(valid.money, NULL, error()));
  NULL_AT(4, tw_money_round_to_increment(valid.money, *weight, 0, NULL, &out.i32,
                                         error()));
  NULL_AT(5, tw_money_round_to_increment(valid.money, *weight, 0, &out.money, NULL,
                                         error()));
  NULL_AT(3, tw_money_round_to_cash(valid.money, 0, NULL, &out.i32, error()));
  NULL_AT(4, tw_money_round_to_cash(valid.money, 0, &out.money, NULL, error()));
  NULL_AT(1, tw_notation_from_name(NULL, 1, &out.i32, error()));
  NULL_AT(3, tw_notation_from_name("1", 1, NULL, error()));
  NULL_AT(2, tw_notation_name(0, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_notation_name(0, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(1, tw_unit_display_from_name(NULL, 1, &out.i32, error()));
  NULL_AT(3, tw_unit_display_from_name("1", 1, NULL, error()));
  NULL_AT(2, tw_unit_display_name(0, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_unit_display_name(0, out.buffer, sizeof out.buffer, NULL, error()));
}

void shares(void) {
  notations();
  sums();
  allocations();
  grids();
  formats();
  json();
  nulls();
}
