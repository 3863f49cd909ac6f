// Verbs made of a function of indicators and the columns of its arguments.
#ifndef TRADEWIND_SHAPES_HPP
#define TRADEWIND_SHAPES_HPP

#include <tuple>

#include "vectors.hpp"

// A column whose cell is a list.
struct list {
  const char *column;
};

inline tw::decimal argument(const row &row, const char *column) {
  return tw::decimal(row[column]);
}
inline std::vector<tw::decimal> argument(const row &row, const list &list) {
  return decimals(row, list.column);
}

// The text of what the function gives for the cells of the columns. Arguments are read in
// order, so that the first wrong one is the one that is told.
template <class Function, class... Columns>
verb of(Function function, Columns... columns) {
  return [=](const row &row) {
    const std::tuple arguments{argument(row, columns)...};
    return std::apply(
        [&](const auto &...each) { return text(function(each..., places(row))); },
        arguments);
  };
}

#endif
