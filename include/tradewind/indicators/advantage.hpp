// Comparative advantage, as trade reveals it.
#ifndef TRADEWIND_INDICATORS_ADVANTAGE_HPP
#define TRADEWIND_INDICATORS_ADVANTAGE_HPP

#include "../measure.hpp"

namespace tradewind::indicators {

/// Balassa's revealed comparative advantage: (x / X) / (x_w / W).
inline measure balassa(const decimal &product_exports, const decimal &exports, const
                       decimal &world_product_exports, const decimal &world_exports, const
                       places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_balassa(product_exports.raw(), exports.raw(),
                                 world_product_exports.raw(), world_exports.raw(), out...);
  });
}

/// The symmetric revealed comparative advantage: (B - 1) / (B + 1).
inline measure symmetric_advantage(const decimal &product_exports, const decimal &exports,
                                   const decimal &world_product_exports, const
                                   decimal &world_exports, const places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_symmetric_advantage(product_exports.raw(), exports.raw(),
                                             world_product_exports.raw(),
                                             world_exports.raw(), out...);
  });
}

/// The natural logarithm of Balassa's revealed comparative advantage.
inline measure log_advantage(const decimal &product_exports, const decimal &exports, const
                             decimal &world_product_exports, const decimal &world_exports,
                             const places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_log_advantage(product_exports.raw(), exports.raw(),
                                       world_product_exports.raw(), world_exports.raw(),
                                       out...);
  });
}

/// The additive revealed comparative advantage: x / X - x_w / W.
inline measure additive_advantage(const decimal &product_exports, const decimal &exports,
                                  const decimal &world_product_exports, const
                                  decimal &world_exports, const places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_additive_advantage(product_exports.raw(), exports.raw(),
                                            world_product_exports.raw(),
                                            world_exports.raw(), out...);
  });
}

/// The normalised revealed comparative advantage: x / W - X x_w / W^2.
inline measure normalised_advantage(const decimal &product_exports, const
                                    decimal &exports, const
                                    decimal &world_product_exports, const
                                    decimal &world_exports, const places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_normalised_advantage(product_exports.raw(), exports.raw(),
                                              world_product_exports.raw(),
                                              world_exports.raw(), out...);
  });
}

}  // namespace tradewind::indicators

#endif
