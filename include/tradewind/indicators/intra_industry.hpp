// Intra-industry trade: what goes both ways.
#ifndef TRADEWIND_INDICATORS_INTRA_INDUSTRY_HPP
#define TRADEWIND_INDICATORS_INTRA_INDUSTRY_HPP

#include "../measure.hpp"

namespace tradewind::indicators {

/// The Grubel-Lloyd index of each product: 1 - |X - M| / (X + M).
inline std::vector<cell> grubel_lloyd_products(const std::vector<decimal> &exports, const
                                               std::vector<decimal> &imports, const
                                               places &places = {}) {
  const auto exports_raw = detail::raw(exports);
  const auto imports_raw = detail::raw(imports);
  return detail::cells(exports.size(), places, [&](auto... out) {
    return tw_indicators_grubel_lloyd_products(exports_raw.data(), exports_raw.size(),
                                               imports_raw.data(), imports_raw.size(),
                                               out...);
  });
}

/// The Grubel-Lloyd index of many products, weighted by their trade.
inline measure grubel_lloyd(const std::vector<decimal> &exports, const
                            std::vector<decimal> &imports, const places &places = {}) {
  const auto exports_raw = detail::raw(exports);
  const auto imports_raw = detail::raw(imports);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_grubel_lloyd(exports_raw.data(), exports_raw.size(),
                                      imports_raw.data(), imports_raw.size(), out...);
  });
}

/// The Grubel-Lloyd index corrected for the imbalance of total trade.
inline measure grubel_lloyd_balanced(const std::vector<decimal> &exports, const
                                     std::vector<decimal> &imports, const
                                     places &places = {}) {
  const auto exports_raw = detail::raw(exports);
  const auto imports_raw = detail::raw(imports);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_grubel_lloyd_balanced(exports_raw.data(), exports_raw.size(),
                                               imports_raw.data(), imports_raw.size(),
                                               out...);
  });
}

/// The Grubel-Lloyd index of the totals of many products.
inline measure grubel_lloyd_of_totals(const std::vector<decimal> &exports, const
                                      std::vector<decimal> &imports, const
                                      places &places = {}) {
  const auto exports_raw = detail::raw(exports);
  const auto imports_raw = detail::raw(imports);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_grubel_lloyd_of_totals(exports_raw.data(), exports_raw.size(),
                                                imports_raw.data(), imports_raw.size(),
                                                out...);
  });
}

}  // namespace tradewind::indicators

#endif
