/* Indices of prices and quantities: a value of each, and what is refused of baskets. */
#include "numbers.h"

typedef tw_status by_formula(int32_t formula, tw_basket base, tw_basket current,
                             int32_t matching, const tw_places *places, tw_measure *out,
                             tw_error *error);
typedef tw_status compared(tw_basket base, tw_basket current, int32_t matching,
                           const tw_places *places, tw_measure *out, tw_error *error);

/* One function of two baskets: either with a formula or without. */
struct basket_trial {
  const char *name;
  by_formula *by_formula;
  compared *compared;
  const char *expected;
};

/* What a call is given. */
struct basket_call {
  int32_t formula;
  tw_basket base;
  tw_basket current;
  int32_t matching;
  const tw_places *places;
};

static const struct basket_trial trials[] = {
    {"tw_indicators_price_index", tw_indicators_price_index, NULL, "1.1"},
    {"tw_indicators_quantity_index", tw_indicators_quantity_index, NULL, "1.8"},
    {"tw_indicators_factor_reversal", tw_indicators_factor_reversal, NULL, "1.98"},
    {"tw_indicators_value_index", NULL, tw_indicators_value_index, "1.9"},
    {"tw_indicators_value_change", NULL, tw_indicators_value_change, "45"},
    {"tw_indicators_bennet_price", NULL, tw_indicators_bennet_price, "5"},
    {"tw_indicators_bennet_quantity", NULL, tw_indicators_bennet_quantity, "40"},
};

static const tw_decimal base_prices[] = {{{2, 0}, 0, 0}, {{4, 0}, 0, 0}};
static const tw_decimal base_quantities[] = {{{5, 0}, 0, 0}, {{10, 0}, 0, 0}};
static const tw_decimal current_prices[] = {{{3, 0}, 0, 0}, {{4, 0}, 0, 0}};
static const tw_decimal current_quantities[] = {{{5, 0}, 0, 0}, {{20, 0}, 0, 0}};
static const struct basket_call sound = {
    TW_INDEX_FORMULA_LASPEYRES,
    {{NULL, base_prices, 2}, {NULL, base_quantities, 2}},
    {{NULL, current_prices, 2}, {NULL, current_quantities, 2}},
    TW_MATCHING_ALL,
    NULL};

static tw_status run(const struct basket_trial *trial, const struct basket_call *call,
                     tw_measure *into) {
  tw_error *failed = error();
  if (trial->by_formula != NULL) {
    return trial->by_formula(call->formula, call->base, call->current, call->matching,
                             call->places, into, failed);
  }
  return trial->compared(call->base, call->current, call->matching, call->places, into,
                         failed);
}

/* The call is refused, and the argument at fault is named. */
static void refuses(const struct basket_trial *trial, tw_status status,
                    const struct basket_call *call, uint32_t argument) {
  REFUSED(trial->name, status, run(trial, call, &out.measure));
  HOLDS(trial->name, failure.argument == argument);
}

static void value(const struct basket_trial *trial) {
  tw_measure measure;
  HOLDS(trial->name, run(trial, &sound, &measure) == TW_OK);
  check_text(trial->expected, tw_decimal_format(measure.value, INTO), trial->name,
             __FILE__, __LINE__);
}

/* The same wrong items in each of the four places. */
static void refuses_items(const struct basket_trial *trial, tw_status status,
                          tw_items items, uint32_t first) {
  struct basket_call call = sound;
  call.base.prices = items;
  refuses(trial, status, &call, first);
  call = sound;
  call.base.quantities = items;
  refuses(trial, status, &call, first);
  call = sound;
  call.current.prices = items;
  refuses(trial, status, &call, first + 1);
  call = sound;
  call.current.quantities = items;
  refuses(trial, status, &call, first + 1);
}

