// Verbs of intra industry.
#include "shapes.hpp"

namespace it = tw::indicators;

void add_indicators_intra_industry(verb_table &verbs) {
  verbs["indicators/grubel_lloyd_products"] =
      of(it::grubel_lloyd_products, list{"exports"}, list{"imports"});
  verbs["indicators/grubel_lloyd"] =
      of(it::grubel_lloyd, list{"exports"}, list{"imports"});
  verbs["indicators/grubel_lloyd_balanced"] =
      of(it::grubel_lloyd_balanced, list{"exports"}, list{"imports"});
  verbs["indicators/grubel_lloyd_of_totals"] =
      of(it::grubel_lloyd_of_totals, list{"exports"}, list{"imports"});
}
