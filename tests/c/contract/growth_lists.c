/* Growth of lists and of phrases: cells, room for them, what is refused. */
#include "contract.h"

static tw_decimal number(int64_t digits, uint32_t scale) {
  tw_decimal value = {{(uint64_t)digits, digits < 0 ? -1 : 0}, scale, 0};
  return value;
}

typedef tw_status list_call(const tw_decimal *values, size_t count,
                            const tw_places *places, tw_rounded *out, tw_error *error);

struct list_trial {
  const char *name;
  list_call *call;
  const char *expected;
  tw_decimal given[4];
};

static const struct list_trial trials[] = {
    {"tw_growth_compounded",
     tw_growth_compounded,
     "0.32",
     {{{1, 0}, 1, 0}, {{2, 0}, 1, 0}, {{0, 0}, 0, 0}, {{0, 0}, 0, 0}}},
    {"tw_growth_carry_over",
     tw_growth_carry_over,
     "0.6",
     {{{2, 0}, 0, 0}, {{2, 0}, 0, 0}, {{2, 0}, 0, 0}, {{4, 0}, 0, 0}}},
};

static void single(const struct list_trial *trial) {
  tw_places places = TW_PLACES_INIT;
  tw_decimal given[4];
  tw_rounded rounded;
  memcpy(given, trial->given, sizeof given);
  HOLDS(trial->name, trial->call(given, 4, NULL, &rounded, error()) == TW_OK);
  check_text(trial->expected, tw_decimal_format(rounded.value, INTO), trial->name,
             __FILE__, __LINE__);
  REFUSED(trial->name, TW_ERR_NO_VALUES,
          trial->call(NULL, 0, NULL, &out.rounded, error()));
  REFUSED_NULL(trial->name, 1, trial->call(NULL, 4, NULL, &out.rounded, error()));
  REFUSED_NULL(trial->name, 4, trial->call(given, 4, NULL, NULL, error()));
  REFUSED(trial->name, TW_ERR_INVALID_ARGUMENT,
          trial->call(given, SIZE_MAX, NULL, &out.rounded, error()));
  places.struct_size = 0;
  REFUSED(trial->name, TW_ERR_INVALID_STRUCT,
          trial->call(given, 4, &places, &out.rounded, error()));
  HOLDS(trial->name, failure.argument == 3);
  given[3].reserved = 1;
  REFUSED(trial->name, TW_ERR_INVALID_STRUCT,
          trial->call(given, 4, NULL, &out.rounded, error()));
  HOLDS(trial->name, failure.argument == 1);
  given[3].reserved = 0;
  given[3].scale = 29;
  REFUSED(trial->name, TW_ERR_INVALID_SCALE,
          trial->call(given, 4, NULL, &out.rounded, error()));
}

static void compound_index(void) {
  const tw_decimal base = number(100, 0);
  tw_decimal wrong = number(1, 29);
  tw_decimal rates[2];
  tw_cell each[4];
  rates[0] = number(1, 1);
  rates[1] = number(-5, 1);
  memset(each, 0x5a, sizeof each);
  OK(tw_growth_compound_index(base, rates, 2, NULL, each, 4, error()));
  CHECK(each[0].value.unscaled.lo == 100 && each[0].exact == 1);
  WRITES("110", tw_decimal_format(each[1].value, INTO));
  WRITES("55", tw_decimal_format(each[2].value, INTO));
  CHECK(each[2].status == TW_OK && each[3].status == 0x5a5a5a5a);
  FAILS(TW_ERR_BUFFER_TOO_SMALL,
        tw_growth_compound_index(base, rates, 2, NULL, out.cells, 2, error()));
  CHECK(failure.argument == 5);
  FAILS(TW_ERR_BUFFER_TOO_SMALL,
        tw_growth_compound_index(base, rates, 2, NULL, NULL, 0, error()));
  OK(tw_growth_compound_index(base, NULL, 0, NULL, each, 4, error()));
  WRITES("100", tw_decimal_format(each[0].value, INTO));
  FAILS(TW_ERR_ZERO_BASE, tw_growth_compound_index(number(0, 0), rates, 2, NULL,
                                                   out.cells, 4, error()));
  FAILS(TW_ERR_INVALID_SCALE,
        tw_growth_compound_index(wrong, rates, 2, NULL, out.cells, 4, error()));
  CHECK(failure.argument == 1);
  FAILS(TW_ERR_INVALID_SCALE,
        tw_growth_compound_index(base, &wrong, 1, NULL, out.cells, 4, error()));
  CHECK(failure.argument == 2);
  NULL_AT(2, tw_growth_compound_index(base, NULL, 2, NULL, out.cells, 4, error()));
  NULL_AT(5, tw_growth_compound_index(base, rates, 2, NULL, NULL, 4, error()));
}

static void contributions(void) {
  tw_decimal bases[2], currents[2];
  tw_cell parts[2];
  tw_rounded total;
  bases[0] = number(100, 0);
  bases[1] = number(300, 0);
  currents[0] = number(120, 0);
  currents[1] = number(300, 0);
  OK(tw_growth_contributions(bases, currents, 2, NULL, parts, &total, error()));
  WRITES("0.05", tw_decimal_format(total.value, INTO));
  WRITES("0.05", tw_decimal_format(parts[0].value, INTO));
  CHECK(parts[1].status == TW_OK && parts[1].value.unscaled.lo == 0);
  FAILS(TW_ERR_NO_VALUES, tw_growth_contributions(NULL, NULL, 0, NULL, NULL,
                                                  &out.rounded, error()));
  NULL_AT(1, tw_growth_contributions(NULL, currents, 2, NULL, out.cells, &out.rounded,
                                     error()));
  NULL_AT(2, tw_growth_contributions(bases, NULL, 2, NULL, out.cells, &out.rounded,
                                     error()));
  NULL_AT(5, tw_growth_contributions(bases, currents, 2, NULL, NULL, &out.rounded,
                                     error()));
  NULL_AT(6, tw_growth_contributions(bases, currents, 2, NULL, out.cells, NULL,
                                     error()));
  currents[1].reserved = 1;
  FAILS(TW_ERR_INVALID_STRUCT, tw_growth_contributions(bases, currents, 2, NULL,
                                                       out.cells, &out.rounded, error()));
  CHECK(failure.argument == 2);
  bases[0] = number(0, 0);
  bases[1] = bases[0];
  currents[1].reserved = 0;
  FAILS(TW_ERR_ZERO_BASE, tw_growth_contributions(bases, currents, 2, NULL, out.cells,
                                                  &out.rounded, error()));
}

static void phrases(void) {
  tw_decimal times;
  OK(tw_growth_times_in(TEXT("increased by 10.9 times"), &times, error()));
  WRITES("10.9", tw_decimal_format(times, INTO));
  FAILS(TW_ERR_INVALID_NUMBER, tw_growth_times_in(NULL, 0, &out.decimal, error()));
  FAILS(TW_ERR_INVALID_NUMBER,
        tw_growth_times_in(TEXT("many times"), &out.decimal, error()));
  FAILS(TW_ERR_INVALID_UTF8, tw_growth_times_in(TEXT("3\xff"), &out.decimal, error()));
  CHECK(failure.argument == 1);
  NULL_AT(1, tw_growth_times_in(NULL, 1, &out.decimal, error()));
  NULL_AT(3, tw_growth_times_in(TEXT("3 times"), NULL, error()));
}

void lists_of_growth(void) {
  size_t at;
  for (at = 0; at < sizeof trials / sizeof *trials; at++) {
    single(&trials[at]);
  }
  compound_index();
  contributions();
  phrases();
}
