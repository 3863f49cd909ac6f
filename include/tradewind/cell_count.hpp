// What the n of a normalised index counts.
#ifndef TRADEWIND_CELL_COUNT_HPP
#define TRADEWIND_CELL_COUNT_HPP

#include <cstdint>
#include <string_view>

#include "error.hpp"

namespace tradewind {

/// What the n of a normalised index counts.
class cell_count {
 public:
  /// The values above zero, as the World Bank's WITS and concstats do.
  static cell_count positive() noexcept { return cell_count(TW_CELL_COUNT_POSITIVE); }
  /// All the values, zeros too.
  static cell_count all() noexcept { return cell_count(TW_CELL_COUNT_ALL); }
  /// "positive", "all", or the number of cells of a classification, as UNCTAD counts them.
  explicit cell_count(std::string_view name)
      : number_(detail::value<std::int64_t>([&](auto... out) {
          return tw_cell_count_from_name(name.data(), name.size(), out...);
        })) {}

  std::int64_t number() const noexcept { return number_; }

 private:
  explicit cell_count(std::int64_t number) noexcept : number_(number) {}

  std::int64_t number_;
};

}  // namespace tradewind

#endif