static void items(const struct basket_trial *trial, uint32_t first) {
  const tw_label broken[] = {{TEXT("oil")}, {TEXT("\xff")}};
  const tw_label nowhere[] = {{TEXT("oil")}, {NULL, 1}};
  const tw_items missing = {NULL, NULL, 2};
  const tw_items endless = {NULL, base_prices, SIZE_MAX};
  const tw_items not_utf8 = {broken, base_prices, 2};
  const tw_items no_label = {nowhere, base_prices, 2};
  tw_decimal values[2];
  tw_items wrong = {NULL, values, 2};
  memcpy(values, base_prices, sizeof values);
  refuses_items(trial, TW_ERR_NULL_POINTER, missing, first);
  refuses_items(trial, TW_ERR_NULL_POINTER, no_label, first);
  refuses_items(trial, TW_ERR_INVALID_ARGUMENT, endless, first);
  refuses_items(trial, TW_ERR_INVALID_UTF8, not_utf8, first);
  values[1].reserved = 1;
  refuses_items(trial, TW_ERR_INVALID_STRUCT, wrong, first);
  values[1].reserved = 0;
  values[1].scale = 29;
  refuses_items(trial, TW_ERR_INVALID_SCALE, wrong, first);
  values[1].scale = 0;
  values[1].unscaled.hi = INT64_C(1) << 32;
  refuses_items(trial, TW_ERR_TOO_MANY_DIGITS, wrong, first);
}

/* What the numbers themselves rule out. */
static void numbers(const struct basket_trial *trial) {
  const tw_label twice[] = {{TEXT("oil")}, {TEXT("oil")}};
  const tw_label ours[] = {{TEXT("oil")}, {TEXT("gas")}};
  const tw_label theirs[] = {{TEXT("oil")}, {TEXT("tea")}};
  const tw_decimal negative[] = {{{2, 0}, 0, 0}, {{UINT64_MAX, -1}, 0, 0}};
  const struct basket_call empty = {0, {{NULL, NULL, 0}, {NULL, NULL, 0}},
                                    {{NULL, NULL, 0}, {NULL, NULL, 0}}, 0, NULL};
  struct basket_call call = sound;
  tw_measure measure;
  refuses(trial, TW_ERR_NO_VALUES, &empty, 0);
  call.base.prices.count = 1;
  refuses(trial, TW_ERR_LENGTH_MISMATCH, &call, 0);
  call = sound;
  call.base.prices.values = negative;
  refuses(trial, TW_ERR_NEGATIVE_PART, &call, 0);
  call = sound;
  call.base.prices.labels = call.base.quantities.labels = ours;
  call.current.prices.labels = call.current.quantities.labels = twice;
  refuses(trial, TW_ERR_DUPLICATE_LABEL, &call, 0);
  HOLDS(trial->name, failure.line == 2);
  call.current.prices.labels = call.current.quantities.labels = NULL;
  refuses(trial, TW_ERR_LENGTH_MISMATCH, &call, 0);
  call.current.prices.labels = call.current.quantities.labels = theirs;
  refuses(trial, TW_ERR_UNMATCHED_PRODUCT, &call, 0);
  call.matching = TW_MATCHING_MATCHED_ONLY;
  HOLDS(trial->name, run(trial, &call, &measure) == TW_OK);
  HOLDS(trial->name, strstr(measure.convention, "matched") != NULL);
}

static void conventions(const struct basket_trial *trial, uint32_t first) {
  tw_places places = TW_PLACES_INIT;
  struct basket_call call = sound;
  call.matching = TW_MATCHING_MATCHED_ONLY + 1;
  refuses(trial, TW_ERR_INVALID_CONVENTION, &call, first + 2);
  call.matching = -1;
  refuses(trial, TW_ERR_INVALID_CONVENTION, &call, first + 2);
  call = sound;
  call.places = &places;
  places.struct_size = sizeof(tw_error);
  refuses(trial, TW_ERR_INVALID_STRUCT, &call, first + 3);
  places.struct_size = sizeof places;
  places.scale = 29;
  refuses(trial, TW_ERR_INVALID_SCALE, &call, first + 3);
  REFUSED_NULL(trial->name, first + 4, run(trial, &sound, NULL));
  if (trial->by_formula != NULL) {
    call = sound;
    call.formula = TW_INDEX_FORMULA_JEVONS + 1;
    refuses(trial, TW_ERR_INVALID_CONVENTION, &call, 1);
    call.formula = INT32_MIN;
    refuses(trial, TW_ERR_INVALID_CONVENTION, &call, 1);
  }
}

typedef tw_status chained(int32_t formula, const tw_basket *periods, size_t count,
                          int32_t matching, const tw_places *places, tw_measure *out,
                          tw_error *error);

