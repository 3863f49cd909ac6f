/* Matrices, tables of doubles, networks: sizes, overlaps, what is written on failure. */
#include "contract.h"

static const tw_label rows[] = {{"KAZ", 3}, {"KGZ", 3}};
static const tw_label columns[] = {{"27", 2}, {"71", 2}};

static tw_matrix *matrix(void) {
  const char *texts[] = {"100", "80", "50", "5"};
  tw_decimal values[4];
  tw_matrix *made = NULL;
  size_t at;
  for (at = 0; at < 4; at++) {
    OK(tw_decimal_parse(texts[at], strlen(texts[at]), &values[at], error()));
  }
  FAILS(TW_ERR_LENGTH_MISMATCH,
        tw_matrix_new(rows, 2, columns, 2, values, 3, &made, error()));
  FAILS(TW_ERR_NO_VALUES, tw_matrix_new(NULL, 0, columns, 2, NULL, 0, &made, error()));
  CHECK(made == NULL);
  OK(tw_matrix_new(rows, 2, columns, 2, values, 4, &made, error()));
  return made;
}

static void contents_of(const tw_matrix *held) {
  char text[8];
  size_t length = 0;
  tw_decimal value;
  CHECK(tw_matrix_row_count(held) == 2 && tw_matrix_column_count(NULL) == 0);
  OK(tw_matrix_row_label(held, 1, text, sizeof text, &length, error()));
  CHECK(length == 3 && strcmp(text, "KGZ") == 0);
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_matrix_column_label(held, 2, text, sizeof text, &length, error()));
  CHECK(failure.argument == 2);
  OK(tw_matrix_get(held, "KGZ", 3, "27", 2, &value, error()));
  CHECK(value.unscaled.lo == 50);
  FAILS(TW_ERR_UNKNOWN_LABEL, tw_matrix_get(held, "KG", 2, "27", 2, &value, error()));
  FAILS(TW_ERR_NULL_POINTER, tw_matrix_get(NULL, "KG", 2, "27", 2, &value, error()));
  FAILS(TW_ERR_INVALID_ARGUMENT, tw_matrix_value(held, 4, &value, error()));
}

static void cells(const tw_matrix *held) {
  tw_cell each[4];
  memset(each, 0x5a, sizeof each);
  FAILS(TW_ERR_BUFFER_TOO_SMALL,
        tw_indicators_matrix_shares(held, TW_SHARE_OF_ROW, NULL, each, 3, error()));
  CHECK(failure.argument == 4 && each[0].status == 0x5a5a5a5a);
  FAILS(TW_ERR_INVALID_CONVENTION,
        tw_indicators_matrix_shares(held, 3, NULL, each, 4, error()));
  CHECK(failure.argument == 2);
  FAILS(TW_ERR_NULL_POINTER, tw_indicators_revealed_comparative_advantage(
                                 NULL, 0, NULL, each, 4, error()));
  OK(tw_indicators_revealed_comparative_advantage(held, TW_ADVANTAGE_NORMALISED, NULL,
                                                  each, 4, error()));
  CHECK(each[3].status == TW_OK);
}

static void doubles(void) {
  double values[] = {1, 2, 0, 0}, shares[4] = {7, 7, 7, 7};
  const double marker = -1, wrong[] = {1, -2};
  FAILS(TW_ERR_ZERO_TOTAL, tw_indicators_float_shares(values, 2, 2, TW_SHARE_OF_ROW, NULL,
                                                      shares, 4, error()));
  OK(tw_indicators_float_shares(values, 2, 2, TW_SHARE_OF_ROW, &marker, shares, 4,
                                error()));
  CHECK(shares[0] > 0.33 && shares[0] < 0.34 && shares[3] == marker);
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_indicators_float_shares(values, 2, 2, TW_SHARE_OF_ROW, &marker, values + 1, 4,
                                   error()));
  CHECK(failure.argument == 6);
  FAILS(TW_ERR_LENGTH_MISMATCH, tw_indicators_float_shares(values, 2, 2, TW_SHARE_OF_ROW,
                                                           &marker, shares, 3, error()));
  FAILS(TW_ERR_NEGATIVE_PART,
        tw_indicators_float_revealed_comparative_advantage(
            wrong, 1, 2, TW_ADVANTAGE_BALASSA, &marker, shares, 2, error()));
  CHECK(failure.line == 1 && failure.column == 2);
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_indicators_float_shares(values, SIZE_MAX, SIZE_MAX, 0, NULL, shares, 4,
                                   error()));
  FAILS(TW_ERR_NULL_POINTER,
        tw_indicators_float_shares(NULL, 2, 2, 0, NULL, shares, 4, error()));
  FAILS(TW_ERR_NULL_POINTER,
        tw_indicators_float_shares(values, 2, 2, 0, NULL, NULL, 4, error()));
}

static void networks(const tw_matrix *held) {
  tw_presence presence = TW_PRESENCE_INIT;
  tw_network *network = NULL;
  tw_float_cell each[2];
  OK(tw_network_of_matrix(held, NULL, &network, error()));
  CHECK(tw_network_row_count(network) == 2 && tw_network_column_count(NULL) == 0);
  OK(tw_network_diversity(network, each, 2, error()));
  CHECK(each[0].status == TW_OK && each[0].value == 1 && each[0].reserved == 0);
  FAILS(TW_ERR_BUFFER_TOO_SMALL, tw_network_diversity(network, each, 1, error()));
  FAILS(TW_ERR_DISCONNECTED_NETWORK,
        tw_network_economic_complexity_index(network, TW_Z_SCORES_SAMPLE, each, 2,
                                             error()));
  FAILS(TW_ERR_INVALID_CONVENTION,
        tw_network_economic_complexity_index(network, 2, each, 2, error()));
  FAILS(TW_ERR_INVALID_PERIODS, tw_network_fitness(network, 0, each, 2, error()));
  FAILS(TW_ERR_NULL_POINTER, tw_network_fitness(NULL, 20, each, 2, error()));
  tw_network_free(network);
  network = NULL;
  presence.reserved = 1;
  FAILS(TW_ERR_INVALID_STRUCT, tw_network_of_matrix(held, &presence, &network, error()));
  presence.reserved = 0;
  presence.struct_size--;
  FAILS(TW_ERR_INVALID_STRUCT, tw_network_of_matrix(held, &presence, &network, error()));
  CHECK(network == NULL);
}

void matrices(void) {
  tw_matrix *held = matrix();
  contents_of(held);
  cells(held);
  doubles();
  networks(held);
  tw_matrix_free(held);
  tw_matrix_free(NULL);
  tw_network_free(NULL);
}
