/* Growth of figures: a value of each formula, units, NULL in every place. */
#include "contract.h"

/* A function whose figures come as an array. */
typedef tw_status figure_call(tw_figure *const *given, tw_derived **into,
                              tw_error *error);

struct figure_trial {
  const char *name;
  figure_call *call;
  uint32_t count;
  /* The position of the result among the arguments. */
  uint32_t result;
  const char *expected;
  const char *given[4];
};

#define CALL_OF(function, ...)                                                         \
  static tw_status call_##function(tw_figure *const *given, tw_derived **into,         \
                                   tw_error *error) {                                  \
    return function(__VA_ARGS__, into, error);                                         \
  }
#define OF_1(function) CALL_OF(function, given[0])
#define OF_2(function) CALL_OF(function, given[0], given[1])
#define OF_3(function) CALL_OF(function, given[0], given[1], given[2])
#define OF_4(function) CALL_OF(function, given[0], given[1], given[2], given[3])
#define FIGURES(function, count, result, expected, ...)                                \
  { #function, call_##function, count, result, expected, {__VA_ARGS__} }

static const tw_decimal one = {{1, 0}, 0, 0};
static const tw_decimal two = {{2, 0}, 0, 0};
static const tw_decimal hundred = {{100, 0}, 0, 0};

OF_2(tw_growth_absolute_change_of_figures)
OF_2(tw_growth_change_from_growth_of_figures)
OF_2(tw_growth_midpoint_of_figures)
OF_2(tw_growth_times_of_figures)
OF_2(tw_growth_currency_bridge_of_figures)
OF_2(tw_growth_real_of_figures)
CALL_OF(tw_growth_deflate_of_figures, given[0], given[1], hundred)
CALL_OF(tw_growth_compound_annual_growth_rate_of_figures, given[0], given[1], two)
OF_2(tw_growth_log_of_figures)
OF_2(tw_growth_implicit_deflator_of_figures)
OF_3(tw_growth_contribution_of_figures)
OF_4(tw_growth_share_of_change_of_figures)
OF_2(tw_growth_excluding_of_figures)
OF_4(tw_growth_share_change_of_figures)
OF_2(tw_growth_implied_whole_of_figures)
OF_2(tw_growth_simple_of_figures)
OF_2(tw_growth_absolute_base_of_figures)
CALL_OF(tw_growth_annualised_of_figures, given[0], given[1], one, two)
CALL_OF(tw_growth_annualised_linear_of_figures, given[0], given[1], one, two)
CALL_OF(tw_growth_exponential_of_figures, given[0], given[1], two)
CALL_OF(tw_growth_required_growth_of_figures, given[0], given[1], two)
OF_2(tw_growth_contribution_weighted_of_figures)
OF_1(tw_growth_midpoint_from_simple_of_figures)
OF_1(tw_growth_doubling_time_of_figures)
OF_1(tw_growth_half_life_of_figures)
OF_3(tw_growth_local_from_foreign_of_figures)
OF_3(tw_growth_foreign_from_local_of_figures)

static const struct figure_trial trials[] = {
    FIGURES(tw_growth_absolute_change_of_figures, 2, 3, "20", "100 CNY", "120 CNY"),
    FIGURES(tw_growth_change_from_growth_of_figures, 2, 3, "20", "120 CNY", "20%"),
    FIGURES(tw_growth_midpoint_of_figures, 2, 3, "1", "1 CNY", "3 CNY"),
    FIGURES(tw_growth_times_of_figures, 2, 3, "4.5", "2 CNY", "9 CNY"),
    FIGURES(tw_growth_currency_bridge_of_figures, 2, 3, "-0.2", "20%", "50%"),
    FIGURES(tw_growth_real_of_figures, 2, 3, "0.25", "50%", "20%"),
    FIGURES(tw_growth_deflate_of_figures, 2, 4, "80", "120 CNY", "150"),
    FIGURES(tw_growth_compound_annual_growth_rate_of_figures, 2, 4, "1", "1 CNY",
            "4 CNY"),
    FIGURES(tw_growth_log_of_figures, 2, 3, "0", "5 CNY", "5 CNY"),
    FIGURES(tw_growth_implicit_deflator_of_figures, 2, 3, "150", "120 CNY", "80 CNY"),
    FIGURES(tw_growth_contribution_of_figures, 3, 4, "0.05", "100 CNY", "120 CNY",
            "400 CNY"),
    FIGURES(tw_growth_share_of_change_of_figures, 4, 5, "0.25", "100 CNY", "120 CNY",
            "400 CNY", "480 CNY"),
    FIGURES(tw_growth_excluding_of_figures, 2, 3, "0.15", "20%", "5 percentage points"),
    FIGURES(tw_growth_share_change_of_figures, 4, 5, "0.05", "100 CNY", "120 CNY",
            "400 CNY", "400 CNY"),
    FIGURES(tw_growth_implied_whole_of_figures, 2, 3, "200", "120 CNY", "60%"),
    FIGURES(tw_growth_simple_of_figures, 2, 3, "0.2", "100 CNY", "120 CNY"),
    FIGURES(tw_growth_absolute_base_of_figures, 2, 3, "0.2", "-100 CNY", "-80 CNY"),
    FIGURES(tw_growth_annualised_of_figures, 2, 5, "3", "1 CNY", "2 CNY"),
    FIGURES(tw_growth_annualised_linear_of_figures, 2, 5, "0.4", "100 CNY", "120 CNY"),
    FIGURES(tw_growth_exponential_of_figures, 2, 4, "0", "5 CNY", "5 CNY"),
    FIGURES(tw_growth_required_growth_of_figures, 2, 4, "1", "1 CNY", "4 CNY"),
    FIGURES(tw_growth_contribution_weighted_of_figures, 2, 3, "0.05", "25%", "20%"),
    FIGURES(tw_growth_midpoint_from_simple_of_figures, 1, 2, "1", "200%"),
    FIGURES(tw_growth_doubling_time_of_figures, 1, 2, "1", "100%"),
    FIGURES(tw_growth_half_life_of_figures, 1, 2, "1", "-50%"),
    FIGURES(tw_growth_local_from_foreign_of_figures, 3, 4, "0.5", "20%", "4", "5"),
    FIGURES(tw_growth_foreign_from_local_of_figures, 3, 4, "0.2", "50%", "4", "5"),
};

static void value(const struct figure_trial *trial, tw_figure *const *given) {
  tw_derived *derived = NULL;
  tw_rounded rounded;
  HOLDS(trial->name, trial->call(given, &derived, error()) == TW_OK);
  HOLDS(trial->name, tw_derived_value(derived, NULL, &rounded, error()) == TW_OK);
  check_text(trial->expected, tw_decimal_format(rounded.value, INTO), trial->name,
             __FILE__, __LINE__);
  tw_derived_free(derived);
}

static void refused(const struct figure_trial *trial, tw_figure *const *sound,
                    tw_figure *projects) {
  tw_figure *given[4];
  uint32_t at;
  for (at = 0; at < trial->count; at++) {
    memcpy(given, sound, sizeof given);
    given[at] = NULL;
    REFUSED_NULL(trial->name, at + 1, trial->call(given, &out.derived, error()));
  }
  given[trial->count - 1] = projects;
  REFUSED(trial->name, TW_ERR_UNIT_MISMATCH, trial->call(given, &out.derived, error()));
  REFUSED_NULL(trial->name, trial->result, trial->call(sound, NULL, error()));
  HOLDS(trial->name, trial->call(sound, NULL, NULL) == TW_ERR_NULL_POINTER);
}

static void try_all(const struct figure_trial *trial) {
  tw_figure *given[4] = {NULL, NULL, NULL, NULL};
  tw_figure *projects = NULL;
  uint32_t at;
  for (at = 0; at < trial->count; at++) {
    const char *text = trial->given[at];
    HOLDS(trial->name, tw_figure_parse(text, strlen(text), &given[at], error()) == TW_OK);
  }
  OK(tw_figure_parse(TEXT("35 projects"), &projects, error()));
  value(trial, given);
  refused(trial, given, projects);
  tw_figure_free(projects);
  for (at = 0; at < trial->count; at++) {
    tw_figure_free(given[at]);
  }
}

typedef tw_status with_decimal(const tw_figure *first, const tw_figure *second,
                               tw_decimal decimal, tw_derived **out, tw_error *error);

/* The decimal at a position that follows the figures. */
static void decimal(with_decimal *call, uint32_t position, tw_status refused,
                    const char *name) {
  tw_figure *level = NULL;
  tw_decimal wrong = two;
  const tw_decimal zero = {{0, 0}, 0, 0};
  OK(tw_figure_parse(TEXT("150"), &level, error()));
  wrong.reserved = 1;
  REFUSED(name, TW_ERR_INVALID_STRUCT, call(level, level, wrong, &out.derived, error()));
  HOLDS(name, failure.argument == position);
  wrong.reserved = 0;
  wrong.scale = 29;
  REFUSED(name, TW_ERR_INVALID_SCALE, call(level, level, wrong, &out.derived, error()));
  HOLDS(name, failure.argument == position);
  REFUSED(name, refused, call(level, level, zero, &out.derived, error()));
  tw_figure_free(level);
}

/* Of two decimals, one stands still while the other is tried. */
#define STILL(call, function, ...)                                                     \
  static tw_status call(const tw_figure *first, const tw_figure *second,               \
                        tw_decimal given, tw_derived **into, tw_error *error) {        \
    return function(first, second, __VA_ARGS__, into, error);                          \
  }
STILL(annualised_periods, tw_growth_annualised_of_figures, given, one)
STILL(annualised_year, tw_growth_annualised_of_figures, one, given)
STILL(linear_periods, tw_growth_annualised_linear_of_figures, given, one)
STILL(linear_year, tw_growth_annualised_linear_of_figures, one, given)

static void decimals(void) {
  decimal(tw_growth_deflate_of_figures, 3, TW_ERR_NOT_POSITIVE, "index_base");
  decimal(tw_growth_compound_annual_growth_rate_of_figures, 3, TW_ERR_INVALID_PERIODS,
          "periods");
  decimal(tw_growth_exponential_of_figures, 3, TW_ERR_INVALID_PERIODS, "exponential");
  decimal(tw_growth_required_growth_of_figures, 3, TW_ERR_INVALID_PERIODS, "required");
  decimal(annualised_periods, 3, TW_ERR_INVALID_PERIODS, "annualised periods");
  decimal(annualised_year, 4, TW_ERR_INVALID_PERIODS, "annualised year");
  decimal(linear_periods, 3, TW_ERR_INVALID_PERIODS, "linear periods");
  decimal(linear_year, 4, TW_ERR_INVALID_PERIODS, "linear year");
}

void figures_of_growth(void) {
  size_t at;
  for (at = 0; at < sizeof trials / sizeof *trials; at++) {
    try_all(&trials[at]);
  }
  decimals();
  tw_derived_free(NULL);
}
