// Figures as they were reported.
#ifndef TRADEWIND_FIGURE_HPP
#define TRADEWIND_FIGURE_HPP

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "money.hpp"

namespace tradewind {

/// A number as it was reported: digits, power of ten, unit, qualifier. A copy is cheap.
class figure {
 public:
  /// Reads "11.2 billion CNY", "85.2%", "more than 35 projects".
  explicit figure(std::string_view text)
      : held_(detail::object<tw_figure>(tw_figure_free, [&](auto... out) {
          return tw_figure_parse(text.data(), text.size(), out...);
        })) {}

  /// The same with a qualifier that the source gives beside the text.
  figure with_qualifier(tradewind::qualifier qualifier) const {
    return figure(detail::object<tw_figure>(tw_figure_free, [&](auto... out) {
      return tw_figure_with_qualifier(get(), static_cast<std::int32_t>(qualifier), out...);
    }));
  }
  /// The text, as it was read.
  std::string text() const {
    return detail::short_text([&](auto... out) { return tw_figure_text(get(), out...); });
  }
  /// The value in whole units.
  decimal value() const {
    return decimal(detail::value<tw_decimal>(
        [&](auto... out) { return tw_figure_value(get(), out...); }));
  }
  /// The value as money; throws where the unit is no currency.
  tradewind::money money() const {
    return tradewind::money(detail::value<tw_money>(
        [&](auto... out) { return tw_figure_money(get(), out...); }));
  }
  /// "CNY", "%", "percentage points", a noun, or nothing.
  std::string unit() const {
    return detail::short_text([&](auto... out) { return tw_figure_unit(get(), out...); });
  }
  /// None where the unit is no currency.
  std::optional<tradewind::currency> currency() const {
    return tradewind::currency::from(detail::value<tw_currency>(
        [&](auto... out) { return tw_figure_currency(get(), out...); }));
  }
  tradewind::qualifier qualifier() const {
    return static_cast<tradewind::qualifier>(detail::value<std::int32_t>(
        [&](auto... out) { return tw_figure_qualifier(get(), out...); }));
  }
  /// The number of digits that the source wrote, leading zeros aside.
  std::uint32_t significant_digits() const {
    return detail::value<std::uint32_t>(
        [&](auto... out) { return tw_figure_significant_digits(get(), out...); });
  }
  /// The values that it may stand for.
  tradewind::interval interval(reading reading) const {
    return tradewind::interval::from(detail::value<tw_interval>([&](auto... out) {
      return tw_figure_interval(get(), static_cast<std::int32_t>(reading), out...);
    }));
  }
  /// The same as text, such as "[11150000000, 11250000000]".
  std::string interval_text(reading reading) const {
    return detail::short_text([&](auto... out) {
      return tw_figure_interval_text(get(), static_cast<std::int32_t>(reading), out...);
    });
  }
  const tw_figure *get() const noexcept { return held_.get(); }
  explicit figure(std::shared_ptr<const tw_figure> held) noexcept
      : held_(std::move(held)) {}

 private:
  std::shared_ptr<const tw_figure> held_;
};

}  // namespace tradewind

#endif
