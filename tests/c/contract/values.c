/* Decimals, places, days, periods. */
#include "contract.h"

static tw_decimal decimal(const char *text) {
  tw_decimal value;
  memset(&value, 0, sizeof value);
  OK(tw_decimal_parse(text, strlen(text), &value, error()));
  return value;
}

static void decimals(void) {
  const tw_decimal largest = decimal("79228162514264337593543950335");
  tw_decimal sum, broken;
  tw_rounded rounded;
  tw_places places = TW_PLACES_INIT;
  WRITES("-1234.50", tw_decimal_format(decimal("-1234.50"), INTO));
  OK(tw_decimal_add(decimal("0.10"), decimal("0.2"), &sum, error()));
  WRITES("0.30", tw_decimal_format(sum, INTO));
  OK(tw_decimal_subtract(decimal("0.10"), decimal("0.2"), &sum, error()));
  WRITES("-0.10", tw_decimal_format(sum, INTO));
  OK(tw_decimal_multiply(decimal("1.5"), decimal("0.20"), &sum, error()));
  WRITES("0.300", tw_decimal_format(sum, INTO));
  places.scale = 2;
  OK(tw_decimal_round(decimal("2.345"), &places, &rounded, error()));
  WRITES("2.34", tw_decimal_format(rounded.value, INTO));
  CHECK(rounded.exact == 0 && rounded.reserved == 0);
  places.rounding = TW_ROUNDING_HALF_UP;
  OK(tw_decimal_round(decimal("2.345"), &places, &rounded, error()));
  WRITES("2.35", tw_decimal_format(rounded.value, INTO));
  OK(tw_decimal_round(decimal("2.3450"), NULL, &rounded, error()));
  WRITES("2.345", tw_decimal_format(rounded.value, INTO));
  CHECK(rounded.exact == 1);
  FAILS(TW_ERR_INVALID_NUMBER, tw_decimal_parse(TEXT("1e400"), &out.decimal, error()));
  FAILS(TW_ERR_INVALID_NUMBER, tw_decimal_parse(TEXT("NaN"), &out.decimal, error()));
  FAILS(TW_ERR_INVALID_NUMBER, tw_decimal_parse(NULL, 0, &out.decimal, error()));
  FAILS(TW_ERR_INVALID_NUMBER, tw_decimal_parse(TEXT("1\0002"), &out.decimal, error()));
  FAILS(TW_ERR_TOO_MANY_DIGITS,
        tw_decimal_parse(TEXT("79228162514264337593543950336"), &out.decimal, error()));
  FAILS(TW_ERR_INVALID_UTF8, tw_decimal_parse(TEXT("1\xff"), &out.decimal, error()));
  FAILS(TW_ERR_OVERFLOW, tw_decimal_add(largest, largest, &out.decimal, error()));
  FAILS(TW_ERR_OVERFLOW, tw_decimal_multiply(largest, largest, &out.decimal, error()));
  broken = decimal("-7");
  FAILS(TW_ERR_OVERFLOW,
        tw_decimal_subtract(largest, broken, &out.decimal, error()));
  broken.scale = 29;
  FAILS(TW_ERR_INVALID_SCALE, tw_decimal_format(broken, INTO));
  CHECK(failure.argument == 1);
  broken.scale = 0;
  broken.reserved = 7;
  FAILS(TW_ERR_INVALID_STRUCT,
        tw_decimal_add(valid.decimal, broken, &out.decimal, error()));
  CHECK(failure.argument == 2);
  broken.reserved = 0;
  broken.unscaled.hi = INT64_MIN;
  FAILS(TW_ERR_TOO_MANY_DIGITS,
        tw_decimal_add(broken, valid.decimal, &out.decimal, error()));
  broken.unscaled.lo = 0;
  broken.unscaled.hi = 4294967296;
  FAILS(TW_ERR_TOO_MANY_DIGITS, tw_decimal_round(broken, NULL, &out.rounded, error()));
}

static int32_t order(const char *left, const char *right) {
  int32_t found = 7;
  OK(tw_decimal_compare(decimal(left), decimal(right), &found, error()));
  return found;
}

static void orders(void) {
  tw_decimal broken = decimal("1");
  CHECK(order("1.10", "1.1") == 0);
  CHECK(order("-0.00", "0") == 0);
  CHECK(order("-2", "1.5") == -1);
  CHECK(order("0.2", "0.10") == 1);
  CHECK(order("79228162514264337593543950335", "0.0000000000000000000000000001") == 1);
  CHECK(order("-79228162514264337593543950335", "-79228162514264337593543950334") == -1);
  broken.scale = 29;
  FAILS(TW_ERR_INVALID_SCALE,
        tw_decimal_compare(valid.decimal, broken, &out.i32, error()));
  CHECK(failure.argument == 2);
  broken.scale = 0;
  broken.reserved = 1;
  FAILS(TW_ERR_INVALID_STRUCT,
        tw_decimal_compare(broken, valid.decimal, &out.i32, error()));
  broken.reserved = 0;
  broken.unscaled.hi = INT64_MIN;
  FAILS(TW_ERR_TOO_MANY_DIGITS,
        tw_decimal_compare(broken, valid.decimal, &out.i32, error()));
}

static void places(void) {
  WRITES("KZ", tw_place_code(TEXT("398"), INTO));
  WRITES("KAZ", tw_place_alpha3(TEXT("KZ"), INTO));
  WRITES("", tw_place_alpha3(TEXT("CN-NX"), INTO));
  WRITES("143", tw_place_numeric(TEXT("143"), INTO));
  WRITES("group", tw_place_kind(TEXT("143"), INTO));
  WRITES("Kazakhstan", tw_place_name(TEXT("KAZ"), INTO));
  FAILS(TW_ERR_UNKNOWN_PLACE, tw_place_code(TEXT("Kazakhstan"), INTO));
  FAILS(TW_ERR_UNKNOWN_PLACE, tw_place_name(NULL, 0, INTO));
  FAILS(TW_ERR_INVALID_UTF8, tw_place_kind(TEXT("\xc3"), INTO));
}

static void days(void) {
  tw_date first, last;
  tw_date never = {INT32_MAX};
  OK(tw_date_parse(TEXT("2024-10-27"), &first, error()));
  CHECK(first.days == 20023);
  WRITES("2024-10-27", tw_date_format(first, INTO));
  WRITES("Sunday", tw_date_weekday(first, INTO));
  FAILS(TW_ERR_INVALID_DATE, tw_date_parse(TEXT("2023-02-29"), &out.date, error()));
  FAILS(TW_ERR_INVALID_DATE, tw_date_format(never, INTO));
  never.days = INT32_MIN;
  FAILS(TW_ERR_INVALID_DATE, tw_date_weekday(never, INTO));
  WRITES("2023", tw_period_parse(TEXT("2023-A1"), INTO));
  WRITES("2023-Q4", tw_period_previous_year(TEXT("2024-Q4"), INTO));
  OK(tw_period_days(TEXT("2024-02"), &first, &last, error()));
  CHECK(last.days - first.days == 28);
  FAILS(TW_ERR_INVALID_PERIOD, tw_period_parse(TEXT("2023-Q5"), INTO));
  FAILS(TW_ERR_INVALID_PERIOD,
        tw_period_days(TEXT("2023-W53"), &out.date, &out.date, error()));
  FAILS(TW_ERR_INVALID_PERIOD, tw_period_previous_year(NULL, 0, INTO));
}

void values(void) {
  decimals();
  orders();
  places();
  days();
}
