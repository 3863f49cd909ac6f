// Verbs of concentration.
#include "shapes.hpp"

namespace it = tw::indicators;

void add_indicators_concentration(verb_table &verbs) {
  verbs["indicators/shares"] = of(it::shares, list{"values"});
  verbs["indicators/top_share"] = of(it::top_share, list{"values"}, count{"k"});
  verbs["indicators/herfindahl_hirschman"] =
      of(it::herfindahl_hirschman, list{"values"}, word{"unit",
         tw::index_unit_from_name});
  verbs["indicators/herfindahl_hirschman_normalised"] =
      of(it::herfindahl_hirschman_normalised, list{"values"}, cells{"cells"});
  verbs["indicators/numbers_equivalent"] = of(it::numbers_equivalent, list{"values"});
  verbs["indicators/simpson"] = of(it::simpson, list{"values"});
  verbs["indicators/hirschman"] = of(it::hirschman, list{"values"});
  verbs["indicators/concentration"] =
      of(it::concentration, list{"values"}, cells{"cells"});
  verbs["indicators/entropy"] =
      of(it::entropy, list{"values"}, word{"log", tw::log_base_from_name});
  verbs["indicators/entropy_normalised"] =
      of(it::entropy_normalised, list{"values"}, cells{"cells"});
  verbs["indicators/theil_t"] = of(it::theil_t, list{"values"});
  verbs["indicators/theil_l"] = of(it::theil_l, list{"values"});
  verbs["indicators/gini"] =
      of(it::gini, list{"values"}, word{"correction", tw::gini_correction_from_name});
}
