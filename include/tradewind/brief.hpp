// Briefs: what a dossier and rates yield together.
#ifndef TRADEWIND_BRIEF_HPP
#define TRADEWIND_BRIEF_HPP

#include <memory>
#include <string>
#include <vector>

#include "check.hpp"
#include "dossier.hpp"

namespace tradewind {

/// Figures, conversions, checks, sources. A copy is cheap.
class brief {
 public:
  /// Makes all checks of a dossier and shows its amounts in another currency.
  brief(const dossier &dossier, const rate_table &rates, const currency &to)
      : held_(detail::object<tw_brief>(tw_brief_free, [&](auto... out) {
          return tw_brief_make(dossier.get(), rates.get(), to.raw(), out...);
        })) {}

  /// Every check, in order.
  std::vector<check> checks() const {
    std::vector<check> out;
    const std::size_t count = tw_brief_check_count(get());
    for (std::size_t index = 0; index < count; index++) {
      out.emplace_back(detail::object<tw_check>(tw_check_free, [&](auto... made) {
        return tw_brief_check(get(), index, made...);
      }));
    }
    return out;
  }
  std::string to_markdown() const {
    return detail::long_text(
        [&](auto... out) { return tw_brief_to_markdown(get(), out...); });
  }
  /// A page that needs no other file.
  std::string to_html() const {
    return detail::long_text([&](auto... out) { return tw_brief_to_html(get(), out...); });
  }
  std::string to_json() const {
    return detail::long_text([&](auto... out) { return tw_brief_to_json(get(), out...); });
  }
  const tw_brief *get() const noexcept { return held_.get(); }

 private:
  std::shared_ptr<const tw_brief> held_;
};

}  // namespace tradewind

#endif
