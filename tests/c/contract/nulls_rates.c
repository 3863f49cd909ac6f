/* NULL in every place of a pointer: rates. */
#include "contract.h"

static void nulls_of_conversion(void) {
  NULL_AT(1, tw_conversion_money(NULL, &out.money, &out.i32, error()));
  NULL_AT(2, tw_conversion_money(valid.conversion, NULL, &out.i32, error()));
  NULL_AT(3, tw_conversion_money(valid.conversion, &out.money, NULL, error()));
  NULL_AT(1, tw_conversion_from(NULL, &out.money, error()));
  NULL_AT(2, tw_conversion_from(valid.conversion, NULL, error()));
  NULL_AT(1, tw_conversion_rate(NULL, &out.decimal, error()));
  NULL_AT(2, tw_conversion_rate(valid.conversion, NULL, error()));
  NULL_AT(1, tw_conversion_inverse_rate(NULL, &out.decimal, error()));
  NULL_AT(2, tw_conversion_inverse_rate(valid.conversion, NULL, error()));
  NULL_AT(1, tw_conversion_average(NULL, &out.i32, &out.found, error()));
  NULL_AT(2, tw_conversion_average(valid.conversion, NULL, &out.found, error()));
  NULL_AT(3, tw_conversion_average(valid.conversion, &out.i32, NULL, error()));
  NULL_AT(1, tw_conversion_rate_date(NULL, &out.date, &out.i32, error()));
  NULL_AT(2, tw_conversion_rate_date(valid.conversion, NULL, &out.i32, error()));
  NULL_AT(3, tw_conversion_rate_date(valid.conversion, &out.date, NULL, error()));
  NULL_AT(1, tw_conversion_age_days(NULL, &out.i32, &out.found, error()));
  NULL_AT(2, tw_conversion_age_days(valid.conversion, NULL, &out.found, error()));
  NULL_AT(3, tw_conversion_age_days(valid.conversion, &out.i32, NULL, error()));
  NULL_AT(1, tw_conversion_path(NULL, &out.i32, error()));
  NULL_AT(2, tw_conversion_path(valid.conversion, NULL, error()));
  NULL_AT(1, tw_conversion_via(NULL, &out.currency, error()));
  NULL_AT(2, tw_conversion_via(valid.conversion, NULL, error()));
  NULL_AT(1, tw_conversion_policy(NULL, &out.i32, error()));
  NULL_AT(2, tw_conversion_policy(valid.conversion, NULL, error()));
  NULL_AT(1, tw_conversion_kind(NULL, &out.i32, error()));
  NULL_AT(2, tw_conversion_kind(valid.conversion, NULL, error()));
  NULL_AT(1, tw_conversion_observations(NULL, &out.u32, error()));
  NULL_AT(2, tw_conversion_observations(valid.conversion, NULL, error()));
  NULL_AT(1, tw_conversion_leg(NULL, 0, &out.leg, error()));
  NULL_AT(3, tw_conversion_leg(valid.conversion, 0, NULL, error()));
  NULL_AT(1, tw_conversion_leg_when(NULL, 0, out.buffer, sizeof out.buffer, &out.size,
                                    error()));
  NULL_AT(3, tw_conversion_leg_when(valid.conversion, 0, NULL, sizeof out.buffer,
                                    &out.size, error()));
  NULL_AT(5, tw_conversion_leg_when(valid.conversion, 0, out.buffer, sizeof out.buffer,
                                    NULL, error()));
  NULL_AT(1, tw_conversion_leg_source(NULL, 0, out.buffer, sizeof out.buffer, &out.size,
                                      error()));
  NULL_AT(3, tw_conversion_leg_source(valid.conversion, 0, NULL, sizeof out.buffer,
                                      &out.size, error()));
  NULL_AT(5, tw_conversion_leg_source(valid.conversion, 0, out.buffer, sizeof out.buffer,
                                      NULL, error()));
  NULL_AT(1, tw_conversion_leg_quotation(NULL, 0, out.buffer, sizeof out.buffer,
                                         &out.size, error()));
  NULL_AT(3, tw_conversion_leg_quotation(valid.conversion, 0, NULL, sizeof out.buffer,
                                         &out.size, error()));
  NULL_AT(5, tw_conversion_leg_quotation(valid.conversion, 0, out.buffer,
                                         sizeof out.buffer, NULL, error()));
  NULL_AT(1, tw_conversion_on(NULL, out.buffer, sizeof out.buffer, &out.size, error()));
  NULL_AT(2, tw_conversion_on(valid.conversion, NULL, sizeof out.buffer, &out.size,
                              error()));
}

