// Growth, shares, and what reported figures imply of each other.
#ifndef TRADEWIND_GROWTH_HPP
#define TRADEWIND_GROWTH_HPP

#include <memory>
#include <string>

#include "figure.hpp"

namespace tradewind::growth {

/// A number that reported figures imply, at face value and with its intervals.
class derived {
 public:
  explicit derived(std::shared_ptr<const tw_derived> held) noexcept
      : held_(std::move(held)) {}

  /// At face value.
  rounded<decimal> value(const places &places = {}) const {
    const tw_places raw = places.raw();
    return decimal::from(detail::value<tw_rounded>(
        [&](auto... out) { return tw_derived_value(held_.get(), &raw, out...); }));
  }
  /// The values that it may have under a reading of the digits.
  tradewind::interval interval(reading reading) const {
    return tradewind::interval::from(detail::value<tw_interval>([&](auto... out) {
      return tw_derived_interval(held_.get(), static_cast<std::int32_t>(reading), out...);
    }));
  }
  /// The same as text.
  std::string interval_text(reading reading) const {
    return detail::short_text([&](auto... out) {
      return tw_derived_interval_text(held_.get(), static_cast<std::int32_t>(reading),
                                      out...);
    });
  }

 private:
  std::shared_ptr<const tw_derived> held_;
};

namespace detail {

using of_two_decimals = tw_status(tw_decimal, tw_decimal, const tw_places *, tw_rounded *,
                          tw_error *);
using derivation = tw_status(const tw_figure *, const tw_figure *, tw_derived **,
                             tw_error *);

inline rounded<decimal> apply(of_two_decimals *compute, const decimal &left, const decimal &right,
                              const places &places) {
  const tw_places raw = places.raw();
  return decimal::from(tradewind::detail::value<tw_rounded>(
      [&](auto... out) { return compute(left.raw(), right.raw(), &raw, out...); }));
}

inline derived derive(derivation *imply, const figure &left, const figure &right) {
  return derived(tradewind::detail::object<tw_derived>(
      tw_derived_free,
      [&](auto... out) { return imply(left.get(), right.get(), out...); }));
}

}  // namespace detail

/// (current - base) / base as a fraction: 0.1 is ten percent.
inline rounded<decimal> simple(const decimal &base, const decimal &current,
                               const places &places = {}) {
  return detail::apply(tw_growth_simple, base, current, places);
}
/// current / (1 + growth), the growth being a fraction.
inline rounded<decimal> implied_base(const decimal &current, const decimal &growth,
                                     const places &places = {}) {
  return detail::apply(tw_growth_implied_base, current, growth, places);
}
/// part / whole as a fraction.
inline rounded<decimal> share(const decimal &part, const decimal &whole,
                              const places &places = {}) {
  return detail::apply(tw_growth_share, part, whole, places);
}
/// The base that a reported level implies together with its growth in percent.
inline derived implied_base(const figure &current, const figure &growth) {
  return detail::derive(tw_growth_implied_base_of_figures, current, growth);
}
/// The growth that two reported levels imply, as a fraction.
inline derived implied_growth(const figure &base, const figure &current) {
  return detail::derive(tw_growth_implied_growth, base, current);
}
/// The share of one reported figure in another; of a part that is at most its whole no
/// more than 1.
inline derived share(const figure &part, const figure &whole) {
  return detail::derive(tw_growth_share_of_figures, part, whole);
}
/// A reported total divided by a reported count.
inline derived average_per_unit(const figure &total, const figure &count) {
  return detail::derive(tw_growth_average_per_unit, total, count);
}

}  // namespace tradewind::growth

#endif
