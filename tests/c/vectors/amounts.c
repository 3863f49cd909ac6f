/* Verbs of money: notations, sums, shares, increments, printing. */
#include <stdlib.h>
#include <string.h>

#include "vectors.h"

tw_status money_parse_in(struct vector *vector) {
  const struct bytes *text = cell(vector, "text");
  int32_t notation;
  tw_money money;
  TRY(read_notation(vector, &notation));
  TRY(tw_money_parse_in(text->data, text->size, notation, &money, &vector->error));
  return say_money(vector, money);
}

tw_status money_in_minor_units(struct vector *vector) {
  tw_money money;
  tw_decimal units = {{0, 0}, 0, 0};
  TRY(read_money(vector, "money", &money));
  TRY(tw_money_in_minor_units(money, &units.unscaled, &vector->error));
  return say_decimal(vector, units);
}

tw_status money_json(struct vector *vector) {
  const struct bytes *json = cell(vector, "json");
  tw_money money;
  char text[96];
  size_t length;
  TRY(tw_money_from_json(json->data, json->size, &money, &vector->error));
  TRY(tw_money_to_json(money, text, sizeof text, &length, &vector->error));
  say(vector, text);
  return TW_OK;
}

/* The next item of a cell, after the separator before it; 0 when there is none. */
static int next_item(const struct bytes *text, char separator, struct bytes *item) {
  const char *end = text->data + text->size;
  char *start = item->data == NULL ? text->data : item->data + item->size + 1;
  char *stop;
  if (text->size == 0 || start > end) {
    return 0;
  }
  stop = memchr(start, separator, (size_t)(end - start));
  item->size = (size_t)((stop == NULL ? end : stop) - start);
  item->data = start;
  return 1;
}

static tw_status sum(struct vector *vector, tw_money *amounts) {
  const struct bytes *text = cell(vector, "items");
  struct bytes item = {NULL, 0};
  size_t count = 0;
  tw_money result;
  while (next_item(text, '|', &item)) {
    TRY(tw_money_parse(item.data, item.size, &amounts[count], &vector->error));
    count++;
  }
  TRY(tw_money_sum(amounts, count, &result, &vector->error));
  return say_money(vector, result);
}

tw_status money_sum(struct vector *vector) {
  /* No more items than characters. */
  tw_money *amounts = allocate(cell(vector, "items")->size + 1, sizeof *amounts);
  tw_status status = sum(vector, amounts);
  free(amounts);
  return status;
}

static tw_status shares(struct vector *vector, tw_decimal *weights, tw_money *parts) {
  const struct bytes *text = cell(vector, "weights");
  const struct bytes *scale = cell(vector, "scale");
  const int32_t decimals = scale->size > 0 ? (int32_t)strtol(scale->data, NULL, 10) : -1;
  struct bytes item = {NULL, 0};
  size_t count = 0, at;
  tw_money money;
  TRY(read_money(vector, "money", &money));
  while (next_item(text, ',', &item)) {
    TRY(tw_decimal_parse(item.data, item.size, &weights[count], &vector->error));
    count++;
  }
  TRY(tw_money_allocate(money, weights, count, decimals, parts, &vector->error));
  for (at = 0; at < count; at++) {
    say(vector, at > 0 ? ", " : "");
    TRY(say_money(vector, parts[at]));
  }
  return TW_OK;
}

tw_status money_allocate(struct vector *vector) {
  /* No more weights than characters. */
  const size_t most = cell(vector, "weights")->size + 1;
  tw_decimal *weights = allocate(most, sizeof *weights);
  tw_money *parts = allocate(most, sizeof *parts);
  tw_status status = shares(vector, weights, parts);
  free(weights);
  free(parts);
  return status;
}

static tw_status say_rounded_money(struct vector *vector, tw_money value, int32_t exact) {
  TRY(say_money(vector, value));
  say(vector, exact ? " exact" : " rounded");
  return TW_OK;
}

tw_status money_round_to_increment(struct vector *vector) {
  tw_money money, result;
  tw_decimal increment;
  int32_t rounding = TW_ROUNDING_HALF_EVEN, exact;
  TRY(read_money(vector, "money", &money));
  TRY(read_decimal(vector, "increment", &increment));
  TRY(read_mode(vector, &rounding));
  TRY(tw_money_round_to_increment(money, increment, rounding, &result, &exact,
                                  &vector->error));
  return say_rounded_money(vector, result, exact);
}

tw_status money_round_to_cash(struct vector *vector) {
  tw_money money, result;
  int32_t rounding = TW_ROUNDING_HALF_EVEN, exact;
  TRY(read_money(vector, "money", &money));
  TRY(read_mode(vector, &rounding));
  TRY(tw_money_round_to_cash(money, rounding, &result, &exact, &vector->error));
  return say_rounded_money(vector, result, exact);
}

tw_status money_format(struct vector *vector) {
  const struct bytes *unit = cell(vector, "unit");
  tw_money_format_options options = TW_MONEY_FORMAT_OPTIONS_INIT;
  tw_places places = TW_PLACES_INIT;
  tw_money money;
  char text[128];
  size_t length;
  TRY(read_money(vector, "money", &money));
  if (cell(vector, "notation")->size > 0) {
    TRY(read_notation(vector, &options.notation));
  }
  if (unit->size > 0) {
    TRY(tw_unit_display_from_name(unit->data, unit->size, &options.unit, &vector->error));
  }
  TRY(read_places(vector, &places));
  options.compact = strcmp(cell(vector, "compact")->data, "true") == 0;
  options.scale = places.scale;
  options.rounding = places.rounding;
  TRY(tw_money_format_with(money, &options, text, sizeof text, &length, &vector->error));
  say(vector, text);
  return TW_OK;
}
