// Figures and what they imply.
#include <utility>

#include "contract.hpp"

namespace {

void getters() {
  const tw::figure total("11.2 billion CNY");
  SAME(total.text(), "11.2 billion CNY");
  SAME(total.value().to_string(), "11200000000");
  SAME(total.money().grouped(), "CNY 11,200,000,000");
  SAME(total.unit(), "CNY");
  CHECK(total.currency() && total.currency()->code() == "CNY");
  CHECK(total.qualifier() == tw::qualifier::stated);
  CHECK(total.significant_digits() == 3);
  const tw::interval written = total.interval(tw::reading::written);
  CHECK(written.low && written.high && written.low_closed && written.high_closed);
  SAME(written.low->to_string(), "11150000000");
  const tw::figure more = total.with_qualifier(tw::qualifier::more_than);
  CHECK(!more.interval(tw::reading::written).high);
  SAME(more.interval_text(tw::reading::written), "(11200000000, \xe2\x88\x9e)");
  CHECK(!tw::figure("85.2%").currency());
  THROWS(TW_ERR_UNIT_MISMATCH, tw::figure("85.2%").money());
  THROWS(TW_ERR_INVALID_FIGURE, tw::figure("$1.57bn"));
  THROWS(TW_ERR_INVALID_FIGURE, more.with_qualifier(tw::qualifier::about));
}

// A copy outlives what it was copied from; what was moved from can be assigned.
void lifetimes() {
  tw::figure first("35 projects");
  tw::figure copy = first;
  tw::figure moved = std::move(first);
  first = copy;
  copy = tw::figure("1");
  SAME(first.text() + moved.text() + copy.text(), "35 projects35 projects1");
}

void growths() {
  namespace growth = tw::growth;
  const tw::decimal zero("0"), part("180"), whole("230");
  SAME(growth::simple(tw::decimal("70"), tw::decimal("84")).value.to_string(), "0.2");
  SAME(growth::implied_base(part, tw::decimal("0.852"), {2, {}}).value.to_string(),
       "97.19");
  SAME(growth::share(part, whole, {4, {}}).value.to_string(), "0.7826");
  SAME(growth::compound_annual_growth_rate(tw::decimal("1"), tw::decimal("4"),
                                           tw::decimal("2"))
           .value.to_string(),
       "1");
  const std::vector<tw::decimal> doubled{tw::decimal("3"), tw::decimal("6")};
  SAME(growth::least_squares(doubled).value.to_string(), "1");
  SAME(growth::least_squares(doubled, {{tw::decimal("1"), tw::decimal("2")}})
           .value.to_string(),
       "1");
  THROWS(TW_ERR_LENGTH_MISMATCH, growth::least_squares(doubled, {{}}));
  THROWS(TW_ERR_NO_VALUES, growth::mean_geometric({}));
  THROWS(TW_ERR_ZERO_BASE, growth::simple(zero, part));
  THROWS(TW_ERR_INVALID_SCALE, growth::share(part, whole, {-1, {}}));
  THROWS(TW_ERR_INVALID_SCALE,
         growth::compound_annual_growth_rate(part, whole, part, {-1, {}}));
  THROWS(TW_ERR_ZERO_TOTAL, growth::share(part, zero));
  const tw::figure kazakhstan("180 million CNY"), five("230 million CNY");
  const growth::derived base =
      growth::implied_base(kazakhstan, tw::figure("85.2%"));
  THROWS(TW_ERR_INVALID_SCALE, base.value({-1, {}}));
  SAME(base.value({0, {}}).value.to_string(), "97192225");
  CHECK(base.interval(tw::reading::padded).low.has_value());
  SAME(growth::share(kazakhstan, five).interval_text(tw::reading::padded),
       "[0.7446808510638297872340425531, 0.8222222222222222222222222223]");
  CHECK(!growth::implied_growth(kazakhstan, five).value().exact);
  SAME(growth::average_per_unit(five, tw::figure("23 projects")).value().value.to_string(),
       "10000000");
  THROWS(TW_ERR_CURRENCY_MISMATCH, growth::share(kazakhstan, tw::figure("1 USD")));
}

}  // namespace

void figures() {
  getters();
  lifetimes();
  growths();
}
