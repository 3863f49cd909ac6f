// Verbs of similarity.
#include "shapes.hpp"

namespace it = tw::indicators;

void add_indicators_similarity(verb_table &verbs) {
  verbs["indicators/similarity"] = of(it::similarity, list{"left"}, list{"right"});
  verbs["indicators/complementarity"] =
      of(it::complementarity, list{"exports"}, list{"imports"});
  verbs["indicators/krugman"] = of(it::krugman, list{"left"}, list{"right"});
  verbs["indicators/diversification"] =
      of(it::diversification, list{"country"}, list{"world"});
}
