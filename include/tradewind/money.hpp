// Exact amounts in one currency.
#ifndef TRADEWIND_MONEY_HPP
#define TRADEWIND_MONEY_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "currency.hpp"
#include "decimal.hpp"

namespace tradewind {

/// How an amount is printed for readers; what is left out is as in C.
struct money_format {
  /// "1,234.5" without it.
  std::optional<tradewind::notation> notation{};
  /// The code after the amount without it.
  std::optional<unit_display> unit{};
  /// Millions, billions and trillions as words.
  bool compact = false;
  /// Exactly this many decimals, 0 to 28; without it all the digits.
  std::optional<int> scale{};
  /// Half to even without it.
  std::optional<tradewind::rounding> rounding{};

  tw_money_format_options raw() const noexcept {
    tw_money_format_options out = TW_MONEY_FORMAT_OPTIONS_INIT;
    out.notation = notation ? static_cast<std::int32_t>(*notation) : out.notation;
    out.unit = unit ? static_cast<std::int32_t>(*unit) : out.unit;
    out.compact = compact ? 1 : 0;
    out.scale = detail::scale(scale);
    out.rounding = rounding ? static_cast<std::int32_t>(*rounding) : out.rounding;
    return out;
  }
};

/// How an amount with a code is written.
struct money_text_options {
  /// How it separates decimals and thousands.
  tradewind::notation notation = tradewind::notation::plain;
  /// Whether CNH is taken for the offshore yuan, which ISO 4217 does not list.
  bool offshore_yuan = false;
};

/// What an amount in JSON may be in.
struct money_json_options {
  /// Whether CNH is taken for the offshore yuan, which ISO 4217 does not list.
  bool offshore_yuan = false;
};

/// An exact amount in one currency.
class money {
 public:
  /// Reads "11200000000.00 CNY" or "CNY 11200000000.00".
  explicit money(std::string_view text)
      : raw_(detail::value<tw_money>([&](auto... out) {
          return tw_money_parse(text.data(), text.size(), out...);
        })) {}
  money(const decimal &amount, const tradewind::currency &currency) noexcept
      : raw_{amount.raw(), currency.raw(), 0} {}
  explicit money(const tw_money &raw) noexcept : raw_(raw) {}
  /// Reads the same in a notation, such as "EUR 1.234,50".
  static money parse_in(std::string_view text, tradewind::notation notation) {
    return money(detail::value<tw_money>([&](auto... out) {
      return tw_money_parse_in(text.data(), text.size(),
                               static_cast<std::int32_t>(notation), out...);
    }));
  }
  /// Reads {"amount": "11200000000.00", "currency": "CNY"}, both as text.
  static money from_json(std::string_view text) {
    return money(detail::value<tw_money>([&](auto... out) {
      return tw_money_from_json(text.data(), text.size(), out...);
    }));
  }
  /// Reads the same, and what the options ask for.
  static money parse_with(std::string_view text, const money_text_options &options) {
    return money(detail::value<tw_money>([&](auto... out) {
      return tw_money_parse_with(text.data(), text.size(),
                                 static_cast<std::int32_t>(options.notation),
                                 options.offshore_yuan ? 1 : 0, out...);
    }));
  }
  /// Reads the form of to_json(), and what the options ask for.
  static money from_json(std::string_view text, const money_json_options &options) {
    return money(detail::value<tw_money>([&](auto... out) {
      return tw_money_from_json_with(text.data(), text.size(),
                                     options.offshore_yuan ? 1 : 0, out...);
    }));
  }
  /// The exact sum of amounts of one currency.
  static money sum(const std::vector<money> &items) {
    std::vector<tw_money> raw;
    raw.reserve(items.size());
    for (const money &item : items) {
      raw.push_back(item.raw_);
    }
    return money(detail::value<tw_money>(
        [&](auto... out) { return tw_money_sum(raw.data(), raw.size(), out...); }));
  }

  decimal amount() const noexcept { return decimal(raw_.amount); }
  tradewind::currency currency() const noexcept {
    return tradewind::currency(raw_.currency);
  }
  /// "11200000000.00 CNY".
  std::string to_string() const {
    return detail::short_text([&](auto... out) { return tw_money_format(raw_, out...); });
  }
  /// The form that from_json() reads.
  std::string to_json() const {
    return detail::short_text(
        [&](auto... out) { return tw_money_to_json(raw_, out...); });
  }
  /// "CNY 11,200,000,000.00".
  std::string grouped() const {
    return detail::short_text(
        [&](auto... out) { return tw_money_format_grouped(raw_, out...); });
  }
  /// For readers, such as "11.2 billion CNY".
  std::string format(const money_format &format = {}) const {
    const tw_money_format_options options = format.raw();
    return detail::short_text(
        [&](auto... out) { return tw_money_format_with(raw_, &options, out...); });
  }
  /// The amount in minor units, such as 1234 cents; throws where it is finer.
  tw_int128 in_minor_units() const {
    return detail::value<tw_int128>(
        [&](auto... out) { return tw_money_in_minor_units(raw_, out...); });
  }
  /// Shares in proportion to weights, which sum to the whole: the largest remainder, ties
  /// to the first. Multiples of 10^-scale; without a scale of the minor unit.
  std::vector<money> allocate(const std::vector<decimal> &weights,
                              std::optional<int> scale = {}) const {
    std::vector<tw_decimal> raw;
    raw.reserve(weights.size());
    for (const decimal &weight : weights) {
      raw.push_back(weight.raw());
    }
    std::vector<tw_money> shares(weights.size());
    detail::check([&](tw_error *failure) {
      return tw_money_allocate(raw_, raw.data(), raw.size(), detail::scale(scale),
                               shares.data(), failure);
    });
    return std::vector<money>(shares.begin(), shares.end());
  }
  /// Negative when it is less than the other, 0 when equal; throws for two currencies.
  int compare(const money &other) const {
    return detail::value<std::int32_t>(
        [&](auto... out) { return tw_money_compare(raw_, other.raw_, out...); });
  }
  /// The amount with the decimals asked for; by default those of the minor unit.
  rounded<money> round(const places &places = {}) const {
    const tw_places raw = places.raw();
    return written([&](auto... out) { return tw_money_round(raw_, &raw, out...); });
  }
  /// The multiple of an increment next to the amount, such as of 0.05.
  rounded<money> round_to_increment(const decimal &increment,
                                    rounding mode = rounding::half_even) const {
    return written([&](auto... out) {
      return tw_money_round_to_increment(raw_, increment.raw(),
                                         static_cast<std::int32_t>(mode), out...);
    });
  }
  /// The amount that can be paid in cash.
  rounded<money> round_to_cash(rounding mode = rounding::half_even) const {
    return written([&](auto... out) {
      return tw_money_round_to_cash(raw_, static_cast<std::int32_t>(mode), out...);
    });
  }
  /// The amount in the currency that replaced this one, by the factor of the law; by
  /// default with the decimals of its minor unit.
  rounded<money> redenominated(const places &places = {}) const {
    const tw_places raw = places.raw();
    tw_money out{};
    std::int32_t exact = 0;
    detail::check([&](tw_error *failure) {
      return tw_money_redenominate(raw_, &raw, &out, &exact, failure);
    });
    return {money(out), exact != 0};
  }
  const tw_money &raw() const noexcept { return raw_; }

 private:
  // What a call that rounds writes.
  template <class Call>
  static rounded<money> written(Call &&call) {
    tw_money out{};
    std::int32_t exact = 0;
    detail::check([&](tw_error *failure) { return call(&out, &exact, failure); });
    return {money(out), exact != 0};
  }

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
