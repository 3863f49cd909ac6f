// Conversions: a converted amount, with everything needed to cite it.
#ifndef TRADEWIND_CONVERT_HPP
#define TRADEWIND_CONVERT_HPP

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rates.hpp"

namespace tradewind {

/// The choices of a conversion; the library decides what is left open.
struct convert_options {
  /// Which observation serves a day that has none.
  std::optional<tradewind::policy> policy{};
  /// The distance in days up to which a rate serves, on every side that is used.
  std::optional<std::uint32_t> max_age_days{};
  /// How the average over a period is made.
  std::optional<tradewind::average> average{};
  /// The currency through which a cross is formed; the best path without it.
  std::optional<currency> via{};
  /// By default the minor unit of the target.
  tradewind::places places{};

  tw_convert_options raw() const noexcept {
    tw_convert_options out = TW_CONVERT_OPTIONS_INIT;
    const tw_places rounding = places.raw();
    out.policy = policy ? static_cast<std::int32_t>(*policy) : out.policy;
    out.max_age_days = max_age_days.value_or(out.max_age_days);
    out.average = average ? static_cast<std::int32_t>(*average) : out.average;
    out.scale = rounding.scale;
    out.rounding = rounding.rounding;
    out.via = via ? via->raw() : out.via;
    return out;
  }
};

/// An exact number of any size: decimal digits, in lowest terms.
struct fraction {
  /// With a sign where it is negative.
  std::string numerator;
  /// Above 0.
  std::string denominator;

  /// "10825/77123".
  std::string to_string() const { return numerator + "/" + denominator; }
};

/// The same number.
inline bool operator==(const fraction &left, const fraction &right) {
  return left.numerator == right.numerator &&
         left.denominator == right.denominator;
}
inline bool operator!=(const fraction &left, const fraction &right) {
  return !(left == right);
}

/// The later of two rates where the day lies on the line between both, as quoted.
struct later_rate {
  tradewind::date date;
  /// How many units of the base the price is for.
  std::uint32_t units;
  decimal value;
};

/// The same price of one day.
inline bool operator==(const later_rate &left, const later_rate &right) {
  return left.date == right.date &&
         left.units == right.units &&
         left.value == right.value;
}
inline bool operator!=(const later_rate &left, const later_rate &right) {
  return !(left == right);
}

/// One published rate within a conversion, as quoted.
struct leg {
  currency base;
  currency quote;
  std::uint32_t units;
  decimal value;
  std::string when;
  /// Days from the rate to the day asked for, negative for a later rate.
  std::int32_t age_days;
  rate_kind kind;
  std::string source;
  /// Whether the conversion divides by the rate.
  bool inverted;
  /// As quoted, such as "7.7123 CNY per EUR".
  std::string quotation;
  /// The rate to which an interpolated one is drawn.
  std::optional<later_rate> later;
};

/// The same rate, used the same way round and at the same age.
inline bool operator==(const leg &left, const leg &right) {
  return left.base == right.base &&
         left.quote == right.quote &&
         left.units == right.units &&
         left.value == right.value &&
         left.when == right.when &&
         left.age_days == right.age_days &&
         left.kind == right.kind &&
         left.source == right.source &&
         left.inverted == right.inverted &&
         left.later == right.later;
}
inline bool operator!=(const leg &left, const leg &right) {
  return !(left == right);
}

/// A converted amount. A copy is cheap.
class conversion {
 public:
  explicit conversion(std::shared_ptr<const tw_conversion> held) noexcept
      : held_(std::move(held)) {}

  /// The result, with whether it was rounded.
  rounded<tradewind::money> result() const {
    tw_money out{};
    std::int32_t exact = 0;
    detail::check([&](tw_error *failure) {
      return tw_conversion_money(get(), &out, &exact, failure);
    });
    return {tradewind::money(out), exact != 0};
  }
  /// The result.
  tradewind::money money() const { return result().value; }
  /// The amount that was converted.
  tradewind::money from() const {
    return tradewind::money(detail::value<tw_money>(
        [&](auto... out) { return tw_conversion_from(get(), out...); }));
  }
  /// The exact ratio that was used: target currency for one of the source.
  fraction ratio() const {
    return {text(tw_conversion_ratio_numerator), text(tw_conversion_ratio_denominator)};
  }
  /// The ratio that was used, at 28 digits: target currency for one of the source.
  decimal rate() const {
    return decimal(detail::value<tw_decimal>(
        [&](auto... out) { return tw_conversion_rate(get(), out...); }));
  }
  /// The ratio the other way round, at 28 digits: source currency for one of the target.
  decimal inverse_rate() const {
    return decimal(detail::value<tw_decimal>(
        [&](auto... out) { return tw_conversion_inverse_rate(get(), out...); }));
  }
  /// The day of the rate that lies farthest from the day asked for; none for averages and
  /// identities.
  std::optional<date> rate_date() const {
    const auto found = if_found<tw_date>(tw_conversion_rate_date);
    return found ? std::optional<date>(date(*found)) : std::nullopt;
  }
  /// Days from that rate to the day asked for, negative for a later rate.
  std::optional<std::int32_t> age_days() const {
    return if_found<std::int32_t>(tw_conversion_age_days);
  }
  tradewind::path path() const { return word<tradewind::path>(tw_conversion_path); }
  tradewind::policy policy() const {
    return word<tradewind::policy>(tw_conversion_policy);
  }
  rate_kind kind() const { return word<rate_kind>(tw_conversion_kind); }
  /// The currencies from the one that was converted to the target, both included.
  std::vector<currency> route() const {
    return each<currency, tw_currency>(tw_conversion_route_count(get()),
                                       tw_conversion_route);
  }
  /// The currency in the middle of a cross.
  std::optional<currency> via() const {
    return currency::from(detail::value<tw_currency>(
        [&](auto... out) { return tw_conversion_via(get(), out...); }));
  }
  /// How the average of a period was made; none for a day.
  std::optional<tradewind::average> average() const {
    const auto found = if_found<std::int32_t>(tw_conversion_average);
    return found ? std::optional<tradewind::average>(
                       static_cast<tradewind::average>(*found))
                 : std::nullopt;
  }
  /// The days from Monday to Friday of the period for which a computed average had no
  /// observation; holidays are among them.
  std::vector<date> missing() const {
    return each<date, tw_date>(tw_conversion_missing_count(get()),
                               tw_conversion_missing);
  }
  /// How many published observations went in.
  std::uint32_t observations() const {
    return detail::value<std::uint32_t>(
        [&](auto... out) { return tw_conversion_observations(get(), out...); });
  }
  /// The day or period that was asked for.
  std::string on() const { return text(tw_conversion_on); }
  /// Who publishes the rates, each named once, with "; " between.
  std::string source() const { return text(tw_conversion_source); }
  /// The rate in the direction in which it is at least one, "7.1245 CNY per USD".
  std::string rate_text() const { return text(tw_conversion_rate_text); }
  /// Where the rate comes from: rates, dates, age, source.
  std::string provenance() const { return text(tw_conversion_provenance); }
  /// One sentence for a footnote.
  std::string cite() const { return text(tw_conversion_cite); }
  /// The published rates that were used, in order.
  std::vector<leg> legs() const {
    std::vector<leg> out;
    const std::size_t count = tw_conversion_leg_count(get());
    for (std::size_t index = 0; index < count; index++) {
      out.push_back(leg_at(index));
    }
    return out;
  }
  std::string to_json() const {
    return detail::long_text(
        [&](auto... out) { return tw_conversion_to_json(get(), out...); });
  }
  /// A fragment of HTML.
  std::string to_html() const {
    return detail::long_text(
        [&](auto... out) { return tw_conversion_to_html(get(), out...); });
  }
  const tw_conversion *get() const noexcept { return held_.get(); }

