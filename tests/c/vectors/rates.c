/* Verbs of rates, check. */
#include <stdlib.h>
#include <string.h>

#include "vectors.h"

static tw_status say_length(struct vector *vector, const tw_rate_table *table) {
  say_number(vector, (long long)tw_rate_table_length(table));
  say(vector, " rates");
  return TW_OK;
}

/* Takes the text before the separator, or all of it. */
static struct bytes take(struct bytes *rest, char separator) {
  struct bytes taken = {rest->data, rest->size};
  char *found = memchr(rest->data, separator, rest->size);
  if (found == NULL) {
    rest->data += rest->size;
    rest->size = 0;
    return taken;
  }
  taken.size = (size_t)(found - rest->data);
  rest->data = found + 1;
  rest->size -= taken.size + 1;
  return taken;
}

/* BASE/QUOTE UNITS VALUE WHEN KIND SOURCE, the source being the rest. */
static tw_status add_rate(struct vector *vector, struct bytes text) {
  tw_rate rate;
  tw_error *error = &vector->error;
  struct bytes base = take(&text, '/');
  struct bytes quote = take(&text, ' ');
  struct bytes units = take(&text, ' ');
  struct bytes value = take(&text, ' ');
  struct bytes when = take(&text, ' ');
  struct bytes kind = take(&text, ' ');
  TRY(tw_currency_parse(base.data, base.size, &rate.base, error));
  TRY(tw_currency_parse(quote.data, quote.size, &rate.quote, error));
  rate.units = (uint32_t)strtoul(units.data, NULL, 10);
  TRY(tw_decimal_parse(value.data, value.size, &rate.value, error));
  TRY(tw_rate_kind_from_name(kind.data, kind.size, &rate.kind, error));
  return tw_rate_table_builder_add(vector->builder, rate, when.data, when.size, text.data,
                                   text.size, error);
}

tw_status rates_build(struct vector *vector) {
  struct bytes rest = *cell(vector, "rates");
  TRY(tw_rate_table_builder_new(&vector->builder, &vector->error));
  while (rest.size > 0) {
    TRY(add_rate(vector, take(&rest, '|')));
  }
  TRY(tw_rate_table_builder_build(vector->builder, &vector->built, &vector->error));
  return say_length(vector, vector->built);
}

static tw_status say_bounds(struct vector *vector, size_t at) {
  const tw_bounds_list *list = vector->bounds;
  tw_bounds bounds;
  char text[32];
  size_t length;
  tw_error *error = &vector->error;
  TRY(tw_bounds_list_item(list, at, &bounds, error));
  say(vector, at == 0 ? "" : "|");
  say(vector, bounds.base.code);
  say(vector, "/");
  say(vector, bounds.quote.code);
  TRY(tw_rate_kind_name(bounds.kind, text, sizeof text, &length, error));
  say(vector, " ");
  say(vector, text);
  TRY(tw_bounds_list_first(list, at, text, sizeof text, &length, error));
  say(vector, " ");
  say(vector, text);
  TRY(tw_bounds_list_last(list, at, text, sizeof text, &length, error));
  say(vector, " ");
  say(vector, text);
  say(vector, " ");
  say_number(vector, (long long)bounds.observations);
  return TW_OK;
}

tw_status rates_bounds(struct vector *vector) {
  const tw_rate_table *rates;
  tw_currency base, quote;
  size_t count, at;
  TRY(read_rates(vector, &rates));
  TRY(read_currency(vector, "base", &base));
  TRY(read_currency(vector, "quote", &quote));
  TRY(tw_rate_table_bounds(rates, base, quote, &vector->bounds, &vector->error));
  count = tw_bounds_list_count(vector->bounds);
  for (at = 0; at < count; at++) {
    TRY(say_bounds(vector, at));
  }
  return TW_OK;
}

tw_status check_equivalent(struct vector *vector) {
  tw_date dates[32];
  size_t count = 0;
  int32_t verdict;
  char name[64];
  size_t length;
  struct bytes rest = *cell(vector, "on");
  const tw_rate_table *rates;
  tw_error *error = &vector->error;
  TRY(read_rates(vector, &rates));
  TRY(read_figure(vector, "stated", &vector->figures[0]));
  TRY(read_figure(vector, "equivalent", &vector->figures[1]));
  while (rest.size > 0 && count < 32) {
    struct bytes date = take(&rest, ',');
    TRY(tw_date_parse(date.data, date.size, &dates[count++], error));
  }
  TRY(tw_check_equivalent(vector->figures[0], vector->figures[1], rates, dates, count,
                          &vector->check, error));
  TRY(tw_check_verdict(vector->check, &verdict, error));
  TRY(tw_verdict_name(verdict, name, sizeof name, &length, error));
  say(vector, name);
  return TW_OK;
}
