/* Runs the vectors: every row of every table below a folder. */
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "vectors.h"

static const struct {
  const char *name;
  verb *run;
} verbs[] = {
    {"number/parse", number_parse},
    {"number/add", number_add},
    {"number/subtract", number_subtract},
    {"number/multiply", number_multiply},
    {"number/round", number_round},
    {"number/parse_in", number_parse_in},
    {"currency/lookup", currency_lookup},
    {"currency/history", currency_history},
    {"currency/succession", currency_succession},
    {"currency/numeric", currency_numeric},
    {"currency/name", currency_name},
    {"place/lookup", place_lookup},
    {"period/parse", period_parse},
    {"period/previous_year", period_previous_year},
    {"period/next", period_next},
    {"period/previous", period_previous},
    {"money/parse", money_parse},
    {"money/add", money_add},
    {"money/subtract", money_subtract},
    {"money/multiply", money_multiply},
    {"money/compare", money_compare},
    {"money/round", money_round},
    {"money/grouped", money_grouped},
    {"money/parse_in", money_parse_in},
    {"money/in_minor_units", money_in_minor_units},
    {"money/json", money_json},
    {"money/sum", money_sum},
    {"money/allocate", money_allocate},
    {"money/round_to_increment", money_round_to_increment},
    {"money/round_to_cash", money_round_to_cash},
    {"money/format", money_format},
    {"money/redenominate", money_redenominate},
    {"figure/parse", figure_parse},
    {"figure/interval", figure_interval},
    {"rates/build", rates_build},
    {"rates/bounds", rates_bounds},
    {"convert/day", convert_day},
    {"convert/period", convert_period},
    {"convert/rate", convert_rate},
    {"convert/cite", convert_cite},
    {"convert/average", convert_average},
    {"convert/route", convert_route},
    {"convert/figure", convert_figure},
    {"check/equivalent", check_equivalent},
    {"formats/ecb", formats_ecb},
    {"formats/rates_csv", formats_rates_csv},
    {"formats/nominal_table", formats_nominal_table},
    {"formats/bank_of_russia", formats_bank_of_russia},
    {"formats/bank_of_belarus", formats_bank_of_belarus},
    {"formats/imf", formats_imf},
    {"formats/dossier", formats_dossier},
    {"brief/checks", brief_checks},
    {"trade/matrix", trade_matrix},
};

static unsigned long passed;
static unsigned long failed;

static verb *verb_named(const char *name) {
  size_t at;
  for (at = 0; at < sizeof verbs / sizeof *verbs; at++) {
    if (strcmp(verbs[at].name, name) == 0) {
      return verbs[at].run;
    }
  }
  if (series_named(name) != NULL) {
    return series_named(name);
  }
  return indicator_named(name);
}

/* The name of a code as the vectors have it, without TW_ERR_. */
static const char *code_name(tw_status code) {
  const char *name = tw_status_name(code);
  return strncmp(name, "TW_ERR_", 7) == 0 ? name + 7 : name;
}

/* What was said before a call failed does not count. */
static void answer_error(struct vector *vector, tw_status status) {
  vector->answer.size = 0;
  say(vector, "error:");
  say(vector, code_name(status));
  if (vector->error.first_fault != TW_OK) {
    say(vector, "/");
    say(vector, code_name(vector->error.first_fault));
  }
}

static void run_row(const char *name, verb *run, const struct table *table, size_t row) {
  struct vector vector = {
      .name = name, .table = table, .row = row, .error = TW_ERROR_INIT};
  const struct bytes *expected = cell(&vector, "expect");
  tw_status status;
  if (run == NULL) {
    say(&vector, "no such verb");
  } else {
    status = run(&vector);
    if (status != TW_OK) {
      answer_error(&vector, status);
    }
  }
  say(&vector, "");
  if (run != NULL && vector.answer.size == expected->size &&
      memcmp(vector.answer.data, expected->data, expected->size) == 0) {
    passed++;
  } else {
    failed++;
    printf("FAIL %s %s: expected %s, got %s\n", name, cell(&vector, "id")->data,
           expected->data, vector.answer.data);
  }
  vector_free(&vector);
}

/* Two names with a slash between; the caller frees them. */
static char *joined(const char *left, const char *right) {
  size_t size = strlen(left) + strlen(right) + 2;
  char *out = allocate(size, 1);
  snprintf(out, size, "%s/%s", left, right);
  return out;
}

static void run_table(const char *path, const char *module, const char *file) {
  struct table table = table_read(path);
  char *name = joined(module, file);
  size_t row;
  name[strlen(name) - strlen(".tsv")] = '\0';
  for (row = 1; row < table.row_count; row++) {
    run_row(name, verb_named(name), &table, row);
  }
  free(name);
  table_free(&table);
}

static int visible(const struct dirent *entry) { return entry->d_name[0] != '.'; }

/* The names in a folder, in order; -1 if it is none. */
static int names_in(const char *folder, struct dirent ***names) {
  return scandir(folder, names, visible, alphasort);
}

static void run_module(const char *folder, const char *module) {
  struct dirent **names = NULL;
  int count = names_in(folder, &names);
  int at;
  for (at = 0; at < count; at++) {
    const char *name = names[at]->d_name;
    size_t length = strlen(name);
    if (length > 4 && strcmp(name + length - 4, ".tsv") == 0) {
      char *path = joined(folder, name);
      run_table(path, module, name);
      free(path);
    }
    free(names[at]);
  }
  free(names);
}

int main(int count, char **arguments) {
  const char *folder = count > 1 ? arguments[1] : "tests/vectors";
  struct dirent **modules = NULL;
  int found = names_in(folder, &modules);
  int at;
  if (found < 0) {
    fprintf(stderr, "%s cannot be read\n", folder);
    return 2;
  }
  for (at = 0; at < found; at++) {
    char *path = joined(folder, modules[at]->d_name);
    run_module(path, modules[at]->d_name);
    free(path);
    free(modules[at]);
  }
  free(modules);
  rates_free();
  printf("vectors: %lu passed, %lu failed\n", passed, failed);
  return failed == 0 ? 0 : 1;
}
