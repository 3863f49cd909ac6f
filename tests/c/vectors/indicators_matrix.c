/* Verbs of matrices, tables of doubles, networks, and trade as a matrix. */
#include <stdlib.h>
#include <string.h>

#include "vectors.h"

/* The parts of a row, freed after it. */
struct input {
  tw_label *rows, *columns;
  size_t row_count, column_count;
  tw_decimal *decimals;
  double *doubles;
  size_t count;
};

static void input_free(struct input *input) {
  free(input->rows);
  free(input->columns);
  free(input->decimals);
  free(input->doubles);
}

/* The end of the part that begins at `start`. */
static const char *part_end(const char *start, const char *end) {
  while (start < end && *start != ',' && *start != '|') {
    start++;
  }
  return start;
}

static tw_label *read_parts(struct vector *vector, const char *column, size_t *count) {
  const struct bytes *text = cell(vector, column);
  const char *start = text->data, *end = text->data + text->size;
  tw_label *out = allocate(text->size + 1, sizeof *out);
  *count = 0;
  while (text->size > 0 && start <= end) {
    const char *stop = part_end(start, end);
    out[*count].data = start;
    out[*count].length = (size_t)(stop - start);
    (*count)++;
    start = stop + 1;
  }
  return out;
}

static tw_status read_values(struct vector *vector, const tw_label *parts, size_t count,
                             struct input *out) {
  size_t at;
  out->decimals = allocate(count + 1, sizeof *out->decimals);
  out->count = count;
  for (at = 0; at < count; at++) {
    TRY(tw_decimal_parse(parts[at].data, parts[at].length, &out->decimals[at],
                         &vector->error));
  }
  return TW_OK;
}

static tw_status read_matrix(struct vector *vector, struct input *input) {
  size_t count;
  tw_label *values = read_parts(vector, "values", &count);
  tw_status status = read_values(vector, values, count, input);
  free(values);
  TRY(status);
  input->rows = read_parts(vector, "rows", &input->row_count);
  input->columns = read_parts(vector, "columns", &input->column_count);
  return tw_matrix_new(input->rows, input->row_count, input->columns, input->column_count,
                       input->decimals, input->count, &vector->matrix, &vector->error);
}

/* The numbers of the row, and as many zeros as are missing in a table of `count`. */
static void read_doubles(struct vector *vector, size_t count, struct input *input) {
  size_t at;
  tw_label *values = read_parts(vector, "values", &input->count);
  input->doubles = allocate(input->count + count + 1, sizeof *input->doubles);
  for (at = 0; at < input->count; at++) {
    input->doubles[at] = strtod(values[at].data, NULL);
  }
  free(values);
}

/* The digits that read as a number, 15 of them or more. */
static void digits(double value, char *text, size_t size) {
  int count;
  for (count = 15; count <= 17; count++) {
    snprintf(text, size, "%.*g", count, value);
    if (strtod(text, NULL) == value) {
      return;
    }
  }
}

/* The part of the expectation at a place; NULL behind the last. */
static const char *expected_at(const struct vector *vector, size_t at) {
  const char *part = cell(vector, "expect")->data;
  for (; at > 0 && part != NULL; at--) {
    part = strstr(part, ", ");
    part = part == NULL ? NULL : part + 2;
  }
  return part;
}

static double distance(double left, double right) {
  return left > right ? left - right : right - left;
}

/* The number that is expected, where the result is as near to it as the row says. */
static void say_double(struct vector *vector, size_t at, double value) {
  char text[64];
  const char *expected = expected_at(vector, at);
  char *end = NULL;
  double due = expected == NULL ? value : strtod(expected, &end);
  double slack = strtod(cell(vector, "absolute")->data, NULL) +
                 strtod(cell(vector, "relative")->data, NULL) * distance(due, 0);
  double apart = distance(value, due);
  int near = end != expected && apart > 0 && apart <= slack;
  digits(near ? due : value, text, sizeof text);
  say(vector, text);
}

static void say_float_cells(struct vector *vector, const tw_float_cell *cells,
                            size_t count) {
  size_t at;
  for (at = 0; at < count; at++) {
    say(vector, at > 0 ? ", " : "");
    if (cells[at].status != TW_OK) {
      say(vector, tw_status_name(cells[at].status) + strlen("TW_ERR_"));
    } else {
      say_double(vector, at, cells[at].value);
    }
  }
}

