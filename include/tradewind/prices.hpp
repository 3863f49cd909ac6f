// Prices and volumes: indices, indicators, unit values, terms of trade, market shares.
#ifndef TRADEWIND_PRICES_HPP
#define TRADEWIND_PRICES_HPP

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "measure.hpp"
#include "word.hpp"

namespace tradewind::indicators {

/// The published formula of a price or quantity index. The values are explained in
/// tradewind.h.
enum class index_formula : std::int32_t {
  laspeyres = TW_INDEX_FORMULA_LASPEYRES,
  paasche = TW_INDEX_FORMULA_PAASCHE,
  fisher = TW_INDEX_FORMULA_FISHER,
  tornqvist = TW_INDEX_FORMULA_TORNQVIST,
  walsh = TW_INDEX_FORMULA_WALSH,
  marshall_edgeworth = TW_INDEX_FORMULA_MARSHALL_EDGEWORTH,
  jevons = TW_INDEX_FORMULA_JEVONS,
};

/// What becomes of a product that stands in one of two periods only. The values are
/// explained in tradewind.h.
enum class matching : std::int32_t {
  all = TW_MATCHING_ALL,
  matched_only = TW_MATCHING_MATCHED_ONLY,
};

/// The word of a value.
inline std::string name(index_formula word) {
  return tradewind::detail::name_of(tw_index_formula_name,
                                    static_cast<std::int32_t>(word));
}
/// The value of a word.
inline index_formula index_formula_from_name(std::string_view name) {
  return tradewind::detail::word_of<index_formula>(tw_index_formula_from_name, name);
}
/// The word of a value.
inline std::string name(matching word) {
  return tradewind::detail::name_of(tw_matching_name, static_cast<std::int32_t>(word));
}
/// The value of a word.
inline matching matching_from_name(std::string_view name) {
  return tradewind::detail::word_of<matching>(tw_matching_from_name, name);
}

/// Numbers of products: in the order of the products, or each under its label.
struct items {
  /// One label a number, none twice; empty where the order says which is which.
  std::vector<std::string> labels;
  /// The numbers.
  std::vector<decimal> values;

  items() = default;
  items(std::vector<decimal> numbers) : values(std::move(numbers)) {}
  items(std::vector<std::string> names, std::vector<decimal> numbers)
      : labels(std::move(names)), values(std::move(numbers)) {}
  items(const std::map<std::string, decimal> &numbers) {
    for (const auto &[label, value] : numbers) {
      labels.push_back(label);
      values.push_back(value);
    }
  }
};

/// The prices and quantities of one period.
struct basket {
  /// Prices, such as unit values: 0 or more.
  items prices;
  /// Quantities, in the same order or under the same labels: 0 or more.
  items quantities;
};

/// Exports and the world market in two periods, in the same order or under the same
/// labels.
struct markets {
  /// Exports of each product in the base period.
  items base_exports;
  /// Exports of each product in the current period.
  items current_exports;
  /// The world market of each product in the base period.
  items base_world;
  /// The world market of each product in the current period.
  items current_world;
};

/// The parts of a change of exports; they sum to the total.
struct market_share_effects {
  /// What the exports would have gained with the whole world market.
  rounded<decimal> world_growth;
  /// What they gained because their products grew faster than the market.
  rounded<decimal> commodity;
  /// What they gained because their markets grew faster, where markets are told apart.
  std::optional<rounded<decimal>> market;
  /// What is left: shares that were won, or lost.
  rounded<decimal> competitiveness;
  /// The change of the exports.
  rounded<decimal> total;
};

namespace detail {

/// Labels as C takes them; they stay where they are.
inline std::vector<tw_label> raw(const std::vector<std::string> &labels) {
  std::vector<tw_label> out;
  out.reserve(labels.size());
  for (const std::string &label : labels) {
    out.push_back({label.data(), label.size()});
  }
  return out;
}

/// Items as C takes them. Of labels and numbers the fewer are too few, which C cannot
/// say.
class raw_items {
 public:
  explicit raw_items(const items &source)
      : labels_(raw(source.labels)), values_(tradewind::detail::raw(source.values)) {
    if (!labels_.empty() && labels_.size() != values_.size()) {
      tradewind::detail::check([&](tw_error *failure) {
        failure->code = TW_ERR_LENGTH_MISMATCH;
        std::string("labels and values of items differ in number")
            .copy(failure->message, 1023);
        return failure->code;
      });
    }
  }
  tw_items get() const noexcept {
    return {labels_.empty() ? nullptr : labels_.data(), values_.data(), values_.size()};
  }

