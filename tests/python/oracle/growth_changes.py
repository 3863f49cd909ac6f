"""Growth by changes, parts, prices and currencies: numbers, lists, phrases."""

from collections.abc import Callable
from fractions import Fraction

from .fault import Fault
from .growth import check_share, positive_base
from .number import Dec

Formula = Callable[..., Fraction]


def absolute_change(base: Dec, current: Dec) -> Fraction:
    return current.value - base.value


def absolute_base(base: Dec, current: Dec) -> Fraction:
    if base.value == 0:
        raise Fault("ZERO_BASE")
    return (current.value - base.value) / abs(base.value)


def factor(growth: Fraction) -> Fraction:
    """1 + growth, by which something is divided."""
    if growth <= -1:
        raise Fault("TOTAL_LOSS")
    return 1 + growth


def not_below(growth: Fraction) -> Fraction:
    """1 + growth, with which something is multiplied."""
    if growth < -1:
        raise Fault("TOTAL_LOSS")
    return 1 + growth


def change_from_growth(current: Dec, growth: Dec) -> Fraction:
    return current.value - current.value / factor(growth.value)


def midpoint_of(base: Fraction, current: Fraction) -> Fraction:
    if base + current == 0:
        raise Fault("ZERO_BASE")
    if base < 0 or current < 0:
        raise Fault("NEGATIVE_BASE")
    return (current - base) / ((current + base) / 2)


def midpoint(base: Dec, current: Dec) -> Fraction:
    return midpoint_of(base.value, current.value)


def midpoint_from_simple(growth: Dec) -> Fraction:
    return midpoint_of(Fraction(1), not_below(growth.value))


def midpoint_elasticity(x0: Dec, x1: Dec, y0: Dec, y1: Dec) -> Fraction:
    x, y = midpoint(x0, x1), midpoint(y0, y1)
    if x == 0:
        raise Fault("NO_CHANGE")
    return y / x


def times(base: Dec, current: Dec) -> Fraction:
    positive_base(base.value)
    return current.value / base.value


def from_times_increase(times: Dec) -> Fraction:
    if times.value < 0:
        raise Fault("NEGATIVE_PART")
    return times.value


def from_times_level(times: Dec) -> Fraction:
    return from_times_increase(times) - 1


def contribution(base: Dec, current: Dec, whole: Dec) -> Fraction:
    positive_base(whole.value)
    return (current.value - base.value) / whole.value


def contribution_weighted(weight: Dec, growth: Dec) -> Fraction:
    return weight.value * growth.value


def share_of_change(base: Dec, current: Dec, whole_base: Dec, whole_current: Dec) -> Fraction:
    if whole_current.value == whole_base.value:
        raise Fault("NO_CHANGE")
    return (current.value - base.value) / (whole_current.value - whole_base.value)


def excluding(total: Dec, contribution: Dec) -> Fraction:
    return total.value - contribution.value


def share_change(base: Dec, current: Dec, whole_base: Dec, whole_current: Dec) -> Fraction:
    check_share(base.value, whole_base.value)
    check_share(current.value, whole_current.value)
    return current.value / whole_current.value - base.value / whole_base.value


def implied_whole(part: Dec, share: Dec) -> Fraction:
    if part.value < 0 or share.value < 0:
        raise Fault("NEGATIVE_PART")
    if share.value == 0:
        raise Fault("ZERO_DIVISOR")
    return part.value / share.value


def relative(growth: Dec, other: Dec) -> Fraction:
    return not_below(growth.value) / factor(other.value) - 1


def positive(value: Fraction) -> Fraction:
    if value <= 0:
        raise Fault("NOT_POSITIVE")
    return value


def local_from_foreign(foreign: Dec, base: Dec, current: Dec) -> Fraction:
    rates = positive(current.value) / positive(base.value)
    return not_below(foreign.value) * rates - 1


def foreign_from_local(local: Dec, base: Dec, current: Dec) -> Fraction:
    return local_from_foreign(local, current, base)


def deflate(nominal: Dec, index: Dec, base: Dec) -> Fraction:
    return nominal.value / (positive(index.value) / positive(base.value))


def implicit_deflator(nominal: Dec, real: Dec) -> Fraction:
    level = positive(real.value)
    if nominal.value < 0:
        raise Fault("NEGATIVE_PART")
    return nominal.value / level * 100


def prior_of_month(cumulative: Dec, growth: Dec, month: Dec, before: Dec) -> Fraction:
    earlier = (cumulative.value - month.value) / factor(before.value)
    return cumulative.value / factor(growth.value) - earlier


LEVELS = ("base", "current")
WHOLES = ("part_base", "part_current", "whole_base", "whole_current")
RATES = ("rate_base", "rate_current")
# Each formula with the columns of its arguments.
NUMBERS: dict[str, tuple[Formula, tuple[str, ...]]] = {
    "absolute_base": (absolute_base, LEVELS),
    "change_from_growth": (change_from_growth, ("current", "growth")),
    "midpoint": (midpoint, LEVELS),
    "midpoint_from_simple": (midpoint_from_simple, ("growth",)),
    "midpoint_elasticity": (midpoint_elasticity, ("x_base", "x_current", "y_base", "y_current")),
    "times": (times, LEVELS),
    "from_times_increase": (from_times_increase, ("times",)),
    "from_times_level": (from_times_level, ("times",)),
    "contribution": (contribution, WHOLES[:3]),
    "contribution_weighted": (contribution_weighted, ("weight", "growth")),
    "share_of_change": (share_of_change, WHOLES),
    "share_change": (share_change, WHOLES),
    "implied_whole": (implied_whole, ("part", "share")),
    "currency_bridge": (relative, ("local", "foreign")),
    "real": (relative, ("nominal_growth", "inflation")),
    "local_from_foreign": (local_from_foreign, ("foreign", *RATES)),
    "foreign_from_local": (foreign_from_local, ("local", *RATES)),
    "deflate": (deflate, ("nominal", "index", "index_base")),
    "implicit_deflator": (implicit_deflator, ("nominal", "real")),
    "prior_of_month": (
        prior_of_month,
        ("cumulative_current", "cumulative_growth", "month_current", "growth_before"),
    ),
}


def levels(base: Dec, rates: list[Dec]) -> list[Fraction]:
    positive_base(base.value)
    return products(base.value, rates)


def products(base: Fraction, rates: list[Dec]) -> list[Fraction]:
    factors = [not_below(rate.value) for rate in rates]
    out = [base]
    for one in factors:
        out.append(out[-1] * one)
    return out


def compounded(rates: list[Dec]) -> Fraction:
    if not rates:
        raise Fault("NO_VALUES")
    return products(Fraction(1), rates)[-1] - 1


def contributions(parts: list[list[Dec]]) -> list[Fraction]:
    """Those of the parts, then that of the whole."""
    if not parts:
        raise Fault("NO_VALUES")
    whole = sum((base.value for base, _ in parts), Fraction(0))
    positive_base(whole)
    each = [(current.value - base.value) / whole for base, current in parts]
    return [*each, sum(each)]


def carry_over(values: list[Dec]) -> Fraction:
    if not values:
        raise Fault("NO_VALUES")
    mean = sum((value.value for value in values), Fraction(0)) / len(values)
    positive_base(mean)
    return values[-1].value / mean - 1
