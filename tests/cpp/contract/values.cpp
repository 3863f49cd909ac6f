// Values: decimals, money, currencies, places, days, words.
#include <type_traits>

#include "contract.hpp"

static_assert(std::is_trivially_copyable_v<tw::decimal>);
static_assert(std::is_trivially_copyable_v<tw::money>);
static_assert(std::is_trivially_copyable_v<tw::date>);
static_assert(sizeof(tw::decimal) == sizeof(tw_decimal));
static_assert(std::is_base_of_v<std::runtime_error, tw::error>);
static_assert(std::is_nothrow_move_constructible_v<tw::figure>);
static_assert(!std::is_copy_constructible_v<tw::rate_table::builder>);

namespace {

void decimals() {
  const tw::decimal largest("79228162514264337593543950335");
  SAME(tw::decimal("-1234.50").to_string(), "-1234.50");
  SAME((tw::decimal("0.10") + tw::decimal("0.2")).to_string(), "0.30");
  SAME((tw::decimal("0.10") - tw::decimal("0.2")).to_string(), "-0.10");
  SAME((tw::decimal("1.5") * tw::decimal("0.20")).to_string(), "0.300");
  const auto rounded = tw::decimal("2.345").round({2, tw::rounding::half_up});
  SAME(rounded.value.to_string(), "2.35");
  CHECK(rounded == tw::decimal("2.354").round({2, {}}));
  CHECK(rounded != tw::decimal("2.35").round({2, {}}));
  CHECK(!rounded.exact);
  CHECK(tw::decimal("2.3450").round({}).exact);
  THROWS(TW_ERR_OVERFLOW, largest + largest);
  THROWS(TW_ERR_INVALID_NUMBER, tw::decimal(""));
  THROWS(TW_ERR_INVALID_NUMBER, tw::decimal(std::string_view("1\0", 2)));
  THROWS(TW_ERR_INVALID_UTF8, tw::decimal("\xff"));
  THROWS(TW_ERR_TOO_MANY_DIGITS, tw::decimal("79228162514264337593543950336"));
  for (const int scale : {-7, -2, -1, 29}) {
    THROWS(TW_ERR_INVALID_SCALE, tw::decimal("1").round({scale, {}}));
  }
  tw_decimal broken = largest.raw();
  broken.reserved = 1;
  THROWS(TW_ERR_INVALID_STRUCT, tw::decimal(broken).to_string());
}

void amounts() {
  const tw::money euro("1.10 EUR");
  SAME((euro + tw::money("2.2 EUR")).to_string(), "3.30 EUR");
  SAME((euro - tw::money("2.2 EUR")).to_string(), "-1.10 EUR");
  SAME((euro * tw::decimal("12")).to_string(), "13.20 EUR");
  SAME(tw::money(tw::decimal("11200000000"), tw::currency("CNY")).grouped(),
       "CNY 11,200,000,000");
  SAME(euro.amount().to_string(), "1.10");
  SAME(euro.currency().code(), "EUR");
  CHECK(euro.compare(tw::money("1.1 EUR")) == 0);
  CHECK(euro.compare(tw::money("1 EUR")) > 0);
  SAME(tw::money("10.005 EUR").round().value.to_string(), "10.00 EUR");
  THROWS(TW_ERR_CURRENCY_MISMATCH, euro + tw::money("1 USD"));
  THROWS(TW_ERR_CURRENCY_MISMATCH, euro.compare(tw::money("1 USD")));
  THROWS(TW_ERR_INVALID_SCALE, tw::money("1 EUR").round({-1, {}}));
  THROWS(TW_ERR_INVALID_MONEY, tw::money("EUR"));
}

// What was written with CNH is read back where the caller says so.
void offshore_yuan() {
  const tw::money total(tw::decimal("1234.50"), tw::currency::offshore_yuan());
  tw::money_text_options text;
  THROWS(TW_ERR_UNKNOWN_CURRENCY, tw::money::parse_with("1 CNH", text));
  text.offshore_yuan = true;
  CHECK(tw::money::parse_with(total.to_string(), text) == total);
  text.notation = tw::notation::point_comma;
  CHECK(tw::money::parse_with("CNH 1.234,50", text) == total);
  CHECK(tw::money::from_json(total.to_json(), {true}) == total);
  THROWS(TW_ERR_UNKNOWN_CURRENCY, tw::money::from_json(total.to_json()));
  THROWS(TW_ERR_UNKNOWN_CURRENCY, tw::money::from_json(total.to_json(), {}));
  const std::string rates =
      "date,period,base,quote,units,rate,kind,source\n"
      "2024-10-25,,USD,CNH,1,7.1240,spot,A\n";
  tw::rates_csv_options options;
  THROWS(TW_ERR_UNKNOWN_CURRENCY, tw::rate_table::read_csv(rates, options));
  options.offshore_yuan = true;
  SAME(tw::rate_table::read_csv(rates, options).to_csv(), rates);
}

void amounts_for_readers() {
  const tw::money total("11200000000.00 CNY");
  tw::money_format format;
  SAME(total.format(), "11,200,000,000.00 CNY");
  format.compact = true;
  SAME(total.format(format), "11.2 billion CNY");
  format.notation = tw::notation::point_comma;
  format.unit = tw::unit_display::code_before;
  SAME(total.format(format), "CNY 11,2 billion");
  for (const int scale : {-7, -2, -1, 29}) {
    format.scale = scale;
    THROWS(TW_ERR_INVALID_SCALE, total.format(format));
  }
  const std::string json = "{\"amount\":\"11200000000.00\",\"currency\":\"CNY\"}";
  SAME(total.to_json(), json);
  CHECK(tw::money::from_json(json) == total);
  THROWS(TW_ERR_INVALID_JSON, tw::money::from_json("{"));
  SAME(tw::money::parse_in("EUR 1.234,50", tw::notation::point_comma).to_string(),
       "1234.50 EUR");
  SAME(tw::decimal::parse_in("61,7269", tw::notation::comma).to_string(), "61.7269");
  THROWS(TW_ERR_INVALID_NUMBER,
         tw::decimal::parse_in("1,2591", tw::notation::comma_point));
}

void shares() {
  const tw::money ten("0.10 EUR");
  const tw::decimal one("1");
  const std::vector<tw::money> parts = ten.allocate({one, one, one});
  CHECK(parts.size() == 3);
  SAME(parts[0].to_string(), "0.04 EUR");
  SAME(parts[2].to_string(), "0.03 EUR");
  CHECK(tw::money::sum(parts) == ten);
  SAME(ten.allocate({one, one, one, one}, 3)[3].to_string(), "0.025 EUR");
  THROWS(TW_ERR_INVALID_SCALE, ten.allocate({one}, -1));
  THROWS(TW_ERR_ZERO_TOTAL, ten.allocate({}));
  THROWS(TW_ERR_NEGATIVE_PART, ten.allocate({one, tw::decimal("-1")}));
  THROWS(TW_ERR_NO_AMOUNTS, tw::money::sum({}));
  THROWS(TW_ERR_CURRENCY_MISMATCH, tw::money::sum({ten, tw::money("1 USD")}));
  const auto coins = tw::money("12.34 CHF").round_to_increment(tw::decimal("0.05"));
  SAME(coins.value.to_string(), "12.35 CHF");
  CHECK(!coins.exact);
  SAME(tw::money("12.345 EUR").round_to_cash(tw::rounding::up).value.to_string(),
       "12.35 EUR");
  CHECK(tw::money("12.34 EUR").in_minor_units().lo == 1234);
  THROWS(TW_ERR_INVALID_SCALE, tw::money("2.34 JPY").in_minor_units());
}

// Each of the six comparisons, both ways round.
template <class Value>
void check_order(const Value &less, const Value &more) {
  CHECK(less < more && less <= more && !(less > more) && !(less >= more));
  CHECK(more > less && more >= less && !(more < less) && !(more <= less));
  CHECK(less != more && !(less == more));
  CHECK(less <= less && less >= less && !(less < less) && !(less > less));
}

template <class Value>
void check_same_value(const Value &left, const Value &right) {
  CHECK(left == right && right == left && !(left != right));
}

template <class Value>
void check_other_value(const Value &left, const Value &right) {
  CHECK(left != right && right != left && !(left == right));
}

void comparisons() {
  const tw::decimal tenth("1.10");
  check_same_value(tenth, tw::decimal("1.1"));
  check_same_value(tw::decimal("-0.0"), tw::decimal("0"));
  check_order(tenth, tw::decimal("1.11"));
  check_order(tw::decimal("-2"), tw::decimal("-1.99"));
  CHECK(tenth <= tw::decimal("1.1") && tenth >= tw::decimal("1.1"));
  CHECK(tenth.compare(tw::decimal("1.2")) < 0 && tenth.compare(tw::decimal("1")) > 0);
  tw_decimal broken = tenth.raw();
  broken.scale = 29;
  THROWS(TW_ERR_INVALID_SCALE, tw::decimal(broken) == tenth);
  THROWS(TW_ERR_INVALID_SCALE, tenth < tw::decimal(broken));
  check_same_value(tw::money("1.10 EUR"), tw::money("1.1 EUR"));
  check_other_value(tw::money("1.10 EUR"), tw::money("1.11 EUR"));
  check_other_value(tw::money("1.10 EUR"), tw::money("1.10 USD"));
  check_other_value(tw::money("0 EUR"), tw::money("0 USD"));
  check_same_value(tw::currency("CNY"), tw::money("1 CNY").currency());
  check_other_value(tw::currency("CNY"), tw::currency("CHF"));
  check_same_value(tw::place("398"), tw::place("KAZ"));
  check_other_value(tw::place("KZ"), tw::place("143"));
  check_same_value(tw::date("2024-10-27"), tw::date(tw_date{20023}));
  check_order(tw::date("1969-12-31"), tw::date("2024-10-27"));
  check_same_value(tw::period("2023-A1"), tw::period("2023"));
  check_other_value(tw::period("2023"), tw::period("2023-Q1"));
}

void standards() {
  const tw::currency yuan("CNY");
  CHECK(yuan.numeric() == 156 && yuan.minor_units() == 2);
  SAME(yuan.name(), "Yuan Renminbi");
  CHECK(!tw::currency("XAU").minor_units());
  THROWS(TW_ERR_UNKNOWN_CURRENCY, tw::currency("CNH"));
  SAME(tw::currency::offshore_yuan().code(), "CNH");
  offshore_yuan();
  CHECK(!tw::currency::offshore_yuan().numeric());
  SAME(tw::currency::from_name("RMB").code(), "CNY");
  SAME(tw::currency::from_numeric(795).code(), "TMM");
  THROWS(TW_ERR_AMBIGUOUS_CURRENCY, tw::currency::from_name("som"));
  THROWS(TW_ERR_AMBIGUOUS_CURRENCY, tw::currency::from_numeric(810));
  CHECK(tw::currency::count() == 178);
  SAME(tw::currency::at(0, tw::currency_status::former).code(), "ADP");
  THROWS(TW_ERR_INVALID_ARGUMENT, tw::currency::at(178));
  SAME(yuan.symbol(), "CN\xC2\xA5");
  CHECK(!yuan.cash_increment() && !yuan.valid_until() && !yuan.withdrawn());
  CHECK(yuan.status() == tw::currency_status::active && !yuan.succession());
  SAME(tw::currency("CHF").cash_increment()->to_string(), "0.05");
  const tw::currency kuna("HRK");
  SAME(kuna.valid_from()->to_string(), "1994-05-30");
  SAME(kuna.valid_until()->to_string(), "2022-12-31");
  SAME(kuna.withdrawn()->to_string(), "2023-01");
  const tw::succession law = *kuna.succession();
  CHECK(law == *kuna.succession());
  CHECK(law != *tw::currency("TMM").succession());
  CHECK(law.from == kuna && law.to == tw::currency("EUR"));
  SAME(law.factor.to_string() + " " + law.effective.to_string(), "7.53450 2023-01-01");
  SAME(tw::name(law.kind) + ": " + law.source,
       "fixed_conversion: Council Regulation (EU) 2022/1208");
  CHECK(tw::succession_kind_from_name("redenomination") ==
        tw::succession_kind::redenomination);
  CHECK(tw::currency_status_from_name("unlisted") == tw::currency_status::unlisted);
  SAME(tw::money("14200 TMM").redenominated().value.to_string(), "2.84 TMT");
  THROWS(TW_ERR_NO_SUCCESSOR, tw::money("1 TMT").redenominated());
  const tw::place kazakhstan("398");
  SAME(kazakhstan.code() + kazakhstan.alpha3() + kazakhstan.numeric(), "KZKAZ398");
  SAME(kazakhstan.kind() + " " + kazakhstan.name(), "country Kazakhstan");
  SAME(tw::place("143").alpha3(), "");
  THROWS(TW_ERR_UNKNOWN_PLACE, tw::place("Kazakhstan"));
  const tw::date day("2024-10-27");
  CHECK(day.raw().days == 20023);
  SAME(day.to_string() + " " + day.weekday(), "2024-10-27 Sunday");
  THROWS(TW_ERR_INVALID_DATE, tw::date("2023-02-29"));
  THROWS(TW_ERR_INVALID_DATE, tw::date(tw_date{INT32_MAX}).to_string());
  const tw::period quarter("2024-Q4");
  SAME(quarter.previous_year().to_string(), "2023-Q4");
  SAME(quarter.first_day().to_string(), "2024-10-01");
  SAME(quarter.last_day().to_string(), "2024-12-31");
  THROWS(TW_ERR_INVALID_PERIOD, tw::period("2023-Q5"));
}

void words() {
  SAME(name(tw::rounding::half_even), "half_even");
  SAME(name(tw::notation::space_comma), "space_comma");
  SAME(name(tw::unit_display::symbol), "symbol");
  SAME(name(tw::verdict::inconsistent), "inconsistent");
  SAME(name(tw::qualifier::more_than), "more_than");
  SAME(name(tw::reading::padded), "padded");
  SAME(name(tw::rate_kind::period_average), "period_average");
  SAME(name(tw::policy::previous), "previous");
  SAME(name(tw::average::mean_of_daily_crosses), "mean_of_daily_crosses");
  SAME(name(tw::path::cross), "cross");
  SAME(name(tw::check_kind::umbrella), "umbrella");
  CHECK(tw::rounding_from_name("floor") == tw::rounding::floor);
  CHECK(tw::verdict_from_name("consistent") == tw::verdict::consistent);
  CHECK(tw::qualifier_from_name("about") == tw::qualifier::about);
  CHECK(tw::reading_from_name("written") == tw::reading::written);
  CHECK(tw::rate_kind_from_name("fixed") == tw::rate_kind::fixed);
  CHECK(tw::policy_from_name("exact") == tw::policy::exact);
  CHECK(tw::average_from_name("harmonic") == tw::average::harmonic);
  CHECK(tw::path_from_name("identity") == tw::path::identity);
  CHECK(tw::check_kind_from_name("share") == tw::check_kind::share);
  THROWS(TW_ERR_INVALID_ROUNDING, tw::rounding_from_name("half"));
  THROWS(TW_ERR_INVALID_ROUNDING, name(static_cast<tw::rounding>(99)));
}

}  // namespace

void values() {
  CHECK(tw::version() == TW_VERSION_STRING);
  CHECK(tw::abi_version() == TW_ABI_VERSION);
  decimals();
  amounts();
  amounts_for_readers();
  shares();
  comparisons();
  standards();
  words();
}
