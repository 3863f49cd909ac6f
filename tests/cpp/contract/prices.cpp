// Prices and volumes: items with and without labels, baskets, chains, words.
#include "contract.hpp"

namespace it = tw::indicators;

namespace {

std::vector<tw::decimal> list(std::initializer_list<const char *> texts) {
  return std::vector<tw::decimal>(texts.begin(), texts.end());
}

void indices() {
  const it::basket base{list({"1", "2"}), list({"1", "2"})};
  const it::basket current{list({"2", "3"}), list({"2", "3"})};
  const tw::measure index = it::price_index(it::index_formula::laspeyres, base, current);
  SAME(index.value.to_string(), "1.6");
  SAME(index.convention, "formula=laspeyres; n=2");
  const auto chain = it::chained_price_index(it::index_formula::laspeyres, {base, current});
  CHECK(chain.size() == 2);
  SAME(chain[1].value.to_string(), "1.6");
  THROWS(TW_ERR_TOO_FEW_VALUES,
         it::chained_quantity_index(it::index_formula::fisher, {}));
  THROWS(TW_ERR_NO_VALUES, it::value_index({}, {}));
}

void labels() {
  const std::map<std::string, tw::decimal> before{{"gas", tw::decimal("2")},
                                                  {"oil", tw::decimal("1")}};
  const std::map<std::string, tw::decimal> after{{"oil", tw::decimal("3")}};
  const it::basket base{before, before}, current{after, after};
  THROWS(TW_ERR_UNMATCHED_PRODUCT,
         it::price_index(it::index_formula::fisher, base, current));
  const tw::measure index = it::price_index(it::index_formula::fisher, base, current,
                                            it::matching::matched_only);
  SAME(index.value.to_string(), "3");
  SAME(index.convention, "formula=fisher; matching=matched_only; left_out=1; n=1");
  const it::items uneven({"oil"}, list({"1", "2"}));
  THROWS(TW_ERR_LENGTH_MISMATCH, it::value_change({uneven, uneven}, current));
}

void market_shares() {
  const it::items exports(list({"1", "2"})), later(list({"2", "3"}));
  const it::market_share_effects effects =
      it::constant_market_share({exports, later, exports, exports});
  SAME(effects.total.value.to_string(), "2");
  CHECK(!effects.market);
  CHECK(it::constant_market_share_by_market({"oil", "oil"},
                                            {exports, later, exports, exports})
            .market.has_value());
}

void words() {
  SAME(it::name(it::index_formula::tornqvist), "tornqvist");
  CHECK(it::index_formula_from_name("walsh") == it::index_formula::walsh);
  SAME(it::name(it::matching::all), "all");
  CHECK(it::matching_from_name("matched_only") == it::matching::matched_only);
  THROWS(TW_ERR_INVALID_CONVENTION, it::index_formula_from_name("lowe"));
}

}  // namespace

void prices() {
  indices();
  labels();
  market_shares();
  words();
}
