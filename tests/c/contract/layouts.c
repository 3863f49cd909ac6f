/* Sizes that compiled programs rely on; versions. */
#include "contract.h"

#define SAME(value, expected) _Static_assert((value) == (expected), #value)

SAME(sizeof(tw_status), 4);
SAME(sizeof(tw_int128), 16);
SAME(offsetof(tw_int128, hi), 8);
SAME(sizeof(tw_decimal), 24);
SAME(offsetof(tw_decimal, scale), 16);
SAME(offsetof(tw_decimal, reserved), 20);
SAME(sizeof(tw_currency), 4);
SAME(sizeof(tw_date), 4);
SAME(sizeof(tw_money), 32);
SAME(offsetof(tw_money, currency), 24);
SAME(offsetof(tw_money, reserved), 28);
SAME(sizeof(tw_succession), 40);
SAME(offsetof(tw_succession, from), 24);
SAME(offsetof(tw_succession, kind), 36);
SAME(sizeof(tw_rounded), 32);
SAME(offsetof(tw_rounded, exact), 24);
SAME(sizeof(tw_measure), 160);
SAME(offsetof(tw_measure, exact), 24);
SAME(offsetof(tw_measure, convention), 32);
SAME(sizeof(tw_cell), 32);
SAME(sizeof(tw_float_cell), 16);
SAME(offsetof(tw_float_cell, status), 8);
SAME(sizeof(tw_label), 16);
SAME(sizeof(tw_items), 24);
SAME(sizeof(tw_basket), 48);
SAME(offsetof(tw_basket, quantities), 24);
SAME(sizeof(tw_markets), 96);
SAME(sizeof(tw_market_share_effects), 168);
SAME(offsetof(tw_market_share_effects, has_market), 160);
SAME(sizeof(tw_presence), 40);
SAME(offsetof(tw_presence, cutoff), 8);
SAME(offsetof(tw_presence, reserved), 32);
SAME(offsetof(tw_cell, exact), 24);
SAME(offsetof(tw_cell, status), 28);
SAME(sizeof(tw_interval), 64);
SAME(offsetof(tw_interval, high), 24);
SAME(offsetof(tw_interval, has_low), 48);
SAME(offsetof(tw_interval, high_closed), 60);
SAME(sizeof(tw_places), 12);
SAME(sizeof(tw_money_format_options), 24);
SAME(sizeof(tw_convert_options), 32);
SAME(offsetof(tw_convert_options, via), 24);
SAME(sizeof(tw_rate), 40);
SAME(offsetof(tw_rate, kind), 36);
SAME(sizeof(tw_leg), 48);
SAME(offsetof(tw_leg, inverted), 44);
SAME(sizeof(tw_later_rate), 32);
SAME(offsetof(tw_later_rate, units), 24);
SAME(offsetof(tw_later_rate, date), 28);
SAME(sizeof(tw_bounds), 24);
SAME(offsetof(tw_bounds, kind), 8);
SAME(offsetof(tw_bounds, observations), 16);
SAME(sizeof(tw_error), 1056);
SAME(offsetof(tw_error, line), 16);
SAME(offsetof(tw_error, message), 32);
SAME(TW_VERSION_NUMBER,
     TW_VERSION_MAJOR * 1000000 + TW_VERSION_MINOR * 1000 + TW_VERSION_PATCH);

void layouts(void) {
  tw_decimal decimal;
  tw_date date;
  CHECK(tw_abi_version() == TW_ABI_VERSION);
  CHECK(tw_version_number() == TW_VERSION_NUMBER);
  CHECK(strcmp(tw_version_string(), TW_VERSION_STRING) == 0);
  CHECK(strcmp(tw_status_name(TW_OK), "TW_OK") == 0);
  CHECK(strcmp(tw_status_name(TW_ERR_NO_RATE), "TW_ERR_NO_RATE") == 0);
  CHECK(strcmp(tw_status_name(12345), "TW_ERR_UNKNOWN") == 0);
  OK(tw_decimal_parse(TEXT("-79228162514264337593543950335"), &decimal, error()));
  CHECK(decimal.unscaled.lo == 1 && decimal.unscaled.hi == -4294967296);
  CHECK(decimal.scale == 0 && decimal.reserved == 0);
  OK(tw_date_parse(TEXT("1970-01-01"), &date, error()));
  CHECK(date.days == 0);
  OK(tw_date_parse(TEXT("1969-12-31"), &date, error()));
  CHECK(date.days == -1);
}
