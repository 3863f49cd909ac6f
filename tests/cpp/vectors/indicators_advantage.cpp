// Verbs of advantage.
#include "shapes.hpp"

namespace it = tw::indicators;

void add_indicators_advantage(verb_table &verbs) {
  verbs["indicators/balassa"] =
      of(it::balassa, "product_exports", "exports", "world_product_exports",
         "world_exports");
  verbs["indicators/symmetric_advantage"] =
      of(it::symmetric_advantage, "product_exports", "exports", "world_product_exports",
         "world_exports");
  verbs["indicators/log_advantage"] =
      of(it::log_advantage, "product_exports", "exports", "world_product_exports",
         "world_exports");
  verbs["indicators/additive_advantage"] =
      of(it::additive_advantage, "product_exports", "exports", "world_product_exports",
         "world_exports");
  verbs["indicators/normalised_advantage"] =
      of(it::normalised_advantage, "product_exports", "exports", "world_product_exports",
         "world_exports");
  verbs["indicators/weighted_advantage"] =
      of(it::weighted_advantage, list{"exports"}, list{"world_exports"});
  verbs["indicators/relative_trade_advantage"] =
      of(it::relative_trade_advantage, list{"exports"}, list{"imports"},
         list{"world_exports"}, list{"world_imports"});
  verbs["indicators/revealed_competitiveness"] =
      of(it::revealed_competitiveness, list{"exports"}, list{"imports"},
         list{"world_exports"}, list{"world_imports"});
  verbs["indicators/michaely"] = of(it::michaely, list{"exports"}, list{"imports"});
  verbs["indicators/lafay"] = of(it::lafay, list{"exports"}, list{"imports"});
}
