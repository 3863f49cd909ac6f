// What the files of the vector runner share.
#ifndef TRADEWIND_VECTORS_HPP
#define TRADEWIND_VECTORS_HPP

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "tradewind.hpp"

namespace tw = tradewind;

// One row: its cells by the name of their column.
class row {
 public:
  explicit row(std::map<std::string, std::string> cells) : cells_(std::move(cells)) {}
  // A cell; a column that is not there is a fault of the table.
  const std::string &operator[](const std::string &column) const;
  // The bytes of a cell: after "hex:" hexadecimal.
  std::string bytes(const std::string &column) const;

 private:
  std::map<std::string, std::string> cells_;
};

// What a verb answers to a row; it may throw tw::error.
using verb = std::function<std::string(const row &)>;
using verb_table = std::map<std::string, verb>;

// table.cpp
std::string contents(const std::string &path);
std::vector<row> read_table(const std::string &path);
std::vector<std::string> split(const std::string &text, char separator);

// values.cpp
std::string text(const tw::rounded<tw::decimal> &rounded);
std::string text(const tw::rounded<tw::money> &rounded);
std::string text(const tw::measure &measure);
std::string text(const std::vector<tw::cell> &cells);
std::vector<tw::decimal> decimals(const row &row, const char *column);
std::string or_dash(const std::string &text);
tw::places places(const row &row);
tw::reading reading(const row &row);
std::string data(const std::string &name);
tw::rate_table rates(const row &row);

// documents.cpp
tw::dossier dossier_of(const row &row);

// The verbs, by module.
void add_numbers(verb_table &verbs);
void add_amounts(verb_table &verbs);
void add_standards(verb_table &verbs);
void add_figures(verb_table &verbs);
void add_growth(verb_table &verbs);
void add_growth_changes(verb_table &verbs);
void add_growth_figures(verb_table &verbs);
void add_growth_real(verb_table &verbs);
void add_series(verb_table &verbs);
void add_rates(verb_table &verbs);
void add_formats(verb_table &verbs);
void add_documents(verb_table &verbs);
void add_indicators_balance(verb_table &verbs);
void add_indicators_concentration(verb_table &verbs);
void add_indicators_price(verb_table &verbs);
void add_indicators_matrix(verb_table &verbs);
void add_indicators_network(verb_table &verbs);
void add_indicators_mirror(verb_table &verbs);
void add_indicators_regional(verb_table &verbs);
void add_indicators_intra_industry(verb_table &verbs);
void add_indicators_similarity(verb_table &verbs);
void add_indicators_advantage(verb_table &verbs);

#endif
