/* The contract of the header, function by function. */
#include <stdio.h>
#include <stdlib.h>

#include "contract.h"

struct outputs out;
struct inputs valid;
tw_error failure;
const uint8_t bytes[4] = {'D', 'a', 't', 'e'};
static struct outputs before;
static unsigned long passed;
static unsigned long failed;

tw_error *error(void) {
  const tw_error unset = TW_ERROR_INIT;
  failure = unset;
  memset(&out, 0x5a, sizeof out);
  before = out;
  return &failure;
}

void check(int holds, const char *text, const char *file, int line) {
  if (holds) {
    passed++;
    return;
  }
  failed++;
  printf("FAIL %s:%d: %s: %s\n", file, line, text, failure.message);
}

void check_failed(tw_status expected, tw_status got, const char *text, const char *file,
                  int line) {
  int said = failure.code == expected && failure.message[0] != '\0' &&
             failure.struct_size == sizeof failure;
  check(got == expected && said && memcmp(&out, &before, sizeof out) == 0, text, file,
        line);
  if (got != expected) {
    printf("     expected %s, got %s\n", tw_status_name(expected), tw_status_name(got));
  }
}

void check_null(uint32_t argument, tw_status got, const char *text, const char *file,
                int line) {
  check_failed(TW_ERR_NULL_POINTER, got, text, file, line);
  check(failure.argument == argument, text, file, line);
}

void check_text(const char *expected, tw_status got, const char *text, const char *file,
                int line) {
  int same = got == TW_OK && strcmp(out.buffer, expected) == 0 &&
             out.size == strlen(expected);
  check(same, text, file, line);
  if (!same) {
    printf("     expected %s, got %.64s\n", expected, got == TW_OK ? out.buffer : "");
  }
}

static void required(tw_status status, const char *what) {
  if (status != TW_OK) {
    printf("%s: %s\n", what, failure.message);
    exit(2);
  }
}

/* Two published rates of one day. */
static void prepare_rates(void) {
  const char *const when = "2024-10-25";
  const char *const source = "European Central Bank";
  tw_rate rate;
  required(tw_rate_table_builder_new(&valid.rate_table_builder, &failure), "builder");
  required(tw_currency_parse("EUR", 3, &rate.base, &failure), "EUR");
  rate.units = 1;
  rate.kind = TW_RATE_KIND_SPOT;
  required(tw_currency_parse("CNY", 3, &rate.quote, &failure), "CNY");
  required(tw_decimal_parse("7.7123", 6, &rate.value, &failure), "7.7123");
  required(tw_rate_table_builder_add(valid.rate_table_builder, rate, when, strlen(when),
                                     source, strlen(source), &failure),
           "first rate");
  valid.rate = rate;
  required(tw_currency_parse("USD", 3, &rate.quote, &failure), "USD");
  required(tw_decimal_parse("1.0825", 6, &rate.value, &failure), "1.0825");
  required(tw_rate_table_builder_add(valid.rate_table_builder, rate, when, strlen(when),
                                     source, strlen(source), &failure),
           "second rate");
  required(tw_rate_table_builder_build(valid.rate_table_builder, &valid.rate_table,
                                       &failure),
           "table");
}

static void prepare(void) {
  const tw_error unset = TW_ERROR_INIT;
  tw_figure *other = NULL;
  failure = unset;
  required(tw_decimal_parse("1.5", 3, &valid.decimal, &failure), "decimal");
  required(tw_money_parse("11200000000 CNY", 15, &valid.money, &failure), "money");
  required(tw_currency_parse("USD", 3, &valid.currency, &failure), "currency");
  required(tw_date_parse("2024-10-27", 10, &valid.date, &failure), "date");
  required(tw_figure_parse("11.2 billion CNY", 16, &valid.figure, &failure), "figure");
  required(tw_figure_parse("1.57 billion USD", 16, &other, &failure), "figure");
  prepare_rates();
  required(tw_growth_share_of_figures(valid.figure, valid.figure, &valid.derived,
                                      &failure),
           "derived");
  required(tw_rate_table_convert(valid.rate_table, valid.money, valid.currency,
                                 "2024-10-27", 10, NULL, &valid.conversion, &failure),
           "conversion");
  required(tw_converter_new(valid.rate_table, valid.money.currency, valid.currency,
                            "2024-10-27", 10, NULL, &valid.converter, &failure),
           "converter");
  required(tw_rate_table_convert_figure(valid.rate_table, valid.figure, valid.currency,
                                        "2024-10-27", 10, NULL, &valid.figure_conversion,
                                        &failure),
           "converted figure");
  required(tw_rate_table_bounds(valid.rate_table, valid.rate.base, valid.currency,
                                &valid.bounds_list, &failure),
           "bounds");
  required(tw_rate_table_rates(valid.rate_table, &valid.rate_list, &failure), "rates");
  required(tw_rate_table_currencies(valid.rate_table, &valid.currency_list, &failure),
           "currencies");
  required(tw_rate_table_sources(valid.rate_table, &valid.source_list, &failure),
           "sources");
  required(tw_check_equivalent(valid.figure, other, valid.rate_table, &valid.date, 1,
                               &valid.check, &failure),
           "check");
  required(tw_dossier_read((const uint8_t *)sample_dossier, strlen(sample_dossier),
                           &valid.dossier, &failure),
           "dossier");
  required(tw_brief_make(valid.dossier, valid.rate_table, valid.currency, &valid.brief,
                         &failure),
           "brief");
  tw_figure_free(other);
}

static void release(void) {
  tw_brief_free(valid.brief);
  tw_dossier_free(valid.dossier);
  tw_check_free(valid.check);
  tw_source_list_free(valid.source_list);
  tw_currency_list_free(valid.currency_list);
  tw_rate_list_free(valid.rate_list);
  tw_bounds_list_free(valid.bounds_list);
  tw_figure_conversion_free(valid.figure_conversion);
  tw_converter_free(valid.converter);
  tw_conversion_free(valid.conversion);
  tw_derived_free(valid.derived);
  tw_rate_table_free(valid.rate_table);
  tw_rate_table_builder_free(valid.rate_table_builder);
  tw_figure_free(valid.figure);
}

int main(void) {
  prepare();
  layouts();
  values();
  currencies();
  amounts();
  shares();
  figures();
  growths();
  indicators();
  matrices();
  nulls_of_indicators();
  rates();
  files();
  conversions();
  routes();
  converters();
  contents();
  offshore();
  documents();
  buffers();
  options();
  nulls_of_all_values();
  nulls_of_currencies();
  nulls_of_all_objects();
  nulls_of_all_rates();
  nulls_of_all_routes();
  nulls_of_all_contents();
  nulls_that_are_fine();
  random_bytes();
  series();
  words_of_all_lists();
  numbers_of_growth();
  lists_of_growth();
  figures_of_growth();
  series_of_growth();
  prices();
  market_shares();
  networks_of_products();
  matrices_of_parts();
  release();
  if (failed > 0) {
    printf("%lu checks failed\n", failed);
    return 1;
  }
  printf("%lu checks passed\n", passed);
  return 0;
}
