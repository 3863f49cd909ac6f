/* What the files of the contract test share. */
#ifndef TRADEWIND_CONTRACT_H
#define TRADEWIND_CONTRACT_H

#include <stddef.h>
#include <string.h>

#include "tradewind.h"

/* A place for every kind of result; the bytes before a call tell what it has written. */
struct outputs {
  tw_decimal decimal;
  tw_money money;
  tw_currency currency;
  tw_date date;
  tw_rate rate;
  tw_succession succession;
  tw_rounded rounded;
  tw_interval interval;
  tw_measure measure;
  tw_cell cell;
  tw_leg leg;
  tw_later_rate later;
  tw_bounds bounds;
  int32_t i32;
  int32_t found;
  uint32_t u32;
  int64_t i64;
  size_t size;
  char buffer[64];
  tw_text *text;
  tw_figure *figure;
  tw_derived *derived;
  tw_rate_table *rate_table;
  tw_rate_table_builder *rate_table_builder;
  tw_conversion *conversion;
  tw_converter *converter;
  tw_figure_conversion *figure_conversion;
  tw_bounds_list *bounds_list;
  tw_rate_list *rate_list;
  tw_currency_list *currency_list;
  tw_source_list *source_list;
  tw_check *check;
  tw_dossier *dossier;
  tw_brief *brief;
  tw_matrix *matrix;
  tw_network *network;
  tw_series *series;
  tw_derived_series *derived_series;
  tw_market_share_effects effects;
  tw_cell cells[4];
  tw_measure measures[2];
  tw_float_cell float_cells[25];
};

/* One sound value of every kind. */
struct inputs {
  tw_decimal decimal;
  tw_money money;
  tw_currency currency;
  tw_date date;
  tw_rate rate;
  tw_figure *figure;
  tw_derived *derived;
  tw_rate_table *rate_table;
  tw_rate_table_builder *rate_table_builder;
  tw_conversion *conversion;
  tw_converter *converter;
  tw_figure_conversion *figure_conversion;
  tw_bounds_list *bounds_list;
  tw_rate_list *rate_list;
  tw_currency_list *currency_list;
  tw_source_list *source_list;
  tw_check *check;
  tw_dossier *dossier;
  tw_brief *brief;
};

extern struct outputs out;
extern struct inputs valid;
extern tw_error failure;
extern const uint8_t bytes[4];
extern const char sample_dossier[];

/* Makes the outputs and the error new for the next call, gives the error. */
tw_error *error(void);

/* Counts a check; says where it failed. */
void check(int holds, const char *text, const char *file, int line);
/* The call failed with that status, said so, and has written nothing else. */
void check_failed(tw_status expected, tw_status got, const char *text, const char *file,
                  int line);
void check_null(uint32_t argument, tw_status got, const char *text, const char *file,
                int line);
void check_text(const char *expected, tw_status got, const char *text, const char *file,
                int line);

#define CHECK(condition) check(condition, #condition, __FILE__, __LINE__)
#define OK(call) check((call) == TW_OK, #call, __FILE__, __LINE__)
#define FAILS(status, call) check_failed(status, call, #call, __FILE__, __LINE__)
#define NULL_AT(argument, call) check_null(argument, call, #call, __FILE__, __LINE__)
/* The same of a row of a table, which is told apart by its name. */
#define HOLDS(name, condition) check(condition, name, __FILE__, __LINE__)
#define REFUSED(name, status, call) check_failed(status, call, name, __FILE__, __LINE__)
#define REFUSED_NULL(name, argument, call)                                             \
  check_null(argument, call, name, __FILE__, __LINE__)
/* The call writes this text into out.buffer. */
#define WRITES(expected, call) check_text(expected, call, #call, __FILE__, __LINE__)
#define INTO out.buffer, sizeof out.buffer, &out.size, error()
/* A text with its length, for arguments. */
#define TEXT(literal) literal, sizeof(literal) - 1

/* A call that writes a short text, tried with buffers of every critical size. */
struct buffer_trial {
  int at;
  size_t needed;
  size_t capacity;
  size_t length;
  char *start;
  char memory[1088];
  tw_error error;
};
int trial_next(struct buffer_trial *trial);
void trial_check(struct buffer_trial *trial, tw_status status, const char *text);
#define BUFFERS_OF(name, function, ...)                                                \
  do {                                                                                 \
    struct buffer_trial trial = {0};                                                   \
    while (trial_next(&trial)) {                                                       \
      trial_check(&trial,                                                              \
                  function(__VA_ARGS__, trial.start, trial.capacity, &trial.length,    \
                           &trial.error),                                              \
                  name);                                                               \
    }                                                                                  \
  } while (0)
#define BUFFERS(function, ...) BUFFERS_OF(#function, function, __VA_ARGS__)

void layouts(void);
void values(void);
void currencies(void);
void amounts(void);
void shares(void);
void figures(void);
void growths(void);
void indicators(void);
void matrices(void);
void nulls_of_indicators(void);
void rates(void);
void files(void);
void conversions(void);
void routes(void);
void converters(void);
void contents(void);
void offshore(void);
void documents(void);
void buffers(void);
void options(void);
void nulls_of_all_values(void);
void nulls_of_currencies(void);
void nulls_of_all_objects(void);
void nulls_of_all_rates(void);
void nulls_of_all_routes(void);
void nulls_of_all_contents(void);
void nulls_that_are_fine(void);
void random_bytes(void);
void series(void);
void words_of_all_lists(void);
void numbers_of_growth(void);
void lists_of_growth(void);
void figures_of_growth(void);
void series_of_growth(void);
void prices(void);
void market_shares(void);
void networks_of_products(void);
void matrices_of_parts(void);

#endif
