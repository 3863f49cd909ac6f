// Cells read into values, values said; files of data.
#include <cstdlib>
#include <filesystem>

#include "vectors.hpp"

std::string text(const tw::rounded<tw::decimal> &rounded) {
  return rounded.value.to_string() + (rounded.exact ? " exact" : " rounded");
}

std::string text(const tw::rounded<tw::money> &rounded) {
  return rounded.value.to_string() + (rounded.exact ? " exact" : " rounded");
}

std::string text(const tw::measure &measure) {
  const std::string number =
      measure.value.to_string() + (measure.exact ? " exact" : " rounded");
  return measure.convention.empty() ? number : number + "; " + measure.convention;
}

std::string text(const std::vector<tw::cell> &cells) {
  std::string out;
  for (const tw::cell &cell : cells) {
    out += out.empty() ? "" : ", ";
    // The vectors have the code without TW_ERR_.
    out += cell.defined() ? text(cell.value()) : std::string(cell.name()).substr(7);
  }
  return out;
}

std::vector<tw::decimal> decimals(const row &row, const char *column) {
  std::vector<tw::decimal> out;
  if (!row[column].empty()) {
    for (const std::string &item : split(row[column], ',')) {
      out.emplace_back(item);
    }
  }
  return out;
}

std::string or_dash(const std::string &text) { return text.empty() ? "-" : text; }

tw::places places(const row &row) {
  tw::places out;
  if (!row["scale"].empty()) {
    out.scale = std::stoi(row["scale"]);
  }
  if (!row["rounding"].empty()) {
    out.rounding = tw::rounding_from_name(row["rounding"]);
  }
  return out;
}

tw::reading reading(const row &row) { return tw::reading_from_name(row["reading"]); }

std::string data(const std::string &name) {
  const std::string committed = "tests/data/" + name;
  if (std::filesystem::exists(committed)) {
    return contents(committed);
  }
  const char *folder = std::getenv("TRADEWIND_TEST_DATA");
  return contents(std::string(folder == nullptr ? "target/data" : folder) + "/" + name);
}

tw::rate_table rates(const row &row) {
  static std::map<std::string, tw::rate_table> held;
  const std::string &names = row["rates"];
  const auto found = held.find(names);
  if (found != held.end()) {
    return found->second;
  }
  const std::vector<std::string> files = split(names, '+');
  tw::rate_table table = tw::rate_table::read(data(files.front()));
  for (std::size_t at = 1; at < files.size(); at++) {
    table = table.merged(tw::rate_table::read(data(files[at])));
  }
  return held.emplace(names, table).first->second;
}
