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
  verbs["growth/annualised"] =
      of(growth::annualised, "base", "current", "periods", "periods_per_year");
  verbs["growth/annualised_linear"] =
      of(growth::annualised_linear, "base", "current", "periods", "periods_per_year");
  verbs["growth/doubling_time"] = of(growth::doubling_time, "rate");
  verbs["growth/exponential"] = of(growth::exponential, "base", "current", "periods");
  verbs["growth/half_life"] = of(growth::half_life, "rate");
  verbs["growth/least_squares"] = trend(growth::least_squares);
  verbs["growth/least_squares_log"] = trend(growth::least_squares_log);
  verbs["growth/mean_geometric"] = of(growth::mean_geometric, list{"rates"});
  verbs["growth/required_growth"] =
      of(growth::required_growth, "current", "target", "periods");
  verbs["growth/rule_of_70"] = of(growth::rule_of_70, "rate");
}
