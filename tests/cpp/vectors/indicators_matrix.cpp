// Verbs of matrices, tables of doubles, networks, and trade as a matrix.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "shapes.hpp"

namespace it = tw::indicators;

namespace {

std::vector<std::string> parts(const std::string &text, char separator) {
  return text.empty() ? std::vector<std::string>() : split(text, separator);
}

// Rows by |, columns by comma, one after the other.
std::vector<std::string> values(const row &row) {
  std::vector<std::string> out;
  for (const std::string &line : parts(row["values"], '|')) {
    for (const std::string &item : parts(line, ',')) {
      out.push_back(item);
    }
  }
  return out;
}

tw::matrix matrix(const row &row) {
  std::vector<tw::decimal> held;
  for (const std::string &item : values(row)) {
    held.emplace_back(item);
  }
  return tw::matrix(parts(row["rows"], ','), parts(row["columns"], ','), held);
}

std::vector<double> doubles(const row &row) {
  std::vector<double> out;
  for (const std::string &item : values(row)) {
    out.push_back(std::strtod(item.c_str(), nullptr));
  }
  return out;
}

// The digits that read as a number, 15 of them or more.
std::string digits(double value) {
  char text[64];
  for (int count = 15; count <= 17; count++) {
    std::snprintf(text, sizeof text, "%.*g", count, value);
    if (std::strtod(text, nullptr) == value) {
      break;
    }
  }
  return text;
}

// What a row expects of several results, one after the other.
class results {
 public:
  explicit results(const row &row)
      : relative_(std::strtod(row["relative"].c_str(), nullptr)),
        absolute_(std::strtod(row["absolute"].c_str(), nullptr)),
        expected_(row["expect"]) {}

  void say(const std::string &text) {
    text_ += (first_ ? "" : ", ") + text;
    first_ = false;
    const std::size_t end = expected_.find(", ");
    expected_ = end == std::string::npos ? "" : expected_.substr(end + 2);
  }

  // The number that is expected, where the result is as near to it as the row says.
  void say(double value) {
    char *end = nullptr;
    const double due = std::strtod(expected_.c_str(), &end);
    const double apart = std::abs(value - due);
    const bool near = end != expected_.c_str() && apart > 0 &&
                      apart <= absolute_ + relative_ * std::abs(due);
    say(digits(near ? due : value));
  }

  const std::string &text() const { return text_; }

