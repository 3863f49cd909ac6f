// Growth of reported figures: rates, exchange rates, times.
#ifndef TRADEWIND_GROWTH_FIGURES_HPP
#define TRADEWIND_GROWTH_FIGURES_HPP

#include "growth.hpp"
#include "growth_changes.hpp"
#include "growth_rates.hpp"

namespace tradewind::growth {

/// The growth between two reported levels, as a fraction.
inline derived simple(const figure &base, const figure &current) {
  return detail::implied(tw_growth_simple_of_figures, base, current);
}
/// Growth over the magnitude of a reported base, as a fraction.
inline derived absolute_base(const figure &base, const figure &current) {
  return detail::implied(tw_growth_absolute_base_of_figures, base, current);
}
/// (current / base)^(periods per year / periods) - 1 between two reported levels.
inline derived annualised(const figure &base, const figure &current, const decimal &periods, const decimal &periods_per_year) {
  return derived(tradewind::detail::object<tw_derived>(tw_derived_free, [&](auto... out) {
    return tw_growth_annualised_of_figures(base.get(), current.get(), periods.raw(), periods_per_year.raw(), out...);
  }));
}
/// (current / base - 1) * periods per year / periods between two reported levels.
inline derived annualised_linear(const figure &base, const figure &current, const decimal &periods, const decimal &periods_per_year) {
  return derived(tradewind::detail::object<tw_derived>(tw_derived_free, [&](auto... out) {
    return tw_growth_annualised_linear_of_figures(base.get(), current.get(), periods.raw(), periods_per_year.raw(), out...);
  }));
}
/// ln(current / base) / periods between two reported levels.
inline derived exponential(const figure &base, const figure &current, const decimal &periods) {
  return derived(tradewind::detail::object<tw_derived>(tw_derived_free, [&](auto... out) {
    return tw_growth_exponential_of_figures(base.get(), current.get(), periods.raw(), out...);
  }));
}
/// (target / current)^(1 / periods) - 1 of reported levels.
inline derived required_growth(const figure &current, const figure &target, const decimal &periods) {
  return derived(tradewind::detail::object<tw_derived>(tw_derived_free, [&](auto... out) {
    return tw_growth_required_growth_of_figures(current.get(), target.get(), periods.raw(), out...);
  }));
}
/// Growth in local currency from growth in percent in foreign currency and two reported
/// rates, prices of the foreign currency.
inline derived local_from_foreign(const figure &foreign, const figure &rate_base, const figure &rate_current) {
  return detail::implied(tw_growth_local_from_foreign_of_figures, foreign, rate_base, rate_current);
}
/// Growth in foreign currency from growth in percent in local currency and two reported
/// rates, prices of the foreign currency.
inline derived foreign_from_local(const figure &local, const figure &rate_base, const figure &rate_current) {
  return detail::implied(tw_growth_foreign_from_local_of_figures, local, rate_base, rate_current);
}
/// A share in the base period times growth, both in percent, as a fraction.
inline derived contribution_weighted(const figure &weight, const figure &growth) {
  return detail::implied(tw_growth_contribution_weighted_of_figures, weight, growth);
}
/// The midpoint growth that belongs to a reported growth in percent, as a fraction.
inline derived midpoint_from_simple(const figure &growth) {
  return detail::implied(tw_growth_midpoint_from_simple_of_figures, growth);
}
/// The periods in which a reported growth in percent doubles a value.
inline derived doubling_time(const figure &rate) {
  return detail::implied(tw_growth_doubling_time_of_figures, rate);
}
/// The periods in which a reported decline in percent halves a value.
inline derived half_life(const figure &rate) {
  return detail::implied(tw_growth_half_life_of_figures, rate);
}

}  // namespace tradewind::growth

#endif
