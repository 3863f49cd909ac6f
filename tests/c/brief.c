/* Prints the brief of a dossier. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tradewind.h"

enum { SUCCESS = 0, BAD_INPUT = 1, BAD_USAGE = 2 };

static const char *const usage =
    "usage: brief DOSSIER [--rates FILE]... --to CURRENCY\n"
    "             --format markdown|html|json\n"
    "\n"
    "  --rates   a file of rates, preferred first: of the European Central Bank (CSV,\n"
    "            zip or XML), the Bank of Russia or the National Bank of Belarus (XML),\n"
    "            or a tidy CSV with one rate a row; without it the brief says which\n"
    "            rates are missing\n"
    "  --to      the currency to show amounts in\n"
    "  --format  how the brief is printed\n";

typedef tw_status writer(const tw_brief *brief, tw_text **out, tw_error *error);

struct request {
  const char *dossier;
  const char **rates;
  int rates_count;
  const char *to;
  writer *write;
};

struct file {
  uint8_t *data;
  size_t size;
};

static int refuse_usage(const char *fact, const char *value) {
  fprintf(stderr, "error: %s%s\n%s", fact, value, usage);
  return BAD_USAGE;
}

static int refuse_input(const char *path, const char *fact) {
  fprintf(stderr, "error: %s%s%s\n", path, path[0] == '\0' ? "" : ": ", fact);
  return BAD_INPUT;
}

static writer *writer_named(const char *format) {
  if (strcmp(format, "markdown") == 0) {
    return tw_brief_to_markdown;
  }
  if (strcmp(format, "html") == 0) {
    return tw_brief_to_html;
  }
  return strcmp(format, "json") == 0 ? tw_brief_to_json : NULL;
}

/* The value of an option, given after it or after "="; NULL if it is another. */
static const char *option(const char *name, int count, char **arguments, int *at) {
  const char *argument = arguments[*at];
  size_t length = strlen(name);
  if (strncmp(argument, name, length) != 0) {
    return NULL;
  }
  if (argument[length] == '=') {
    return argument + length + 1;
  }
  if (argument[length] != '\0' || *at + 1 >= count) {
    return NULL;
  }
  *at += 1;
  return arguments[*at];
}

static int parse(int count, char **arguments, struct request *request) {
  int at;
  for (at = 1; at < count; at++) {
    const char *value;
    if ((value = option("--rates", count, arguments, &at)) != NULL) {
      request->rates[request->rates_count++] = value;
    } else if (request->to == NULL &&
               (value = option("--to", count, arguments, &at)) != NULL) {
      request->to = value;
    } else if ((value = option("--format", count, arguments, &at)) != NULL) {
      request->write = writer_named(value);
      if (request->write == NULL) {
        return refuse_usage("expected markdown, html or json, not ", value);
      }
    } else if (arguments[at][0] != '-' && request->dossier == NULL) {
      request->dossier = arguments[at];
    } else {
      return refuse_usage("unexpected argument or missing value: ", arguments[at]);
    }
  }
  if (request->dossier == NULL || request->to == NULL || request->write == NULL) {
    return refuse_usage("DOSSIER, --to and --format are needed", "");
  }
  return SUCCESS;
}

static int read_file(const char *path, struct file *file) {
  FILE *stream = fopen(path, "rb");
  size_t capacity = 0;
  size_t got = 1;
  if (stream == NULL) {
    return refuse_input(path, "cannot be opened");
  }
  while (got > 0) {
    if (file->size == capacity) {
      uint8_t *larger = realloc(file->data, capacity = capacity * 2 + 65536);
      if (larger == NULL) {
        fclose(stream);
        return refuse_input(path, "too large for memory");
      }
      file->data = larger;
    }
    got = fread(file->data + file->size, 1, capacity - file->size, stream);
    file->size += got;
  }
  got = (size_t)ferror(stream);
  fclose(stream);
  return got == 0 ? SUCCESS : refuse_input(path, "cannot be read");
}

