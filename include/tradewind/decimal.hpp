// Exact decimals.
#ifndef TRADEWIND_DECIMAL_HPP
#define TRADEWIND_DECIMAL_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "error.hpp"
#include "word.hpp"

namespace tradewind {

namespace detail {

/// The scale as C takes it, where -1 is none: whoever asks for -1 decimals here asks for
/// what there is not.
inline std::int32_t scale(std::optional<int> asked) noexcept {
  return !asked ? -1 : *asked == -1 ? INT32_MIN : *asked;
}

}  // namespace detail

/// How many decimals a result gets, and by which rounding.
struct places {
  /// Exactly this many, 0 to 28; without it 28 significant digits, or the minor unit.
  std::optional<int> scale{};
  /// Half to even without it.
  std::optional<tradewind::rounding> rounding{};

  tw_places raw() const noexcept {
    tw_places out = TW_PLACES_INIT;
    out.scale = detail::scale(scale);
    out.rounding = rounding ? static_cast<std::int32_t>(*rounding) : out.rounding;
    return out;
  }
};

/// A result, with whether it is the exact one or was rounded.
template <class Value>
struct rounded {
  Value value;
  bool exact;
};

/// The same value, both exact or both rounded.
template <class Value>
bool operator==(const rounded<Value> &left, const rounded<Value> &right) {
  return left.value == right.value &&
         left.exact == right.exact;
}
template <class Value>
bool operator!=(const rounded<Value> &left, const rounded<Value> &right) {
  return !(left == right);
}

/// An exact decimal of up to 28 digits.
class decimal {
 public:
  /// Reads digits with an optional sign and point, such as "-1234.50".
  explicit decimal(std::string_view text)
      : raw_(detail::value<tw_decimal>([&](auto... out) {
          return tw_decimal_parse(text.data(), text.size(), out...);
        })) {}
  explicit decimal(const tw_decimal &raw) noexcept : raw_(raw) {}

  /// Reads digits in a notation, such as "1.234,5".
  static decimal parse_in(std::string_view text, tradewind::notation notation) {
    return decimal(detail::value<tw_decimal>([&](auto... out) {
      return tw_decimal_parse_in(text.data(), text.size(),
                                 static_cast<std::int32_t>(notation), out...);
    }));
  }

  /// All the digits.
  std::string to_string() const {
    return detail::short_text([&](auto... out) { return tw_decimal_format(raw_, out...); });
  }
  /// Negative when it is less than the other, 0 when equal.
  int compare(const decimal &other) const {
    return detail::value<std::int32_t>(
        [&](auto... out) { return tw_decimal_compare(raw_, other.raw_, out...); });
  }
  /// The value with the decimals asked for, rounded once.
  rounded<decimal> round(const places &places) const {
    const tw_places raw = places.raw();
    return from(detail::value<tw_rounded>(
        [&](auto... out) { return tw_decimal_round(raw_, &raw, out...); }));
  }
  const tw_decimal &raw() const noexcept { return raw_; }

  static rounded<decimal> from(const tw_rounded &raw) noexcept {
    return {decimal(raw.value), raw.exact != 0};
  }

 private:
  tw_decimal raw_;
};

/// The exact sum.
inline decimal operator+(const decimal &left, const decimal &right) {
  return decimal(detail::value<tw_decimal>(
      [&](auto... out) { return tw_decimal_add(left.raw(), right.raw(), out...); }));
}
/// The exact difference.
inline decimal operator-(const decimal &left, const decimal &right) {
  return decimal(detail::value<tw_decimal>(
      [&](auto... out) { return tw_decimal_subtract(left.raw(), right.raw(), out...); }));
}
/// The exact product.
inline decimal operator*(const decimal &left, const decimal &right) {
  return decimal(detail::value<tw_decimal>(
      [&](auto... out) { return tw_decimal_multiply(left.raw(), right.raw(), out...); }));
}

/// The same number, whatever its digits: 1.10 is 1.1.
inline bool operator==(const decimal &left, const decimal &right) {
  return left.compare(right) == 0;
}
inline bool operator!=(const decimal &left, const decimal &right) {
  return !(left == right);
}
inline bool operator<(const decimal &left, const decimal &right) {
  return left.compare(right) < 0;
}
inline bool operator<=(const decimal &left, const decimal &right) {
  return left.compare(right) <= 0;
}
inline bool operator>(const decimal &left, const decimal &right) {
  return left.compare(right) > 0;
}
inline bool operator>=(const decimal &left, const decimal &right) {
  return left.compare(right) >= 0;
}

/// The values between two ends, which are rounded outward to 28 digits.
struct interval {
  /// Absent where there is no lower end.
  std::optional<decimal> low;
  /// Absent where there is no upper end.
  std::optional<decimal> high;
  bool low_closed;
  bool high_closed;

  static interval from(const tw_interval &raw) {
    const auto end = [](std::int32_t has, const tw_decimal &value) {
      return has != 0 ? std::optional<decimal>(decimal(value)) : std::nullopt;
    };
    return {end(raw.has_low, raw.low), end(raw.has_high, raw.high), raw.low_closed != 0,
            raw.high_closed != 0};
  }
};

/// The same ends, at 28 digits, with the same of them in it.
inline bool operator==(const interval &left, const interval &right) {
  return left.low == right.low &&
         left.high == right.high &&
         left.low_closed == right.low_closed &&
         left.high_closed == right.high_closed;
}
inline bool operator!=(const interval &left, const interval &right) {
  return !(left == right);
}

}  // namespace tradewind

#endif
