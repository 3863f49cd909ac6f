// Reported figures in another currency.
#ifndef TRADEWIND_FIGURE_CONVERSION_HPP
#define TRADEWIND_FIGURE_CONVERSION_HPP

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "convert.hpp"
#include "figure.hpp"

namespace tradewind {

/// A reported figure in another currency: its value converted, and the values that its
/// digits allow, at the same exact rate. A copy is cheap.
class figure_conversion {
 public:
  explicit figure_conversion(std::shared_ptr<const tw_figure_conversion> held) noexcept
      : held_(std::move(held)) {}

  /// The figure as reported.
  tradewind::figure figure() const {
    return tradewind::figure(
        detail::object<tw_figure>(tw_figure_free, [&](auto... out) {
          return tw_figure_conversion_figure(get(), out...);
        }));
  }
  /// The conversion of its value.
  tradewind::conversion conversion() const {
    return tradewind::conversion(
        detail::object<tw_conversion>(tw_conversion_free, [&](auto... out) {
          return tw_figure_conversion_conversion(get(), out...);
        }));
  }
  /// The values in the target currency that the figure may stand for.
  tradewind::interval interval(reading reading) const {
    return tradewind::interval::from(detail::value<tw_interval>([&](auto... out) {
      return tw_figure_conversion_interval(get(), static_cast<std::int32_t>(reading),
                                           out...);
    }));
  }
  /// The same as text, such as "[32396958.08, 32538121.30]".
  std::string interval_text(reading reading) const {
    return detail::short_text([&](auto... out) {
      return tw_figure_conversion_interval_text(get(), static_cast<std::int32_t>(reading),
                                                out...);
    });
  }
  const tw_figure_conversion *get() const noexcept { return held_.get(); }

 private:
  std::shared_ptr<const tw_figure_conversion> held_;
};

inline figure_conversion rate_table::convert_figure(const figure &figure,
                                                    const currency &to,
                                                    std::string_view on,
                                                    const convert_options &options) const {
  const tw_convert_options raw = options.raw();
  return figure_conversion(detail::object<tw_figure_conversion>(
      tw_figure_conversion_free, [&](auto... out) {
        return tw_rate_table_convert_figure(get(), figure.get(), to.raw(), on.data(),
                                            on.size(), &raw, out...);
      }));
}

inline figure_conversion rate_table::convert_figure(const figure &figure,
                                                    const currency &to,
                                                    std::string_view on) const {
  return convert_figure(figure, to, on, convert_options{});
}

inline figure_conversion rate_table::convert_figure(const figure &figure,
                                                    const currency &to, const date &day,
                                                    const convert_options &options) const {
  const tw_convert_options raw = options.raw();
  return figure_conversion(detail::object<tw_figure_conversion>(
      tw_figure_conversion_free, [&](auto... out) {
        return tw_rate_table_convert_figure_on_day(get(), figure.get(), to.raw(),
                                                   day.raw(), &raw, out...);
      }));
}

inline figure_conversion rate_table::convert_figure(const figure &figure,
                                                    const currency &to,
                                                    const date &day) const {
  return convert_figure(figure, to, day, convert_options{});
}

}  // namespace tradewind

#endif
