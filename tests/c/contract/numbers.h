/* Functions of a few decimals, each a row of a table. */
#ifndef TRADEWIND_CONTRACT_NUMBERS_H
#define TRADEWIND_CONTRACT_NUMBERS_H

#include "contract.h"

/* A function whose decimals come as an array; the result is a tw_rounded or a
 * tw_measure, which both begin with the value. */
typedef tw_status number_call(const tw_decimal *given, const tw_places *places,
                              void *into, tw_error *error);

struct number_trial {
  const char *name;
  number_call *call;
  uint32_t count;
  /* The place in the outputs for the result. */
  void *into;
  const char *expected;
  const char *given[4];
};

/* Tries every row with sound numbers, then with one thing wrong at a time. */
void number_trials(const struct number_trial *trials, size_t count);

#define CALL_OF(function, ...)                                                         \
  static tw_status call_##function(const tw_decimal *given, const tw_places *places,   \
                                   void *into, tw_error *error) {                      \
    return function(__VA_ARGS__, places, into, error);                                 \
  }
#define OF_1(function) CALL_OF(function, given[0])
#define OF_2(function) CALL_OF(function, given[0], given[1])
#define OF_3(function) CALL_OF(function, given[0], given[1], given[2])
#define OF_4(function) CALL_OF(function, given[0], given[1], given[2], given[3])
#define NUMBERS(function, count, into, expected, ...)                                  \
  { #function, call_##function, count, &(into), expected, {__VA_ARGS__} }

#endif
