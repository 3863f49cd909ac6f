/* Verbs of growth between two levels. */
#include "vectors.h"

const struct indicator growth_levels[] = {
    ROW("growth/simple", growth_numbers, tw_growth_simple, "base", "current"),
    ROW("growth/implied_base", growth_numbers, tw_growth_implied_base, "current",
        "growth"),
    ROW("growth/share", growth_numbers, tw_growth_share, "part", "whole"),
    ROW("growth/implied_base_of_figures", growth_implied,
        tw_growth_implied_base_of_figures, "current", "growth"),
    ROW("growth/implied_growth", growth_implied, tw_growth_implied_growth, "base",
        "current"),
    ROW("growth/share_of_figures", growth_implied, tw_growth_share_of_figures, "part",
        "whole"),
    ROW("growth/average_per_unit", growth_implied, tw_growth_average_per_unit, "total",
        "count"),
    {NULL, NULL, NULL, {NULL}},
};
