/* Verbs of regional. */
#include "vectors.h"

const struct indicator indicators_regional[] = {
    ROW("indicators/intensity", of_four_numbers, tw_indicators_intensity,
        "exports_to_partner", "exports", "partner_imports", "world_trade"),
    ROW("indicators/intensity_excluding_reporter", of_five_numbers,
        tw_indicators_intensity_excluding_reporter, "exports_to_partner", "exports",
        "partner_imports", "own_imports", "world_trade"),
    ROW("indicators/intra_regional_share", of_two_numbers,
        tw_indicators_intra_regional_share, "intra_exports", "region_exports"),
    ROW("indicators/intra_regional_intensity", of_four_numbers,
        tw_indicators_intra_regional_intensity, "intra_exports", "region_exports",
        "region_imports", "world_trade"),
    ROW("indicators/regional_market_share", of_two_numbers,
        tw_indicators_regional_market_share, "exports_to_region", "region_imports"),
    ROW("indicators/size_adjusted_regional_export_share", of_two_and_counts,
        tw_indicators_size_adjusted_regional_export_share, "intra_exports",
        "region_exports", "members", "economies"),
    ROW("indicators/regional_hirschman", of_list, tw_indicators_regional_hirschman,
        "values"),
    ROW("indicators/revealed_share_growth", of_four_numbers,
        tw_indicators_revealed_share_growth, "exports_base", "exports_current",
        "world_base", "world_current"),
    {NULL, NULL, NULL, {NULL}},
};
