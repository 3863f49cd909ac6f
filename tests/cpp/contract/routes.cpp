// Routes, lines, averages, bounds; rates looked up once; converted figures.
#include <thread>
#include <vector>

#include "contract.hpp"

namespace {

constexpr const char *three =
    "date,period,base,quote,units,rate,kind,source\n"
    "2024-10-25,,EUR,USD,1,1.0825,spot,European Central Bank\n"
    "2024-10-28,,EUR,USD,1,1.0803,spot,European Central Bank\n"
    ",2023,EUR,USD,1,1.0813,period_average,European Central Bank\n";

tw::conversion convert(const char *on, const tw::convert_options &options) {
  const tw::rate_table table = tw::rate_table::read_csv(three);
  return table.convert(tw::money("100 EUR"), tw::currency("USD"), on, options);
}

void of_a_cross() {
  const tw::conversion cross =
      two_rates().convert(tw::money("1 CNY"), tw::currency("USD"), "2024-10-27");
  const std::vector<tw::currency> expected{tw::currency("CNY"), tw::currency("EUR"),
                                           tw::currency("USD")};
  CHECK(cross.route() == expected);
  CHECK(cross.missing().empty() && !cross.average() && !cross.legs()[0].later);
  SAME(cross.ratio().to_string(), "10825/77123");
  SAME(cross.rate_text(), "7.1245 CNY per USD");
  SAME(cross.provenance(),
       "EUR cross of 7.7123 CNY per EUR and 1.0825 USD per EUR; rate of 2024-10-25, 2 "
       "days before 2024-10-27; European Central Bank");
  SAME(cross.inverse_rate().to_string(), "7.124526558891454965357967667");
}

void lines() {
  tw::convert_options options;
  options.policy = tw::policy::next;
  const tw::conversion next = convert("2024-10-27", options);
  CHECK(next.age_days() == -1 && next.legs()[0].age_days == -1);
  CHECK(!next.legs()[0].later);
  options.policy = tw::policy::linear;
  const tw::leg line = convert("2024-10-26", options).legs()[0];
  CHECK(line.later && line.later->units == 1 && line.age_days == 1);
  SAME(line.later->date.to_string() + " " + line.later->value.to_string(),
       "2024-10-28 1.0803");
  tw::leg other = line;
  CHECK(other == line && *other.later == *line.later);
  other.later->units = 100;
  CHECK(other != line && *other.later != *line.later);
}

void averages() {
  tw::convert_options options;
  options.average = tw::average::mean_of_daily_crosses;
  const tw::conversion mean = convert("2024-10-25/2024-10-31", options);
  const std::vector<tw::date> expected{tw::date("2024-10-29"), tw::date("2024-10-30"),
                                       tw::date("2024-10-31")};
  CHECK(mean.missing() == expected);
  CHECK(mean.average() == tw::average::mean_of_daily_crosses);
  options.average = tw::average::end_of_period;
  CHECK(convert("2024-10-25/2024-10-31", options).money() == tw::money("108.03 USD"));
}

void bounds() {
  const tw::rate_table table = tw::rate_table::read_csv(three);
  const std::vector<tw::bounds> found =
      table.bounds(tw::currency("USD"), tw::currency("EUR"));
  CHECK(found.size() == 2 && found[0].kind == tw::rate_kind::spot);
  CHECK(found[0].observations == 2 && found[0].longest_gap_days == 3);
  SAME(found[0].base.code() + found[0].quote.code() + found[0].source,
       "EURUSDEuropean Central Bank");
  SAME(found[0].first + " " + found[0].last, "2024-10-25 2024-10-28");
  CHECK(found == table.bounds(tw::currency("EUR"), tw::currency("USD")));
  CHECK(found[0] != found[1]);
  CHECK(found[1].first == "2023" && !found[1].longest_gap_days);
  THROWS(TW_ERR_NO_RATE, table.bounds(tw::currency("USD"), tw::currency("CNY")));
}

void converters() {
  const tw::currency yuan("CNY");
  const tw::currency dollar("USD");
  const tw::converter converter = two_rates().converter(yuan, dollar, "2024-10-27");
  CHECK(converter.from() == yuan && converter.to() == dollar);
  SAME(converter.convert(tw::money("11200000000 CNY")).money().to_string(),
       "1572034282.90 USD");
  const tw::converter same =
      two_rates().converter(yuan, dollar, tw::date("2024-10-27"));
  CHECK(same.ratio() == converter.ratio());
  CHECK(converter.ratio() == tw::fraction({"10825", "77123"}));
  CHECK(converter.ratio() != tw::fraction({"10825", "77122"}));
  THROWS(TW_ERR_CURRENCY_MISMATCH, converter.convert(tw::money("1 EUR")));
  tw::convert_options options;
  options.places.scale = 0;
  const tw::converter whole = two_rates().converter(yuan, dollar, "2024-10-27", options);
  SAME(whole.convert(tw::money("11200000000 CNY")).money().to_string(), "1572034283 USD");
  THROWS(TW_ERR_NO_RATE, two_rates().converter(yuan, dollar, "2024-10-24"));
  const tw::date early("2024-10-24");
  THROWS(TW_ERR_NO_RATE, two_rates().converter(yuan, dollar, early, options));
}

void figures_converted() {
  const tw::figure figure("11.2 billion CNY");
  const tw::currency dollar("USD");
  const tw::figure_conversion found =
      two_rates().convert_figure(figure, dollar, "2024-10-27");
  SAME(found.figure().text(), "11.2 billion CNY");
  SAME(found.conversion().money().to_string(), "1572034282.90 USD");
  SAME(found.interval_text(tw::reading::written),
       "[1565016272.707233899096248849, 1579052293.090258418370654669]");
  const tw::interval interval = found.interval(tw::reading::written);
  CHECK(interval.low && interval.high && interval.low_closed);
  SAME(interval.high->to_string(), "1579052293.090258418370654669");
  const tw::figure_conversion same =
      two_rates().convert_figure(figure, dollar, tw::date("2024-10-27"));
  CHECK(same.interval(tw::reading::written) == interval);
  CHECK(same.interval(tw::reading::truncated) != interval);
  THROWS(TW_ERR_UNIT_MISMATCH,
         two_rates().convert_figure(tw::figure("85.2%"), dollar, "2024-10-27"));
}

// What a thread finds with a table and a converter that others use at the same time.
unsigned long faults(const tw::rate_table &table, const tw::converter &converter) {
  const tw::money total("11200000000 CNY");
  const tw::money expected("1572034282.90 USD");
  unsigned long found = 0;
  for (int at = 0; at < 200; at++) {
    const tw::conversion one = table.convert(total, expected.currency(), "2024-10-27");
    const tw::converter copy = converter;
    found += one.money() == expected ? 0 : 1;
    found += copy.convert(total).money() == expected ? 0 : 1;
  }
  return found;
}

void threads() {
  const tw::rate_table table = two_rates();
  const tw::converter converter =
      table.converter(tw::currency("CNY"), tw::currency("USD"), "2024-10-27");
  std::vector<unsigned long> found(8, 1);
  std::vector<std::thread> running;
  for (unsigned long &place : found) {
    running.emplace_back([&] { place = faults(table, converter); });
  }
  for (std::thread &thread : running) {
    thread.join();
  }
  CHECK(found == std::vector<unsigned long>(8, 0));
}

}  // namespace

void routes() {
  of_a_cross();
  lines();
  averages();
  bounds();
  converters();
  figures_converted();
  threads();
}
