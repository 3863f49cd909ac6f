// Verbs of figure.
#include "vectors.hpp"

namespace {

tw::figure figure(const row &row, const char *column) { return tw::figure(row[column]); }

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

}  // namespace

void add_figures(verb_table &verbs) {
  verbs["figure/parse"] = parsed;
  verbs["figure/interval"] = interval;
}
