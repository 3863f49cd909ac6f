// Verbs of growth of reported figures by rates.
#include "vectors.hpp"

namespace growth = tw::growth;

namespace {

// The figures of the columns with the numbers of others, under the reading of the row.
template <class Formula>
verb figures(Formula formula) {
  return [=](const row &row) { return formula(row).interval_text(reading(row)); };
}

tw::figure figure(const row &row, const char *column) { return tw::figure(row[column]); }

tw::decimal number(const row &row, const char *column) { return tw::decimal(row[column]); }

}  // namespace

void add_growth_figures(verb_table &verbs) {
  verbs["growth/simple_of_figures"] = figures([](const row &row) {
    const tw::figure base = figure(row, "base");
    const tw::figure current = figure(row, "current");
    return growth::simple(base, current);
  });
  verbs["growth/absolute_base_of_figures"] = figures([](const row &row) {
    const tw::figure base = figure(row, "base");
    const tw::figure current = figure(row, "current");
    return growth::absolute_base(base, current);
  });
  verbs["growth/annualised_of_figures"] = figures([](const row &row) {
    const tw::decimal periods = number(row, "periods");
    const tw::decimal periods_per_year = number(row, "periods_per_year");
    const tw::figure base = figure(row, "base");
    const tw::figure current = figure(row, "current");
    return growth::annualised(base, current, periods, periods_per_year);
  });
  verbs["growth/annualised_linear_of_figures"] = figures([](const row &row) {
    const tw::decimal periods = number(row, "periods");
    const tw::decimal periods_per_year = number(row, "periods_per_year");
    const tw::figure base = figure(row, "base");
    const tw::figure current = figure(row, "current");
    return growth::annualised_linear(base, current, periods, periods_per_year);
  });
  verbs["growth/exponential_of_figures"] = figures([](const row &row) {
    const tw::decimal periods = number(row, "periods");
    const tw::figure base = figure(row, "base");
    const tw::figure current = figure(row, "current");
    return growth::exponential(base, current, periods);
  });
  verbs["growth/required_growth_of_figures"] = figures([](const row &row) {
    const tw::decimal periods = number(row, "periods");
    const tw::figure current = figure(row, "current");
    const tw::figure target = figure(row, "target");
    return growth::required_growth(current, target, periods);
  });
  verbs["growth/local_from_foreign_of_figures"] = figures([](const row &row) {
    const tw::figure foreign = figure(row, "foreign");
    const tw::figure rate_base = figure(row, "rate_base");
    const tw::figure rate_current = figure(row, "rate_current");
    return growth::local_from_foreign(foreign, rate_base, rate_current);
  });
  verbs["growth/foreign_from_local_of_figures"] = figures([](const row &row) {
    const tw::figure local = figure(row, "local");
    const tw::figure rate_base = figure(row, "rate_base");
    const tw::figure rate_current = figure(row, "rate_current");
    return growth::foreign_from_local(local, rate_base, rate_current);
  });
  verbs["growth/contribution_weighted_of_figures"] = figures([](const row &row) {
    const tw::figure weight = figure(row, "weight");
    const tw::figure growth = figure(row, "growth");
    return growth::contribution_weighted(weight, growth);
  });
  verbs["growth/midpoint_from_simple_of_figures"] = figures([](const row &row) {
    const tw::figure growth = figure(row, "growth");
    return growth::midpoint_from_simple(growth);
  });
  verbs["growth/doubling_time_of_figures"] = figures([](const row &row) {
    const tw::figure rate = figure(row, "rate");
    return growth::doubling_time(rate);
  });
  verbs["growth/half_life_of_figures"] = figures([](const row &row) {
    const tw::figure rate = figure(row, "rate");
    return growth::half_life(rate);
  });
}
