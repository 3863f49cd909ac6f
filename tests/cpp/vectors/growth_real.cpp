// Verbs of growth by roots or logarithms.
#include <optional>

#include "shapes.hpp"

namespace growth = tw::growth;

namespace {

using trend_of = tw::rounded<tw::decimal>(const std::vector<tw::decimal> &,
                                          const std::optional<std::vector<tw::decimal>> &,
                                          const tw::places &);

// Values at times; without times they are one period apart.
verb trend(trend_of *formula) {
  return [=](const row &row) {
    const std::vector<tw::decimal> times = decimals(row, "times");
    const std::vector<tw::decimal> values = decimals(row, "values");
    const auto given = times.empty() ? std::nullopt : std::optional(times);
    return text(formula(values, given, places(row)));
  };
}

}  // namespace

void add_growth_real(verb_table &verbs) {
  verbs["growth/least_squares"] = trend(growth::least_squares);
  verbs["growth/least_squares_log"] = trend(growth::least_squares_log);
  verbs["growth/mean_geometric"] = of(growth::mean_geometric, list{"rates"});
  verbs["growth/rule_of_70"] = of(growth::rule_of_70, "rate");
}