/* The number in a cell; NULL where it is empty. */
static tw_status read_option(struct vector *vector, const char *column, tw_decimal *held,
                             const tw_decimal **out) {
  *out = cell(vector, column)->size == 0 ? NULL : held;
  return *out == NULL ? TW_OK : read_decimal(vector, column, held);
}

/* A body that reads a row, and the verb that frees what it read. */
typedef tw_status body(struct vector *vector, const struct indicator *indicator,
                       struct input *input);

static tw_status with_input(struct vector *vector, const struct indicator *indicator,
                            body *run) {
  struct input input = {0};
  tw_status status = run(vector, indicator, &input);
  input_free(&input);
  return status;
}

static tw_status get_body(struct vector *vector, const struct indicator *indicator,
                          struct input *input) {
  const struct bytes *row = cell(vector, "row"), *column = cell(vector, "column");
  tw_decimal value;
  (void)indicator;
  TRY(read_matrix(vector, input));
  TRY(tw_matrix_get(vector->matrix, row->data, row->size, column->data, column->size,
                    &value, &vector->error));
  return say_decimal(vector, value);
}

typedef tw_status label_of(const tw_matrix *matrix, size_t index, char *buffer,
                           size_t capacity, size_t *length, tw_error *error);

static tw_status say_labels(struct vector *vector, label_of *label, size_t count) {
  char text[256];
  size_t at, length;
  for (at = 0; at < count; at++) {
    say(vector, at > 0 ? "," : "");
    TRY(label(vector->matrix, at, text, sizeof text, &length, &vector->error));
    say(vector, text);
  }
  say(vector, "; ");
  return TW_OK;
}

/* `A,B; v,w; 1,2,3,4`: labels, then values row after row. */
static tw_status say_matrix(struct vector *vector) {
  size_t rows = tw_matrix_row_count(vector->matrix);
  size_t columns = tw_matrix_column_count(vector->matrix);
  size_t at;
  TRY(say_labels(vector, tw_matrix_row_label, rows));
  TRY(say_labels(vector, tw_matrix_column_label, columns));
  for (at = 0; at < rows * columns; at++) {
    tw_decimal value;
    say(vector, at > 0 ? "," : "");
    TRY(tw_matrix_value(vector->matrix, at, &value, &vector->error));
    TRY(say_decimal(vector, value));
  }
  return TW_OK;
}

/* Cells such as "A:v:1": the labels and the value of each. */
static tw_status cells_body(struct vector *vector, const struct indicator *indicator,
                            struct input *input) {
  tw_decimal held;
  const tw_decimal *missing;
  size_t count, at;
  tw_label *cells = read_parts(vector, "cells", &count);
  tw_status status;
  (void)indicator;
  input->rows = allocate(count + 1, sizeof *input->rows);
  input->columns = allocate(count + 1, sizeof *input->columns);
  for (at = 0; at < count; at++) {
    const char *end = cells[at].data + cells[at].length;
    const char *first = memchr(cells[at].data, ':', cells[at].length);
    const char *second = memchr(first + 1, ':', (size_t)(end - first - 1));
    input->rows[at].data = cells[at].data;
    input->rows[at].length = (size_t)(first - cells[at].data);
    input->columns[at].data = first + 1;
    input->columns[at].length = (size_t)(second - first - 1);
    cells[at].data = second + 1;
    cells[at].length = (size_t)(end - second - 1);
  }
  status = read_values(vector, cells, count, input);
  free(cells);
  TRY(status);
  TRY(read_option(vector, "missing", &held, &missing));
  TRY(tw_matrix_of_cells(input->rows, input->columns, input->decimals, count, missing,
                         &vector->matrix, &vector->error));
  return say_matrix(vector);
}

typedef tw_status reader(const char *text, size_t length, int32_t *number,
                         tw_error *error);
typedef tw_status of_matrix(const tw_matrix *matrix, int32_t word,
                            const tw_places *places, tw_cell *out, size_t capacity,
                            tw_error *error);
typedef tw_status of_table(const double *values, size_t rows, size_t columns,
                           int32_t word, const double *undefined, double *out,
                           size_t capacity, tw_error *error);

static tw_status read_word(struct vector *vector, const char *column, reader *read,
                           int32_t *out) {
  const struct bytes *text = cell(vector, column);
  return read(text->data, text->size, out, &vector->error);
}

