/* Structs of options, the error struct. */
#include "contract.h"

static void sizes(void) {
  const uint32_t wrong[] = {0, 1, 4, sizeof(tw_places) - 1, sizeof(tw_places) + 1,
                            sizeof(tw_error), UINT32_MAX};
  size_t at;
  for (at = 0; at < sizeof wrong / sizeof *wrong; at++) {
    tw_places places = TW_PLACES_INIT;
    tw_convert_options choice = TW_CONVERT_OPTIONS_INIT;
    places.struct_size = wrong[at];
    FAILS(TW_ERR_INVALID_STRUCT,
          tw_decimal_round(valid.decimal, &places, &out.rounded, error()));
    CHECK(failure.argument == 2);
    FAILS(TW_ERR_INVALID_STRUCT, tw_derived_value(valid.derived, &places, &out.rounded,
                                                  error()));
    choice.struct_size = wrong[at];
    FAILS(TW_ERR_INVALID_STRUCT,
          tw_rate_table_convert_on_day(valid.rate_table, valid.money, valid.currency,
                                       valid.date, &choice, &out.conversion, error()));
    CHECK(failure.argument == 5);
    FAILS(TW_ERR_INVALID_STRUCT,
          tw_converter_new(valid.rate_table, valid.money.currency, valid.currency,
                           TEXT("2024-10-27"), &choice, &out.converter, error()));
    CHECK(failure.argument == 6);
    FAILS(TW_ERR_INVALID_STRUCT,
          tw_rate_table_convert_figure(valid.rate_table, valid.figure, valid.currency,
                                       TEXT("2024-10-27"), &choice,
                                       &out.figure_conversion, error()));
    CHECK(failure.argument == 6);
  }
}

/* A broken error struct cannot report itself: nothing is written at all. */
static void errors(void) {
  const uint32_t wrong[] = {0, sizeof(tw_error) - 1, sizeof(tw_error) + 1, UINT32_MAX};
  size_t at;
  for (at = 0; at < sizeof wrong / sizeof *wrong; at++) {
    tw_decimal value = valid.decimal;
    tw_error *broken = error();
    tw_error before;
    broken->struct_size = wrong[at];
    before = *broken;
    CHECK(tw_decimal_parse("7", 1, &value, broken) == TW_ERR_INVALID_STRUCT);
    CHECK(memcmp(&before, broken, sizeof before) == 0);
    CHECK(memcmp(&value, &valid.decimal, sizeof value) == 0);
  }
}

static tw_status convert(const tw_convert_options *choice) {
  return tw_rate_table_convert_on_day(valid.rate_table, valid.money, valid.currency,
                                      valid.date, choice, &out.conversion, error());
}

static void fields(void) {
  tw_places places = TW_PLACES_INIT;
  tw_convert_options choice = TW_CONVERT_OPTIONS_INIT;
  const tw_convert_options sound = TW_CONVERT_OPTIONS_INIT;
  places.scale = -2;
  FAILS(TW_ERR_INVALID_SCALE,
        tw_decimal_round(valid.decimal, &places, &out.rounded, error()));
  places.scale = 29;
  FAILS(TW_ERR_INVALID_SCALE,
        tw_decimal_round(valid.decimal, &places, &out.rounded, error()));
  places.scale = 0;
  places.rounding = 7;
  FAILS(TW_ERR_INVALID_ROUNDING,
        tw_decimal_round(valid.decimal, &places, &out.rounded, error()));
  choice.policy = -1;
  FAILS(TW_ERR_INVALID_POLICY, convert(&choice));
  choice = sound;
  choice.average = 6;
  FAILS(TW_ERR_INVALID_POLICY, convert(&choice));
  choice = sound;
  choice.rounding = 99;
  FAILS(TW_ERR_INVALID_ROUNDING, convert(&choice));
  choice = sound;
  choice.scale = 29;
  FAILS(TW_ERR_INVALID_SCALE, convert(&choice));
  choice = sound;
  choice.reserved = 1;
  FAILS(TW_ERR_INVALID_STRUCT, convert(&choice));
  choice = sound;
  choice.via.code[3] = 'X';
  FAILS(TW_ERR_UNKNOWN_CURRENCY, convert(&choice));
  choice.via = valid.currency;
  FAILS(TW_ERR_INVALID_ARGUMENT, convert(&choice));
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_figure_interval(valid.figure, 3, &out.interval, error()));
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_derived_interval_text(valid.derived, -1, INTO));
  FAILS(TW_ERR_INVALID_FIGURE,
        tw_figure_with_qualifier(valid.figure, 8, &out.figure, error()));
}

/* The macro says what NULL means. */
static void defaults(void) {
  const tw_convert_options macro = TW_CONVERT_OPTIONS_INIT;
  const tw_date oldest = {20021 + 7};
  tw_conversion *one = NULL;
  tw_conversion *two = NULL;
  tw_money first, second;
  int32_t exact;
  OK(tw_rate_table_convert_on_day(valid.rate_table, valid.money, valid.currency, oldest,
                                  &macro, &one, error()));
  OK(tw_rate_table_convert_on_day(valid.rate_table, valid.money, valid.currency, oldest,
                                  NULL, &two, error()));
  OK(tw_conversion_money(one, &first, &exact, error()));
  OK(tw_conversion_money(two, &second, &exact, error()));
  CHECK(memcmp(&first, &second, sizeof first) == 0);
  tw_conversion_free(one);
  tw_conversion_free(two);
}

void options(void) {
  sizes();
  errors();
  fields();
  defaults();
}
