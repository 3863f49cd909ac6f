/* Indicators of a few numbers: reading them, calling, saying the measure. */
#include "vectors.h"

typedef tw_status two(tw_decimal, tw_decimal, const tw_places *, tw_measure *, tw_error *);
typedef tw_status three(tw_decimal, tw_decimal, tw_decimal, const tw_places *,
                        tw_measure *, tw_error *);
typedef tw_status four(tw_decimal, tw_decimal, tw_decimal, tw_decimal, const tw_places *,
                       tw_measure *, tw_error *);
typedef tw_status five(tw_decimal, tw_decimal, tw_decimal, tw_decimal, tw_decimal,
                       const tw_places *, tw_measure *, tw_error *);
typedef tw_status two_and_word(tw_decimal, tw_decimal, int32_t, const tw_places *,
                               tw_measure *, tw_error *);
typedef tw_status three_and_word(tw_decimal, tw_decimal, tw_decimal, int32_t,
                                 const tw_places *, tw_measure *, tw_error *);
typedef tw_status two_and_counts(tw_decimal, tw_decimal, uint64_t, uint64_t,
                                 const tw_places *, tw_measure *, tw_error *);

/* What the call of an indicator takes besides its options. */
struct numbers {
  tw_decimal values[5];
  tw_places places;
  tw_measure measure;
};

static tw_status read_numbers(struct vector *vector, const struct indicator *indicator,
                              size_t count, struct numbers *out) {
  const tw_places places = TW_PLACES_INIT;
  size_t at;
  for (at = 0; at < count; at++) {
    TRY(read_decimal(vector, indicator->columns[at], &out->values[at]));
  }
  out->places = places;
  return read_places(vector, &out->places);
}

tw_status of_two_numbers(struct vector *vector, const struct indicator *indicator) {
  struct numbers of;
  TRY(read_numbers(vector, indicator, 2, &of));
  TRY(((two *)indicator->function)(of.values[0], of.values[1], &of.places, &of.measure,
                                   &vector->error));
  return say_measure(vector, &of.measure);
}

tw_status of_three_numbers(struct vector *vector, const struct indicator *indicator) {
  struct numbers of;
  TRY(read_numbers(vector, indicator, 3, &of));
  TRY(((three *)indicator->function)(of.values[0], of.values[1], of.values[2], &of.places,
                                     &of.measure, &vector->error));
  return say_measure(vector, &of.measure);
}

tw_status of_four_numbers(struct vector *vector, const struct indicator *indicator) {
  struct numbers of;
  TRY(read_numbers(vector, indicator, 4, &of));
  TRY(((four *)indicator->function)(of.values[0], of.values[1], of.values[2],
                                    of.values[3], &of.places, &of.measure,
                                    &vector->error));
  return say_measure(vector, &of.measure);
}

tw_status of_five_numbers(struct vector *vector, const struct indicator *indicator) {
  struct numbers of;
  TRY(read_numbers(vector, indicator, 5, &of));
  TRY(((five *)indicator->function)(of.values[0], of.values[1], of.values[2],
                                    of.values[3], of.values[4], &of.places, &of.measure,
                                    &vector->error));
  return say_measure(vector, &of.measure);
}

tw_status of_two_and_word(struct vector *vector, const struct indicator *indicator) {
  struct numbers of;
  int32_t word = 0;
  TRY(read_numbers(vector, indicator, 2, &of));
  TRY(read_convention(vector, indicator->columns[2], &word));
  TRY(((two_and_word *)indicator->function)(of.values[0], of.values[1], word, &of.places,
                                            &of.measure, &vector->error));
  return say_measure(vector, &of.measure);
}

tw_status of_three_and_word(struct vector *vector, const struct indicator *indicator) {
  struct numbers of;
  int32_t word = 0;
  TRY(read_numbers(vector, indicator, 3, &of));
  TRY(read_convention(vector, indicator->columns[3], &word));
  TRY(((three_and_word *)indicator->function)(of.values[0], of.values[1], of.values[2],
                                              word, &of.places, &of.measure,
                                              &vector->error));
  return say_measure(vector, &of.measure);
}

tw_status of_two_and_counts(struct vector *vector, const struct indicator *indicator) {
  struct numbers of;
  const uint64_t first = read_count(vector, indicator->columns[2]);
  const uint64_t second = read_count(vector, indicator->columns[3]);
  TRY(read_numbers(vector, indicator, 2, &of));
  TRY(((two_and_counts *)indicator->function)(of.values[0], of.values[1], first, second,
                                              &of.places, &of.measure, &vector->error));
  return say_measure(vector, &of.measure);
}
