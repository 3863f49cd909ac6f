// Prints the brief of a dossier.
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "tradewind.hpp"

namespace tw = tradewind;

namespace {

constexpr const char *usage =
    "usage: brief DOSSIER [--rates FILE]... --to CURRENCY\n"
    "             --format markdown|html|json\n"
    "\n"
    "  --rates   a file of rates, preferred first: of the European Central Bank (CSV,\n"
    "            zip or XML), the Bank of Russia or the National Bank of Belarus (XML),\n"
    "            or a tidy CSV with one rate a row; without it the brief says which\n"
    "            rates are missing\n"
    "  --to      the currency to show amounts in\n"
    "  --format  how the brief is printed\n";

struct usage_error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct input_error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct request {
  std::string dossier;
  std::vector<std::string> rates;
  std::string to;
  std::string format;
};

using arguments = std::vector<std::string>;

// The value of an option, given after it or after "="; none if it is another.
std::optional<std::string> option(const std::string &name, const arguments &all,
                                  std::size_t &at) {
  const std::string &argument = all[at];
  if (argument.rfind(name + "=", 0) == 0) {
    return argument.substr(name.size() + 1);
  }
  if (argument != name || at + 1 == all.size()) {
    return std::nullopt;
  }
  at++;
  return all[at];
}

request parse(const arguments &all) {
  request out;
  for (std::size_t at = 0; at < all.size(); at++) {
    if (auto rates = option("--rates", all, at)) {
      out.rates.push_back(*rates);
    } else if (auto to = out.to.empty() ? option("--to", all, at) : std::nullopt) {
      out.to = *to;
    } else if (auto format = option("--format", all, at)) {
      out.format = *format;
    } else if (all[at].rfind('-', 0) != 0 && out.dossier.empty()) {
      out.dossier = all[at];
    } else {
      throw usage_error("unexpected argument or missing value: " + all[at]);
    }
  }
  if (out.format != "markdown" && out.format != "html" && out.format != "json") {
    throw usage_error("--format is needed: markdown, html or json");
  }
  if (out.dossier.empty() || out.to.empty()) {
    throw usage_error("DOSSIER and --to are needed");
  }
  return out;
}

std::string contents(const std::string &path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    throw input_error(path + ": cannot be opened");
  }
  try {
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  } catch (const std::ios_base::failure &) {
    throw input_error(path + ": cannot be read");
  }
}

tw::dossier read_dossier(const std::string &path) {
  const std::string bytes = contents(path);
  try {
    return tw::dossier::read(bytes);
  } catch (const tw::error &) {
    // The message of an error has limits, a list of faults has none.
    throw input_error(path + ": " + tw::dossier::faults(bytes));
  }
}

tw::rate_table read_rates(const std::string &path) {
  try {
    return tw::rate_table::read(contents(path));
  } catch (const tw::error &error) {
    throw input_error(path + ": " + error.what());
  }
}

std::string make(const request &request) {
  const tw::currency to(request.to);
  const tw::dossier dossier = read_dossier(request.dossier);
  tw::rate_table rates = tw::rate_table::builder().build();
  for (const std::string &path : request.rates) {
    rates = rates.merged(read_rates(path));
  }
  const tw::brief brief(dossier, rates, to);
  if (request.format == "markdown") {
    return brief.to_markdown();
  }
  return request.format == "html" ? brief.to_html() : brief.to_json();
}

void print(const std::string &text) {
  std::cout.write(text.data(), static_cast<std::streamsize>(text.size())).flush();
  if (!std::cout) {
    throw input_error("standard output cannot be written");
  }
}

}  // namespace

int main(int count, char **values) {
  const arguments all(values + 1, values + count);
  try {
    const bool help = all.size() == 1 && (all[0] == "--help" || all[0] == "-h");
    print(help ? usage : make(parse(all)));
    return 0;
  } catch (const usage_error &error) {
    std::cerr << "error: " << error.what() << "\n" << usage;
    return 2;
  } catch (const std::exception &error) {
    std::cerr << "error: " << error.what() << "\n";
    return 1;
  }
}
