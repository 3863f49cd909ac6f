// Verbs of growth by changes, parts, prices and currencies.
#include <array>
#include <utility>

#include "shapes.hpp"

namespace growth = tw::growth;

namespace {

constexpr auto one = std::make_index_sequence<1>();
constexpr auto two = std::make_index_sequence<2>();
constexpr auto three = std::make_index_sequence<3>();
constexpr auto four = std::make_index_sequence<4>();

// One more of the type, whatever the index.
template <class Type, std::size_t>
using each = const Type &;

// A formula of decimals with the places of the row.
template <std::size_t... At>
verb numbers(std::index_sequence<At...>, std::array<const char *, sizeof...(At)> columns,
             tw::rounded<tw::decimal> (*formula)(each<tw::decimal, At>...,
                                                 const tw::places &)) {
  return [=](const row &row) {
    const std::array values{tw::decimal(row[columns[At]])...};
    return text(formula(values[At]..., places(row)));
  };
}

// A formula of figures under the reading of the row.
template <std::size_t... At>
verb figures(std::index_sequence<At...>, std::array<const char *, sizeof...(At)> columns,
             growth::derived (*formula)(each<tw::figure, At>...)) {
  return [=](const row &row) {
    const std::array values{tw::figure(row[columns[At]])...};
    return formula(values[At]...).interval_text(reading(row));
  };
}

std::string elasticity(const row &row) {
  const auto value = [&](const char *column) { return tw::decimal(row[column]); };
  const std::pair x{value("x_base"), value("x_current")};
  const std::pair y{value("y_base"), value("y_current")};
  return text(growth::midpoint_elasticity(x, y, places(row)));
}

std::string contributions(const row &row) {
  std::vector<std::pair<tw::decimal, tw::decimal>> parts;
  if (!row["parts"].empty()) {
    for (const std::string &part : split(row["parts"], '|')) {
      const std::vector<std::string> pair = split(part, ',');
      parts.emplace_back(tw::decimal(pair.at(0)), tw::decimal(pair.at(1)));
    }
  }
  const auto points = growth::contributions(parts, places(row));
  return text(points.parts) + "; " + text(points.total);
}

std::string deflated(const row &row) {
  const tw::decimal base(row["index_base"]);
  const tw::figure nominal(row["nominal"]);
  const tw::figure index(row["index"]);
  return growth::deflate(nominal, index, base).interval_text(reading(row));
}

std::string compounded_figures(const row &row) {
  const tw::decimal periods(row["periods"]);
  const tw::figure base(row["base"]);
  const tw::figure current(row["current"]);
  return growth::compound_annual_growth_rate(base, current, periods)
      .interval_text(reading(row));
}

void add_figures_of_growth(verb_table &verbs) {
  verbs["growth/absolute_change_of_figures"] =
      figures(two, {"base", "current"}, growth::absolute_change);
  verbs["growth/change_from_growth_of_figures"] =
      figures(two, {"current", "growth"}, growth::change_from_growth);
  verbs["growth/midpoint_of_figures"] =
      figures(two, {"base", "current"}, growth::midpoint);
  verbs["growth/times_of_figures"] = figures(two, {"base", "current"}, growth::times);
  verbs["growth/contribution_of_figures"] =
      figures(three, {"part_base", "part_current", "whole_base"}, growth::contribution);
  verbs["growth/share_of_change_of_figures"] =
      figures(four, {"part_base", "part_current", "whole_base", "whole_current"},
              growth::share_of_change);
  verbs["growth/excluding_of_figures"] =
      figures(two, {"total_growth", "contribution"}, growth::excluding);
  verbs["growth/share_change_of_figures"] =
      figures(four, {"part_base", "part_current", "whole_base", "whole_current"},
              growth::share_change);
  verbs["growth/implied_whole_of_figures"] =
      figures(two, {"part", "share"}, growth::implied_whole);
  verbs["growth/currency_bridge_of_figures"] =
      figures(two, {"local", "foreign"}, growth::currency_bridge);
  verbs["growth/real_of_figures"] =
      figures(two, {"nominal_growth", "inflation"}, growth::real);
  verbs["growth/implicit_deflator_of_figures"] =
      figures(two, {"nominal", "real"}, growth::implicit_deflator);
  verbs["growth/deflate_of_figures"] = deflated;
  verbs["growth/log_of_figures"] = figures(two, {"base", "current"}, growth::log);
  verbs["growth/compound_annual_growth_rate_of_figures"] = compounded_figures;
}

}  // namespace

