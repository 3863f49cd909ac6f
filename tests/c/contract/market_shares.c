/* Constant market share: the parts of a change, and what is refused. */
#include "contract.h"

static const tw_decimal base_exports[] = {{{10, 0}, 0, 0}, {{20, 0}, 0, 0}};
static const tw_decimal current_exports[] = {{{15, 0}, 0, 0}, {{45, 0}, 0, 0}};
static const tw_decimal base_world[] = {{{100, 0}, 0, 0}, {{100, 0}, 0, 0}};
static const tw_decimal current_world[] = {{{100, 0}, 0, 0}, {{200, 0}, 0, 0}};
static const tw_markets sound = {{NULL, base_exports, 2},
                                 {NULL, current_exports, 2},
                                 {NULL, base_world, 2},
                                 {NULL, current_world, 2}};
static const tw_label oil_and_gas[] = {{TEXT("oil")}, {TEXT("gas")}};

/* The exports rise by 30. With the world market, which rises by half, it would be 15; in
 * the markets of the products 20, 5 more; the other 10 are shares that were won. */
static void parts(void) {
  tw_market_share_effects effects;
  OK(tw_indicators_constant_market_share(sound, NULL, &effects, error()));
  WRITES("15", tw_decimal_format(effects.world_growth.value, INTO));
  WRITES("5", tw_decimal_format(effects.commodity.value, INTO));
  WRITES("10", tw_decimal_format(effects.competitiveness.value, INTO));
  WRITES("30", tw_decimal_format(effects.total.value, INTO));
  CHECK(effects.has_market == 0 && effects.reserved == 0);
  CHECK(effects.market.value.unscaled.lo == 0);
  OK(tw_indicators_constant_market_share_by_market(oil_and_gas, 2, sound, NULL, &effects,
                                                   error()));
  WRITES("30", tw_decimal_format(effects.total.value, INTO));
  WRITES("0", tw_decimal_format(effects.market.value, INTO));
  CHECK(effects.has_market == 1 && effects.reserved == 0);
}

/* Both functions, the second with sound products. */
static tw_status run(int by_market, tw_markets markets, const tw_places *places,
                     tw_market_share_effects *into) {
  tw_error *failed = error();
  if (by_market) {
    return tw_indicators_constant_market_share_by_market(oil_and_gas, 2, markets, places,
                                                         into, failed);
  }
  return tw_indicators_constant_market_share(markets, places, into, failed);
}

/* The same wrong items in each of the four places. */
static void refuses_items(int by_market, tw_status status, tw_items items) {
  const uint32_t argument = by_market ? 3 : 1;
  int place;
  for (place = 0; place < 4; place++) {
    tw_markets markets = sound;
    tw_items *const places[] = {&markets.base_exports, &markets.current_exports,
                                &markets.base_world, &markets.current_world};
    *places[place] = items;
    FAILS(status, run(by_market, markets, NULL, &out.effects));
    CHECK(failure.argument == argument);
  }
}

static void refused(int by_market) {
  const tw_label nowhere[] = {{TEXT("oil")}, {NULL, 1}};
  const tw_label broken[] = {{TEXT("oil")}, {TEXT("\xff")}};
  const tw_items missing = {NULL, NULL, 2};
  const tw_items no_label = {nowhere, base_world, 2};
  const tw_items not_utf8 = {broken, base_world, 2};
  const tw_items endless = {NULL, base_world, SIZE_MAX};
  const uint32_t argument = by_market ? 3 : 1;
  tw_decimal values[2];
  const tw_items wrong = {NULL, values, 2};
  tw_markets markets = sound;
  tw_places places = TW_PLACES_INIT;
  memcpy(values, base_world, sizeof values);
  refuses_items(by_market, TW_ERR_NULL_POINTER, missing);
  refuses_items(by_market, TW_ERR_NULL_POINTER, no_label);
  refuses_items(by_market, TW_ERR_INVALID_UTF8, not_utf8);
  refuses_items(by_market, TW_ERR_INVALID_ARGUMENT, endless);
  values[0].reserved = 1;
  refuses_items(by_market, TW_ERR_INVALID_STRUCT, wrong);
  values[0].reserved = 0;
  values[0].scale = 29;
  refuses_items(by_market, TW_ERR_INVALID_SCALE, wrong);
  places.struct_size--;
  FAILS(TW_ERR_INVALID_STRUCT, run(by_market, sound, &places, &out.effects));
  CHECK(failure.argument == argument + 1);
  places.struct_size++;
  places.scale = 29;
  FAILS(TW_ERR_INVALID_SCALE, run(by_market, sound, &places, &out.effects));
  CHECK(failure.argument == argument + 1);
  NULL_AT(argument + 2, run(by_market, sound, NULL, NULL));
  markets.current_world.count = 1;
  FAILS(TW_ERR_LENGTH_MISMATCH, run(by_market, markets, NULL, &out.effects));
}

static void products(void) {
  const tw_label broken[] = {{TEXT("oil")}, {TEXT("\xff")}};
  const tw_label nowhere[] = {{TEXT("oil")}, {NULL, 1}};
  tw_market_share_effects *into = &out.effects;
  NULL_AT(1, tw_indicators_constant_market_share_by_market(NULL, 2, sound, NULL, into,
                                                           error()));
  NULL_AT(1, tw_indicators_constant_market_share_by_market(nowhere, 2, sound, NULL, into,
                                                           error()));
  FAILS(TW_ERR_INVALID_UTF8, tw_indicators_constant_market_share_by_market(
                                 broken, 2, sound, NULL, into, error()));
  CHECK(failure.argument == 1);
  FAILS(TW_ERR_LENGTH_MISMATCH, tw_indicators_constant_market_share_by_market(
                                    oil_and_gas, 1, sound, NULL, into, error()));
}

void market_shares(void) {
  const tw_items none = {NULL, NULL, 0};
  const tw_markets empty = {none, none, none, none};
  parts();
  refused(0);
  refused(1);
  products();
  FAILS(TW_ERR_NO_VALUES,
        tw_indicators_constant_market_share(empty, NULL, &out.effects, error()));
  FAILS(TW_ERR_NO_VALUES, tw_indicators_constant_market_share_by_market(
                              NULL, 0, empty, NULL, &out.effects, error()));
}
