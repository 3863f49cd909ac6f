/*
 * Tradewind: reported economic figures, held exactly, converted with dated rates and
 * checked against one another. Generated from crates/tradewind-capi; do not edit.
 *
 * What holds for every function unless its comment says otherwise:
 *
 * - Status. A call that can fail returns TW_OK or a TW_ERR_* code, and describes a failure
 *   in `error` unless that is NULL. On failure no other output is written, except the
 *   length where a buffer is too small.
 * - Pointers. No pointer may be NULL unless the comment says so; NULL gives
 *   TW_ERR_NULL_POINTER and the position of the argument. Pointers must be valid during
 *   the call; no pointer is kept after it. One that is not aligned for its type, and a
 *   length of more than PTRDIFF_MAX bytes, give TW_ERR_INVALID_ARGUMENT; an `error` that
 *   is not aligned, or of another struct_size, gives TW_ERR_INVALID_STRUCT and is left
 *   alone. The lists of codes below do not repeat these.
 * - Text in. A pointer and a length in bytes, UTF-8, no NUL needed; (NULL, 0) is empty.
 * - Short text out. The caller's buffer and its capacity; the text always has a NUL after
 *   it; `length` receives its length without the NUL. (NULL, 0) asks for that length alone
 *   and succeeds; a buffer that is too small is left alone and gives
 *   TW_ERR_BUFFER_TOO_SMALL. Buffers must not overlap inputs.
 * - Long text out. A tw_text, to be freed.
 * - Objects. A new one belongs to the caller, who frees it with the _free function of its
 *   type; that takes NULL. Objects never change, except builders.
 * - Threads. Any number of threads may use one object at the same time; a builder belongs
 *   to one thread at a time. Nothing is global: no locale, environment, clock or output.
 * - Structs that begin with struct_size start from their _INIT macro. A reserved field
 *   is 0. Both are checked: TW_ERR_INVALID_STRUCT. Numbers of words (TW_ROUNDING_*, ...)
 *   are checked too.
 * - A fault inside the library gives TW_ERR_INTERNAL; the program goes on.
 */


#ifndef TRADEWIND_H
#define TRADEWIND_H

#include <stddef.h>
#include <stdint.h>

#define TW_VERSION_MAJOR 0
#define TW_VERSION_MINOR 1
#define TW_VERSION_PATCH 0
#define TW_VERSION_STRING "0.1.0"
#define TW_VERSION_NUMBER \
  (TW_VERSION_MAJOR * 1000000 + TW_VERSION_MINOR * 1000 + TW_VERSION_PATCH)

/* The static library is the default; a user of a Windows DLL defines TW_SHARED. */
#ifndef TW_API
#  if defined(_WIN32) && defined(TW_SHARED)
#    define TW_API __declspec(dllimport)
#  else
#    define TW_API
#  endif
#endif

#if defined(__GNUC__) || defined(__clang__)
#  define TW_NODISCARD __attribute__((warn_unused_result))
#else
#  define TW_NODISCARD
#endif

/** What a tw_error starts from. */
#define TW_ERROR_INIT { sizeof(tw_error), 0, 0, 0, 0, 0, { 0 } }
/** What a tw_places starts from: the default of the function, half to even. */
#define TW_PLACES_INIT { sizeof(tw_places), -1, TW_ROUNDING_HALF_EVEN }
/** What a tw_presence starts from: an advantage of at least 1. */
#define TW_PRESENCE_INIT { sizeof(tw_presence), 1, { { 1, 0 }, 0, 0 }, 0 }
/** What a tw_money_format_options starts from: "1,234.50 EUR", all the digits. */
#define TW_MONEY_FORMAT_OPTIONS_INIT \
  { sizeof(tw_money_format_options), TW_NOTATION_COMMA_POINT, TW_UNIT_DISPLAY_CODE_AFTER, \
    0, -1, TW_ROUNDING_HALF_EVEN }
/** What a tw_convert_options starts from. */
#define TW_CONVERT_OPTIONS_INIT \
  { sizeof(tw_convert_options), TW_POLICY_PREVIOUS, 7, TW_AVERAGE_PUBLISHED, -1, \
    TW_ROUNDING_HALF_EVEN, { { 0 } }, 0 }

/**
 * An amount with its stated equivalent in another currency, at a dated rate.
 */
#define TW_CHECK_KIND_EQUIVALENT 0

/**
 * Several stated equivalents with each other.
 */
#define TW_CHECK_KIND_AGREEMENT 1

/**
 * The total of a package with its members.
 */
#define TW_CHECK_KIND_UMBRELLA 2

/**
 * A whole with its parts.
 */
#define TW_CHECK_KIND_PARTS 3

/**
 * One part with its whole.
 */
#define TW_CHECK_KIND_SHARE 4

/**
 * A stated rank with the figures.
 */
#define TW_CHECK_KIND_RANK 5

/**
 * A stated growth with an earlier figure.
 */
#define TW_CHECK_KIND_GROWTH 6

/**
 * The same observation twice.
 */
#define TW_CHECK_KIND_DUPLICATE 7

/**
 * The same trade as both partners report it.
 */
#define TW_CHECK_KIND_MIRROR 8

/**
 * Days with each other and with their weekday.
 */
#define TW_CHECK_KIND_DATES 9

/**
 * The numbering of editions.
 */
#define TW_CHECK_KIND_ORDINALS 10

/**
 * Both currencies are the same.
 */
#define TW_PATH_IDENTITY 0

/**
 * One rate, as quoted.
 */
#define TW_PATH_DIRECT 1

/**
 * One rate, the other way round.
 */
#define TW_PATH_INVERSE 2

/**
 * Two rates through a third currency.
 */
#define TW_PATH_CROSS 3

/**
 * Three rates or more.
 */
#define TW_PATH_CHAIN 4

/**
 * By the law that replaced one currency with another, without a market rate.
 */
#define TW_PATH_LEGAL 5

/**
 * The country changed its unit: zeros were struck, or the unit was renamed.
 */
#define TW_SUCCESSION_KIND_REDENOMINATION 0

/**
 * The currency became part of an existing one, at a rate fixed for good.
 */
#define TW_SUCCESSION_KIND_FIXED_CONVERSION 1

/**
 * In list one: currencies and funds in use.
 */
#define TW_CURRENCY_STATUS_ACTIVE 0

/**
 * In list three only: withdrawn.
 */
#define TW_CURRENCY_STATUS_FORMER 1

/**
 * In no list: the offshore yuan.
 */
#define TW_CURRENCY_STATUS_UNLISTED 2

/**
 * Who reports
 */
#define TW_TRADE_AXIS_REPORTER 0

/**
 * With whom
 */
#define TW_TRADE_AXIS_PARTNER 1

/**
 * What
 */
#define TW_TRADE_AXIS_COMMODITY 2

/**
 * When
 */
#define TW_TRADE_AXIS_PERIOD 3

/**
 * None written.
 */
#define TW_QUALIFIER_STATED 0

/**
 * "exactly": the value and no other.
 */
#define TW_QUALIFIER_EXACTLY 1

/**
 * "about": a miss decides nothing.
 */
#define TW_QUALIFIER_ABOUT 2

/**
 * "nearly": below the value, by how much is not said.
 */
#define TW_QUALIFIER_NEARLY 3

/**
 * "more than": above the value.
 */
#define TW_QUALIFIER_MORE_THAN 4

/**
 * "at least": the value or above.
 */
#define TW_QUALIFIER_AT_LEAST 5

/**
 * "less than": below the value.
 */
#define TW_QUALIFIER_LESS_THAN 6

/**
 * "at most": the value or below.
 */
#define TW_QUALIFIER_AT_MOST 7

/**
 * Rounded to the last written digit: half a unit to both sides.
 */
#define TW_READING_WRITTEN 0

/**
 * Cut off after the last written digit: up to one unit more.
 */
#define TW_READING_TRUNCATED 1

/**
 * Trailing zeros are padding: half a unit of the last digit that is not zero.
 */
#define TW_READING_PADDED 2

/**
 * 2 (M - X) / (M + X), relative to their mean: -2 to 2.
 */
#define TW_ASYMMETRY_MIDPOINT 0

/**
 * M / X, as the IMF compares CIF with FOB.
 */
#define TW_ASYMMETRY_RATIO 1

/**
 * M - X, in the unit of the flows.
 */
#define TW_ASYMMETRY_DIFFERENCE 2

/**
 * (M - X) / X, relative to the exporter's figure.
 */
#define TW_ASYMMETRY_RELATIVE 3

/**
 * (M - X) / (M + X), half of the midpoint form: -1 to 1.
 */
#define TW_ASYMMETRY_NORMALISED 4

/**
 * ln(M / X), which changes its sign when the two are exchanged.
 */
#define TW_ASYMMETRY_LOG 5

/**
 * The values above zero, as the World Bank's WITS and concstats do.
 */
#define TW_CELL_COUNT_POSITIVE -1

/**
 * All the values, zeros too: the list has a value for each cell of the classification.
 */
#define TW_CELL_COUNT_ALL -2

/**
 * As it is: the values are the whole population.
 */
#define TW_GINI_CORRECTION_NONE 0

/**
 * Times n / (n - 1), so that one value among zeros gives 1; the default of concstats.
 */
#define TW_GINI_CORRECTION_SMALL_SAMPLE 1

/**
 * At most 1, as in most of the literature.
 */
#define TW_INDEX_UNIT_FRACTION 0

/**
 * At most 10,000, as the U.S. Department of Justice and the European Commission print
 * it.
 */
#define TW_INDEX_UNIT_POINTS 1

/**
 * The natural logarithm: nats, as ESCAP and Theil have it.
 */
#define TW_LOG_BASE_E 0

/**
 * Bits, as in information theory.
 */
#define TW_LOG_BASE_2 1

/**
 * Decimal digits.
 */
#define TW_LOG_BASE_10 2

/**
 * (x / row) / (column / total): above 1 is an advantage
 */
#define TW_ADVANTAGE_BALASSA 0

/**
 * (b - 1) / (b + 1), b being the Balassa index
 */
#define TW_ADVANTAGE_SYMMETRIC 1

/**
 * ln b
 */
#define TW_ADVANTAGE_LOG 2

/**
 * x / row - column / total
 */
#define TW_ADVANTAGE_ADDITIVE 3

/**
 * x / total - (row / total)(column / total)
 */
#define TW_ADVANTAGE_NORMALISED 4

/**
 * b over the mean of b in the row
 */
#define TW_ADVANTAGE_WEIGHTED 5

/**
 * In the total of its row
 */
#define TW_SHARE_OF_ROW 0

/**
 * In the total of its column
 */
#define TW_SHARE_OF_COLUMN 1

/**
 * In the total of the table
 */
#define TW_SHARE_OF_TOTAL 2

/**
 * Divisor n; products by the moments of countries (Growth Lab, Python ecomplexity)
 */
#define TW_Z_SCORES_POPULATION 0

/**
 * Divisor n - 1; each index by its own moments (R economiccomplexity)
 */
#define TW_Z_SCORES_SAMPLE 1

/**
 * Their sum, as the World Bank does.
 */
#define TW_OPENNESS_SUM 0

/**
 * Their mean, half of the sum, as UNCTAD does.
 */
#define TW_OPENNESS_MEAN 1

/**
 * sum(p1 q0) / sum(p0 q0): the basket of the base period.
 */
#define TW_INDEX_FORMULA_LASPEYRES 0

/**
 * sum(p1 q1) / sum(p0 q1): the basket of the current period.
 */
#define TW_INDEX_FORMULA_PAASCHE 1

/**
 * The square root of Laspeyres times Paasche.
 */
#define TW_INDEX_FORMULA_FISHER 2

/**
 * prod((p1 / p0)^((s0 + s1) / 2)), s being the shares in the value of their period.
 */
#define TW_INDEX_FORMULA_TORNQVIST 3

/**
 * sum(p1 sqrt(q0 q1)) / sum(p0 sqrt(q0 q1)).
 */
#define TW_INDEX_FORMULA_WALSH 4

/**
 * sum(p1 (q0 + q1)) / sum(p0 (q0 + q1)).
 */
#define TW_INDEX_FORMULA_MARSHALL_EDGEWORTH 5

/**
 * prod((p1 / p0)^(1 / n)): without weights; the price index reads no quantities.
 */
#define TW_INDEX_FORMULA_JEVONS 6

/**
 * It is an error.
 */
#define TW_MATCHING_ALL 0

/**
 * It is left out; the convention of the result counts the products left out.
 */
#define TW_MATCHING_MATCHED_ONLY 1

/**
 * "CNY 1,234.50"
 */
#define TW_UNIT_DISPLAY_CODE_BEFORE 0

/**
 * "1,234.50 CNY"
 */
#define TW_UNIT_DISPLAY_CODE_AFTER 1

/**
 * The symbol, then the amount.
 */
#define TW_UNIT_DISPLAY_SYMBOL 2

/**
 * The amount alone.
 */
#define TW_UNIT_DISPLAY_NONE 3

/**
 * "1234.5"
 */
#define TW_NOTATION_PLAIN 0

/**
 * "1,234.5"
 */
#define TW_NOTATION_COMMA_POINT 1

/**
 * "1.234,5"
 */
#define TW_NOTATION_POINT_COMMA 2

/**
 * "1 234,5": reads a blank, U+00A0 or U+202F, writes U+202F.
 */
#define TW_NOTATION_SPACE_COMMA 3

/**
 * "1 234.5": reads a blank, U+00A0 or U+202F, writes U+202F.
 */
#define TW_NOTATION_SPACE_POINT 4

/**
 * "1'234.5": reads an apostrophe or U+2019, writes U+2019.
 */
#define TW_NOTATION_APOSTROPHE_POINT 5

/**
 * "1234,5"
 */
#define TW_NOTATION_COMMA 6

/**
 * To the nearest; a tie goes to the even digit.
 */
#define TW_ROUNDING_HALF_EVEN 0

/**
 * To the nearest; a tie goes away from zero.
 */
#define TW_ROUNDING_HALF_UP 1

/**
 * To the nearest; a tie goes towards zero.
 */
#define TW_ROUNDING_HALF_DOWN 2

/**
 * Away from zero.
 */
#define TW_ROUNDING_UP 3

/**
 * Towards zero.
 */
#define TW_ROUNDING_DOWN 4

/**
 * Towards plus infinity.
 */
#define TW_ROUNDING_CEILING 5

/**
 * Towards minus infinity.
 */
#define TW_ROUNDING_FLOOR 6

/**
 * They agree as written: each within half a unit of its last digit.
 */
#define TW_VERDICT_CONSISTENT 0

/**
 * They agree if the figures were cut off, not rounded.
 */
#define TW_VERDICT_CONSISTENT_IF_TRUNCATED 1

/**
 * They agree if trailing zeros are padding.
 */
#define TW_VERDICT_CONSISTENT_IF_ZEROS_ARE_PADDING 2

/**
 * They agree at another rate than the one chosen; the check names it.
 */
#define TW_VERDICT_CONSISTENT_AT_ANOTHER_RATE 3

/**
 * The growth does not lead back to the earlier figure, perhaps since revised.
 */
#define TW_VERDICT_DIFFERS_FROM_BASE 4

/**
 * Nothing can be said; the check gives the reason.
 */
#define TW_VERDICT_UNDETERMINED 5

/**
 * They do not agree, and rounding does not explain it.
 */
#define TW_VERDICT_INCONSISTENT 6

/**
 * As published; never computed.
 */
#define TW_AVERAGE_PUBLISHED 0

/**
 * The arithmetic mean of the rates of every day on which all legs were published: of one
 * series as it is quoted, of a cross the way in which its first day is at least one.
 */
#define TW_AVERAGE_MEAN_OF_DAILY_CROSSES 1

/**
 * The cross of two means: of each leg the published average where there is one, else the
 * mean of its own days as quoted.
 */
#define TW_AVERAGE_CROSS_OF_MEANS 2

/**
 * The mean of the means of the months of the period, each being the mean of its daily
 * crosses. The period consists of whole months, each with a rate.
 */
#define TW_AVERAGE_MEAN_OF_MONTH_MEANS 3

/**
 * The harmonic mean of the daily crosses, taken the same way round as their arithmetic
 * mean.
 */
#define TW_AVERAGE_HARMONIC 4

/**
 * The published rate of the end of the period, else that of its last day.
 */
#define TW_AVERAGE_END_OF_PERIOD 5

/**
 * Averages of one currency and year that differ are an error.
 */
#define TW_IMF_DUPLICATES_REFUSE 0

/**
 * The average of the area that issues the currency: of the euro U2, else its country.
 */
#define TW_IMF_DUPLICATES_ISSUER 1

/**
 * Years in which they differ are left out.
 */
#define TW_IMF_DUPLICATES_LEAVE_OUT 2

/**
 * Averages in the predecessor of their currency are an error.
 */
#define TW_IMF_UNSCALED_REFUSE 0

/**
 * They are left out.
 */
#define TW_IMF_UNSCALED_LEAVE_OUT 1

/**
 * They are held as averages of the predecessor, as printed.
 */
#define TW_IMF_UNSCALED_AS_PREDECESSOR 2

/**
 * A day's market or reference rate.
 */
#define TW_RATE_KIND_SPOT 0

/**
 * The mean over a period, as published.
 */
#define TW_RATE_KIND_PERIOD_AVERAGE 1

/**
 * The last rate of a period, as published.
 */
#define TW_RATE_KIND_PERIOD_END 2

/**
 * A rate fixed by law or peg from a day on; it does not age.
 */
#define TW_RATE_KIND_FIXED 3

/**
 * A day's rate set by an authority.
 */
#define TW_RATE_KIND_OFFICIAL 4

/**
 * The last one before, no older than the maximum age.
 */
#define TW_POLICY_PREVIOUS 0

/**
 * Only one of the day itself.
 */
#define TW_POLICY_EXACT 1

/**
 * The first one after; looks ahead.
 */
#define TW_POLICY_NEXT 2

/**
 * The nearer of both, of two equally near the earlier; looks ahead.
 */
#define TW_POLICY_NEAREST 3

/**
 * On the straight line between both, as the pair is quoted; looks ahead.
 */
#define TW_POLICY_LINEAR 4

/**
 * current / base - 1.
 */
#define TW_CHANGE_FORM_SIMPLE 0

/**
 * (current - base) / |base|.
 */
#define TW_CHANGE_FORM_ABSOLUTE_BASE 1

/**
 * current - base.
 */
#define TW_CHANGE_FORM_ABSOLUTE_CHANGE 2

/**
 * 2 (current - base) / (current + base).
 */
#define TW_CHANGE_FORM_MIDPOINT 3

/**
 * ln(current / base).
 */
#define TW_CHANGE_FORM_LOG 4

/**
 * ln(current / base) / periods.
 */
#define TW_CHANGE_FORM_EXPONENTIAL 5

/**
 * (current / base)^(periods per year / periods) - 1.
 */
#define TW_CHANGE_FORM_ANNUALISED 6

/**
 * (current / base - 1) * periods per year / periods.
 */
#define TW_CHANGE_FORM_ANNUALISED_LINEAR 7

/**
 * current / base.
 */
#define TW_CHANGE_FORM_TIMES 8

/**
 * The period just before.
 */
#define TW_COMPARISON_PREVIOUS 0

/**
 * The same period of the year before.
 */
#define TW_COMPARISON_YEAR 1

/**
 * At most half of the periods may be missing, else there is no rate.
 */
#define TW_GAP_RULE_AT_MOST_HALF 0

/**
 * Any number of periods may be missing.
 */
#define TW_GAP_RULE_ANY 1

/**
 * The old one's: the new values are brought to it.
 */
#define TW_KEPT_LEVEL_OLD 0

/**
 * The new one's: the old values are brought to it.
 */
#define TW_KEPT_LEVEL_NEW 1

/**
 * The share of a part in its whole.
 */
#define TW_PAIR_FORM_SHARE 0

/**
 * The change of the share of a part in its whole.
 */
#define TW_PAIR_FORM_SHARE_CHANGE 1

/**
 * What share of the change of the whole is that of the part.
 */
#define TW_PAIR_FORM_SHARE_OF_CHANGE 2

/**
 * The base that a current value and its growth imply.
 */
#define TW_PAIR_FORM_IMPLIED_BASE 3

/**
 * The change that a current value and its growth imply.
 */
#define TW_PAIR_FORM_CHANGE_FROM_GROWTH 4

/**
 * The whole that a part and its share imply.
 */
#define TW_PAIR_FORM_IMPLIED_WHOLE 5

/**
 * Growth of the whole, less the contribution of a part.
 */
#define TW_PAIR_FORM_EXCLUDING 6

/**
 * Growth at constant prices of nominal growth and inflation.
 */
#define TW_PAIR_FORM_REAL 7

/**
 * The price index of nominal values and values at constant prices.
 */
#define TW_PAIR_FORM_IMPLICIT_DEFLATOR 8

/**
 * The change of the exchange rate of growth in local and in foreign currency.
 */
#define TW_PAIR_FORM_CURRENCY_BRIDGE 9

/**
 * Growth in local currency of growth in foreign currency and exchange rates.
 */
#define TW_PAIR_FORM_LOCAL_FROM_FOREIGN 10

/**
 * Growth in foreign currency of growth in local currency and exchange rates.
 */
#define TW_PAIR_FORM_FOREIGN_FROM_LOCAL 11

/**
 * By one period that both have.
 */
#define TW_TECHNIQUE_ONE_PERIOD 0

/**
 * By the sums over one year that both have.
 */
#define TW_TECHNIQUE_ANNUAL 1

/**
 * Each part of a year by the same part of one year that both have.
 */
#define TW_TECHNIQUE_OVER_THE_YEAR 2

/**
 * The number of the binary interface; it grows when a compiled caller would break.
 */
#define TW_ABI_VERSION 1

/**
 * From when to when each series of a table prices a pair.
 */
typedef struct tw_bounds_list tw_bounds_list;

/**
 * What a dossier and rates yield together: figures, conversions, checks, sources.
 */
typedef struct tw_brief tw_brief;

/**
 * One comparison of reported figures, with everything it rests on.
 */
typedef struct tw_check tw_check;

/**
 * A converted amount, with everything needed to cite it.
 */
typedef struct tw_conversion tw_conversion;

/**
 * A rate looked up once, for any number of amounts. Any number of threads may use one.
 */
typedef struct tw_converter tw_converter;

/**
 * Currencies, in the order of their codes.
 */
typedef struct tw_currency_list tw_currency_list;

/**
 * A number that reported figures imply, at face value and with its intervals.
 */
typedef struct tw_derived tw_derived;

/**
 * A result, or why there is none, for each period of a series.
 */
typedef struct tw_derived_series tw_derived_series;

/**
 * Reported figures with their sources.
 */
typedef struct tw_dossier tw_dossier;

/**
 * A reported figure in another currency: its value converted, and the values that its
 * digits allow, at the same exact rate.
 */
typedef struct tw_figure_conversion tw_figure_conversion;

/**
 * A number as it was reported: digits, power of ten, unit, qualifier.
 */
typedef struct tw_figure tw_figure;

/**
 * Exact numbers with a label a row and a label a column.
 */
typedef struct tw_matrix tw_matrix;

/**
 * Which country has which product.
 */
typedef struct tw_network tw_network;

/**
 * The rates of a table.
 */
typedef struct tw_rate_list tw_rate_list;

/**
 * Gathers rates for a table. One thread at a time.
 */
typedef struct tw_rate_table_builder tw_rate_table_builder;

/**
 * Rates that no longer change. Any number of threads may use one table.
 */
typedef struct tw_rate_table tw_rate_table;

/**
 * The values of one figure over consecutive periods of one frequency; gaps stay gaps.
 */
typedef struct tw_series tw_series;

/**
 * Who publishes rates, most preferred first.
 */
typedef struct tw_source_list tw_source_list;

/**
 * A text of any length that the library owns; tw_text_free().
 */
typedef struct tw_text tw_text;

/**
 * Result of every call that can fail: TW_OK or one of TW_ERR_*. A number never changes
 * its meaning; later versions add numbers, so an unknown one is an error.
 */
typedef int32_t tw_status;

/**
 * A currency code of ISO 4217 with a NUL after it, such as {"USD"}. All zero is none.
 */
typedef struct tw_currency {
  /**
   * Three capital letters and a NUL.
   */
  char code[4];
} tw_currency;

/**
 * Where and why a call failed.
 *
 * Owned by the caller, on the stack as a rule; nothing to free. Start from
 * TW_ERROR_INIT. Written only by a call that fails, so one struct serves many calls;
 * every function also takes NULL for it.
 */
