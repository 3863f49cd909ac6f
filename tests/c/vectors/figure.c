/* Verbs of figure. */
#include "vectors.h"

tw_status figure_parse(struct vector *vector) {
  tw_decimal value;
  int32_t qualifier;
  uint32_t digits;
  char text[256];
  size_t length;
  tw_error *error = &vector->error;
  TRY(read_figure(vector, "text", &vector->figures[0]));
  TRY(tw_figure_value(vector->figures[0], &value, error));
  TRY(say_decimal(vector, value));
  TRY(tw_figure_unit(vector->figures[0], text, sizeof text, &length, error));
  say(vector, "; ");
  say(vector, text);
  TRY(tw_figure_qualifier(vector->figures[0], &qualifier, error));
  TRY(tw_qualifier_name(qualifier, text, sizeof text, &length, error));
  say(vector, "; ");
  say(vector, text);
  TRY(tw_figure_significant_digits(vector->figures[0], &digits, error));
  say(vector, "; ");
  say_number(vector, digits);
  say(vector, " digits");
  return TW_OK;
}

tw_status figure_interval(struct vector *vector) {
  const struct bytes *word = cell(vector, "qualifier");
  const tw_figure *figure;
  int32_t qualifier, reading;
  char text[256];
  size_t length;
  tw_error *error = &vector->error;
  TRY(read_figure(vector, "text", &vector->figures[0]));
  figure = vector->figures[0];
  if (word->size > 0) {
    TRY(tw_qualifier_from_name(word->data, word->size, &qualifier, error));
    TRY(tw_figure_with_qualifier(figure, qualifier, &vector->figures[1], error));
    figure = vector->figures[1];
  }
  TRY(read_reading(vector, &reading));
  TRY(tw_figure_interval_text(figure, reading, text, sizeof text, &length, error));
  say(vector, text);
  return TW_OK;
}
