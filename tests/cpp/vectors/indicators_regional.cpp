// Verbs of regional.
#include "shapes.hpp"

namespace it = tw::indicators;

void add_indicators_regional(verb_table &verbs) {
  verbs["indicators/intensity"] =
      of(it::intensity, "exports_to_partner", "exports", "partner_imports",
         "world_trade");
  verbs["indicators/intensity_excluding_reporter"] =
      of(it::intensity_excluding_reporter, "exports_to_partner", "exports",
         "partner_imports", "own_imports", "world_trade");
  verbs["indicators/intra_regional_share"] =
      of(it::intra_regional_share, "intra_exports", "region_exports");
  verbs["indicators/intra_regional_intensity"] =
      of(it::intra_regional_intensity, "intra_exports", "region_exports",
         "region_imports", "world_trade");
  verbs["indicators/regional_market_share"] =
      of(it::regional_market_share, "exports_to_region", "region_imports");
  verbs["indicators/size_adjusted_regional_export_share"] =
      of(it::size_adjusted_regional_export_share, "intra_exports", "region_exports",
         count{"members"}, count{"economies"});
  verbs["indicators/regional_hirschman"] = of(it::regional_hirschman, list{"values"});
  verbs["indicators/revealed_share_growth"] =
      of(it::revealed_share_growth, "exports_base", "exports_current", "world_base",
         "world_current");
}
