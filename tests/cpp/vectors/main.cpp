// Runs the vectors: every row of every table below a folder.
#include <algorithm>
#include <exception>
#include <filesystem>
#include <iostream>

#include "vectors.hpp"

namespace fs = std::filesystem;

namespace {

// The name of a code as the vectors have it, without TW_ERR_.
std::string code_name(tw_status code) {
  const std::string name = tw_status_name(code);
  return name.rfind("TW_ERR_", 0) == 0 ? name.substr(7) : name;
}

std::string answer(const verb &verb, const row &row) {
  try {
    return verb(row);
  } catch (const tw::error &error) {
    const std::string name = "error:" + code_name(error.code());
    const bool faults = error.first_fault() != TW_OK;
    return faults ? name + "/" + code_name(error.first_fault()) : name;
  }
}

struct tally {
  unsigned long passed = 0;
  unsigned long failed = 0;
};

void run_table(const fs::path &path, const verb_table &verbs, tally &tally) {
  const std::string name =
      path.parent_path().filename().string() + "/" + path.stem().string();
  const auto verb = verbs.find(name);
  for (const row &row : read_table(path.string())) {
    const std::string got =
        verb == verbs.end() ? "no such verb" : answer(verb->second, row);
    if (verb != verbs.end() && got == row["expect"]) {
      tally.passed++;
      continue;
    }
    tally.failed++;
    std::cout << "FAIL " << name << " " << row["id"] << ": expected " << row["expect"]
              << ", got " << got << "\n";
  }
}

// The tables in the folders of a folder, in order.
std::vector<fs::path> tables(const fs::path &folder) {
  std::vector<fs::path> found;
  for (const fs::directory_entry &module : fs::directory_iterator(folder)) {
    if (!module.is_directory()) {
      continue;
    }
    for (const fs::directory_entry &file : fs::directory_iterator(module)) {
      if (file.path().extension() == ".tsv") {
        found.push_back(file.path());
      }
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

int main(int count, char **arguments) {
  verb_table verbs;
  add_numbers(verbs);
  add_amounts(verbs);
  add_standards(verbs);
  add_figures(verbs);
  add_growth(verbs);
  add_growth_changes(verbs);
  add_growth_figures(verbs);
  add_growth_real(verbs);
  add_series(verbs);
  add_rates(verbs);
  add_formats(verbs);
  add_documents(verbs);
  add_indicators_balance(verbs);
  add_indicators_concentration(verbs);
  add_indicators_price(verbs);
  add_indicators_matrix(verbs);
  add_indicators_network(verbs);
  add_indicators_mirror(verbs);
  add_indicators_regional(verbs);
  add_indicators_intra_industry(verbs);
  add_indicators_similarity(verbs);
  add_indicators_advantage(verbs);
  tally tally;
  try {
    for (const fs::path &path : tables(count > 1 ? arguments[1] : "tests/vectors")) {
      run_table(path, verbs, tally);
    }
  } catch (const std::exception &error) {
    std::cerr << error.what() << "\n";
    return 2;
  }
  std::cout << "vectors: " << tally.passed << " passed, " << tally.failed << " failed\n";
  return tally.failed == 0 ? 0 : 1;
}
