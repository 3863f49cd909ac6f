/* Indicators: the shapes of their functions, the tables of their verbs. */
#include <stdlib.h>
#include <string.h>

#include "vectors.h"

static const struct indicator *const tables[] = {
    growth_real,
    indicators_balance,
    indicators_concentration,
    indicators_price,
};

static const struct indicator *row_named(const char *name) {
  size_t table;
  const struct indicator *row;
  for (table = 0; table < sizeof tables / sizeof *tables; table++) {
    for (row = tables[table]; row->verb != NULL; row++) {
      if (strcmp(row->verb, name) == 0) {
        return row;
      }
    }
  }
  return NULL;
}

static tw_status run(struct vector *vector) {
  const struct indicator *row = row_named(vector->name);
  return row->shape(vector, row);
}

verb *indicator_named(const char *name) { return row_named(name) == NULL ? NULL : run; }

tw_status read_decimals(struct vector *vector, const char *column,
                        struct decimals *out) {
  const struct bytes *text = cell(vector, column);
  const char *start = text->data, *end = text->data + text->size;
  tw_status status = TW_OK;
  out->count = 0;
  /* No more of them than characters. */
  out->values = allocate(text->size + 1, sizeof *out->values);
  while (text->size > 0 && start <= end && status == TW_OK) {
    const char *comma = memchr(start, ',', (size_t)(end - start));
    const char *stop = comma == NULL ? end : comma;
    status = tw_decimal_parse(start, (size_t)(stop - start), &out->values[out->count],
                              &vector->error);
    out->count++;
    start = stop + 1;
  }
  return status;
}

tw_status say_measure(struct vector *vector, const tw_measure *measure) {
  TRY(say_decimal(vector, measure->value));
  say(vector, measure->exact ? " exact" : " rounded");
  if (measure->convention[0] != '\0') {
    say(vector, "; ");
    say(vector, measure->convention);
  }
  return TW_OK;
}

tw_status say_cells(struct vector *vector, const tw_cell *cells, size_t count) {
  size_t at;
  for (at = 0; at < count; at++) {
    say(vector, at > 0 ? ", " : "");
    if (cells[at].status != TW_OK) {
      say(vector, tw_status_name(cells[at].status) + strlen("TW_ERR_"));
      continue;
    }
    TRY(say_decimal(vector, cells[at].value));
    say(vector, cells[at].exact ? " exact" : " rounded");
  }
  return TW_OK;
}

typedef tw_status two(tw_decimal left, tw_decimal right, const tw_places *places,
                      tw_measure *out, tw_error *error);

tw_status of_two(struct vector *vector, const struct indicator *indicator) {
  tw_decimal left, right;
  tw_places places = TW_PLACES_INIT;
  tw_measure measure;
  TRY(read_decimal(vector, indicator->columns[0], &left));
  TRY(read_decimal(vector, indicator->columns[1], &right));
  TRY(read_places(vector, &places));
  TRY(((two *)indicator->function)(left, right, &places, &measure, &vector->error));
  return say_measure(vector, &measure);
}

typedef tw_status list(const tw_decimal *values, size_t count, const tw_places *places,
                       tw_cell *out, size_t capacity, tw_error *error);

static tw_status cells_of(struct vector *vector, list *function,
                          const struct decimals *values, tw_cell *cells) {
  tw_places places = TW_PLACES_INIT;
  TRY(read_places(vector, &places));
  TRY(function(values->values, values->count, &places, cells, values->count,
               &vector->error));
  return say_cells(vector, cells, values->count);
}

tw_status cells_of_list(struct vector *vector, const struct indicator *indicator) {
  struct decimals values;
  tw_status status = read_decimals(vector, indicator->columns[0], &values);
  tw_cell *cells = allocate(values.count + 1, sizeof *cells);
  if (status == TW_OK) {
    status = cells_of(vector, (list *)indicator->function, &values, cells);
  }
  free(values.values);
  free(cells);
  return status;
}
