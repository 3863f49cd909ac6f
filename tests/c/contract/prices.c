/* Prices and volumes: labels, baskets, chains, what is written on failure. */
#include "contract.h"

static tw_decimal numbers[4];
static const tw_label labels[2] = {{"oil", 3}, {"gas", 3}};

static tw_items items(const tw_label *names, const tw_decimal *values, size_t count) {
  tw_items out_items;
  out_items.labels = names;
  out_items.values = values;
  out_items.count = count;
  return out_items;
}

/* Two products with prices and quantities of 1 and 2, or 2 and 3. */
static tw_basket basket(const tw_label *names, size_t from) {
  tw_basket out_basket;
  out_basket.prices = items(names, &numbers[from], 2);
  out_basket.quantities = items(names, &numbers[from], 2);
  return out_basket;
}

static void direct(void) {
  static const char *const bad = "\xff";
  tw_label broken[2] = {{NULL, 1}, {"gas", 3}};
  tw_basket base = basket(labels, 0), current = basket(labels, 1), plain = basket(NULL, 0);
  tw_measure measure;
  OK(tw_indicators_price_index(TW_INDEX_FORMULA_LASPEYRES, base, current, TW_MATCHING_ALL,
                               NULL, &measure, error()));
  /* (2 * 1 + 3 * 2) / (1 * 1 + 2 * 2) */
  CHECK(measure.value.unscaled.lo == 16 && measure.value.scale == 1 && measure.exact == 1);
  CHECK(strcmp(measure.convention, "formula=laspeyres; n=2") == 0);
  FAILS(TW_ERR_LENGTH_MISMATCH,
        tw_indicators_price_index(0, plain, current, 0, NULL, &out.measure, error()));
  FAILS(TW_ERR_INVALID_CONVENTION,
        tw_indicators_price_index(7, base, current, 0, NULL, &out.measure, error()));
  CHECK(failure.argument == 1);
  FAILS(TW_ERR_INVALID_CONVENTION,
        tw_indicators_quantity_index(0, base, current, 2, NULL, &out.measure, error()));
  CHECK(failure.argument == 4);
  FAILS(TW_ERR_INVALID_CONVENTION,
        tw_indicators_value_index(base, current, -1, NULL, &out.measure, error()));
  CHECK(failure.argument == 3);
  current.prices.labels = broken;
  NULL_AT(3, tw_indicators_factor_reversal(0, base, current, 0, NULL, &out.measure,
                                           error()));
  broken[0].data = bad;
  FAILS(TW_ERR_INVALID_UTF8,
        tw_indicators_factor_reversal(0, base, current, 0, NULL, &out.measure, error()));
  CHECK(failure.argument == 3);
  broken[0] = labels[1];
  FAILS(TW_ERR_DUPLICATE_LABEL,
        tw_indicators_bennet_price(base, current, 0, NULL, &out.measure, error()));
  CHECK(failure.line == 2);
  base.quantities.values = NULL;
  NULL_AT(1, tw_indicators_bennet_quantity(base, current, 0, NULL, &out.measure,
                                           error()));
  NULL_AT(5, tw_indicators_value_change(plain, plain, 0, NULL, NULL, error()));
}

static void chained(void) {
  tw_basket periods[2];
  tw_measure measures[3];
  periods[0] = basket(NULL, 0);
  periods[1] = basket(NULL, 1);
  memset(measures, 0x5a, sizeof measures);
  OK(tw_indicators_chained_price_index(TW_INDEX_FORMULA_JEVONS, periods, 2, 0, NULL,
                                       measures, error()));
  CHECK(measures[0].value.unscaled.lo == 1 && measures[0].exact == 1);
  CHECK(strcmp(measures[1].convention, "formula=jevons; links=1") == 0);
  CHECK(measures[2].exact == 0x5a5a5a5a);
  NULL_AT(2, tw_indicators_chained_price_index(0, NULL, 2, 0, NULL, measures, error()));
  NULL_AT(6, tw_indicators_chained_price_index(0, periods, 2, 0, NULL, NULL, error()));
  FAILS(TW_ERR_TOO_FEW_VALUES,
        tw_indicators_chained_quantity_index(0, NULL, 0, 0, NULL, NULL, error()));
}