/* The option of the row: a kind of advantage, or the whole of a share. */
static tw_status read_kind(struct vector *vector, const struct indicator *indicator,
                           int32_t *out) {
  const char *column = indicator->columns[0];
  reader *read = strcmp(column, "of") == 0 ? tw_share_of_from_name : tw_advantage_from_name;
  return read_word(vector, column, read, out);
}

static tw_status matrix_body(struct vector *vector, const struct indicator *indicator,
                             struct input *input) {
  tw_places places = TW_PLACES_INIT;
  tw_cell *cells;
  tw_status status;
  int32_t word;
  size_t count;
  TRY(read_matrix(vector, input));
  TRY(read_kind(vector, indicator, &word));
  TRY(read_places(vector, &places));
  count = tw_matrix_row_count(vector->matrix) * tw_matrix_column_count(vector->matrix);
  cells = allocate(count, sizeof *cells);
  status = ((of_matrix *)indicator->function)(vector->matrix, word, &places, cells, count,
                                              &vector->error);
  if (status == TW_OK) {
    status = say_cells(vector, cells, count);
  }
  free(cells);
  return status;
}

static tw_status table_body(struct vector *vector, const struct indicator *indicator,
                            struct input *input) {
  size_t rows = strtoul(cell(vector, "rows")->data, NULL, 10);
  size_t columns = strtoul(cell(vector, "columns")->data, NULL, 10);
  const struct bytes *marker = cell(vector, "undefined");
  double undefined = strtod(marker->data, NULL);
  double *out;
  int32_t word;
  tw_status status;
  size_t at;
  /* A table in C has no length of its own: it is the output that differs. */
  read_doubles(vector, rows * columns, input);
  TRY(read_kind(vector, indicator, &word));
  out = allocate(input->count + 1, sizeof *out);
  status = ((of_table *)indicator->function)(
      input->doubles, rows, columns, word, marker->size == 0 ? NULL : &undefined, out,
      input->count, &vector->error);
  for (at = 0; at < input->count && status == TW_OK; at++) {
    say(vector, at > 0 ? ", " : "");
    say_double(vector, at, out[at]);
  }
  free(out);
  return status;
}

static tw_status read_network(struct vector *vector, struct input *input) {
  tw_presence presence = TW_PRESENCE_INIT;
  presence.inclusive = strcmp(cell(vector, "inclusive")->data, "false") != 0;
  if (cell(vector, "cutoff")->size > 0) {
    TRY(read_decimal(vector, "cutoff", &presence.cutoff));
  }
  if (strcmp(cell(vector, "door")->data, "exact") == 0) {
    TRY(read_matrix(vector, input));
    return tw_network_of_matrix(vector->matrix, &presence, &vector->network,
                                &vector->error);
  }
  input->rows = read_parts(vector, "rows", &input->row_count);
  input->columns = read_parts(vector, "columns", &input->column_count);
  read_doubles(vector, input->row_count * input->column_count, input);
  return tw_network_of_table(input->doubles, input->row_count, input->column_count,
                             &presence, &vector->network, &vector->error);
}

typedef tw_status plain(const tw_network *network, tw_float_cell *out, size_t capacity,
                        tw_error *error);
typedef tw_status with_one(const tw_network *network, int32_t option, tw_float_cell *out,
                           size_t capacity, tw_error *error);
typedef tw_status with_steps(const tw_network *network, uint32_t iterations,
                             tw_float_cell *out, size_t capacity, tw_error *error);
typedef tw_status with_both(const tw_network *network, uint32_t iterations,
                            int32_t z_scores, tw_float_cell *out, size_t capacity,
                            tw_error *error);

static int has(const struct indicator *indicator, const char *column) {
  size_t at;
  for (at = 0; at < 5 && indicator->columns[at] != NULL; at++) {
    if (strcmp(indicator->columns[at], column) == 0) {
      return 1;
    }
  }
  return 0;
}

/* As many cells as the first column of the table says: rows, columns, cells, pairs. */
static size_t cell_count(const struct vector *vector, const struct indicator *indicator) {
  size_t rows = tw_network_row_count(vector->network);
  size_t columns = tw_network_column_count(vector->network);
  switch (indicator->columns[0][0]) {
    case 'r':
      return rows;
    case 'p':
      return columns * columns;
    default:
      return strcmp(indicator->columns[0], "columns") == 0 ? columns : rows * columns;
  }
}

