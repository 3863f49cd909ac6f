// Currencies of ISO 4217.
#ifndef TRADEWIND_CURRENCY_HPP
#define TRADEWIND_CURRENCY_HPP

#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "error.hpp"

namespace tradewind {

/// An active currency.
class currency {
 public:
  /// Reads a code such as "CNY".
  explicit currency(std::string_view code)
      : raw_(detail::value<tw_currency>([&](auto... out) {
          return tw_currency_parse(code.data(), code.size(), out...);
        })) {}
  explicit currency(const tw_currency &raw) noexcept : raw_(raw) {}

  /// Three capital letters.
  std::string code() const { return raw_.code; }
  /// The three-digit number, such as 156.
  std::uint32_t numeric() const {
    return detail::value<std::uint32_t>(
        [&](auto... out) { return tw_currency_numeric(raw_, out...); });
  }
  /// The decimals of its minor unit; none for a currency without one.
  std::optional<int> minor_units() const {
    const auto units = detail::value<std::int32_t>(
        [&](auto... out) { return tw_currency_minor_units(raw_, out...); });
    return units < 0 ? std::nullopt : std::optional<int>(units);
  }
  /// The English name in ISO 4217.
  std::string name() const {
    return detail::short_text([&](auto... out) { return tw_currency_name(raw_, out...); });
  }
  const tw_currency &raw() const noexcept { return raw_; }

  /// None where all is zero.
  static std::optional<currency> from(const tw_currency &raw) {
    return raw.code[0] == '\0' ? std::nullopt : std::optional<currency>(currency(raw));
  }

 private:
  tw_currency raw_;
};

/// The same currency.
inline bool operator==(const currency &left, const currency &right) noexcept {
  return std::memcmp(&left.raw(), &right.raw(), sizeof(tw_currency)) == 0;
}
inline bool operator!=(const currency &left, const currency &right) noexcept {
  return !(left == right);
}

}  // namespace tradewind

#endif
