// Inequality of the parts of a whole: entropy, Theil, Gini.
#ifndef TRADEWIND_INDICATORS_INEQUALITY_HPP
#define TRADEWIND_INDICATORS_INEQUALITY_HPP

#include "../cell_count.hpp"
#include "../measure.hpp"

namespace tradewind::indicators {

/// The entropy of the shares: the sum of s ln(1/s).
inline measure entropy(const std::vector<decimal> &values, log_base log = {}, const
                       places &places = {}) {
  const auto values_raw = detail::raw(values);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_entropy(values_raw.data(), values_raw.size(),
                                 static_cast<std::int32_t>(log), out...);
  });
}

/// The entropy of the shares relative to that of n equal parts: E / ln n.
inline measure entropy_normalised(const std::vector<decimal> &values, cell_count cells,
                                  const places &places = {}) {
  const auto values_raw = detail::raw(values);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_entropy_normalised(values_raw.data(), values_raw.size(),
                                            cells.number(), out...);
  });
}

/// Theil's T: the mean of (x/mu) ln(x/mu), mu being the mean.
inline measure theil_t(const std::vector<decimal> &values, const places &places = {}) {
  const auto values_raw = detail::raw(values);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_theil_t(values_raw.data(), values_raw.size(), out...);
  });
}

/// Theil's L, the mean of ln(mu/x), mu being the mean.
inline measure theil_l(const std::vector<decimal> &values, const places &places = {}) {
  const auto values_raw = detail::raw(values);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_theil_l(values_raw.data(), values_raw.size(), out...);
  });
}

/// The Gini coefficient.
inline measure gini(const std::vector<decimal> &values, gini_correction correction = {},
                    const places &places = {}) {
  const auto values_raw = detail::raw(values);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_gini(values_raw.data(), values_raw.size(),
                              static_cast<std::int32_t>(correction), out...);
  });
}

}  // namespace tradewind::indicators

#endif
