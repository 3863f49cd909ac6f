/* Verbs of concentration. */
#include "vectors.h"

const struct indicator indicators_concentration[] = {
    ROW("indicators/shares", cells_of_list, tw_indicators_shares, "values"),
    {NULL, NULL, NULL, {NULL}},
};