typedef struct tw_error {
  /**
   * sizeof(tw_error); a wrong size makes every call answer TW_ERR_INVALID_STRUCT.
   */
  uint32_t struct_size;
  /**
   * The status that the call returned.
   */
  tw_status code;
  /**
   * The code of the first fault where a document can have several; else 0.
   */
  tw_status first_fault;
  /**
   * The argument at fault, counted from 1; 0 where it is none alone.
   */
  uint32_t argument;
  /**
   * Line of the input, counted from 1; 0 where it does not apply.
   */
  uint64_t line;
  /**
   * Column of the input in characters, counted from 1; 0 where it does not apply.
   */
  uint64_t column;
  /**
   * A sentence in UTF-8, always with a NUL at the end, cut when it is longer. The
   * places inside a document are part of it.
   */
  char message[1024];
} tw_error;

/**
 * A day of the Gregorian calendar.
 */
typedef struct tw_date {
  /**
   * Days since 1970-01-01; negative before.
   */
  int32_t days;
} tw_date;

/**
 * A 128-bit integer in two's complement: hi * 2^64 + lo.
 */
typedef struct tw_int128 {
  /**
   * The lower 64 bits.
   */
  uint64_t lo;
  /**
   * The upper 64 bits, with the sign.
   */
  int64_t hi;
} tw_int128;

/**
 * An exact decimal: unscaled * 10^-scale.
 *
 * The magnitude of unscaled is below 2^96, the scale 0 to 28, reserved 0. Every function
 * checks that.
 */
typedef struct tw_decimal {
  /**
   * The digits, with the sign.
   */
  struct tw_int128 unscaled;
  /**
   * How many of the digits are decimals.
   */
  uint32_t scale;
  /**
   * Must be 0.
   */
  uint32_t reserved;
} tw_decimal;

/**
 * An exact amount in one currency.
 */
typedef struct tw_money {
  /**
   * In whole units of the currency: 12.34 is twelve euros 34 cents.
   */
  struct tw_decimal amount;
  /**
   * The currency.
   */
  struct tw_currency currency;
  /**
   * Must be 0.
   */
  uint32_t reserved;
} tw_money;

/**
 * The choices of a conversion. Start from TW_CONVERT_OPTIONS_INIT.
 *
 * NULL in place of it is TW_CONVERT_OPTIONS_INIT.
 */
typedef struct tw_convert_options {
  /**
   * sizeof(tw_convert_options).
   */
  uint32_t struct_size;
  /**
   * Which observation serves a day that has none: one of TW_POLICY_*.
   */
  int32_t policy;
  /**
   * The distance in days up to which a rate serves, on every side that is used.
   */
  uint32_t max_age_days;
  /**
   * How the average over a period is made: one of TW_AVERAGE_*.
   */
  int32_t average;
  /**
   * Exactly this many decimals, 0 to 28; -1 for the minor unit of the currency.
   */
  int32_t scale;
  /**
   * One of TW_ROUNDING_*.
   */
  int32_t rounding;
  /**
   * The currency through which a cross is formed; all zero for the best path.
   */
  struct tw_currency via;
  /**
   * Must be 0.
   */
  uint32_t reserved;
} tw_convert_options;

/**
 * The values between two ends, which are rounded outward to 28 digits.
 *
 * An end that does not exist ("more than 5") has has_low or has_high 0, and its value
 * means nothing.
 */
typedef struct tw_interval {
  /**
   * The lower end.
   */
  struct tw_decimal low;
  /**
   * The upper end.
   */
  struct tw_decimal high;
  /**
   * 1 when there is a lower end.
   */
  int32_t has_low;
  /**
   * 1 when there is an upper end.
   */
  int32_t has_high;
  /**
   * 1 when the lower end itself belongs to the interval.
   */
  int32_t low_closed;
  /**
   * 1 when the upper end itself belongs to the interval.
   */
  int32_t high_closed;
} tw_interval;

/**
 * The later of two rates where the day lies on the line between both, as quoted.
 */
typedef struct tw_later_rate {
  /**
   * The price.
   */
  struct tw_decimal value;
  /**
   * How many units of the base the price is for.
   */
  uint32_t units;
  /**
   * Its day.
   */
  struct tw_date date;
} tw_later_rate;

/**
 * One published rate within a conversion, as quoted.
 */
typedef struct tw_leg {
  /**
   * The price.
   */
  struct tw_decimal value;
  /**
   * The currency that is priced.
   */
  struct tw_currency base;
  /**
   * The currency of the price.
   */
  struct tw_currency quote;
  /**
   * How many units of the base the price is for.
   */
  uint32_t units;
  /**
   * Days from the rate to the day asked for, negative for a later rate; 0 for averages
   * and for a fixed rate in force.
   */
  int32_t age_days;
  /**
   * One of TW_RATE_KIND_*.
   */
  int32_t kind;
  /**
   * 1 when the conversion divides by the rate, else 0.
   */
  int32_t inverted;
} tw_leg;

/**
 * The legal factor between a former currency and the one that replaced it.
 */
typedef struct tw_succession {
  /**
   * Units of from for one of to.
   */
  struct tw_decimal factor;
  /**
   * The former currency.
   */
  struct tw_currency from;
  /**
   * The currency that replaced it; it may itself be a former one.
   */
  struct tw_currency to;
  /**
   * The first day on which the factor holds.
   */
  struct tw_date effective;
  /**
   * One of TW_SUCCESSION_KIND_*.
   */
  int32_t kind;
} tw_succession;

/**
 * A label: UTF-8, no NUL needed.
 */
typedef struct tw_label {
  /**
   * The text; NULL only with length 0.
   */
  const char *data;
  /**
   * Its length in bytes.
   */
  size_t length;
} tw_label;

/**
 * How many decimals a result gets, and by which rounding. Start from TW_PLACES_INIT.
 *
 * NULL in place of it is TW_PLACES_INIT.
 */
typedef struct tw_places {
  /**
   * sizeof(tw_places).
   */
  uint32_t struct_size;
  /**
   * Exactly this many decimals, 0 to 28; -1 for 28 significant digits (money: the minor
   * unit of the currency).
   */
  int32_t scale;
  /**
   * One of TW_ROUNDING_*.
   */
  int32_t rounding;
} tw_places;

/**
 * A result that may have been rounded.
 */
typedef struct tw_rounded {
  /**
   * The result.
   */
  struct tw_decimal value;
  /**
   * 1 when no digit was lost, else 0.
   */
  int32_t exact;
  /**
   * 0.
   */
  uint32_t reserved;
} tw_rounded;

/**
 * One of several results: a number, or why there is none.
 */
typedef struct tw_cell {
  /**
   * The result; 0 where there is none.
   */
  struct tw_decimal value;
  /**
   * 1 when no digit was lost, else 0.
   */
  int32_t exact;
  /**
   * TW_OK, else why there is no value: one for which tw_status_is_undefined() is 1.
   */
  tw_status status;
} tw_cell;

/**
 * The result for one period.
 */
typedef struct tw_series_cell {
  /**
   * The result, or why there is none.
   */
  struct tw_cell cell;
  /**
   * How many periods the result is for: 1, more where values before it are missing and
   * it was not split, 0 where there is none.
   */
  uint32_t spans;
  /**
   * 1 where decumulation gave a negative part, else 0.
   */
  int32_t negative;
} tw_series_cell;

/**
 * An indicator, with whether it is exact and by which convention it was computed.
 */
typedef struct tw_measure {
  /**
   * The result.
   */
  struct tw_decimal value;
  /**
   * 1 when no digit was lost, else 0.
   */
  int32_t exact;
  /**
   * 0.
   */
  uint32_t reserved;
  /**
   * The named options that were used and the counts that went in, such as
   * "cells=positive; n=12", with a NUL after it; empty where a formula has only one form.
   */
  char convention[128];
} tw_measure;

/**
 * One of several results in binary: a number, or why there is none.
 */
typedef struct tw_float_cell {
  /**
   * The result; 0 where there is none.
   */
  double value;
  /**
   * TW_OK, else why there is no value: one for which tw_status_is_undefined() is 1.
   */
  tw_status status;
  /**
   * 0.
   */
  uint32_t reserved;
} tw_float_cell;

/**
 * From what advantage on a product counts as present. Start from TW_PRESENCE_INIT.
 *
 * NULL in place of it is TW_PRESENCE_INIT: at least 1.
 */
typedef struct tw_presence {
  /**
   * sizeof(tw_presence).
   */
  uint32_t struct_size;
  /**
   * Not 0 when the cutoff itself is enough.
   */
  int32_t inclusive;
  /**
   * The advantage (Balassa) that is asked for, above 0.
   */
  struct tw_decimal cutoff;
  /**
   * Must be 0.
   */
  uint64_t reserved;
} tw_presence;

/**
 * Numbers of products: in the order of the products, or each under its label.
 */
typedef struct tw_items {
  /**
   * count labels, none twice; NULL where the order says which is which.
   */
  const struct tw_label *labels;
  /**
   * count numbers; NULL only with count 0.
   */
  const struct tw_decimal *values;
  /**
   * How many.
   */
  size_t count;
} tw_items;

/**
 * The prices and quantities of one period. All zero has neither.
 */
typedef struct tw_basket {
  /**
   * Prices, such as unit values: 0 or more.
   */
  struct tw_items prices;
  /**
   * Quantities, in the same order or under the same labels: 0 or more.
   */
  struct tw_items quantities;
} tw_basket;

/**
 * Exports and the world market in two periods, in the same order or under the same
 * labels: 0 or more.
 */
typedef struct tw_markets {
  /**
   * Exports of each product in the base period.
   */
  struct tw_items base_exports;
  /**
   * Exports of each product in the current period.
   */
  struct tw_items current_exports;
  /**
   * The world market of each product in the base period.
   */
  struct tw_items base_world;
  /**
   * The world market of each product in the current period.
   */
  struct tw_items current_world;
} tw_markets;

/**
 * The parts of a change of exports; they sum to the total.
 */
typedef struct tw_market_share_effects {
  /**
   * What the exports would have gained with the whole world market.
   */
  struct tw_rounded world_growth;
  /**
   * What they gained because their products grew faster than the market.
   */
  struct tw_rounded commodity;
  /**
   * What they gained because their markets grew faster; 0 unless has_market.
   */
  struct tw_rounded market;
  /**
   * What is left: shares that were won, or lost.
   */
  struct tw_rounded competitiveness;
  /**
   * The change of the exports.
   */
  struct tw_rounded total;
  /**
   * 1 where markets are told apart.
   */
  int32_t has_market;
  /**
   * 0.
   */
  uint32_t reserved;
} tw_market_share_effects;

/**
 * How an amount is printed for readers. Start from TW_MONEY_FORMAT_OPTIONS_INIT.
 *
 * NULL in place of it is TW_MONEY_FORMAT_OPTIONS_INIT.
 */
typedef struct tw_money_format_options {
  /**
   * sizeof(tw_money_format_options).
   */
  uint32_t struct_size;
  /**
   * How thousands and decimals are set off: one of TW_NOTATION_*.
   */
  int32_t notation;
  /**
   * How the currency is named: one of TW_UNIT_DISPLAY_*.
   */
  int32_t unit;
  /**
   * Not 0 for millions, billions and trillions as words.
   */
  int32_t compact;
  /**
   * Exactly this many decimals, 0 to 28; -1 for all the digits.
   */
  int32_t scale;
  /**
   * One of TW_ROUNDING_*.
   */
  int32_t rounding;
} tw_money_format_options;

/**
 * One series of a table, as quoted.
 */
typedef struct tw_bounds {
  /**
   * The currency that is priced.
   */
  struct tw_currency base;
  /**
   * The currency of the price.
   */
  struct tw_currency quote;
  /**
   * One of TW_RATE_KIND_*.
   */
  int32_t kind;
  /**
   * Days from one rate to the next where they lie farthest apart; -1 for a single rate
   * and for periods.
   */
  int32_t longest_gap_days;
  /**
   * How many rates there are.
   */
  uint64_t observations;
} tw_bounds;

/**
 * One published price: so many units of base cost value of quote.
 */
typedef struct tw_rate {
  /**
   * The price, as quoted.
   */
  struct tw_decimal value;
  /**
   * The currency that is priced.
   */
  struct tw_currency base;
  /**
   * The currency of the price.
   */
  struct tw_currency quote;
  /**
   * How many units of the base the price is for, such as 100 for the tenge.
   */
  uint32_t units;
  /**
   * One of TW_RATE_KIND_*.
   */
  int32_t kind;
} tw_rate;

/**
 * The call succeeded.
 */
#define TW_OK 0

/**
 * The text is not a decimal number.
 */
#define TW_ERR_INVALID_NUMBER 101

/**
 * The number has more digits than a decimal holds (28, or 96 bits).
 */
#define TW_ERR_TOO_MANY_DIGITS 102

/**
 * The result does not fit a decimal.
 */
#define TW_ERR_OVERFLOW 103

/**
 * The number of decimals is not 0 to 28, or too small for the amount.
 */
#define TW_ERR_INVALID_SCALE 104

/**
 * The rounding mode is not one of the seven.
 */
#define TW_ERR_INVALID_ROUNDING 105

/**
 * The lower end lies above the upper end.
 */
#define TW_ERR_INVALID_INTERVAL 106

/**
 * The divisor is zero, or an interval that contains zero.
 */
#define TW_ERR_ZERO_DIVISOR 107

/**
 * A binary floating-point number stands where exact digits are due.
 */
#define TW_ERR_FLOAT_REFUSED 108

/**
 * The text is no ISO 4217 currency code.
 */
#define TW_ERR_UNKNOWN_CURRENCY 201

/**
 * The name or number may mean several currencies.
 */
#define TW_ERR_AMBIGUOUS_CURRENCY 202

/**
 * No law sets a factor between the currency and a successor.
 */
#define TW_ERR_NO_SUCCESSOR 203

/**
 * The text is no calendar date.
 */
#define TW_ERR_INVALID_DATE 211

/**
 * The text is no period.
 */
#define TW_ERR_INVALID_PERIOD 212

/**
 * The text is no known country, subdivision or group.
 */
#define TW_ERR_UNKNOWN_PLACE 221

/**
 * Two currencies meet where one is due.
 */
#define TW_ERR_CURRENCY_MISMATCH 301

/**
 * The text is no amount of money.
 */
#define TW_ERR_INVALID_MONEY 302

/**
 * There is no amount to sum.
 */
#define TW_ERR_NO_AMOUNTS 303

/**
 * The text is no figure.
 */
#define TW_ERR_INVALID_FIGURE 401

/**
 * The figure has another unit than the one due.
 */
#define TW_ERR_UNIT_MISMATCH 402

/**
 * The rate is zero, negative, or of a currency against itself.
 */
#define TW_ERR_INVALID_RATE 501

/**
 * Two rates of one pair, kind and date contradict, the same or opposite ways round.
 */
#define TW_ERR_CONFLICTING_RATES 502

/**
 * The table has no rate for that pair that would serve the date.
 */
#define TW_ERR_NO_RATE 503

/**
 * The rate that would serve the date is farther away than allowed.
 */
#define TW_ERR_STALE_RATE 504

/**
 * The table has no average for that pair and period.
 */
#define TW_ERR_NO_AVERAGE 505

/**
 * The average does not go with the other options: a published one has no pivot.
 */
#define TW_ERR_UNSUPPORTED_POLICY 506

/**
 * The lookup policy, average or rate kind is not a known name.
 */
#define TW_ERR_INVALID_POLICY 507

/**
 * The base is zero: growth over it is undefined.
 */
#define TW_ERR_ZERO_BASE 601

/**
 * The base is negative: growth over it is undefined.
 */
#define TW_ERR_NEGATIVE_BASE 602

/**
 * The whole is zero: a share of it is undefined.
 */
#define TW_ERR_ZERO_TOTAL 603

/**
 * A share needs parts and wholes that are not negative.
 */
#define TW_ERR_NEGATIVE_PART 604

/**
 * The number of periods is not positive.
 */
#define TW_ERR_INVALID_PERIODS 605

/**
 * Growth of minus 100 percent or less leaves no base to imply.
 */
#define TW_ERR_TOTAL_LOSS 606

/**
 * A value that must be positive is not.
 */
#define TW_ERR_NOT_POSITIVE 607

/**
 * There is no value to compute with.
 */
#define TW_ERR_NO_VALUES 608

/**
 * There are fewer values than the formula needs.
 */
#define TW_ERR_TOO_FEW_VALUES 609

/**
 * Lists that belong together, or the rows of a matrix, differ in length.
 */
#define TW_ERR_LENGTH_MISMATCH 610

/**
 * The change is zero: a share of it, or a time over it, is undefined.
 */
#define TW_ERR_NO_CHANGE 611

/**
 * A value that must be negative is not.
 */
#define TW_ERR_NOT_NEGATIVE 612

/**
 * The series has no value for a period that the formula needs.
 */
#define TW_ERR_MISSING_PERIOD 613

/**
 * Periods of two frequencies meet where one is due.
 */
#define TW_ERR_FREQUENCY_MISMATCH 614

/**
 * The series has two values for one period.
 */
#define TW_ERR_DUPLICATE_PERIOD 615

/**
 * Two series that are to be spliced have no period in common.
 */
#define TW_ERR_NO_OVERLAP 616

/**
 * No row, column or product has that label.
 */
#define TW_ERR_UNKNOWN_LABEL 617

/**
 * Two rows, columns or products have one label.
 */
#define TW_ERR_DUPLICATE_LABEL 618

/**
 * A product stands in one of two periods only.
 */
#define TW_ERR_UNMATCHED_PRODUCT 619

/**
 * A floating-point number is infinite or not a number.
 */
#define TW_ERR_NOT_FINITE 620

/**
 * The network of places and products falls apart: its eigenvector is not unique.
 */
#define TW_ERR_DISCONNECTED_NETWORK 621

/**
 * Observations meet that cannot stand in one matrix.
 */
#define TW_ERR_MIXED_OBSERVATIONS 622

/**
 * The convention is not a known name.
 */
#define TW_ERR_INVALID_CONVENTION 623

/**
 * The dossier has faults; each is listed with its place.
 */
#define TW_ERR_INVALID_DOSSIER 701

/**
 * A key stands twice in one object.
 */
#define TW_ERR_DUPLICATE_KEY 702

/**
 * The record has no such field.
 */
#define TW_ERR_UNKNOWN_FIELD 703

/**
 * A required field is missing.
 */
#define TW_ERR_MISSING_FIELD 704

/**
 * The value has another JSON type than the one due.
 */
#define TW_ERR_WRONG_TYPE 705

/**
 * No source of the dossier has that id.
 */
#define TW_ERR_UNKNOWN_SOURCE 706

/**
 * Two records of one list have the same id.
 */
#define TW_ERR_DUPLICATE_ID 707

/**
 * The value is none of those that the field takes.
 */
#define TW_ERR_INVALID_VALUE 708

/**
 * The document is of another format or version.
 */
#define TW_ERR_UNSUPPORTED_FORMAT 709

/**
 * A reference names no record of the dossier.
 */
#define TW_ERR_UNKNOWN_REFERENCE 710

/**
 * The bytes are not UTF-8.
 */
#define TW_ERR_INVALID_UTF8 801

/**
 * There is nothing to read.
 */
#define TW_ERR_EMPTY_INPUT 802

/**
 * A byte-order mark stands before JSON.
 */
#define TW_ERR_BYTE_ORDER_MARK 803

/**
 * The text is not JSON.
 */
#define TW_ERR_INVALID_JSON 804

/**
 * The header row of a table is not the one due.
 */
#define TW_ERR_INVALID_HEADER 805

/**
 * A row of a table has too few or too many cells, or an empty one.
 */
#define TW_ERR_INVALID_ROW 806

/**
 * The archive is damaged or does not hold exactly one table.
 */
#define TW_ERR_INVALID_ARCHIVE 807

/**
 * The input, or what it unpacks to, is larger than allowed.
 */
#define TW_ERR_TOO_LARGE 808

/**
 * The text is not XML, or not the document that is due.
 */
#define TW_ERR_INVALID_XML 809

/**
 * A required pointer is NULL.
 */
#define TW_ERR_NULL_POINTER 901

/**
 * The caller's buffer is too small; the size needed was written.
 */
#define TW_ERR_BUFFER_TOO_SMALL 902

/**
 * A struct has a wrong size or a reserved field that is not zero.
 */
#define TW_ERR_INVALID_STRUCT 903

/**
 * A fault inside the library; please report it.
 */
#define TW_ERR_INTERNAL 904

/**
 * The argument is of a wrong kind, or none of the values that it takes.
 */
#define TW_ERR_INVALID_ARGUMENT 905

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes all checks of a dossier and shows its amounts in another currency. A missing rate
 * is a line in the brief, no failure.
 *
 * @param out receives a new object; tw_brief_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY,
 *   TW_ERR_UNIT_MISMATCH
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_brief_make(const struct tw_dossier *dossier,
                        const struct tw_rate_table *rates,
                        struct tw_currency to,
                        struct tw_brief **out,
                        struct tw_error *error);