static void chain(chained *call, const char *name, const char *expected) {
  tw_basket periods[2];
  tw_measure measures[3];
  tw_places places = TW_PLACES_INIT;
  memset(measures, 0x5a, sizeof measures);
  periods[0] = sound.base;
  periods[1] = sound.current;
  HOLDS(name, call(0, periods, 2, 0, NULL, measures, error()) == TW_OK);
  check_text("1", tw_decimal_format(measures[0].value, INTO), name, __FILE__, __LINE__);
  check_text(expected, tw_decimal_format(measures[1].value, INTO), name, __FILE__,
             __LINE__);
  HOLDS(name, strcmp(measures[1].convention, "formula=laspeyres; links=1") == 0);
  HOLDS(name, measures[2].exact == 0x5a5a5a5a);
  REFUSED(name, TW_ERR_INVALID_CONVENTION,
          call(7, periods, 2, 0, NULL, out.measures, error()));
  HOLDS(name, failure.argument == 1);
  REFUSED_NULL(name, 2, call(0, NULL, 2, 0, NULL, out.measures, error()));
  REFUSED(name, TW_ERR_INVALID_CONVENTION,
          call(0, periods, 2, 2, NULL, out.measures, error()));
  HOLDS(name, failure.argument == 4);
  places.rounding = 7;
  REFUSED(name, TW_ERR_INVALID_ROUNDING,
          call(0, periods, 2, 0, &places, out.measures, error()));
  HOLDS(name, failure.argument == 5);
  REFUSED_NULL(name, 6, call(0, periods, 2, 0, NULL, NULL, error()));
  REFUSED(name, TW_ERR_TOO_FEW_VALUES, call(0, NULL, 0, 0, NULL, NULL, error()));
  periods[1].quantities.count = 1;
  REFUSED(name, TW_ERR_LENGTH_MISMATCH,
          call(0, periods, 2, 0, NULL, out.measures, error()));
  periods[1].quantities.values = NULL;
  REFUSED_NULL(name, 2, call(0, periods, 2, 0, NULL, out.measures, error()));
}

OF_2(tw_indicators_unit_value)
OF_2(tw_indicators_volume_index)
OF_2(tw_indicators_net_barter_terms_of_trade)
OF_3(tw_indicators_income_terms_of_trade)

#define MEASURE(function, count, expected, ...)                                        \
  NUMBERS(function, count, out.measure, expected, __VA_ARGS__)

static const struct number_trial terms[] = {
    MEASURE(tw_indicators_unit_value, 2, "2.5", "10", "4"),
    MEASURE(tw_indicators_volume_index, 2, "80", "120", "150"),
    MEASURE(tw_indicators_net_barter_terms_of_trade, 2, "80", "120", "150"),
    MEASURE(tw_indicators_income_terms_of_trade, 3, "160", "120", "150", "200"),
};

static void unit_value_of_prices(void) {
  const tw_decimal *two = base_prices;
  tw_decimal wrong = base_prices[0];
  tw_measure measure;
  OK(tw_indicators_unit_value_of_prices(two, 2, current_quantities, 2, NULL, &measure,
                                        error()));
  WRITES("3.6", tw_decimal_format(measure.value, INTO));
  wrong.reserved = 1;
  FAILS(TW_ERR_INVALID_STRUCT, tw_indicators_unit_value_of_prices(
                                   two, 1, &wrong, 1, NULL, &out.measure, error()));
  CHECK(failure.argument == 3);
  FAILS(TW_ERR_LENGTH_MISMATCH, tw_indicators_unit_value_of_prices(
                                    two, 2, two, 1, NULL, &out.measure, error()));
  FAILS(TW_ERR_NO_VALUES, tw_indicators_unit_value_of_prices(NULL, 0, NULL, 0, NULL,
                                                             &out.measure, error()));
  NULL_AT(1, tw_indicators_unit_value_of_prices(NULL, 2, two, 2, NULL, &out.measure,
                                                error()));
  NULL_AT(3, tw_indicators_unit_value_of_prices(two, 2, NULL, 2, NULL, &out.measure,
                                                error()));
  NULL_AT(6, tw_indicators_unit_value_of_prices(two, 2, two, 2, NULL, NULL, error()));
}

void prices(void) {
  size_t at;
  for (at = 0; at < sizeof trials / sizeof *trials; at++) {
    const uint32_t first = trials[at].by_formula != NULL ? 2 : 1;
    value(&trials[at]);
    items(&trials[at], first);
    numbers(&trials[at]);
    conventions(&trials[at], first);
  }
  chain(tw_indicators_chained_price_index, "tw_indicators_chained_price_index", "1.1");
  chain(tw_indicators_chained_quantity_index, "tw_indicators_chained_quantity_index",
        "1.8");
  number_trials(terms, sizeof terms / sizeof *terms);
  unit_value_of_prices();
}