 private:
  double relative_, absolute_;
  std::string expected_, text_;
  bool first_ = true;
};

std::string said(const row &row, const tw::network::cells &cells) {
  results out(row);
  for (const tw::float_cell &cell : cells) {
    if (cell.defined()) {
      out.say(cell.value());
    } else {
      out.say(std::string(cell.name()).substr(7));
    }
  }
  return out.text();
}

std::string joined(const std::vector<std::string> &parts) {
  std::string out;
  for (const std::string &part : parts) {
    out += out.empty() ? part : "," + part;
  }
  return out;
}

// `A,B; v,w; 1,2,3,4`: labels, then values row after row.
std::string said(const tw::matrix &matrix) {
  std::vector<std::string> rows, columns, held;
  for (std::size_t at = 0; at < matrix.row_count(); at++) {
    rows.push_back(matrix.row_label(at));
  }
  for (std::size_t at = 0; at < matrix.column_count(); at++) {
    columns.push_back(matrix.column_label(at));
  }
  for (std::size_t at = 0; at < rows.size() * columns.size(); at++) {
    held.push_back(matrix.value(at).to_string());
  }
  return joined(rows) + "; " + joined(columns) + "; " + joined(held);
}

// The number in a cell; none where it is empty.
std::unique_ptr<tw::decimal> option(const row &row, const char *column) {
  return row[column].empty() ? nullptr : std::make_unique<tw::decimal>(row[column]);
}

std::string of_cells(const row &row) {
  std::vector<std::string> rows, columns;
  std::vector<tw::decimal> held;
  for (const std::string &cell : parts(row["cells"], ',')) {
    const std::vector<std::string> three = split(cell, ':');
    rows.push_back(three[0]);
    columns.push_back(three[1]);
    held.emplace_back(three[2]);
  }
  return said(tw::matrix::of_cells(rows, columns, held, option(row, "missing").get()));
}

std::string trade(const row &row) {
  const tw::dossier dossier = dossier_of(row);
  const tw::trade_axis rows = tw::trade_axis_from_name(row["rows"]);
  const tw::trade_axis columns = tw::trade_axis_from_name(row["columns"]);
  return said(tw::matrix::of_trade(dossier, parts(row["ids"], ','), rows, columns,
                                   option(row, "missing").get()));
}

// A function of a table of doubles and a word.
template <class Function, class Word>
verb of_table(Function function, Word (*word)(std::string_view), const char *column) {
  return [=](const row &row) {
    std::vector<double> held = doubles(row);
    std::vector<double> out(held.size());
    const std::size_t rows = std::stoul(row["rows"]), columns = std::stoul(row["columns"]);
    // A table has no length of its own here: it is the output that differs.
    held.resize(std::max(held.size(), rows * columns));
    const std::string &marker = row["undefined"];
    const double undefined = std::strtod(marker.c_str(), nullptr);
    function(held.data(), rows, columns, word(row[column]),
             marker.empty() ? nullptr : &undefined, out.data(), out.size());
    results said(row);
    for (const double value : out) {
      said.say(value);
    }
    return said.text();
  };
}

tw::network network(const row &row) {
  tw::presence presence;
  presence.inclusive = row["inclusive"] != "false";
  if (!row["cutoff"].empty()) {
    presence.cutoff = tw::decimal(row["cutoff"]);
  }
  if (row["door"] == "exact") {
    return tw::network(matrix(row), presence);
  }
  const std::vector<double> held = doubles(row);
  return tw::network(held.data(), parts(row["rows"], ',').size(),
                     parts(row["columns"], ',').size(), presence);
}

tw::z_scores way(const row &row) {
  return row["z_scores"].empty() ? tw::z_scores::population
                                 : tw::z_scores_from_name(row["z_scores"]);
}

std::uint32_t iterations(const row &row) {
  return static_cast<std::uint32_t>(std::stoul(row["iterations"]));
}

using cells = tw::network::cells;

verb plain(cells (tw::network::*function)() const) {
  return [=](const row &row) { return said(row, (network(row).*function)()); };
}
verb scored(cells (tw::network::*function)(tw::z_scores) const) {
  return [=](const row &row) { return said(row, (network(row).*function)(way(row))); };
}
verb iterated(cells (tw::network::*function)(std::uint32_t) const) {
  return [=](const row &row) {
    return said(row, (network(row).*function)(iterations(row)));
  };
}
verb reflected(cells (tw::network::*function)(std::uint32_t, tw::z_scores) const) {
  return [=](const row &row) {
    return said(row, (network(row).*function)(iterations(row), way(row)));
  };
}

}  // namespace

void add_indicators_matrix(verb_table &verbs) {
  verbs["indicators/matrix"] = [](const row &row) {
    return matrix(row).get(row["row"], row["column"]).to_string();
  };
  verbs["indicators/matrix_of_cells"] = of_cells;
  verbs["indicators/matrix_shares"] = [](const row &row) {
    const tw::matrix held = matrix(row);
    const tw::share_of of = tw::share_of_from_name(row["of"]);
    return text(it::matrix_shares(held, of, places(row)));
  };
  verbs["indicators/revealed_comparative_advantage"] = [](const row &row) {
    const tw::matrix held = matrix(row);
    const tw::advantage kind = tw::advantage_from_name(row["kind"]);
    return text(it::revealed_comparative_advantage(held, kind, places(row)));
  };
  verbs["indicators/float_shares"] =
      of_table(it::float_shares, tw::share_of_from_name, "of");
  verbs["indicators/float_revealed_comparative_advantage"] = of_table(
      it::float_revealed_comparative_advantage, tw::advantage_from_name, "kind");
  verbs["trade/matrix"] = trade;
}

void add_indicators_network(verb_table &verbs) {
  using of = tw::network;
  verbs["indicators/diversity"] = plain(&of::diversity);
  verbs["indicators/ubiquity"] = plain(&of::ubiquity);
  verbs["indicators/proximity"] = plain(&of::proximity);
  verbs["indicators/density"] = plain(&of::density);
  verbs["indicators/economic_complexity_index"] = scored(&of::economic_complexity_index);
  verbs["indicators/product_complexity_index"] = scored(&of::product_complexity_index);
  verbs["indicators/complexity_outlook_index"] = scored(&of::complexity_outlook_index);
  verbs["indicators/complexity_outlook_gain"] = scored(&of::complexity_outlook_gain);
  verbs["indicators/fitness"] = iterated(&of::fitness);
  verbs["indicators/product_fitness"] = iterated(&of::product_fitness);
  verbs["indicators/reflections"] = reflected(&of::reflections);
  verbs["indicators/product_reflections"] = reflected(&of::product_reflections);
}
