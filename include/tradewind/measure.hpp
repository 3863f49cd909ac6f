// Results of indicators: one with its convention, one of several.
#ifndef TRADEWIND_MEASURE_HPP
#define TRADEWIND_MEASURE_HPP

#include <string>
#include <vector>

#include "decimal.hpp"

namespace tradewind {

/// An indicator, with whether it is exact and by which convention it was computed.
struct measure {
  decimal value;
  bool exact;
  /// The named options that were used and the counts that went in, such as
  /// "cells=positive; n=12"; empty where a formula has only one form.
  std::string convention;

  static measure from(const tw_measure &raw) {
    return {decimal(raw.value), raw.exact != 0, raw.convention};
  }
};

/// One of several results: a number, or why there is none.
class cell {
 public:
  explicit cell(const tw_cell &raw) noexcept : raw_(raw) {}

  /// Whether there is a number.
  bool defined() const noexcept { return raw_.status == TW_OK; }
  /// The number; throws the status where there is none.
  rounded<decimal> value() const {
    detail::check([&](tw_error *failure) {
      failure->code = raw_.status;
      std::string("the cell is undefined").copy(failure->message, 1023);
      return raw_.status;
    });
    return {decimal(raw_.value), raw_.exact != 0};
  }
  /// TW_OK, else why there is no number.
  tw_status status() const noexcept { return raw_.status; }
  /// The name of the status, such as "TW_ERR_ZERO_TOTAL".
  const char *name() const noexcept { return tw_status_name(raw_.status); }

 private:
  tw_cell raw_;
};

namespace detail {

/// The decimals as C takes them.
inline std::vector<tw_decimal> raw(const std::vector<decimal> &values) {
  std::vector<tw_decimal> out;
  out.reserve(values.size());
  for (const decimal &value : values) {
    out.push_back(value.raw());
  }
  return out;
}

/// The measure that a call writes.
template <class Call>
measure measured(const places &places, Call &&call) {
  const tw_places raw = places.raw();
  return measure::from(
      value<tw_measure>([&](auto... out) { return call(&raw, out...); }));
}

/// The cells that a call writes, as many as `count`.
template <class Call>
std::vector<cell> cells(std::size_t count, const places &places, Call &&call) {
  const tw_places raw = places.raw();
  std::vector<tw_cell> out(count);
  check([&](tw_error *failure) { return call(&raw, out.data(), count, failure); });
  return std::vector<cell>(out.begin(), out.end());
}

}  // namespace detail
}  // namespace tradewind

#endif
