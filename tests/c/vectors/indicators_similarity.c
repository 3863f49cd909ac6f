/* Verbs of similarity. */
#include "vectors.h"

const struct indicator indicators_similarity[] = {
    ROW("indicators/similarity", of_lists, tw_indicators_similarity, "left", "right"),
    ROW("indicators/complementarity", of_lists, tw_indicators_complementarity,
        "exports", "imports"),
    ROW("indicators/krugman", of_lists, tw_indicators_krugman, "left", "right"),
    ROW("indicators/diversification", of_lists, tw_indicators_diversification,
        "country", "world"),
    {NULL, NULL, NULL, {NULL}},
};
