// Series: made in every way, read back, computed with.
#include "contract.hpp"

namespace {

using numbers = std::vector<std::optional<tw::decimal>>;

void made() {
  const tw::series months("2023-03=2, 2023-01=1.50");
  const tw::series::pairs points{{tw::period("2023-M03"), tw::decimal("2")},
                                 {tw::period("2023-02"), std::nullopt},
                                 {tw::period("2023-01"), tw::decimal("1.50")}};
  const numbers values{tw::decimal("1.50"), std::nullopt, tw::decimal("2")};
  CHECK(tw::series(points) == months);
  CHECK(tw::series(tw::period("2023-01"), values) == months);
  CHECK(months != tw::series("2023-01=1.50"));
  CHECK(months.period_count() == 3 && months.value_count() == 2);
  SAME(months.period_at(1).to_string(), "2023-02");
  CHECK(!months.values()[1] && months.values()[2]->to_string() == "2");
  CHECK(!months.get(tw::period("2023-02")) && !months.get(tw::period("2023")));
  SAME(months.get(tw::period("2023-M01"))->to_string(), "1.50");
  THROWS(TW_ERR_NO_VALUES, tw::series(tw::series::pairs{}));
  THROWS(TW_ERR_DUPLICATE_PERIOD, tw::series("2023=1, 2023-A1=1"));
  THROWS(TW_ERR_INVALID_ARGUMENT, months.period_at(3));
}

void computed() {
  namespace gs = tw::growth::series;
  const tw::series so_far("YTD/2023-02=25, YTD/2023-03=24");
  const tw::derived_series parts = gs::decumulate(so_far);
  CHECK(parts.size() == 2 && parts.cells()[0].spans == 2 && parts.cells()[1].negative);
  SAME(parts.to_string(), "2023-02=25 exact spans 2, 2023-03=-1 exact negative");
  SAME(parts.to_series().to_string(), "2023-02=, 2023-03=-1");
  const tw::series old_one("2020=80, 2021=90"), new_one("2021=45, 2022=50");
  SAME(gs::splice(old_one, new_one).convention(),
       "technique=one_period; at=2021; kept=old");
  SAME(gs::least_squares(old_one).value.to_string(), "0.125");
  const auto growth = gs::growth_over_previous(old_one);
  CHECK(!growth.cells()[0].cell.defined());
  THROWS(TW_ERR_MISSING_PERIOD, growth.cells()[0].cell.value());
  const auto listed = tw::growth::decumulate({std::nullopt, tw::decimal("25")});
  CHECK(listed[0].spans == 0 && listed[1].spans == 2);
}

void forms() {
  namespace gs = tw::growth::series;
  const tw::series held("2022=100, 2023=121");
  SAME(gs::change(held, tw::change_form::times).to_string(),
       "2022=MISSING_PERIOD, 2023=1.21 exact; form=times; comparison=year");
  SAME(gs::combine(held, held, tw::pair_form::share).convention(), "form=share");
  const tw::measure rate =
      gs::compound_annual_growth_rate(held, tw::period("2022"), tw::period("2023"));
  SAME(rate.value.to_string(), "0.21");
  CHECK(tw::change_form_from_name("log") == tw::change_form::log);
  SAME(tw::name(tw::pair_form::implied_base), "implied_base");
  THROWS(TW_ERR_INVALID_CONVENTION, tw::pair_form_from_name("ratio"));
  THROWS(TW_ERR_FREQUENCY_MISMATCH,
         gs::combine(held, tw::series("2022-Q1=1"), tw::pair_form::share));
}

void words() {
  CHECK(tw::technique_from_name("annual") == tw::technique::annual);
  SAME(tw::name(tw::kept_level::new_one), "new");
  SAME(tw::name(tw::comparison::previous), "previous");
  CHECK(tw::gap_rule_from_name("any") == tw::gap_rule::any);
  THROWS(TW_ERR_INVALID_CONVENTION, tw::comparison_from_name("monthly"));
}

}  // namespace

void series() {
  made();
  computed();
  forms();
  words();
}
