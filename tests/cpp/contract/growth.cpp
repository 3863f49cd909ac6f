// Growth of numbers, figures, lists, series: each function, each kind of error.
#include "contract.hpp"

namespace growth = tw::growth;

namespace {

using decimals = std::vector<tw::decimal>;

tw::decimal number(const char *text) { return tw::decimal(text); }

void same(const tw::rounded<tw::decimal> &got, const char *expected) {
  SAME(got.value.to_string(), expected);
  CHECK(got.exact);
}

void changes() {
  same(growth::absolute_change(number("100"), number("120")), "20");
  same(growth::change_from_growth(number("120"), number("0.2")), "20");
  same(growth::absolute_base(number("-50"), number("50")), "2");
  same(growth::midpoint(number("1"), number("3")), "1");
  same(growth::midpoint_from_simple(number("2")), "1");
  const std::pair rise(number("1"), number("3")), fall(number("3"), number("1"));
  same(growth::midpoint_elasticity(rise, fall), "-1");
  same(growth::times(number("2"), number("9")), "4.5");
  same(growth::from_times_increase(number("10.9")), "10.9");
  same(growth::from_times_level(number("10.9")), "9.9");
  SAME(growth::times_in("increased by 10.9 times").to_string(), "10.9");
  THROWS(TW_ERR_INVALID_NUMBER, growth::times_in("many times"));
  THROWS(TW_ERR_INVALID_NUMBER, growth::times_in({}));
  THROWS(TW_ERR_ZERO_BASE, growth::absolute_base(number("0"), number("1")));
  THROWS(TW_ERR_NEGATIVE_BASE, growth::midpoint(number("-1"), number("2")));
  THROWS(TW_ERR_NEGATIVE_PART, growth::from_times_level(number("-1")));
  THROWS(TW_ERR_INVALID_SCALE,
         growth::absolute_change(number("1"), number("2"), {29, {}}));
  THROWS(TW_ERR_INVALID_SCALE,
         growth::absolute_change(number("1"), number("2"), {-1, {}}));
}

void parts() {
  const tw::decimal a("100"), b("120"), whole("400"), more("480");
  same(growth::contribution(a, b, whole), "0.05");
  same(growth::contribution_weighted(number("0.25"), number("0.2")), "0.05");
  same(growth::share_of_change(a, b, whole, more), "0.25");
  same(growth::excluding(number("0.2"), number("0.05")), "0.15");
  same(growth::share_change(a, b, whole, whole), "0.05");
  same(growth::implied_whole(b, number("0.6")), "200");
  THROWS(TW_ERR_NO_CHANGE, growth::share_of_change(a, b, whole, whole));
  THROWS(TW_ERR_ZERO_DIVISOR, growth::implied_whole(b, number("0")));
  THROWS(TW_ERR_ZERO_TOTAL, growth::share_change(a, b, number("0"), whole));
}

void prices_and_rates() {
  same(growth::currency_bridge(number("0.2"), number("0.5")), "-0.2");
  same(growth::local_from_foreign(number("0.5"), number("10"), number("12")), "0.8");
  same(growth::foreign_from_local(number("0.8"), number("10"), number("12")), "0.5");
  same(growth::deflate(number("120"), number("150")), "80");
  same(growth::deflate(number("120"), number("1.5"), number("1")), "80");
  same(growth::implicit_deflator(number("120"), number("80")), "150");
  same(growth::real(number("0.5"), number("0.2")), "0.25");
  same(growth::prior_of_month(number("180"), number("0.5"), number("90"), number("0")),
       "30");
  THROWS(TW_ERR_TOTAL_LOSS, growth::real(number("1"), number("-1")));
  THROWS(TW_ERR_NOT_POSITIVE, growth::deflate(number("1"), number("0")));
}

void same(const growth::derived &got, const char *expected) {
  same(got.value(), expected);
}

void of_figures() {
  const tw::figure a("100 CNY"), b("120 CNY"), whole("400 CNY"), more("480 CNY");
  const tw::figure projects("35 projects"), fifth("20%"), half("50%");
  same(growth::absolute_change(a, b), "20");
  same(growth::change_from_growth(b, fifth), "20");
  same(growth::midpoint(tw::figure("1 CNY"), tw::figure("3 CNY")), "1");
  same(growth::times(tw::figure("2 CNY"), tw::figure("9 CNY")), "4.5");
  same(growth::contribution(a, b, whole), "0.05");
  same(growth::share_of_change(a, b, whole, more), "0.25");
  same(growth::excluding(fifth, tw::figure("5 percentage points")), "0.15");
  same(growth::share_change(a, b, whole, whole), "0.05");
  same(growth::implied_whole(b, tw::figure("60%")), "200");
  same(growth::currency_bridge(fifth, half), "-0.2");
  same(growth::deflate(b, tw::figure("150")), "80");
  same(growth::implicit_deflator(b, tw::figure("80 CNY")), "150");
  same(growth::real(half, fifth), "0.25");
  SAME(growth::compound_annual_growth_rate(tw::figure("1 CNY"), tw::figure("4 CNY"),
                                           number("2"))
           .value()
           .value.to_string(),
       "1");
  SAME(growth::log(a, a).value().value.to_string(), "0");
  THROWS(TW_ERR_INVALID_PERIODS, growth::compound_annual_growth_rate(a, b, number("0")));
  THROWS(TW_ERR_UNIT_MISMATCH, growth::absolute_change(a, projects));
  THROWS(TW_ERR_CURRENCY_MISMATCH, growth::times(a, tw::figure("1 USD")));
  THROWS(TW_ERR_TOTAL_LOSS, growth::real(half, tw::figure("exactly -100%")));
  THROWS(TW_ERR_NO_CHANGE, growth::share_of_change(a, b, whole, whole));
  THROWS(TW_ERR_NOT_POSITIVE, growth::deflate(a, tw::figure("0")));
}

void rates_of_figures() {
  const tw::figure one("1 CNY"), two("2 CNY"), four("4 CNY"), five("5 CNY");
  const tw::figure a("100 CNY"), b("120 CNY"), fifth("20%"), half("50%");
  const tw::figure rate_base("4"), rate_current("5");
  same(growth::simple(a, b), "0.2");
  same(growth::absolute_base(tw::figure("-100 CNY"), tw::figure("-80 CNY")), "0.2");
  same(growth::annualised(one, two, number("1"), number("2")), "3");
  same(growth::annualised_linear(a, b, number("1"), number("2")), "0.4");
  same(growth::exponential(five, five, number("2")), "0");
  same(growth::required_growth(one, four, number("2")), "1");
  same(growth::contribution_weighted(tw::figure("25%"), fifth), "0.05");
  same(growth::midpoint_from_simple(tw::figure("200%")), "1");
  same(growth::doubling_time(tw::figure("100%")), "1");
  same(growth::half_life(tw::figure("-50%")), "1");
  same(growth::local_from_foreign(fifth, rate_base, rate_current), "0.5");
  same(growth::foreign_from_local(half, rate_base, rate_current), "0.2");
  THROWS(TW_ERR_INVALID_PERIODS, growth::exponential(one, two, number("0")));
  THROWS(TW_ERR_UNIT_MISMATCH, growth::doubling_time(one));
}

void lists() {
  const decimals rates{number("0.1"), number("-0.5")};
  const auto levels = growth::compound_index(number("100"), rates);
  CHECK(levels.size() == 3 && levels[2].defined());
  same(levels[2].value(), "55");
  same(growth::compounded({number("0.1"), number("0.2")}), "0.32");
  same(growth::carry_over({number("2"), number("2"), number("2"), number("4")}), "0.6");
  const auto both = growth::contributions(
      {{number("100"), number("120")}, {number("300"), number("300")}});
  CHECK(both.parts.size() == 2);
  same(both.parts[0].value(), "0.05");
  same(both.total, "0.05");
  CHECK(growth::compound_index(number("100"), {}).size() == 1);
  THROWS(TW_ERR_NO_VALUES, growth::compounded({}));
  THROWS(TW_ERR_NO_VALUES, growth::contributions({}));
  THROWS(TW_ERR_TOTAL_LOSS, growth::compounded({number("-2")}));
  THROWS(TW_ERR_ZERO_BASE, growth::compound_index(number("0"), {number("0.1")}));
  THROWS(TW_ERR_ZERO_BASE, growth::carry_over({number("0"), number("0")}));
}

void of_series() {
  namespace gs = growth::series;
  const tw::series quarters(
      "2022-Q1=1, 2022-Q2=1, 2022-Q3=1, 2022-Q4=2, "
      "2023-Q1=2, 2023-Q2=2, 2023-Q3=2, 2023-Q4=4");
  const auto last = [](const tw::derived_series &made) {
    CHECK(made.size() == 8);
    return made.cells()[7].cell.value();
  };
  same(last(gs::growth_over_previous(quarters)), "1");
  same(last(gs::growth_over_year(quarters)), "1");
  same(last(gs::annualised(quarters)), "15");
  same(last(gs::carry_over(quarters)), "0.6");
  same(last(gs::year_to_date(quarters)), "10");
  same(last(gs::year_to_date_growth(quarters)), "1");
  THROWS(TW_ERR_INVALID_SCALE, gs::carry_over(quarters, {29, {}}));
  THROWS(TW_ERR_FREQUENCY_MISMATCH, gs::year_to_date(tw::series("YTD/2023-02=1")));
  SAME(tw::period("2023-12").next().to_string(), "2024-01");
  SAME(tw::period("2023-Q1").previous().to_string(), "2022-Q4");
}

}  // namespace

void growth_of_all_kinds() {
  changes();
  parts();
  prices_and_rates();
  of_figures();
  rates_of_figures();
  lists();
  of_series();
}
