/* Matrices of cells and of the trade of a dossier: gaps, labels, NULL in every place. */
#include "contract.h"

static const tw_label rows[] = {{TEXT("KZ")}, {TEXT("KG")}, {TEXT("KZ")}};
static const tw_label columns[] = {{TEXT("27")}, {TEXT("71")}, {TEXT("71")}};
static const tw_decimal numbers[] = {{{5, 0}, 0, 0}, {{6, 0}, 0, 0}, {{7, 0}, 0, 0}};
static const tw_decimal zero = {{0, 0}, 0, 0};
static const tw_decimal crooked = {{0, 0}, 0, 1};
static const tw_decimal too_fine = {{0, 0}, 29, 0};

#define TRADE(id, partner, value)                                                      \
  "{\"id\": \"" id "\", \"reporter\": \"CN-NX\", \"partner\": \"" partner "\","        \
  " \"partner_basis\": \"unknown\", \"period\": \"2023\", \"flow\": \"total\","        \
  " \"value\": \"" value "\", \"valuation\": \"unknown\", \"scope\": \"unknown\","     \
  " \"trade_system\": \"unknown\", \"region_basis\": \"unknown\","                     \
  " \"source\": \"paper\"}"

static const char trade[] =
    "{\"format\": \"tradewind-dossier/1\","
    " \"sources\": [{\"id\": \"paper\", \"publisher\": \"A paper\","
    " \"published\": \"2024-10-28\", \"attribution_kind\": \"press\"}],"
    " \"trade\": [" TRADE("a", "KZ", "180 CNY") ", " TRADE("b", "KG", "50 CNY") ","
    " " TRADE("c", "US", "9 USD") "]}";

static void of_cells(void) {
  const tw_label nowhere[] = {{TEXT("KZ")}, {NULL, 1}, {TEXT("KG")}};
  const tw_label broken[] = {{TEXT("KZ")}, {TEXT("\xff")}, {TEXT("KG")}};
  tw_decimal wrong[3];
  tw_matrix *matrix = NULL;
  tw_matrix **into = &out.matrix;
  tw_decimal value;
  OK(tw_matrix_of_cells(rows, columns, numbers, 3, &zero, &matrix, error()));
  CHECK(tw_matrix_row_count(matrix) == 2 && tw_matrix_column_count(matrix) == 2);
  OK(tw_matrix_get(matrix, TEXT("KZ"), TEXT("71"), &value, error()));
  CHECK(value.unscaled.lo == 7);
  OK(tw_matrix_get(matrix, TEXT("KG"), TEXT("27"), &value, error()));
  CHECK(value.unscaled.lo == 0);
  tw_matrix_free(matrix);
  FAILS(TW_ERR_NO_VALUES,
        tw_matrix_of_cells(rows, columns, numbers, 3, NULL, into, error()));
  FAILS(TW_ERR_NO_VALUES, tw_matrix_of_cells(NULL, NULL, NULL, 0, NULL, into, error()));
  FAILS(TW_ERR_DUPLICATE_LABEL,
        tw_matrix_of_cells(rows, rows, numbers, 3, &zero, into, error()));
  FAILS(TW_ERR_INVALID_UTF8,
        tw_matrix_of_cells(broken, columns, numbers, 3, &zero, into, error()));
  CHECK(failure.argument == 1);
  FAILS(TW_ERR_INVALID_STRUCT,
        tw_matrix_of_cells(rows, columns, numbers, 3, &crooked, into, error()));
  CHECK(failure.argument == 5);
  FAILS(TW_ERR_INVALID_SCALE,
        tw_matrix_of_cells(rows, columns, numbers, 3, &too_fine, into, error()));
  CHECK(failure.argument == 5);
  memcpy(wrong, numbers, sizeof wrong);
  wrong[2].reserved = 1;
  FAILS(TW_ERR_INVALID_STRUCT,
        tw_matrix_of_cells(rows, columns, wrong, 3, &zero, into, error()));
  CHECK(failure.argument == 3);
  NULL_AT(1, tw_matrix_of_cells(NULL, columns, numbers, 3, &zero, into, error()));
  NULL_AT(1, tw_matrix_of_cells(nowhere, columns, numbers, 3, &zero, into, error()));
  NULL_AT(2, tw_matrix_of_cells(rows, NULL, numbers, 3, &zero, into, error()));
  NULL_AT(2, tw_matrix_of_cells(rows, nowhere, numbers, 3, &zero, into, error()));
  NULL_AT(3, tw_matrix_of_cells(rows, columns, NULL, 3, &zero, into, error()));
  NULL_AT(6, tw_matrix_of_cells(rows, columns, numbers, 3, &zero, NULL, error()));
}

