// Indices of prices and quantities, terms of trade, market shares.
#include "contract.hpp"

namespace it = tw::indicators;

namespace {

using formula = it::index_formula;

std::vector<tw::decimal> list(std::initializer_list<const char *> texts) {
  return std::vector<tw::decimal>(texts.begin(), texts.end());
}

void same(const tw::measure &got, const char *expected) {
  SAME(got.value.to_string(), expected);
}

const it::basket &before() {
  static const it::basket basket{list({"2", "4"}), list({"5", "10"})};
  return basket;
}

const it::basket &after() {
  static const it::basket basket{list({"3", "4"}), list({"5", "20"})};
  return basket;
}

void indices() {
  same(it::price_index(formula::laspeyres, before(), after()), "1.1");
  SAME(it::price_index(formula::laspeyres, before(), after()).convention,
       "formula=laspeyres; n=2");
  same(it::quantity_index(formula::laspeyres, before(), after()), "1.8");
  same(it::factor_reversal(formula::fisher, before(), after()), "1.9");
  same(it::value_index(before(), after()), "1.9");
  same(it::value_change(before(), after()), "45");
  same(it::bennet_price(before(), after()), "5");
  same(it::bennet_quantity(before(), after()), "40");
  const std::vector<it::basket> periods{before(), after()};
  const auto prices = it::chained_price_index(formula::laspeyres, periods);
  const auto volumes = it::chained_quantity_index(formula::laspeyres, periods);
  CHECK(prices.size() == 2 && volumes.size() == 2);
  same(prices[0], "1");
  same(prices[1], "1.1");
  same(volumes[1], "1.8");
}

void labels() {
  const std::vector<std::string> ours{"oil", "gas"}, theirs{"oil", "tea"};
  const it::basket one{it::items(ours, list({"2", "4"})),
                       it::items(ours, list({"5", "10"}))};
  const it::basket other{it::items(theirs, list({"3", "4"})),
                         it::items(theirs, list({"5", "20"}))};
  const std::map<std::string, tw::decimal> mapped{{"gas", tw::decimal("4")},
                                                  {"oil", tw::decimal("3")}};
  const auto matched =
      it::price_index(formula::laspeyres, one, other, it::matching::matched_only);
  same(matched, "1.5");
  SAME(matched.convention, "formula=laspeyres; matching=matched_only; left_out=2; n=1");
  same(it::price_index(formula::laspeyres, one, {it::items(mapped), one.quantities}),
       "1.1");
  THROWS(TW_ERR_UNMATCHED_PRODUCT, it::value_index(one, other));
  THROWS(TW_ERR_DUPLICATE_LABEL,
         it::value_index(one, {it::items({"oil", "oil"}, list({"1", "2"})), {}}));
  THROWS(TW_ERR_LENGTH_MISMATCH,
         it::value_index({it::items({"oil"}, list({"1", "2"})), {}}, one));
}

void refused() {
  THROWS(TW_ERR_NO_VALUES, it::price_index(formula::paasche, {}, {}));
  THROWS(TW_ERR_LENGTH_MISMATCH,
         it::value_change(before(), {list({"1"}), list({"1"})}));
  THROWS(TW_ERR_NEGATIVE_PART,
         it::value_change(before(), {list({"1", "-1"}), list({"1", "1"})}));
  THROWS(TW_ERR_NOT_POSITIVE, it::price_index(formula::jevons, before(),
                                              {list({"1", "0"}), list({"1", "1"})}));
  THROWS(TW_ERR_TOO_FEW_VALUES, it::chained_price_index(formula::fisher, {}));
  THROWS(TW_ERR_INVALID_SCALE,
         it::value_index(before(), after(), it::matching::all, {29, {}}));
  THROWS(TW_ERR_INVALID_CONVENTION,
         it::price_index(static_cast<formula>(7), before(), after()));
  THROWS(TW_ERR_INVALID_CONVENTION,
         it::bennet_price(before(), after(), static_cast<it::matching>(2)));
}

void terms() {
  const tw::decimal exports("120"), imports("150");
  same(it::unit_value(tw::decimal("10"), tw::decimal("4")), "2.5");
  same(it::volume_index(exports, imports), "80");
  same(it::net_barter_terms_of_trade(exports, imports), "80");
  same(it::income_terms_of_trade(exports, imports, tw::decimal("200")), "160");
  same(it::unit_value_of_prices(list({"2", "4"}), list({"5", "20"})), "3.6");
  THROWS(TW_ERR_ZERO_TOTAL, it::unit_value(exports, tw::decimal("0")));
  THROWS(TW_ERR_NEGATIVE_PART, it::volume_index(exports, tw::decimal("-1")));
  THROWS(TW_ERR_LENGTH_MISMATCH, it::unit_value_of_prices(list({"2"}), {}));
  THROWS(TW_ERR_NO_VALUES, it::unit_value_of_prices({}, {}));
}

void market_shares() {
  const it::markets markets{list({"10", "20"}), list({"15", "45"}), list({"100", "100"}),
                            list({"100", "200"})};
  const auto effects = it::constant_market_share(markets);
  SAME(effects.world_growth.value.to_string(), "15");
  SAME(effects.commodity.value.to_string(), "5");
  SAME(effects.competitiveness.value.to_string(), "10");
  SAME(effects.total.value.to_string(), "30");
  CHECK(!effects.market);
  const auto each = it::constant_market_share_by_market({"oil", "gas"}, markets);
  CHECK(each.market.has_value());
  SAME(each.total.value.to_string(), "30");
  THROWS(TW_ERR_NO_VALUES, it::constant_market_share({}));
  THROWS(TW_ERR_LENGTH_MISMATCH, it::constant_market_share_by_market({"oil"}, markets));
  THROWS(TW_ERR_INVALID_SCALE, it::constant_market_share(markets, {29, {}}));
}

void words() {
  SAME(it::name(formula::tornqvist), "tornqvist");
  SAME(it::name(it::matching::matched_only), "matched_only");
  CHECK(it::index_formula_from_name("walsh") == formula::walsh);
  CHECK(it::matching_from_name("all") == it::matching::all);
  THROWS(TW_ERR_INVALID_CONVENTION, it::index_formula_from_name("Fisher"));
  THROWS(TW_ERR_INVALID_CONVENTION, it::matching_from_name(""));
  THROWS(TW_ERR_INVALID_UTF8, it::matching_from_name("\xff"));
}

}  // namespace

void prices() {
  indices();
  labels();
  refused();
  terms();
  market_shares();
  words();
}
