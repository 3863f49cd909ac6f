// What the files of the contract test share.
#ifndef TRADEWIND_CONTRACT_HPP
#define TRADEWIND_CONTRACT_HPP

#include <functional>
#include <string>

#include "tradewind.hpp"

namespace tw = tradewind;

// Counts a check; says where it failed.
void check(bool holds, const char *text, const char *file, int line);
// The two texts are the same.
void check_same(const std::string &got, const std::string &expected, const char *file,
                int line);
// The work throws tw::error with that code and a message.
void check_throws(tw_status expected, const std::function<void()> &work, const char *text,
                  const char *file, int line);

#define CHECK(condition) check(condition, #condition, __FILE__, __LINE__)
#define SAME(got, expected) check_same(got, expected, __FILE__, __LINE__)
#define THROWS(code, ...) \
  check_throws(code, [&] { (void)(__VA_ARGS__); }, #__VA_ARGS__, __FILE__, __LINE__)

// Two published rates of one day.
tw::rate_table two_rates();

void values();
void figures();
void indicators();
void prices();
void rates();
void routes();
void series();
void growth_of_all_kinds();
void matrices_and_networks();
void documents();

#endif
