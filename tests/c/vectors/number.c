/* Verbs of number. */
#include "vectors.h"

tw_status number_parse(struct vector *vector) {
  tw_decimal value;
  TRY(read_decimal(vector, "text", &value));
  return say_decimal(vector, value);
}

tw_status number_parse_in(struct vector *vector) {
  const struct bytes *text = cell(vector, "text");
  int32_t notation;
  tw_decimal value;
  TRY(read_notation(vector, &notation));
  TRY(tw_decimal_parse_in(text->data, text->size, notation, &value, &vector->error));
  return say_decimal(vector, value);
}

typedef tw_status operation(tw_decimal left, tw_decimal right, tw_decimal *out,
                            tw_error *error);

static tw_status operate(struct vector *vector, operation *operation_of) {
  tw_decimal left, right, result;
  TRY(read_decimal(vector, "left", &left));
  TRY(read_decimal(vector, "right", &right));
  TRY(operation_of(left, right, &result, &vector->error));
  return say_decimal(vector, result);
}

tw_status number_add(struct vector *vector) { return operate(vector, tw_decimal_add); }

tw_status number_subtract(struct vector *vector) {
  return operate(vector, tw_decimal_subtract);
}

tw_status number_multiply(struct vector *vector) {
  return operate(vector, tw_decimal_multiply);
}

tw_status number_round(struct vector *vector) {
  tw_decimal value;
  tw_places places = TW_PLACES_INIT;
  tw_rounded rounded;
  TRY(read_decimal(vector, "value", &value));
  TRY(read_places(vector, &places));
  TRY(tw_decimal_round(value, &places, &rounded, &vector->error));
  return say_rounded(vector, rounded);
}
