// Verbs of figure and growth.
#include "vectors.hpp"

namespace {

tw::figure figure(const row &row, const char *column) { return tw::figure(row[column]); }

tw::decimal decimal(const row &row, const char *column) {
  return tw::decimal(row[column]);
}

std::string parsed(const row &row) {
  const tw::figure found = figure(row, "text");
  return found.value().to_string() + "; " + found.unit() + "; " +
         name(found.qualifier()) + "; " + std::to_string(found.significant_digits()) +
         " digits";
}

std::string interval(const row &row) {
  tw::figure found = figure(row, "text");
  if (!row["qualifier"].empty()) {
    found = found.with_qualifier(tw::qualifier_from_name(row["qualifier"]));
  }
  return found.interval_text(reading(row));
}

// A formula of two figures under the reading of the row.
verb derived(const char *left, const char *right,
             tw::growth::derived (*formula)(const tw::figure &, const tw::figure &)) {
  return [=](const row &row) {
    const tw::figure one = figure(row, left);
    const tw::figure two = figure(row, right);
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

std::string compound(const row &row) {
  const auto periods = static_cast<std::uint32_t>(std::stoul(row["periods"]));
  return text(tw::growth::compound_annual_growth_rate(
      decimal(row, "base"), decimal(row, "current"), periods, places(row)));
}

}  // namespace

void add_figures(verb_table &verbs) {
  verbs["figure/parse"] = parsed;
  verbs["figure/interval"] = interval;
  verbs["growth/simple"] = computed("base", "current", tw::growth::simple);
  verbs["growth/implied_base"] = computed("current", "growth", tw::growth::implied_base);
  verbs["growth/share"] = computed("part", "whole", tw::growth::share);
  verbs["growth/compound_annual_growth_rate"] = compound;
  verbs["growth/implied_base_of_figures"] =
      derived("current", "growth", tw::growth::implied_base);
  verbs["growth/implied_growth"] = derived("base", "current", tw::growth::implied_growth);
  verbs["growth/share_of_figures"] = derived("part", "whole", tw::growth::share);
  verbs["growth/average_per_unit"] =
      derived("total", "count", tw::growth::average_per_unit);
}
