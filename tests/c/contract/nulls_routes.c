/* NULL in every place of a pointer: routes, bounds, converters, converted figures. */
#include "contract.h"

static void nulls_of_route(void) {
  NULL_AT(1, tw_conversion_route(NULL, 0, &out.currency, error()));
  NULL_AT(3, tw_conversion_route(valid.conversion, 0, NULL, error()));
  NULL_AT(1, tw_conversion_missing(NULL, 0, &out.date, error()));
  NULL_AT(3, tw_conversion_missing(valid.conversion, 0, NULL, error()));
  NULL_AT(1, tw_conversion_leg_later(NULL, 0, &out.later, &out.found, error()));
  NULL_AT(3, tw_conversion_leg_later(valid.conversion, 0, NULL, &out.found, error()));
  NULL_AT(4, tw_conversion_leg_later(valid.conversion, 0, &out.later, NULL, error()));
}

static void nulls_of_bounds(void) {
  const tw_bounds_list *const list = valid.bounds_list;
  const tw_currency euro = valid.rate.base;
  const size_t room = sizeof out.buffer;
  NULL_AT(1, tw_rate_table_bounds(NULL, euro, valid.currency, &out.bounds_list, error()));
  NULL_AT(4, tw_rate_table_bounds(valid.rate_table, euro, valid.currency, NULL, error()));
  NULL_AT(1, tw_bounds_list_item(NULL, 0, &out.bounds, error()));
  NULL_AT(3, tw_bounds_list_item(list, 0, NULL, error()));
  NULL_AT(1, tw_bounds_list_first(NULL, 0, out.buffer, room, &out.size, error()));
  NULL_AT(3, tw_bounds_list_first(list, 0, NULL, room, &out.size, error()));
  NULL_AT(5, tw_bounds_list_first(list, 0, out.buffer, room, NULL, error()));
  NULL_AT(1, tw_bounds_list_last(NULL, 0, out.buffer, room, &out.size, error()));
  NULL_AT(3, tw_bounds_list_last(list, 0, NULL, room, &out.size, error()));
  NULL_AT(5, tw_bounds_list_last(list, 0, out.buffer, room, NULL, error()));
  NULL_AT(1, tw_bounds_list_source(NULL, 0, out.buffer, room, &out.size, error()));
  NULL_AT(3, tw_bounds_list_source(list, 0, NULL, room, &out.size, error()));
  NULL_AT(5, tw_bounds_list_source(list, 0, out.buffer, room, NULL, error()));
}

static void nulls_of_converter(void) {
  const tw_currency yuan = valid.money.currency;
  NULL_AT(1, tw_converter_new(NULL, yuan, valid.currency, "1", 1, NULL, &out.converter,
                              error()));
  NULL_AT(4, tw_converter_new(valid.rate_table, yuan, valid.currency, NULL, 1, NULL,
                              &out.converter, error()));
  NULL_AT(7, tw_converter_new(valid.rate_table, yuan, valid.currency, "1", 1, NULL, NULL,
                              error()));
  NULL_AT(1, tw_converter_convert(NULL, valid.money, &out.conversion, error()));
  NULL_AT(3, tw_converter_convert(valid.converter, valid.money, NULL, error()));
  NULL_AT(1, tw_converter_from(NULL, &out.currency, error()));
  NULL_AT(2, tw_converter_from(valid.converter, NULL, error()));
  NULL_AT(1, tw_converter_to(NULL, &out.currency, error()));
  NULL_AT(2, tw_converter_to(valid.converter, NULL, error()));
}

static void nulls_of_figure_conversion(void) {
  const tw_figure_conversion *const converted = valid.figure_conversion;
  const size_t room = sizeof out.buffer;
  NULL_AT(1, tw_rate_table_convert_figure(NULL, valid.figure, valid.currency, "1", 1,
                                          NULL, &out.figure_conversion, error()));
  NULL_AT(2, tw_rate_table_convert_figure(valid.rate_table, NULL, valid.currency, "1", 1,
                                          NULL, &out.figure_conversion, error()));
  NULL_AT(4, tw_rate_table_convert_figure(valid.rate_table, valid.figure, valid.currency,
                                          NULL, 1, NULL, &out.figure_conversion,
                                          error()));
  NULL_AT(7, tw_rate_table_convert_figure(valid.rate_table, valid.figure, valid.currency,
                                          "1", 1, NULL, NULL, error()));
  NULL_AT(1, tw_figure_conversion_figure(NULL, &out.figure, error()));
  NULL_AT(2, tw_figure_conversion_figure(converted, NULL, error()));
  NULL_AT(1, tw_figure_conversion_conversion(NULL, &out.conversion, error()));
  NULL_AT(2, tw_figure_conversion_conversion(converted, NULL, error()));
  NULL_AT(1, tw_figure_conversion_interval(NULL, 0, &out.interval, error()));
  NULL_AT(3, tw_figure_conversion_interval(converted, 0, NULL, error()));
  NULL_AT(1, tw_figure_conversion_interval_text(NULL, 0, out.buffer, room, &out.size,
                                                error()));
  NULL_AT(3, tw_figure_conversion_interval_text(converted, 0, NULL, room, &out.size,
                                                error()));
  NULL_AT(5, tw_figure_conversion_interval_text(converted, 0, out.buffer, room, NULL,
                                                error()));
}

void nulls_of_all_routes(void) {
  nulls_of_route();
  nulls_of_bounds();
  nulls_of_converter();
  nulls_of_figure_conversion();
}
