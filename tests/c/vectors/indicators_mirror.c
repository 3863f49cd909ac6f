/* Verbs of mirror. */
#include "vectors.h"

const struct indicator indicators_mirror[] = {
    ROW("indicators/mirror_ratio", of_two_numbers, tw_indicators_mirror_ratio,
        "importer_cif", "exporter_fob"),
    ROW("indicators/mirror_asymmetry", of_two_and_word,
        tw_indicators_mirror_asymmetry, "importer", "exporter", "kind"),
    ROW("indicators/cif_to_fob", of_two_numbers, tw_indicators_cif_to_fob, "cif",
        "margin"),
    {NULL, NULL, NULL, {NULL}},
};