/**
 * The number of checks; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_brief_check_count(const struct tw_brief *brief);

/**
 * One of the checks, counted from 0; it outlives the brief.
 *
 * @param out receives a new object; tw_check_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_brief_check(const struct tw_brief *brief,
                         size_t index,
                         struct tw_check **out,
                         struct tw_error *error);

/**
 * The brief as Markdown.
 *
 * @param out receives a new object; tw_text_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_brief_to_markdown(const struct tw_brief *brief,
                               struct tw_text **out,
                               struct tw_error *error);

/**
 * The brief as a page of HTML that needs no other file.
 *
 * @param out receives a new object; tw_text_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_brief_to_html(const struct tw_brief *brief,
                           struct tw_text **out,
                           struct tw_error *error);

/**
 * The brief as JSON.
 *
 * @param out receives a new object; tw_text_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_brief_to_json(const struct tw_brief *brief,
                           struct tw_text **out,
                           struct tw_error *error);

/**
 * Frees a brief; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_brief_free(struct tw_brief *object);

/**
 * Whether a stated amount and its stated equivalent agree at a dated rate.
 *
 * dates are the days whose rate may have been used, the chosen one first; at least one.
 * Two figures in one currency give TW_ERR_UNIT_MISMATCH.
 *
 * @param out receives a new object; tw_check_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_INVALID_ARGUMENT,
 *   TW_ERR_INVALID_DATE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_check_equivalent(const struct tw_figure *stated,
                              const struct tw_figure *equivalent,
                              const struct tw_rate_table *rates,
                              const struct tw_date *dates,
                              size_t date_count,
                              struct tw_check **out,
                              struct tw_error *error);

/**
 * The number of a word such as "parts".
 *
 * @param text      UTF-8, no NUL needed; NULL only with length 0
 * @param kind receives one of TW_CHECK_KIND_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_check_kind_from_name(const char *text,
                                  size_t length,
                                  int32_t *kind,
                                  struct tw_error *error);

/**
 * The word with a number.
 *
 * @param kind one of TW_CHECK_KIND_*
 * @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length   receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_check_kind_name(int32_t kind,
                             char *buffer,
                             size_t capacity,
                             size_t *length,
                             struct tw_error *error);

/**
 * What it compares, one of TW_CHECK_KIND_*.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_check_kind(const struct tw_check *check,
                        int32_t *out,
                        struct tw_error *error);

/**
 * What it says, one of TW_VERDICT_*.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_check_verdict(const struct tw_check *check,
                           int32_t *out,
                           struct tw_error *error);

/**
 * Which record it is about.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_check_subject(const struct tw_check *check,
                           char *buffer,
                           size_t capacity,
                           size_t *length,
                           struct tw_error *error);

/**
 * What it says, in a sentence or two.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_check_sentence(const struct tw_check *check,
                            char *buffer,
                            size_t capacity,
                            size_t *length,
                            struct tw_error *error);

/**
 * Why nothing can be said; empty where something can.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_check_reason(const struct tw_check *check,
                          char *buffer,
                          size_t capacity,
                          size_t *length,
                          struct tw_error *error);

/**
 * All it rests on, as JSON.
 *
 * @param out receives a new object; tw_text_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_check_to_json(const struct tw_check *check,
                           struct tw_text **out,
                           struct tw_error *error);

/**
 * All it rests on, as a fragment of HTML.
 *
 * @param out receives a new object; tw_text_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_check_to_html(const struct tw_check *check,
                           struct tw_text **out,
                           struct tw_error *error);

/**
 * All it rests on, as Markdown.
 *
 * @param out receives a new object; tw_text_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_check_to_markdown(const struct tw_check *check,
                               struct tw_text **out,
                               struct tw_error *error);

/**
 * Frees a check; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_check_free(struct tw_check *object);

/**
 * The result. exact receives 1 when it was not rounded, else 0.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_money(const struct tw_conversion *conversion,
                              struct tw_money *out,
                              int32_t *exact,
                              struct tw_error *error);

/**
 * The amount that was converted.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_from(const struct tw_conversion *conversion,
                             struct tw_money *out,
                             struct tw_error *error);

/**
 * The day of the rate that lies farthest from the day asked for; of fixed rates alone the
 * first day on which they were in force.
 * found receives 1, or 0 for averages and identities; then out is left alone.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_rate_date(const struct tw_conversion *conversion,
                                  struct tw_date *out,
                                  int32_t *found,
                                  struct tw_error *error);

/**
 * Days from that rate to the day asked for, negative for a later rate; 0 for fixed rates
 * in force.
 * found receives 1, or 0 for averages and identities; then out is left alone.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_age_days(const struct tw_conversion *conversion,
                                 int32_t *out,
                                 int32_t *found,
                                 struct tw_error *error);

/**
 * How the rates are linked, one of TW_PATH_*.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_path(const struct tw_conversion *conversion,
                             int32_t *out,
                             struct tw_error *error);

/**
 * The currency in the middle of a cross; all zero for other paths.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_via(const struct tw_conversion *conversion,
                            struct tw_currency *out,
                            struct tw_error *error);

/**
 * Which observation served the day, one of TW_POLICY_*.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_policy(const struct tw_conversion *conversion,
                               int32_t *out,
                               struct tw_error *error);

/**
 * How the average of a period was made, one of TW_AVERAGE_*.
 * found receives 1, or 0 where a day was asked for; then out is left alone.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_average(const struct tw_conversion *conversion,
                                int32_t *out,
                                int32_t *found,
                                struct tw_error *error);

/**
 * What the rate is the price of, one of TW_RATE_KIND_*.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_kind(const struct tw_conversion *conversion,
                             int32_t *out,
                             struct tw_error *error);

/**
 * How many published observations went in: the rates of all legs, of an average computed
 * from days those days, of a cross of means the days of each leg. Factors of the law are no
 * observations.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_observations(const struct tw_conversion *conversion,
                                     uint32_t *out,
                                     struct tw_error *error);

/**
 * Frees a conversion; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_conversion_free(struct tw_conversion *object);

/**
 * Looks up the rate of a day ("2024-10-27") or a period ("2023") once, as
 * tw_rate_table_convert() does for each amount. It does not need the table afterwards.
 *
 * @param on UTF-8, no NUL needed; NULL only with length 0
 * @param options NULL for the defaults
 * @param out receives a new object; tw_converter_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_DATE,
 *   TW_ERR_INVALID_PERIOD, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_NO_RATE, TW_ERR_STALE_RATE,
 *   TW_ERR_NO_AVERAGE, TW_ERR_UNSUPPORTED_POLICY, TW_ERR_INVALID_POLICY,
 *   TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ARGUMENT,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_converter_new(const struct tw_rate_table *table,
                           struct tw_currency from,
                           struct tw_currency to,
                           const char *on,
                           size_t on_length,
                           const struct tw_convert_options *options,
                           struct tw_converter **out,
                           struct tw_error *error);

/**
 * Looks up the rate of a day once, as tw_converter_new().
 *
 * @param options NULL for the defaults
 * @param out receives a new object; tw_converter_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_DATE, TW_ERR_UNKNOWN_CURRENCY,
 *   TW_ERR_NO_RATE, TW_ERR_STALE_RATE, TW_ERR_UNSUPPORTED_POLICY, TW_ERR_INVALID_POLICY,
 *   TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ARGUMENT,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_converter_new_on_day(const struct tw_rate_table *table,
                                  struct tw_currency from,
                                  struct tw_currency to,
                                  struct tw_date day,
                                  const struct tw_convert_options *options,
                                  struct tw_converter **out,
                                  struct tw_error *error);

/**
 * Converts an amount.
 *
 * @param out receives a new object; tw_conversion_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_CURRENCY_MISMATCH, TW_ERR_UNKNOWN_CURRENCY,
 *   TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_converter_convert(const struct tw_converter *converter,
                               struct tw_money money,
                               struct tw_conversion **out,
                               struct tw_error *error);

/**
 * The currency of the amounts.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_converter_from(const struct tw_converter *converter,
                            struct tw_currency *out,
                            struct tw_error *error);

/**
 * The currency of the results.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_converter_to(const struct tw_converter *converter,
                          struct tw_currency *out,
                          struct tw_error *error);

/**
 * Frees a converter; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_converter_free(struct tw_converter *object);

/**
 * Converts a reported figure at the rate of a day ("2024-10-27") or over a period ("2023"),
 * as tw_rate_table_convert() does an amount.
 *
 * @param on UTF-8, no NUL needed; NULL only with length 0
 * @param options NULL for the defaults
 * @param out receives a new object; tw_figure_conversion_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_DATE,
 *   TW_ERR_INVALID_PERIOD, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_NO_RATE, TW_ERR_STALE_RATE,
 *   TW_ERR_NO_AVERAGE, TW_ERR_UNSUPPORTED_POLICY, TW_ERR_INVALID_POLICY,
 *   TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ARGUMENT,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_UNIT_MISMATCH, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_convert_figure(const struct tw_rate_table *table,
                                       const struct tw_figure *figure,
                                       struct tw_currency to,
                                       const char *on,
                                       size_t on_length,
                                       const struct tw_convert_options *options,
                                       struct tw_figure_conversion **out,
                                       struct tw_error *error);

/**
 * Converts a reported figure at the rate of a day, as tw_rate_table_convert_figure().
 *
 * @param options NULL for the defaults
 * @param out receives a new object; tw_figure_conversion_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_DATE, TW_ERR_UNKNOWN_CURRENCY,
 *   TW_ERR_NO_RATE, TW_ERR_STALE_RATE, TW_ERR_UNSUPPORTED_POLICY, TW_ERR_INVALID_POLICY,
 *   TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ARGUMENT,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_UNIT_MISMATCH, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_convert_figure_on_day(const struct tw_rate_table *table,
                                              const struct tw_figure *figure,
                                              struct tw_currency to,
                                              struct tw_date day,
                                              const struct tw_convert_options *options,
                                              struct tw_figure_conversion **out,
                                              struct tw_error *error);

/**
 * The figure as reported; it outlives the conversion.
 *
 * @param out receives a new object; tw_figure_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_figure_conversion_figure(const struct tw_figure_conversion *figure_conversion,
                                      struct tw_figure **out,
                                      struct tw_error *error);

/**
 * The conversion of its value, with everything needed to cite it; it outlives this object.
 *
 * @param out receives a new object; tw_conversion_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_figure_conversion_conversion(const struct tw_figure_conversion *figure_conversion,
                                          struct tw_conversion **out,
                                          struct tw_error *error);

/**
 * The values in the target currency that the figure may stand for under a reading of its
 * digits, one of TW_READING_*.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_figure_conversion_interval(const struct tw_figure_conversion *figure_conversion,
                                        int32_t reading,
                                        struct tw_interval *out,
                                        struct tw_error *error);

/**
 * The same as text: "[1565016272.7, 1579052293.0]", round brackets where an end does not
 * belong.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_figure_conversion_interval_text(const struct tw_figure_conversion *figure_conversion,
                                             int32_t reading,
                                             char *buffer,
                                             size_t capacity,
                                             size_t *length,
                                             struct tw_error *error);

/**
 * Frees a converted figure; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_figure_conversion_free(struct tw_figure_conversion *object);

/**
 * The later rate of an interpolated leg, counted from 0.
 * found receives 1, or 0 for a leg that is no line between two rates; then out is left
 * alone.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_leg_later(const struct tw_conversion *conversion,
                                  size_t index,
                                  struct tw_later_rate *out,
                                  int32_t *found,
                                  struct tw_error *error);

/**
 * The number of published rates that were used; of a computed average only those of the
 * law, where a currency was replaced; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_conversion_leg_count(const struct tw_conversion *conversion);

/**
 * One of the rates, counted from 0.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_leg(const struct tw_conversion *conversion,
                            size_t index,
                            struct tw_leg *out,
                            struct tw_error *error);

/**
 * The day or period of one of the rates.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_leg_when(const struct tw_conversion *conversion,
                                 size_t index,
                                 char *buffer,
                                 size_t capacity,
                                 size_t *length,
                                 struct tw_error *error);

/**
 * Who publishes one of the rates.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_leg_source(const struct tw_conversion *conversion,
                                   size_t index,
                                   char *buffer,
                                   size_t capacity,
                                   size_t *length,
                                   struct tw_error *error);

/**
 * One of the rates as quoted, such as "7.7123 CNY per EUR".
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_leg_quotation(const struct tw_conversion *conversion,
                                      size_t index,
                                      char *buffer,
                                      size_t capacity,
                                      size_t *length,
                                      struct tw_error *error);

/**
 * The number of a word such as "direct".
 *
 * @param text      UTF-8, no NUL needed; NULL only with length 0
 * @param path receives one of TW_PATH_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_path_from_name(const char *text,
                            size_t length,
                            int32_t *path,
                            struct tw_error *error);

/**
 * The word with a number.
 *
 * @param path one of TW_PATH_*
 * @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length   receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_path_name(int32_t path,
                       char *buffer,
                       size_t capacity,
                       size_t *length,
                       struct tw_error *error);

/**
 * The ratio that was used, at 28 digits: target currency for one of the source.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_rate(const struct tw_conversion *conversion,
                             struct tw_decimal *out,
                             struct tw_error *error);

/**
 * The ratio the other way round, at 28 digits: source currency for one of the target.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_inverse_rate(const struct tw_conversion *conversion,
                                     struct tw_decimal *out,
                                     struct tw_error *error);

/**
 * The numerator of the exact ratio that was used, in lowest terms: "10825". The ratio is
 * target currency for one of the source, and a number of any length.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_ratio_numerator(const struct tw_conversion *conversion,
                                        char *buffer,
                                        size_t capacity,
                                        size_t *length,
                                        struct tw_error *error);

/**
 * The denominator of the same, above 0: "77123".
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_ratio_denominator(const struct tw_conversion *conversion,
                                          char *buffer,
                                          size_t capacity,
                                          size_t *length,
                                          struct tw_error *error);

/**
 * The numerator of the exact ratio that was looked up, in lowest terms: "10825". The ratio is
 * target currency for one of the source, and a number of any length.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_converter_ratio_numerator(const struct tw_converter *converter,
                                       char *buffer,
                                       size_t capacity,
                                       size_t *length,
                                       struct tw_error *error);

/**
 * The denominator of the same, above 0: "77123".
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_converter_ratio_denominator(const struct tw_converter *converter,
                                         char *buffer,
                                         size_t capacity,
                                         size_t *length,
                                         struct tw_error *error);

/**
 * The number of currencies from the one that was converted to the target, both included; 0
 * for NULL.
 *
 * Safe on a shared object.
 */
TW_API
size_t tw_conversion_route_count(const struct tw_conversion *conversion);

