/* Verbs of prices, volumes and market shares. */
#include <stdlib.h>
#include <string.h>

#include "vectors.h"

/* What a row needs at most: lists of numbers with their labels. */
enum { LISTS = 64, CHAIN = 24 };

struct lists {
  tw_items items[LISTS];
  size_t count;
};

static void lists_free(struct lists *lists) {
  size_t at;
  for (at = 0; at < lists->count; at++) {
    free((void *)lists->items[at].labels);
    free((void *)lists->items[at].values);
  }
}

/* One list: "1.5,2", or with labels "oil:1.5,gas:2". */
static tw_status read_items(struct vector *vector, struct lists *lists, const char *start,
                            const char *end, tw_items *out) {
  size_t length = (size_t)(end - start);
  tw_label *labels = allocate(length + 1, sizeof *labels);
  tw_decimal *values = allocate(length + 1, sizeof *values);
  size_t count = 0, labelled = 0;
  tw_status status = TW_OK;
  while (length > 0 && start <= end && status == TW_OK) {
    const char *comma = memchr(start, ',', (size_t)(end - start));
    const char *stop = comma == NULL ? end : comma;
    const char *colon = memchr(start, ':', (size_t)(stop - start));
    if (colon != NULL) {
      labels[labelled].data = start;
      labels[labelled].length = (size_t)(colon - start);
      labelled++;
      start = colon + 1;
    }
    status = tw_decimal_parse(start, (size_t)(stop - start), &values[count],
                              &vector->error);
    count++;
    start = stop + 1;
  }
  lists->items[lists->count].labels = labels;
  lists->items[lists->count].values = values;
  lists->count++;
  out->labels = labelled > 0 ? labels : NULL;
  out->values = values;
  out->count = count;
  return status;
}

static tw_status read_list(struct vector *vector, struct lists *lists, const char *column,
                           tw_items *out) {
  const struct bytes *text = cell(vector, column);
  return read_items(vector, lists, text->data, text->data + text->size, out);
}

static tw_status read_baskets(struct vector *vector, struct lists *lists,
                              tw_basket out[2]) {
  TRY(read_list(vector, lists, "base_prices", &out[0].prices));
  TRY(read_list(vector, lists, "base_quantities", &out[0].quantities));
  TRY(read_list(vector, lists, "current_prices", &out[1].prices));
  return read_list(vector, lists, "current_quantities", &out[1].quantities);
}

static tw_status read_formula(struct vector *vector, int32_t *out) {
  const struct bytes *text = cell(vector, "formula");
  return tw_index_formula_from_name(text->data, text->size, out, &vector->error);
}

static tw_status read_matching(struct vector *vector, int32_t *out) {
  const struct bytes *text = cell(vector, "matching");
  *out = TW_MATCHING_ALL;
  if (text->size == 0) {
    return TW_OK;
  }
  return tw_matching_from_name(text->data, text->size, out, &vector->error);
}

/* A body that reads lists, and the verb that frees them. */
typedef tw_status body(struct vector *vector, const struct indicator *indicator,
                       struct lists *lists);

static tw_status with_lists(struct vector *vector, const struct indicator *indicator,
                            body *run) {
  struct lists lists = {0};
  tw_status status = run(vector, indicator, &lists);
  lists_free(&lists);
  return status;
}

typedef tw_status of_formula(int32_t formula, tw_basket base, tw_basket current,
                             int32_t matching, const tw_places *places, tw_measure *out,
                             tw_error *error);

static tw_status run_indexed(struct vector *vector, const struct indicator *indicator,
                             struct lists *lists) {
  tw_basket baskets[2];
  int32_t formula, matching;
  tw_places places = TW_PLACES_INIT;
  tw_measure measure;
  TRY(read_formula(vector, &formula));
  TRY(read_baskets(vector, lists, baskets));
  TRY(read_matching(vector, &matching));
  TRY(read_places(vector, &places));
  TRY(((of_formula *)indicator->function)(formula, baskets[0], baskets[1], matching,
                                          &places, &measure, &vector->error));
  return say_measure(vector, &measure);
}

static tw_status indexed(struct vector *vector, const struct indicator *indicator) {
  return with_lists(vector, indicator, run_indexed);
}

