// Matrices: exact numbers with a label a row and a label a column.
#ifndef TRADEWIND_INDICATORS_MATRIX_HPP
#define TRADEWIND_INDICATORS_MATRIX_HPP

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "../dossier.hpp"
#include "../measure.hpp"
#include "../word.hpp"

namespace tradewind {

/// Which index of revealed comparative advantage.
enum class advantage : std::int32_t {
  balassa = TW_ADVANTAGE_BALASSA,
  symmetric = TW_ADVANTAGE_SYMMETRIC,
  log = TW_ADVANTAGE_LOG,
  additive = TW_ADVANTAGE_ADDITIVE,
  normalised = TW_ADVANTAGE_NORMALISED,
  weighted = TW_ADVANTAGE_WEIGHTED,
};
/// In what a share is a share.
enum class share_of : std::int32_t {
  row = TW_SHARE_OF_ROW,
  column = TW_SHARE_OF_COLUMN,
  total = TW_SHARE_OF_TOTAL,
};
/// By what the rows or columns of a matrix of observations are named.
enum class trade_axis : std::int32_t {
  reporter = TW_TRADE_AXIS_REPORTER,
  partner = TW_TRADE_AXIS_PARTNER,
  commodity = TW_TRADE_AXIS_COMMODITY,
  period = TW_TRADE_AXIS_PERIOD,
};

/// The name, such as in JSON.
inline std::string name(advantage word) {
  return detail::name_of(tw_advantage_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline advantage advantage_from_name(std::string_view name) {
  return detail::word_of<advantage>(tw_advantage_from_name, name);
}
/// The name, such as in JSON.
inline std::string name(share_of word) {
  return detail::name_of(tw_share_of_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline share_of share_of_from_name(std::string_view name) {
  return detail::word_of<share_of>(tw_share_of_from_name, name);
}
/// The name, such as in JSON.
inline std::string name(trade_axis word) {
  return detail::name_of(tw_trade_axis_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline trade_axis trade_axis_from_name(std::string_view name) {
  return detail::word_of<trade_axis>(tw_trade_axis_from_name, name);
}

namespace detail {

/// The labels as C takes them.
inline std::vector<tw_label> labels(const std::vector<std::string> &names) {
  std::vector<tw_label> out;
  out.reserve(names.size());
  for (const std::string &name : names) {
    out.push_back({name.data(), name.size()});
  }
  return out;
}

}  // namespace detail

/// Exact numbers with a label a row and a label a column. A copy is cheap.
class matrix {
 public:
  /// Values row after row.
  matrix(const std::vector<std::string> &rows, const std::vector<std::string> &columns,
         const std::vector<decimal> &values)
      : held_(detail::object<tw_matrix>(tw_matrix_free, [&](auto... out) {
          const auto row = detail::labels(rows), column = detail::labels(columns);
          const auto value = detail::raw(values);
          return tw_matrix_new(row.data(), row.size(), column.data(), column.size(),
                               value.data(), value.size(), out...);
        })) {}
  /// Cells with the label of the row and of the column of each, as many of all three;
  /// gaps are refused unless something stands for them.
  static matrix of_cells(const std::vector<std::string> &rows,
                         const std::vector<std::string> &columns,
                         const std::vector<decimal> &values,
                         const decimal *missing = nullptr) {
    detail::check([&](tw_error *failure) {
      const bool same = rows.size() == values.size() && columns.size() == values.size();
      failure->code = same ? TW_OK : TW_ERR_LENGTH_MISMATCH;
      std::string("the lists of cells differ in length").copy(failure->message, 1023);
      return failure->code;
    });
    return matrix(detail::object<tw_matrix>(tw_matrix_free, [&](auto... out) {
      const auto row = detail::labels(rows), column = detail::labels(columns);
      const auto value = detail::raw(values);
      const tw_decimal filler = missing == nullptr ? tw_decimal{} : missing->raw();
      return tw_matrix_of_cells(row.data(), column.data(), value.data(), value.size(),
                                missing == nullptr ? nullptr : &filler, out...);
    }));
  }
  /// The trade of a dossier: the observations with these ids, all of them without any.
  static matrix of_trade(const dossier &dossier, const std::vector<std::string> &ids,
                         trade_axis rows, trade_axis columns,
                         const decimal *missing = nullptr) {
    return matrix(detail::object<tw_matrix>(tw_matrix_free, [&](auto... out) {
      const auto labels = detail::labels(ids);
      const tw_decimal filler = missing == nullptr ? tw_decimal{} : missing->raw();
      return tw_dossier_trade_matrix(
          dossier.get(), labels.data(), labels.size(), static_cast<std::int32_t>(rows),
          static_cast<std::int32_t>(columns), missing == nullptr ? nullptr : &filler,
          out...);
    }));
  }

  std::size_t row_count() const noexcept { return tw_matrix_row_count(get()); }
  std::size_t column_count() const noexcept { return tw_matrix_column_count(get()); }
  /// The label of a row, counted from 0.
  std::string row_label(std::size_t index) const {
    return detail::short_text(
        [&](auto... out) { return tw_matrix_row_label(get(), index, out...); });
  }
  /// The label of a column, counted from 0.
  std::string column_label(std::size_t index) const {
    return detail::short_text(
        [&](auto... out) { return tw_matrix_column_label(get(), index, out...); });
  }
  /// The value of a cell.
  decimal get(std::string_view row, std::string_view column) const {
    return decimal(detail::value<tw_decimal>([&](auto... out) {
      return tw_matrix_get(get(), row.data(), row.size(), column.data(), column.size(),
                           out...);
    }));
  }
  /// The value at an index: row after row, counted from 0.
  decimal value(std::size_t index) const {
    return decimal(detail::value<tw_decimal>(
        [&](auto... out) { return tw_matrix_value(get(), index, out...); }));
  }
  const tw_matrix *get() const noexcept { return held_.get(); }

 private:
  explicit matrix(std::shared_ptr<const tw_matrix> held) noexcept
      : held_(std::move(held)) {}
  std::shared_ptr<const tw_matrix> held_;
};

namespace indicators {

/// The share of every value in its row, its column or the matrix, row after row.
inline std::vector<cell> matrix_shares(const matrix &matrix,
                                       share_of of = share_of::row,
                                       const places &places = {}) {
  const std::size_t count = matrix.row_count() * matrix.column_count();
  return detail::cells(count, places, [&](auto... out) {
    return tw_indicators_matrix_shares(matrix.get(), static_cast<std::int32_t>(of),
                                       out...);
  });
}
/// Revealed comparative advantage of every cell, row after row.
inline std::vector<cell> revealed_comparative_advantage(
    const matrix &matrix, advantage kind = advantage::balassa,
    const places &places = {}) {
  const std::size_t count = matrix.row_count() * matrix.column_count();
  return detail::cells(count, places, [&](auto... out) {
    return tw_indicators_revealed_comparative_advantage(
        matrix.get(), static_cast<std::int32_t>(kind), out...);
  });
}
/// The share of every number in its row, its column or the table, in binary: `out` has
/// room for rows * columns numbers apart from `values`; without `undefined` an undefined
/// cell is an error.
inline void float_shares(const double *values, std::size_t rows, std::size_t columns,
                         share_of of, const double *undefined, double *out,
                         std::size_t capacity) {
  detail::check([&](tw_error *failure) {
    return tw_indicators_float_shares(values, rows, columns,
                                      static_cast<std::int32_t>(of), undefined, out,
                                      capacity, failure);
  });
}
/// Revealed comparative advantage of every cell in binary, as `float_shares`.
inline void float_revealed_comparative_advantage(const double *values, std::size_t rows,
                                                 std::size_t columns, advantage kind,
                                                 const double *undefined, double *out,
                                                 std::size_t capacity) {
  detail::check([&](tw_error *failure) {
    return tw_indicators_float_revealed_comparative_advantage(
        values, rows, columns, static_cast<std::int32_t>(kind), undefined, out, capacity,
        failure);
  });
}

}  // namespace indicators
}  // namespace tradewind

#endif
