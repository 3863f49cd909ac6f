/* Verbs of intra industry. */
#include "vectors.h"

const struct indicator indicators_intra_industry[] = {
    ROW("indicators/grubel_lloyd_products", cells_of_lists,
        tw_indicators_grubel_lloyd_products, "exports", "imports"),
    ROW("indicators/grubel_lloyd", of_lists, tw_indicators_grubel_lloyd, "exports",
        "imports"),
    ROW("indicators/grubel_lloyd_balanced", of_lists,
        tw_indicators_grubel_lloyd_balanced, "exports", "imports"),
    ROW("indicators/grubel_lloyd_of_totals", of_lists,
        tw_indicators_grubel_lloyd_of_totals, "exports", "imports"),
    {NULL, NULL, NULL, {NULL}},
};
