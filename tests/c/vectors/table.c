/* Reading tsv files: cells between tabs, with escapes. */
#include <stdlib.h>
#include <string.h>

#include "vectors.h"

void *allocate(size_t count, size_t size) {
  void *memory = calloc(count == 0 ? 1 : count, size);
  if (memory == NULL) {
    fprintf(stderr, "out of memory\n");
    exit(2);
  }
  return memory;
}

int read_file(const char *path, struct bytes *out) {
  FILE *file = fopen(path, "rb");
  size_t capacity = 1u << 16;
  if (file == NULL) {
    return 0;
  }
  out->data = allocate(capacity, 1);
  out->size = 0;
  for (;;) {
    size_t got = fread(out->data + out->size, 1, capacity - 1 - out->size, file);
    out->size += got;
    if (got == 0) {
      break;
    }
    if (capacity - 1 == out->size) {
      char *larger = allocate(capacity * 2, 1);
      memcpy(larger, out->data, out->size);
      free(out->data);
      out->data = larger;
      capacity *= 2;
    }
  }
  out->data[out->size] = '\0';
  fclose(file);
  return 1;
}

static char escaped(char letter) {
  switch (letter) {
    case 'n':
      return '\n';
    case 't':
      return '\t';
    case 'r':
      return '\r';
    default:
      return letter;
  }
}

static struct bytes unescape(const char *from, size_t size) {
  struct bytes out = {allocate(size + 1, 1), 0};
  size_t at;
  for (at = 0; at < size; at++) {
    char letter = from[at];
    if (letter == '\\' && at + 1 < size) {
      at++;
      letter = escaped(from[at]);
    }
    out.data[out.size++] = letter;
  }
  return out;
}

static size_t count_of(const char *from, size_t size, char wanted) {
  size_t count = 0;
  size_t at;
  for (at = 0; at < size; at++) {
    count += from[at] == wanted;
  }
  return count;
}

static void refuse(const char *path, const char *fact, size_t line) {
  fprintf(stderr, "%s: line %lu: %s\n", path, (unsigned long)line, fact);
  exit(2);
}

struct table table_read(const char *path) {
  struct table table = {0, 0, NULL};
  struct bytes text = {NULL, 0};
  const char *line;
  size_t lines;
  size_t filled = 0;
  if (!read_file(path, &text)) {
    refuse(path, "cannot be read", 0);
  }
  lines = count_of(text.data, text.size, '\n');
  if (text.size == 0 || text.data[text.size - 1] != '\n') {
    refuse(path, "the last line has no end", lines);
  }
  line = text.data;
  table.column_count = count_of(line, strcspn(line, "\n"), '\t') + 1;
  table.row_count = lines;
  table.cells = allocate(lines * table.column_count, sizeof *table.cells);
  for (lines = 1; lines <= table.row_count; lines++) {
    const char *end = memchr(line, '\n', text.size - (size_t)(line - text.data));
    const char *start = line;
    if (count_of(line, (size_t)(end - line), '\t') + 1 != table.column_count) {
      refuse(path, "another number of cells than the header", lines);
    }
    while (start <= end) {
      const char *stop = memchr(start, '\t', (size_t)(end - start));
      stop = stop == NULL ? end : stop;
      table.cells[filled++] = unescape(start, (size_t)(stop - start));
      start = stop + 1;
    }
    line = end + 1;
  }
  free(text.data);
  return table;
}

void table_free(struct table *table) {
  size_t at;
  for (at = 0; at < table->row_count * table->column_count; at++) {
    free(table->cells[at].data);
  }
  free(table->cells);
}

const struct bytes *table_cell(const struct table *table, size_t row, const char *column) {
  size_t at;
  for (at = 0; at < table->column_count; at++) {
    if (strcmp(table->cells[at].data, column) == 0) {
      return &table->cells[row * table->column_count + at];
    }
  }
  fprintf(stderr, "there is no column %s\n", column);
  exit(2);
}
