/* What the files of the vector runner share. */
#ifndef TRADEWIND_VECTORS_H
#define TRADEWIND_VECTORS_H

#include <stddef.h>
#include <stdio.h>

#include "tradewind.h"

/* Bytes with a NUL after them, which is not counted. */
struct bytes {
  char *data;
  size_t size;
};

/* A tsv file; rows[0] holds the names of the columns. */
struct table {
  size_t row_count;
  size_t column_count;
  struct bytes *cells;
};

/* One row while it is tried, with all that is freed after it. */
struct vector {
  const char *name;
  const struct table *table;
  size_t row;
  struct bytes answer;
  tw_error error;
  tw_figure *figures[4];
  tw_derived *derived;
  tw_rate_table_builder *builder;
  tw_rate_table *built;
  tw_conversion *conversion;
  tw_figure_conversion *figure_conversion;
  tw_bounds_list *bounds;
  tw_check *check;
  tw_dossier *dossiers[2];
  tw_brief *brief;
  tw_matrix *matrix;
  tw_network *network;
  tw_text *text;
  tw_series *series[2];
  tw_derived_series *derived_series;
  void *memory[6];
};

typedef tw_status verb(struct vector *vector);

/* A function of the library whose verb is a row of a table. */
struct indicator {
  const char *verb;
  tw_status (*shape)(struct vector *vector, const struct indicator *indicator);
  void (*function)(void);
  const char *columns[5];
};

/* A row: the verb, the shape of its arguments, the function, the columns. */
#define ROW(verb, shape, function, ...) \
  { verb, shape, (void (*)(void))function, { __VA_ARGS__ } }

typedef tw_status shape(struct vector *vector, const struct indicator *indicator);

/* A list of decimals; freed by free(). */
struct decimals {
  tw_decimal *values;
  size_t count;
};

/* Returns from a verb when a call fails. */
#define TRY(call)                         \
  do {                                    \
    tw_status status_of_call = (call);    \
    if (status_of_call != TW_OK) {        \
      return status_of_call;              \
    }                                     \
  } while (0)

/* table.c */
void *allocate(size_t count, size_t size);
int read_file(const char *path, struct bytes *out);
struct table table_read(const char *path);
void table_free(struct table *table);
const struct bytes *table_cell(const struct table *table, size_t row, const char *column);

/* vector.c */
const struct bytes *cell(const struct vector *vector, const char *column);
void say(struct vector *vector, const char *text);
void say_number(struct vector *vector, long long number);
void vector_free(struct vector *vector);

/* values.c: reading cells into values, saying values */
tw_status read_decimal(struct vector *vector, const char *column, tw_decimal *out);
tw_status read_money(struct vector *vector, const char *column, tw_money *out);
tw_status read_currency(struct vector *vector, const char *column, tw_currency *out);
tw_status read_figure(struct vector *vector, const char *column, tw_figure **out);
tw_status read_reading(struct vector *vector, int32_t *out);
tw_status read_notation(struct vector *vector, int32_t *out);
tw_status read_mode(struct vector *vector, int32_t *out);
tw_status read_places(struct vector *vector, tw_places *out);
tw_status say_decimal(struct vector *vector, tw_decimal value);
tw_status say_rounded(struct vector *vector, tw_rounded value);
tw_status say_money(struct vector *vector, tw_money value);
tw_status say_date(struct vector *vector, tw_date date);

/* indicators.c: the shapes, and finding a verb in the tables */
verb *indicator_named(const char *name);
tw_status read_decimals(struct vector *vector, const char *column, struct decimals *out);
tw_status read_convention(struct vector *vector, const char *column, int32_t *out);
uint64_t read_count(struct vector *vector, const char *column);
tw_status say_measure(struct vector *vector, const tw_measure *measure);
tw_status say_cells(struct vector *vector, const tw_cell *cells, size_t count);
shape of_two_numbers, of_three_numbers, of_four_numbers, of_five_numbers, of_two_and_word, of_three_and_word,
    of_two_and_counts;
shape of_list, of_lists, of_list_and_cells, of_list_and_count, of_list_and_word,
    cells_of_list, cells_of_lists, cells_of_four_lists;
shape growth_numbers, growth_list, growth_implied;

/* The tables, by family; the last row of each is empty. */
extern const struct indicator growth_changes[], growth_figures[], growth_levels[],
    growth_real[];
extern const struct indicator indicators_balance[], indicators_concentration[],
    indicators_advantage[], indicators_similarity[], indicators_intra_industry[],
    indicators_regional[], indicators_mirror[];
extern const struct indicator indicators_price[];
extern const struct indicator indicators_matrix[], indicators_network[];

/* documents.c */
tw_status read_dossier(struct vector *vector);

/* files.c */
tw_status read_rates(struct vector *vector, const tw_rate_table **out);
void rates_free(void);
void data_read(const char *name, size_t length, struct bytes *out);
struct bytes bytes_of(const struct bytes *text);

/* The verbs, by module. */
verb number_parse, number_parse_in, number_add, number_subtract, number_multiply,
    number_round;
verb currency_lookup, currency_history, currency_succession, currency_numeric,
    currency_name;
verb place_lookup, period_parse, period_previous_year, period_next, period_previous;
verb money_parse, money_add, money_subtract, money_multiply, money_compare, money_round,
    money_grouped, money_redenominate;
verb money_parse_in, money_in_minor_units, money_json, money_sum, money_allocate,
    money_round_to_increment, money_round_to_cash, money_format;
verb figure_parse, figure_interval;
verb rates_build, convert_day, convert_period, convert_rate, convert_cite;
verb rates_bounds, convert_average, convert_route, convert_figure;
verb check_equivalent, formats_dossier, brief_checks, trade_matrix;
verb formats_ecb, formats_rates_csv, formats_nominal_table, formats_bank_of_russia,
    formats_bank_of_belarus, formats_imf;

/* series.c: verbs of series and of lists of values, found by their name. */
verb *series_named(const char *name);

#endif
