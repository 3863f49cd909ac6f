/* Indicators of lists: reading them, calling, saying the measure or the cells. */
#include <stdlib.h>

#include "vectors.h"

/* The lists of a row with the options, and room for as many cells as the first has. */
struct lists {
  struct decimals of[4];
  tw_places places;
  int64_t cells;
  uint64_t count;
  int32_t word;
  tw_cell *out;
  tw_measure measure;
};

typedef tw_status call(struct vector *vector, const struct indicator *indicator,
                       struct lists *lists);

static tw_status read_lists(struct vector *vector, const struct indicator *indicator,
                            size_t count, struct lists *lists) {
  size_t at;
  for (at = 0; at < count; at++) {
    TRY(read_decimals(vector, indicator->columns[at], &lists->of[at]));
  }
  return read_places(vector, &lists->places);
}

static tw_status with_lists(struct vector *vector, const struct indicator *indicator,
                            size_t count, call *made) {
  struct lists lists = {.places = TW_PLACES_INIT};
  tw_status status = read_lists(vector, indicator, count, &lists);
  size_t at;
  if (status == TW_OK) {
    lists.out = allocate(lists.of[0].count + 1, sizeof *lists.out);
    status = made(vector, indicator, &lists);
  }
  for (at = 0; at < 4; at++) {
    free(lists.of[at].values);
  }
  free(lists.out);
  return status;
}

#define LIST(at) lists->of[at].values, lists->of[at].count
#define LIST_TYPE const tw_decimal *, size_t
#define MEASURE &lists->places, &lists->measure, &vector->error
#define MEASURE_TYPE const tw_places *, tw_measure *, tw_error *
#define CELLS &lists->places, lists->out, lists->of[0].count, &vector->error
#define CELLS_TYPE const tw_places *, tw_cell *, size_t, tw_error *

typedef tw_status list(LIST_TYPE, MEASURE_TYPE);
typedef tw_status two_lists(LIST_TYPE, LIST_TYPE, MEASURE_TYPE);
typedef tw_status list_and_cells(LIST_TYPE, int64_t, MEASURE_TYPE);
typedef tw_status list_and_count(LIST_TYPE, uint64_t, MEASURE_TYPE);
typedef tw_status list_and_word(LIST_TYPE, int32_t, MEASURE_TYPE);
typedef tw_status cells_1(LIST_TYPE, CELLS_TYPE);
typedef tw_status cells_2(LIST_TYPE, LIST_TYPE, CELLS_TYPE);
typedef tw_status cells_4(LIST_TYPE, LIST_TYPE, LIST_TYPE, LIST_TYPE, CELLS_TYPE);

static tw_status call_list(struct vector *vector, const struct indicator *indicator,
                           struct lists *lists) {
  TRY(((list *)indicator->function)(LIST(0), MEASURE));
  return say_measure(vector, &lists->measure);
}

static tw_status call_lists(struct vector *vector, const struct indicator *indicator,
                            struct lists *lists) {
  TRY(((two_lists *)indicator->function)(LIST(0), LIST(1), MEASURE));
  return say_measure(vector, &lists->measure);
}

static tw_status call_cells(struct vector *vector, const struct indicator *indicator,
                            struct lists *lists) {
  const struct bytes *text = cell(vector, indicator->columns[1]);
  TRY(tw_cell_count_from_name(text->data, text->size, &lists->cells, &vector->error));
  TRY(((list_and_cells *)indicator->function)(LIST(0), lists->cells, MEASURE));
  return say_measure(vector, &lists->measure);
}

static tw_status call_count(struct vector *vector, const struct indicator *indicator,
                            struct lists *lists) {
  lists->count = read_count(vector, indicator->columns[1]);
  TRY(((list_and_count *)indicator->function)(LIST(0), lists->count, MEASURE));
  return say_measure(vector, &lists->measure);
}

static tw_status call_word(struct vector *vector, const struct indicator *indicator,
                           struct lists *lists) {
  TRY(read_convention(vector, indicator->columns[1], &lists->word));
  TRY(((list_and_word *)indicator->function)(LIST(0), lists->word, MEASURE));
  return say_measure(vector, &lists->measure);
}

static tw_status call_cells_1(struct vector *vector, const struct indicator *indicator,
                              struct lists *lists) {
  TRY(((cells_1 *)indicator->function)(LIST(0), CELLS));
  return say_cells(vector, lists->out, lists->of[0].count);
}

static tw_status call_cells_2(struct vector *vector, const struct indicator *indicator,
                              struct lists *lists) {
  TRY(((cells_2 *)indicator->function)(LIST(0), LIST(1), CELLS));
  return say_cells(vector, lists->out, lists->of[0].count);
}

static tw_status call_cells_4(struct vector *vector, const struct indicator *indicator,
                              struct lists *lists) {
  TRY(((cells_4 *)indicator->function)(LIST(0), LIST(1), LIST(2), LIST(3), CELLS));
  return say_cells(vector, lists->out, lists->of[0].count);
}

tw_status of_list(struct vector *vector, const struct indicator *indicator) {
  return with_lists(vector, indicator, 1, call_list);
}

tw_status of_lists(struct vector *vector, const struct indicator *indicator) {
  return with_lists(vector, indicator, 2, call_lists);
}

tw_status of_list_and_cells(struct vector *vector, const struct indicator *indicator) {
  return with_lists(vector, indicator, 1, call_cells);
}

tw_status of_list_and_count(struct vector *vector, const struct indicator *indicator) {
  return with_lists(vector, indicator, 1, call_count);
}

tw_status of_list_and_word(struct vector *vector, const struct indicator *indicator) {
  return with_lists(vector, indicator, 1, call_word);
}

tw_status cells_of_list(struct vector *vector, const struct indicator *indicator) {
  return with_lists(vector, indicator, 1, call_cells_1);
}

tw_status cells_of_lists(struct vector *vector, const struct indicator *indicator) {
  return with_lists(vector, indicator, 2, call_cells_2);
}

tw_status cells_of_four_lists(struct vector *vector, const struct indicator *indicator) {
  return with_lists(vector, indicator, 4, call_cells_4);
}