/**
 * One of the currencies of the route, counted from 0.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_route(const struct tw_conversion *conversion,
                              size_t index,
                              struct tw_currency *out,
                              struct tw_error *error);

/**
 * The number of days from Monday to Friday of the period for which a computed average had
 * no observation; 0 where nothing was computed, and for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_conversion_missing_count(const struct tw_conversion *conversion);

/**
 * One of these days, in order, counted from 0; holidays are among them.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_missing(const struct tw_conversion *conversion,
                                size_t index,
                                struct tw_date *out,
                                struct tw_error *error);

/**
 * The day or period that was asked for.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_on(const struct tw_conversion *conversion,
                           char *buffer,
                           size_t capacity,
                           size_t *length,
                           struct tw_error *error);

/**
 * Who publishes the rates, each named once, with "; " between.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_source(const struct tw_conversion *conversion,
                               char *buffer,
                               size_t capacity,
                               size_t *length,
                               struct tw_error *error);

/**
 * The rate in the direction in which it is at least one: "7.1245 CNY per USD".
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_rate_text(const struct tw_conversion *conversion,
                                  char *buffer,
                                  size_t capacity,
                                  size_t *length,
                                  struct tw_error *error);

/**
 * Where the rate comes from: rates, dates, age, source.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_provenance(const struct tw_conversion *conversion,
                                   char *buffer,
                                   size_t capacity,
                                   size_t *length,
                                   struct tw_error *error);

/**
 * One sentence for a footnote: rate, date, source.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_cite(const struct tw_conversion *conversion,
                             char *buffer,
                             size_t capacity,
                             size_t *length,
                             struct tw_error *error);

/**
 * The conversion with its legs, as JSON.
 *
 * @param out receives a new object; tw_text_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_to_json(const struct tw_conversion *conversion,
                                struct tw_text **out,
                                struct tw_error *error);

/**
 * The conversion with its legs, as a fragment of HTML.
 *
 * @param out receives a new object; tw_text_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_conversion_to_html(const struct tw_conversion *conversion,
                                struct tw_text **out,
                                struct tw_error *error);

/**
 * Converts an amount at the rate of a day ("2024-10-27") or over a period ("2023").
 *
 * On a day without a rate the last one before serves, up to max_age_days; a later one only
 * by a policy that says so. A period takes its published average, or the one asked for.
 * Rounded once; by default to the minor unit.
 *
 * @param on UTF-8, no NUL needed; NULL only with length 0
 * @param options NULL for the defaults
 * @param out receives a new object; tw_conversion_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_DATE,
 *   TW_ERR_INVALID_PERIOD, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_NO_RATE, TW_ERR_STALE_RATE,
 *   TW_ERR_NO_AVERAGE, TW_ERR_UNSUPPORTED_POLICY, TW_ERR_INVALID_POLICY,
 *   TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_ARGUMENT, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_convert(const struct tw_rate_table *table,
                                struct tw_money money,
                                struct tw_currency to,
                                const char *on,
                                size_t on_length,
                                const struct tw_convert_options *options,
                                struct tw_conversion **out,
                                struct tw_error *error);

/**
 * Converts an amount at the rate of a day, as tw_rate_table_convert().
 *
 * @param options NULL for the defaults
 * @param out receives a new object; tw_conversion_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_DATE, TW_ERR_UNKNOWN_CURRENCY,
 *   TW_ERR_NO_RATE, TW_ERR_STALE_RATE, TW_ERR_UNSUPPORTED_POLICY, TW_ERR_INVALID_POLICY,
 *   TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_ARGUMENT, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_convert_on_day(const struct tw_rate_table *table,
                                       struct tw_money money,
                                       struct tw_currency to,
                                       struct tw_date day,
                                       const struct tw_convert_options *options,
                                       struct tw_conversion **out,
                                       struct tw_error *error);

/**
 * The three-digit number of a currency, such as 156; 0 for a currency without one.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_numeric(struct tw_currency currency,
                              uint32_t *out,
                              struct tw_error *error);

/**
 * The decimals of its minor unit, such as 2; -1 for a currency without one, and
 * for a former one of which nobody says it.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_minor_units(struct tw_currency currency,
                                  int32_t *out,
                                  struct tw_error *error);

/**
 * The English name in ISO 4217.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_name(struct tw_currency currency,
                           char *buffer,
                           size_t capacity,
                           size_t *length,
                           struct tw_error *error);

/**
 * The symbol that means this currency in every language, such as "CN¥", else the code.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_symbol(struct tw_currency currency,
                             char *buffer,
                             size_t capacity,
                             size_t *length,
                             struct tw_error *error);

/**
 * The smallest step of a cash payment, where it is coarser than the minor unit.
 * found receives 1, or 0 where there is none; then out is left alone.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_cash_increment(struct tw_currency currency,
                                     struct tw_decimal *out,
                                     int32_t *found,
                                     struct tw_error *error);

/**
 * Whether ISO 4217 lists the code, and where: one of TW_CURRENCY_STATUS_*.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_status(struct tw_currency currency,
                             int32_t *out,
                             struct tw_error *error);

/**
 * The first day on which it was the currency of a country, or a fund.
 * found receives 1, or 0 where no source says it; then out is left alone.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_valid_from(struct tw_currency currency,
                                 struct tw_date *out,
                                 int32_t *found,
                                 struct tw_error *error);

/**
 * The last day on which it was a currency of its own; from the next day on an amount in it
 * is by law an amount in its successor.
 * found receives 1, or 0 for a currency in use and where no source says it; then out is
 * left alone.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_valid_until(struct tw_currency currency,
                                  struct tw_date *out,
                                  int32_t *found,
                                  struct tw_error *error);

/**
 * When ISO 4217 withdrew the code, as a period such as "2023-01"; empty for a currency in
 * use.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_withdrawn(struct tw_currency currency,
                                char *buffer,
                                size_t capacity,
                                size_t *length,
                                struct tw_error *error);

/**
 * The currency that replaced it, with the legal factor.
 * found receives 1, or 0 where no law sets one factor for one successor; then out is left
 * alone.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_succession(struct tw_currency currency,
                                 struct tw_succession *out,
                                 int32_t *found,
                                 struct tw_error *error);

/**
 * The legal text of tw_currency_succession(), or the page that was read where none was seen;
 * empty where there is no successor.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_succession_source(struct tw_currency currency,
                                        char *buffer,
                                        size_t capacity,
                                        size_t *length,
                                        struct tw_error *error);

/**
 * The number of a word such as "redenomination".
 *
 * @param text            UTF-8, no NUL needed; NULL only with length 0
 * @param succession_kind receives one of TW_SUCCESSION_KIND_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_VALUE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_succession_kind_from_name(const char *text,
                                       size_t length,
                                       int32_t *succession_kind,
                                       struct tw_error *error);

/**
 * The word with a number.
 *
 * @param succession_kind one of TW_SUCCESSION_KIND_*
 * @param buffer          receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length          receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_VALUE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_succession_kind_name(int32_t succession_kind,
                                  char *buffer,
                                  size_t capacity,
                                  size_t *length,
                                  struct tw_error *error);

/**
 * Reads the code of a currency, in use or withdrawn, such as "CNY".
 * "CNH" is refused: tw_currency_offshore_yuan() gives the offshore yuan.
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_UNKNOWN_CURRENCY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_parse(const char *text,
                            size_t text_length,
                            struct tw_currency *out,
                            struct tw_error *error);

/**
 * Finds a currency by what people call it: a code in any case, a name, a sign, such as
 * "RMB" or "tenge". A name that a currency kept over a redenomination is the one in use:
 * "zloty" is PLN, not PLZ. What several in use share is refused, such as "dollar", and what
 * several share of which none is in use. The name of a currency in use gives that one or is
 * refused; that of one withdrawn gives that one, or the one in use that is called so, or is
 * refused.
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_UNKNOWN_CURRENCY,
 *   TW_ERR_AMBIGUOUS_CURRENCY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_from_name(const char *text,
                                size_t text_length,
                                struct tw_currency *out,
                                struct tw_error *error);

/**
 * Finds a currency by its three-digit number: the active one, else the only former one.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY,
 *   TW_ERR_AMBIGUOUS_CURRENCY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_from_numeric(uint16_t numeric,
                                   struct tw_currency *out,
                                   struct tw_error *error);

/**
 * The offshore yuan, CNH, which has no code in ISO 4217.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_offshore_yuan(struct tw_currency *out,
                                    struct tw_error *error);

/**
 * How many currencies have a status.
 *
 * @param currency_status one of TW_CURRENCY_STATUS_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_VALUE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_count(int32_t currency_status,
                            size_t *out,
                            struct tw_error *error);

/**
 * The currency at a position among those of a status, in the order of the codes.
 *
 * @param currency_status one of TW_CURRENCY_STATUS_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_VALUE, TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_at(int32_t currency_status,
                         size_t index,
                         struct tw_currency *out,
                         struct tw_error *error);

/**
 * The number of a word such as "active".
 *
 * @param text            UTF-8, no NUL needed; NULL only with length 0
 * @param currency_status receives one of TW_CURRENCY_STATUS_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_VALUE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_status_from_name(const char *text,
                                       size_t length,
                                       int32_t *currency_status,
                                       struct tw_error *error);

/**
 * The word with a number.
 *
 * @param currency_status one of TW_CURRENCY_STATUS_*
 * @param buffer          receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length          receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_VALUE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_status_name(int32_t currency_status,
                                  char *buffer,
                                  size_t capacity,
                                  size_t *length,
                                  struct tw_error *error);

/**
 * Reads a day such as "2024-10-27".
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_DATE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_date_parse(const char *text,
                        size_t text_length,
                        struct tw_date *out,
                        struct tw_error *error);

/**
 * Writes a day as "2024-10-27".
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_DATE, TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_date_format(struct tw_date date,
                         char *buffer,
                         size_t capacity,
                         size_t *length,
                         struct tw_error *error);

/**
 * The English name of the weekday, such as "Sunday".
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_DATE, TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_date_weekday(struct tw_date date,
                          char *buffer,
                          size_t capacity,
                          size_t *length,
                          struct tw_error *error);

/**
 * The number of a word such as "partner".
 *
 * @param text   UTF-8, no NUL needed; NULL only with length 0
 * @param number receives one of TW_TRADE_AXIS_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_trade_axis_from_name(const char *text,
                                  size_t length,
                                  int32_t *number,
                                  struct tw_error *error);

/**
 * The word with a number.
 *
 * @param number one of TW_TRADE_AXIS_*
 * @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_trade_axis_name(int32_t number,
                             char *buffer,
                             size_t capacity,
                             size_t *length,
                             struct tw_error *error);

/**
 * The number of sources; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_dossier_source_count(const struct tw_dossier *dossier);

/**
 * The number of forums; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_dossier_forum_count(const struct tw_dossier *dossier);

/**
 * The number of editions; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_dossier_edition_count(const struct tw_dossier *dossier);

/**
 * The number of packages; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_dossier_package_count(const struct tw_dossier *dossier);

/**
 * The number of projects; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_dossier_project_count(const struct tw_dossier *dossier);

/**
 * The number of trade observations; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_dossier_trade_count(const struct tw_dossier *dossier);

/**
 * The observations with these ids as a matrix, those that cannot stand side by side
 * refused by name.
 *
 * @param ids     of observations; NULL with count 0 for all of the dossier
 * @param rows    one of TW_TRADE_AXIS_*
 * @param columns another one
 * @param missing the value of a cell without an observation; NULL to refuse gaps
 * @param out     receives a new object; tw_matrix_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT,
 *   TW_ERR_UNKNOWN_REFERENCE, TW_ERR_MIXED_OBSERVATIONS, TW_ERR_UNIT_MISMATCH,
 *   TW_ERR_NO_VALUES
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_dossier_trade_matrix(const struct tw_dossier *dossier,
                                  const struct tw_label *ids,
                                  size_t id_count,
                                  int32_t rows,
                                  int32_t columns,
                                  const struct tw_decimal *missing,
                                  struct tw_matrix **out,
                                  struct tw_error *error);

/**
 * Reads a dossier, JSON of the format "tradewind-dossier/1".
 *
 * Faults of content are all found and give TW_ERR_INVALID_DOSSIER: first_fault of the
 * error is the code of the first, such as TW_ERR_DUPLICATE_KEY or TW_ERR_UNKNOWN_SOURCE,
 * and tw_dossier_faults() lists them.
 *
 * @param data copied; NULL only with size 0
 * @param out receives a new object; tw_dossier_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_EMPTY_INPUT, TW_ERR_INVALID_UTF8,
 *   TW_ERR_BYTE_ORDER_MARK, TW_ERR_INVALID_JSON, TW_ERR_TOO_LARGE,
 *   TW_ERR_UNSUPPORTED_FORMAT, TW_ERR_INVALID_DOSSIER
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_dossier_read(const uint8_t *data,
                          size_t data_size,
                          struct tw_dossier **out,
                          struct tw_error *error);

/**
 * All that is wrong with a dossier, one fault a line with its place; empty when nothing is.
 *
 * @param data copied; NULL only with size 0
 * @param out receives a new object; tw_text_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_dossier_faults(const uint8_t *data,
                            size_t data_size,
                            struct tw_text **out,
                            struct tw_error *error);

/**
 * The dossier as JSON; figures stand as they were read.
 *
 * @param out receives a new object; tw_text_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_dossier_write(const struct tw_dossier *dossier,
                           struct tw_text **out,
                           struct tw_error *error);

/**
 * A dossier to begin with, every list with an example.
 *
 * @param out receives a new object; tw_text_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_dossier_skeleton(struct tw_text **out,
                              struct tw_error *error);

/**
 * Frees a dossier; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_dossier_free(struct tw_dossier *object);

/**
 * The values that a figure may stand for under a reading of its digits, one of
 * TW_READING_*.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_figure_interval(const struct tw_figure *figure,
                             int32_t reading,
                             struct tw_interval *out,
                             struct tw_error *error);

/**
 * The same as text: "[11150000000, 11250000000]", round brackets where an end does not
 * belong.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_figure_interval_text(const struct tw_figure *figure,
                                  int32_t reading,
                                  char *buffer,
                                  size_t capacity,
                                  size_t *length,
                                  struct tw_error *error);

/**
 * The number of a word such as "exactly".
 *
 * @param text      UTF-8, no NUL needed; NULL only with length 0
 * @param qualifier receives one of TW_QUALIFIER_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_FIGURE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_qualifier_from_name(const char *text,
                                 size_t length,
                                 int32_t *qualifier,
                                 struct tw_error *error);

/**
 * The word with a number.
 *
 * @param qualifier one of TW_QUALIFIER_*
 * @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length   receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_FIGURE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_qualifier_name(int32_t qualifier,
                            char *buffer,
                            size_t capacity,
                            size_t *length,
                            struct tw_error *error);

/**
 * The number of a word such as "truncated".
 *
 * @param text      UTF-8, no NUL needed; NULL only with length 0
 * @param reading receives one of TW_READING_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_reading_from_name(const char *text,
                               size_t length,
                               int32_t *reading,
                               struct tw_error *error);

/**
 * The word with a number.
 *
 * @param reading one of TW_READING_*
 * @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length   receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_reading_name(int32_t reading,
                          char *buffer,
                          size_t capacity,
                          size_t *length,
                          struct tw_error *error);

/**
 * Reads a figure such as "11.2 billion CNY", "85.2%" or "more than 35 projects".
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @param out receives a new object; tw_figure_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_FIGURE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_OVERFLOW
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_figure_parse(const char *text,
                          size_t text_length,
                          struct tw_figure **out,
                          struct tw_error *error);

/**
 * The same figure with a qualifier that the source gives beside the text, one of
 * TW_QUALIFIER_*.
 *
 * @param out receives a new object; tw_figure_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_FIGURE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_figure_with_qualifier(const struct tw_figure *figure,
                                   int32_t qualifier,
                                   struct tw_figure **out,
                                   struct tw_error *error);

/**
 * Frees a figure; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_figure_free(struct tw_figure *object);

/**
 * The text of a figure, as it was read.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_figure_text(const struct tw_figure *figure,
                         char *buffer,
                         size_t capacity,
                         size_t *length,
                         struct tw_error *error);

/**
 * The value in whole units: 11200000000 of "11.2 billion CNY".
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_figure_value(const struct tw_figure *figure,
                          struct tw_decimal *out,
                          struct tw_error *error);

/**
 * The value as money.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_figure_money(const struct tw_figure *figure,
                          struct tw_money *out,
                          struct tw_error *error);

/**
 * The unit: "CNY", "%", "percentage points", a noun, or nothing.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_figure_unit(const struct tw_figure *figure,
                         char *buffer,
                         size_t capacity,
                         size_t *length,
                         struct tw_error *error);

/**
 * The currency; all zero where the unit is none.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_figure_currency(const struct tw_figure *figure,
                             struct tw_currency *out,
                             struct tw_error *error);

/**
 * The qualifier, one of TW_QUALIFIER_*.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_figure_qualifier(const struct tw_figure *figure,
                              int32_t *out,
                              struct tw_error *error);

/**
 * The number of digits that the source wrote, leading zeros aside.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_figure_significant_digits(const struct tw_figure *figure,
                                       uint32_t *out,
                                       struct tw_error *error);

/**
 * current - base.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_absolute_change(struct tw_decimal base,
                                    struct tw_decimal current,
                                    const struct tw_places *places,
                                    struct tw_rounded *out,
                                    struct tw_error *error);

/**
 * current - current / (1 + growth), the growth being a fraction.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_TOTAL_LOSS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_change_from_growth(struct tw_decimal current,
                                       struct tw_decimal growth,
                                       const struct tw_places *places,
                                       struct tw_rounded *out,
                                       struct tw_error *error);

/**
 * (current - base) / |base| as a fraction, for balances that may be negative.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_absolute_base(struct tw_decimal base,
                                  struct tw_decimal current,
                                  const struct tw_places *places,
                                  struct tw_rounded *out,
                                  struct tw_error *error);

/**
 * 2 * (current - base) / (current + base) as a fraction, -2 to 2.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
 *   TW_ERR_NEGATIVE_BASE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_midpoint(struct tw_decimal base,
                             struct tw_decimal current,
                             const struct tw_places *places,
                             struct tw_rounded *out,
                             struct tw_error *error);

/**
 * 2 * growth / (2 + growth), both being fractions.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_TOTAL_LOSS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_midpoint_from_simple(struct tw_decimal growth,
                                         const struct tw_places *places,
                                         struct tw_rounded *out,
                                         struct tw_error *error);

/**
 * current / base: how many times its base a level is.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
 *   TW_ERR_NEGATIVE_BASE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_times(struct tw_decimal base,
                          struct tw_decimal current,
                          const struct tw_places *places,
                          struct tw_rounded *out,
                          struct tw_error *error);

/**
 * The growth of "increased by 10.9 times" where the increase is counted: 10.9.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_from_times_increase(struct tw_decimal times,
                                        const struct tw_places *places,
                                        struct tw_rounded *out,
                                        struct tw_error *error);

/**
 * The growth of "10.9 times the level of a year earlier": 9.9.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_from_times_level(struct tw_decimal times,
                                     const struct tw_places *places,
                                     struct tw_rounded *out,
                                     struct tw_error *error);

/**
 * The midpoint elasticity of y with respect to x: midpoint growth of y over that of x.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_CHANGE,
 *   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_midpoint_elasticity(struct tw_decimal x_base,
                                        struct tw_decimal x_current,
                                        struct tw_decimal y_base,
                                        struct tw_decimal y_current,
                                        const struct tw_places *places,
                                        struct tw_rounded *out,
                                        struct tw_error *error);

/**
 * base, then base * (1 + rate 1), and so on: one level more than there are rates.
 *
 * @param rates    fractions of -1 or more; NULL only with count 0
 * @param places   NULL for the default
 * @param out      room for capacity cells, of which count + 1 are written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE,
 *   TW_ERR_TOTAL_LOSS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_compound_index(struct tw_decimal base,
                                   const struct tw_decimal *rates,
                                   size_t count,
                                   const struct tw_places *places,
                                   struct tw_cell *out,
                                   size_t capacity,
                                   struct tw_error *error);

/**
 * (1 + rate 1) * ... * (1 + rate n) - 1 as a fraction.
 *
 * @param rates  fractions of -1 or more; NULL only with count 0, which gives
 *   TW_ERR_NO_VALUES
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_TOTAL_LOSS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_compounded(const struct tw_decimal *rates,
                               size_t count,
                               const struct tw_places *places,
                               struct tw_rounded *out,
                               struct tw_error *error);

/**
 * The contribution of each part to the growth of their sum, and that growth.
 *
 * @param bases    of the parts; NULL only with count 0, which gives TW_ERR_NO_VALUES
 * @param currents of the parts, as many
 * @param places   NULL for the default
 * @param parts    room for count cells; NULL only with count 0
 * @param total    receives the growth of the sum
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_contributions(const struct tw_decimal *bases,
                                  const struct tw_decimal *currents,
                                  size_t count,
                                  const struct tw_places *places,
                                  struct tw_cell *parts,
                                  struct tw_rounded *total,
                                  struct tw_error *error);

/**
 * last / mean - 1 as a fraction: the growth of next year if it stayed at the last level.
 *
 * @param values the quarters or months of one year; NULL only with count 0, which gives
 *   TW_ERR_NO_VALUES
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_carry_over(const struct tw_decimal *values,
                               size_t count,
                               const struct tw_places *places,
                               struct tw_rounded *out,
                               struct tw_error *error);

/**
 * How many times a phrase says: 10.9 of "increased by 10.9 times".
 *
 * @param phrase the text; NULL only with length 0
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_NUMBER,
 *   TW_ERR_TOO_MANY_DIGITS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_times_in(const char *phrase,
                             size_t length,
                             struct tw_decimal *out,
                             struct tw_error *error);

/**
 * (current - base) / base as a fraction: 0.1 is ten percent.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
 *   TW_ERR_NEGATIVE_BASE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_simple(struct tw_decimal base,
                           struct tw_decimal current,
                           const struct tw_places *places,
                           struct tw_rounded *out,
                           struct tw_error *error);

/**
 * current / (1 + growth), the growth being a fraction: 0.852 is 85.2 percent.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_TOTAL_LOSS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_implied_base(struct tw_decimal current,
                                 struct tw_decimal growth,
                                 const struct tw_places *places,
                                 struct tw_rounded *out,
                                 struct tw_error *error);

/**
 * part / whole as a fraction.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_TOTAL,
 *   TW_ERR_NEGATIVE_PART
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_share(struct tw_decimal part,
                          struct tw_decimal whole,
                          const struct tw_places *places,
                          struct tw_rounded *out,
                          struct tw_error *error);

/**
 * The number at face value.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_derived_value(const struct tw_derived *derived,
                           const struct tw_places *places,
                           struct tw_rounded *out,
                           struct tw_error *error);

/**
 * The values that it may have under a reading of the digits, one of TW_READING_*.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_derived_interval(const struct tw_derived *derived,
                              int32_t reading,
                              struct tw_interval *out,
                              struct tw_error *error);

/**
 * The same as text: "[74.46, 82.23]", round brackets where an end does not belong.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_derived_interval_text(const struct tw_derived *derived,
                                   int32_t reading,
                                   char *buffer,
                                   size_t capacity,
                                   size_t *length,
                                   struct tw_error *error);

/**
 * Frees a derived number; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_derived_free(struct tw_derived *object);

/**
 * ln 2 / ln(1 + rate): the periods in which a growth doubles a value.
 *
 * @param rate a fraction: 0.07 is seven percent
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NOT_POSITIVE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_doubling_time(struct tw_decimal rate,
                                  const struct tw_places *places,
                                  struct tw_rounded *out,
                                  struct tw_error *error);

/**
 * ln(1/2) / ln(1 + rate): the periods in which a decline halves a value.
 *
 * @param rate a fraction: -0.05 is minus five percent
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NOT_NEGATIVE, TW_ERR_TOTAL_LOSS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_half_life(struct tw_decimal rate,
                              const struct tw_places *places,
                              struct tw_rounded *out,
                              struct tw_error *error);

/**
 * 70 / (100 * rate): a doubling time for small rates.
 *
 * @param rate a fraction: 0.07 is seven percent
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NOT_POSITIVE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_rule_of_70(struct tw_decimal rate,
                               const struct tw_places *places,
                               struct tw_rounded *out,
                               struct tw_error *error);

/**
 * The base that a reported level implies together with its reported growth in percent.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_TOTAL_LOSS
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_implied_base_of_figures(const struct tw_figure *current,
                                            const struct tw_figure *growth,
                                            struct tw_derived **out,
                                            struct tw_error *error);

/**
 * The growth that two reported levels imply, as a fraction.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_implied_growth(const struct tw_figure *base,
                                   const struct tw_figure *current,
                                   struct tw_derived **out,
                                   struct tw_error *error);

/**
 * The share of one reported figure in another as a fraction; of a part that is at most its
 * whole no more than 1.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_ZERO_TOTAL, TW_ERR_NEGATIVE_PART
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_share_of_figures(const struct tw_figure *part,
                                     const struct tw_figure *whole,
                                     struct tw_derived **out,
                                     struct tw_error *error);

/**
 * A reported total divided by a reported count, in the unit of the total.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_NOT_POSITIVE,
 *   TW_ERR_ZERO_DIVISOR
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_average_per_unit(const struct tw_figure *total,
                                     const struct tw_figure *count,
                                     struct tw_derived **out,
                                     struct tw_error *error);

/**
 * The change between two reported levels: current - base.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_absolute_change_of_figures(const struct tw_figure *base,
                                               const struct tw_figure *current,
                                               struct tw_derived **out,
                                               struct tw_error *error);

/**
 * The change that a reported level implies together with its growth in percent.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_TOTAL_LOSS
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_change_from_growth_of_figures(const struct tw_figure *current,
                                                  const struct tw_figure *growth,
                                                  struct tw_derived **out,
                                                  struct tw_error *error);

/**
 * The midpoint growth between two reported levels, as a fraction.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_midpoint_of_figures(const struct tw_figure *base,
                                        const struct tw_figure *current,
                                        struct tw_derived **out,
                                        struct tw_error *error);

/**
 * How many times its base a reported level is.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_times_of_figures(const struct tw_figure *base,
                                     const struct tw_figure *current,
                                     struct tw_derived **out,
                                     struct tw_error *error);

/**
 * The change of the exchange rate that growth in percent in two currencies implies.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_TOTAL_LOSS
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_currency_bridge_of_figures(const struct tw_figure *local,
                                               const struct tw_figure *foreign,
                                               struct tw_derived **out,
                                               struct tw_error *error);

/**
 * Real growth from growth and inflation in percent, as a fraction.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_TOTAL_LOSS
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_real_of_figures(const struct tw_figure *nominal_growth,
                                    const struct tw_figure *inflation,
                                    struct tw_derived **out,
                                    struct tw_error *error);

/**
 * A reported nominal value at the prices of the base of a reported index.
 *
 * @param index_base the level of the index in the base period, mostly 100
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_UNIT_MISMATCH, TW_ERR_NOT_POSITIVE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_deflate_of_figures(const struct tw_figure *nominal,
                                       const struct tw_figure *index,
                                       struct tw_decimal index_base,
                                       struct tw_derived **out,
                                       struct tw_error *error);

/**
 * The price index that reported nominal and real values imply.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_NOT_POSITIVE, TW_ERR_NEGATIVE_PART
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_implicit_deflator_of_figures(const struct tw_figure *nominal,
                                                 const struct tw_figure *real,
                                                 struct tw_derived **out,
                                                 struct tw_error *error);

/**
 * The compound annual growth rate between two reported levels, as a fraction; the ends
 * are rounded outward to 28 digits.
 *
 * @param periods those between the two levels, such as 2.5
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE,
 *   TW_ERR_INVALID_PERIODS, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_compound_annual_growth_rate_of_figures(const struct tw_figure *base,
                                                           const struct tw_figure *current,
                                                           struct tw_decimal periods,
                                                           struct tw_derived **out,
                                                           struct tw_error *error);

/**
 * ln(current / base) between two reported levels, log points as a fraction; the ends are
 * rounded outward to 28 digits.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_log_of_figures(const struct tw_figure *base,
                                   const struct tw_figure *current,
                                   struct tw_derived **out,
                                   struct tw_error *error);

/**
 * The growth between two reported levels, as a fraction.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_simple_of_figures(const struct tw_figure *base,
                                      const struct tw_figure *current,
                                      struct tw_derived **out,
                                      struct tw_error *error);

/**
 * Growth over the magnitude of a reported base, as a fraction.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_ZERO_BASE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_absolute_base_of_figures(const struct tw_figure *base,
                                             const struct tw_figure *current,
                                             struct tw_derived **out,
                                             struct tw_error *error);

/**
 * (current / base)^(periods per year / periods) - 1 between two reported levels; the
 * ends are rounded outward to 28 digits.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE, TW_ERR_INVALID_PERIODS,
 *   TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_annualised_of_figures(const struct tw_figure *base,
                                          const struct tw_figure *current,
                                          struct tw_decimal periods,
                                          struct tw_decimal periods_per_year,
                                          struct tw_derived **out,
                                          struct tw_error *error);

/**
 * (current / base - 1) * periods per year / periods between two reported levels.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE, TW_ERR_INVALID_PERIODS
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_annualised_linear_of_figures(const struct tw_figure *base,
                                                 const struct tw_figure *current,
                                                 struct tw_decimal periods,
                                                 struct tw_decimal periods_per_year,
                                                 struct tw_derived **out,
                                                 struct tw_error *error);

/**
 * ln(current / base) / periods between two reported levels; the ends are rounded outward
 * to 28 digits.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE, TW_ERR_INVALID_PERIODS,
 *   TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_exponential_of_figures(const struct tw_figure *base,
                                           const struct tw_figure *current,
                                           struct tw_decimal periods,
                                           struct tw_derived **out,
                                           struct tw_error *error);

/**
 * (target / current)^(1 / periods) - 1 of reported levels; the ends are rounded outward
 * to 28 digits.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE, TW_ERR_INVALID_PERIODS,
 *   TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_required_growth_of_figures(const struct tw_figure *current,
                                               const struct tw_figure *target,
                                               struct tw_decimal periods,
                                               struct tw_derived **out,
                                               struct tw_error *error);

/**
 * The contribution of a reported part to growth, as a fraction.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_contribution_of_figures(const struct tw_figure *part_base,
                                            const struct tw_figure *part_current,
                                            const struct tw_figure *whole_base,
                                            struct tw_derived **out,
                                            struct tw_error *error);

/**
 * The share of a reported part in the change of its whole, as a fraction.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_NO_CHANGE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_share_of_change_of_figures(const struct tw_figure *part_base,
                                               const struct tw_figure *part_current,
                                               const struct tw_figure *whole_base,
                                               const struct tw_figure *whole_current,
                                               struct tw_derived **out,
                                               struct tw_error *error);

/**
 * Growth in percent less a contribution in percentage points, as a fraction.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_excluding_of_figures(const struct tw_figure *total_growth,
                                         const struct tw_figure *contribution,
                                         struct tw_derived **out,
                                         struct tw_error *error);

/**
 * The change of a share between reported figures, as tw_growth_share_of_figures() has them.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_ZERO_TOTAL, TW_ERR_NEGATIVE_PART
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_share_change_of_figures(const struct tw_figure *part_base,
                                            const struct tw_figure *part_current,
                                            const struct tw_figure *whole_base,
                                            const struct tw_figure *whole_current,
                                            struct tw_derived **out,
                                            struct tw_error *error);

/**
 * The whole that a reported part implies together with its share in percent.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_ZERO_DIVISOR,
 *   TW_ERR_NEGATIVE_PART
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_implied_whole_of_figures(const struct tw_figure *part,
                                             const struct tw_figure *share,
                                             struct tw_derived **out,
                                             struct tw_error *error);

/**
 * Growth in local currency from growth in percent in foreign currency and two reported
 * rates, prices of the foreign currency.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_TOTAL_LOSS,
 *   TW_ERR_NOT_POSITIVE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_local_from_foreign_of_figures(const struct tw_figure *foreign,
                                                  const struct tw_figure *rate_base,
                                                  const struct tw_figure *rate_current,
                                                  struct tw_derived **out,
                                                  struct tw_error *error);

/**
 * Growth in foreign currency from growth in percent in local currency and two reported
 * rates, prices of the foreign currency.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_TOTAL_LOSS,
 *   TW_ERR_NOT_POSITIVE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_foreign_from_local_of_figures(const struct tw_figure *local,
                                                  const struct tw_figure *rate_base,
                                                  const struct tw_figure *rate_current,
                                                  struct tw_derived **out,
                                                  struct tw_error *error);

/**
 * A share in the base period times growth, both in percent, as a fraction.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_contribution_weighted_of_figures(const struct tw_figure *weight,
                                                     const struct tw_figure *growth,
                                                     struct tw_derived **out,
                                                     struct tw_error *error);

/**
 * The midpoint growth that belongs to a reported growth in percent, as a fraction.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_TOTAL_LOSS
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_midpoint_from_simple_of_figures(const struct tw_figure *growth,
                                                    struct tw_derived **out,
                                                    struct tw_error *error);

/**
 * The periods in which a reported growth in percent doubles a value; the ends are
 * rounded outward to 28 digits.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_NOT_POSITIVE,
 *   TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_doubling_time_of_figures(const struct tw_figure *rate,
                                             struct tw_derived **out,
                                             struct tw_error *error);

/**
 * The periods in which a reported decline in percent halves a value; the ends are
 * rounded outward to 28 digits.
 *
 * @param out receives a new object; tw_derived_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_NOT_NEGATIVE,
 *   TW_ERR_TOTAL_LOSS, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_half_life_of_figures(const struct tw_figure *rate,
                                         struct tw_derived **out,
                                         struct tw_error *error);

/**
 * (part_current - part_base) / whole_base as a fraction.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
 *   TW_ERR_NEGATIVE_BASE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_contribution(struct tw_decimal part_base,
                                 struct tw_decimal part_current,
                                 struct tw_decimal whole_base,
                                 const struct tw_places *places,
                                 struct tw_rounded *out,
                                 struct tw_error *error);

/**
 * weight * growth, the weight being the share of the part in the base period.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_contribution_weighted(struct tw_decimal weight,
                                          struct tw_decimal growth,
                                          const struct tw_places *places,
                                          struct tw_rounded *out,
                                          struct tw_error *error);

/**
 * (part_current - part_base) / (whole_current - whole_base) as a fraction.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_CHANGE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_share_of_change(struct tw_decimal part_base,
                                    struct tw_decimal part_current,
                                    struct tw_decimal whole_base,
                                    struct tw_decimal whole_current,
                                    const struct tw_places *places,
                                    struct tw_rounded *out,
                                    struct tw_error *error);

/**
 * total_growth - contribution, both being fractions.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_excluding(struct tw_decimal total_growth,
                              struct tw_decimal contribution,
                              const struct tw_places *places,
                              struct tw_rounded *out,
                              struct tw_error *error);

/**
 * part_current / whole_current - part_base / whole_base: 0.05 is five percentage
 * points.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_TOTAL,
 *   TW_ERR_NEGATIVE_PART
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_share_change(struct tw_decimal part_base,
                                 struct tw_decimal part_current,
                                 struct tw_decimal whole_base,
                                 struct tw_decimal whole_current,
                                 const struct tw_places *places,
                                 struct tw_rounded *out,
                                 struct tw_error *error);

/**
 * part / share, the share being a fraction.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_ZERO_DIVISOR, TW_ERR_NEGATIVE_PART
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_implied_whole(struct tw_decimal part,
                                  struct tw_decimal share,
                                  const struct tw_places *places,
                                  struct tw_rounded *out,
                                  struct tw_error *error);

/**
 * (1 + local) / (1 + foreign) - 1: the change of the price of the foreign currency.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_TOTAL_LOSS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_currency_bridge(struct tw_decimal local,
                                    struct tw_decimal foreign,
                                    const struct tw_places *places,
                                    struct tw_rounded *out,
                                    struct tw_error *error);

/**
 * (1 + foreign) * rate_current / rate_base - 1, the rates being local per foreign
 * unit.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_TOTAL_LOSS,
 *   TW_ERR_NOT_POSITIVE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_local_from_foreign(struct tw_decimal foreign,
                                       struct tw_decimal rate_base,
                                       struct tw_decimal rate_current,
                                       const struct tw_places *places,
                                       struct tw_rounded *out,
                                       struct tw_error *error);

/**
 * (1 + local) * rate_base / rate_current - 1, the rates being local per foreign unit.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_TOTAL_LOSS,
 *   TW_ERR_NOT_POSITIVE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_foreign_from_local(struct tw_decimal local,
                                       struct tw_decimal rate_base,
                                       struct tw_decimal rate_current,
                                       const struct tw_places *places,
                                       struct tw_rounded *out,
                                       struct tw_error *error);

/**
 * nominal * index_base / index, the base mostly being 100.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NOT_POSITIVE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_deflate(struct tw_decimal nominal,
                            struct tw_decimal index,
                            struct tw_decimal index_base,
                            const struct tw_places *places,
                            struct tw_rounded *out,
                            struct tw_error *error);

/**
 * 100 * nominal / real: an index, 100 in the base period.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NOT_POSITIVE, TW_ERR_NEGATIVE_PART
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_implicit_deflator(struct tw_decimal nominal,
                                      struct tw_decimal real,
                                      const struct tw_places *places,
                                      struct tw_rounded *out,
                                      struct tw_error *error);

/**
 * (1 + nominal_growth) / (1 + inflation) - 1, all being fractions.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_TOTAL_LOSS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_real(struct tw_decimal nominal_growth,
                         struct tw_decimal inflation,
                         const struct tw_places *places,
                         struct tw_rounded *out,
                         struct tw_error *error);

/**
 * cumulative_current / (1 + cumulative_growth) - (cumulative_current - month_current)
 * / (1 + growth_before): the same month a year earlier.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_TOTAL_LOSS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_prior_of_month(struct tw_decimal cumulative_current,
                                   struct tw_decimal cumulative_growth,
                                   struct tw_decimal month_current,
                                   struct tw_decimal growth_before,
                                   const struct tw_places *places,
                                   struct tw_rounded *out,
                                   struct tw_error *error);

/**
 * (current / base)^(1 / periods) - 1 as a fraction.
 *
 * @param periods those between the two levels, such as 2.5
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
 *   TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE, TW_ERR_INVALID_PERIODS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_compound_annual_growth_rate(struct tw_decimal base,
                                                struct tw_decimal current,
                                                struct tw_decimal periods,
                                                const struct tw_places *places,
                                                struct tw_rounded *out,
                                                struct tw_error *error);

/**
 * (current / base)^(periods per year / periods) - 1 as a fraction.
 *
 * @param periods those between the two levels, such as 2.5
 * @param periods_per_year 4 for quarters, 12 for months
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
 *   TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE, TW_ERR_INVALID_PERIODS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_annualised(struct tw_decimal base,
                               struct tw_decimal current,
                               struct tw_decimal periods,
                               struct tw_decimal periods_per_year,
                               const struct tw_places *places,
                               struct tw_rounded *out,
                               struct tw_error *error);

/**
 * (current / base - 1) * periods per year / periods as a fraction.
 *
 * @param periods those between the two levels, such as 2.5
 * @param periods_per_year 4 for quarters, 12 for months
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
 *   TW_ERR_NEGATIVE_BASE, TW_ERR_INVALID_PERIODS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_annualised_linear(struct tw_decimal base,
                                      struct tw_decimal current,
                                      struct tw_decimal periods,
                                      struct tw_decimal periods_per_year,
                                      const struct tw_places *places,
                                      struct tw_rounded *out,
                                      struct tw_error *error);

/**
 * ln(current / base): log points as a fraction.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
 *   TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_log(struct tw_decimal base,
                        struct tw_decimal current,
                        const struct tw_places *places,
                        struct tw_rounded *out,
                        struct tw_error *error);

/**
 * ln(current / base) / periods: log points a period as a fraction.
 *
 * @param periods those between the two levels, such as 2.5
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
 *   TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE, TW_ERR_INVALID_PERIODS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_exponential(struct tw_decimal base,
                                struct tw_decimal current,
                                struct tw_decimal periods,
                                const struct tw_places *places,
                                struct tw_rounded *out,
                                struct tw_error *error);

/**
 * (target / current)^(1 / periods) - 1 as a fraction.
 *
 * @param periods those that are left, such as 2.5
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
 *   TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE, TW_ERR_INVALID_PERIODS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_required_growth(struct tw_decimal current,
                                    struct tw_decimal target,
                                    struct tw_decimal periods,
                                    const struct tw_places *places,
                                    struct tw_rounded *out,
                                    struct tw_error *error);

/**
 * exp(b) - 1, ln(value) = a + b * time being fitted by least squares; a fraction.
 *
 * @param times      when each value stands, in any unit; NULL with 0 for one period apart
 * @param time_count as many as the values, or 0
 * @param values     above 0 each; NULL only with count 0
 * @param places     NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_TOO_FEW_VALUES, TW_ERR_LENGTH_MISMATCH, TW_ERR_NOT_POSITIVE,
 *   TW_ERR_NO_CHANGE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_least_squares(const struct tw_decimal *times,
                                  size_t time_count,
                                  const struct tw_decimal *values,
                                  size_t count,
                                  const struct tw_places *places,
                                  struct tw_rounded *out,
                                  struct tw_error *error);

/**
 * b, ln(value) = a + b * time being fitted by least squares; log points as a fraction.
 *
 * @param times      when each value stands, in any unit; NULL with 0 for one period apart
 * @param time_count as many as the values, or 0
 * @param values     above 0 each; NULL only with count 0
 * @param places     NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_TOO_FEW_VALUES, TW_ERR_LENGTH_MISMATCH, TW_ERR_NOT_POSITIVE,
 *   TW_ERR_NO_CHANGE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_least_squares_log(const struct tw_decimal *times,
                                      size_t time_count,
                                      const struct tw_decimal *values,
                                      size_t count,
                                      const struct tw_places *places,
                                      struct tw_rounded *out,
                                      struct tw_error *error);

/**
 * (product of 1 + rate)^(1 / count) - 1 as a fraction.
 *
 * @param rates  fractions of -1 or more; NULL only with count 0
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_TOTAL_LOSS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_mean_geometric(const struct tw_decimal *rates,
                                   size_t count,
                                   const struct tw_places *places,
                                   struct tw_rounded *out,
                                   struct tw_error *error);

/**
 * The part of each period in values that are cumulated from the first period on; a missing
 * period is never split.
 *
 * @param values  a missing one is not read; NULL only with count 0
 * @param missing as many bytes, not 0 for a gap; NULL where no value is missing
 * @param places  NULL for the default
 * @param out     room for capacity of them, of which count are written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_decumulate(const struct tw_decimal *values,
                               const uint8_t *missing,
                               size_t count,
                               const struct tw_places *places,
                               struct tw_series_cell *out,
                               size_t capacity,
                               struct tw_error *error);

/**
 * Growth of the year so far over the same periods of the year before, after each period.
 *
 * @param current  a missing one is not read; NULL only with current_count 0
 * @param current_missing  as many bytes, not 0 for a gap; NULL where none is missing
 * @param previous as current, and not fewer
 * @param places   NULL for the default
 * @param out      room for capacity cells, of which current_count are written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_LENGTH_MISMATCH
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_year_to_date_growth(const struct tw_decimal *current,
                                        const uint8_t *current_missing,
                                        size_t current_count,
                                        const struct tw_decimal *previous,
                                        const uint8_t *previous_missing,
                                        size_t previous_count,
                                        const struct tw_places *places,
                                        struct tw_cell *out,
                                        size_t capacity,
                                        struct tw_error *error);

/**
 * The values as an index that is 100 at one of them; the first is number 0.
 *
 * @param values  a missing one is not read; NULL only with count 0
 * @param missing as many bytes, not 0 for a gap; NULL where no value is missing
 * @param places  NULL for the default
 * @param out     room for capacity cells, of which count are written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_MISSING_PERIOD, TW_ERR_ZERO_BASE,
 *   TW_ERR_NEGATIVE_BASE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_rebase(const struct tw_decimal *values,
                           const uint8_t *missing,
                           size_t count,
                           size_t index,
                           const struct tw_places *places,
                           struct tw_cell *out,
                           size_t capacity,
                           struct tw_error *error);

/**
 * The values as an index whose mean over some of them is 100.
 *
 * @param values  a missing one is not read; NULL only with count 0
 * @param missing as many bytes, not 0 for a gap; NULL where no value is missing
 * @param first   the first of the range, counted from 0
 * @param last    the last of the range, which belongs to it
 * @param places  NULL for the default
 * @param out     room for capacity cells, of which count are written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_MISSING_PERIOD, TW_ERR_ZERO_BASE,
 *   TW_ERR_NEGATIVE_BASE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_rebase_to_mean(const struct tw_decimal *values,
                                   const uint8_t *missing,
                                   size_t count,
                                   size_t first,
                                   size_t last,
                                   const struct tw_places *places,
                                   struct tw_cell *out,
                                   size_t capacity,
                                   struct tw_error *error);

/**
 * The old values up to the overlap, then the new ones on the level of the old.
 *
 * @param old         a missing one is not read; NULL only with old_count 0
 * @param old_missing as many bytes, not 0 for a gap; NULL where none is missing
 * @param new_values  as old
 * @param overlap_old the position of the overlap, counted from 0
 * @param overlap_new the position of the same period among the new values
 * @param places      NULL for the default
 * @param out         room for capacity cells
 * @param written     receives how many were written: overlap_old + new_count - overlap_new
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_OVERLAP, TW_ERR_NOT_POSITIVE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_splice(const struct tw_decimal *old,
                           const uint8_t *old_missing,
                           size_t old_count,
                           const struct tw_decimal *new_values,
                           const uint8_t *new_missing,
                           size_t new_count,
                           size_t overlap_old,
                           size_t overlap_new,
                           const struct tw_places *places,
                           struct tw_cell *out,
                           size_t capacity,
                           size_t *written,
                           struct tw_error *error);

/**
 * The chained levels: the base, then its product with every link so far.
 *
 * @param links   a missing one is not read; NULL only with count 0
 * @param missing as many bytes, not 0 for a gap; NULL where no link is missing
 * @param places  NULL for the default
 * @param out     room for capacity cells, of which count + 1 are written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE,
 *   TW_ERR_NOT_POSITIVE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_chain_link(struct tw_decimal base,
                               const struct tw_decimal *links,
                               const uint8_t *missing,
                               size_t count,
                               const struct tw_places *places,
                               struct tw_cell *out,
                               size_t capacity,
                               struct tw_error *error);

/**
 * Growth of each period over the one just before, as fractions.
 *
 * @param places NULL for the default
 * @param out receives a new object; tw_derived_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_growth_over_previous(const struct tw_series *series,
                                                const struct tw_places *places,
                                                struct tw_derived_series **out,
                                                struct tw_error *error);

/**
 * Growth of each period over the same period of the year before, as fractions.
 *
 * @param places NULL for the default
 * @param out receives a new object; tw_derived_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_growth_over_year(const struct tw_series *series,
                                            const struct tw_places *places,
                                            struct tw_derived_series **out,
                                            struct tw_error *error);

/**
 * Growth of each period over the one before, compounded over a year.
 *
 * @param places NULL for the default
 * @param out receives a new object; tw_derived_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_annualised(const struct tw_series *series,
                                      const struct tw_places *places,
                                      struct tw_derived_series **out,
                                      struct tw_error *error);

/**
 * Moving carry-over: each value over the mean of the year that ends with it, less one.
 *
 * @param places NULL for the default
 * @param out receives a new object; tw_derived_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_carry_over(const struct tw_series *series,
                                      const struct tw_places *places,
                                      struct tw_derived_series **out,
                                      struct tw_error *error);

/**
 * The sum of the year so far, after each period.
 *
 * @param places NULL for the default
 * @param out receives a new object; tw_derived_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_year_to_date(const struct tw_series *series,
                                        const struct tw_places *places,
                                        struct tw_derived_series **out,
                                        struct tw_error *error);

/**
 * The part of each period in years to date; a missing period is never split.
 *
 * @param places NULL for the default
 * @param out receives a new object; tw_derived_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_decumulate(const struct tw_series *series,
                                      const struct tw_places *places,
                                      struct tw_derived_series **out,
                                      struct tw_error *error);

/**
 * Growth of the year so far over the same periods of the year before.
 *
 * @param places NULL for the default
 * @param out receives a new object; tw_derived_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_year_to_date_growth(const struct tw_series *series,
                                               const struct tw_places *places,
                                               struct tw_derived_series **out,
                                               struct tw_error *error);

/**
 * The change of each period from the one that a comparison names, by a formula.
 *
 * @param form one of TW_CHANGE_FORM_*
 * @param comparison one of TW_COMPARISON_*
 * @param places NULL for the default
 * @param out receives a new object; tw_derived_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH,
 *   TW_ERR_INVALID_CONVENTION
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_change(const struct tw_series *series,
                                  int32_t form,
                                  int32_t comparison,
                                  const struct tw_places *places,
                                  struct tw_derived_series **out,
                                  struct tw_error *error);

/**
 * Two series combined period by period, by a formula.
 *
 * @param form one of TW_PAIR_FORM_*
 * @param comparison one of TW_COMPARISON_*; only asked for by forms of two periods
 * @param places NULL for the default
 * @param out receives a new object; tw_derived_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH,
 *   TW_ERR_INVALID_CONVENTION, TW_ERR_NEGATIVE_PART
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_combine(const struct tw_series *left,
                                   const struct tw_series *right,
                                   int32_t form,
                                   int32_t comparison,
                                   const struct tw_places *places,
                                   struct tw_derived_series **out,
                                   struct tw_error *error);

/**
 * The compound annual growth rate of a series from one of its periods to another.
 *
 * @param start UTF-8, no NUL needed; NULL only with length 0
 * @param end UTF-8, no NUL needed; NULL only with length 0
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
 *   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_STRUCT,
 *   TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH, TW_ERR_MISSING_PERIOD,
 *   TW_ERR_INVALID_PERIODS, TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_compound_annual_growth_rate(const struct tw_series *series,
                                                       const char *start,
                                                       size_t start_length,
                                                       const char *end,
                                                       size_t end_length,
                                                       const struct tw_places *places,
                                                       struct tw_measure *out,
                                                       struct tw_error *error);

/**
 * A series at constant prices: each value times the base of the index over the index of
 * its period.
 *
 * @param index_base the value of the index at its base, mostly 100
 * @param places NULL for the default
 * @param out receives a new object; tw_derived_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH,
 *   TW_ERR_NOT_POSITIVE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_deflate(const struct tw_series *series,
                                   const struct tw_series *index,
                                   struct tw_decimal index_base,
                                   const struct tw_places *places,
                                   struct tw_derived_series **out,
                                   struct tw_error *error);

/**
 * What a part adds to the growth of its whole, as fractions of the whole.
 *
 * @param comparison one of TW_COMPARISON_*
 * @param places NULL for the default
 * @param out receives a new object; tw_derived_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH,
 *   TW_ERR_INVALID_CONVENTION
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_contribution(const struct tw_series *part,
                                        const struct tw_series *whole,
                                        int32_t comparison,
                                        const struct tw_places *places,
                                        struct tw_derived_series **out,
                                        struct tw_error *error);

/**
 * The series as an index that is 100 at one period.
 *
 * @param at UTF-8, no NUL needed; NULL only with length 0
 * @param places NULL for the default
 * @param out receives a new object; tw_derived_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
 *   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_STRUCT,
 *   TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH, TW_ERR_MISSING_PERIOD, TW_ERR_ZERO_BASE,
 *   TW_ERR_NEGATIVE_BASE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_rebase(const struct tw_series *series,
                                  const char *at,
                                  size_t at_length,
                                  const struct tw_places *places,
                                  struct tw_derived_series **out,
                                  struct tw_error *error);

/**
 * The series as an index whose mean over a range of periods is 100: with "2015" a series
 * of months has 2015 = 100.
 *
 * @param range UTF-8, no NUL needed; NULL only with length 0
 * @param places NULL for the default
 * @param out receives a new object; tw_derived_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
 *   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_STRUCT,
 *   TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH, TW_ERR_MISSING_PERIOD, TW_ERR_ZERO_BASE,
 *   TW_ERR_NEGATIVE_BASE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_rebase_to_mean(const struct tw_series *series,
                                          const char *range,
                                          size_t range_length,
                                          const struct tw_places *places,
                                          struct tw_derived_series **out,
                                          struct tw_error *error);

/**
 * One series from an old and a new one, linked where they overlap.
 *
 * @param at UTF-8, no NUL needed; (NULL, 0) for the last overlap that there is
 * @param technique one of TW_TECHNIQUE_*
 * @param kept one of TW_KEPT_LEVEL_*
 * @param places NULL for the default
 * @param out receives a new object; tw_derived_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
 *   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_STRUCT,
 *   TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_NO_OVERLAP, TW_ERR_NOT_POSITIVE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_splice(const struct tw_series *old_series,
                                  const struct tw_series *new_series,
                                  const char *at,
                                  size_t at_length,
                                  int32_t technique,
                                  int32_t kept,
                                  const struct tw_places *places,
                                  struct tw_derived_series **out,
                                  struct tw_error *error);

/**
 * The chained levels of a series of links, from the period before the first one on.
 *
 * @param base the level of the period before the first link
 * @param places NULL for the default
 * @param out receives a new object; tw_derived_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_FREQUENCY_MISMATCH, TW_ERR_INVALID_PERIOD, TW_ERR_NOT_POSITIVE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_chain_link(const struct tw_series *links,
                                      struct tw_decimal base,
                                      const struct tw_places *places,
                                      struct tw_derived_series **out,
                                      struct tw_error *error);

/**
 * exp(b) - 1, ln(value) = a + b * t being fitted by least squares, t being the number of
 * the period; a fraction a period.
 *
 * @param gaps one of TW_GAP_RULE_*
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH,
 *   TW_ERR_INVALID_CONVENTION, TW_ERR_TOO_FEW_VALUES, TW_ERR_NO_VALUES,
 *   TW_ERR_NOT_POSITIVE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_least_squares(const struct tw_series *series,
                                         int32_t gaps,
                                         const struct tw_places *places,
                                         struct tw_measure *out,
                                         struct tw_error *error);

/**
 * b, ln(value) = a + b * t being fitted by least squares, t being the number of the
 * period; log points as a fraction.
 *
 * @param gaps one of TW_GAP_RULE_*
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH,
 *   TW_ERR_INVALID_CONVENTION, TW_ERR_TOO_FEW_VALUES, TW_ERR_NO_VALUES,
 *   TW_ERR_NOT_POSITIVE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_growth_series_least_squares_log(const struct tw_series *series,
                                             int32_t gaps,
                                             const struct tw_places *places,
                                             struct tw_measure *out,
                                             struct tw_error *error);

/**
 * Balassa's revealed comparative advantage: (x / X) / (x_w / W).
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_balassa(struct tw_decimal product_exports,
                                struct tw_decimal exports,
                                struct tw_decimal world_product_exports,
                                struct tw_decimal world_exports,
                                const struct tw_places *places,
                                struct tw_measure *out,
                                struct tw_error *error);

/**
 * The symmetric revealed comparative advantage: (B - 1) / (B + 1).
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_symmetric_advantage(struct tw_decimal product_exports,
                                            struct tw_decimal exports,
                                            struct tw_decimal world_product_exports,
                                            struct tw_decimal world_exports,
                                            const struct tw_places *places,
                                            struct tw_measure *out,
                                            struct tw_error *error);

/**
 * The natural logarithm of Balassa's revealed comparative advantage.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_NOT_POSITIVE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_log_advantage(struct tw_decimal product_exports,
                                      struct tw_decimal exports,
                                      struct tw_decimal world_product_exports,
                                      struct tw_decimal world_exports,
                                      const struct tw_places *places,
                                      struct tw_measure *out,
                                      struct tw_error *error);

/**
 * The additive revealed comparative advantage: x / X - x_w / W.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_additive_advantage(struct tw_decimal product_exports,
                                           struct tw_decimal exports,
                                           struct tw_decimal world_product_exports,
                                           struct tw_decimal world_exports,
                                           const struct tw_places *places,
                                           struct tw_measure *out,
                                           struct tw_error *error);

/**
 * The normalised revealed comparative advantage: x / W - X x_w / W^2.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_normalised_advantage(struct tw_decimal product_exports,
                                             struct tw_decimal exports,
                                             struct tw_decimal world_product_exports,
                                             struct tw_decimal world_exports,
                                             const struct tw_places *places,
                                             struct tw_measure *out,
                                             struct tw_error *error);

/**
 * The number of a word such as "midpoint".
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @param asymmetry receives one of TW_ASYMMETRY_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_asymmetry_from_name(const char *text,
                                 size_t length,
                                 int32_t *asymmetry,
                                 struct tw_error *error);

/**
 * The word with a number.
 *
 * @param asymmetry one of TW_ASYMMETRY_*
 * @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_asymmetry_name(int32_t asymmetry,
                            char *buffer,
                            size_t capacity,
                            size_t *length,
                            struct tw_error *error);

/**
 * exports - imports, in one currency and period.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_balance(struct tw_decimal exports,
                                struct tw_decimal imports,
                                const struct tw_places *places,
                                struct tw_measure *out,
                                struct tw_error *error);

/**
 * exports + imports, in one currency and period.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_total(struct tw_decimal exports,
                              struct tw_decimal imports,
                              const struct tw_places *places,
                              struct tw_measure *out,
                              struct tw_error *error);

/**
 * (exports - imports) / (exports + imports), from -1 to 1.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_normalised_balance(struct tw_decimal exports,
                                           struct tw_decimal imports,
                                           const struct tw_places *places,
                                           struct tw_measure *out,
                                           struct tw_error *error);

/**
 * exports / imports.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_DIVISOR
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_coverage(struct tw_decimal exports,
                                 struct tw_decimal imports,
                                 const struct tw_places *places,
                                 struct tw_measure *out,
                                 struct tw_error *error);

/**
 * Trade relative to gross domestic product: (exports + imports) / gdp, or half of it.
 *
 * @param flows one of TW_OPENNESS_*
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_INVALID_CONVENTION, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_openness(struct tw_decimal exports,
                                 struct tw_decimal imports,
                                 struct tw_decimal gdp,
                                 int32_t flows,
                                 const struct tw_places *places,
                                 struct tw_measure *out,
                                 struct tw_error *error);

/**
 * imports / (gdp - exports + imports): the share of imports in domestic demand.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_NOT_POSITIVE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_import_penetration(struct tw_decimal exports,
                                           struct tw_decimal imports,
                                           struct tw_decimal gdp,
                                           const struct tw_places *places,
                                           struct tw_measure *out,
                                           struct tw_error *error);

/**
 * exports / gdp.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_export_propensity(struct tw_decimal exports,
                                          struct tw_decimal gdp,
                                          const struct tw_places *places,
                                          struct tw_measure *out,
                                          struct tw_error *error);

/**
 * The change of imports per change of gross domestic product.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_NO_CHANGE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_marginal_propensity(struct tw_decimal imports_base,
                                            struct tw_decimal imports_current,
                                            struct tw_decimal gdp_base,
                                            struct tw_decimal gdp_current,
                                            const struct tw_places *places,
                                            struct tw_measure *out,
                                            struct tw_error *error);

/**
 * Reads "positive", "all", or the number of cells of a classification, as UNCTAD counts
 * them.
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @param cells receives TW_CELL_COUNT_POSITIVE, TW_CELL_COUNT_ALL, or the number
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_cell_count_from_name(const char *text,
                                  size_t length,
                                  int64_t *cells,
                                  struct tw_error *error);

/**
 * The share of each value in the sum of all, as fractions.
 *
 * @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
 * @param places NULL for the default
 * @param out room for capacity cells, of which as many are written as a list has
 *   values
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_VALUES, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_shares(const struct tw_decimal *values,
                               size_t count,
                               const struct tw_places *places,
                               struct tw_cell *out,
                               size_t capacity,
                               struct tw_error *error);

/**
 * The share of the k largest values in the sum of all, as a fraction.
 *
 * @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
 * @param k 1 or more
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_TOO_FEW_VALUES
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_top_share(const struct tw_decimal *values,
                                  size_t count,
                                  uint64_t k,
                                  const struct tw_places *places,
                                  struct tw_measure *out,
                                  struct tw_error *error);

/**
 * The Herfindahl-Hirschman index: the sum of the squared shares.
 *
 * @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
 * @param unit one of TW_INDEX_UNIT_*
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_INVALID_CONVENTION, TW_ERR_NO_VALUES, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_herfindahl_hirschman(const struct tw_decimal *values,
                                             size_t count,
                                             int32_t unit,
                                             const struct tw_places *places,
                                             struct tw_measure *out,
                                             struct tw_error *error);

/**
 * The normalised Herfindahl-Hirschman index: (H - 1/n) / (1 - 1/n).
 *
 * @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
 * @param cells TW_CELL_COUNT_POSITIVE, TW_CELL_COUNT_ALL, or the cells of the
 *   classification
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_INVALID_CONVENTION, TW_ERR_NO_VALUES, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_ZERO_TOTAL, TW_ERR_TOO_FEW_VALUES, TW_ERR_LENGTH_MISMATCH
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_herfindahl_hirschman_normalised(const struct tw_decimal *values,
                                                        size_t count,
                                                        int64_t cells,
                                                        const struct tw_places *places,
                                                        struct tw_measure *out,
                                                        struct tw_error *error);

/**
 * How many equal parts would be as concentrated: 1 / H.
 *
 * @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_numbers_equivalent(const struct tw_decimal *values,
                                           size_t count,
                                           const struct tw_places *places,
                                           struct tw_measure *out,
                                           struct tw_error *error);

/**
 * Simpson's diversity: 1 - H.
 *
 * @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_simpson(const struct tw_decimal *values,
                                size_t count,
                                const struct tw_places *places,
                                struct tw_measure *out,
                                struct tw_error *error);

/**
 * The Hirschman index: the square root of the sum of the squared shares.
 *
 * @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_hirschman(const struct tw_decimal *values,
                                  size_t count,
                                  const struct tw_places *places,
                                  struct tw_measure *out,
                                  struct tw_error *error);

/**
 * The concentration index of UNCTAD: (sqrt(H) - sqrt(1/n)) / (1 - sqrt(1/n)).
 *
 * @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
 * @param cells TW_CELL_COUNT_POSITIVE, TW_CELL_COUNT_ALL, or the cells of the
 *   classification
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_INVALID_CONVENTION, TW_ERR_NO_VALUES, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_ZERO_TOTAL, TW_ERR_TOO_FEW_VALUES, TW_ERR_LENGTH_MISMATCH
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_concentration(const struct tw_decimal *values,
                                      size_t count,
                                      int64_t cells,
                                      const struct tw_places *places,
                                      struct tw_measure *out,
                                      struct tw_error *error);

/**
 * The share of every number in its row, its column or the table.
 *
 * Totals are compensated sums; nothing is allocated a cell. After a failure out may hold
 * some of the results.
 *
 * @param values    rows * columns numbers, row after row
 * @param of        one of TW_SHARE_OF_*
 * @param undefined what stands for an undefined cell; NULL makes one an error
 * @param out       room for capacity numbers, which must be rows * columns and must not
 *   overlap values
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT,
 *   TW_ERR_INVALID_CONVENTION, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_NOT_FINITE, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_OVERFLOW
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_float_shares(const double *values,
                                     size_t rows,
                                     size_t columns,
                                     int32_t of,
                                     const double *undefined,
                                     double *out,
                                     size_t capacity,
                                     struct tw_error *error);

/**
 * Revealed comparative advantage of every cell.
 *
 * Totals are compensated sums; nothing is allocated a cell. After a failure out may hold
 * some of the results.
 *
 * @param values    rows * columns numbers, row after row
 * @param kind      one of TW_ADVANTAGE_*
 * @param undefined what stands for an undefined cell; NULL makes one an error
 * @param out       room for capacity numbers, which must be rows * columns and must not
 *   overlap values
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT,
 *   TW_ERR_INVALID_CONVENTION, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_NOT_FINITE, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_NOT_POSITIVE,
 *   TW_ERR_OVERFLOW
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_float_revealed_comparative_advantage(const double *values,
                                                             size_t rows,
                                                             size_t columns,
                                                             int32_t kind,
                                                             const double *undefined,
                                                             double *out,
                                                             size_t capacity,
                                                             struct tw_error *error);

/**
 * The number of a word such as "none".
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @param gini_correction receives one of TW_GINI_CORRECTION_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_gini_correction_from_name(const char *text,
                                       size_t length,
                                       int32_t *gini_correction,
                                       struct tw_error *error);

/**
 * The word with a number.
 *
 * @param gini_correction one of TW_GINI_CORRECTION_*
 * @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_gini_correction_name(int32_t gini_correction,
                                  char *buffer,
                                  size_t capacity,
                                  size_t *length,
                                  struct tw_error *error);

/**
 * The number of a word such as "fraction".
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @param index_unit receives one of TW_INDEX_UNIT_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_index_unit_from_name(const char *text,
                                  size_t length,
                                  int32_t *index_unit,
                                  struct tw_error *error);

/**
 * The word with a number.
 *
 * @param index_unit one of TW_INDEX_UNIT_*
 * @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_index_unit_name(int32_t index_unit,
                             char *buffer,
                             size_t capacity,
                             size_t *length,
                             struct tw_error *error);

/**
 * The entropy of the shares: the sum of s ln(1/s).
 *
 * @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
 * @param log one of TW_LOG_BASE_*
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_INVALID_CONVENTION, TW_ERR_NO_VALUES, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_entropy(const struct tw_decimal *values,
                                size_t count,
                                int32_t log,
                                const struct tw_places *places,
                                struct tw_measure *out,
                                struct tw_error *error);

/**
 * The entropy of the shares relative to that of n equal parts: E / ln n.
 *
 * @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
 * @param cells TW_CELL_COUNT_POSITIVE, TW_CELL_COUNT_ALL, or the cells of the
 *   classification
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_INVALID_CONVENTION, TW_ERR_NO_VALUES, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_ZERO_TOTAL, TW_ERR_TOO_FEW_VALUES, TW_ERR_LENGTH_MISMATCH
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_entropy_normalised(const struct tw_decimal *values,
                                           size_t count,
                                           int64_t cells,
                                           const struct tw_places *places,
                                           struct tw_measure *out,
                                           struct tw_error *error);

/**
 * Theil's T: the mean of (x/mu) ln(x/mu), mu being the mean.
 *
 * @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_theil_t(const struct tw_decimal *values,
                                size_t count,
                                const struct tw_places *places,
                                struct tw_measure *out,
                                struct tw_error *error);

/**
 * Theil's L, the mean of ln(mu/x), mu being the mean.
 *
 * @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_NOT_POSITIVE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_theil_l(const struct tw_decimal *values,
                                size_t count,
                                const struct tw_places *places,
                                struct tw_measure *out,
                                struct tw_error *error);

/**
 * The Gini coefficient.
 *
 * @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
 * @param correction one of TW_GINI_CORRECTION_*
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_INVALID_CONVENTION, TW_ERR_NO_VALUES, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_ZERO_TOTAL, TW_ERR_TOO_FEW_VALUES
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_gini(const struct tw_decimal *values,
                             size_t count,
                             int32_t correction,
                             const struct tw_places *places,
                             struct tw_measure *out,
                             struct tw_error *error);

/**
 * The Grubel-Lloyd index of each product: 1 - |X - M| / (X + M).
 *
 * @param exports as all lists 0 or more each and of one length; NULL only with none
 * @param places NULL for the default
 * @param out room for capacity cells, of which as many are written as a list has
 *   values
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_NEGATIVE_PART
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_grubel_lloyd_products(const struct tw_decimal *exports,
                                              size_t exports_count,
                                              const struct tw_decimal *imports,
                                              size_t imports_count,
                                              const struct tw_places *places,
                                              struct tw_cell *out,
                                              size_t capacity,
                                              struct tw_error *error);

/**
 * The Grubel-Lloyd index of many products, weighted by their trade.
 *
 * @param exports as all lists 0 or more each and of one length; NULL only with none
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_LENGTH_MISMATCH, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_grubel_lloyd(const struct tw_decimal *exports,
                                     size_t exports_count,
                                     const struct tw_decimal *imports,
                                     size_t imports_count,
                                     const struct tw_places *places,
                                     struct tw_measure *out,
                                     struct tw_error *error);

/**
 * The Grubel-Lloyd index corrected for the imbalance of total trade.
 *
 * @param exports as all lists 0 or more each and of one length; NULL only with none
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_LENGTH_MISMATCH, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_grubel_lloyd_balanced(const struct tw_decimal *exports,
                                              size_t exports_count,
                                              const struct tw_decimal *imports,
                                              size_t imports_count,
                                              const struct tw_places *places,
                                              struct tw_measure *out,
                                              struct tw_error *error);

/**
 * The Grubel-Lloyd index of the totals of many products.
 *
 * @param exports as all lists 0 or more each and of one length; NULL only with none
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_LENGTH_MISMATCH, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_grubel_lloyd_of_totals(const struct tw_decimal *exports,
                                               size_t exports_count,
                                               const struct tw_decimal *imports,
                                               size_t imports_count,
                                               const struct tw_places *places,
                                               struct tw_measure *out,
                                               struct tw_error *error);

/**
 * The number of a word such as "e".
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @param log_base receives one of TW_LOG_BASE_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_log_base_from_name(const char *text,
                                size_t length,
                                int32_t *log_base,
                                struct tw_error *error);

/**
 * The word with a number.
 *
 * @param log_base one of TW_LOG_BASE_*
 * @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_log_base_name(int32_t log_base,
                           char *buffer,
                           size_t capacity,
                           size_t *length,
                           struct tw_error *error);

/**
 * The number of a word such as "balassa".
 *
 * @param text   UTF-8, no NUL needed; NULL only with length 0
 * @param number receives one of TW_ADVANTAGE_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_advantage_from_name(const char *text,
                                 size_t length,
                                 int32_t *number,
                                 struct tw_error *error);

/**
 * The word with a number.
 *
 * @param number one of TW_ADVANTAGE_*
 * @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_advantage_name(int32_t number,
                            char *buffer,
                            size_t capacity,
                            size_t *length,
                            struct tw_error *error);

/**
 * The label of a row.
 *
 * @param index  counted from 0
 * @param buffer receives the label and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_matrix_row_label(const struct tw_matrix *matrix,
                              size_t index,
                              char *buffer,
                              size_t capacity,
                              size_t *length,
                              struct tw_error *error);

/**
 * The label of a column.
 *
 * @param index  counted from 0
 * @param buffer receives the label and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_matrix_column_label(const struct tw_matrix *matrix,
                                 size_t index,
                                 char *buffer,
                                 size_t capacity,
                                 size_t *length,
                                 struct tw_error *error);

/**
 * The value of a cell, by its labels.
 *
 * @param row    UTF-8, no NUL needed
 * @param column UTF-8, no NUL needed
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_UNKNOWN_LABEL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_matrix_get(const struct tw_matrix *matrix,
                        const char *row,
                        size_t row_length,
                        const char *column,
                        size_t column_length,
                        struct tw_decimal *out,
                        struct tw_error *error);

/**
 * The value at an index: row after row, counted from 0.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_matrix_value(const struct tw_matrix *matrix,
                          size_t index,
                          struct tw_decimal *out,
                          struct tw_error *error);

/**
 * The share of every value in its row, its column or the matrix, row after row.
 *
 * TW_ERR_ZERO_TOTAL in a cell of a total of zero.
 *
 * @param of     one of TW_SHARE_OF_*
 * @param places NULL for the default
 * @param out    room for capacity cells, of which rows * columns are written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NEGATIVE_PART
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_matrix_shares(const struct tw_matrix *matrix,
                                      int32_t of,
                                      const struct tw_places *places,
                                      struct tw_cell *out,
                                      size_t capacity,
                                      struct tw_error *error);

/**
 * Revealed comparative advantage of every cell, row after row.
 *
 * TW_ERR_ZERO_TOTAL in the cells of an empty row or column.
 *
 * @param kind   one of TW_ADVANTAGE_*
 * @param places NULL for the default
 * @param out    room for capacity cells, of which rows * columns are written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NEGATIVE_PART
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_revealed_comparative_advantage(const struct tw_matrix *matrix,
                                                       int32_t kind,
                                                       const struct tw_places *places,
                                                       struct tw_cell *out,
                                                       size_t capacity,
                                                       struct tw_error *error);

/**
 * The number of a word such as "row".
 *
 * @param text   UTF-8, no NUL needed; NULL only with length 0
 * @param number receives one of TW_SHARE_OF_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_share_of_from_name(const char *text,
                                size_t length,
                                int32_t *number,
                                struct tw_error *error);

/**
 * The word with a number.
 *
 * @param number one of TW_SHARE_OF_*
 * @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_share_of_name(int32_t number,
                           char *buffer,
                           size_t capacity,
                           size_t *length,
                           struct tw_error *error);

/**
 * A matrix of values that stand row after row.
 *
 * @param rows    the labels of the rows, none twice; NULL only with row_count 0
 * @param columns the labels of the columns, none twice; NULL only with column_count 0
 * @param values  value_count decimals, which must be one a cell
 * @param out     receives a new object; tw_matrix_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_NO_VALUES,
 *   TW_ERR_LENGTH_MISMATCH, TW_ERR_DUPLICATE_LABEL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_matrix_new(const struct tw_label *rows,
                        size_t row_count,
                        const struct tw_label *columns,
                        size_t column_count,
                        const struct tw_decimal *values,
                        size_t value_count,
                        struct tw_matrix **out,
                        struct tw_error *error);

/**
 * A matrix of cells; the labels stand in the order in which they come up.
 *
 * @param rows    the label of the row of each cell
 * @param columns the label of the column of each cell
 * @param values  the value of each cell
 * @param missing the value of a cell that is not there; NULL to refuse gaps
 * @param out     receives a new object; tw_matrix_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_NO_VALUES,
 *   TW_ERR_DUPLICATE_LABEL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_matrix_of_cells(const struct tw_label *rows,
                             const struct tw_label *columns,
                             const struct tw_decimal *values,
                             size_t count,
                             const struct tw_decimal *missing,
                             struct tw_matrix **out,
                             struct tw_error *error);

/**
 * The number of rows; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_matrix_row_count(const struct tw_matrix *matrix);

/**
 * The number of columns; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_matrix_column_count(const struct tw_matrix *matrix);

/**
 * Frees a matrix; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_matrix_free(struct tw_matrix *object);

/**
 * What the importer reports over what the exporter reports.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_DIVISOR
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_mirror_ratio(struct tw_decimal importer_cif,
                                     struct tw_decimal exporter_fob,
                                     const struct tw_places *places,
                                     struct tw_measure *out,
                                     struct tw_error *error);

/**
 * The asymmetry of what importer and exporter report of one flow, by a named form.
 *
 * @param kind one of TW_ASYMMETRY_*
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_INVALID_CONVENTION, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL,
 *   TW_ERR_ZERO_DIVISOR, TW_ERR_NOT_POSITIVE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_mirror_asymmetry(struct tw_decimal importer,
                                         struct tw_decimal exporter,
                                         int32_t kind,
                                         const struct tw_places *places,
                                         struct tw_measure *out,
                                         struct tw_error *error);

/**
 * A value with freight and insurance, brought to one without them: cif / (1 + margin).
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_DIVISOR, TW_ERR_NOT_POSITIVE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_cif_to_fob(struct tw_decimal cif,
                                   struct tw_decimal margin,
                                   const struct tw_places *places,
                                   struct tw_measure *out,
                                   struct tw_error *error);

/**
 * How many products each country has.
 *
 * @param out room for capacity cells, of which one a country is written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_network_diversity(const struct tw_network *network,
                               struct tw_float_cell *out,
                               size_t capacity,
                               struct tw_error *error);

/**
 * How many countries have each product.
 *
 * @param out room for capacity cells, of which one a product is written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_network_ubiquity(const struct tw_network *network,
                              struct tw_float_cell *out,
                              size_t capacity,
                              struct tw_error *error);

/**
 * The smaller conditional probability that who has one product has the other.
 *
 * @param out room for capacity cells, of which one a pair of products, row after row, is written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_network_proximity(const struct tw_network *network,
                               struct tw_float_cell *out,
                               size_t capacity,
                               struct tw_error *error);

/**
 * How near each country is to each product: the share of its proximity that it has.
 *
 * @param out room for capacity cells, of which one a country and product, row after row, is written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_network_density(const struct tw_network *network,
                             struct tw_float_cell *out,
                             size_t capacity,
                             struct tw_error *error);

/**
 * The economic complexity index of every country, as z-scores.
 *
 * @param z_scores one of TW_Z_SCORES_*
 * @param out room for capacity cells, of which one a country is written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_TOO_FEW_VALUES, TW_ERR_DISCONNECTED_NETWORK,
 *   TW_ERR_NO_CHANGE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_network_economic_complexity_index(const struct tw_network *network,
                                               int32_t z_scores,
                                               struct tw_float_cell *out,
                                               size_t capacity,
                                               struct tw_error *error);

/**
 * The product complexity index of every product, as z-scores.
 *
 * @param z_scores one of TW_Z_SCORES_*
 * @param out room for capacity cells, of which one a product is written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_TOO_FEW_VALUES, TW_ERR_DISCONNECTED_NETWORK,
 *   TW_ERR_NO_CHANGE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_network_product_complexity_index(const struct tw_network *network,
                                              int32_t z_scores,
                                              struct tw_float_cell *out,
                                              size_t capacity,
                                              struct tw_error *error);

/**
 * The complexity outlook index of every country.
 *
 * @param z_scores one of TW_Z_SCORES_*
 * @param out room for capacity cells, of which one a country is written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_TOO_FEW_VALUES, TW_ERR_DISCONNECTED_NETWORK,
 *   TW_ERR_NO_CHANGE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_network_complexity_outlook_index(const struct tw_network *network,
                                              int32_t z_scores,
                                              struct tw_float_cell *out,
                                              size_t capacity,
                                              struct tw_error *error);

/**
 * The complexity outlook gain of every country and product.
 *
 * @param z_scores one of TW_Z_SCORES_*
 * @param out room for capacity cells, of which one a country and product, row after row, is written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_TOO_FEW_VALUES, TW_ERR_DISCONNECTED_NETWORK,
 *   TW_ERR_NO_CHANGE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_network_complexity_outlook_gain(const struct tw_network *network,
                                             int32_t z_scores,
                                             struct tw_float_cell *out,
                                             size_t capacity,
                                             struct tw_error *error);

/**
 * The fitness of every country; 1 is the mean.
 *
 * @param iterations 1 to 100,000, the starting values being the first; 20 by custom
 * @param out room for capacity cells, of which one a country is written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_PERIODS,
 *   TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_network_fitness(const struct tw_network *network,
                             uint32_t iterations,
                             struct tw_float_cell *out,
                             size_t capacity,
                             struct tw_error *error);

/**
 * The complexity of every product beside fitness; 1 is the mean.
 *
 * @param iterations 1 to 100,000, the starting values being the first; 20 by custom
 * @param out room for capacity cells, of which one a product is written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_PERIODS,
 *   TW_ERR_OVERFLOW
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_network_product_fitness(const struct tw_network *network,
                                     uint32_t iterations,
                                     struct tw_float_cell *out,
                                     size_t capacity,
                                     struct tw_error *error);

/**
 * The complexity index of every country by the method of reflections.
 *
 * @param iterations 1 to 100,000, the starting values being the first; 20 by custom
 * @param z_scores one of TW_Z_SCORES_*
 * @param out room for capacity cells, of which one a country is written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_PERIODS, TW_ERR_TOO_FEW_VALUES,
 *   TW_ERR_NO_CHANGE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_network_reflections(const struct tw_network *network,
                                 uint32_t iterations,
                                 int32_t z_scores,
                                 struct tw_float_cell *out,
                                 size_t capacity,
                                 struct tw_error *error);

/**
 * The complexity index of every product by the method of reflections.
 *
 * @param iterations 1 to 100,000, the starting values being the first; 20 by custom
 * @param z_scores one of TW_Z_SCORES_*
 * @param out room for capacity cells, of which one a product is written
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_PERIODS, TW_ERR_TOO_FEW_VALUES,
 *   TW_ERR_NO_CHANGE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_network_product_reflections(const struct tw_network *network,
                                         uint32_t iterations,
                                         int32_t z_scores,
                                         struct tw_float_cell *out,
                                         size_t capacity,
                                         struct tw_error *error);

/**
 * The network of exact exports, rows being countries and columns products.
 *
 * @param presence NULL for the default
 * @param out      receives a new object; tw_network_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_NOT_POSITIVE, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_network_of_matrix(const struct tw_matrix *exports,
                               const struct tw_presence *presence,
                               struct tw_network **out,
                               struct tw_error *error);

/**
 * The network of exports in doubles, rows being countries and columns products.
 *
 * @param exports  rows * columns numbers, row after row
 * @param presence NULL for the default
 * @param out      receives a new object; tw_network_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_NO_VALUES, TW_ERR_NOT_FINITE,
 *   TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT,
 *   TW_ERR_NOT_POSITIVE, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_OVERFLOW
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_network_of_table(const double *exports,
                              size_t rows,
                              size_t columns,
                              const struct tw_presence *presence,
                              struct tw_network **out,
                              struct tw_error *error);

/**
 * The number of rows (countries); 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_network_row_count(const struct tw_network *network);

/**
 * The number of columns (products); 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_network_column_count(const struct tw_network *network);

/**
 * Frees a network; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_network_free(struct tw_network *object);

/**
 * The number of a word such as "population".
 *
 * @param text   UTF-8, no NUL needed; NULL only with length 0
 * @param number receives one of TW_Z_SCORES_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_z_scores_from_name(const char *text,
                                size_t length,
                                int32_t *number,
                                struct tw_error *error);

/**
 * The word with a number.
 *
 * @param number one of TW_Z_SCORES_*
 * @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_z_scores_name(int32_t number,
                           char *buffer,
                           size_t capacity,
                           size_t *length,
                           struct tw_error *error);

/**
 * The number of a word such as "sum".
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @param openness receives one of TW_OPENNESS_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_openness_from_name(const char *text,
                                size_t length,
                                int32_t *openness,
                                struct tw_error *error);

/**
 * The word with a number.
 *
 * @param openness one of TW_OPENNESS_*
 * @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_openness_name(int32_t openness,
                           char *buffer,
                           size_t capacity,
                           size_t *length,
                           struct tw_error *error);

/**
 * The chained price index of every period on the first: the product of the price indices
 * of neighbours.
 *
 * @param formula  one of TW_INDEX_FORMULA_*
 * @param periods  one basket a period, in order; NULL only with count 0
 * @param matching one of TW_MATCHING_*
 * @param places   NULL for the default
 * @param out      room for count measures, of which the first is 1
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_NOT_POSITIVE, TW_ERR_ZERO_TOTAL, TW_ERR_TOO_FEW_VALUES
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_chained_price_index(int32_t formula,
                                            const struct tw_basket *periods,
                                            size_t count,
                                            int32_t matching,
                                            const struct tw_places *places,
                                            struct tw_measure *out,
                                            struct tw_error *error);

/**
 * The chained quantity index of every period on the first: the product of the quantity
 * indices of neighbours.
 *
 * @param formula  one of TW_INDEX_FORMULA_*
 * @param periods  one basket a period, in order; NULL only with count 0
 * @param matching one of TW_MATCHING_*
 * @param places   NULL for the default
 * @param out      room for count measures, of which the first is 1
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_NOT_POSITIVE, TW_ERR_ZERO_TOTAL, TW_ERR_TOO_FEW_VALUES
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_chained_quantity_index(int32_t formula,
                                               const struct tw_basket *periods,
                                               size_t count,
                                               int32_t matching,
                                               const struct tw_places *places,
                                               struct tw_measure *out,
                                               struct tw_error *error);

/**
 * The price index of one period on another; 1.05 says that prices rose by 5 percent.
 *
 * @param formula  one of TW_INDEX_FORMULA_*
 * @param matching one of TW_MATCHING_*
 * @param places   NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_NOT_POSITIVE, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_price_index(int32_t formula,
                                    struct tw_basket base,
                                    struct tw_basket current,
                                    int32_t matching,
                                    const struct tw_places *places,
                                    struct tw_measure *out,
                                    struct tw_error *error);

/**
 * The quantity index of one period on another: the formula with prices and quantities
 * exchanged.
 *
 * @param formula  one of TW_INDEX_FORMULA_*
 * @param matching one of TW_MATCHING_*
 * @param places   NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_NOT_POSITIVE, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_quantity_index(int32_t formula,
                                       struct tw_basket base,
                                       struct tw_basket current,
                                       int32_t matching,
                                       const struct tw_places *places,
                                       struct tw_measure *out,
                                       struct tw_error *error);

/**
 * The price index times the quantity index; of Fisher's it is the change of the value.
 *
 * @param formula  one of TW_INDEX_FORMULA_*
 * @param matching one of TW_MATCHING_*
 * @param places   NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_NOT_POSITIVE, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_factor_reversal(int32_t formula,
                                        struct tw_basket base,
                                        struct tw_basket current,
                                        int32_t matching,
                                        const struct tw_places *places,
                                        struct tw_measure *out,
                                        struct tw_error *error);

/**
 * The number of a word such as "fisher".
 *
 * @param text      UTF-8, no NUL needed; NULL only with length 0
 * @param formula   receives one of TW_INDEX_FORMULA_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_index_formula_from_name(const char *text,
                                     size_t length,
                                     int32_t *formula,
                                     struct tw_error *error);

/**
 * The word with a number.
 *
 * @param formula  one of TW_INDEX_FORMULA_*
 * @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length   receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_index_formula_name(int32_t formula,
                                char *buffer,
                                size_t capacity,
                                size_t *length,
                                struct tw_error *error);

/**
 * Splits a change of exports by the constant market share of each product.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_ZERO_BASE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_constant_market_share(struct tw_markets markets,
                                              const struct tw_places *places,
                                              struct tw_market_share_effects *out,
                                              struct tw_error *error);

/**
 * Splits a change of exports by product and market.
 *
 * Each item of the markets is one product in one market.
 *
 * @param products the product of each item, in the order of the first list; NULL only
 *                 with count 0
 * @param places   NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_ZERO_BASE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_constant_market_share_by_market(const struct tw_label *products,
                                                        size_t count,
                                                        struct tw_markets markets,
                                                        const struct tw_places *places,
                                                        struct tw_market_share_effects *out,
                                                        struct tw_error *error);

/**
 * The number of a word such as "matched_only".
 *
 * @param text      UTF-8, no NUL needed; NULL only with length 0
 * @param matching  receives one of TW_MATCHING_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_matching_from_name(const char *text,
                                size_t length,
                                int32_t *matching,
                                struct tw_error *error);

/**
 * The word with a number.
 *
 * @param matching one of TW_MATCHING_*
 * @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length   receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_matching_name(int32_t matching,
                           char *buffer,
                           size_t capacity,
                           size_t *length,
                           struct tw_error *error);

/**
 * value / quantity of one flow.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_unit_value(struct tw_decimal value,
                                   struct tw_decimal quantity,
                                   const struct tw_places *places,
                                   struct tw_measure *out,
                                   struct tw_error *error);

/**
 * value index / unit value index x 100, all of them 100 in the base period.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_volume_index(struct tw_decimal value_index,
                                     struct tw_decimal unit_value_index,
                                     const struct tw_places *places,
                                     struct tw_measure *out,
                                     struct tw_error *error);

/**
 * 100 x export price index / import price index.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_net_barter_terms_of_trade(struct tw_decimal export_prices,
                                                  struct tw_decimal import_prices,
                                                  const struct tw_places *places,
                                                  struct tw_measure *out,
                                                  struct tw_error *error);

/**
 * export price index / import price index x export volume index.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_income_terms_of_trade(struct tw_decimal export_prices,
                                              struct tw_decimal import_prices,
                                              struct tw_decimal export_volume,
                                              const struct tw_places *places,
                                              struct tw_measure *out,
                                              struct tw_error *error);

/**
 * sum(p q) / sum(q): the mean of the prices of one product, weighted by quantities.
 *
 * @param prices     NULL only with price_count 0
 * @param quantities NULL only with quantity_count 0
 * @param places     NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_ZERO_TOTAL, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_unit_value_of_prices(const struct tw_decimal *prices,
                                             size_t price_count,
                                             const struct tw_decimal *quantities,
                                             size_t quantity_count,
                                             const struct tw_places *places,
                                             struct tw_measure *out,
                                             struct tw_error *error);

/**
 * sum(p1 q1) / sum(p0 q0)
 *
 * @param matching one of TW_MATCHING_*
 * @param places   NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_value_index(struct tw_basket base,
                                    struct tw_basket current,
                                    int32_t matching,
                                    const struct tw_places *places,
                                    struct tw_measure *out,
                                    struct tw_error *error);

/**
 * sum(p1 q1) - sum(p0 q0): the sum of both indicators of Bennet.
 *
 * @param matching one of TW_MATCHING_*
 * @param places   NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_value_change(struct tw_basket base,
                                     struct tw_basket current,
                                     int32_t matching,
                                     const struct tw_places *places,
                                     struct tw_measure *out,
                                     struct tw_error *error);

/**
 * sum((q0 + q1) / 2 (p1 - p0)): what of a change in value prices did.
 *
 * @param matching one of TW_MATCHING_*
 * @param places   NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_bennet_price(struct tw_basket base,
                                     struct tw_basket current,
                                     int32_t matching,
                                     const struct tw_places *places,
                                     struct tw_measure *out,
                                     struct tw_error *error);

/**
 * sum((p0 + p1) / 2 (q1 - q0)): what of a change in value quantities did.
 *
 * @param matching one of TW_MATCHING_*
 * @param places   NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
 *   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_bennet_quantity(struct tw_basket base,
                                        struct tw_basket current,
                                        int32_t matching,
                                        const struct tw_places *places,
                                        struct tw_measure *out,
                                        struct tw_error *error);

/**
 * The intensity of exports to a partner: (x_ij / X_i) / (M_j / W).
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_intensity(struct tw_decimal exports_to_partner,
                                  struct tw_decimal exports,
                                  struct tw_decimal partner_imports,
                                  struct tw_decimal world_trade,
                                  const struct tw_places *places,
                                  struct tw_measure *out,
                                  struct tw_error *error);

/**
 * The intensity of exports to a partner, the world being all but the reporter.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_NOT_POSITIVE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_intensity_excluding_reporter(struct tw_decimal exports_to_partner,
                                                     struct tw_decimal exports,
                                                     struct tw_decimal partner_imports,
                                                     struct tw_decimal own_imports,
                                                     struct tw_decimal world_trade,
                                                     const struct tw_places *places,
                                                     struct tw_measure *out,
                                                     struct tw_error *error);

/**
 * The share of a region's exports that stay in it.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_intra_regional_share(struct tw_decimal intra_exports,
                                             struct tw_decimal region_exports,
                                             const struct tw_places *places,
                                             struct tw_measure *out,
                                             struct tw_error *error);

/**
 * The intensity of trade within a region: (x_rr / X_r) / (M_r / W).
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_intra_regional_intensity(struct tw_decimal intra_exports,
                                                 struct tw_decimal region_exports,
                                                 struct tw_decimal region_imports,
                                                 struct tw_decimal world_trade,
                                                 const struct tw_places *places,
                                                 struct tw_measure *out,
                                                 struct tw_error *error);

/**
 * The share that an exporter has of a region's market: x_ir / M_r.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_regional_market_share(struct tw_decimal exports_to_region,
                                              struct tw_decimal region_imports,
                                              const struct tw_places *places,
                                              struct tw_measure *out,
                                              struct tw_error *error);

/**
 * The share of a region's exports that stay in it, relative to its share of all
 * economies.
 *
 * @param members 1 or more
 * @param economies at least the members
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_LENGTH_MISMATCH
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_size_adjusted_regional_export_share(struct tw_decimal intra_exports,
                                                            struct tw_decimal region_exports,
                                                            uint64_t members,
                                                            uint64_t economies,
                                                            const struct tw_places *places,
                                                            struct tw_measure *out,
                                                            struct tw_error *error);

/**
 * The Hirschman index of an exporter's markets.
 *
 * @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_regional_hirschman(const struct tw_decimal *values,
                                           size_t count,
                                           const struct tw_places *places,
                                           struct tw_measure *out,
                                           struct tw_error *error);

/**
 * The growth of an exporter's share in world trade.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_ZERO_BASE
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_revealed_share_growth(struct tw_decimal exports_base,
                                              struct tw_decimal exports_current,
                                              struct tw_decimal world_base,
                                              struct tw_decimal world_current,
                                              const struct tw_places *places,
                                              struct tw_measure *out,
                                              struct tw_error *error);

/**
 * The similarity of two structures of exports, after Finger and Kreinin, 0 to 100.
 *
 * @param left as all lists 0 or more each and of one length; NULL only with none
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_LENGTH_MISMATCH, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_similarity(const struct tw_decimal *left,
                                   size_t left_count,
                                   const struct tw_decimal *right,
                                   size_t right_count,
                                   const struct tw_places *places,
                                   struct tw_measure *out,
                                   struct tw_error *error);

/**
 * The complementarity of one country's exports with another's imports, 0 to 100.
 *
 * @param exports as all lists 0 or more each and of one length; NULL only with none
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_LENGTH_MISMATCH, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_complementarity(const struct tw_decimal *exports,
                                        size_t exports_count,
                                        const struct tw_decimal *imports,
                                        size_t imports_count,
                                        const struct tw_places *places,
                                        struct tw_measure *out,
                                        struct tw_error *error);

/**
 * Krugman's index of dissimilarity of two structures, 0 to 2.
 *
 * @param left as all lists 0 or more each and of one length; NULL only with none
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_LENGTH_MISMATCH, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_krugman(const struct tw_decimal *left,
                                size_t left_count,
                                const struct tw_decimal *right,
                                size_t right_count,
                                const struct tw_places *places,
                                struct tw_measure *out,
                                struct tw_error *error);

/**
 * The diversification index of UNCTAD: half the sum of the differences of shares.
 *
 * @param country as all lists 0 or more each and of one length; NULL only with none
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
 *   TW_ERR_LENGTH_MISMATCH, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_diversification(const struct tw_decimal *country,
                                        size_t country_count,
                                        const struct tw_decimal *world,
                                        size_t world_count,
                                        const struct tw_places *places,
                                        struct tw_measure *out,
                                        struct tw_error *error);

/**
 * The revealed comparative advantage of each product relative to the mean of all.
 *
 * @param exports as all lists 0 or more each and of one length; NULL only with none
 * @param places NULL for the default
 * @param out room for capacity cells, of which as many are written as a list has
 *   values
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_weighted_advantage(const struct tw_decimal *exports,
                                           size_t exports_count,
                                           const struct tw_decimal *world_exports,
                                           size_t world_exports_count,
                                           const struct tw_places *places,
                                           struct tw_cell *out,
                                           size_t capacity,
                                           struct tw_error *error);

/**
 * Vollrath's relative trade advantage of each product: that of exports less that of
 * imports.
 *
 * @param exports as all lists 0 or more each and of one length; NULL only with none
 * @param places NULL for the default
 * @param out room for capacity cells, of which as many are written as a list has
 *   values
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_relative_trade_advantage(const struct tw_decimal *exports,
                                                 size_t exports_count,
                                                 const struct tw_decimal *imports,
                                                 size_t imports_count,
                                                 const struct tw_decimal *world_exports,
                                                 size_t world_exports_count,
                                                 const struct tw_decimal *world_imports,
                                                 size_t world_imports_count,
                                                 const struct tw_places *places,
                                                 struct tw_cell *out,
                                                 size_t capacity,
                                                 struct tw_error *error);

/**
 * Vollrath's revealed competitiveness of each product: ln RXA - ln RMA.
 *
 * @param exports as all lists 0 or more each and of one length; NULL only with none
 * @param places NULL for the default
 * @param out room for capacity cells, of which as many are written as a list has
 *   values
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_revealed_competitiveness(const struct tw_decimal *exports,
                                                 size_t exports_count,
                                                 const struct tw_decimal *imports,
                                                 size_t imports_count,
                                                 const struct tw_decimal *world_exports,
                                                 size_t world_exports_count,
                                                 const struct tw_decimal *world_imports,
                                                 size_t world_imports_count,
                                                 const struct tw_places *places,
                                                 struct tw_cell *out,
                                                 size_t capacity,
                                                 struct tw_error *error);

/**
 * The Michaely index of each product: its share in exports less its share in imports.
 *
 * @param exports as all lists 0 or more each and of one length; NULL only with none
 * @param places NULL for the default
 * @param out room for capacity cells, of which as many are written as a list has
 *   values
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_michaely(const struct tw_decimal *exports,
                                 size_t exports_count,
                                 const struct tw_decimal *imports,
                                 size_t imports_count,
                                 const struct tw_places *places,
                                 struct tw_cell *out,
                                 size_t capacity,
                                 struct tw_error *error);

/**
 * The Lafay index of each product, in percentage points.
 *
 * @param exports as all lists 0 or more each and of one length; NULL only with none
 * @param places NULL for the default
 * @param out room for capacity cells, of which as many are written as a list has
 *   values
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
 *   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
 *   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_indicators_lafay(const struct tw_decimal *exports,
                              size_t exports_count,
                              const struct tw_decimal *imports,
                              size_t imports_count,
                              const struct tw_places *places,
                              struct tw_cell *out,
                              size_t capacity,
                              struct tw_error *error);

/**
 * The exact sum.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_OVERFLOW
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_add(struct tw_money left,
                       struct tw_money right,
                       struct tw_money *out,
                       struct tw_error *error);

/**
 * The exact difference.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_CURRENCY_MISMATCH,
 *   TW_ERR_OVERFLOW
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_subtract(struct tw_money left,
                            struct tw_money right,
                            struct tw_money *out,
                            struct tw_error *error);

/**
 * The exact product with a plain number.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_multiply(struct tw_money money,
                            struct tw_decimal factor,
                            struct tw_money *out,
                            struct tw_error *error);

/**
 * Which of two amounts of one currency is larger: -1 when it is the right, 0 when none,
 * 1 when it is the left.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_CURRENCY_MISMATCH
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_compare(struct tw_money left,
                           struct tw_money right,
                           int32_t *out,
                           struct tw_error *error);

/**
 * The amount with the decimals asked for, rounded once; by default with those of the
 * minor unit.
 * exact receives 1 when no digit was lost, else 0.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_OVERFLOW
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_round(struct tw_money money,
                         const struct tw_places *places,
                         struct tw_money *out,
                         int32_t *exact,
                         struct tw_error *error);

/**
 * The amount in the currency that replaced this one, by the factor of the law; by default
 * with the decimals of its minor unit.
 * exact receives 1 when no digit was lost, else 0.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_NO_SUCCESSOR, TW_ERR_OVERFLOW
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_redenominate(struct tw_money money,
                                const struct tw_places *places,
                                struct tw_money *out,
                                int32_t *exact,
                                struct tw_error *error);

/**
 * Reads {"amount": "11200000000.00", "currency": "CNY"}, both as text.
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_JSON,
 *   TW_ERR_INVALID_MONEY, TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_UNKNOWN_CURRENCY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_from_json(const char *text,
                             size_t text_length,
                             struct tw_money *out,
                             struct tw_error *error);

/**
 * Reads the same, CNH being the offshore yuan, which ISO 4217 does not list.
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @param offshore_yuan not 0 to take CNH; 0 refuses it
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_JSON,
 *   TW_ERR_INVALID_MONEY, TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_UNKNOWN_CURRENCY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_from_json_with(const char *text,
                                  size_t text_length,
                                  int32_t offshore_yuan,
                                  struct tw_money *out,
                                  struct tw_error *error);

/**
 * Writes the form that tw_money_from_json() reads, with all the digits; one in CNH is for
 * tw_money_from_json_with().
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_to_json(struct tw_money money,
                           char *buffer,
                           size_t capacity,
                           size_t *length,
                           struct tw_error *error);

/**
 * The amount in minor units, such as 1234 cents; refused where it is finer.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_in_minor_units(struct tw_money money,
                                  struct tw_int128 *out,
                                  struct tw_error *error);

/**
 * The multiple of an increment next to the amount, such as of 0.05.
 * exact receives 1 when no digit was lost, else 0.
 *
 * @param rounding one of TW_ROUNDING_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_NOT_POSITIVE, TW_ERR_OVERFLOW
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_round_to_increment(struct tw_money money,
                                      struct tw_decimal increment,
                                      int32_t rounding,
                                      struct tw_money *out,
                                      int32_t *exact,
                                      struct tw_error *error);

/**
 * The amount that can be paid in cash: rounded to the cash increment of the currency,
 * where it has none to its minor unit.
 * exact receives 1 when no digit was lost, else 0.
 *
 * @param rounding one of TW_ROUNDING_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_OVERFLOW
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_round_to_cash(struct tw_money money,
                                 int32_t rounding,
                                 struct tw_money *out,
                                 int32_t *exact,
                                 struct tw_error *error);

/**
 * The exact sum of amounts of one currency.
 *
 * @param items NULL only with count 0, which gives TW_ERR_NO_AMOUNTS
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_NO_AMOUNTS,
 *   TW_ERR_CURRENCY_MISMATCH, TW_ERR_OVERFLOW
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_sum(const struct tw_money *items,
                       size_t count,
                       struct tw_money *out,
                       struct tw_error *error);

/**
 * Shares of an amount in proportion to weights, which sum to the whole: the largest
 * remainder, ties to the first; a weight of 0 gets nothing, a negative amount mirrors.
 *
 * @param weights 0 or more each, not all 0; NULL only with count 0
 * @param count   of the weights, and of the shares
 * @param scale   shares are multiples of 10^-scale, 0 to 28; -1 for the minor unit
 * @param shares  room for count amounts; NULL only with count 0
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_NEGATIVE_PART,
 *   TW_ERR_ZERO_TOTAL, TW_ERR_OVERFLOW
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_allocate(struct tw_money money,
                            const struct tw_decimal *weights,
                            size_t count,
                            int32_t scale,
                            struct tw_money *shares,
                            struct tw_error *error);

/**
 * Reads an amount and a code with one blank between, in either order:
 * "11200000000.00 CNY", "EUR +12.57". A digit may be missing on one side of the point.
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_MONEY,
 *   TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS, TW_ERR_UNKNOWN_CURRENCY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_parse(const char *text,
                         size_t text_length,
                         struct tw_money *out,
                         struct tw_error *error);

/**
 * Writes the form that tw_money_parse() reads, with all its digits; one in CNH is for
 * tw_money_parse_with().
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_format(struct tw_money money,
                          char *buffer,
                          size_t capacity,
                          size_t *length,
                          struct tw_error *error);

/**
 * Writes the form for readers, with all its digits: "CNY 11,200,000,000.00".
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_format_grouped(struct tw_money money,
                                  char *buffer,
                                  size_t capacity,
                                  size_t *length,
                                  struct tw_error *error);

/**
 * Reads the same in a notation: "EUR 1.234,50".
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @param notation one of TW_NOTATION_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_MONEY,
 *   TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS, TW_ERR_UNKNOWN_CURRENCY,
 *   TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_parse_in(const char *text,
                            size_t text_length,
                            int32_t notation,
                            struct tw_money *out,
                            struct tw_error *error);

/**
 * Reads the same in a notation, CNH being the offshore yuan, which ISO 4217 does not list.
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @param notation one of TW_NOTATION_*
 * @param offshore_yuan not 0 to take CNH; 0 refuses it
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_MONEY,
 *   TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS, TW_ERR_UNKNOWN_CURRENCY,
 *   TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_parse_with(const char *text,
                              size_t text_length,
                              int32_t notation,
                              int32_t offshore_yuan,
                              struct tw_money *out,
                              struct tw_error *error);

/**
 * Writes an amount for readers: "11.2 billion CNY". Without a scale nothing is lost.
 *
 * @param options NULL for TW_MONEY_FORMAT_OPTIONS_INIT
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_INVALID_ARGUMENT,
 *   TW_ERR_INVALID_ROUNDING, TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_money_format_with(struct tw_money money,
                               const struct tw_money_format_options *options,
                               char *buffer,
                               size_t capacity,
                               size_t *length,
                               struct tw_error *error);

/**
 * The number of a word such as "code_after".
 *
 * @param text      UTF-8, no NUL needed; NULL only with length 0
 * @param display receives one of TW_UNIT_DISPLAY_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_unit_display_from_name(const char *text,
                                    size_t length,
                                    int32_t *display,
                                    struct tw_error *error);

/**
 * The word with a number.
 *
 * @param display one of TW_UNIT_DISPLAY_*
 * @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length   receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_unit_display_name(int32_t display,
                               char *buffer,
                               size_t capacity,
                               size_t *length,
                               struct tw_error *error);

/**
 * Reads a decimal such as "-1234.50", exactly: an optional sign, digits, an optional point.
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_NUMBER,
 *   TW_ERR_TOO_MANY_DIGITS
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_decimal_parse(const char *text,
                           size_t text_length,
                           struct tw_decimal *out,
                           struct tw_error *error);

/**
 * Reads a decimal in a notation, exactly: "1.234,5". Separators stand where they belong
 * or the text is refused.
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @param notation one of TW_NOTATION_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_NUMBER,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_decimal_parse_in(const char *text,
                              size_t text_length,
                              int32_t notation,
                              struct tw_decimal *out,
                              struct tw_error *error);

/**
 * Writes a decimal with all its digits, such as "-1234.50".
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_decimal_format(struct tw_decimal value,
                            char *buffer,
                            size_t capacity,
                            size_t *length,
                            struct tw_error *error);

/**
 * The exact sum.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_OVERFLOW, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_decimal_add(struct tw_decimal left,
                         struct tw_decimal right,
                         struct tw_decimal *out,
                         struct tw_error *error);

/**
 * The exact difference.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_OVERFLOW, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_decimal_subtract(struct tw_decimal left,
                              struct tw_decimal right,
                              struct tw_decimal *out,
                              struct tw_error *error);

/**
 * The exact product.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_OVERFLOW, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_decimal_multiply(struct tw_decimal left,
                              struct tw_decimal right,
                              struct tw_decimal *out,
                              struct tw_error *error);

/**
 * Which of two decimals is larger: -1 when it is the right, 0 when none, 1 when it is the
 * left. 1.10 is no larger than 1.1.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_STRUCT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_decimal_compare(struct tw_decimal left,
                             struct tw_decimal right,
                             int32_t *out,
                             struct tw_error *error);

/**
 * The value with the decimals asked for, rounded once.
 *
 * @param places NULL for the default
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
 *   TW_ERR_OVERFLOW, TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_decimal_round(struct tw_decimal value,
                           const struct tw_places *places,
                           struct tw_rounded *out,
                           struct tw_error *error);

/**
 * The number of a word such as "comma_point".
 *
 * @param text      UTF-8, no NUL needed; NULL only with length 0
 * @param notation receives one of TW_NOTATION_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_notation_from_name(const char *text,
                                size_t length,
                                int32_t *notation,
                                struct tw_error *error);

/**
 * The word with a number.
 *
 * @param notation one of TW_NOTATION_*
 * @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length   receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_notation_name(int32_t notation,
                           char *buffer,
                           size_t capacity,
                           size_t *length,
                           struct tw_error *error);

/**
 * The number of a word such as "half_up".
 *
 * @param text      UTF-8, no NUL needed; NULL only with length 0
 * @param rounding receives one of TW_ROUNDING_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_ROUNDING
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_rounding_from_name(const char *text,
                                size_t length,
                                int32_t *rounding,
                                struct tw_error *error);

/**
 * The word with a number.
 *
 * @param rounding one of TW_ROUNDING_*
 * @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length   receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ROUNDING
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_rounding_name(int32_t rounding,
                           char *buffer,
                           size_t capacity,
                           size_t *length,
                           struct tw_error *error);

/**
 * The number of a word such as "consistent_if_truncated".
 *
 * @param text      UTF-8, no NUL needed; NULL only with length 0
 * @param verdict receives one of TW_VERDICT_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_verdict_from_name(const char *text,
                               size_t length,
                               int32_t *verdict,
                               struct tw_error *error);

/**
 * The word with a number.
 *
 * @param verdict one of TW_VERDICT_*
 * @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length   receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_verdict_name(int32_t verdict,
                          char *buffer,
                          size_t capacity,
                          size_t *length,
                          struct tw_error *error);

/**
 * Reads a period and writes its canonical form: "2023-A1" is "2023".
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
 *   TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_period_parse(const char *text,
                          size_t text_length,
                          char *buffer,
                          size_t capacity,
                          size_t *length,
                          struct tw_error *error);

/**
 * The first and the last day of a period.
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_period_days(const char *text,
                         size_t text_length,
                         struct tw_date *first,
                         struct tw_date *last,
                         struct tw_error *error);

/**
 * The same period one year before, in its canonical form.
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
 *   TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_period_previous_year(const char *text,
                                  size_t text_length,
                                  char *buffer,
                                  size_t capacity,
                                  size_t *length,
                                  struct tw_error *error);

/**
 * The period of the same length just after, in its canonical form.
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
 *   TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_period_next(const char *text,
                         size_t text_length,
                         char *buffer,
                         size_t capacity,
                         size_t *length,
                         struct tw_error *error);

/**
 * The period of the same length just before, in its canonical form.
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
 *   TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_period_previous(const char *text,
                             size_t text_length,
                             char *buffer,
                             size_t capacity,
                             size_t *length,
                             struct tw_error *error);

/**
 * The code by which a place is written, such as "KZ" for "398".
 * A place is a country (ISO 3166-1 alpha-2, alpha-3 or number), a subdivision (ISO 3166-2)
 * or a group (UN M49), by any of its codes.
 *
 * @param code UTF-8, no NUL needed; NULL only with length 0
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_UNKNOWN_PLACE,
 *   TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_place_code(const char *code,
                        size_t code_length,
                        char *buffer,
                        size_t capacity,
                        size_t *length,
                        struct tw_error *error);

/**
 * The ISO 3166-1 alpha-3 code of a place; empty where it has none.
 *
 * @param code UTF-8, no NUL needed; NULL only with length 0
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_UNKNOWN_PLACE,
 *   TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_place_alpha3(const char *code,
                          size_t code_length,
                          char *buffer,
                          size_t capacity,
                          size_t *length,
                          struct tw_error *error);

/**
 * The three-digit number of a place, with leading zeros; empty where it has none.
 *
 * @param code UTF-8, no NUL needed; NULL only with length 0
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_UNKNOWN_PLACE,
 *   TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_place_numeric(const char *code,
                           size_t code_length,
                           char *buffer,
                           size_t capacity,
                           size_t *length,
                           struct tw_error *error);

/**
 * What a place is: "country", "subdivision" or "group".
 *
 * @param code UTF-8, no NUL needed; NULL only with length 0
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_UNKNOWN_PLACE,
 *   TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_place_kind(const char *code,
                        size_t code_length,
                        char *buffer,
                        size_t capacity,
                        size_t *length,
                        struct tw_error *error);

/**
 * The English name of a place.
 *
 * @param code UTF-8, no NUL needed; NULL only with length 0
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_UNKNOWN_PLACE,
 *   TW_ERR_BUFFER_TOO_SMALL
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_place_name(const char *code,
                        size_t code_length,
                        char *buffer,
                        size_t capacity,
                        size_t *length,
                        struct tw_error *error);

/**
 * The number of a word such as "mean_of_daily_crosses".
 *
 * @param text      UTF-8, no NUL needed; NULL only with length 0
 * @param average receives one of TW_AVERAGE_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_POLICY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_average_from_name(const char *text,
                               size_t length,
                               int32_t *average,
                               struct tw_error *error);

/**
 * The word with a number.
 *
 * @param average one of TW_AVERAGE_*
 * @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length   receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_POLICY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_average_name(int32_t average,
                          char *buffer,
                          size_t capacity,
                          size_t *length,
                          struct tw_error *error);

/**
 * From when to when the table prices two currencies in each other, whichever is asked for
 * first: one entry for each series, as quoted, in order of preference.
 *
 * @param out receives a new object; tw_bounds_list_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_NO_RATE
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_bounds(const struct tw_rate_table *table,
                               struct tw_currency one,
                               struct tw_currency other,
                               struct tw_bounds_list **out,
                               struct tw_error *error);

/**
 * The number of series; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_bounds_list_count(const struct tw_bounds_list *list);

/**
 * One of the series, counted from 0.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_bounds_list_item(const struct tw_bounds_list *list,
                              size_t index,
                              struct tw_bounds *out,
                              struct tw_error *error);

/**
 * The first day or period of one of the series.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_bounds_list_first(const struct tw_bounds_list *list,
                               size_t index,
                               char *buffer,
                               size_t capacity,
                               size_t *length,
                               struct tw_error *error);

/**
 * The last day or period of one of the series.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_bounds_list_last(const struct tw_bounds_list *list,
                              size_t index,
                              char *buffer,
                              size_t capacity,
                              size_t *length,
                              struct tw_error *error);

/**
 * Who publishes one of the series.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_bounds_list_source(const struct tw_bounds_list *list,
                                size_t index,
                                char *buffer,
                                size_t capacity,
                                size_t *length,
                                struct tw_error *error);

/**
 * Frees a list of bounds; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_bounds_list_free(struct tw_bounds_list *object);

/**
 * A builder without rates.
 *
 * @param out receives a new object; tw_rate_table_builder_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_builder_new(struct tw_rate_table_builder **out,
                                    struct tw_error *error);

/**
 * Adds one published price; the same once more changes nothing.
 *
 * when is a day such as "2024-10-25" or a period such as "2023", source who publishes it.
 * A price of the other direction is taken if it can be the inverse, within 10 %; where both
 * are above one or both below, within 2 %.
 *
 * @param when UTF-8, no NUL needed; NULL only with length 0
 * @param source UTF-8, no NUL needed; NULL only with length 0
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_DATE,
 *   TW_ERR_INVALID_PERIOD, TW_ERR_INVALID_RATE, TW_ERR_CONFLICTING_RATES,
 *   TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_POLICY, TW_ERR_INVALID_SCALE,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT
 * One thread at a time per builder.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_builder_add(struct tw_rate_table_builder *builder,
                                    struct tw_rate rate,
                                    const char *when,
                                    size_t when_length,
                                    const char *source,
                                    size_t source_length,
                                    struct tw_error *error);

/**
 * The table of all rates added so far. The builder is empty after it, and still to be
 * freed.
 *
 * @param out receives a new object; tw_rate_table_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * One thread at a time per builder.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_builder_build(struct tw_rate_table_builder *builder,
                                      struct tw_rate_table **out,
                                      struct tw_error *error);

/**
 * Frees a builder; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_rate_table_builder_free(struct tw_rate_table_builder *object);

/**
 * Every currency that some rate of a table prices or is a price in, in the order of the
 * codes.
 *
 * @param out receives a new object; tw_currency_list_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_currencies(const struct tw_rate_table *table,
                                   struct tw_currency_list **out,
                                   struct tw_error *error);

/**
 * The number of currencies; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_currency_list_count(const struct tw_currency_list *list);

/**
 * One of the currencies, counted from 0.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_currency_list_item(const struct tw_currency_list *list,
                                size_t index,
                                struct tw_currency *out,
                                struct tw_error *error);

/**
 * Frees a list of currencies; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_currency_list_free(struct tw_currency_list *object);

/**
 * The number of a word such as "refuse".
 *
 * @param text      UTF-8, no NUL needed; NULL only with length 0
 * @param imf_duplicates receives one of TW_IMF_DUPLICATES_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_POLICY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_imf_duplicates_from_name(const char *text,
                                      size_t length,
                                      int32_t *imf_duplicates,
                                      struct tw_error *error);

/**
 * The word with a number.
 *
 * @param imf_duplicates one of TW_IMF_DUPLICATES_*
 * @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length   receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_POLICY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_imf_duplicates_name(int32_t imf_duplicates,
                                 char *buffer,
                                 size_t capacity,
                                 size_t *length,
                                 struct tw_error *error);

/**
 * The number of a word such as "refuse".
 *
 * @param text      UTF-8, no NUL needed; NULL only with length 0
 * @param imf_unscaled receives one of TW_IMF_UNSCALED_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_POLICY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_imf_unscaled_from_name(const char *text,
                                    size_t length,
                                    int32_t *imf_unscaled,
                                    struct tw_error *error);

/**
 * The word with a number.
 *
 * @param imf_unscaled one of TW_IMF_UNSCALED_*
 * @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length   receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_POLICY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_imf_unscaled_name(int32_t imf_unscaled,
                               char *buffer,
                               size_t capacity,
                               size_t *length,
                               struct tw_error *error);

/**
 * The number of a word such as "period_average".
 *
 * @param text      UTF-8, no NUL needed; NULL only with length 0
 * @param rate_kind receives one of TW_RATE_KIND_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_POLICY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_kind_from_name(const char *text,
                                 size_t length,
                                 int32_t *rate_kind,
                                 struct tw_error *error);

/**
 * The word with a number.
 *
 * @param rate_kind one of TW_RATE_KIND_*
 * @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length   receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_POLICY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_kind_name(int32_t rate_kind,
                            char *buffer,
                            size_t capacity,
                            size_t *length,
                            struct tw_error *error);

/**
 * The number of a word such as "exact".
 *
 * @param text      UTF-8, no NUL needed; NULL only with length 0
 * @param policy receives one of TW_POLICY_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_POLICY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_policy_from_name(const char *text,
                              size_t length,
                              int32_t *policy,
                              struct tw_error *error);

/**
 * The word with a number.
 *
 * @param policy one of TW_POLICY_*
 * @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length   receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_POLICY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_policy_name(int32_t policy,
                         char *buffer,
                         size_t capacity,
                         size_t *length,
                         struct tw_error *error);

/**
 * Every rate of a table, by pair, kind, source and time; a list of its own.
 *
 * @param out receives a new object; tw_rate_list_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_rates(const struct tw_rate_table *table,
                              struct tw_rate_list **out,
                              struct tw_error *error);

/**
 * The number of rates; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_rate_list_count(const struct tw_rate_list *list);

/**
 * One of the rates, counted from 0.
 *
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_list_item(const struct tw_rate_list *list,
                            size_t index,
                            struct tw_rate *out,
                            struct tw_error *error);

/**
 * The day or period of one of the rates.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_list_when(const struct tw_rate_list *list,
                            size_t index,
                            char *buffer,
                            size_t capacity,
                            size_t *length,
                            struct tw_error *error);

/**
 * Who publishes one of the rates.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_list_source(const struct tw_rate_list *list,
                              size_t index,
                              char *buffer,
                              size_t capacity,
                              size_t *length,
                              struct tw_error *error);

/**
 * Frees a list of rates; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_rate_list_free(struct tw_rate_list *object);

/**
 * Reads a publication of the reference rates of the European Central Bank: the history or
 * the table of one day as CSV or a zip of it, or a document of XML.
 *
 * @param data copied; NULL only with size 0
 * @param out receives a new object; tw_rate_table_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_EMPTY_INPUT, TW_ERR_INVALID_UTF8,
 *   TW_ERR_INVALID_HEADER, TW_ERR_INVALID_ROW, TW_ERR_INVALID_ARCHIVE,
 *   TW_ERR_INVALID_XML, TW_ERR_TOO_LARGE, TW_ERR_INVALID_DATE, TW_ERR_INVALID_NUMBER,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_RATE, TW_ERR_CONFLICTING_RATES,
 *   TW_ERR_UNKNOWN_CURRENCY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_read_ecb(const uint8_t *data,
                                 size_t data_size,
                                 struct tw_rate_table **out,
                                 struct tw_error *error);

/**
 * Reads a tidy table: date or period, base, quote, units, rate, kind, source.
 *
 * @param data copied; NULL only with size 0
 * @param out receives a new object; tw_rate_table_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_EMPTY_INPUT, TW_ERR_INVALID_UTF8,
 *   TW_ERR_INVALID_HEADER, TW_ERR_INVALID_ROW, TW_ERR_INVALID_DATE,
 *   TW_ERR_INVALID_PERIOD, TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_RATE, TW_ERR_CONFLICTING_RATES, TW_ERR_UNKNOWN_CURRENCY,
 *   TW_ERR_INVALID_POLICY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_read_csv(const uint8_t *data,
                                 size_t data_size,
                                 struct tw_rate_table **out,
                                 struct tw_error *error);

/**
 * Reads a tidy table whose rates are written in another notation.
 *
 * @param data copied; NULL only with size 0
 * @param notation one of TW_NOTATION_*
 * @param out receives a new object; tw_rate_table_free()
 * @return TW_OK, the codes of tw_rate_table_read_csv(), TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_read_csv_in(const uint8_t *data,
                                    size_t data_size,
                                    int32_t notation,
                                    struct tw_rate_table **out,
                                    struct tw_error *error);

/**
 * Reads a tidy table in a notation, CNH in it being the offshore yuan, which ISO 4217 does
 * not list.
 *
 * @param data copied; NULL only with size 0
 * @param notation one of TW_NOTATION_*
 * @param offshore_yuan not 0 to take CNH; 0 refuses it
 * @param out receives a new object; tw_rate_table_free()
 * @return TW_OK, the codes of tw_rate_table_read_csv(), TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_read_csv_with(const uint8_t *data,
                                      size_t data_size,
                                      int32_t notation,
                                      int32_t offshore_yuan,
                                      struct tw_rate_table **out,
                                      struct tw_error *error);

/**
 * Reads a file of rates in any form that says itself what it is: those of
 * tw_rate_table_read_ecb(), tw_rate_table_read_csv(), tw_rate_table_read_bank_of_russia(),
 * tw_rate_table_read_bank_of_belarus(), and of tw_rate_table_read_imf() where nothing is to
 * be chosen.
 *
 * @param data copied; NULL only with size 0
 * @param out receives a new object; tw_rate_table_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_EMPTY_INPUT, TW_ERR_INVALID_UTF8,
 *   TW_ERR_INVALID_HEADER, TW_ERR_INVALID_ROW, TW_ERR_INVALID_ARCHIVE,
 *   TW_ERR_INVALID_XML, TW_ERR_TOO_LARGE, TW_ERR_INVALID_DATE, TW_ERR_INVALID_PERIOD,
 *   TW_ERR_INVALID_VALUE, TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_RATE,
 *   TW_ERR_CONFLICTING_RATES, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_POLICY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_read(const uint8_t *data,
                             size_t data_size,
                             struct tw_rate_table **out,
                             struct tw_error *error);

/**
 * Reads a table of rates for a number of units: date, base (or base_currency, char_code,
 * currency), units (or nominal, scale), quote (or quote_currency), value (or rate).
 *
 * @param data copied; NULL only with size 0
 * @param source who publishes the rates; UTF-8, no NUL needed; NULL only with length 0
 * @param kind one of TW_RATE_KIND_*, one that belongs to a day
 * @param notation one of TW_NOTATION_*
 * @param out receives a new object; tw_rate_table_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_EMPTY_INPUT, TW_ERR_INVALID_UTF8,
 *   TW_ERR_INVALID_HEADER, TW_ERR_INVALID_ROW, TW_ERR_INVALID_DATE,
 *   TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_RATE,
 *   TW_ERR_CONFLICTING_RATES, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_POLICY,
 *   TW_ERR_INVALID_ARGUMENT
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_read_nominal_table(const uint8_t *data,
                                           size_t data_size,
                                           const char *source,
                                           size_t source_length,
                                           int32_t kind,
                                           int32_t notation,
                                           struct tw_rate_table **out,
                                           struct tw_error *error);

/**
 * Reads official rates of the Bank of Russia: XML_daily or XML_dynamic, in windows-1251 or
 * UTF-8.
 *
 * @param data copied; NULL only with size 0
 * @param out receives a new object; tw_rate_table_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_EMPTY_INPUT, TW_ERR_INVALID_UTF8,
 *   TW_ERR_INVALID_XML, TW_ERR_TOO_LARGE, TW_ERR_INVALID_DATE, TW_ERR_INVALID_NUMBER,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_RATE, TW_ERR_CONFLICTING_RATES,
 *   TW_ERR_UNKNOWN_CURRENCY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_read_bank_of_russia(const uint8_t *data,
                                            size_t data_size,
                                            struct tw_rate_table **out,
                                            struct tw_error *error);

/**
 * Reads official rates of a day of the National Bank of the Republic of Belarus:
 * XmlExRates.
 *
 * @param data copied; NULL only with size 0
 * @param out receives a new object; tw_rate_table_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_EMPTY_INPUT, TW_ERR_INVALID_UTF8,
 *   TW_ERR_INVALID_XML, TW_ERR_TOO_LARGE, TW_ERR_INVALID_DATE, TW_ERR_INVALID_NUMBER,
 *   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_RATE, TW_ERR_CONFLICTING_RATES,
 *   TW_ERR_UNKNOWN_CURRENCY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_read_bank_of_belarus(const uint8_t *data,
                                             size_t data_size,
                                             struct tw_rate_table **out,
                                             struct tw_error *error);

/**
 * Reads the table of annual averages of the International Monetary Fund: Date, Rate,
 * Currency, Frequency, Source, Country code, Country.
 *
 * Each rate is the price of 1 US dollar, the average of the year. A currency of several
 * countries has several averages of a year, which may differ; the averages of Turkmenistan
 * until 2001 are in a former currency.
 *
 * @param data copied; NULL only with size 0
 * @param duplicates one of TW_IMF_DUPLICATES_*
 * @param unscaled one of TW_IMF_UNSCALED_*
 * @param out receives a new object; tw_rate_table_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_EMPTY_INPUT, TW_ERR_INVALID_UTF8,
 *   TW_ERR_INVALID_HEADER, TW_ERR_INVALID_ROW, TW_ERR_INVALID_VALUE,
 *   TW_ERR_INVALID_DATE, TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS,
 *   TW_ERR_INVALID_RATE, TW_ERR_CONFLICTING_RATES, TW_ERR_UNKNOWN_CURRENCY,
 *   TW_ERR_INVALID_POLICY
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_read_imf(const uint8_t *data,
                                 size_t data_size,
                                 int32_t duplicates,
                                 int32_t unscaled,
                                 struct tw_rate_table **out,
                                 struct tw_error *error);

/**
 * Who publishes the rates of a table, each named once, most preferred first.
 *
 * @param out receives a new object; tw_source_list_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_sources(const struct tw_rate_table *table,
                                struct tw_source_list **out,
                                struct tw_error *error);

/**
 * The number of sources; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_source_list_count(const struct tw_source_list *list);

/**
 * One of the sources, counted from 0.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_source_list_item(const struct tw_source_list *list,
                              size_t index,
                              char *buffer,
                              size_t capacity,
                              size_t *length,
                              struct tw_error *error);

/**
 * Frees a list of sources; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_source_list_free(struct tw_source_list *object);

/**
 * A new table: the rates of preferred, and those of other where preferred has no answer.
 *
 * Their sources may differ; a price that must be the wrong way round is refused.
 *
 * @param out receives a new object; tw_rate_table_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_CONFLICTING_RATES
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_merge(const struct tw_rate_table *preferred,
                              const struct tw_rate_table *other,
                              struct tw_rate_table **out,
                              struct tw_error *error);

/**
 * A new table of the rates of one source alone; empty where none is of it.
 *
 * @param source who publishes the rates, as tw_source_list_item() names it; UTF-8, no NUL
 *   needed; NULL only with length 0
 * @param out receives a new object; tw_rate_table_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_of_source(const struct tw_rate_table *table,
                                  const char *source,
                                  size_t source_length,
                                  struct tw_rate_table **out,
                                  struct tw_error *error);

/**
 * The same table once more; both share the rates, and each is to be freed.
 *
 * @param out receives a new object; tw_rate_table_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_clone(const struct tw_rate_table *table,
                              struct tw_rate_table **out,
                              struct tw_error *error);

/**
 * The rates as a tidy table, which tw_rate_table_read_csv() reads. Which of merged tables
 * was preferred is not written; an empty table gives the header alone; rates of the
 * offshore yuan, CNH, are read back by tw_rate_table_read_csv_with().
 *
 * @param out receives a new object; tw_text_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_rate_table_to_csv(const struct tw_rate_table *table,
                               struct tw_text **out,
                               struct tw_error *error);

/**
 * The number of rates; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_rate_table_length(const struct tw_rate_table *table);

/**
 * Frees a table; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_rate_table_free(struct tw_rate_table *object);

/**
 * The series of values by position: the first value belongs to the first period.
 *
 * @param periods their texts; NULL only with count 0
 * @param values  as many; a missing one is not read; NULL only with count 0
 * @param missing as many bytes, not 0 for a gap; NULL where no value is missing
 * @param out receives a new object; tw_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
 *   TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT,
 *   TW_ERR_NO_VALUES, TW_ERR_FREQUENCY_MISMATCH, TW_ERR_DUPLICATE_PERIOD
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_series_from_arrays(const struct tw_label *periods,
                                const struct tw_decimal *values,
                                const uint8_t *missing,
                                size_t count,
                                struct tw_series **out,
                                struct tw_error *error);

/**
 * The series of consecutive periods from the first one on.
 *
 * @param first   UTF-8, no NUL needed; NULL only with length 0
 * @param values  a missing one is not read; NULL only with count 0
 * @param missing as many bytes, not 0 for a gap; NULL where no value is missing
 * @param out receives a new object; tw_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
 *   TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT,
 *   TW_ERR_NO_VALUES, TW_ERR_FREQUENCY_MISMATCH
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_series_consecutive(const char *first,
                                size_t first_length,
                                const struct tw_decimal *values,
                                const uint8_t *missing,
                                size_t count,
                                struct tw_series **out,
                                struct tw_error *error);

/**
 * The number of a word such as "midpoint".
 *
 * @param text   UTF-8, no NUL needed; NULL only with length 0
 * @param number receives one of TW_CHANGE_FORM_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_change_form_from_name(const char *text,
                                   size_t length,
                                   int32_t *number,
                                   struct tw_error *error);

/**
 * The word with a number.
 *
 * @param number one of TW_CHANGE_FORM_*
 * @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_change_form_name(int32_t number,
                              char *buffer,
                              size_t capacity,
                              size_t *length,
                              struct tw_error *error);

/**
 * The number of a word such as "year".
 *
 * @param text   UTF-8, no NUL needed; NULL only with length 0
 * @param number receives one of TW_COMPARISON_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_comparison_from_name(const char *text,
                                  size_t length,
                                  int32_t *number,
                                  struct tw_error *error);

/**
 * The word with a number.
 *
 * @param number one of TW_COMPARISON_*
 * @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_comparison_name(int32_t number,
                             char *buffer,
                             size_t capacity,
                             size_t *length,
                             struct tw_error *error);

/**
 * How many periods the results are for; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_derived_series_count(const struct tw_derived_series *series);

/**
 * The period of a result in its canonical form; the first is number 0.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_derived_series_period(const struct tw_derived_series *series,
                                   size_t index,
                                   char *buffer,
                                   size_t capacity,
                                   size_t *length,
                                   struct tw_error *error);

/**
 * The results in order.
 *
 * @param cells room for capacity of them
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_derived_series_cells(const struct tw_derived_series *series,
                                  struct tw_series_cell *cells,
                                  size_t capacity,
                                  struct tw_error *error);

/**
 * The named options that were used, such as "technique=annual; at=2015; kept=old"; empty
 * where a formula has only one form.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_derived_series_convention(const struct tw_derived_series *series,
                                       char *buffer,
                                       size_t capacity,
                                       size_t *length,
                                       struct tw_error *error);

/**
 * All of it as text: "2023-02=25 exact spans 2, 2023-03=MISSING_PERIOD".
 *
 * @param out receives a new object; tw_text_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_derived_series_text(const struct tw_derived_series *series,
                                 struct tw_text **out,
                                 struct tw_error *error);

/**
 * The values as a series to compute further with: what is undefined is a gap there, and so
 * is a value that spans several periods.
 *
 * @param out receives a new object; tw_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_derived_series_to_series(const struct tw_derived_series *series,
                                      struct tw_series **out,
                                      struct tw_error *error);

/**
 * Frees results; NULL is fine.
 *
 * Not while another call uses them.
 */
