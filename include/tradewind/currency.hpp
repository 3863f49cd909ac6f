// Currencies of ISO 4217.
#ifndef TRADEWIND_CURRENCY_HPP
#define TRADEWIND_CURRENCY_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "decimal.hpp"
#include "error.hpp"
#include "period.hpp"
#include "word.hpp"

namespace tradewind {

struct succession;

/// A currency, in use or withdrawn.
class currency {
 public:
  /// Reads a code such as "CNY".
  explicit currency(std::string_view code)
      : raw_(detail::value<tw_currency>([&](auto... out) {
          return tw_currency_parse(code.data(), code.size(), out...);
        })) {}
  explicit currency(const tw_currency &raw) noexcept : raw_(raw) {}

  /// Finds what people call it: a code in any case, a name, a sign, such as "RMB".
  /// One in use comes before those withdrawn: "zloty" is PLN; what several in use share is
  /// refused.
  static currency from_name(std::string_view name) {
    return currency(detail::value<tw_currency>([&](auto... out) {
      return tw_currency_from_name(name.data(), name.size(), out...);
    }));
  }
  /// Finds a three-digit number: the active currency, else the only former one.
  static currency from_numeric(std::uint16_t numeric) {
    return currency(detail::value<tw_currency>(
        [&](auto... out) { return tw_currency_from_numeric(numeric, out...); }));
  }
  /// CNH, which has no code in ISO 4217.
  static currency offshore_yuan() {
    return currency(detail::value<tw_currency>(
        [](auto... out) { return tw_currency_offshore_yuan(out...); }));
  }
  /// How many currencies have a status.
  static std::size_t count(currency_status status = currency_status::active) {
    return detail::value<std::size_t>([&](auto... out) {
      return tw_currency_count(static_cast<std::int32_t>(status), out...);
    });
  }
  /// The currency at a position among those of a status, in the order of the codes.
  static currency at(std::size_t index,
                     currency_status status = currency_status::active) {
    return currency(detail::value<tw_currency>([&](auto... out) {
      return tw_currency_at(static_cast<std::int32_t>(status), index, out...);
    }));
  }

  /// Three capital letters.
  std::string code() const { return raw_.code; }
  /// The three-digit number, such as 156; none for a currency without one.
  std::optional<std::uint32_t> numeric() const {
    const auto number = detail::value<std::uint32_t>(
        [&](auto... out) { return tw_currency_numeric(raw_, out...); });
    return number == 0 ? std::nullopt : std::optional<std::uint32_t>(number);
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
  /// The symbol that means it in every language, such as "US$", else the code.
  std::string symbol() const {
    return detail::short_text(
        [&](auto... out) { return tw_currency_symbol(raw_, out...); });
  }
  /// The smallest step of a cash payment, where it is coarser than the minor unit.
  std::optional<decimal> cash_increment() const {
    return found<tw_decimal, decimal>(tw_currency_cash_increment);
  }
  /// Whether ISO 4217 lists the code, and where.
  currency_status status() const {
    return static_cast<currency_status>(detail::value<std::int32_t>(
        [&](auto... out) { return tw_currency_status(raw_, out...); }));
  }
  /// The first day of use; none where no source says it.
  std::optional<date> valid_from() const {
    return found<tw_date, date>(tw_currency_valid_from);
  }
  /// The last day on which it was a currency of its own.
  std::optional<date> valid_until() const {
    return found<tw_date, date>(tw_currency_valid_until);
  }
  /// When ISO 4217 withdrew the code; none for a currency in use.
  std::optional<period> withdrawn() const {
    const std::string text = detail::short_text(
        [&](auto... out) { return tw_currency_withdrawn(raw_, out...); });
    return text.empty() ? std::nullopt : std::optional<period>(period(text));
  }
  /// The currency that replaced it, with the legal factor.
  inline std::optional<tradewind::succession> succession() const;

  const tw_currency &raw() const noexcept { return raw_; }

  /// None where all is zero.
  static std::optional<currency> from(const tw_currency &raw) {
    return raw.code[0] == '\0' ? std::nullopt : std::optional<currency>(currency(raw));
  }

 private:
  template <class Raw>
  using finder = tw_status(tw_currency, Raw *, std::int32_t *, tw_error *);

  template <class Raw, class Value>
  std::optional<Value> found(finder<Raw> *find) const {
    Raw out{};
    std::int32_t there = 0;
    detail::check([&](tw_error *failure) { return find(raw_, &out, &there, failure); });
    return there == 0 ? std::nullopt : std::optional<Value>(Value(out));
  }

  tw_currency raw_;
};

/// The legal factor between a former currency and the one that replaced it.
struct succession {
  currency from;
  /// It may itself be a former one.
  currency to;
  /// Units of from for one of to.
  decimal factor;
  /// The first day on which the factor holds.
  date effective;
  succession_kind kind;
  /// The legal text, or the page that was read where none was seen.
  std::string source;
};

inline std::optional<succession> currency::succession() const {
  const auto law = found<tw_succession, tw_succession>(tw_currency_succession);
  if (!law) {
    return std::nullopt;
  }
  return tradewind::succession{
      currency(law->from),
      currency(law->to),
      decimal(law->factor),
      date(law->effective),
      static_cast<succession_kind>(law->kind),
      detail::short_text(
          [&](auto... out) { return tw_currency_succession_source(raw_, out...); })};
}

/// The same currency.
inline bool operator==(const currency &left, const currency &right) noexcept {
  return std::memcmp(&left.raw(), &right.raw(), sizeof(tw_currency)) == 0;
}
inline bool operator!=(const currency &left, const currency &right) noexcept {
  return !(left == right);
}

/// The same law.
inline bool operator==(const succession &left, const succession &right) {
  return left.from == right.from &&
         left.to == right.to &&
         left.factor == right.factor &&
         left.effective == right.effective &&
         left.kind == right.kind &&
         left.source == right.source;
}
inline bool operator!=(const succession &left, const succession &right) {
  return !(left == right);
}

}  // namespace tradewind

#endif
