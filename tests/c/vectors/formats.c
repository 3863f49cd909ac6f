/* Verbs of files of rates. */
#include <stdlib.h>

#include "vectors.h"

typedef tw_status reader(const uint8_t *data, size_t size, tw_rate_table **out,
                         tw_error *error);

typedef tw_status words(const char *text, size_t length, int32_t *word, tw_error *error);

/* Leaves the default where the cell is empty. */
static tw_status read_word(struct vector *vector, const char *column, words *from_name,
                           int32_t *out) {
  const struct bytes *text = cell(vector, column);
  if (text->size == 0) {
    return TW_OK;
  }
  return from_name(text->data, text->size, out, &vector->error);
}

static tw_status say_length(struct vector *vector) {
  say_number(vector, (long long)tw_rate_table_length(vector->built));
  say(vector, " rates");
  return TW_OK;
}

static tw_status say_table(struct vector *vector) {
  TRY(tw_rate_table_to_csv(vector->built, &vector->text, &vector->error));
  say(vector, tw_text_data(vector->text));
  return TW_OK;
}

static tw_status read_with(struct vector *vector, reader *reader_of) {
  struct bytes bytes = bytes_of(cell(vector, "bytes"));
  tw_status status =
      reader_of((const uint8_t *)bytes.data, bytes.size, &vector->built, &vector->error);
  free(bytes.data);
  return status;
}

tw_status formats_ecb(struct vector *vector) {
  TRY(read_with(vector, tw_rate_table_read_ecb));
  return say_length(vector);
}

tw_status formats_rates_csv(struct vector *vector) {
  int32_t notation = TW_NOTATION_PLAIN;
  struct bytes bytes;
  tw_status status;
  TRY(read_word(vector, "notation", tw_notation_from_name, &notation));
  bytes = bytes_of(cell(vector, "bytes"));
  status = tw_rate_table_read_csv_in((const uint8_t *)bytes.data, bytes.size, notation,
                                     &vector->built, &vector->error);
  free(bytes.data);
  TRY(status);
  return say_length(vector);
}

tw_status formats_nominal_table(struct vector *vector) {
  int32_t kind = TW_RATE_KIND_OFFICIAL;
  int32_t notation = TW_NOTATION_PLAIN;
  const struct bytes *source = cell(vector, "publisher");
  struct bytes bytes;
  tw_status status;
  TRY(read_word(vector, "kind", tw_rate_kind_from_name, &kind));
  TRY(read_word(vector, "notation", tw_notation_from_name, &notation));
  bytes = bytes_of(cell(vector, "bytes"));
  status = tw_rate_table_read_nominal_table((const uint8_t *)bytes.data, bytes.size,
                                            source->data, source->size, kind, notation,
                                            &vector->built, &vector->error);
  free(bytes.data);
  TRY(status);
  return say_table(vector);
}

tw_status formats_bank_of_russia(struct vector *vector) {
  TRY(read_with(vector, tw_rate_table_read_bank_of_russia));
  return say_table(vector);
}

tw_status formats_bank_of_belarus(struct vector *vector) {
  TRY(read_with(vector, tw_rate_table_read_bank_of_belarus));
  return say_table(vector);
}

tw_status formats_imf(struct vector *vector) {
  int32_t duplicates = TW_IMF_DUPLICATES_REFUSE;
  int32_t unscaled = TW_IMF_UNSCALED_REFUSE;
  struct bytes bytes;
  tw_status status;
  TRY(read_word(vector, "duplicates", tw_imf_duplicates_from_name, &duplicates));
  TRY(read_word(vector, "unscaled", tw_imf_unscaled_from_name, &unscaled));
  bytes = bytes_of(cell(vector, "bytes"));
  status = tw_rate_table_read_imf((const uint8_t *)bytes.data, bytes.size, duplicates,
                                  unscaled, &vector->built, &vector->error);
  free(bytes.data);
  TRY(status);
  return say_table(vector);
}