static void nulls(void) {
  tw_matrix **into = &out.matrix;
  tw_matrix *matrix = NULL;
  NULL_AT(1, tw_matrix_new(NULL, 1, columns, 1, numbers, 1, into, error()));
  NULL_AT(3, tw_matrix_new(rows, 1, NULL, 1, numbers, 1, into, error()));
  NULL_AT(5, tw_matrix_new(rows, 1, columns, 1, NULL, 1, into, error()));
  NULL_AT(7, tw_matrix_new(rows, 1, columns, 1, numbers, 1, NULL, error()));
  OK(tw_matrix_new(rows, 2, columns, 1, numbers, 2, &matrix, error()));
  BUFFERS(tw_matrix_row_label, matrix, 1);
  BUFFERS(tw_matrix_column_label, matrix, 0);
  NULL_AT(1, tw_matrix_row_label(NULL, 0, INTO));
  NULL_AT(3, tw_matrix_row_label(matrix, 0, NULL, 8, &out.size, error()));
  NULL_AT(5, tw_matrix_row_label(matrix, 0, out.buffer, 8, NULL, error()));
  NULL_AT(1, tw_matrix_column_label(NULL, 0, INTO));
  NULL_AT(3, tw_matrix_column_label(matrix, 0, NULL, 8, &out.size, error()));
  NULL_AT(5, tw_matrix_column_label(matrix, 0, out.buffer, 8, NULL, error()));
  NULL_AT(1, tw_matrix_value(NULL, 0, &out.decimal, error()));
  NULL_AT(3, tw_matrix_value(matrix, 0, NULL, error()));
  NULL_AT(2, tw_matrix_get(matrix, NULL, 2, TEXT("27"), &out.decimal, error()));
  NULL_AT(4, tw_matrix_get(matrix, TEXT("KZ"), NULL, 2, &out.decimal, error()));
  NULL_AT(6, tw_matrix_get(matrix, TEXT("KZ"), TEXT("27"), NULL, error()));
  tw_matrix_free(matrix);
}

static tw_status trade_of(const tw_dossier *dossier, const tw_label *ids, size_t count,
                          int32_t side, const tw_decimal *missing, tw_matrix **into) {
  return tw_dossier_trade_matrix(dossier, ids, count, side, TW_TRADE_AXIS_PERIOD, missing,
                                 into, error());
}

static void of_trade(void) {
  const tw_label chosen[] = {{TEXT("a")}, {TEXT("b")}};
  const tw_label unknown[] = {{TEXT("z")}};
  const tw_label nowhere[] = {{NULL, 1}};
  const tw_label broken[] = {{TEXT("\xff")}};
  const int32_t side = TW_TRADE_AXIS_PARTNER;
  tw_matrix **into = &out.matrix;
  tw_dossier *held = NULL;
  tw_matrix *matrix = NULL;
  tw_decimal value;
  OK(tw_dossier_read((const uint8_t *)trade, strlen(trade), &held, error()));
  OK(trade_of(held, chosen, 2, side, NULL, &matrix));
  CHECK(tw_matrix_row_count(matrix) == 2 && tw_matrix_column_count(matrix) == 1);
  OK(tw_matrix_get(matrix, TEXT("KG"), TEXT("2023"), &value, error()));
  CHECK(value.unscaled.lo == 50);
  tw_matrix_free(matrix);
  FAILS(TW_ERR_MIXED_OBSERVATIONS, trade_of(held, NULL, 0, side, NULL, into));
  FAILS(TW_ERR_UNKNOWN_REFERENCE, trade_of(held, unknown, 1, side, NULL, into));
  FAILS(TW_ERR_INVALID_UTF8, trade_of(held, broken, 1, side, NULL, into));
  CHECK(failure.argument == 2);
  FAILS(TW_ERR_INVALID_CONVENTION,
        trade_of(held, chosen, 2, TW_TRADE_AXIS_PERIOD, NULL, into));
  FAILS(TW_ERR_INVALID_CONVENTION, trade_of(held, chosen, 2, 4, NULL, into));
  CHECK(failure.argument == 4);
  FAILS(TW_ERR_INVALID_CONVENTION,
        tw_dossier_trade_matrix(held, chosen, 2, side, -1, NULL, into, error()));
  CHECK(failure.argument == 5);
  FAILS(TW_ERR_INVALID_STRUCT, trade_of(held, chosen, 2, side, &crooked, into));
  CHECK(failure.argument == 6);
  FAILS(TW_ERR_INVALID_SCALE, trade_of(held, chosen, 2, side, &too_fine, into));
  CHECK(failure.argument == 6);
  NULL_AT(1, trade_of(NULL, chosen, 2, side, NULL, into));
  NULL_AT(2, trade_of(held, NULL, 2, side, NULL, into));
  NULL_AT(2, trade_of(held, nowhere, 1, side, NULL, into));
  NULL_AT(7, trade_of(held, chosen, 2, side, NULL, NULL));
  tw_dossier_free(held);
}

void matrices_of_parts(void) {
  of_cells();
  nulls();
  of_trade();
  tw_matrix_free(NULL);
}
