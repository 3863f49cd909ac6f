// Growth by changes, parts, prices and currencies, on decimals and on figures.
#ifndef TRADEWIND_GROWTH_CHANGES_HPP
#define TRADEWIND_GROWTH_CHANGES_HPP

#include <string_view>
#include <utility>
#include <vector>

#include "growth.hpp"
#include "growth_rates.hpp"
#include "measure.hpp"

namespace tradewind::growth {

namespace detail {

/// What a function of C makes of figures.
template <class Formula, class... Figures>
derived implied(Formula *formula, const Figures &...figures) {
  return derived(tradewind::detail::object<tw_derived>(
      tw_derived_free, [&](auto... out) { return formula(figures.get()..., out...); }));
}

/// What a function of C makes of a list.
template <class Formula>
rounded<decimal> listed(Formula *formula, const std::vector<decimal> &values,
                        const places &places) {
  const tw_places raw = places.raw();
  const auto list = tradewind::detail::raw(values);
  return decimal::from(tradewind::detail::value<tw_rounded>(
      [&](auto... out) { return formula(list.data(), list.size(), &raw, out...); }));
}

}  // namespace detail

/// current - base.
inline rounded<decimal> absolute_change(const decimal &base, const decimal &current,
                                        const places &places = {}) {
  return detail::rate(tw_growth_absolute_change, places, base, current);
}
/// current - current / (1 + growth), the growth being a fraction.
inline rounded<decimal> change_from_growth(const decimal &current, const decimal &growth,
                                           const places &places = {}) {
  return detail::rate(tw_growth_change_from_growth, places, current, growth);
}
/// (current - base) / |base| as a fraction, for balances that may be negative.
inline rounded<decimal> absolute_base(const decimal &base, const decimal &current,
                                      const places &places = {}) {
  return detail::rate(tw_growth_absolute_base, places, base, current);
}
/// 2 * (current - base) / (current + base) as a fraction, -2 to 2.
inline rounded<decimal> midpoint(const decimal &base, const decimal &current,
                                 const places &places = {}) {
  return detail::rate(tw_growth_midpoint, places, base, current);
}
/// 2 * growth / (2 + growth), both being fractions.
inline rounded<decimal> midpoint_from_simple(const decimal &growth,
                                             const places &places = {}) {
  return detail::rate(tw_growth_midpoint_from_simple, places, growth);
}
/// current / base: how many times its base a level is.
inline rounded<decimal> times(const decimal &base, const decimal &current,
                              const places &places = {}) {
  return detail::rate(tw_growth_times, places, base, current);
}
/// The growth of "increased by 10.9 times" where the increase is counted: 10.9.
inline rounded<decimal> from_times_increase(const decimal &times,
                                            const places &places = {}) {
  return detail::rate(tw_growth_from_times_increase, places, times);
}
/// The growth of "10.9 times the level of a year earlier": 9.9.
inline rounded<decimal> from_times_level(const decimal &times,
                                         const places &places = {}) {
  return detail::rate(tw_growth_from_times_level, places, times);
}
/// (part_current - part_base) / whole_base as a fraction.
inline rounded<decimal> contribution(const decimal &part_base,
                                     const decimal &part_current,
                                     const decimal &whole_base,
                                     const places &places = {}) {
  return detail::rate(tw_growth_contribution, places, part_base, part_current,
                      whole_base);
}
/// weight * growth, the weight being the share of the part in the base period.
inline rounded<decimal> contribution_weighted(const decimal &weight,
                                              const decimal &growth,
                                              const places &places = {}) {
  return detail::rate(tw_growth_contribution_weighted, places, weight, growth);
}
/// (part_current - part_base) / (whole_current - whole_base) as a fraction.
inline rounded<decimal> share_of_change(const decimal &part_base,
                                        const decimal &part_current,
                                        const decimal &whole_base,
                                        const decimal &whole_current,
                                        const places &places = {}) {
  return detail::rate(tw_growth_share_of_change, places, part_base, part_current,
                      whole_base, whole_current);
}
/// total_growth - contribution, both being fractions.
inline rounded<decimal> excluding(const decimal &total_growth,
                                  const decimal &contribution,
                                  const places &places = {}) {
  return detail::rate(tw_growth_excluding, places, total_growth, contribution);
}
/// part_current / whole_current - part_base / whole_base: 0.05 is five percentage points.
inline rounded<decimal> share_change(const decimal &part_base,
                                     const decimal &part_current,
                                     const decimal &whole_base,
                                     const decimal &whole_current,
                                     const places &places = {}) {
  return detail::rate(tw_growth_share_change, places, part_base, part_current, whole_base,
                      whole_current);
}
/// part / share, the share being a fraction.
inline rounded<decimal> implied_whole(const decimal &part, const decimal &share,
                                      const places &places = {}) {
  return detail::rate(tw_growth_implied_whole, places, part, share);
}
/// (1 + local) / (1 + foreign) - 1: the change of the price of the foreign currency.
inline rounded<decimal> currency_bridge(const decimal &local, const decimal &foreign,
                                        const places &places = {}) {
  return detail::rate(tw_growth_currency_bridge, places, local, foreign);
}
/// (1 + foreign) * rate_current / rate_base - 1, the rates being local per foreign unit.
inline rounded<decimal> local_from_foreign(const decimal &foreign,
                                           const decimal &rate_base,
                                           const decimal &rate_current,
                                           const places &places = {}) {
  return detail::rate(tw_growth_local_from_foreign, places, foreign, rate_base,
                      rate_current);
}
/// (1 + local) * rate_base / rate_current - 1, the rates being local per foreign unit.
inline rounded<decimal> foreign_from_local(const decimal &local, const decimal &rate_base,
                                           const decimal &rate_current,
                                           const places &places = {}) {
  return detail::rate(tw_growth_foreign_from_local, places, local, rate_base,
                      rate_current);
}
/// nominal * index_base / index, the base mostly being 100.
inline rounded<decimal> deflate(const decimal &nominal, const decimal &index,
                                const decimal &index_base = decimal("100"),
                                const places &places = {}) {
  return detail::rate(tw_growth_deflate, places, nominal, index, index_base);
}
/// 100 * nominal / real: an index, 100 in the base period.
inline rounded<decimal> implicit_deflator(const decimal &nominal, const decimal &real,
                                          const places &places = {}) {
  return detail::rate(tw_growth_implicit_deflator, places, nominal, real);
}
/// (1 + nominal_growth) / (1 + inflation) - 1, all being fractions.
inline rounded<decimal> real(const decimal &nominal_growth, const decimal &inflation,
                             const places &places = {}) {
  return detail::rate(tw_growth_real, places, nominal_growth, inflation);
}
/// cumulative_current / (1 + cumulative_growth) - (cumulative_current - month_current) /
/// (1 + growth_before): the same month a year earlier.
inline rounded<decimal> prior_of_month(const decimal &cumulative_current,
                                       const decimal &cumulative_growth,
                                       const decimal &month_current,
                                       const decimal &growth_before,
                                       const places &places = {}) {
  return detail::rate(tw_growth_prior_of_month, places, cumulative_current,
                      cumulative_growth, month_current, growth_before);
}
/// The midpoint elasticity of y with respect to x, each being base and current.
inline rounded<decimal> midpoint_elasticity(const std::pair<decimal, decimal> &x,
                                            const std::pair<decimal, decimal> &y,
                                            const places &places = {}) {
  return detail::rate(tw_growth_midpoint_elasticity, places, x.first, x.second, y.first,
                      y.second);
}
/// The change between two reported levels: current - base.
inline derived absolute_change(const figure &base, const figure &current) {
  return detail::implied(tw_growth_absolute_change_of_figures, base, current);
}
/// The change that a reported level implies together with its growth in percent.
inline derived change_from_growth(const figure &current, const figure &growth) {
  return detail::implied(tw_growth_change_from_growth_of_figures, current, growth);
}
/// The midpoint growth between two reported levels, as a fraction.
inline derived midpoint(const figure &base, const figure &current) {
  return detail::implied(tw_growth_midpoint_of_figures, base, current);
}
/// How many times its base a reported level is.
inline derived times(const figure &base, const figure &current) {
  return detail::implied(tw_growth_times_of_figures, base, current);
}
/// The contribution of a reported part to growth, as a fraction.
inline derived contribution(const figure &part_base, const figure &part_current,
                            const figure &whole_base) {
  return detail::implied(tw_growth_contribution_of_figures, part_base, part_current,
                         whole_base);
}
/// The share of a reported part in the change of its whole, as a fraction.
inline derived share_of_change(const figure &part_base, const figure &part_current,
                               const figure &whole_base, const figure &whole_current) {
  return detail::implied(tw_growth_share_of_change_of_figures, part_base, part_current,
                         whole_base, whole_current);
}
/// Growth in percent less a contribution in percentage points, as a fraction.
inline derived excluding(const figure &total_growth, const figure &contribution) {
  return detail::implied(tw_growth_excluding_of_figures, total_growth, contribution);
}
/// The change of a share between reported figures.
inline derived share_change(const figure &part_base, const figure &part_current,
                            const figure &whole_base, const figure &whole_current) {
  return detail::implied(tw_growth_share_change_of_figures, part_base, part_current,
                         whole_base, whole_current);
}
/// The whole that a reported part implies together with its share in percent.
inline derived implied_whole(const figure &part, const figure &share) {
  return detail::implied(tw_growth_implied_whole_of_figures, part, share);
}
/// The change of the exchange rate that growth in percent in two currencies implies.
inline derived currency_bridge(const figure &local, const figure &foreign) {
  return detail::implied(tw_growth_currency_bridge_of_figures, local, foreign);
}
/// A reported nominal value at the prices of the base of a reported index.
inline derived deflate(const figure &nominal, const figure &index,
                       const decimal &index_base = decimal("100")) {
  return derived(tradewind::detail::object<tw_derived>(tw_derived_free, [&](auto... out) {
    return tw_growth_deflate_of_figures(nominal.get(), index.get(), index_base.raw(),
                                        out...);
  }));
}
/// The price index that reported nominal and real values imply.
inline derived implicit_deflator(const figure &nominal, const figure &real) {
  return detail::implied(tw_growth_implicit_deflator_of_figures, nominal, real);
}
/// Real growth from growth and inflation in percent, as a fraction.
inline derived real(const figure &nominal_growth, const figure &inflation) {
  return detail::implied(tw_growth_real_of_figures, nominal_growth, inflation);
}
/// The compound annual growth rate between two reported levels, as a fraction.
inline derived compound_annual_growth_rate(const figure &base, const figure &current,
                                           const decimal &periods) {
  return derived(tradewind::detail::object<tw_derived>(tw_derived_free, [&](auto... out) {
    return tw_growth_compound_annual_growth_rate_of_figures(base.get(), current.get(),
                                                            periods.raw(), out...);
  }));
}
/// ln(current / base) between two reported levels, log points as a fraction.
inline derived log(const figure &base, const figure &current) {
  return detail::implied(tw_growth_log_of_figures, base, current);
}
/// base, then base * (1 + rate 1), and so on: one level more than there are rates.
inline std::vector<cell> compound_index(const decimal &base,
                                        const std::vector<decimal> &rates,
                                        const places &places = {}) {
  const auto list = tradewind::detail::raw(rates);
  return tradewind::detail::cells(list.size() + 1, places, [&](auto... out) {
    return tw_growth_compound_index(base.raw(), list.data(), list.size(), out...);
  });
}
/// (1 + rate 1) * ... * (1 + rate n) - 1 as a fraction.
inline rounded<decimal> compounded(const std::vector<decimal> &rates,
                                   const places &places = {}) {
  return detail::listed(tw_growth_compounded, rates, places);
}
/// last / mean - 1 over the quarters or months of one year, as a fraction.
inline rounded<decimal> carry_over(const std::vector<decimal> &values,
                                   const places &places = {}) {
  return detail::listed(tw_growth_carry_over, values, places);
}

/// The contributions of all parts of a whole, with their sum.
struct contributions_of_parts {
  /// That of each part as a fraction, in order.
  std::vector<cell> parts;
  /// The growth of the whole.
  rounded<decimal> total;
};

/// The contribution of each part (base, current) to the growth of their sum.
inline contributions_of_parts contributions(
    const std::vector<std::pair<decimal, decimal>> &parts, const places &places = {}) {
  const tw_places raw = places.raw();
  std::vector<tw_decimal> bases, currents;
  for (const auto &[base, current] : parts) {
    bases.push_back(base.raw());
    currents.push_back(current.raw());
  }
  std::vector<tw_cell> out(parts.size());
  const auto total = tradewind::detail::value<tw_rounded>([&](auto... rest) {
    return tw_growth_contributions(bases.data(), currents.data(), bases.size(), &raw,
                                   out.data(), rest...);
  });
  return {std::vector<cell>(out.begin(), out.end()), decimal::from(total)};
}

/// How many times a phrase says: 10.9 of "increased by 10.9 times".
inline decimal times_in(std::string_view phrase) {
  return decimal(tradewind::detail::value<tw_decimal>([&](auto... out) {
    return tw_growth_times_in(phrase.data(), phrase.size(), out...);
  }));
}

}  // namespace tradewind::growth

#endif
