/* Verbs of concentration. */
#include "vectors.h"

const struct indicator indicators_concentration[] = {
    ROW("indicators/shares", cells_of_list, tw_indicators_shares, "values"),
    ROW("indicators/top_share", of_list_and_count, tw_indicators_top_share,
        "values", "k"),
    ROW("indicators/herfindahl_hirschman", of_list_and_word,
        tw_indicators_herfindahl_hirschman, "values", "unit"),
    ROW("indicators/herfindahl_hirschman_normalised", of_list_and_cells,
        tw_indicators_herfindahl_hirschman_normalised, "values", "cells"),
    ROW("indicators/numbers_equivalent", of_list, tw_indicators_numbers_equivalent,
        "values"),
    ROW("indicators/simpson", of_list, tw_indicators_simpson, "values"),
    ROW("indicators/hirschman", of_list, tw_indicators_hirschman, "values"),
    ROW("indicators/concentration", of_list_and_cells, tw_indicators_concentration,
        "values", "cells"),
    ROW("indicators/entropy", of_list_and_word, tw_indicators_entropy, "values", "log"),
    ROW("indicators/entropy_normalised", of_list_and_cells,
        tw_indicators_entropy_normalised, "values", "cells"),
    ROW("indicators/theil_t", of_list, tw_indicators_theil_t, "values"),
    ROW("indicators/theil_l", of_list, tw_indicators_theil_l, "values"),
    ROW("indicators/gini", of_list_and_word, tw_indicators_gini, "values", "correction"),
    {NULL, NULL, NULL, {NULL}},
};
