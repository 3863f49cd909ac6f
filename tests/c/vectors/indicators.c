/* Indicators: the shapes of their functions, the tables of their verbs. */
#include <stdlib.h>
#include <string.h>

#include "vectors.h"

static const struct indicator *const tables[] = {
    growth_changes,
    growth_figures,
    growth_levels,
    growth_real,
    indicators_balance,
    indicators_concentration,
    indicators_price,
    indicators_matrix,
    indicators_network,
    indicators_mirror,
    indicators_regional,
    indicators_intra_industry,
    indicators_similarity,
    indicators_advantage,
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

/* The readers of the columns of conventions. */
static const struct {
  const char *column;
  tw_status (*read)(const char *text, size_t length, int32_t *out, tw_error *error);
} conventions[] = {
    {"flows", tw_openness_from_name},
    {"unit", tw_index_unit_from_name},
    {"log", tw_log_base_from_name},
    {"correction", tw_gini_correction_from_name},
    {"kind", tw_asymmetry_from_name},
};

/* Leaves the default where the cell is empty. */
tw_status read_convention(struct vector *vector, const char *column, int32_t *out) {
  const struct bytes *text = cell(vector, column);
  size_t at;
  for (at = 0; text->size > 0 && at < sizeof conventions / sizeof *conventions; at++) {
    if (strcmp(conventions[at].column, column) == 0) {
      return conventions[at].read(text->data, text->size, out, &vector->error);
    }
  }
  return TW_OK;
}

uint64_t read_count(struct vector *vector, const char *column) {
  return strtoull(cell(vector, column)->data, NULL, 10);
}