 private:
  std::vector<tw_label> labels_;
  std::vector<tw_decimal> values_;
};

/// A basket as C takes it.
class raw_basket {
 public:
  explicit raw_basket(const basket &source)
      : prices_(source.prices), quantities_(source.quantities) {}
  tw_basket get() const noexcept { return {prices_.get(), quantities_.get()}; }

 private:
  raw_items prices_;
  raw_items quantities_;
};

/// What a function of C says of two periods by a formula.
template <class Function>
measure indexed(Function function, index_formula formula, const basket &base,
                const basket &current, matching matching, const places &places) {
  const raw_basket first(base), second(current);
  return tradewind::detail::measured(places, [&](auto... out) {
    return function(static_cast<std::int32_t>(formula), first.get(), second.get(),
                    static_cast<std::int32_t>(matching), out...);
  });
}

/// What a function of C says of two periods.
template <class Function>
measure compared(Function function, const basket &base, const basket &current,
                 matching matching, const places &places) {
  const raw_basket first(base), second(current);
  return tradewind::detail::measured(places, [&](auto... out) {
    return function(first.get(), second.get(), static_cast<std::int32_t>(matching),
                    out...);
  });
}

/// What a function of C says of a chain of periods.
template <class Function>
std::vector<measure> chained(Function function, index_formula formula,
                             const std::vector<basket> &periods, matching matching,
                             const places &places) {
  const tw_places raw_places = places.raw();
  const std::vector<raw_basket> held(periods.begin(), periods.end());
  std::vector<tw_basket> baskets;
  for (const raw_basket &one : held) {
    baskets.push_back(one.get());
  }
  std::vector<tw_measure> out(periods.size());
  tradewind::detail::check([&](tw_error *failure) {
    return function(static_cast<std::int32_t>(formula), baskets.data(), baskets.size(),
                    static_cast<std::int32_t>(matching), &raw_places, out.data(),
                    failure);
  });
  std::vector<measure> measures;
  for (const tw_measure &one : out) {
    measures.push_back(measure::from(one));
  }
  return measures;
}

/// The parts that a call writes for markets.
template <class Call>
market_share_effects split(const markets &markets, const places &places, Call &&call) {
  const tw_places raw_places = places.raw();
  const std::array<raw_items, 4> held{
      raw_items(markets.base_exports), raw_items(markets.current_exports),
      raw_items(markets.base_world), raw_items(markets.current_world)};
  const tw_markets raw{held[0].get(), held[1].get(), held[2].get(), held[3].get()};
  const auto parts = tradewind::detail::value<tw_market_share_effects>(
      [&](auto... out) { return call(raw, &raw_places, out...); });
  market_share_effects effects{
      decimal::from(parts.world_growth), decimal::from(parts.commodity), std::nullopt,
      decimal::from(parts.competitiveness), decimal::from(parts.total)};
  if (parts.has_market != 0) {
    effects.market = decimal::from(parts.market);
  }
  return effects;
}

}  // namespace detail

/// The price index of one period on another; 1.05 says that prices rose by 5 percent.
inline measure price_index(index_formula formula, const basket &base,
                           const basket &current, matching matching = matching::all,
                           const places &places = {}) {
  return detail::indexed(tw_indicators_price_index, formula, base, current, matching,
                         places);
}
/// The quantity index of one period on another.
inline measure quantity_index(index_formula formula, const basket &base,
                              const basket &current, matching matching = matching::all,
                              const places &places = {}) {
  return detail::indexed(tw_indicators_quantity_index, formula, base, current, matching,
                         places);
}
/// The price index times the quantity index.
inline measure factor_reversal(index_formula formula, const basket &base,
                               const basket &current, matching matching = matching::all,
                               const places &places = {}) {
  return detail::indexed(tw_indicators_factor_reversal, formula, base, current, matching,
                         places);
}
/// The chained price index of every period on the first.
inline std::vector<measure> chained_price_index(index_formula formula,
                                                const std::vector<basket> &periods,
                                                matching matching = matching::all,
                                                const places &places = {}) {
  return detail::chained(tw_indicators_chained_price_index, formula, periods, matching,
                         places);
}
/// The chained quantity index of every period on the first.
inline std::vector<measure> chained_quantity_index(index_formula formula,
                                                   const std::vector<basket> &periods,
                                                   matching matching = matching::all,
                                                   const places &places = {}) {
  return detail::chained(tw_indicators_chained_quantity_index, formula, periods, matching,
                         places);
}
/// The ratio of the values of two periods.
inline measure value_index(const basket &base, const basket &current,
                           matching matching = matching::all, const places &places = {}) {
  return detail::compared(tw_indicators_value_index, base, current, matching, places);
}
/// The change of the value from one period to another.
inline measure value_change(const basket &base, const basket &current,
                            matching matching = matching::all,
                            const places &places = {}) {
  return detail::compared(tw_indicators_value_change, base, current, matching, places);
}
/// What of a change in value prices did.
inline measure bennet_price(const basket &base, const basket &current,
                            matching matching = matching::all,
                            const places &places = {}) {
  return detail::compared(tw_indicators_bennet_price, base, current, matching, places);
}
/// What of a change in value quantities did.
inline measure bennet_quantity(const basket &base, const basket &current,
                               matching matching = matching::all,
                               const places &places = {}) {
  return detail::compared(tw_indicators_bennet_quantity, base, current, matching, places);
}
/// value / quantity of one flow.
inline measure unit_value(const decimal &value, const decimal &quantity,
                          const places &places = {}) {
  return tradewind::detail::measured(places, [&](auto... out) {
    return tw_indicators_unit_value(value.raw(), quantity.raw(), out...);
  });
}
/// value index / unit value index x 100.
inline measure volume_index(const decimal &value_index, const decimal &unit_value_index,
                            const places &places = {}) {
  return tradewind::detail::measured(places, [&](auto... out) {
    return tw_indicators_volume_index(value_index.raw(), unit_value_index.raw(), out...);
  });
}
/// 100 x export price index / import price index.
inline measure net_barter_terms_of_trade(const decimal &export_prices,
                                         const decimal &import_prices,
                                         const places &places = {}) {
  return tradewind::detail::measured(places, [&](auto... out) {
    return tw_indicators_net_barter_terms_of_trade(export_prices.raw(),
                                                   import_prices.raw(), out...);
  });
}
/// export price index / import price index x export volume index.
inline measure income_terms_of_trade(const decimal &export_prices,
                                     const decimal &import_prices,
                                     const decimal &export_volume,
                                     const places &places = {}) {
  return tradewind::detail::measured(places, [&](auto... out) {
    return tw_indicators_income_terms_of_trade(export_prices.raw(), import_prices.raw(),
                                               export_volume.raw(), out...);
  });
}
/// sum(p q) / sum(q): the mean of the prices of one product, weighted by quantities.
inline measure unit_value_of_prices(const std::vector<decimal> &prices,
                                    const std::vector<decimal> &quantities,
                                    const places &places = {}) {
  const auto p = tradewind::detail::raw(prices), q = tradewind::detail::raw(quantities);
  return tradewind::detail::measured(places, [&](auto... out) {
    return tw_indicators_unit_value_of_prices(p.data(), p.size(), q.data(), q.size(),
                                              out...);
  });
}
/// Splits a change of exports by the constant market share of each product.
inline market_share_effects constant_market_share(const markets &markets,
                                                  const places &places = {}) {
  return detail::split(markets, places, tw_indicators_constant_market_share);
}
/// Splits a change of exports by product and market; products names that of each item.
inline market_share_effects constant_market_share_by_market(
    const std::vector<std::string> &products, const markets &markets,
    const places &places = {}) {
  const auto labels = detail::raw(products);
  return detail::split(markets, places, [&](auto... out) {
    return tw_indicators_constant_market_share_by_market(labels.data(), labels.size(),
                                                         out...);
  });
}

}  // namespace tradewind::indicators

#endif