static void market_shares(void) {
  tw_markets markets;
  tw_market_share_effects effects;
  markets.base_exports = items(NULL, numbers, 2);
  markets.current_exports = items(NULL, &numbers[1], 2);
  markets.base_world = items(NULL, numbers, 2);
  markets.current_world = items(NULL, numbers, 2);
  OK(tw_indicators_constant_market_share(markets, NULL, &effects, error()));
  CHECK(effects.has_market == 0 && effects.market.value.unscaled.lo == 0);
  CHECK(effects.total.value.unscaled.lo == 2 && effects.reserved == 0);
  CHECK(effects.competitiveness.value.unscaled.lo == 2);
  OK(tw_indicators_constant_market_share_by_market(labels, 2, markets, NULL, &effects,
                                                   error()));
  CHECK(effects.has_market == 1);
  NULL_AT(3, tw_indicators_constant_market_share(markets, NULL, NULL, error()));
  NULL_AT(1, tw_indicators_constant_market_share_by_market(NULL, 2, markets, NULL,
                                                           &effects, error()));
  markets.base_world.values = NULL;
  NULL_AT(1, tw_indicators_constant_market_share(markets, NULL, &effects, error()));
}

static void scalars(void) {
  NULL_AT(4, tw_indicators_unit_value(valid.decimal, valid.decimal, NULL, NULL, error()));
  NULL_AT(4,
          tw_indicators_volume_index(valid.decimal, valid.decimal, NULL, NULL, error()));
  NULL_AT(4, tw_indicators_net_barter_terms_of_trade(valid.decimal, valid.decimal, NULL,
                                                     NULL, error()));
  NULL_AT(5, tw_indicators_income_terms_of_trade(valid.decimal, valid.decimal,
                                                 valid.decimal, NULL, NULL, error()));
  NULL_AT(1, tw_indicators_unit_value_of_prices(NULL, 1, numbers, 1, NULL, &out.measure,
                                                error()));
  NULL_AT(3, tw_indicators_unit_value_of_prices(numbers, 1, NULL, 1, NULL, &out.measure,
                                                error()));
  NULL_AT(6, tw_indicators_unit_value_of_prices(numbers, 1, numbers, 1, NULL, NULL,
                                                error()));
}

static void words(void) {
  int32_t word = -1;
  OK(tw_index_formula_from_name(TEXT("marshall_edgeworth"), &word, error()));
  CHECK(word == TW_INDEX_FORMULA_MARSHALL_EDGEWORTH);
  FAILS(TW_ERR_INVALID_CONVENTION,
        tw_index_formula_from_name(TEXT("lowe"), &out.i32, error()));
  NULL_AT(1, tw_index_formula_from_name(NULL, 1, &out.i32, error()));
  NULL_AT(3, tw_index_formula_from_name(TEXT("walsh"), NULL, error()));
  WRITES("tornqvist", tw_index_formula_name(TW_INDEX_FORMULA_TORNQVIST, INTO));
  FAILS(TW_ERR_INVALID_CONVENTION, tw_index_formula_name(7, INTO));
  OK(tw_matching_from_name(TEXT("matched_only"), &word, error()));
  CHECK(word == TW_MATCHING_MATCHED_ONLY);
  NULL_AT(3, tw_matching_from_name(TEXT("all"), NULL, error()));
  WRITES("all", tw_matching_name(TW_MATCHING_ALL, INTO));
  FAILS(TW_ERR_INVALID_CONVENTION, tw_matching_name(-1, INTO));
  BUFFERS(tw_index_formula_name, TW_INDEX_FORMULA_LASPEYRES);
  BUFFERS(tw_matching_name, TW_MATCHING_MATCHED_ONLY);
}

void prices(void) {
  static const char *const texts[4] = {"1", "2", "3", "4"};
  size_t at;
  for (at = 0; at < 4; at++) {
    OK(tw_decimal_parse(texts[at], 1, &numbers[at], error()));
  }
  direct();
  chained();
  market_shares();
  scalars();
  words();
}
