/* NULL in every place of a pointer: currencies. */
#include "contract.h"

static void nulls_of_currency(void) {
  NULL_AT(1, tw_currency_parse(NULL, 1, &out.currency, error()));
  NULL_AT(3, tw_currency_parse("1", 1, NULL, error()));
  NULL_AT(2, tw_currency_numeric(valid.currency, NULL, error()));
  NULL_AT(2, tw_currency_minor_units(valid.currency, NULL, error()));
  NULL_AT(2, tw_currency_name(valid.currency, NULL, sizeof out.buffer, &out.size,
                              error()));
  NULL_AT(4, tw_currency_name(valid.currency, out.buffer, sizeof out.buffer, NULL,
                              error()));
  NULL_AT(1, tw_currency_from_name(NULL, 1, &out.currency, error()));
  NULL_AT(3, tw_currency_from_name("1", 1, NULL, error()));
  NULL_AT(2, tw_currency_from_numeric(156, NULL, error()));
  NULL_AT(1, tw_currency_offshore_yuan(NULL, error()));
  NULL_AT(2, tw_currency_count(0, NULL, error()));
  NULL_AT(3, tw_currency_at(0, 0, NULL, error()));
}

static void nulls_of_facts(void) {
  NULL_AT(2, tw_currency_symbol(valid.currency, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_currency_symbol(valid.currency, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(2, tw_currency_cash_increment(valid.currency, NULL, &out.i32, error()));
  NULL_AT(3, tw_currency_cash_increment(valid.currency, &out.decimal, NULL, error()));
  NULL_AT(2, tw_currency_status(valid.currency, NULL, error()));
  NULL_AT(2, tw_currency_valid_from(valid.currency, NULL, &out.i32, error()));
  NULL_AT(3, tw_currency_valid_from(valid.currency, &out.date, NULL, error()));
  NULL_AT(2, tw_currency_valid_until(valid.currency, NULL, &out.i32, error()));
  NULL_AT(3, tw_currency_valid_until(valid.currency, &out.date, NULL, error()));
  NULL_AT(2, tw_currency_withdrawn(valid.currency, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_currency_withdrawn(valid.currency, out.buffer, sizeof out.buffer, NULL, error()));
  NULL_AT(2, tw_currency_succession(valid.currency, NULL, &out.i32, error()));
  NULL_AT(3, tw_currency_succession(valid.currency, &out.succession, NULL, error()));
  NULL_AT(2, tw_currency_succession_source(valid.currency, NULL, sizeof out.buffer, &out.size, error()));
  NULL_AT(4, tw_currency_succession_source(valid.currency, out.buffer, sizeof out.buffer, NULL, error()));
}

static void nulls_of_words(void) {
}

void nulls_of_currencies(void) {
  nulls_of_currency();
  nulls_of_facts();
  nulls_of_words();
}
