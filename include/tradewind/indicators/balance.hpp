// Balances: exports beside imports.
#ifndef TRADEWIND_INDICATORS_BALANCE_HPP
#define TRADEWIND_INDICATORS_BALANCE_HPP

#include "../measure.hpp"

namespace tradewind::indicators {

/// exports - imports, in one currency and period.
inline measure balance(const decimal &exports, const decimal &imports, const
                       places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_balance(exports.raw(), imports.raw(), out...);
  });
}

/// exports + imports, in one currency and period.
inline measure total(const decimal &exports, const decimal &imports, const
                     places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_total(exports.raw(), imports.raw(), out...);
  });
}

/// (exports - imports) / (exports + imports), from -1 to 1.
inline measure normalised_balance(const decimal &exports, const decimal &imports, const
                                  places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_normalised_balance(exports.raw(), imports.raw(), out...);
  });
}

/// exports / imports.
inline measure coverage(const decimal &exports, const decimal &imports, const
                        places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_coverage(exports.raw(), imports.raw(), out...);
  });
}

/// Trade relative to gross domestic product: (exports + imports) / gdp, or half of it.
inline measure openness(const decimal &exports, const decimal &imports, const
                        decimal &gdp, openness flows = {}, const places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_openness(exports.raw(), imports.raw(), gdp.raw(),
                                  static_cast<std::int32_t>(flows), out...);
  });
}

/// imports / (gdp - exports + imports): the share of imports in domestic demand.
inline measure import_penetration(const decimal &exports, const decimal &imports, const
                                  decimal &gdp, const places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_import_penetration(exports.raw(), imports.raw(), gdp.raw(),
                                            out...);
  });
}

/// exports / gdp.
inline measure export_propensity(const decimal &exports, const decimal &gdp, const
                                 places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_export_propensity(exports.raw(), gdp.raw(), out...);
  });
}

/// The change of imports per change of gross domestic product.
inline measure marginal_propensity(const decimal &imports_base, const
                                   decimal &imports_current, const decimal &gdp_base,
                                   const decimal &gdp_current, const places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_marginal_propensity(imports_base.raw(), imports_current.raw(),
                                             gdp_base.raw(), gdp_current.raw(), out...);
  });
}

}  // namespace tradewind::indicators

#endif