typedef tw_status of_periods(tw_basket base, tw_basket current, int32_t matching,
                             const tw_places *places, tw_measure *out, tw_error *error);

static tw_status run_compared(struct vector *vector, const struct indicator *indicator,
                              struct lists *lists) {
  tw_basket baskets[2];
  int32_t matching;
  tw_places places = TW_PLACES_INIT;
  tw_measure measure;
  TRY(read_baskets(vector, lists, baskets));
  TRY(read_matching(vector, &matching));
  TRY(read_places(vector, &places));
  TRY(((of_periods *)indicator->function)(baskets[0], baskets[1], matching, &places,
                                          &measure, &vector->error));
  return say_measure(vector, &measure);
}

static tw_status compared(struct vector *vector, const struct indicator *indicator) {
  return with_lists(vector, indicator, run_compared);
}

/* One list a period, joined by semicolons, into every second place of `out`. */
static tw_status read_periods(struct vector *vector, struct lists *lists,
                              const char *column, tw_basket *out, int quantities,
                              size_t *count) {
  const struct bytes *text = cell(vector, column);
  const char *start = text->data, *end = text->data + text->size;
  size_t at = 0;
  while (text->size > 0 && start <= end && at < CHAIN) {
    const char *semicolon = memchr(start, ';', (size_t)(end - start));
    const char *stop = semicolon == NULL ? end : semicolon;
    tw_items *items = quantities ? &out[at].quantities : &out[at].prices;
    TRY(read_items(vector, lists, start, stop, items));
    at++;
    start = stop + 1;
  }
  *count = at > *count ? at : *count;
  return TW_OK;
}

typedef tw_status of_chain(int32_t formula, const tw_basket *periods, size_t count,
                           int32_t matching, const tw_places *places, tw_measure *out,
                           tw_error *error);

static tw_status run_chained(struct vector *vector, const struct indicator *indicator,
                             struct lists *lists) {
  tw_basket periods[CHAIN] = {{{0}, {0}}};
  tw_measure measures[CHAIN];
  size_t count = 0, at;
  int32_t formula, matching;
  tw_places places = TW_PLACES_INIT;
  TRY(read_formula(vector, &formula));
  TRY(read_periods(vector, lists, "prices", periods, 0, &count));
  TRY(read_periods(vector, lists, "quantities", periods, 1, &count));
  TRY(read_matching(vector, &matching));
  TRY(read_places(vector, &places));
  TRY(((of_chain *)indicator->function)(formula, periods, count, matching, &places,
                                        measures, &vector->error));
  for (at = 0; at < count; at++) {
    say(vector, at > 0 ? ", " : "");
    TRY(say_measure(vector, &measures[at]));
  }
  return TW_OK;
}

static tw_status chained(struct vector *vector, const struct indicator *indicator) {
  return with_lists(vector, indicator, run_chained);
}

static tw_status run_of_prices(struct vector *vector, const struct indicator *indicator,
                               struct lists *lists) {
  tw_items prices, quantities;
  tw_places places = TW_PLACES_INIT;
  tw_measure measure;
  (void)indicator;
  TRY(read_list(vector, lists, "prices", &prices));
  TRY(read_list(vector, lists, "quantities", &quantities));
  TRY(read_places(vector, &places));
  TRY(tw_indicators_unit_value_of_prices(prices.values, prices.count, quantities.values,
                                         quantities.count, &places, &measure,
                                         &vector->error));
  return say_measure(vector, &measure);
}

static tw_status of_prices(struct vector *vector, const struct indicator *indicator) {
  return with_lists(vector, indicator, run_of_prices);
}

static tw_status income(struct vector *vector, const struct indicator *indicator) {
  tw_decimal exports, imports, volume;
  tw_places places = TW_PLACES_INIT;
  tw_measure measure;
  (void)indicator;
  TRY(read_decimal(vector, "export_prices", &exports));
  TRY(read_decimal(vector, "import_prices", &imports));
  TRY(read_decimal(vector, "export_volume", &volume));
  TRY(read_places(vector, &places));
  TRY(tw_indicators_income_terms_of_trade(exports, imports, volume, &places, &measure,
                                          &vector->error));
  return say_measure(vector, &measure);
}

