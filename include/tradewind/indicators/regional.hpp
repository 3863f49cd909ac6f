// Direction of trade: partners or regions.
#ifndef TRADEWIND_INDICATORS_REGIONAL_HPP
#define TRADEWIND_INDICATORS_REGIONAL_HPP

#include "../measure.hpp"

namespace tradewind::indicators {

/// The intensity of exports to a partner: (x_ij / X_i) / (M_j / W).
inline measure intensity(const decimal &exports_to_partner, const decimal &exports, const
                         decimal &partner_imports, const decimal &world_trade, const
                         places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_intensity(exports_to_partner.raw(), exports.raw(),
                                   partner_imports.raw(), world_trade.raw(), out...);
  });
}

/// The intensity of exports to a partner, the world being all but the reporter.
inline measure intensity_excluding_reporter(const decimal &exports_to_partner, const
                                            decimal &exports, const
                                            decimal &partner_imports, const
                                            decimal &own_imports, const
                                            decimal &world_trade, const
                                            places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_intensity_excluding_reporter(
        exports_to_partner.raw(), exports.raw(), partner_imports.raw(),
        own_imports.raw(), world_trade.raw(), out...);
  });
}

/// The share of a region's exports that stay in it.
inline measure intra_regional_share(const decimal &intra_exports, const
                                    decimal &region_exports, const places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_intra_regional_share(intra_exports.raw(), region_exports.raw(),
                                              out...);
  });
}

/// The intensity of trade within a region: (x_rr / X_r) / (M_r / W).
inline measure intra_regional_intensity(const decimal &intra_exports, const
                                        decimal &region_exports, const
                                        decimal &region_imports, const
                                        decimal &world_trade, const places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_intra_regional_intensity(intra_exports.raw(),
                                                  region_exports.raw(),
                                                  region_imports.raw(),
                                                  world_trade.raw(), out...);
  });
}

/// The share that an exporter has of a region's market: x_ir / M_r.
inline measure regional_market_share(const decimal &exports_to_region, const
                                     decimal &region_imports, const places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_regional_market_share(exports_to_region.raw(),
                                               region_imports.raw(), out...);
  });
}

/// The share of a region's exports that stay in it, relative to its share of all
/// economies.
inline measure size_adjusted_regional_export_share(const decimal &intra_exports, const
                                                   decimal &region_exports, std::uint64_t
                                                   members, std::uint64_t economies, const
                                                   places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_size_adjusted_regional_export_share(
        intra_exports.raw(), region_exports.raw(), members, economies, out...);
  });
}

/// The Hirschman index of an exporter's markets.
inline measure regional_hirschman(const std::vector<decimal> &values, const
                                  places &places = {}) {
  const auto values_raw = detail::raw(values);
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_regional_hirschman(values_raw.data(), values_raw.size(), out...);
  });
}

/// The growth of an exporter's share in world trade.
inline measure revealed_share_growth(const decimal &exports_base, const
                                     decimal &exports_current, const decimal &world_base,
                                     const decimal &world_current, const
                                     places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_revealed_share_growth(exports_base.raw(), exports_current.raw(),
                                               world_base.raw(), world_current.raw(),
                                               out...);
  });
}

}  // namespace tradewind::indicators

#endif