static int read_dossier(const char *path, tw_dossier **dossier) {
  struct file file = {NULL, 0};
  tw_error error = TW_ERROR_INIT;
  tw_text *faults = NULL;
  int code = read_file(path, &file);
  if (code == SUCCESS &&
      tw_dossier_read(file.data, file.size, dossier, &error) != TW_OK) {
    /* The message of an error has limits, a list of faults has none. */
    int listed = tw_dossier_faults(file.data, file.size, &faults, NULL) == TW_OK;
    code = refuse_input(path, listed ? tw_text_data(faults) : error.message);
    tw_text_free(faults);
  }
  free(file.data);
  return code;
}

/* A table without rates, to which files are added. */
static int no_rates(tw_rate_table **table) {
  tw_error error = TW_ERROR_INIT;
  tw_rate_table_builder *builder = NULL;
  int code = SUCCESS;
  if (tw_rate_table_builder_new(&builder, &error) != TW_OK ||
      tw_rate_table_builder_build(builder, table, &error) != TW_OK) {
    code = refuse_input("", error.message);
  }
  tw_rate_table_builder_free(builder);
  return code;
}

/* Merges the rates of a file into *table, after those it has. */
static int add_rates(const char *path, tw_rate_table **table) {
  struct file file = {NULL, 0};
  tw_error error = TW_ERROR_INIT;
  tw_rate_table *added = NULL;
  tw_rate_table *both = NULL;
  int code = read_file(path, &file);
  if (code == SUCCESS &&
      (tw_rate_table_read(file.data, file.size, &added, &error) != TW_OK ||
       tw_rate_table_merge(*table, added, &both, &error) != TW_OK)) {
    code = refuse_input(path, error.message);
  }
  if (both != NULL) {
    tw_rate_table_free(*table);
    *table = both;
  }
  tw_rate_table_free(added);
  free(file.data);
  return code;
}

static int print(const tw_text *text) {
  size_t length = tw_text_length(text);
  if (fwrite(tw_text_data(text), 1, length, stdout) != length || fflush(stdout) != 0) {
    return refuse_input("", "standard output cannot be written");
  }
  return SUCCESS;
}

static int make(const struct request *request, const tw_dossier *dossier,
                const tw_rate_table *rates) {
  tw_error error = TW_ERROR_INIT;
  tw_currency to;
  tw_brief *brief = NULL;
  tw_text *text = NULL;
  int code;
  if (tw_currency_parse(request->to, strlen(request->to), &to, &error) != TW_OK ||
      tw_brief_make(dossier, rates, to, &brief, &error) != TW_OK ||
      request->write(brief, &text, &error) != TW_OK) {
    code = refuse_input("", error.message);
  } else {
    code = print(text);
  }
  tw_text_free(text);
  tw_brief_free(brief);
  return code;
}

static int run(const struct request *request) {
  tw_dossier *dossier = NULL;
  tw_rate_table *rates = NULL;
  int code = read_dossier(request->dossier, &dossier);
  int at;
  if (code == SUCCESS) {
    code = no_rates(&rates);
  }
  for (at = 0; code == SUCCESS && at < request->rates_count; at++) {
    code = add_rates(request->rates[at], &rates);
  }
  if (code == SUCCESS) {
    code = make(request, dossier, rates);
  }
  tw_rate_table_free(rates);
  tw_dossier_free(dossier);
  return code;
}

int main(int count, char **arguments) {
  struct request request = {NULL, NULL, 0, NULL, NULL};
  int code;
  request.rates = calloc((size_t)count, sizeof *request.rates);
  if (request.rates == NULL) {
    return refuse_input("", "out of memory");
  }
  if (count == 2 && (strcmp(arguments[1], "--help") == 0 || strcmp(arguments[1], "-h") == 0)) {
    printf("%s", usage);
    code = SUCCESS;
  } else {
    code = parse(count, arguments, &request);
    code = code == SUCCESS ? run(&request) : code;
  }
  free(request.rates);
  return code;
}
