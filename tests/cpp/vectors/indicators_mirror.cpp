// Verbs of mirror.
#include "shapes.hpp"

namespace it = tw::indicators;

void add_indicators_mirror(verb_table &verbs) {
  verbs["indicators/mirror_ratio"] = of(it::mirror_ratio, "importer_cif", "exporter_fob");
  verbs["indicators/mirror_asymmetry"] =
      of(it::mirror_asymmetry, "importer", "exporter", word{"kind",
         tw::asymmetry_from_name});
  verbs["indicators/cif_to_fob"] = of(it::cif_to_fob, "cif", "margin");
}
