// The contract of the C++ header, class by class.
#include <iostream>

#include "contract.hpp"

namespace {
unsigned long passed = 0;
unsigned long failed = 0;
}  // namespace

void check(bool holds, const char *text, const char *file, int line) {
  if (holds) {
    passed++;
    return;
  }
  failed++;
  std::cout << "FAIL " << file << ":" << line << ": " << text << "\n";
}

void check_same(const std::string &got, const std::string &expected, const char *file,
                int line) {
  check(got == expected, ("got " + got + ", expected " + expected).c_str(), file, line);
}

void check_throws(tw_status expected, const std::function<void()> &work, const char *text,
                  const char *file, int line) {
  try {
    work();
    check(false, text, file, line);
  } catch (const tw::error &error) {
    check_same(error.name(), tw_status_name(expected), file, line);
    check(error.code() == expected && error.what()[0] != '\0', text, file, line);
  }
}

tw::rate_table two_rates() {
  tw::rate_table::builder builder;
  const tw::rate first{tw::currency("EUR"), tw::currency("CNY"), 1,
                       tw::decimal("7.7123"), "2024-10-25",      tw::rate_kind::spot,
                       "European Central Bank"};
  tw::rate second = first;
  second.quote = tw::currency("USD");
  second.value = tw::decimal("1.0825");
  return builder.add(first).add(second).build();
}

int main() {
  values();
  figures();
  indicators();
  rates();
  routes();
  series();
  growth_of_all_kinds();
  prices();
  matrices_and_networks();
  documents();
  if (failed > 0) {
    std::cout << failed << " checks failed\n";
    return 1;
  }
  std::cout << passed << " checks passed\n";
}
