// Exact amounts in one currency.
#ifndef TRADEWIND_MONEY_HPP
#define TRADEWIND_MONEY_HPP

#include <string>
#include <string_view>

#include "currency.hpp"
#include "decimal.hpp"

namespace tradewind {

/// An exact amount in one currency.
class money {
 public:
  /// Reads "11200000000.00 CNY".
  explicit money(std::string_view text)
      : raw_(detail::value<tw_money>([&](auto... out) {
          return tw_money_parse(text.data(), text.size(), out...);
        })) {}
  money(const decimal &amount, const tradewind::currency &currency) noexcept
      : raw_{amount.raw(), currency.raw(), 0} {}
  explicit money(const tw_money &raw) noexcept : raw_(raw) {}

  decimal amount() const noexcept { return decimal(raw_.amount); }
  tradewind::currency currency() const noexcept {
    return tradewind::currency(raw_.currency);
  }
  /// "11200000000.00 CNY".
  std::string to_string() const {
    return detail::short_text([&](auto... out) { return tw_money_format(raw_, out...); });
  }
  /// "CNY 11,200,000,000.00".
  std::string grouped() const {
    return detail::short_text(
        [&](auto... out) { return tw_money_format_grouped(raw_, out...); });
  }
  /// Negative when it is less than the other, 0 when equal; throws for two currencies.
  int compare(const money &other) const {
    return detail::value<std::int32_t>(
        [&](auto... out) { return tw_money_compare(raw_, other.raw_, out...); });
  }
  /// The amount with the decimals asked for; by default those of the minor unit.
  rounded<money> round(const places &places = {}) const {
    const tw_places raw = places.raw();
    tw_money out{};
    std::int32_t exact = 0;
    detail::check([&](tw_error *failure) {
      return tw_money_round(raw_, &raw, &out, &exact, failure);
    });
    return {money(out), exact != 0};
  }
  const tw_money &raw() const noexcept { return raw_; }

 private:
  tw_money raw_;
};

/// The exact sum; throws for two currencies.
inline money operator+(const money &left, const money &right) {
  return money(detail::value<tw_money>(
      [&](auto... out) { return tw_money_add(left.raw(), right.raw(), out...); }));
}
/// The exact difference; throws for two currencies.
inline money operator-(const money &left, const money &right) {
  return money(detail::value<tw_money>(
      [&](auto... out) { return tw_money_subtract(left.raw(), right.raw(), out...); }));
}
/// The exact product.
inline money operator*(const money &left, const decimal &factor) {
  return money(detail::value<tw_money>(
      [&](auto... out) { return tw_money_multiply(left.raw(), factor.raw(), out...); }));
}

/// The same number of one currency; amounts in two currencies are never the same.
inline bool operator==(const money &left, const money &right) {
  return left.currency() == right.currency() && left.amount() == right.amount();
}
inline bool operator!=(const money &left, const money &right) {
  return !(left == right);
}

}  // namespace tradewind

#endif
