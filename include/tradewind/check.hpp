// Checks: whether reported figures agree with one another.
#ifndef TRADEWIND_CHECK_HPP
#define TRADEWIND_CHECK_HPP

#include <memory>
#include <string>
#include <vector>

#include "figure.hpp"
#include "rates.hpp"

namespace tradewind {

/// One comparison of reported figures. It speaks of agreement, never of truth. A copy is
/// cheap.
class check {
 public:
  explicit check(std::shared_ptr<const tw_check> held) noexcept : held_(std::move(held)) {}

  /// Whether a stated amount and its stated equivalent agree at a dated rate; dates are
  /// those whose rate may have been used, the chosen one first.
  static check equivalent(const figure &stated, const figure &equivalent,
                          const rate_table &rates, const std::vector<date> &dates) {
    std::vector<tw_date> raw;
    for (const date &one : dates) {
      raw.push_back(one.raw());
    }
    return check(detail::object<tw_check>(tw_check_free, [&](auto... out) {
      return tw_check_equivalent(stated.get(), equivalent.get(), rates.get(), raw.data(),
                                 raw.size(), out...);
    }));
  }

  check_kind kind() const {
    return static_cast<check_kind>(detail::value<std::int32_t>(
        [&](auto... out) { return tw_check_kind(get(), out...); }));
  }
  tradewind::verdict verdict() const {
    return static_cast<tradewind::verdict>(detail::value<std::int32_t>(
        [&](auto... out) { return tw_check_verdict(get(), out...); }));
  }
  /// Which record it is about.
  std::string subject() const {
    return detail::short_text([&](auto... out) { return tw_check_subject(get(), out...); });
  }
  /// What it says, in a sentence or two.
  std::string sentence() const {
    return detail::short_text(
        [&](auto... out) { return tw_check_sentence(get(), out...); });
  }
  /// Why nothing can be said; empty where something can.
  std::string reason() const {
    return detail::short_text([&](auto... out) { return tw_check_reason(get(), out...); });
  }
  std::string to_json() const {
    return detail::long_text([&](auto... out) { return tw_check_to_json(get(), out...); });
  }
  /// A fragment of HTML.
  std::string to_html() const {
    return detail::long_text([&](auto... out) { return tw_check_to_html(get(), out...); });
  }
  std::string to_markdown() const {
    return detail::long_text(
        [&](auto... out) { return tw_check_to_markdown(get(), out...); });
  }
  const tw_check *get() const noexcept { return held_.get(); }

 private:
  std::shared_ptr<const tw_check> held_;
};

}  // namespace tradewind

#endif
