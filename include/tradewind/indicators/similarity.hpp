// Similarity of two structures.
#ifndef TRADEWIND_INDICATORS_SIMILARITY_HPP
#define TRADEWIND_INDICATORS_SIMILARITY_HPP

#include "../measure.hpp"

namespace tradewind::indicators {

/// The similarity of two structures of exports, after Finger and Kreinin, 0 to 100.
inline measure similarity(const std::vector<decimal> &left, const
                          std::vector<decimal> &right, const places &places = {}) {
  const auto left_raw = detail::raw(left);
  const auto right_raw = detail::raw(right);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_similarity(left_raw.data(), left_raw.size(), right_raw.data(),
                                    right_raw.size(), out...);
  });
}

/// The complementarity of one country's exports with another's imports, 0 to 100.
inline measure complementarity(const std::vector<decimal> &exports, const
                               std::vector<decimal> &imports, const places &places = {}) {
  const auto exports_raw = detail::raw(exports);
  const auto imports_raw = detail::raw(imports);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_complementarity(exports_raw.data(), exports_raw.size(),
                                         imports_raw.data(), imports_raw.size(), out...);
  });
}

/// Krugman's index of dissimilarity of two structures, 0 to 2.
inline measure krugman(const std::vector<decimal> &left, const
                       std::vector<decimal> &right, const places &places = {}) {
  const auto left_raw = detail::raw(left);
  const auto right_raw = detail::raw(right);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_krugman(left_raw.data(), left_raw.size(), right_raw.data(),
                                 right_raw.size(), out...);
  });
}

/// The diversification index of UNCTAD: half the sum of the differences of shares.
inline measure diversification(const std::vector<decimal> &country, const
                               std::vector<decimal> &world, const places &places = {}) {
  const auto country_raw = detail::raw(country);
  const auto world_raw = detail::raw(world);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_diversification(country_raw.data(), country_raw.size(),
                                         world_raw.data(), world_raw.size(), out...);
  });
}

}  // namespace tradewind::indicators

#endif
