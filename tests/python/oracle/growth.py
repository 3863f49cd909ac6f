"""Growth, shares, and what reported figures imply of each other."""

from fractions import Fraction

from . import interval
from .fault import Fault
from .figure import Figure, values
from .interval import Interval
from .number import Dec


def positive_base(base: Fraction) -> None:
    if base == 0:
        raise Fault("ZERO_BASE")
    if base < 0:
        raise Fault("NEGATIVE_BASE")


def simple(base: Dec, current: Dec) -> Fraction:
    positive_base(base.value)
    return current.value / base.value - 1


def implied_base(current: Dec, growth: Dec) -> Fraction:
    if growth.value <= -1:
        raise Fault("TOTAL_LOSS")
    return current.value / (1 + growth.value)


def share(part: Dec, whole: Dec) -> Fraction:
    check_share(part.value, whole.value)
    return part.value / whole.value


def check_share(part: Fraction, whole: Fraction) -> None:
    if part < 0 or whole < 0:
        raise Fault("NEGATIVE_PART")
    if whole == 0:
        raise Fault("ZERO_TOTAL")


def same_unit(left: Figure, right: Figure) -> None:
    if (left.kind, left.unit) == (right.kind, right.unit):
        return
    both_money = left.kind == right.kind == "currency"
    raise Fault("CURRENCY_MISMATCH" if both_money else "UNIT_MISMATCH")


def implied_base_of_figures(current: Figure, growth: Figure, reading: str) -> Interval:
    if growth.kind != "percent":
        raise Fault("UNIT_MISMATCH")
    if growth.value.value <= -100:
        raise Fault("TOTAL_LOSS")
    factor = interval.shifted(interval.scaled(values(growth, reading), Fraction(1, 100)), Fraction(1))
    if not factor.positive:
        raise Fault("TOTAL_LOSS")
    return interval.over(values(current, reading), factor)


def implied_growth(base: Figure, current: Figure, reading: str) -> Interval:
    same_unit(base, current)
    positive_base(base.value.value)
    divisor = values(base, reading)
    if not divisor.positive:
        raise Fault("ZERO_BASE")
    return interval.shifted(interval.over(values(current, reading), divisor), Fraction(-1))


def share_of_figures(part: Figure, whole: Figure, reading: str) -> Interval:
    same_unit(part, whole)
    check_share(part.value.value, whole.value.value)
    divisor = values(whole, reading)
    if not divisor.positive:
        raise Fault("ZERO_TOTAL")
    face = part.value.value / whole.value.value
    return interval.clipped(interval.over(values(part, reading), divisor), face)


def average_per_unit(total: Figure, count: Figure, reading: str) -> Interval:
    if count.kind not in ("count", "none"):
        raise Fault("UNIT_MISMATCH")
    if count.value.value < 0:
        raise Fault("NOT_POSITIVE")
    divisor = values(count, reading)
    if not divisor.positive:
        raise Fault("ZERO_DIVISOR")
    return interval.over(values(total, reading), divisor)