TW_API void tw_derived_series_free(struct tw_derived_series *object);

/**
 * How many periods a series has, gaps included; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_series_period_count(const struct tw_series *series);

/**
 * How many periods of a series have a value; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_series_value_count(const struct tw_series *series);

/**
 * A period of a series in its canonical form; the first is number 0.
 *
 * @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_series_period(const struct tw_series *series,
                           size_t index,
                           char *buffer,
                           size_t capacity,
                           size_t *length,
                           struct tw_error *error);

/**
 * The values of a series in order.
 *
 * @param values  room for capacity values; that of a gap is 0
 * @param missing room for as many bytes: 1 for a gap, else 0
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_series_values(const struct tw_series *series,
                           struct tw_decimal *values,
                           uint8_t *missing,
                           size_t capacity,
                           struct tw_error *error);

/**
 * The value of a period; present receives 0 for a gap and for a period that the series
 * does not have, and value is then 0.
 *
 * @param period UTF-8, no NUL needed; NULL only with length 0
 * @param present receives 1 where there is a value, else 0
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_series_get(const struct tw_series *series,
                        const char *period,
                        size_t period_length,
                        struct tw_decimal *value,
                        int32_t *present,
                        struct tw_error *error);

/**
 * The number of a word such as "any".
 *
 * @param text   UTF-8, no NUL needed; NULL only with length 0
 * @param number receives one of TW_GAP_RULE_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_gap_rule_from_name(const char *text,
                                size_t length,
                                int32_t *number,
                                struct tw_error *error);

/**
 * The word with a number.
 *
 * @param number one of TW_GAP_RULE_*
 * @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_gap_rule_name(int32_t number,
                           char *buffer,
                           size_t capacity,
                           size_t *length,
                           struct tw_error *error);

/**
 * The number of a word such as "old".
 *
 * @param text   UTF-8, no NUL needed; NULL only with length 0
 * @param number receives one of TW_KEPT_LEVEL_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_kept_level_from_name(const char *text,
                                  size_t length,
                                  int32_t *number,
                                  struct tw_error *error);

/**
 * The word with a number.
 *
 * @param number one of TW_KEPT_LEVEL_*
 * @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_kept_level_name(int32_t number,
                             char *buffer,
                             size_t capacity,
                             size_t *length,
                             struct tw_error *error);

/**
 * The number of a word such as "share".
 *
 * @param text   UTF-8, no NUL needed; NULL only with length 0
 * @param number receives one of TW_PAIR_FORM_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_pair_form_from_name(const char *text,
                                 size_t length,
                                 int32_t *number,
                                 struct tw_error *error);

/**
 * The word with a number.
 *
 * @param number one of TW_PAIR_FORM_*
 * @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_pair_form_name(int32_t number,
                            char *buffer,
                            size_t capacity,
                            size_t *length,
                            struct tw_error *error);

/**
 * The number of a word such as "annual".
 *
 * @param text   UTF-8, no NUL needed; NULL only with length 0
 * @param number receives one of TW_TECHNIQUE_*
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_technique_from_name(const char *text,
                                 size_t length,
                                 int32_t *number,
                                 struct tw_error *error);

/**
 * The word with a number.
 *
 * @param number one of TW_TECHNIQUE_*
 * @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
 * @param length receives the length without the NUL
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_technique_name(int32_t number,
                            char *buffer,
                            size_t capacity,
                            size_t *length,
                            struct tw_error *error);

/**
 * Reads a series such as "2023-01=1.5, 2023-02=, 2023-03=2", in any order; nothing stands
 * after the sign of a gap.
 *
 * @param text UTF-8, no NUL needed; NULL only with length 0
 * @param out receives a new object; tw_series_free()
 * @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
 *   TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS, TW_ERR_NO_VALUES,
 *   TW_ERR_FREQUENCY_MISMATCH, TW_ERR_DUPLICATE_PERIOD
 * Any thread.
 */
