// Indicators: measures, cells, counts of cells.
#include "contract.hpp"

namespace it = tw::indicators;

namespace {

std::vector<tw::decimal> list(std::initializer_list<const char *> texts) {
  return std::vector<tw::decimal>(texts.begin(), texts.end());
}

void measures() {
  const auto values = list({"20", "30", "50"});
  const tw::measure points = it::herfindahl_hirschman(values, tw::index_unit::points);
  SAME(points.value.to_string(), "3800");
  SAME(points.convention, "unit=points; n=3");
  CHECK(points.exact);
  SAME(it::herfindahl_hirschman(values).value.to_string(), "0.38");
  SAME(it::concentration(values, tw::cell_count::all()).convention, "cells=all; n=3");
  SAME(it::concentration(values, tw::cell_count("261")).convention,
       "cells=classification; n=261");
  SAME(it::simpson(values, {1, {}}).value.to_string(), "0.6");
  THROWS(TW_ERR_INVALID_CONVENTION, tw::cell_count("some"));
  THROWS(TW_ERR_NO_VALUES, it::hirschman({}));
  THROWS(TW_ERR_NEGATIVE_PART, it::hirschman(list({"1", "-1"})));
  THROWS(TW_ERR_LENGTH_MISMATCH, it::krugman(values, list({"1"})));
}

void cells() {
  const auto each = it::grubel_lloyd_products(list({"6", "0"}), list({"2", "0"}));
  CHECK(each.size() == 2);
  CHECK(each[0].defined() && each[0].status() == TW_OK);
  SAME(each[0].value().value.to_string(), "0.5");
  CHECK(each[0].value().exact);
  CHECK(!each[1].defined());
  SAME(each[1].name(), "TW_ERR_ZERO_TOTAL");
  THROWS(TW_ERR_ZERO_TOTAL, each[1].value());
  CHECK(it::shares(list({"5"})).size() == 1);
}

}  // namespace

void indicators() {
  measures();
  cells();
}
