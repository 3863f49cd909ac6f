"""What reported figures imply of changes, parts, prices and currencies, with intervals."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from . import growth_real, interval, number
from .fault import Fault
from .figure import Figure, values
from .growth import check_share, positive_base, same_unit
from .growth_changes import factor, midpoint_of, not_below, positive
from .interval import End, Interval
from .number import Dec

ONE, HUNDREDTH = Fraction(1), Fraction(1, 100)
ENDLESS = Fraction(10) ** 100


def minus(left: Interval, right: Interval) -> Interval:
    def less(one: End | None, other: End | None) -> End | None:
        if one is None or other is None:
            return None
        return End(one.value - other.value, one.closed and other.closed)

    return Interval(less(left.low, right.high), less(left.high, right.low))


def in_percent(figure: Figure) -> None:
    if figure.kind != "percent":
        raise Fault("UNIT_MISMATCH")


def factors(percent: Interval) -> Interval:
    """1 + growth throughout; it must stay above zero."""
    out = interval.shifted(interval.scaled(percent, HUNDREDTH), ONE)
    if not out.positive:
        raise Fault("TOTAL_LOSS")
    return out


def multiples(percent: Interval) -> Interval:
    """1 + growth, of which nothing is below zero."""
    out = interval.from_zero(interval.shifted(interval.scaled(percent, HUNDREDTH), ONE))
    if out is None:
        raise Fault("TOTAL_LOSS")
    return out


def absolute_change(base: Figure, current: Figure, reading: str) -> Interval:
    same_unit(current, base)
    return minus(values(current, reading), values(base, reading))


def change_from_growth(current: Figure, growth: Figure, reading: str) -> Interval:
    """The product of the level and 1 - 1 / (1 + growth), whose factors are independent."""
    in_percent(growth)
    factor(growth.value.value * HUNDREDTH)
    divisor = factors(values(growth, reading))
    part = minus(interval.point(ONE), interval.over(interval.point(ONE), divisor))
    return product(values(current, reading), part)


def product(left: Interval, right: Interval) -> Interval:
    """By the four corners; an absent end stands for a number without bound."""
    corners = []
    for one, low in ((left.low, True), (left.high, False)):
        for other, other_low in ((right.low, True), (right.high, False)):
            a = one or End(-ENDLESS if low else ENDLESS, False)
            b = other or End(-ENDLESS if other_low else ENDLESS, False)
            reached = a.closed and b.closed or End(Fraction(0), True) in (a, b)
            corners.append(End(a.value * b.value, reached))
    low = min(corners, key=lambda end: (end.value, not end.closed))
    high = max(corners, key=lambda end: (end.value, end.closed))
    bounded = [None if abs(end.value) > ENDLESS / 10**60 else end for end in (low, high)]
    return Interval(*bounded)


def midpoint(base: Figure, current: Figure, reading: str) -> Interval:
    """It rises with the current level and falls with the base."""
    same_unit(current, base)
    midpoint_of(base.value.value, current.value.value)
    before, after = (levels(values(figure, reading)) for figure in (base, current))
    if before.contains_zero() and after.contains_zero():
        raise Fault("ZERO_BASE")
    return Interval(corner(before.high, after.low, -2), corner(before.low, after.high, 2))


def levels(one: Interval) -> Interval:
    """What is not below zero."""
    zero = End(Fraction(0), True)
    if one.high and (one.high.value < 0 or one.high == End(Fraction(0), False)):
        raise Fault("NEGATIVE_BASE")
    return replace(one, low=one.low if one.low and one.low.value >= 0 else zero)


def corner(base: End | None, current: End | None, limit: int) -> End:
    """The midpoint growth between two ends; without a bound it comes near its limit."""
    if base is None or current is None:
        # What appears, or disappears, does so by any size of the other level.
        whole = End(Fraction(0), True) in (base, current)
        return End(Fraction(limit), whole)
    if base.value + current.value == 0:
        raise Fault("ZERO_BASE")
    zero = End(Fraction(0), True)
    reached = base.closed and current.closed or (zero in (base, current))
    return End(midpoint_of(base.value, current.value), reached)


def times(base: Figure, current: Figure, reading: str) -> Interval:
    same_unit(current, base)
    positive_base(base.value.value)
    divisor = values(base, reading)
    if not divisor.positive:
        raise Fault("ZERO_BASE")
    return interval.over(values(current, reading), divisor)


def contribution(base: Figure, current: Figure, whole: Figure, reading: str) -> Interval:
    same_unit(base, whole)
    same_unit(current, whole)
    positive_base(whole.value.value)
    divisor = values(whole, reading)
    if not divisor.positive:
        raise Fault("ZERO_BASE")
    return interval.over(minus(values(current, reading), values(base, reading)), divisor)


def share_of_change(
    part_base: Figure, part_current: Figure, base: Figure, current: Figure, reading: str
) -> Interval:
    for figure in (part_base, part_current, current):
        same_unit(figure, base)
    part = minus(values(part_current, reading), values(part_base, reading))
    whole = minus(values(current, reading), values(base, reading))
    if current.value.value == base.value.value or whole.contains_zero():
        raise Fault("NO_CHANGE")
    if not whole.positive:
        part, whole = interval.scaled(part, -ONE), interval.scaled(whole, -ONE)
    return interval.over(part, whole)


def excluding(total: Figure, contribution: Figure, reading: str) -> Interval:
    in_percent(total)
    if contribution.kind not in ("percent", "point"):
        raise Fault("UNIT_MISMATCH")
    points = minus(values(total, reading), values(contribution, reading))
    return interval.scaled(points, HUNDREDTH)


def share(part: Figure, whole: Figure, reading: str) -> Interval:
    same_unit(part, whole)
    check_share(part.value.value, whole.value.value)
    divisor = values(whole, reading)
    if not divisor.positive:
        raise Fault("ZERO_TOTAL")
    face = part.value.value / whole.value.value
    return interval.clipped(interval.over(values(part, reading), divisor), face)


def share_change(
    part_base: Figure, part_current: Figure, base: Figure, current: Figure, reading: str
) -> Interval:
    before = share(part_base, base, reading)
    return minus(share(part_current, current, reading), before)


def implied_whole(part: Figure, portion: Figure, reading: str) -> Interval:
    in_percent(portion)
    if part.value.value < 0 or portion.value.value < 0:
        raise Fault("NEGATIVE_PART")
    divisor = interval.scaled(values(portion, reading), HUNDREDTH)
    if not divisor.positive or portion.value.value == 0:
        raise Fault("ZERO_DIVISOR")
    portion_of = interval.from_zero(values(part, reading))
    if portion_of is None:
        raise Fault("NEGATIVE_PART")
    return interval.over(portion_of, divisor)


def relative(growth: Figure, other: Figure, reading: str) -> Interval:
    for figure in (growth, other):
        in_percent(figure)
    not_below(growth.value.value * HUNDREDTH)
    factor(other.value.value * HUNDREDTH)
    quotient = interval.over(
        multiples(values(growth, reading)), factors(values(other, reading))
    )
    return interval.shifted(quotient, -ONE)


def deflate(nominal: Figure, index: Figure, base: Dec, reading: str) -> Interval:
    if index.kind != "none":
        raise Fault("UNIT_MISMATCH")
    scale = positive(base.value)
    positive(index.value.value)
    divisor = values(index, reading)
    if not divisor.positive:
        raise Fault("NOT_POSITIVE")
    return interval.over(interval.scaled(values(nominal, reading), scale), divisor)


def implicit_deflator(nominal: Figure, real: Figure, reading: str) -> Interval:
    same_unit(nominal, real)
    positive(real.value.value)
    if nominal.value.value < 0:
        raise Fault("NEGATIVE_PART")
    divisor = values(real, reading)
    if not divisor.positive:
        raise Fault("NOT_POSITIVE")
    level = interval.from_zero(values(nominal, reading))
    if level is None:
        raise Fault("NEGATIVE_PART")
    return interval.over(interval.scaled(level, Fraction(100)), divisor)


def ratios(base: Figure, current: Figure, reading: str) -> Interval:
    same_unit(current, base)
    positive_base(base.value.value)
    if current.value.value <= 0:
        raise Fault("NOT_POSITIVE")
    top, bottom = values(current, reading), values(base, reading)
    if not bottom.positive:
        raise Fault("ZERO_BASE")
    if not top.positive:
        raise Fault("NOT_POSITIVE")
    return interval.over(top, bottom)


def risen(one: Interval, formula: Callable[[Fraction], Fraction], floor: End | None) -> Interval:
    """Both ends by a formula that rises, rounded outward; what is rounded is enclosed."""

    def end(at: End, mode: str) -> End:
        rounded, exact = number.digits_28(formula(at.value), mode)
        return End(rounded.value, at.closed or not exact)

    low = end(one.low, "floor") if one.low and one.low.value > 0 else floor
    return Interval(low, end(one.high, "ceiling") if one.high else None)


def compound(base: Figure, current: Figure, periods: Dec, reading: str) -> Interval:
    years = growth_real.real(growth_real.some(periods))

    def formula(ratio: Fraction) -> Fraction:
        return growth_real.exp_less_one(growth_real.logarithm(ratio) / years)

    return risen(ratios(base, current, reading), formula, End(-ONE, False))


def log(base: Figure, current: Figure, reading: str) -> Interval:
    def formula(ratio: Fraction) -> Fraction:
        return growth_real.fraction(growth_real.logarithm(ratio))

    return risen(ratios(base, current, reading), formula, None)


LEVELS = ("base", "current")
WHOLES = ("part_base", "part_current", "whole_base", "whole_current")
# Each formula with the columns of its arguments.
FIGURES: dict[str, tuple[Callable[..., Interval], tuple[str, ...]]] = {
    "absolute_change_of_figures": (absolute_change, LEVELS),
    "change_from_growth_of_figures": (change_from_growth, ("current", "growth")),
    "midpoint_of_figures": (midpoint, LEVELS),
    "times_of_figures": (times, LEVELS),
    "log_of_figures": (log, LEVELS),
    "contribution_of_figures": (contribution, WHOLES[:3]),
    "share_of_change_of_figures": (share_of_change, WHOLES),
    "excluding_of_figures": (excluding, ("total_growth", "contribution")),
    "share_change_of_figures": (share_change, WHOLES),
    "implied_whole_of_figures": (implied_whole, ("part", "share")),
    "currency_bridge_of_figures": (relative, ("local", "foreign")),
    "real_of_figures": (relative, ("nominal_growth", "inflation")),
    "implicit_deflator_of_figures": (implicit_deflator, ("nominal", "real")),
}
