// Concentration: how the parts of a whole are spread.
#ifndef TRADEWIND_INDICATORS_CONCENTRATION_HPP
#define TRADEWIND_INDICATORS_CONCENTRATION_HPP

#include "../cell_count.hpp"
#include "../measure.hpp"

namespace tradewind::indicators {

/// The share of each value in the sum of all, as fractions.
inline std::vector<cell> shares(const std::vector<decimal> &values, const
                                places &places = {}) {
  const auto values_raw = detail::raw(values);
  return detail::cells(values.size(), places, [&](auto... out) {
    return tw_indicators_shares(values_raw.data(), values_raw.size(), out...);
  });
}

/// The share of the k largest values in the sum of all, as a fraction.
inline measure top_share(const std::vector<decimal> &values, std::uint64_t k, const
                         places &places = {}) {
  const auto values_raw = detail::raw(values);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_top_share(values_raw.data(), values_raw.size(), k, out...);
  });
}

/// The Herfindahl-Hirschman index: the sum of the squared shares.
inline measure herfindahl_hirschman(const std::vector<decimal> &values, index_unit
                                    unit = {}, const places &places = {}) {
  const auto values_raw = detail::raw(values);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_herfindahl_hirschman(values_raw.data(), values_raw.size(),
                                              static_cast<std::int32_t>(unit), out...);
  });
}

/// The normalised Herfindahl-Hirschman index: (H - 1/n) / (1 - 1/n).
inline measure herfindahl_hirschman_normalised(const std::vector<decimal> &values,
                                               cell_count cells, const places &places = {}) {
  const auto values_raw = detail::raw(values);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_herfindahl_hirschman_normalised(
        values_raw.data(), values_raw.size(), cells.number(), out...);
  });
}

/// How many equal parts would be as concentrated: 1 / H.
inline measure numbers_equivalent(const std::vector<decimal> &values, const
                                  places &places = {}) {
  const auto values_raw = detail::raw(values);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_numbers_equivalent(values_raw.data(), values_raw.size(), out...);
  });
}

/// Simpson's diversity: 1 - H.
inline measure simpson(const std::vector<decimal> &values, const places &places = {}) {
  const auto values_raw = detail::raw(values);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_simpson(values_raw.data(), values_raw.size(), out...);
  });
}

/// The Hirschman index: the square root of the sum of the squared shares.
inline measure hirschman(const std::vector<decimal> &values, const places &places = {}) {
  const auto values_raw = detail::raw(values);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_hirschman(values_raw.data(), values_raw.size(), out...);
  });
}

/// The concentration index of UNCTAD: (sqrt(H) - sqrt(1/n)) / (1 - sqrt(1/n)).
inline measure concentration(const std::vector<decimal> &values, cell_count cells, const
                             places &places = {}) {
  const auto values_raw = detail::raw(values);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_concentration(values_raw.data(), values_raw.size(),
                                       cells.number(), out...);
  });
}

}  // namespace tradewind::indicators

#endif
