/* Files of data, of which each set of rates is read once; bytes in cells. */
#include <stdlib.h>
#include <string.h>

#include "vectors.h"

struct held {
  char *names;
  tw_rate_table *table;
  tw_status status;
  tw_error error;
  struct held *next;
};

static struct held *held_first;

void data_read(const char *name, size_t length, struct bytes *out) {
  const char *folder = getenv("TRADEWIND_TEST_DATA");
  char path[1024];
  snprintf(path, sizeof path, "tests/data/%.*s", (int)length, name);
  if (read_file(path, out)) {
    return;
  }
  folder = folder == NULL ? "target/data" : folder;
  snprintf(path, sizeof path, "%s/%.*s", folder, (int)length, name);
  if (!read_file(path, out)) {
    fprintf(stderr, "%s cannot be read\n", path);
    exit(2);
  }
}

static tw_status table_of(const char *name, size_t length, tw_rate_table **out,
                          tw_error *error) {
  struct bytes file = {NULL, 0};
  tw_status status;
  data_read(name, length, &file);
  status = tw_rate_table_read((const uint8_t *)file.data, file.size, out, error);
  free(file.data);
  return status;
}

/* Merges a table into *all and frees it. */
static tw_status merge(tw_rate_table **all, tw_rate_table *one, tw_error *error) {
  tw_rate_table *both = NULL;
  tw_status status = tw_rate_table_merge(*all, one, &both, error);
  tw_rate_table_free(one);
  TRY(status);
  tw_rate_table_free(*all);
  *all = both;
  return TW_OK;
}

/* Reads the files joined by +, preferred first. */
static tw_status merged(const char *names, tw_rate_table **all, tw_error *error) {
  for (;;) {
    size_t length = strcspn(names, "+");
    tw_rate_table *one = NULL;
    TRY(table_of(names, length, &one, error));
    if (*all == NULL) {
      *all = one;
    } else {
      TRY(merge(all, one, error));
    }
    if (names[length] == '\0') {
      return TW_OK;
    }
    names += length + 1;
  }
}

tw_status read_rates(struct vector *vector, const tw_rate_table **out) {
  const struct bytes *names = cell(vector, "rates");
  const tw_error unset = TW_ERROR_INIT;
  struct held *held = held_first;
  while (held != NULL && strcmp(held->names, names->data) != 0) {
    held = held->next;
  }
  if (held == NULL) {
    held = allocate(1, sizeof *held);
    held->names = allocate(names->size + 1, 1);
    memcpy(held->names, names->data, names->size);
    held->error = unset;
    held->next = held_first;
    held_first = held;
    held->status = merged(names->data, &held->table, &held->error);
  }
  *out = held->table;
  vector->error = held->error;
  return held->status;
}

void rates_free(void) {
  while (held_first != NULL) {
    struct held *next = held_first->next;
    tw_rate_table_free(held_first->table);
    free(held_first->names);
    free(held_first);
    held_first = next;
  }
}

/* The value of a hexadecimal digit. */
static unsigned digit(char letter) {
  const char *const digits = "0123456789abcdef";
  const char *found = strchr(digits, letter);
  return found == NULL ? 0 : (unsigned)(found - digits);
}

/* The bytes of a cell: after "hex:" hexadecimal. */
struct bytes bytes_of(const struct bytes *text) {
  struct bytes out = {allocate(text->size + 1, 1), 0};
  size_t at;
  if (strncmp(text->data, "hex:", 4) != 0) {
    memcpy(out.data, text->data, text->size);
    out.size = text->size;
    return out;
  }
  for (at = 4; at + 1 < text->size; at += 2) {
    out.data[out.size++] = (char)(digit(text->data[at]) * 16 + digit(text->data[at + 1]));
  }
  return out;
}
