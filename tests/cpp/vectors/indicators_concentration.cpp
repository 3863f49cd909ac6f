// Verbs of concentration.
#include "shapes.hpp"

namespace it = tw::indicators;

void add_indicators_concentration(verb_table &verbs) {
  verbs["indicators/shares"] = of(it::shares, list{"values"});
}
