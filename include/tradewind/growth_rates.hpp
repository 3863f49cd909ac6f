// Growth rates by roots or logarithms, and the times that they take.
#ifndef TRADEWIND_GROWTH_RATES_HPP
#define TRADEWIND_GROWTH_RATES_HPP

#include <optional>
#include <vector>

#include "decimal.hpp"
#include "measure.hpp"

namespace tradewind::growth {

namespace detail {

/// What a function of C makes of decimals.
template <class Formula, class... Decimals>
rounded<decimal> rate(Formula *formula, const places &places,
                      const Decimals &...decimals) {
  const tw_places raw = places.raw();
  return decimal::from(tradewind::detail::value<tw_rounded>(
      [&](auto... out) { return formula(decimals.raw()..., &raw, out...); }));
}

/// What a function of C makes of values at times.
template <class Formula>
rounded<decimal> trend(Formula *formula, const std::vector<decimal> &values,
                       const std::optional<std::vector<decimal>> &times,
                       const places &places) {
  // An empty list of times is none of no times: it has an address.
  static constexpr tw_decimal nothing{};
  const tw_places raw = places.raw();
  const auto list = tradewind::detail::raw(values);
  const auto given = tradewind::detail::raw(times.value_or(std::vector<decimal>{}));
  const tw_decimal *first = given.empty() ? &nothing : given.data();
  return decimal::from(tradewind::detail::value<tw_rounded>([&](auto... out) {
    return formula(times ? first : nullptr, given.size(), list.data(), list.size(), &raw,
                   out...);
  }));
}

}  // namespace detail

/// (current / base)^(1 / periods) - 1 as a fraction.
inline rounded<decimal> compound_annual_growth_rate(const decimal &base,
                                                    const decimal &current,
                                                    const decimal &periods,
                                                    const places &places = {}) {
  return detail::rate(tw_growth_compound_annual_growth_rate, places, base, current,
                      periods);
}
/// (current / base)^(periods per year / periods) - 1 as a fraction.
inline rounded<decimal> annualised(const decimal &base, const decimal &current,
                                   const decimal &periods,
                                   const decimal &periods_per_year,
                                   const places &places = {}) {
  return detail::rate(tw_growth_annualised, places, base, current, periods,
                      periods_per_year);
}
/// (current / base - 1) * periods per year / periods as a fraction.
inline rounded<decimal> annualised_linear(const decimal &base, const decimal &current,
                                          const decimal &periods,
                                          const decimal &periods_per_year,
                                          const places &places = {}) {
  return detail::rate(tw_growth_annualised_linear, places, base, current, periods,
                      periods_per_year);
}
/// ln(current / base): log points as a fraction.
inline rounded<decimal> log(const decimal &base, const decimal &current,
                            const places &places = {}) {
  return detail::rate(tw_growth_log, places, base, current);
}
/// ln(current / base) / periods: log points a period as a fraction.
inline rounded<decimal> exponential(const decimal &base, const decimal &current,
                                    const decimal &periods, const places &places = {}) {
  return detail::rate(tw_growth_exponential, places, base, current, periods);
}
/// (target / current)^(1 / periods) - 1 as a fraction.
inline rounded<decimal> required_growth(const decimal &current, const decimal &target,
                                        const decimal &periods,
                                        const places &places = {}) {
  return detail::rate(tw_growth_required_growth, places, current, target, periods);
}
/// exp(b) - 1, ln(value) = a + b * time being fitted by least squares; without times the
/// values are one period apart.
inline rounded<decimal> least_squares(
    const std::vector<decimal> &values,
    const std::optional<std::vector<decimal>> &times = std::nullopt,
    const places &places = {}) {
  return detail::trend(tw_growth_least_squares, values, times, places);
}
/// b itself, ln(value) = a + b * time being fitted by least squares: log points.
inline rounded<decimal> least_squares_log(
    const std::vector<decimal> &values,
    const std::optional<std::vector<decimal>> &times = std::nullopt,
    const places &places = {}) {
  return detail::trend(tw_growth_least_squares_log, values, times, places);
}
/// (product of 1 + rate)^(1 / count) - 1 as a fraction.
inline rounded<decimal> mean_geometric(const std::vector<decimal> &rates,
                                       const places &places = {}) {
  const tw_places raw = places.raw();
  const auto list = tradewind::detail::raw(rates);
  return decimal::from(tradewind::detail::value<tw_rounded>([&](auto... out) {
    return tw_growth_mean_geometric(list.data(), list.size(), &raw, out...);
  }));
}
/// ln 2 / ln(1 + rate): the periods in which a growth doubles a value.
inline rounded<decimal> doubling_time(const decimal &rate, const places &places = {}) {
  return detail::rate(tw_growth_doubling_time, places, rate);
}
/// ln(1/2) / ln(1 + rate): the periods in which a decline halves a value.
inline rounded<decimal> half_life(const decimal &rate, const places &places = {}) {
  return detail::rate(tw_growth_half_life, places, rate);
}
/// 70 / (100 * rate): a doubling time for small rates.
inline rounded<decimal> rule_of_70(const decimal &rate, const places &places = {}) {
  return detail::rate(tw_growth_rule_of_70, places, rate);
}

}  // namespace tradewind::growth

#endif
