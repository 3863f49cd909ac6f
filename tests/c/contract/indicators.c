/* Indicators: lists, cells, conventions, what is written on failure. */
#include "contract.h"

static void read(const char *text, tw_decimal *into) {
  OK(tw_decimal_parse(text, strlen(text), into, error()));
}

static void measures(void) {
  tw_decimal values[3];
  tw_measure measure;
  read("20", &values[0]);
  read("30", &values[1]);
  read("50", &values[2]);
  OK(tw_indicators_herfindahl_hirschman(values, 3, TW_INDEX_UNIT_POINTS, NULL, &measure,
                                        error()));
  CHECK(measure.value.unscaled.lo == 3800 && measure.exact == 1 && measure.reserved == 0);
  CHECK(strcmp(measure.convention, "unit=points; n=3") == 0);
  OK(tw_indicators_concentration(values, 3, TW_CELL_COUNT_ALL, NULL, &measure, error()));
  CHECK(strcmp(measure.convention, "cells=all; n=3") == 0 && measure.exact == 0);
  OK(tw_indicators_balance(values[2], values[0], NULL, &measure, error()));
  CHECK(measure.convention[0] == '\0');
  FAILS(TW_ERR_NO_VALUES, tw_indicators_gini(NULL, 0, 0, NULL, &out.measure, error()));
  FAILS(TW_ERR_LENGTH_MISMATCH,
        tw_indicators_krugman(values, 3, values, 2, NULL, &out.measure, error()));
  values[1].unscaled.hi = -1;
  FAILS(TW_ERR_NEGATIVE_PART,
        tw_indicators_hirschman(values, 3, NULL, &out.measure, error()));
  CHECK(failure.line == 2);
  values[1].reserved = 1;
  FAILS(TW_ERR_INVALID_STRUCT,
        tw_indicators_hirschman(values, 3, NULL, &out.measure, error()));
  CHECK(failure.argument == 1);
}

static void cells(void) {
  tw_decimal exports[3], imports[3];
  tw_cell each[4];
  size_t at;
  for (at = 0; at < 3; at++) {
    read(at == 1 ? "0" : "6", &exports[at]);
    read(at == 1 ? "0" : "2", &imports[at]);
  }
  memset(each, 0x5a, sizeof each);
  FAILS(TW_ERR_BUFFER_TOO_SMALL, tw_indicators_grubel_lloyd_products(
                                     exports, 3, imports, 3, NULL, &out.cell, 1, error()));
  CHECK(failure.argument == 6);
  OK(tw_indicators_grubel_lloyd_products(exports, 3, imports, 3, NULL, each, 4, error()));
  CHECK(each[0].status == TW_OK && each[0].exact == 1 && each[0].value.scale == 1);
  CHECK(each[0].value.unscaled.lo == 5);
  CHECK(each[1].status == TW_ERR_ZERO_TOTAL && each[1].value.unscaled.lo == 0);
  CHECK(tw_status_is_undefined(each[1].status) == 1);
  CHECK(each[2].value.unscaled.lo == 5);
  CHECK(each[3].status == 0x5a5a5a5a);
  FAILS(TW_ERR_NO_VALUES,
        tw_indicators_shares(NULL, 0, NULL, &out.cell, 1, error()));
}

static void conventions(void) {
  tw_decimal one;
  int64_t cells = 0;
  read("1", &one);
  FAILS(TW_ERR_INVALID_CONVENTION,
        tw_indicators_entropy(&one, 1, 3, NULL, &out.measure, error()));
  FAILS(TW_ERR_INVALID_CONVENTION,
        tw_indicators_gini(&one, 1, -1, NULL, &out.measure, error()));
  FAILS(TW_ERR_INVALID_CONVENTION,
        tw_indicators_concentration(&one, 1, -3, NULL, &out.measure, error()));
  CHECK(failure.argument == 3);
  FAILS(TW_ERR_LENGTH_MISMATCH,
        tw_indicators_concentration(&one, 1, 0, NULL, &out.measure, error()));
  OK(tw_cell_count_from_name(TEXT("all"), &cells, error()));
  CHECK(cells == TW_CELL_COUNT_ALL);
  OK(tw_cell_count_from_name(TEXT("261"), &cells, error()));
  CHECK(cells == 261);
  FAILS(TW_ERR_INVALID_CONVENTION,
        tw_cell_count_from_name(TEXT("some"), &out.i64, error()));
  WRITES("small_sample", tw_gini_correction_name(TW_GINI_CORRECTION_SMALL_SAMPLE, INTO));
  WRITES("2", tw_log_base_name(TW_LOG_BASE_2, INTO));
  WRITES("mean", tw_openness_name(TW_OPENNESS_MEAN, INTO));
  WRITES("points", tw_index_unit_name(TW_INDEX_UNIT_POINTS, INTO));
  WRITES("log", tw_asymmetry_name(TW_ASYMMETRY_LOG, INTO));
  FAILS(TW_ERR_INVALID_CONVENTION, tw_asymmetry_name(6, INTO));
}

void indicators(void) {
  measures();
  cells();
  conventions();
}
