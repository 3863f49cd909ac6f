/* Structs of options, words as numbers, the error struct. */
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

typedef tw_status words(int32_t word, char *buffer, size_t capacity, size_t *length,
                        tw_error *error);
typedef tw_status numbers(const char *text, size_t length, int32_t *word,
                          tw_error *error);

/* Every number from 0 has a word that leads back, until none has. */
static void word_list(words *name, numbers *from_name, int32_t count, tw_status missing) {
  int32_t word;
  for (word = 0; word < count; word++) {
    char text[64];
    size_t length = 0;
    int32_t back = -1;
    OK(name(word, text, sizeof text, &length, error()));
    OK(from_name(text, length, &back, error()));
    CHECK(back == word);
  }
  FAILS(missing, name(count, INTO));
  FAILS(missing, name(-1, INTO));
  FAILS(missing, name(INT32_MAX, INTO));
  FAILS(missing, name(INT32_MIN, INTO));
  FAILS(missing, from_name(NULL, 0, &out.i32, error()));
  FAILS(missing, from_name(TEXT("Half_Even"), &out.i32, error()));
  FAILS(TW_ERR_INVALID_UTF8, from_name(TEXT("\xff"), &out.i32, error()));
}

static void word_lists(void) {
  word_list(tw_rounding_name, tw_rounding_from_name, TW_ROUNDING_FLOOR + 1,
            TW_ERR_INVALID_ROUNDING);
  word_list(tw_notation_name, tw_notation_from_name, TW_NOTATION_COMMA + 1,
            TW_ERR_INVALID_ARGUMENT);
  word_list(tw_unit_display_name, tw_unit_display_from_name, TW_UNIT_DISPLAY_NONE + 1,
            TW_ERR_INVALID_ARGUMENT);
  word_list(tw_verdict_name, tw_verdict_from_name, TW_VERDICT_INCONSISTENT + 1,
            TW_ERR_INVALID_ARGUMENT);
  word_list(tw_reading_name, tw_reading_from_name, TW_READING_PADDED + 1,
            TW_ERR_INVALID_ARGUMENT);
  word_list(tw_qualifier_name, tw_qualifier_from_name, TW_QUALIFIER_AT_MOST + 1,
            TW_ERR_INVALID_FIGURE);
  word_list(tw_rate_kind_name, tw_rate_kind_from_name, TW_RATE_KIND_OFFICIAL + 1,
            TW_ERR_INVALID_POLICY);
  word_list(tw_policy_name, tw_policy_from_name, TW_POLICY_LINEAR + 1,
            TW_ERR_INVALID_POLICY);
  word_list(tw_average_name, tw_average_from_name, TW_AVERAGE_END_OF_PERIOD + 1,
            TW_ERR_INVALID_POLICY);
  word_list(tw_imf_duplicates_name, tw_imf_duplicates_from_name,
            TW_IMF_DUPLICATES_LEAVE_OUT + 1, TW_ERR_INVALID_POLICY);
  word_list(tw_imf_unscaled_name, tw_imf_unscaled_from_name,
            TW_IMF_UNSCALED_AS_PREDECESSOR + 1, TW_ERR_INVALID_POLICY);
  word_list(tw_path_name, tw_path_from_name, TW_PATH_LEGAL + 1, TW_ERR_INVALID_ARGUMENT);
  word_list(tw_check_kind_name, tw_check_kind_from_name, TW_CHECK_KIND_ORDINALS + 1,
            TW_ERR_INVALID_ARGUMENT);
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
  word_lists();
  fields();
  defaults();
}