void add_growth_changes(verb_table &verbs) {
  verbs["growth/absolute_change"] =
      numbers(two, {"base", "current"}, growth::absolute_change);
  verbs["growth/absolute_base"] =
      numbers(two, {"base", "current"}, growth::absolute_base);
  verbs["growth/change_from_growth"] =
      numbers(two, {"current", "growth"}, growth::change_from_growth);
  verbs["growth/midpoint"] = numbers(two, {"base", "current"}, growth::midpoint);
  verbs["growth/midpoint_from_simple"] =
      numbers(one, {"growth"}, growth::midpoint_from_simple);
  verbs["growth/times"] = numbers(two, {"base", "current"}, growth::times);
  verbs["growth/from_times_increase"] =
      numbers(one, {"times"}, growth::from_times_increase);
  verbs["growth/from_times_level"] = numbers(one, {"times"}, growth::from_times_level);
  verbs["growth/contribution"] =
      numbers(three, {"part_base", "part_current", "whole_base"}, growth::contribution);
  verbs["growth/contribution_weighted"] =
      numbers(two, {"weight", "growth"}, growth::contribution_weighted);
  verbs["growth/share_of_change"] =
      numbers(four, {"part_base", "part_current", "whole_base", "whole_current"},
              growth::share_of_change);
  verbs["growth/excluding"] =
      numbers(two, {"total_growth", "contribution"}, growth::excluding);
  verbs["growth/share_change"] =
      numbers(four, {"part_base", "part_current", "whole_base", "whole_current"},
              growth::share_change);
  verbs["growth/implied_whole"] = numbers(two, {"part", "share"}, growth::implied_whole);
  verbs["growth/currency_bridge"] =
      numbers(two, {"local", "foreign"}, growth::currency_bridge);
  verbs["growth/real"] = numbers(two, {"nominal_growth", "inflation"}, growth::real);
  verbs["growth/local_from_foreign"] = numbers(
      three, {"foreign", "rate_base", "rate_current"}, growth::local_from_foreign);
  verbs["growth/foreign_from_local"] =
      numbers(three, {"local", "rate_base", "rate_current"}, growth::foreign_from_local);
  verbs["growth/deflate"] =
      numbers(three, {"nominal", "index", "index_base"}, growth::deflate);
  verbs["growth/implicit_deflator"] =
      numbers(two, {"nominal", "real"}, growth::implicit_deflator);
  verbs["growth/prior_of_month"] = numbers(
      four, {"cumulative_current", "cumulative_growth", "month_current", "growth_before"},
      growth::prior_of_month);
  verbs["growth/log"] = numbers(two, {"base", "current"}, growth::log);
  verbs["growth/compound_annual_growth_rate"] = numbers(
      three, {"base", "current", "periods"}, growth::compound_annual_growth_rate);
  verbs["growth/annualised"] = numbers(four, {"base", "current", "periods", "periods_per_year"}, growth::annualised);
  verbs["growth/annualised_linear"] = numbers(four, {"base", "current", "periods", "periods_per_year"}, growth::annualised_linear);
  verbs["growth/exponential"] = numbers(three, {"base", "current", "periods"}, growth::exponential);
  verbs["growth/required_growth"] = numbers(three, {"current", "target", "periods"}, growth::required_growth);
  verbs["growth/doubling_time"] = numbers(one, {"rate"}, growth::doubling_time);
  verbs["growth/half_life"] = numbers(one, {"rate"}, growth::half_life);
  verbs["growth/midpoint_elasticity"] = elasticity;
  verbs["growth/compound_index"] = of(growth::compound_index, "base", list{"rates"});
  verbs["growth/compounded"] = of(growth::compounded, list{"rates"});
  verbs["growth/carry_over"] = of(growth::carry_over, list{"values"});
  verbs["growth/contributions"] = contributions;
  verbs["growth/times_in"] = [](const row &row) {
    return growth::times_in(row["phrase"]).to_string();
  };
  add_figures_of_growth(verbs);
}
