/* Cells read into values, values said. */
#include <stdlib.h>

#include "vectors.h"

tw_status read_decimal(struct vector *vector, const char *column, tw_decimal *out) {
  const struct bytes *text = cell(vector, column);
  return tw_decimal_parse(text->data, text->size, out, &vector->error);
}

tw_status read_money(struct vector *vector, const char *column, tw_money *out) {
  const struct bytes *text = cell(vector, column);
  return tw_money_parse(text->data, text->size, out, &vector->error);
}

tw_status read_currency(struct vector *vector, const char *column, tw_currency *out) {
  const struct bytes *text = cell(vector, column);
  return tw_currency_parse(text->data, text->size, out, &vector->error);
}

tw_status read_figure(struct vector *vector, const char *column, tw_figure **out) {
  const struct bytes *text = cell(vector, column);
  return tw_figure_parse(text->data, text->size, out, &vector->error);
}

tw_status read_reading(struct vector *vector, int32_t *out) {
  const struct bytes *text = cell(vector, "reading");
  return tw_reading_from_name(text->data, text->size, out, &vector->error);
}

tw_status read_notation(struct vector *vector, int32_t *out) {
  const struct bytes *text = cell(vector, "notation");
  return tw_notation_from_name(text->data, text->size, out, &vector->error);
}

/* Leaves the default where the cell is empty. */
tw_status read_mode(struct vector *vector, int32_t *out) {
  const struct bytes *text = cell(vector, "rounding");
  if (text->size == 0) {
    return TW_OK;
  }
  return tw_rounding_from_name(text->data, text->size, out, &vector->error);
}

tw_status read_places(struct vector *vector, tw_places *out) {
  const struct bytes *scale = cell(vector, "scale");
  if (scale->size > 0) {
    out->scale = (int32_t)strtol(scale->data, NULL, 10);
  }
  return read_mode(vector, &out->rounding);
}

tw_status say_decimal(struct vector *vector, tw_decimal value) {
  char text[64];
  size_t length;
  TRY(tw_decimal_format(value, text, sizeof text, &length, &vector->error));
  say(vector, text);
  return TW_OK;
}

tw_status say_rounded(struct vector *vector, tw_rounded value) {
  TRY(say_decimal(vector, value.value));
  say(vector, value.exact ? " exact" : " rounded");
  return TW_OK;
}

tw_status say_money(struct vector *vector, tw_money value) {
  char text[64];
  size_t length;
  TRY(tw_money_format(value, text, sizeof text, &length, &vector->error));
  say(vector, text);
  return TW_OK;
}

tw_status say_date(struct vector *vector, tw_date date) {
  char text[16];
  size_t length;
  TRY(tw_date_format(date, text, sizeof text, &length, &vector->error));
  say(vector, text);
  return TW_OK;
}
