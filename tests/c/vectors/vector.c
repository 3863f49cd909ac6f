/* One row: its cells, its answer, what is freed after it. */
#include <stdlib.h>
#include <string.h>

#include "vectors.h"

const struct bytes *cell(const struct vector *vector, const char *column) {
  return table_cell(vector->table, vector->row, column);
}

void say(struct vector *vector, const char *text) {
  size_t more = strlen(text);
  char *longer = allocate(vector->answer.size + more + 1, 1);
  if (vector->answer.data != NULL) {
    memcpy(longer, vector->answer.data, vector->answer.size);
    free(vector->answer.data);
  }
  memcpy(longer + vector->answer.size, text, more);
  vector->answer.data = longer;
  vector->answer.size += more;
}

void say_number(struct vector *vector, long long number) {
  char digits[32];
  snprintf(digits, sizeof digits, "%lld", number);
  say(vector, digits);
}

void vector_free(struct vector *vector) {
  size_t at;
  for (at = 0; at < sizeof vector->figures / sizeof *vector->figures; at++) {
    tw_figure_free(vector->figures[at]);
  }
  free(vector->answer.data);
  tw_derived_free(vector->derived);
  tw_rate_table_builder_free(vector->builder);
  tw_rate_table_free(vector->built);
  tw_conversion_free(vector->conversion);
  tw_figure_conversion_free(vector->figure_conversion);
  tw_bounds_list_free(vector->bounds);
  tw_check_free(vector->check);
  tw_dossier_free(vector->dossiers[0]);
  tw_dossier_free(vector->dossiers[1]);
  tw_brief_free(vector->brief);
  tw_matrix_free(vector->matrix);
  tw_network_free(vector->network);
  tw_text_free(vector->text);
  tw_series_free(vector->series[0]);
  tw_series_free(vector->series[1]);
  tw_derived_series_free(vector->derived_series);
  for (at = 0; at < sizeof vector->memory / sizeof *vector->memory; at++) {
    free(vector->memory[at]);
  }
}
