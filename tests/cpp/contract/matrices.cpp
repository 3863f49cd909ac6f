// Matrices, tables of doubles, networks of places and products.
#include "contract.hpp"

namespace it = tw::indicators;

namespace {

// A reporter's trade with two partners, and with one in another currency.
std::string sample() {
  const auto observation = [](const char *id, const char *partner, const char *value) {
    return std::string(R"({"id": ")") + id +
           R"(", "reporter": "CN-NX", "partner_basis": "unknown", "period": "2023",
               "flow": "total", "valuation": "unknown", "scope": "unknown",
               "trade_system": "unknown", "region_basis": "unknown", "source": "paper",
               "partner": ")" +
           partner + R"(", "value": ")" + value + R"("})";
  };
  return R"({"format": "tradewind-dossier/1",
             "sources": [{"id": "paper", "publisher": "A paper",
                          "published": "2024-10-28", "attribution_kind": "press"}],
             "trade": [)" +
         observation("a", "KZ", "180 CNY") + ", " + observation("b", "KG", "50 CNY") +
         ", " + observation("c", "US", "9 USD") + "]}";
}

tw::matrix small() {
  const std::vector<tw::decimal> values{tw::decimal("100"), tw::decimal("80"),
                                        tw::decimal("50"), tw::decimal("5")};
  return tw::matrix({"KZ", "KG"}, {"27", "71"}, values);
}

void matrices() {
  const tw::matrix held = small();
  const tw::matrix copy = held;
  const std::vector<tw::decimal> three(3, tw::decimal("7"));
  const tw::decimal zero("0");
  CHECK(held.row_count() == 2 && copy.column_count() == 2);
  SAME(copy.row_label(1) + held.column_label(0), "KG27");
  SAME(copy.get("KG", "27").to_string() + held.value(3).to_string(), "505");
  const std::vector<std::string> rows{"a", "b", "a"}, columns{"x", "y", "y"};
  const auto filled = tw::matrix::of_cells(rows, columns, three, &zero);
  SAME(filled.get("b", "x").to_string(), "0");
  THROWS(TW_ERR_UNKNOWN_LABEL, held.get("US", "27"));
  THROWS(TW_ERR_INVALID_ARGUMENT, held.row_label(2));
  THROWS(TW_ERR_INVALID_ARGUMENT, held.value(4));
  THROWS(TW_ERR_LENGTH_MISMATCH, tw::matrix({"a"}, {"x"}, three));
  THROWS(TW_ERR_NO_VALUES, tw::matrix({}, {}, {}));
  THROWS(TW_ERR_NO_VALUES, tw::matrix::of_cells(rows, columns, three));
  THROWS(TW_ERR_LENGTH_MISMATCH, tw::matrix::of_cells({"a"}, {"x"}, three));
  THROWS(TW_ERR_DUPLICATE_LABEL, tw::matrix::of_cells(rows, rows, three, &zero));
}

void of_trade() {
  const tw::dossier read = tw::dossier::read(sample());
  const auto partner = tw::trade_axis::partner, period = tw::trade_axis::period;
  const auto chosen = tw::matrix::of_trade(read, {"a", "b"}, partner, period);
  SAME(chosen.get("KZ", "2023").to_string(), "180");
  THROWS(TW_ERR_MIXED_OBSERVATIONS, tw::matrix::of_trade(read, {}, partner, period));
  THROWS(TW_ERR_UNKNOWN_REFERENCE, tw::matrix::of_trade(read, {"z"}, partner, period));
  THROWS(TW_ERR_INVALID_CONVENTION, tw::matrix::of_trade(read, {"a"}, period, period));
}

void shares() {
  const auto held = small();
  const auto each = it::matrix_shares(held, tw::share_of::column);
  const auto advantages = it::revealed_comparative_advantage(held);
  CHECK(each.size() == 4 && advantages.size() == 4 && advantages[3].defined());
  SAME(it::matrix_shares(held, tw::share_of::total, {2, {}})[0].value().value.to_string(),
       "0.43");
  THROWS(TW_ERR_INVALID_SCALE, it::matrix_shares(held, tw::share_of::row, {29, {}}));
  THROWS(TW_ERR_INVALID_CONVENTION,
         it::matrix_shares(held, static_cast<tw::share_of>(3)));
  const double values[]{1, 3, 0, 0}, marker = -1;
  double out[]{7, 7, 7, 7};
  it::float_shares(values, 2, 2, tw::share_of::row, &marker, out, 4);
  CHECK(out[1] == 0.75 && out[3] == marker);
  it::float_revealed_comparative_advantage(values, 1, 2, tw::advantage::balassa, nullptr,
                                           out, 2);
  CHECK(out[0] == 1 && out[1] == 1);
  THROWS(TW_ERR_ZERO_TOTAL,
         it::float_shares(values, 2, 2, tw::share_of::row, nullptr, out, 4));
  THROWS(TW_ERR_LENGTH_MISMATCH, it::float_revealed_comparative_advantage(
                                     values, 2, 2, tw::advantage::log, &marker, out, 3));
  THROWS(TW_ERR_NULL_POINTER,
         it::float_shares(nullptr, 2, 2, tw::share_of::row, &marker, out, 4));
}

