// Verbs of balance.
#include "shapes.hpp"

namespace it = tw::indicators;

void add_indicators_balance(verb_table &verbs) {
  verbs["indicators/balance"] = of(it::balance, "exports", "imports");
  verbs["indicators/total"] = of(it::total, "exports", "imports");
  verbs["indicators/normalised_balance"] =
      of(it::normalised_balance, "exports", "imports");
  verbs["indicators/coverage"] = of(it::coverage, "exports", "imports");
  verbs["indicators/openness"] =
      of(it::openness, "exports", "imports", "gdp", word{"flows",
         tw::openness_from_name});
  verbs["indicators/import_penetration"] =
      of(it::import_penetration, "exports", "imports", "gdp");
  verbs["indicators/export_propensity"] = of(it::export_propensity, "exports", "gdp");
  verbs["indicators/marginal_propensity"] =
      of(it::marginal_propensity, "imports_base", "imports_current", "gdp_base",
         "gdp_current");
}
