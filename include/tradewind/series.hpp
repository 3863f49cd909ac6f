// Series: values of consecutive periods, and what is computed of them.
#ifndef TRADEWIND_SERIES_HPP
#define TRADEWIND_SERIES_HPP

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "measure.hpp"
#include "period.hpp"

namespace tradewind {

/// The values of one figure over consecutive periods of one frequency; gaps stay gaps.
class series {
 public:
  /// Values with their periods, in any order; none for a gap.
  using pairs = std::vector<std::pair<period, std::optional<decimal>>>;

  /// Reads a series such as "2023-01=1.5, 2023-02=, 2023-03=2".
  explicit series(std::string_view text)
      : held_(make([&](auto... out) {
          return tw_series_parse(text.data(), text.size(), out...);
        })) {}
  explicit series(const pairs &points);
  /// Consecutive periods from the first one on.
  series(const period &first, const std::vector<std::optional<decimal>> &values);
  explicit series(std::shared_ptr<const tw_series> held) noexcept
      : held_(std::move(held)) {}

  /// How many periods there are, gaps included.
  std::size_t period_count() const noexcept { return tw_series_period_count(held_.get()); }
  /// How many periods have a value.
  std::size_t value_count() const noexcept { return tw_series_value_count(held_.get()); }
  /// A period; the first is number 0.
  tradewind::period period_at(std::size_t index) const {
    return tradewind::period(detail::short_text([&](auto... out) {
      return tw_series_period(held_.get(), index, out...);
    }));
  }
  /// The values in order; none for a gap.
  std::vector<std::optional<decimal>> values() const;
  /// The value of a period; none for a gap, and for a period that is not in the series.
  std::optional<decimal> get(const tradewind::period &period) const {
    tw_decimal value{};
    std::int32_t present = 0;
    const std::string &text = period.to_string();
    detail::check([&](tw_error *failure) {
      return tw_series_get(held_.get(), text.data(), text.size(), &value, &present,
                           failure);
    });
    return present != 0 ? std::optional<decimal>(decimal(value)) : std::nullopt;
  }
  /// The series as text.
  std::string to_string() const {
    return detail::long_text(
        [&](auto... out) { return tw_series_text(held_.get(), out...); });
  }
  const tw_series *get() const noexcept { return held_.get(); }

 private:
  template <class Call>
  static std::shared_ptr<const tw_series> make(Call &&call) {
    return detail::object<tw_series>(tw_series_free, std::forward<Call>(call));
  }
  std::shared_ptr<const tw_series> held_;
};

/// The same values for the same periods.
inline bool operator==(const series &left, const series &right) {
  return left.to_string() == right.to_string();
}
inline bool operator!=(const series &left, const series &right) {
  return !(left == right);
}

/// The result for one period.
struct series_cell {
  tradewind::cell cell;
  /// How many periods it is for; 0 where there is none.
  std::uint32_t spans;
  /// Whether decumulation gave a negative part.
  bool negative;

  static series_cell from(const tw_series_cell &raw) {
    return {tradewind::cell(raw.cell), raw.spans, raw.negative != 0};
  }
};

/// A result, or why there is none, for each period of a series.
class derived_series {
 public:
  explicit derived_series(std::shared_ptr<const tw_derived_series> held) noexcept
      : held_(std::move(held)) {}

  /// How many periods there are.
  std::size_t size() const noexcept { return tw_derived_series_count(held_.get()); }
  /// The period of a result; the first is number 0.
  tradewind::period period_at(std::size_t index) const {
    return tradewind::period(detail::short_text([&](auto... out) {
      return tw_derived_series_period(held_.get(), index, out...);
    }));
  }
  /// The results in order.
  std::vector<series_cell> cells() const;
  /// The named options that were used; empty where a formula has only one form.
  std::string convention() const {
    return detail::short_text(
        [&](auto... out) { return tw_derived_series_convention(held_.get(), out...); });
  }
  /// The values as a series; what is undefined or spans several periods is a gap there.
  series to_series() const {
    return series(detail::object<tw_series>(tw_series_free, [&](auto... out) {
      return tw_derived_series_to_series(held_.get(), out...);
    }));
  }
  /// All of it as text.
  std::string to_string() const {
    return detail::long_text(
        [&](auto... out) { return tw_derived_series_text(held_.get(), out...); });
  }

 private:
  std::shared_ptr<const tw_derived_series> held_;
};

namespace detail {

/// Values that may be missing, as C takes them.
struct gapped {
  explicit gapped(const std::vector<std::optional<decimal>> &list) {
    for (const std::optional<decimal> &value : list) {
      values.push_back(value ? value->raw() : tw_decimal{});
      missing.push_back(value ? 0 : 1);
    }
  }
  std::vector<tw_decimal> values;
  std::vector<std::uint8_t> missing;
};

/// The results as C++ has them.
inline std::vector<series_cell> series_cells(const std::vector<tw_series_cell> &raw) {
  std::vector<series_cell> out;
  out.reserve(raw.size());
  for (const tw_series_cell &cell : raw) {
    out.push_back(series_cell::from(cell));
  }
  return out;
}

}  // namespace detail

inline series::series(const pairs &points) {
  std::vector<tw_label> texts;
  std::vector<std::optional<decimal>> list;
  for (const auto &point : points) {
    const std::string &text = point.first.to_string();
    texts.push_back({text.data(), text.size()});
    list.push_back(point.second);
  }
  const detail::gapped raw(list);
  held_ = make([&](auto... out) {
    return tw_series_from_arrays(texts.data(), raw.values.data(), raw.missing.data(),
                                 texts.size(), out...);
  });
}

inline series::series(const period &first,
                      const std::vector<std::optional<decimal>> &values) {
  const detail::gapped raw(values);
  const std::string &text = first.to_string();
  held_ = make([&](auto... out) {
    return tw_series_consecutive(text.data(), text.size(), raw.values.data(),
                                 raw.missing.data(), values.size(), out...);
  });
}

inline std::vector<std::optional<decimal>> series::values() const {
  const std::size_t count = period_count();
  std::vector<tw_decimal> values(count);
  std::vector<std::uint8_t> missing(count);
  detail::check([&](tw_error *failure) {
    return tw_series_values(held_.get(), values.data(), missing.data(), count, failure);
  });
  std::vector<std::optional<decimal>> out;
  out.reserve(count);
  for (std::size_t at = 0; at < count; at++) {
    out.push_back(missing[at] != 0 ? std::nullopt
                                   : std::optional<decimal>(decimal(values[at])));
  }
  return out;
}

inline std::vector<series_cell> derived_series::cells() const {
  std::vector<tw_series_cell> raw(size());
  detail::check([&](tw_error *failure) {
    return tw_derived_series_cells(held_.get(), raw.data(), raw.size(), failure);
  });
  return detail::series_cells(raw);
}

}  // namespace tradewind

#endif