static tw_status read_markets(struct vector *vector, struct lists *lists,
                              tw_markets *out) {
  TRY(read_list(vector, lists, "base_exports", &out->base_exports));
  TRY(read_list(vector, lists, "current_exports", &out->current_exports));
  TRY(read_list(vector, lists, "base_world", &out->base_world));
  return read_list(vector, lists, "current_world", &out->current_world);
}

static tw_status say_effects(struct vector *vector,
                             const tw_market_share_effects *effects) {
  TRY(say_rounded(vector, effects->world_growth));
  say(vector, ", ");
  TRY(say_rounded(vector, effects->commodity));
  say(vector, effects->has_market ? ", " : ", -");
  if (effects->has_market) {
    TRY(say_rounded(vector, effects->market));
  }
  say(vector, ", ");
  TRY(say_rounded(vector, effects->competitiveness));
  say(vector, ", ");
  return say_rounded(vector, effects->total);
}

static tw_status run_shared(struct vector *vector, const struct indicator *indicator,
                            struct lists *lists) {
  tw_markets markets;
  tw_places places = TW_PLACES_INIT;
  tw_market_share_effects effects;
  (void)indicator;
  TRY(read_markets(vector, lists, &markets));
  TRY(read_places(vector, &places));
  TRY(tw_indicators_constant_market_share(markets, &places, &effects, &vector->error));
  return say_effects(vector, &effects);
}

static tw_status shared(struct vector *vector, const struct indicator *indicator) {
  return with_lists(vector, indicator, run_shared);
}

static size_t read_names(const struct bytes *text, tw_label out[LISTS]) {
  const char *start = text->data, *end = text->data + text->size;
  size_t count = 0;
  while (text->size > 0 && start <= end && count < LISTS) {
    const char *comma = memchr(start, ',', (size_t)(end - start));
    const char *stop = comma == NULL ? end : comma;
    out[count].data = start;
    out[count].length = (size_t)(stop - start);
    count++;
    start = stop + 1;
  }
  return count;
}

static tw_status run_by_market(struct vector *vector, const struct indicator *indicator,
                               struct lists *lists) {
  tw_label products[LISTS];
  size_t count = read_names(cell(vector, "products"), products);
  tw_markets markets;
  tw_places places = TW_PLACES_INIT;
  tw_market_share_effects effects;
  (void)indicator;
  TRY(read_markets(vector, lists, &markets));
  TRY(read_places(vector, &places));
  TRY(tw_indicators_constant_market_share_by_market(products, count, markets, &places,
                                                    &effects, &vector->error));
  return say_effects(vector, &effects);
}

static tw_status by_market(struct vector *vector, const struct indicator *indicator) {
  return with_lists(vector, indicator, run_by_market);
}

#define OWN(name, shape, function) ROW("indicators/" name, shape, function, NULL)

const struct indicator indicators_price[] = {
    OWN("price_index", indexed, tw_indicators_price_index),
    OWN("quantity_index", indexed, tw_indicators_quantity_index),
    OWN("factor_reversal", indexed, tw_indicators_factor_reversal),
    OWN("chained_price_index", chained, tw_indicators_chained_price_index),
    OWN("chained_quantity_index", chained, tw_indicators_chained_quantity_index),
    OWN("value_index", compared, tw_indicators_value_index),
    OWN("value_change", compared, tw_indicators_value_change),
    OWN("bennet_price", compared, tw_indicators_bennet_price),
    OWN("bennet_quantity", compared, tw_indicators_bennet_quantity),
    ROW("indicators/unit_value", of_two_numbers, tw_indicators_unit_value, "value", "quantity"),
    OWN("unit_value_of_prices", of_prices, tw_indicators_unit_value_of_prices),
    ROW("indicators/volume_index", of_two_numbers, tw_indicators_volume_index, "value_index",
        "unit_value_index"),
    ROW("indicators/net_barter_terms_of_trade", of_two_numbers,
        tw_indicators_net_barter_terms_of_trade, "export_prices", "import_prices"),
    OWN("income_terms_of_trade", income, tw_indicators_income_terms_of_trade),
    OWN("constant_market_share", shared, tw_indicators_constant_market_share),
    OWN("constant_market_share_by_market", by_market,
        tw_indicators_constant_market_share_by_market),
    {NULL, NULL, NULL, {NULL}},
};
