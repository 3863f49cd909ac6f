// Mirror figures: one flow as two countries report it.
#ifndef TRADEWIND_INDICATORS_MIRROR_HPP
#define TRADEWIND_INDICATORS_MIRROR_HPP

#include "../measure.hpp"

namespace tradewind::indicators {

/// What the importer reports over what the exporter reports.
inline measure mirror_ratio(const decimal &importer_cif, const decimal &exporter_fob,
                            const places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_mirror_ratio(importer_cif.raw(), exporter_fob.raw(), out...);
  });
}

/// The asymmetry of what importer and exporter report of one flow, by a named form.
inline measure mirror_asymmetry(const decimal &importer, const decimal &exporter,
                                asymmetry kind = {}, const places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_mirror_asymmetry(importer.raw(), exporter.raw(),
                                          static_cast<std::int32_t>(kind), out...);
  });
}

/// A value with freight and insurance, brought to one without them: cif / (1 + margin).
inline measure cif_to_fob(const decimal &cif, const decimal &margin, const
                          places &places = {}) {
  return detail::measured(places, [&](auto... out) {
    return tw_indicators_cif_to_fob(cif.raw(), margin.raw(), out...);
  });
}

}  // namespace tradewind::indicators

#endif
