/* Verbs of advantage. */
#include "vectors.h"

const struct indicator indicators_advantage[] = {
    ROW("indicators/balassa", of_four, tw_indicators_balassa, "product_exports",
        "exports", "world_product_exports", "world_exports"),
    ROW("indicators/symmetric_advantage", of_four,
        tw_indicators_symmetric_advantage, "product_exports", "exports",
        "world_product_exports", "world_exports"),
    ROW("indicators/log_advantage", of_four, tw_indicators_log_advantage,
        "product_exports", "exports", "world_product_exports", "world_exports"),
    ROW("indicators/additive_advantage", of_four, tw_indicators_additive_advantage,
        "product_exports", "exports", "world_product_exports", "world_exports"),
    ROW("indicators/normalised_advantage", of_four,
        tw_indicators_normalised_advantage, "product_exports", "exports",
        "world_product_exports", "world_exports"),
    ROW("indicators/weighted_advantage", cells_of_lists,
        tw_indicators_weighted_advantage, "exports", "world_exports"),
    ROW("indicators/relative_trade_advantage", cells_of_four_lists,
        tw_indicators_relative_trade_advantage, "exports", "imports",
        "world_exports", "world_imports"),
    ROW("indicators/revealed_competitiveness", cells_of_four_lists,
        tw_indicators_revealed_competitiveness, "exports", "imports",
        "world_exports", "world_imports"),
    ROW("indicators/michaely", cells_of_lists, tw_indicators_michaely, "exports",
        "imports"),
    ROW("indicators/lafay", cells_of_lists, tw_indicators_lafay, "exports", "imports"),
    {NULL, NULL, NULL, {NULL}},
};
