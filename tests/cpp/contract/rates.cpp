// Tables of rates, conversions.
#include <utility>

#include "contract.hpp"

namespace {

constexpr const char *history = "Date,USD,CNY,\n2024-10-25,1.0825,7.7123,\n";
constexpr const char *tidy =
    "date,period,base,quote,units,rate,kind,source\n"
    ",2023,USD,CNY,1,7.083998423436308,period_average,IMF\n";

void tables() {
  const tw::rate_table days = tw::rate_table::read_ecb(history);
  const tw::rate_table years = tw::rate_table::read_csv(tidy);
  CHECK(days.size() == 2 && years.size() == 1);
  const tw::rate_table both = days.merged(years);
  CHECK(both.size() == 3 && tw::rate_table::read(tidy).size() == 1);
  const tw::conversion flow =
      both.convert(tw::money("230000000 CNY"), tw::currency("USD"), "2023");
  SAME(flow.money().grouped(), "USD 32,467,539.69");
  SAME(flow.on(), "2023");
  CHECK(!flow.rate_date() && !flow.age_days());
  THROWS(TW_ERR_EMPTY_INPUT, tw::rate_table::read(""));
  THROWS(TW_ERR_EMPTY_INPUT, tw::rate_table::read(std::string_view()));
  try {
    tw::rate_table::read_ecb("Date,USD,CNY,\n2024-10-25,1.0825,\n");
    CHECK(false);
  } catch (const tw::error &error) {
    CHECK(error.line() == 2 && error.code() == TW_ERR_INVALID_ROW);
    CHECK(error.first_fault() == TW_OK);
  }
}

void files() {
  const std::string nominal =
      "date,base,units,quote,value\n2023-09-27,KZT,100,RUB,\"20,3042\"\n";
  const tw::rate_table official = tw::rate_table::read_nominal_table(
      nominal, {"Bank of Russia", tw::rate_kind::official, tw::notation::comma});
  SAME(official.to_csv().substr(46),
       "2023-09-27,,KZT,RUB,100,20.3042,official,Bank of Russia\n");
  CHECK(tw::rate_table::read_csv(official.to_csv(), tw::notation::plain).size() == 1);
  const tw::rate_table russia = tw::rate_table::read_bank_of_russia(
      "<ValCurs Date='27.09.2023'><Valute><CharCode>KZT</CharCode><Nominal>100</Nominal>"
      "<Value>20,3042</Value></Valute></ValCurs>");
  const tw::rate_table belarus = tw::rate_table::read_bank_of_belarus(
      "<DailyExRates Date='02/21/2023'><Currency><CharCode>KZT</CharCode>"
      "<Scale>1000</Scale><Rate>6.2457</Rate></Currency></DailyExRates>");
  CHECK(russia.size() == 1 && belarus.size() == 1);
  THROWS(TW_ERR_INVALID_XML, tw::rate_table::read_bank_of_russia("<html/>"));
  const std::string manat =
      "Date,Rate,Currency,Frequency,Source,Country code,Country\n"
      "1999-12-31,5200,TMT,A,IMF,TM,Turkmenistan\n";
  THROWS(TW_ERR_INVALID_RATE, tw::rate_table::read_imf(manat));
  const tw::rate_table kept = tw::rate_table::read_imf(
      manat, {tw::imf_duplicates::refuse, tw::imf_unscaled::as_predecessor});
  CHECK(kept.to_csv().find("USD,TMM,1,5200") != std::string::npos);
  SAME(name(tw::imf_duplicates_from_name("issuer")), "issuer");
  SAME(name(tw::imf_unscaled_from_name("leave_out")), "leave_out");
}

void contents() {
  const tw::rate_table official = tw::rate_table::read_csv(
      "date,base,quote,units,rate,kind,source\n"
      "2024-10-25,KZT,RUB,100,20.3042,official,Bank of Russia\n");
  const tw::rate_table table = two_rates().merged(official);
  const tw::rate tenge{tw::currency("KZT"), tw::currency("RUB"),
                       100,                 tw::decimal("20.30420"),
                       "2024-10-25",        tw::rate_kind::official,
                       "Bank of Russia"};
  const std::vector<tw::rate> found = table.rates();
  CHECK(found.size() == 3 && found[2] == tenge && found[0] != tenge);
  const std::vector<tw::currency> codes{tw::currency("CNY"), tw::currency("EUR"),
                                        tw::currency("KZT"), tw::currency("RUB"),
                                        tw::currency("USD")};
  CHECK(table.currencies() == codes);
  const std::vector<std::string> names{"European Central Bank", "Bank of Russia"};
  CHECK(table.sources() == names);
  CHECK(table.of_source("Bank of Russia").rates() == official.rates());
  CHECK(table.of_source("nobody").size() == 0);
  tw::rate_table::builder again;
  for (const tw::rate &rate : found) {
    again.add(rate);
  }
  CHECK(again.build().rates() == found);
}

void builders() {
  tw::rate_table::builder builder;
  tw::rate one{tw::currency("EUR"), tw::currency("CNY"), 1,    tw::decimal("7.7123"),
               "2024-10-25",        tw::rate_kind::spot, "ECB"};
  builder.add(one).add(one);
  one.value = tw::decimal("7.7132");
  THROWS(TW_ERR_CONFLICTING_RATES, builder.add(one));
  one.value = tw::decimal("0");
  THROWS(TW_ERR_INVALID_RATE, builder.add(one));
  tw::rate_table::builder moved = std::move(builder);
  CHECK(moved.build().size() == 1 && moved.build().size() == 0);
}

void conversions() {
  const tw::rate_table table = two_rates();
  const tw::money total("11200000000 CNY");
  const tw::currency dollar("USD");
  const tw::conversion found = table.convert(total, dollar, tw::date("2024-10-27"));
  SAME(found.money().grouped(), "USD 1,572,034,282.90");
  SAME(found.from().to_string(), "11200000000 CNY");
  CHECK(!found.result().exact);
  SAME(found.rate().to_string(), "0.1403602038302451927440581928");
  SAME(found.rate_date()->to_string(), "2024-10-25");
  CHECK(found.age_days() == 2 && found.path() == tw::path::cross);
  CHECK(found.policy() == tw::policy::previous && found.kind() == tw::rate_kind::spot);
  CHECK(found.via() && found.via()->code() == "EUR" && found.observations() == 2);
  SAME(found.on() + ", " + found.source(), "2024-10-27, European Central Bank");
  CHECK(found.cite().find("7.1245") != std::string::npos);
  CHECK(found.to_json().find("1572034282.90") != std::string::npos);
  CHECK(found.to_html().find("1,572,034,282.90") != std::string::npos);
  const std::vector<tw::leg> legs = found.legs();
  CHECK(legs.size() == 2 && legs[0].inverted && !legs[1].inverted);
  SAME(legs[0].quotation + ", " + legs[1].when, "7.7123 CNY per EUR, 2024-10-25");
  SAME(legs[1].source + legs[1].value.to_string(), "European Central Bank1.0825");
}

void choices() {
  const tw::rate_table table = two_rates();
  const tw::money total("11200000000 CNY");
  const tw::currency dollar("USD");
  tw::convert_options options;
  options.places.scale = 0;
  SAME(table.convert(total, dollar, "2024-10-27", options).money().to_string(),
       "1572034283 USD");
  options.places.rounding = tw::rounding::down;
  SAME(table.convert(total, dollar, "2024-10-27", options).money().to_string(),
       "1572034282 USD");
  options.places.scale = -1;
  THROWS(TW_ERR_INVALID_SCALE, table.convert(total, dollar, "2024-10-27", options));
  options.places.scale = 0;
  options.max_age_days = 1;
  THROWS(TW_ERR_STALE_RATE, table.convert(total, dollar, "2024-10-27", options));
  options.via = tw::currency("GBP");
  THROWS(TW_ERR_NO_RATE, table.convert(total, dollar, "2024-10-25", options));
  options = {};
  options.policy = tw::policy::linear;
  SAME(table.convert(total, dollar, "2024-10-25", options).money().to_string(),
       "1572034282.90 USD");
  THROWS(TW_ERR_NO_RATE, table.convert(total, dollar, "2024-10-26", options));
  THROWS(TW_ERR_NO_AVERAGE, table.convert(total, dollar, "2023"));
  THROWS(TW_ERR_NO_RATE, table.convert(total, dollar, "2024-10-24"));
}

}  // namespace

void rates() {
  tables();
  files();
  builders();
  contents();
  conversions();
  choices();
}
