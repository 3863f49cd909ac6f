// Countries, subdivisions and groups by their codes.
#ifndef TRADEWIND_PLACE_HPP
#define TRADEWIND_PLACE_HPP

#include <string>
#include <string_view>

#include "error.hpp"

namespace tradewind {

/// A country, a subdivision, or a group of countries.
class place {
 public:
  /// Reads any code of ISO 3166-1, ISO 3166-2 or UN M49.
  explicit place(std::string_view code) : code_(part(tw_place_code, code)) {}

  /// The code by which it is written, such as "KZ".
  const std::string &code() const noexcept { return code_; }
  /// The alpha-3 code; empty where it has none.
  std::string alpha3() const { return part(tw_place_alpha3, code_); }
  /// The number with leading zeros; empty where it has none.
  std::string numeric() const { return part(tw_place_numeric, code_); }
  /// "country", "subdivision" or "group".
  std::string kind() const { return part(tw_place_kind, code_); }
  /// The English name.
  std::string name() const { return part(tw_place_name, code_); }

 private:
  using getter = tw_status(const char *, std::size_t, char *, std::size_t, std::size_t *,
                           tw_error *);
  static std::string part(getter *get, std::string_view code) {
    return detail::short_text(
        [&](auto... out) { return get(code.data(), code.size(), out...); });
  }
  std::string code_;
};

/// The same place, by whichever of its codes.
inline bool operator==(const place &left, const place &right) noexcept {
  return left.code() == right.code();
}
inline bool operator!=(const place &left, const place &right) noexcept {
  return !(left == right);
}

}  // namespace tradewind

#endif
