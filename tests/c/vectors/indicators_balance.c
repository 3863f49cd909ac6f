/* Verbs of balance. */
#include "vectors.h"

const struct indicator indicators_balance[] = {
    ROW("indicators/balance", of_two_numbers, tw_indicators_balance, "exports",
        "imports"),
    ROW("indicators/total", of_two_numbers, tw_indicators_total, "exports", "imports"),
    ROW("indicators/normalised_balance", of_two_numbers,
        tw_indicators_normalised_balance, "exports", "imports"),
    ROW("indicators/coverage", of_two_numbers, tw_indicators_coverage, "exports",
        "imports"),
    ROW("indicators/openness", of_three_and_word, tw_indicators_openness, "exports",
        "imports", "gdp", "flows"),
    ROW("indicators/import_penetration", of_three_numbers,
        tw_indicators_import_penetration, "exports", "imports", "gdp"),
    ROW("indicators/export_propensity", of_two_numbers,
        tw_indicators_export_propensity, "exports", "gdp"),
    ROW("indicators/marginal_propensity", of_four_numbers,
        tw_indicators_marginal_propensity, "imports_base", "imports_current",
        "gdp_base", "gdp_current"),
    {NULL, NULL, NULL, {NULL}},
};