static void nulls_of_conversion_1(void) {
  NULL_AT(4, tw_conversion_on(valid.conversion, out.buffer, sizeof out.buffer, NULL,
                              error()));
  NULL_AT(1, tw_conversion_source(NULL, out.buffer, sizeof out.buffer, &out.size,
                                  error()));
  NULL_AT(2, tw_conversion_source(valid.conversion, NULL, sizeof out.buffer, &out.size,
                                  error()));
  NULL_AT(4, tw_conversion_source(valid.conversion, out.buffer, sizeof out.buffer, NULL,
                                  error()));
  NULL_AT(1, tw_conversion_cite(NULL, out.buffer, sizeof out.buffer, &out.size, error()));
  NULL_AT(2, tw_conversion_cite(valid.conversion, NULL, sizeof out.buffer, &out.size,
                                error()));
  NULL_AT(4, tw_conversion_cite(valid.conversion, out.buffer, sizeof out.buffer, NULL,
                                error()));
  NULL_AT(1, tw_conversion_to_json(NULL, &out.text, error()));
  NULL_AT(2, tw_conversion_to_json(valid.conversion, NULL, error()));
  NULL_AT(1, tw_conversion_to_html(NULL, &out.text, error()));
  NULL_AT(2, tw_conversion_to_html(valid.conversion, NULL, error()));
}

static void nulls_of_rate(void) {
  NULL_AT(1, tw_rate_table_convert(NULL, valid.money, valid.currency, "1", 1, NULL,
                                   &out.conversion, error()));
  NULL_AT(4, tw_rate_table_convert(valid.rate_table, valid.money, valid.currency, NULL, 1,
                                   NULL, &out.conversion, error()));
  NULL_AT(7, tw_rate_table_convert(valid.rate_table, valid.money, valid.currency, "1", 1,
                                   NULL, NULL, error()));
  NULL_AT(1, tw_rate_table_convert_on_day(NULL, valid.money, valid.currency, valid.date,
                                          NULL, &out.conversion, error()));
  NULL_AT(6, tw_rate_table_convert_on_day(valid.rate_table, valid.money, valid.currency,
                                          valid.date, NULL, NULL, error()));
  NULL_AT(1, tw_rate_table_builder_new(NULL, error()));
  NULL_AT(1, tw_rate_table_builder_add(NULL, valid.rate, "1", 1, "1", 1, error()));
  NULL_AT(3, tw_rate_table_builder_add(valid.rate_table_builder, valid.rate, NULL, 1, "1",
                                       1, error()));
  NULL_AT(5, tw_rate_table_builder_add(valid.rate_table_builder, valid.rate, "1", 1, NULL,
                                       1, error()));
  NULL_AT(1, tw_rate_table_builder_build(NULL, &out.rate_table, error()));
  NULL_AT(2, tw_rate_table_builder_build(valid.rate_table_builder, NULL, error()));
  NULL_AT(1, tw_rate_table_read_ecb(NULL, 1, &out.rate_table, error()));
  NULL_AT(3, tw_rate_table_read_ecb(bytes, 1, NULL, error()));
  NULL_AT(1, tw_rate_table_read_csv(NULL, 1, &out.rate_table, error()));
  NULL_AT(3, tw_rate_table_read_csv(bytes, 1, NULL, error()));
  NULL_AT(1, tw_rate_table_read(NULL, 1, &out.rate_table, error()));
  NULL_AT(3, tw_rate_table_read(bytes, 1, NULL, error()));
  NULL_AT(1, tw_rate_table_merge(NULL, valid.rate_table, &out.rate_table, error()));
  NULL_AT(2, tw_rate_table_merge(valid.rate_table, NULL, &out.rate_table, error()));
  NULL_AT(3, tw_rate_table_merge(valid.rate_table, valid.rate_table, NULL, error()));
  NULL_AT(1, tw_rate_table_clone(NULL, &out.rate_table, error()));
  NULL_AT(2, tw_rate_table_clone(valid.rate_table, NULL, error()));
}

void nulls_of_all_rates(void) {
  nulls_of_conversion();
  nulls_of_conversion_1();
  nulls_of_rate();
}
