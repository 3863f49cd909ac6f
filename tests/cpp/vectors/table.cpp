// Reading tsv files: cells between tabs, with escapes.
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "vectors.hpp"

const std::string &row::operator[](const std::string &column) const {
  const auto found = cells_.find(column);
  if (found == cells_.end()) {
    throw std::runtime_error("there is no column " + column);
  }
  return found->second;
}

std::string row::bytes(const std::string &column) const {
  const std::string &cell = (*this)[column];
  std::string out;
  if (cell.rfind("hex:", 0) != 0) {
    return cell;
  }
  for (std::size_t at = 4; at + 1 < cell.size(); at += 2) {
    out += static_cast<char>(std::stoi(cell.substr(at, 2), nullptr, 16));
  }
  return out;
}

std::string contents(const std::string &path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    throw std::runtime_error(path + " cannot be read");
  }
  return std::string((std::istreambuf_iterator<char>(file)),
                     std::istreambuf_iterator<char>());
}

std::vector<std::string> split(const std::string &text, char separator) {
  std::vector<std::string> parts(1);
  for (const char letter : text) {
    if (letter == separator) {
      parts.emplace_back();
    } else {
      parts.back() += letter;
    }
  }
  return parts;
}

namespace {

std::string unescaped(const std::string &cell) {
  static const std::map<char, char> letters{{'n', '\n'}, {'t', '\t'}, {'r', '\r'}};
  std::string out;
  for (std::size_t at = 0; at < cell.size(); at++) {
    if (cell[at] != '\\' || at + 1 == cell.size()) {
      out += cell[at];
      continue;
    }
    at++;
    const auto found = letters.find(cell[at]);
    out += found == letters.end() ? cell[at] : found->second;
  }
  return out;
}

}  // namespace

std::vector<row> read_table(const std::string &path) {
  std::vector<std::string> lines = split(contents(path), '\n');
  if (!lines.back().empty()) {
    throw std::runtime_error(path + ": the last line has no end");
  }
  lines.pop_back();
  const std::vector<std::string> columns = split(lines.at(0), '\t');
  std::vector<row> rows;
  for (std::size_t line = 1; line < lines.size(); line++) {
    const std::vector<std::string> cells = split(lines[line], '\t');
    if (cells.size() != columns.size()) {
      throw std::runtime_error(path + ": line " + std::to_string(line + 1) +
                               ": another number of cells than the header");
    }
    std::map<std::string, std::string> named;
    for (std::size_t at = 0; at < cells.size(); at++) {
      named[columns[at]] = unescaped(cells[at]);
    }
    rows.emplace_back(std::move(named));
  }
  return rows;
}
