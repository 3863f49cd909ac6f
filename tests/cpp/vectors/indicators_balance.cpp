// Verbs of balances.
#include "shapes.hpp"

namespace it = tw::indicators;

void add_indicators_balance(verb_table &verbs) {
  verbs["indicators/balance"] = of(it::balance, "exports", "imports");
}
