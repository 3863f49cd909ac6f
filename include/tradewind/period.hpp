// Days and periods of the calendar.
#ifndef TRADEWIND_PERIOD_HPP
#define TRADEWIND_PERIOD_HPP

#include <string>
#include <string_view>
#include <utility>

#include "error.hpp"

namespace tradewind {

/// A day.
class date {
 public:
  /// Reads a day such as "2024-10-27".
  explicit date(std::string_view text)
      : raw_(detail::value<tw_date>([&](auto... out) {
          return tw_date_parse(text.data(), text.size(), out...);
        })) {}
  explicit date(const tw_date &raw) noexcept : raw_(raw) {}

  /// "2024-10-27".
  std::string to_string() const {
    return detail::short_text([&](auto... out) { return tw_date_format(raw_, out...); });
  }
  /// The English name, such as "Sunday".
  std::string weekday() const {
    return detail::short_text([&](auto... out) { return tw_date_weekday(raw_, out...); });
  }
  const tw_date &raw() const noexcept { return raw_; }

 private:
  tw_date raw_;
};

/// The same day.
inline bool operator==(const date &left, const date &right) noexcept {
  return left.raw().days == right.raw().days;
}
inline bool operator!=(const date &left, const date &right) noexcept {
  return !(left == right);
}
inline bool operator<(const date &left, const date &right) noexcept {
  return left.raw().days < right.raw().days;
}
inline bool operator<=(const date &left, const date &right) noexcept {
  return left.raw().days <= right.raw().days;
}
inline bool operator>(const date &left, const date &right) noexcept {
  return left.raw().days > right.raw().days;
}
inline bool operator>=(const date &left, const date &right) noexcept {
  return left.raw().days >= right.raw().days;
}

/// A period, such as 2023, 2023-Q4 or 2023-03.
class period {
 public:
  /// Reads any form; keeps the canonical one.
  explicit period(std::string_view text)
      : text_(detail::short_text([&](auto... out) {
          return tw_period_parse(text.data(), text.size(), out...);
        })) {}

  /// The canonical form.
  const std::string &to_string() const noexcept { return text_; }
  date first_day() const { return date(days().first); }
  date last_day() const { return date(days().second); }
  /// The same period one year before.
  period previous_year() const {
    return period(detail::short_text([&](auto... out) {
      return tw_period_previous_year(text_.data(), text_.size(), out...);
    }));
  }
  /// The period of the same length just after.
  period next() const {
    return period(detail::short_text([&](auto... out) {
      return tw_period_next(text_.data(), text_.size(), out...);
    }));
  }
  /// The period of the same length just before.
  period previous() const {
    return period(detail::short_text([&](auto... out) {
      return tw_period_previous(text_.data(), text_.size(), out...);
    }));
  }

 private:
  std::pair<tw_date, tw_date> days() const {
    std::pair<tw_date, tw_date> out{};
    detail::check([&](tw_error *failure) {
      return tw_period_days(text_.data(), text_.size(), &out.first, &out.second, failure);
    });
    return out;
  }
  std::string text_;
};

/// The same period, in whichever form it was written.
inline bool operator==(const period &left, const period &right) noexcept {
  return left.to_string() == right.to_string();
}
inline bool operator!=(const period &left, const period &right) noexcept {
  return !(left == right);
}

}  // namespace tradewind

#endif
