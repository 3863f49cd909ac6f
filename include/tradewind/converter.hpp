// Converters: a rate looked up once, for any number of amounts.
#ifndef TRADEWIND_CONVERTER_HPP
#define TRADEWIND_CONVERTER_HPP

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "convert.hpp"

namespace tradewind {

/// A rate looked up once, for any number of amounts. A copy is cheap and shares it.
class converter {
 public:
  explicit converter(std::shared_ptr<const tw_converter> held) noexcept
      : held_(std::move(held)) {}

  /// Converts an amount.
  conversion convert(const money &money) const {
    return conversion(
        detail::object<tw_conversion>(tw_conversion_free, [&](auto... out) {
          return tw_converter_convert(get(), money.raw(), out...);
        }));
  }
  /// The currency of the amounts.
  currency from() const {
    return currency(detail::value<tw_currency>(
        [&](auto... out) { return tw_converter_from(get(), out...); }));
  }
  /// The currency of the results.
  currency to() const {
    return currency(detail::value<tw_currency>(
        [&](auto... out) { return tw_converter_to(get(), out...); }));
  }
  /// The exact ratio that was looked up: target currency for one of the source.
  fraction ratio() const {
    return {text(tw_converter_ratio_numerator), text(tw_converter_ratio_denominator)};
  }
  const tw_converter *get() const noexcept { return held_.get(); }

 private:
  std::string text(tw_status (*read)(const tw_converter *, char *, std::size_t,
                                     std::size_t *, tw_error *)) const {
    return detail::short_text([&](auto... out) { return read(get(), out...); });
  }
  std::shared_ptr<const tw_converter> held_;
};

inline converter rate_table::converter(const currency &from, const currency &to,
                                       std::string_view on,
                                       const convert_options &options) const {
  const tw_convert_options raw = options.raw();
  return tradewind::converter(
      detail::object<tw_converter>(tw_converter_free, [&](auto... out) {
        return tw_converter_new(get(), from.raw(), to.raw(), on.data(), on.size(), &raw,
                                out...);
      }));
}

inline converter rate_table::converter(const currency &from, const currency &to,
                                       std::string_view on) const {
  return converter(from, to, on, convert_options{});
}

inline converter rate_table::converter(const currency &from, const currency &to,
                                       const date &day,
                                       const convert_options &options) const {
  const tw_convert_options raw = options.raw();
  return tradewind::converter(
      detail::object<tw_converter>(tw_converter_free, [&](auto... out) {
        return tw_converter_new_on_day(get(), from.raw(), to.raw(), day.raw(), &raw,
                                       out...);
      }));
}

inline converter rate_table::converter(const currency &from, const currency &to,
                                       const date &day) const {
  return converter(from, to, day, convert_options{});
}

}  // namespace tradewind

#endif
