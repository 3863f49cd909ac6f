// Specialisation, product by product: Vollrath, Michaely, Lafay.
#ifndef TRADEWIND_INDICATORS_SPECIALISATION_HPP
#define TRADEWIND_INDICATORS_SPECIALISATION_HPP

#include "../measure.hpp"

namespace tradewind::indicators {

/// The revealed comparative advantage of each product relative to the mean of all.
inline std::vector<cell> weighted_advantage(const std::vector<decimal> &exports, const
                                            std::vector<decimal> &world_exports, const
                                            places &places = {}) {
  const auto exports_raw = detail::raw(exports);
  const auto world_exports_raw = detail::raw(world_exports);
  return detail::cells(exports.size(), places, [&](auto... out) {
    return tw_indicators_weighted_advantage(exports_raw.data(), exports_raw.size(),
                                            world_exports_raw.data(),
                                            world_exports_raw.size(), out...);
  });
}

/// Vollrath's relative trade advantage of each product: that of exports less that of
/// imports.
inline std::vector<cell> relative_trade_advantage(const std::vector<decimal> &exports,
                                                  const std::vector<decimal> &imports,
                                                  const
                                                  std::vector<decimal> &world_exports,
                                                  const
                                                  std::vector<decimal> &world_imports,
                                                  const places &places = {}) {
  const auto exports_raw = detail::raw(exports);
  const auto imports_raw = detail::raw(imports);
  const auto world_exports_raw = detail::raw(world_exports);
  const auto world_imports_raw = detail::raw(world_imports);
  return detail::cells(exports.size(), places, [&](auto... out) {
    return tw_indicators_relative_trade_advantage(exports_raw.data(), exports_raw.size(),
                                                  imports_raw.data(), imports_raw.size(),
                                                  world_exports_raw.data(),
                                                  world_exports_raw.size(),
                                                  world_imports_raw.data(),
                                                  world_imports_raw.size(), out...);
  });
}

/// Vollrath's revealed competitiveness of each product: ln RXA - ln RMA.
inline std::vector<cell> revealed_competitiveness(const std::vector<decimal> &exports,
                                                  const std::vector<decimal> &imports,
                                                  const
                                                  std::vector<decimal> &world_exports,
                                                  const
                                                  std::vector<decimal> &world_imports,
                                                  const places &places = {}) {
  const auto exports_raw = detail::raw(exports);
  const auto imports_raw = detail::raw(imports);
  const auto world_exports_raw = detail::raw(world_exports);
  const auto world_imports_raw = detail::raw(world_imports);
  return detail::cells(exports.size(), places, [&](auto... out) {
    return tw_indicators_revealed_competitiveness(exports_raw.data(), exports_raw.size(),
                                                  imports_raw.data(), imports_raw.size(),
                                                  world_exports_raw.data(),
                                                  world_exports_raw.size(),
                                                  world_imports_raw.data(),
                                                  world_imports_raw.size(), out...);
  });
}

/// The Michaely index of each product: its share in exports less its share in imports.
inline std::vector<cell> michaely(const std::vector<decimal> &exports, const
                                  std::vector<decimal> &imports, const places &places = {}) {
  const auto exports_raw = detail::raw(exports);
  const auto imports_raw = detail::raw(imports);
  return detail::cells(exports.size(), places, [&](auto... out) {
    return tw_indicators_michaely(exports_raw.data(), exports_raw.size(),
                                  imports_raw.data(), imports_raw.size(), out...);
  });
}

/// The Lafay index of each product, in percentage points.
inline std::vector<cell> lafay(const std::vector<decimal> &exports, const
                               std::vector<decimal> &imports, const places &places = {}) {
  const auto exports_raw = detail::raw(exports);
  const auto imports_raw = detail::raw(imports);
  return detail::cells(exports.size(), places, [&](auto... out) {
    return tw_indicators_lafay(exports_raw.data(), exports_raw.size(),
                               imports_raw.data(), imports_raw.size(), out...);
  });
}

}  // namespace tradewind::indicators

#endif
