/* Verbs of balances. */
#include "vectors.h"

const struct indicator indicators_balance[] = {
    ROW("indicators/balance", of_two, tw_indicators_balance, "exports", "imports"),
    {NULL, NULL, NULL, {NULL}},
};
