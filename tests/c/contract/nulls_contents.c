/* NULL in every place of a pointer: what a table holds, ratios, rates on a day. */
#include "contract.h"

static void nulls_of_lists(void) {
  const size_t room = sizeof out.buffer;
  const tw_rate_table *const table = valid.rate_table;
  const tw_rate_list *const rates_held = valid.rate_list;
  const tw_source_list *const sources = valid.source_list;
  NULL_AT(1, tw_rate_table_rates(NULL, &out.rate_list, error()));
  NULL_AT(2, tw_rate_table_rates(table, NULL, error()));
  NULL_AT(1, tw_rate_table_currencies(NULL, &out.currency_list, error()));
  NULL_AT(2, tw_rate_table_currencies(table, NULL, error()));
  NULL_AT(1, tw_rate_table_sources(NULL, &out.source_list, error()));
  NULL_AT(2, tw_rate_table_sources(table, NULL, error()));
  NULL_AT(1, tw_rate_list_item(NULL, 0, &out.rate, error()));
  NULL_AT(3, tw_rate_list_item(rates_held, 0, NULL, error()));
  NULL_AT(1, tw_rate_list_when(NULL, 0, out.buffer, room, &out.size, error()));
  NULL_AT(3, tw_rate_list_when(rates_held, 0, NULL, room, &out.size, error()));
  NULL_AT(5, tw_rate_list_when(rates_held, 0, out.buffer, room, NULL, error()));
  NULL_AT(1, tw_rate_list_source(NULL, 0, out.buffer, room, &out.size, error()));
  NULL_AT(3, tw_rate_list_source(rates_held, 0, NULL, room, &out.size, error()));
  NULL_AT(5, tw_rate_list_source(rates_held, 0, out.buffer, room, NULL, error()));
  NULL_AT(1, tw_currency_list_item(NULL, 0, &out.currency, error()));
  NULL_AT(3, tw_currency_list_item(valid.currency_list, 0, NULL, error()));
  NULL_AT(1, tw_source_list_item(NULL, 0, out.buffer, room, &out.size, error()));
  NULL_AT(3, tw_source_list_item(sources, 0, NULL, room, &out.size, error()));
  NULL_AT(5, tw_source_list_item(sources, 0, out.buffer, room, NULL, error()));
  NULL_AT(1, tw_rate_table_of_source(NULL, "A", 1, &out.rate_table, error()));
  NULL_AT(2, tw_rate_table_of_source(table, NULL, 1, &out.rate_table, error()));
  NULL_AT(4, tw_rate_table_of_source(table, "A", 1, NULL, error()));
}

static void nulls_of_ratios(void) {
  const size_t room = sizeof out.buffer;
  const tw_conversion *const made = valid.conversion;
  const tw_converter *const found = valid.converter;
  NULL_AT(1, tw_conversion_ratio_numerator(NULL, out.buffer, room, &out.size, error()));
  NULL_AT(2, tw_conversion_ratio_numerator(made, NULL, room, &out.size, error()));
  NULL_AT(4, tw_conversion_ratio_numerator(made, out.buffer, room, NULL, error()));
  NULL_AT(1, tw_conversion_ratio_denominator(NULL, out.buffer, room, &out.size, error()));
  NULL_AT(2, tw_conversion_ratio_denominator(made, NULL, room, &out.size, error()));
  NULL_AT(4, tw_conversion_ratio_denominator(made, out.buffer, room, NULL, error()));
  NULL_AT(1, tw_conversion_rate_text(NULL, out.buffer, room, &out.size, error()));
  NULL_AT(2, tw_conversion_rate_text(made, NULL, room, &out.size, error()));
  NULL_AT(4, tw_conversion_rate_text(made, out.buffer, room, NULL, error()));
  NULL_AT(1, tw_conversion_provenance(NULL, out.buffer, room, &out.size, error()));
  NULL_AT(2, tw_conversion_provenance(made, NULL, room, &out.size, error()));
  NULL_AT(4, tw_conversion_provenance(made, out.buffer, room, NULL, error()));
  NULL_AT(1, tw_converter_ratio_numerator(NULL, out.buffer, room, &out.size, error()));
  NULL_AT(2, tw_converter_ratio_numerator(found, NULL, room, &out.size, error()));
  NULL_AT(4, tw_converter_ratio_numerator(found, out.buffer, room, NULL, error()));
  NULL_AT(1, tw_converter_ratio_denominator(NULL, out.buffer, room, &out.size, error()));
  NULL_AT(2, tw_converter_ratio_denominator(found, NULL, room, &out.size, error()));
  NULL_AT(4, tw_converter_ratio_denominator(found, out.buffer, room, NULL, error()));
}

static void nulls_on_a_day(void) {
  const tw_rate_table *const table = valid.rate_table;
  const tw_currency yuan = valid.money.currency;
  NULL_AT(1, tw_converter_new_on_day(NULL, yuan, valid.currency, valid.date, NULL,
                                     &out.converter, error()));
  NULL_AT(6, tw_converter_new_on_day(table, yuan, valid.currency, valid.date, NULL, NULL,
                                     error()));
  NULL_AT(1, tw_rate_table_convert_figure_on_day(NULL, valid.figure, valid.currency,
                                                 valid.date, NULL,
                                                 &out.figure_conversion, error()));
  NULL_AT(2, tw_rate_table_convert_figure_on_day(table, NULL, valid.currency, valid.date,
                                                 NULL, &out.figure_conversion, error()));
  NULL_AT(6, tw_rate_table_convert_figure_on_day(table, valid.figure, valid.currency,
                                                 valid.date, NULL, NULL, error()));
}

void nulls_of_all_contents(void) {
  nulls_of_lists();
  nulls_of_ratios();
  nulls_on_a_day();
}