void networks() {
  const double exports[]{100, 80, 60, 40, 20, 90, 5,  50, 0, 0, 200, 3, 0,
                         0,   0,  10, 60, 5,  50, 5,  50, 40, 0, 2,  30};
  const tw::network held(exports, 5, 5);
  const tw::network copy = held;
  const auto near = [](const tw::network::cells &cells, std::size_t count, double first) {
    const double distance = cells.at(0).value() - first;
    CHECK(cells.size() == count && distance < 1e-8 && distance > -1e-8);
  };
  CHECK(copy.row_count() == 5 && held.column_count() == 5);
  near(held.diversity(), 5, 4);
  near(held.ubiquity(), 5, 2);
  near(held.proximity(), 25, 1);
  near(held.density(), 25, 0.333333333);
  near(held.economic_complexity_index(), 5, 0.605544297);
  near(held.economic_complexity_index(tw::z_scores::sample), 5, 0.541615284);
  near(held.product_complexity_index(), 5, -1.5170935);
  near(held.complexity_outlook_index(), 5, -1.83094248);
  near(held.complexity_outlook_gain(), 25, -1.17674004);
  near(held.fitness(), 5, 2.23433231);
  near(held.product_fitness(), 5, 0.108398296);
  near(held.reflections(), 5, 0.605549381);
  near(held.product_reflections(), 5, -1.78864586);
  const tw::network few(small(), {tw::decimal("1"), false});
  CHECK(few.diversity().size() == 2);
  THROWS(TW_ERR_DISCONNECTED_NETWORK, few.economic_complexity_index());
  THROWS(TW_ERR_INVALID_PERIODS, held.fitness(0));
  THROWS(TW_ERR_INVALID_CONVENTION, held.reflections(20, static_cast<tw::z_scores>(2)));
  THROWS(TW_ERR_NOT_POSITIVE, tw::network(small(), {tw::decimal("0"), true}));
  THROWS(TW_ERR_NO_VALUES, tw::network(nullptr, 0, 0));
  THROWS(TW_ERR_NULL_POINTER, tw::network(nullptr, 1, 1));
}

// A country without exports has no complexity, and the cell says why.
void gaps() {
  const double exports[]{100, 80, 60, 40, 20, 90, 5,  50, 0, 0, 200, 3, 0, 0, 0,
                         10,  60, 5,  50, 5,  50, 40, 0,  2, 30, 0,  0, 0, 0, 0};
  const auto cells = tw::network(exports, 6, 5).economic_complexity_index();
  CHECK(cells.size() == 6 && cells[0].defined() && !cells[5].defined());
  CHECK(cells[5].status() == TW_ERR_ZERO_TOTAL);
  SAME(cells[5].name(), "TW_ERR_ZERO_TOTAL");
  THROWS(TW_ERR_ZERO_TOTAL, cells[5].value());
}

void words() {
  SAME(tw::name(tw::advantage::weighted), "weighted");
  SAME(tw::name(tw::share_of::total), "total");
  SAME(tw::name(tw::trade_axis::commodity), "commodity");
  SAME(tw::name(tw::z_scores::sample), "sample");
  CHECK(tw::advantage_from_name("log") == tw::advantage::log);
  CHECK(tw::share_of_from_name("column") == tw::share_of::column);
  CHECK(tw::trade_axis_from_name("partner") == tw::trade_axis::partner);
  CHECK(tw::z_scores_from_name("population") == tw::z_scores::population);
  THROWS(TW_ERR_INVALID_CONVENTION, tw::advantage_from_name("RCA"));
  THROWS(TW_ERR_INVALID_CONVENTION, tw::trade_axis_from_name(""));
}

}  // namespace

void matrices_and_networks() {
  matrices();
  of_trade();
  shares();
  networks();
  gaps();
  words();
}
