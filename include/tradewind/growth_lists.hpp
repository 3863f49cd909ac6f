// Growth of lists of values without periods.
#ifndef TRADEWIND_GROWTH_LISTS_HPP
#define TRADEWIND_GROWTH_LISTS_HPP

#include "series.hpp"

namespace tradewind::growth {

/// Values by position; none for a gap.
using values = std::vector<std::optional<decimal>>;

/// The part of each period in values that are cumulated; a missing one is never split.
inline std::vector<series_cell> decumulate(const values &cumulated,
                                           const places &places = {}) {
  const tradewind::detail::gapped list(cumulated);
  const tw_places raw = places.raw();
  std::vector<tw_series_cell> out(cumulated.size());
  tradewind::detail::check([&](tw_error *failure) {
    return tw_growth_decumulate(list.values.data(), list.missing.data(), out.size(), &raw,
                                out.data(), out.size(), failure);
  });
  return tradewind::detail::series_cells(out);
}

/// Growth of the year so far over the same periods of the year before.
inline std::vector<cell> year_to_date_growth(const values &current,
                                             const values &previous,
                                             const places &places = {}) {
  const tradewind::detail::gapped now(current), before(previous);
  return tradewind::detail::cells(current.size(), places, [&](auto... out) {
    return tw_growth_year_to_date_growth(
        now.values.data(), now.missing.data(), now.values.size(), before.values.data(),
        before.missing.data(), before.values.size(), out...);
  });
}

/// The values as an index that is 100 at one of them; the first is number 0.
inline std::vector<cell> rebase(const values &levels, std::size_t index,
                                const places &places = {}) {
  const tradewind::detail::gapped list(levels);
  return tradewind::detail::cells(levels.size(), places, [&](auto... out) {
    return tw_growth_rebase(list.values.data(), list.missing.data(), list.values.size(),
                            index, out...);
  });
}

/// The values as an index whose mean from `first` to `last`, which belongs to it, is 100.
inline std::vector<cell> rebase_to_mean(const values &levels, std::size_t first,
                                        std::size_t last, const places &places = {}) {
  const tradewind::detail::gapped list(levels);
  return tradewind::detail::cells(levels.size(), places, [&](auto... out) {
    return tw_growth_rebase_to_mean(list.values.data(), list.missing.data(),
                                    list.values.size(), first, last, out...);
  });
}

/// The old values up to the overlap, then the new ones on the level of the old.
inline std::vector<cell> splice(const values &old_values, const values &new_values,
                                std::size_t overlap_old, std::size_t overlap_new,
                                const places &places = {}) {
  const tradewind::detail::gapped before(old_values), after(new_values);
  const tw_places raw = places.raw();
  std::vector<tw_cell> out(old_values.size() + new_values.size());
  std::size_t written = 0;
  tradewind::detail::check([&](tw_error *failure) {
    return tw_growth_splice(before.values.data(), before.missing.data(),
                            before.values.size(), after.values.data(),
                            after.missing.data(), after.values.size(), overlap_old,
                            overlap_new, &raw, out.data(), out.size(), &written, failure);
  });
  out.resize(written);
  return std::vector<cell>(out.begin(), out.end());
}

/// The chained levels: the base, then its product with every link so far.
inline std::vector<cell> chain_link(const decimal &base, const values &links,
                                    const places &places = {}) {
  const tradewind::detail::gapped list(links);
  return tradewind::detail::cells(links.size() + 1, places, [&](auto... out) {
    return tw_growth_chain_link(base.raw(), list.values.data(), list.missing.data(),
                                list.values.size(), out...);
  });
}

}  // namespace tradewind::growth

#endif
