// Verbs made of a function of indicators and the columns of its arguments.
#ifndef TRADEWIND_SHAPES_HPP
#define TRADEWIND_SHAPES_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

#include "vectors.hpp"

// A column whose cell is a list.
struct list {
  const char *column;
};

// A column whose cell says what n counts.
struct cells {
  const char *column;
};

// A column whose cell is a count.
struct count {
  const char *column;
};

// A column whose cell is a convention, the first one where it is empty.
template <class Word>
struct word {
  const char *column;
  Word (*read)(std::string_view name);
};
template <class Word>
word(const char *, Word (*)(std::string_view)) -> word<Word>;

inline tw::decimal argument(const row &row, const char *column) {
  return tw::decimal(row[column]);
}
inline std::vector<tw::decimal> argument(const row &row, const list &list) {
  return decimals(row, list.column);
}
inline tw::cell_count argument(const row &row, const cells &cells) {
  return tw::cell_count(row[cells.column]);
}
inline std::uint64_t argument(const row &row, const count &count) {
  return std::stoull(row[count.column]);
}
template <class Word>
Word argument(const row &row, const word<Word> &word) {
  return row[word.column].empty() ? Word{} : word.read(row[word.column]);
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
