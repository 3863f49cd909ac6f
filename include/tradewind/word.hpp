// Words with fixed meanings, with their names.
#ifndef TRADEWIND_WORD_HPP
#define TRADEWIND_WORD_HPP

#include <cstdint>
#include <string>
#include <string_view>

#include "error.hpp"

namespace tradewind {

/// Which neighbour a number goes to when it must lose digits. The values are explained in tradewind.h.
enum class rounding : std::int32_t {
  half_even = TW_ROUNDING_HALF_EVEN,
  half_up = TW_ROUNDING_HALF_UP,
  half_down = TW_ROUNDING_HALF_DOWN,
  up = TW_ROUNDING_UP,
  down = TW_ROUNDING_DOWN,
  ceiling = TW_ROUNDING_CEILING,
  floor = TW_ROUNDING_FLOOR,
};

/// How a text separates thousands from hundreds, units from decimals. The values are explained in tradewind.h.
enum class notation : std::int32_t {
  plain = TW_NOTATION_PLAIN,
  comma_point = TW_NOTATION_COMMA_POINT,
  point_comma = TW_NOTATION_POINT_COMMA,
  space_comma = TW_NOTATION_SPACE_COMMA,
  space_point = TW_NOTATION_SPACE_POINT,
  apostrophe_point = TW_NOTATION_APOSTROPHE_POINT,
  comma = TW_NOTATION_COMMA,
};

/// How a printed amount names its currency. The values are explained in tradewind.h.
enum class unit_display : std::int32_t {
  code_before = TW_UNIT_DISPLAY_CODE_BEFORE,
  code_after = TW_UNIT_DISPLAY_CODE_AFTER,
  symbol = TW_UNIT_DISPLAY_SYMBOL,
  none = TW_UNIT_DISPLAY_NONE,
};

/// Whether ISO 4217 lists a currency's code, and where. The values are explained in tradewind.h.
enum class currency_status : std::int32_t {
  active = TW_CURRENCY_STATUS_ACTIVE,
  former = TW_CURRENCY_STATUS_FORMER,
  unlisted = TW_CURRENCY_STATUS_UNLISTED,
};

/// How a law replaced one currency by another. The values are explained in tradewind.h.
enum class succession_kind : std::int32_t {
  redenomination = TW_SUCCESSION_KIND_REDENOMINATION,
  fixed_conversion = TW_SUCCESSION_KIND_FIXED_CONVERSION,
};

/// What a comparison of reported figures says. The values are explained in tradewind.h.
enum class verdict : std::int32_t {
  consistent = TW_VERDICT_CONSISTENT,
  consistent_if_truncated = TW_VERDICT_CONSISTENT_IF_TRUNCATED,
  consistent_if_zeros_are_padding = TW_VERDICT_CONSISTENT_IF_ZEROS_ARE_PADDING,
  consistent_at_another_rate = TW_VERDICT_CONSISTENT_AT_ANOTHER_RATE,
  differs_from_base = TW_VERDICT_DIFFERS_FROM_BASE,
  undetermined = TW_VERDICT_UNDETERMINED,
  inconsistent = TW_VERDICT_INCONSISTENT,
};

/// The word that a source puts before a figure. The values are explained in tradewind.h.
enum class qualifier : std::int32_t {
  stated = TW_QUALIFIER_STATED,
  exactly = TW_QUALIFIER_EXACTLY,
  about = TW_QUALIFIER_ABOUT,
  nearly = TW_QUALIFIER_NEARLY,
  more_than = TW_QUALIFIER_MORE_THAN,
  at_least = TW_QUALIFIER_AT_LEAST,
  less_than = TW_QUALIFIER_LESS_THAN,
  at_most = TW_QUALIFIER_AT_MOST,
};

/// How the last digits of a figure are taken. The values are explained in tradewind.h.
enum class reading : std::int32_t {
  written = TW_READING_WRITTEN,
  truncated = TW_READING_TRUNCATED,
  padded = TW_READING_PADDED,
};

/// What a rate is the price of. The values are explained in tradewind.h.
enum class rate_kind : std::int32_t {
  spot = TW_RATE_KIND_SPOT,
  period_average = TW_RATE_KIND_PERIOD_AVERAGE,
  period_end = TW_RATE_KIND_PERIOD_END,
  fixed = TW_RATE_KIND_FIXED,
  official = TW_RATE_KIND_OFFICIAL,
};

/// Which observation serves a day that has none. The values are explained in tradewind.h.
enum class policy : std::int32_t {
  previous = TW_POLICY_PREVIOUS,
  exact = TW_POLICY_EXACT,
  next = TW_POLICY_NEXT,
  nearest = TW_POLICY_NEAREST,
  linear = TW_POLICY_LINEAR,
};

/// How an average over a period is made. The values are explained in tradewind.h.
enum class average : std::int32_t {
  published = TW_AVERAGE_PUBLISHED,
  mean_of_daily_crosses = TW_AVERAGE_MEAN_OF_DAILY_CROSSES,
  cross_of_means = TW_AVERAGE_CROSS_OF_MEANS,
  mean_of_month_means = TW_AVERAGE_MEAN_OF_MONTH_MEANS,
  harmonic = TW_AVERAGE_HARMONIC,
  end_of_period = TW_AVERAGE_END_OF_PERIOD,
};

/// What to do with several averages of one currency and year. The values are explained in tradewind.h.
enum class imf_duplicates : std::int32_t {
  refuse = TW_IMF_DUPLICATES_REFUSE,
  issuer = TW_IMF_DUPLICATES_ISSUER,
  leave_out = TW_IMF_DUPLICATES_LEAVE_OUT,
};

/// What to do with averages in the predecessor of their currency. The values are explained in tradewind.h.
enum class imf_unscaled : std::int32_t {
  refuse = TW_IMF_UNSCALED_REFUSE,
  leave_out = TW_IMF_UNSCALED_LEAVE_OUT,
  as_predecessor = TW_IMF_UNSCALED_AS_PREDECESSOR,
};

/// How the rates of a conversion are linked. The values are explained in tradewind.h.
enum class path : std::int32_t {
  identity = TW_PATH_IDENTITY,
  direct = TW_PATH_DIRECT,
  inverse = TW_PATH_INVERSE,
  cross = TW_PATH_CROSS,
  chain = TW_PATH_CHAIN,
  legal = TW_PATH_LEGAL,
};

/// What a check compares. The values are explained in tradewind.h.
enum class check_kind : std::int32_t {
  equivalent = TW_CHECK_KIND_EQUIVALENT,
  agreement = TW_CHECK_KIND_AGREEMENT,
  umbrella = TW_CHECK_KIND_UMBRELLA,
  parts = TW_CHECK_KIND_PARTS,
  share = TW_CHECK_KIND_SHARE,
  rank = TW_CHECK_KIND_RANK,
  growth = TW_CHECK_KIND_GROWTH,
  duplicate = TW_CHECK_KIND_DUPLICATE,
  mirror = TW_CHECK_KIND_MIRROR,
  dates = TW_CHECK_KIND_DATES,
  ordinals = TW_CHECK_KIND_ORDINALS,
};

/// How openness takes exports and imports together. The values are explained in tradewind.h.
enum class openness : std::int32_t {
  sum = TW_OPENNESS_SUM,
  mean = TW_OPENNESS_MEAN,
};

/// The unit of an index of squared shares. The values are explained in tradewind.h.
enum class index_unit : std::int32_t {
  fraction = TW_INDEX_UNIT_FRACTION,
  points = TW_INDEX_UNIT_POINTS,
};

/// The base of a logarithm. The values are explained in tradewind.h.
enum class log_base : std::int32_t {
  e = TW_LOG_BASE_E,
  two = TW_LOG_BASE_2,
  ten = TW_LOG_BASE_10,
};

/// Whether a Gini coefficient is corrected for the size of the sample. The values are explained in tradewind.h.
enum class gini_correction : std::int32_t {
  none = TW_GINI_CORRECTION_NONE,
  small_sample = TW_GINI_CORRECTION_SMALL_SAMPLE,
};

/// How an asymmetry of mirror figures is expressed; M is the importer's, X the exporter's. The values are explained in tradewind.h.
enum class asymmetry : std::int32_t {
  midpoint = TW_ASYMMETRY_MIDPOINT,
  ratio = TW_ASYMMETRY_RATIO,
  difference = TW_ASYMMETRY_DIFFERENCE,
  relative = TW_ASYMMETRY_RELATIVE,
  normalised = TW_ASYMMETRY_NORMALISED,
  log = TW_ASYMMETRY_LOG,
};

namespace detail {

using word_writer = tw_status(std::int32_t, char *, std::size_t, std::size_t *, tw_error *);
using word_reader = tw_status(const char *, std::size_t, std::int32_t *, tw_error *);

inline std::string name_of(word_writer *write, std::int32_t number) {
  return short_text([&](auto... out) { return write(number, out...); });
}

template <class Word>
Word word_of(word_reader *read, std::string_view name) {
  return static_cast<Word>(value<std::int32_t>(
      [&](auto... out) { return read(name.data(), name.size(), out...); }));
}

}  // namespace detail

/// The name, such as in JSON.
inline std::string name(rounding word) {
  return detail::name_of(tw_rounding_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline rounding rounding_from_name(std::string_view name) {
  return detail::word_of<rounding>(tw_rounding_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(notation word) {
  return detail::name_of(tw_notation_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline notation notation_from_name(std::string_view name) {
  return detail::word_of<notation>(tw_notation_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(unit_display word) {
  return detail::name_of(tw_unit_display_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline unit_display unit_display_from_name(std::string_view name) {
  return detail::word_of<unit_display>(tw_unit_display_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(currency_status word) {
  return detail::name_of(tw_currency_status_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline currency_status currency_status_from_name(std::string_view name) {
  return detail::word_of<currency_status>(tw_currency_status_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(succession_kind word) {
  return detail::name_of(tw_succession_kind_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline succession_kind succession_kind_from_name(std::string_view name) {
  return detail::word_of<succession_kind>(tw_succession_kind_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(verdict word) {
  return detail::name_of(tw_verdict_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline verdict verdict_from_name(std::string_view name) {
  return detail::word_of<verdict>(tw_verdict_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(qualifier word) {
  return detail::name_of(tw_qualifier_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline qualifier qualifier_from_name(std::string_view name) {
  return detail::word_of<qualifier>(tw_qualifier_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(reading word) {
  return detail::name_of(tw_reading_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline reading reading_from_name(std::string_view name) {
  return detail::word_of<reading>(tw_reading_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(rate_kind word) {
  return detail::name_of(tw_rate_kind_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline rate_kind rate_kind_from_name(std::string_view name) {
  return detail::word_of<rate_kind>(tw_rate_kind_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(policy word) {
  return detail::name_of(tw_policy_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline policy policy_from_name(std::string_view name) {
  return detail::word_of<policy>(tw_policy_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(average word) {
  return detail::name_of(tw_average_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline average average_from_name(std::string_view name) {
  return detail::word_of<average>(tw_average_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(imf_duplicates word) {
  return detail::name_of(tw_imf_duplicates_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline imf_duplicates imf_duplicates_from_name(std::string_view name) {
  return detail::word_of<imf_duplicates>(tw_imf_duplicates_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(imf_unscaled word) {
  return detail::name_of(tw_imf_unscaled_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline imf_unscaled imf_unscaled_from_name(std::string_view name) {
  return detail::word_of<imf_unscaled>(tw_imf_unscaled_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(path word) {
  return detail::name_of(tw_path_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline path path_from_name(std::string_view name) {
  return detail::word_of<path>(tw_path_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(check_kind word) {
  return detail::name_of(tw_check_kind_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline check_kind check_kind_from_name(std::string_view name) {
  return detail::word_of<check_kind>(tw_check_kind_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(openness word) {
  return detail::name_of(tw_openness_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline openness openness_from_name(std::string_view name) {
  return detail::word_of<openness>(tw_openness_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(index_unit word) {
  return detail::name_of(tw_index_unit_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline index_unit index_unit_from_name(std::string_view name) {
  return detail::word_of<index_unit>(tw_index_unit_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(log_base word) {
  return detail::name_of(tw_log_base_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline log_base log_base_from_name(std::string_view name) {
  return detail::word_of<log_base>(tw_log_base_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(gini_correction word) {
  return detail::name_of(tw_gini_correction_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline gini_correction gini_correction_from_name(std::string_view name) {
  return detail::word_of<gini_correction>(tw_gini_correction_from_name, name);
}

/// The name, such as in JSON.
inline std::string name(asymmetry word) {
  return detail::name_of(tw_asymmetry_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline asymmetry asymmetry_from_name(std::string_view name) {
  return detail::word_of<asymmetry>(tw_asymmetry_from_name, name);
}

}  // namespace tradewind

#endif
