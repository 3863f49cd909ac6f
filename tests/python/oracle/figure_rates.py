"""What reported figures imply of rates, of exchange rates and of times."""

from collections.abc import Callable
from fractions import Fraction

from . import growth_real, interval, number
from .fault import Fault
from .figure import Figure, values
from .growth import positive_base, same_unit
from .growth_changes import factor, not_below, positive
from .growth_figures import HUNDREDTH, ONE, factors, in_percent, minus, multiples, product, ratios, risen
from .interval import End, Interval
from .number import Dec

FLOOR = End(-ONE, False)


def absolute_base(base: Figure, current: Figure, reading: str) -> Interval:
    """Over a negative base as over the positive one with both signs turned, less one turned."""
    same_unit(current, base)
    below, above = values(base, reading), values(current, reading)
    if base.value.value == 0 or not (below.positive or interval.scaled(below, -ONE).positive):
        raise Fault("ZERO_BASE")
    if below.positive:
        return interval.shifted(interval.over(above, below), -ONE)
    return interval.shifted(interval.over(above, interval.scaled(below, -ONE)), ONE)


def powers(base: Figure, current: Figure, exponent: Fraction, reading: str) -> Interval:
    def formula(ratio: Fraction) -> Fraction:
        return growth_real.exp_less_one(growth_real.logarithm(ratio) * growth_real.real(exponent))

    return risen(ratios(base, current, reading), formula, FLOOR)


def annualised(base: Figure, current: Figure, periods: Dec, a_year: Dec, reading: str) -> Interval:
    return powers(base, current, growth_real.some(a_year) / growth_real.some(periods), reading)


def annualised_linear(
    base: Figure, current: Figure, periods: Dec, a_year: Dec, reading: str
) -> Interval:
    same_unit(current, base)
    positive_base(base.value.value)
    years = growth_real.some(a_year) / growth_real.some(periods)
    divisor = values(base, reading)
    if not divisor.positive:
        raise Fault("ZERO_BASE")
    rise = interval.shifted(interval.over(values(current, reading), divisor), -ONE)
    return interval.scaled(rise, years)


def exponential(base: Figure, current: Figure, periods: Dec, reading: str) -> Interval:
    count = growth_real.real(growth_real.some(periods))

    def formula(ratio: Fraction) -> Fraction:
        return growth_real.fraction(growth_real.logarithm(ratio) / count)

    return risen(ratios(base, current, reading), formula, None)


def required_growth(current: Figure, target: Figure, periods: Dec, reading: str) -> Interval:
    return powers(current, target, 1 / growth_real.some(periods), reading)


def local_from_foreign(foreign: Figure, base: Figure, current: Figure, reading: str) -> Interval:
    in_percent(foreign)
    for rate in (base, current):
        if rate.kind != "none":
            raise Fault("UNIT_MISMATCH")
        positive(rate.value.value)
    not_below(foreign.value.value * HUNDREDTH)
    before, after = values(base, reading), values(current, reading)
    if not (before.positive and after.positive):
        raise Fault("NOT_POSITIVE")
    level = product(multiples(values(foreign, reading)), after)
    return interval.shifted(interval.over(level, before), -ONE)


def foreign_from_local(local: Figure, base: Figure, current: Figure, reading: str) -> Interval:
    return local_from_foreign(local, current, base, reading)


def contribution_weighted(weight: Figure, growth: Figure, reading: str) -> Interval:
    in_percent(weight)
    in_percent(growth)
    return interval.scaled(product(values(weight, reading), values(growth, reading)), HUNDREDTH**2)


def midpoint_from_simple(growth: Figure, reading: str) -> Interval:
    in_percent(growth)
    not_below(growth.value.value * HUNDREDTH)
    sums = interval.shifted(multiples(values(growth, reading)), ONE)
    part = interval.over(interval.point(Fraction(4)), sums)
    return minus(interval.point(Fraction(2)), part)


def times(fastest: End | None, slowest: End | None, formula: Callable[[Fraction], Fraction]) -> Interval:
    """From the time of the fastest change to that of the slowest, rounded outward."""

    def end(at: End, mode: str) -> End:
        rounded, exact = number.digits_28(formula(at.value), mode)
        return End(rounded.value, at.closed or not exact)

    low = end(fastest, "floor") if fastest and fastest.value > 0 else End(Fraction(0), False)
    return Interval(low, end(slowest, "ceiling") if slowest and slowest.value != 1 else None)


def doubling_time(rate: Figure, reading: str) -> Interval:
    in_percent(rate)
    given = values(rate, reading)
    if rate.value.value <= 0 or not given.positive:
        raise Fault("NOT_POSITIVE")

    def formula(one: Fraction) -> Fraction:
        return growth_real.fraction(growth_real.WORK.ln2 / growth_real.logarithm(one))

    multiple = factors(given)
    return times(multiple.high, multiple.low, formula)


def half_life(rate: Figure, reading: str) -> Interval:
    in_percent(rate)
    given = values(rate, reading)
    if rate.value.value >= 0:
        raise Fault("NOT_NEGATIVE")
    factor(rate.value.value * HUNDREDTH)
    if not interval.scaled(given, -ONE).positive:
        raise Fault("NOT_NEGATIVE")

    def formula(one: Fraction) -> Fraction:
        return growth_real.fraction(-growth_real.WORK.ln2 / growth_real.logarithm(one))

    multiple = factors(given)
    return times(multiple.low, multiple.high, formula)


LEVELS = ("base", "current")
RATES = ("rate_base", "rate_current")
# Each formula with the columns of its figures, then those of its numbers.
FIGURES: dict[str, tuple[Callable[..., Interval], tuple[str, ...], tuple[str, ...]]] = {
    "absolute_base_of_figures": (absolute_base, LEVELS, ()),
    "annualised_of_figures": (annualised, LEVELS, ("periods", "periods_per_year")),
    "annualised_linear_of_figures": (annualised_linear, LEVELS, ("periods", "periods_per_year")),
    "exponential_of_figures": (exponential, LEVELS, ("periods",)),
    "required_growth_of_figures": (required_growth, ("current", "target"), ("periods",)),
    "local_from_foreign_of_figures": (local_from_foreign, ("foreign", *RATES), ()),
    "foreign_from_local_of_figures": (foreign_from_local, ("local", *RATES), ()),
    "contribution_weighted_of_figures": (contribution_weighted, ("weight", "growth"), ()),
    "midpoint_from_simple_of_figures": (midpoint_from_simple, ("growth",), ()),
    "doubling_time_of_figures": (doubling_time, ("rate",), ()),
    "half_life_of_figures": (half_life, ("rate",), ()),
}
