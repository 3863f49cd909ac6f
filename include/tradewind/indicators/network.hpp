// Networks of places and products, and economic complexity.
#ifndef TRADEWIND_INDICATORS_NETWORK_HPP
#define TRADEWIND_INDICATORS_NETWORK_HPP

#include "matrix.hpp"

namespace tradewind {

/// How indices of complexity are standardised.
enum class z_scores : std::int32_t {
  population = TW_Z_SCORES_POPULATION,
  sample = TW_Z_SCORES_SAMPLE,
};

/// The name, such as in JSON.
inline std::string name(z_scores word) {
  return detail::name_of(tw_z_scores_name, static_cast<std::int32_t>(word));
}
/// Reads a name.
inline z_scores z_scores_from_name(std::string_view name) {
  return detail::word_of<z_scores>(tw_z_scores_from_name, name);
}

/// From what advantage on a product counts as present.
struct presence {
  decimal cutoff = decimal("1");
  /// Whether the cutoff itself is enough.
  bool inclusive = true;

  tw_presence raw() const {
    tw_presence out = TW_PRESENCE_INIT;
    out.cutoff = cutoff.raw();
    out.inclusive = inclusive ? 1 : 0;
    return out;
  }
};

/// One of several results in binary: a number, or why there is none.
class float_cell {
 public:
  explicit float_cell(const tw_float_cell &raw) noexcept : raw_(raw) {}

  /// Whether there is a number.
  bool defined() const noexcept { return raw_.status == TW_OK; }
  /// The number; throws the status where there is none.
  double value() const {
    detail::check([&](tw_error *failure) {
      failure->code = raw_.status;
      std::string("the cell is undefined").copy(failure->message, 1023);
      return raw_.status;
    });
    return raw_.value;
  }
  /// TW_OK, else why there is no number.
  tw_status status() const noexcept { return raw_.status; }
  /// The name of the status, such as "TW_ERR_ZERO_TOTAL".
  const char *name() const noexcept { return tw_status_name(raw_.status); }

 private:
  tw_float_cell raw_;
};

/// Which country has which product: rows are countries, columns products. A copy is
/// cheap.
class network {
 public:
  using cells = std::vector<float_cell>;

  /// The network of exact exports.
  explicit network(const matrix &exports, const presence &presence = {})
      : held_(detail::object<tw_network>(tw_network_free, [&](auto... out) {
          const tw_presence raw = presence.raw();
          return tw_network_of_matrix(exports.get(), &raw, out...);
        })) {}
  /// The network of exports in binary, row after row.
  network(const double *exports, std::size_t rows, std::size_t columns,
          const presence &presence = {})
      : held_(detail::object<tw_network>(tw_network_free, [&](auto... out) {
          const tw_presence raw = presence.raw();
          return tw_network_of_table(exports, rows, columns, &raw, out...);
        })) {}

  std::size_t row_count() const noexcept { return tw_network_row_count(get()); }
  std::size_t column_count() const noexcept { return tw_network_column_count(get()); }

  /// How many products each country has.
  cells diversity() const { return filled(rows(), tw_network_diversity); }
  /// How many countries have each product.
  cells ubiquity() const { return filled(columns(), tw_network_ubiquity); }
  /// The proximity of every pair of products.
  cells proximity() const { return filled(columns() * columns(), tw_network_proximity); }
  /// The density of every country around every product.
  cells density() const { return filled(rows() * columns(), tw_network_density); }
  /// The economic complexity index of every country.
  cells economic_complexity_index(z_scores way = z_scores::population) const {
    return filled(rows(), tw_network_economic_complexity_index, number(way));
  }
  /// The product complexity index of every product.
  cells product_complexity_index(z_scores way = z_scores::population) const {
    return filled(columns(), tw_network_product_complexity_index, number(way));
  }
  /// The complexity outlook index of every country.
  cells complexity_outlook_index(z_scores way = z_scores::population) const {
    return filled(rows(), tw_network_complexity_outlook_index, number(way));
  }
  /// The complexity outlook gain of every country and product.
  cells complexity_outlook_gain(z_scores way = z_scores::population) const {
    return filled(rows() * columns(), tw_network_complexity_outlook_gain, number(way));
  }
  /// The fitness of every country.
  cells fitness(std::uint32_t iterations = 20) const {
    return filled(rows(), tw_network_fitness, iterations);
  }
  /// The complexity of every product beside fitness.
  cells product_fitness(std::uint32_t iterations = 20) const {
    return filled(columns(), tw_network_product_fitness, iterations);
  }
  /// The complexity index of every country by the method of reflections.
  cells reflections(std::uint32_t iterations = 20,
                    z_scores way = z_scores::population) const {
    return filled(rows(), tw_network_reflections, iterations, number(way));
  }
  /// The complexity index of every product by the method of reflections.
  cells product_reflections(std::uint32_t iterations = 20,
                            z_scores way = z_scores::population) const {
    return filled(columns(), tw_network_product_reflections, iterations, number(way));
  }
  const tw_network *get() const noexcept { return held_.get(); }

 private:
  std::size_t rows() const noexcept { return row_count(); }
  std::size_t columns() const noexcept { return column_count(); }
  static std::int32_t number(z_scores way) { return static_cast<std::int32_t>(way); }

  template <class Function, class... Options>
  cells filled(std::size_t count, Function function, Options... options) const {
    std::vector<tw_float_cell> out(count);
    detail::check([&](tw_error *failure) {
      return function(get(), options..., out.data(), count, failure);
    });
    return cells(out.begin(), out.end());
  }

  std::shared_ptr<const tw_network> held_;
};

}  // namespace tradewind

#endif