TW_API
TW_NODISCARD
tw_status tw_series_parse(const char *text,
                          size_t text_length,
                          struct tw_series **out,
                          struct tw_error *error);

/**
 * The series as text, as tw_series_parse() reads it.
 *
 * @param out receives a new object; tw_text_free()
 * @return TW_OK, TW_ERR_NULL_POINTER
 * Safe on a shared object.
 */
TW_API
TW_NODISCARD
tw_status tw_series_text(const struct tw_series *series,
                         struct tw_text **out,
                         struct tw_error *error);

/**
 * Frees a series; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_series_free(struct tw_series *object);

/**
 * The name of a status, such as "TW_ERR_NO_RATE"; "TW_ERR_UNKNOWN" for other numbers.
 *
 * The text is static: never freed. Any thread.
 */
TW_API const char *tw_status_name(tw_status status);

/**
 * 1 when the arguments were sound and the formula has no value for them (a base of zero,
 * a total of zero, a missing month); else 0.
 *
 * What stands in place of such a value is the caller's choice. Any thread.
 */
TW_API int32_t tw_status_is_undefined(tw_status status);

/**
 * The text, UTF-8 with a NUL at the end; NULL for NULL.
 *
 * Valid until the text is freed. Safe on a shared object.
 */
TW_API const char *tw_text_data(const struct tw_text *text);

/**
 * The length of the text in bytes without the NUL; 0 for NULL.
 *
 * Safe on a shared object.
 */
TW_API size_t tw_text_length(const struct tw_text *text);

/**
 * Frees a text; NULL is fine.
 *
 * Not while another call uses it.
 */
TW_API void tw_text_free(struct tw_text *object);

/**
 * The version of the library at hand, such as "0.1.0"; TW_VERSION_STRING is that of the
 * header.
 *
 * The text is static: never freed. Any thread.
 */
TW_API const char *tw_version_string(void);

/**
 * The version of the library at hand as major * 1000000 + minor * 1000 + patch;
 * TW_VERSION_NUMBER is that of the header.
 *
 * Any thread.
 */
TW_API uint32_t tw_version_number(void);

/**
 * The number of the binary interface of the library at hand; compare with
 * TW_ABI_VERSION.
 *
 * Any thread.
 */
TW_API uint32_t tw_abi_version(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* TRADEWIND_H */
