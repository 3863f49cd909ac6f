// Verbs of growth: one line a verb, by the shape of its formula.
#include "vectors.hpp"

namespace {

tw::decimal decimal(const row &row, const char *column) {
  return tw::decimal(row[column]);
}

// A formula of two figures under the reading of the row.
verb derived(const char *left, const char *right,
             tw::growth::derived (*formula)(const tw::figure &, const tw::figure &)) {
  return [=](const row &row) {
    const tw::figure one = tw::figure(row[left]);
    const tw::figure two = tw::figure(row[right]);
    const tw::reading wanted = reading(row);
    return formula(one, two).interval_text(wanted);
  };
}

// A formula of two decimals with the places of the row.
verb computed(const char *left, const char *right,
              tw::rounded<tw::decimal> (*formula)(const tw::decimal &,
                                                  const tw::decimal &,
                                                  const tw::places &)) {
  return [=](const row &row) {
    return text(formula(decimal(row, left), decimal(row, right), places(row)));
  };
}

}  // namespace

void add_growth(verb_table &verbs) {
  verbs["growth/simple"] = computed("base", "current", tw::growth::simple);
  verbs["growth/implied_base"] = computed("current", "growth", tw::growth::implied_base);
  verbs["growth/share"] = computed("part", "whole", tw::growth::share);
  verbs["growth/implied_base_of_figures"] =
      derived("current", "growth", tw::growth::implied_base);
  verbs["growth/implied_growth"] = derived("base", "current", tw::growth::implied_growth);
  verbs["growth/share_of_figures"] = derived("part", "whole", tw::growth::share);
  verbs["growth/average_per_unit"] =
      derived("total", "count", tw::growth::average_per_unit);
}
