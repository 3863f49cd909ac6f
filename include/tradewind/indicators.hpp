// Trade indicators.
#ifndef TRADEWIND_INDICATORS_HPP
#define TRADEWIND_INDICATORS_HPP

#include "measure.hpp"

namespace tradewind::indicators {

/// exports - imports, in one currency and period.
inline measure balance(const decimal &exports, const decimal &imports,
                       const places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_balance(exports.raw(), imports.raw(), out...);
  });
}

/// The share of each value in the sum of all, as fractions.
inline std::vector<cell> shares(const std::vector<decimal> &values,
                                const places &places = {}) {
  const auto list = detail::raw(values);
  return detail::cells(values.size(), places, [&](auto... out) {
    return tw_indicators_shares(list.data(), list.size(), out...);
  });
}

}  // namespace tradewind::indicators

#endif
