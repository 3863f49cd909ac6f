"""Growth, shares, and what reported figures imply of each other."""

from fractions import Fraction

from . import interval, number
from .fault import Fault
from .figure import Figure, values
from .interval import Interval
from .number import Dec

GUARD = 80


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


def whole_root(value: int, degree: int) -> int:
    """The largest integer whose power is not above the value, by bisection."""
    low, high = 0, 1 << (value.bit_length() // degree + 1)
    while high - low > 1:
        middle = (low + high) // 2
        if middle**degree <= value:
            low = middle
        else:
            high = middle
    return low


def compound(base: Dec, current: Dec, periods: int, scale: int | None, mode: str) -> tuple[Dec, bool]:
    """The root to 80 decimals, moved off its floor where it is not exact, less one."""
    positive_base(base.value)
    if current.value <= 0:
        raise Fault("NOT_POSITIVE")
    if not 1 <= periods <= 1000:
        raise Fault("INVALID_PERIODS")
    ratio = current.value / base.value
    shifted = ratio * 10 ** (GUARD * periods)
    floor = shifted.numerator // shifted.denominator
    root = whole_root(floor, periods)
    is_exact = Fraction(root**periods) == shifted
    value = Fraction(2 * root + (not is_exact), 2 * 10**GUARD) - 1
    result, kept = number.rounded(value, scale, mode)
    return result, is_exact and kept


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
    return interval.clipped(interval.over(values(part, reading), divisor))


def average_per_unit(total: Figure, count: Figure, reading: str) -> Interval:
    if count.kind not in ("count", "none"):
        raise Fault("UNIT_MISMATCH")
    divisor = values(count, reading)
    if not divisor.positive:
        raise Fault("ZERO_DIVISOR")
    return interval.over(values(total, reading), divisor)
