/* Growth of plain numbers: a value of each formula, and what is refused. */
#include "numbers.h"

OF_2(tw_growth_absolute_change)
OF_2(tw_growth_change_from_growth)
OF_2(tw_growth_absolute_base)
OF_2(tw_growth_midpoint)
OF_1(tw_growth_midpoint_from_simple)
OF_2(tw_growth_times)
OF_1(tw_growth_from_times_increase)
OF_1(tw_growth_from_times_level)
OF_4(tw_growth_midpoint_elasticity)
OF_3(tw_growth_contribution)
OF_2(tw_growth_contribution_weighted)
OF_4(tw_growth_share_of_change)
OF_2(tw_growth_excluding)
OF_4(tw_growth_share_change)
OF_2(tw_growth_implied_whole)
OF_2(tw_growth_currency_bridge)
OF_3(tw_growth_local_from_foreign)
OF_3(tw_growth_foreign_from_local)
OF_3(tw_growth_deflate)
OF_2(tw_growth_implicit_deflator)
OF_2(tw_growth_real)
OF_4(tw_growth_prior_of_month)

#define GROWTH(function, count, expected, ...)                                         \
  NUMBERS(function, count, out.rounded, expected, __VA_ARGS__)

static const struct number_trial trials[] = {
    GROWTH(tw_growth_absolute_change, 2, "20", "100", "120"),
    GROWTH(tw_growth_change_from_growth, 2, "20", "120", "0.2"),
    GROWTH(tw_growth_absolute_base, 2, "2", "-50", "50"),
    GROWTH(tw_growth_midpoint, 2, "1", "1", "3"),
    GROWTH(tw_growth_midpoint_from_simple, 1, "1", "2"),
    GROWTH(tw_growth_times, 2, "4.5", "2", "9"),
    GROWTH(tw_growth_from_times_increase, 1, "10.9", "10.9"),
    GROWTH(tw_growth_from_times_level, 1, "9.9", "10.9"),
    GROWTH(tw_growth_midpoint_elasticity, 4, "-1", "1", "3", "3", "1"),
    GROWTH(tw_growth_contribution, 3, "0.05", "100", "120", "400"),
    GROWTH(tw_growth_contribution_weighted, 2, "0.05", "0.25", "0.2"),
    GROWTH(tw_growth_share_of_change, 4, "0.25", "100", "120", "400", "480"),
    GROWTH(tw_growth_excluding, 2, "0.15", "0.2", "0.05"),
    GROWTH(tw_growth_share_change, 4, "0.05", "100", "120", "400", "400"),
    GROWTH(tw_growth_implied_whole, 2, "200", "120", "0.6"),
    GROWTH(tw_growth_currency_bridge, 2, "-0.2", "0.2", "0.5"),
    GROWTH(tw_growth_local_from_foreign, 3, "0.8", "0.5", "10", "12"),
    GROWTH(tw_growth_foreign_from_local, 3, "0.5", "0.8", "10", "12"),
    GROWTH(tw_growth_deflate, 3, "80", "120", "150", "100"),
    GROWTH(tw_growth_implicit_deflator, 2, "150", "120", "80"),
    GROWTH(tw_growth_real, 2, "0.25", "0.5", "0.2"),
    GROWTH(tw_growth_prior_of_month, 4, "30", "180", "0.5", "90", "0"),
};

static void refused(void) {
  const tw_decimal zero = {{0, 0}, 0, 0};
  const tw_decimal one = {{1, 0}, 0, 0};
  const tw_decimal two = {{2, 0}, 0, 0};
  const tw_decimal minus = {{UINT64_MAX, -1}, 0, 0};
  tw_rounded *into = &out.rounded;
  FAILS(TW_ERR_TOTAL_LOSS, tw_growth_real(one, minus, NULL, into, error()));
  FAILS(TW_ERR_ZERO_BASE, tw_growth_absolute_base(zero, one, NULL, into, error()));
  FAILS(TW_ERR_NEGATIVE_BASE, tw_growth_midpoint(minus, two, NULL, into, error()));
  FAILS(TW_ERR_NEGATIVE_PART, tw_growth_from_times_level(minus, NULL, into, error()));
  FAILS(TW_ERR_NO_CHANGE,
        tw_growth_midpoint_elasticity(one, one, one, one, NULL, into, error()));
  FAILS(TW_ERR_ZERO_DIVISOR, tw_growth_implied_whole(one, zero, NULL, into, error()));
  FAILS(TW_ERR_ZERO_TOTAL,
        tw_growth_share_change(zero, zero, zero, zero, NULL, into, error()));
  FAILS(TW_ERR_NOT_POSITIVE, tw_growth_deflate(one, zero, one, NULL, into, error()));
}

void numbers_of_growth(void) {
  number_trials(trials, sizeof trials / sizeof *trials);
  refused();
}