 private:
  template <class Word>
  Word word(tw_status (*read)(const tw_conversion *, std::int32_t *, tw_error *)) const {
    return static_cast<Word>(
        detail::value<std::int32_t>([&](auto... out) { return read(get(), out...); }));
  }
  std::string text(tw_status (*read)(const tw_conversion *, char *, std::size_t,
                                     std::size_t *, tw_error *)) const {
    return detail::short_text([&](auto... out) { return read(get(), out...); });
  }
  template <class Value>
  std::optional<Value> if_found(tw_status (*read)(const tw_conversion *, Value *,
                                                  std::int32_t *, tw_error *)) const {
    Value out{};
    std::int32_t found = 0;
    detail::check(
        [&](tw_error *failure) { return read(get(), &out, &found, failure); });
    return found != 0 ? std::optional<Value>(out) : std::nullopt;
  }
  template <class Value, class Raw>
  std::vector<Value> each(std::size_t count,
                          tw_status (*read)(const tw_conversion *, std::size_t, Raw *,
                                            tw_error *)) const {
    std::vector<Value> out;
    for (std::size_t index = 0; index < count; index++) {
      out.push_back(Value(detail::value<Raw>(
          [&](auto... slot) { return read(get(), index, slot...); })));
    }
    return out;
  }
  std::optional<later_rate> later_at(std::size_t index) const {
    tw_later_rate out{};
    std::int32_t found = 0;
    detail::check([&](tw_error *failure) {
      return tw_conversion_leg_later(get(), index, &out, &found, failure);
    });
    return found != 0 ? std::optional<later_rate>(
                            {date(out.date), out.units, decimal(out.value)})
                      : std::nullopt;
  }
  leg leg_at(std::size_t index) const {
    const auto raw = detail::value<tw_leg>(
        [&](auto... out) { return tw_conversion_leg(get(), index, out...); });
    const auto part = [&](auto *read) {
      return detail::short_text([&](auto... out) { return read(get(), index, out...); });
    };
    return {currency(raw.base),
            currency(raw.quote),
            raw.units,
            decimal(raw.value),
            part(tw_conversion_leg_when),
            raw.age_days,
            static_cast<rate_kind>(raw.kind),
            part(tw_conversion_leg_source),
            raw.inverted != 0,
            part(tw_conversion_leg_quotation),
            later_at(index)};
  }
  std::shared_ptr<const tw_conversion> held_;
};

inline conversion rate_table::convert(const money &money, const currency &to,
                                      std::string_view on,
                                      const convert_options &options) const {
  const tw_convert_options raw = options.raw();
  return conversion(
      detail::object<tw_conversion>(tw_conversion_free, [&](auto... out) {
        return tw_rate_table_convert(get(), money.raw(), to.raw(), on.data(), on.size(),
                                     &raw, out...);
      }));
}

inline conversion rate_table::convert(const money &money, const currency &to,
                                      const date &day,
                                      const convert_options &options) const {
  const tw_convert_options raw = options.raw();
  return conversion(
      detail::object<tw_conversion>(tw_conversion_free, [&](auto... out) {
        return tw_rate_table_convert_on_day(get(), money.raw(), to.raw(), day.raw(), &raw,
                                            out...);
      }));
}

inline conversion rate_table::convert(const money &money, const currency &to,
                                      std::string_view on) const {
  return convert(money, to, on, convert_options{});
}

inline conversion rate_table::convert(const money &money, const currency &to,
                                      const date &day) const {
  return convert(money, to, day, convert_options{});
}

}  // namespace tradewind

#endif
