// Words of growth over series.
#ifndef TRADEWIND_SERIES_WORD_HPP
#define TRADEWIND_SERIES_WORD_HPP

#include "word.hpp"

namespace tradewind {

/// Which period a change is measured against. The values are explained in tradewind.h.
enum class comparison : std::int32_t {
  previous = TW_COMPARISON_PREVIOUS,
  year = TW_COMPARISON_YEAR,
};

/// How two series are linked where they overlap. The values are explained in tradewind.h.
enum class technique : std::int32_t {
  one_period = TW_TECHNIQUE_ONE_PERIOD,
  annual = TW_TECHNIQUE_ANNUAL,
  over_the_year = TW_TECHNIQUE_OVER_THE_YEAR,
};

/// Whose level a spliced series has. The values are explained in tradewind.h.
enum class kept_level : std::int32_t {
  old_one = TW_KEPT_LEVEL_OLD,
  new_one = TW_KEPT_LEVEL_NEW,
};

/// How many periods may be missing from a trend. The values are explained in tradewind.h.
enum class gap_rule : std::int32_t {
  at_most_half = TW_GAP_RULE_AT_MOST_HALF,
  any = TW_GAP_RULE_ANY,
};

/// How a change from a base to a current value is measured. The values are explained in tradewind.h.
enum class change_form : std::int32_t {
  simple = TW_CHANGE_FORM_SIMPLE,
  absolute_base = TW_CHANGE_FORM_ABSOLUTE_BASE,
  absolute_change = TW_CHANGE_FORM_ABSOLUTE_CHANGE,
  midpoint = TW_CHANGE_FORM_MIDPOINT,
  log = TW_CHANGE_FORM_LOG,
  exponential = TW_CHANGE_FORM_EXPONENTIAL,
  annualised = TW_CHANGE_FORM_ANNUALISED,
  annualised_linear = TW_CHANGE_FORM_ANNUALISED_LINEAR,
  times = TW_CHANGE_FORM_TIMES,
};

/// What is computed of two series. The values are explained in tradewind.h.
enum class pair_form : std::int32_t {
  share = TW_PAIR_FORM_SHARE,
  share_change = TW_PAIR_FORM_SHARE_CHANGE,
  share_of_change = TW_PAIR_FORM_SHARE_OF_CHANGE,
  implied_base = TW_PAIR_FORM_IMPLIED_BASE,
  change_from_growth = TW_PAIR_FORM_CHANGE_FROM_GROWTH,
  implied_whole = TW_PAIR_FORM_IMPLIED_WHOLE,
  excluding = TW_PAIR_FORM_EXCLUDING,
  real = TW_PAIR_FORM_REAL,
  implicit_deflator = TW_PAIR_FORM_IMPLICIT_DEFLATOR,
  currency_bridge = TW_PAIR_FORM_CURRENCY_BRIDGE,
  local_from_foreign = TW_PAIR_FORM_LOCAL_FROM_FOREIGN,
  foreign_from_local = TW_PAIR_FORM_FOREIGN_FROM_LOCAL,
};

/// The name, such as in JSON.
inline std::string name(comparison word) {
  return detail::name_of(tw_comparison_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline comparison comparison_from_name(std::string_view name) {
  return detail::word_of<comparison>(tw_comparison_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(technique word) {
  return detail::name_of(tw_technique_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline technique technique_from_name(std::string_view name) {
  return detail::word_of<technique>(tw_technique_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(kept_level word) {
  return detail::name_of(tw_kept_level_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline kept_level kept_level_from_name(std::string_view name) {
  return detail::word_of<kept_level>(tw_kept_level_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(gap_rule word) {
  return detail::name_of(tw_gap_rule_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline gap_rule gap_rule_from_name(std::string_view name) {
  return detail::word_of<gap_rule>(tw_gap_rule_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(change_form word) {
  return detail::name_of(tw_change_form_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline change_form change_form_from_name(std::string_view name) {
  return detail::word_of<change_form>(tw_change_form_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(pair_form word) {
  return detail::name_of(tw_pair_form_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline pair_form pair_form_from_name(std::string_view name) {
  return detail::word_of<pair_form>(tw_pair_form_from_name, name);
}

}  // namespace tradewind

#endif