static tw_status call(struct vector *vector, const struct indicator *indicator,
                      tw_float_cell *out, size_t count) {
  uint32_t iterations = 0;
  int32_t z_scores = TW_Z_SCORES_POPULATION;
  void (*function)(void) = indicator->function;
  if (has(indicator, "iterations")) {
    iterations = (uint32_t)strtoul(cell(vector, "iterations")->data, NULL, 10);
  }
  if (has(indicator, "z_scores") && cell(vector, "z_scores")->size > 0) {
    TRY(read_word(vector, "z_scores", tw_z_scores_from_name, &z_scores));
  }
  if (has(indicator, "iterations") && has(indicator, "z_scores")) {
    return ((with_both *)function)(vector->network, iterations, z_scores, out, count,
                                   &vector->error);
  }
  if (has(indicator, "iterations")) {
    return ((with_steps *)function)(vector->network, iterations, out, count,
                                    &vector->error);
  }
  if (has(indicator, "z_scores")) {
    return ((with_one *)function)(vector->network, z_scores, out, count, &vector->error);
  }
  return ((plain *)function)(vector->network, out, count, &vector->error);
}

static tw_status network_body(struct vector *vector, const struct indicator *indicator,
                              struct input *input) {
  tw_float_cell *out;
  tw_status status;
  size_t count;
  TRY(read_network(vector, input));
  count = cell_count(vector, indicator);
  out = allocate(count, sizeof *out);
  status = call(vector, indicator, out, count);
  if (status == TW_OK) {
    say_float_cells(vector, out, count);
  }
  free(out);
  return status;
}

#define SHAPE(name)                                                                     \
  static tw_status name(struct vector *vector, const struct indicator *indicator) {     \
    return with_input(vector, indicator, name##_body);                                  \
  }

SHAPE(get)
SHAPE(cells)
SHAPE(matrix)
SHAPE(table)
SHAPE(network)

/* The dossier of a row, then its trade. */
tw_status trade_matrix(struct vector *vector) {
  tw_decimal held;
  const tw_decimal *missing;
  int32_t rows, columns;
  size_t count;
  tw_label *ids;
  tw_status status;
  TRY(read_dossier(vector));
  TRY(read_word(vector, "rows", tw_trade_axis_from_name, &rows));
  TRY(read_word(vector, "columns", tw_trade_axis_from_name, &columns));
  TRY(read_option(vector, "missing", &held, &missing));
  ids = read_parts(vector, "ids", &count);
  status = tw_dossier_trade_matrix(vector->dossiers[0], ids, count, rows, columns, missing,
                                   &vector->matrix, &vector->error);
  free(ids);
  TRY(status);
  return say_matrix(vector);
}

const struct indicator indicators_matrix[] = {
    ROW("indicators/matrix", get, NULL, NULL),
    ROW("indicators/matrix_of_cells", cells, NULL, NULL),
    ROW("indicators/matrix_shares", matrix, tw_indicators_matrix_shares, "of"),
    ROW("indicators/revealed_comparative_advantage", matrix,
        tw_indicators_revealed_comparative_advantage, "kind"),
    ROW("indicators/float_shares", table, tw_indicators_float_shares, "of"),
    ROW("indicators/float_revealed_comparative_advantage", table,
        tw_indicators_float_revealed_comparative_advantage, "kind"),
    {NULL, NULL, NULL, {NULL}},
};

const struct indicator indicators_network[] = {
    ROW("indicators/diversity", network, tw_network_diversity, "rows"),
    ROW("indicators/ubiquity", network, tw_network_ubiquity, "columns"),
    ROW("indicators/proximity", network, tw_network_proximity, "pairs"),
    ROW("indicators/density", network, tw_network_density, "cells"),
    ROW("indicators/economic_complexity_index", network,
        tw_network_economic_complexity_index, "rows", "z_scores"),
    ROW("indicators/product_complexity_index", network,
        tw_network_product_complexity_index, "columns", "z_scores"),
    ROW("indicators/complexity_outlook_index", network,
        tw_network_complexity_outlook_index, "rows", "z_scores"),
    ROW("indicators/complexity_outlook_gain", network, tw_network_complexity_outlook_gain,
        "cells", "z_scores"),
    ROW("indicators/fitness", network, tw_network_fitness, "rows", "iterations"),
    ROW("indicators/product_fitness", network, tw_network_product_fitness, "columns",
        "iterations"),
    ROW("indicators/reflections", network, tw_network_reflections, "rows", "iterations",
        "z_scores"),
    ROW("indicators/product_reflections", network, tw_network_product_reflections,
        "columns", "iterations", "z_scores"),
    {NULL, NULL, NULL, {NULL}},
};
