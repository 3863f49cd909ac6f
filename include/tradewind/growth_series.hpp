// Growth over series.
#ifndef TRADEWIND_GROWTH_SERIES_HPP
#define TRADEWIND_GROWTH_SERIES_HPP

#include "series.hpp"
#include "series_word.hpp"

namespace tradewind::growth::series {

namespace detail {

/// The results that a call makes, which takes the places before them.
template <class Call>
derived_series derive(const places &places, Call &&call) {
  const tw_places raw = places.raw();
  return derived_series(tradewind::detail::object<tw_derived_series>(
      tw_derived_series_free, [&](auto... out) { return call(&raw, out...); }));
}

}  // namespace detail

/// Growth of each period over the one just before, as fractions.
inline derived_series growth_over_previous(const tradewind::series &series,
                          const places &places = {}) {
  return detail::derive(places, [&](auto... out) {
    return tw_growth_series_growth_over_previous(series.get(), out...);
  });
}

/// Growth of each period over the same period of the year before, as fractions.
inline derived_series growth_over_year(const tradewind::series &series,
                          const places &places = {}) {
  return detail::derive(places, [&](auto... out) {
    return tw_growth_series_growth_over_year(series.get(), out...);
  });
}

/// Growth of each period over the one before, compounded over a year.
inline derived_series annualised(const tradewind::series &series,
                          const places &places = {}) {
  return detail::derive(places, [&](auto... out) {
    return tw_growth_series_annualised(series.get(), out...);
  });
}

/// Moving carry-over: each value over the mean of the year that ends with it, less one.
inline derived_series carry_over(const tradewind::series &series,
                          const places &places = {}) {
  return detail::derive(places, [&](auto... out) {
    return tw_growth_series_carry_over(series.get(), out...);
  });
}

/// The sum of the year so far, after each period.
inline derived_series year_to_date(const tradewind::series &series,
                          const places &places = {}) {
  return detail::derive(places, [&](auto... out) {
    return tw_growth_series_year_to_date(series.get(), out...);
  });
}

/// The part of each period in years to date; a missing period is never split.
inline derived_series decumulate(const tradewind::series &series,
                          const places &places = {}) {
  return detail::derive(places, [&](auto... out) {
    return tw_growth_series_decumulate(series.get(), out...);
  });
}

/// Growth of the year so far over the same periods of the year before.
inline derived_series year_to_date_growth(const tradewind::series &series,
                          const places &places = {}) {
  return detail::derive(places, [&](auto... out) {
    return tw_growth_series_year_to_date_growth(series.get(), out...);
  });
}

/// The trend through all values: exp(b) - 1 a period, as a fraction.
inline measure least_squares(const tradewind::series &series,
                             gap_rule gaps = gap_rule::at_most_half,
                             const places &places = {}) {
  return tradewind::detail::measured(places, [&](auto... out) {
    return tw_growth_series_least_squares(series.get(), static_cast<std::int32_t>(gaps),
                                          out...);
  });
}

/// The slope of the trend itself, in log points as a fraction.
inline measure least_squares_log(const tradewind::series &series,
                             gap_rule gaps = gap_rule::at_most_half,
                             const places &places = {}) {
  return tradewind::detail::measured(places, [&](auto... out) {
    return tw_growth_series_least_squares_log(series.get(), static_cast<std::int32_t>(gaps),
                                          out...);
  });
}

/// A series at constant prices: each value times the base over the index of its period.
inline derived_series deflate(const tradewind::series &series,
                              const tradewind::series &index,
                              const decimal &index_base = decimal("100"),
                              const places &places = {}) {
  return detail::derive(places, [&](auto... out) {
    return tw_growth_series_deflate(series.get(), index.get(), index_base.raw(), out...);
  });
}

/// What a part adds to the growth of its whole, as fractions of the whole.
inline derived_series contribution(const tradewind::series &part,
                                   const tradewind::series &whole,
                                   comparison comparison = comparison::year,
                                   const places &places = {}) {
  return detail::derive(places, [&](auto... out) {
    return tw_growth_series_contribution(part.get(), whole.get(),
                                         static_cast<std::int32_t>(comparison), out...);
  });
}

/// The series as an index that is 100 at one period.
inline derived_series rebase(const tradewind::series &series, const period &at,
                             const places &places = {}) {
  const std::string &text = at.to_string();
  return detail::derive(places, [&](auto... out) {
    return tw_growth_series_rebase(series.get(), text.data(), text.size(), out...);
  });
}

/// The series as an index whose mean over a range of periods is 100.
inline derived_series rebase_to_mean(const tradewind::series &series, const period &range,
                                     const places &places = {}) {
  const std::string &text = range.to_string();
  return detail::derive(places, [&](auto... out) {
    return tw_growth_series_rebase_to_mean(series.get(), text.data(), text.size(),
                                           out...);
  });
}

/// One series from an old and a new one, linked where they overlap; without a period at
/// the last overlap that there is.
inline derived_series splice(const tradewind::series &old_series,
                             const tradewind::series &new_series,
                             const std::optional<period> &at = std::nullopt,
                             technique technique = technique::one_period,
                             kept_level kept = kept_level::old_one,
                             const places &places = {}) {
  const std::string text = at ? at->to_string() : std::string();
  return detail::derive(places, [&](auto... out) {
    return tw_growth_series_splice(old_series.get(), new_series.get(), text.data(),
                                   text.size(), static_cast<std::int32_t>(technique),
                                   static_cast<std::int32_t>(kept), out...);
  });
}

/// The chained levels of a series of links, from the period before the first one on.
inline derived_series chain_link(const tradewind::series &links, const decimal &base,
                                 const places &places = {}) {
  return detail::derive(places, [&](auto... out) {
    return tw_growth_series_chain_link(links.get(), base.raw(), out...);
  });
}

/// The change of each period from the one that the comparison names, by a formula.
inline derived_series change(const tradewind::series &series, change_form form,
                             comparison comparison = comparison::year,
                             const places &places = {}) {
  return detail::derive(places, [&](auto... out) {
    return tw_growth_series_change(series.get(), static_cast<std::int32_t>(form),
                                   static_cast<std::int32_t>(comparison), out...);
  });
}

/// Two series combined period by period, by a formula.
inline derived_series combine(const tradewind::series &left,
                              const tradewind::series &right, pair_form form,
                              comparison comparison = comparison::year,
                              const places &places = {}) {
  return detail::derive(places, [&](auto... out) {
    return tw_growth_series_combine(left.get(), right.get(),
                                    static_cast<std::int32_t>(form),
                                    static_cast<std::int32_t>(comparison), out...);
  });
}

/// The compound annual growth rate from one period to another, as a fraction.
inline measure compound_annual_growth_rate(const tradewind::series &series,
                                           const period &start, const period &end,
                                           const places &places = {}) {
  const std::string &first = start.to_string(), &last = end.to_string();
  return tradewind::detail::measured(places, [&](auto... out) {
    return tw_growth_series_compound_annual_growth_rate(
        series.get(), first.data(), first.size(), last.data(), last.size(), out...);
  });
}

}  // namespace tradewind::growth::series

#endif
