"""Intervals with exact ends, open or closed, each of which may be absent."""

from dataclasses import dataclass
from fractions import Fraction

from . import number
from .fault import Fault


@dataclass(frozen=True)
class End:
    value: Fraction
    closed: bool


@dataclass(frozen=True)
class Interval:
    """All values between two ends; None is unbounded."""

    low: End | None
    high: End | None

    def __str__(self) -> str:
        low = "(-∞" if self.low is None else "[("[not self.low.closed] + outward(self.low, "floor")
        high = "∞)" if self.high is None else outward(self.high, "ceiling") + "])"[not self.high.closed]
        return f"{low}, {high}"

    @property
    def positive(self) -> bool:
        if self.low is None:
            return False
        return self.low.value > 0 or self.low == End(Fraction(0), False)

    def contains_zero(self) -> bool:
        zero = Fraction(0)
        above = self.low is None or self.low.value < zero or self.low == End(zero, True)
        below = self.high is None or self.high.value > zero or self.high == End(zero, True)
        return above and below

    def meets(self, other: "Interval") -> bool:
        return not (below(self, other) or below(other, self))


def outward(end: End, mode: str) -> str:
    """28 digits, rounded outward; a fraction where no decimal holds them."""
    try:
        return str(number.digits_28(end.value, mode)[0])
    except Fault:
        return str(end.value)


def below(left: Interval, right: Interval) -> bool:
    if left.high is None or right.low is None:
        return False
    if left.high.value == right.low.value:
        return not (left.high.closed and right.low.closed)
    return left.high.value < right.low.value


def closed(low: Fraction, high: Fraction) -> Interval:
    return Interval(End(low, True), End(high, True))


def point(value: Fraction) -> Interval:
    return closed(value, value)


def shifted(interval: Interval, by: Fraction) -> Interval:
    def move(end: End | None) -> End | None:
        return None if end is None else End(end.value + by, end.closed)

    return Interval(move(interval.low), move(interval.high))


def scaled(interval: Interval, by: Fraction) -> Interval:
    def stretch(end: End | None) -> End | None:
        return None if end is None else End(end.value * by, end.closed)

    ends = stretch(interval.low), stretch(interval.high)
    return Interval(*(ends if by > 0 else ends[::-1]))


def over(left: Interval, right: Interval) -> Interval:
    """Every quotient; the divisor is positive.

    The least quotient of a numerator end is over the divisor's high end where the
    numerator is positive, and over its low end where it is negative.
    """
    if right.contains_zero() or not (right.low and right.low.value >= 0):
        raise Fault("ZERO_DIVISOR")
    low = quotient(left.low, right.high if left.low and left.low.value >= 0 else right.low)
    high = quotient(left.high, right.low if left.high and left.high.value >= 0 else right.high)
    return Interval(low, high)


def quotient(top: End | None, bottom: End | None) -> End | None:
    if top is None:
        return None
    if top.value == 0:
        # Zero over anything is zero.
        return top
    if bottom is None:
        return End(Fraction(0), False)
    if bottom.value == 0:
        return None
    return End(top.value / bottom.value, top.closed and bottom.closed)


def from_zero(interval: Interval) -> Interval | None:
    """The part that is not below zero, if there is one."""
    zero = point(Fraction(0))
    if below(interval, zero):
        return None
    low = interval.low if interval.low and interval.low.value >= 0 else zero.low
    return Interval(low, interval.high)


def clipped(interval: Interval, share: Fraction) -> Interval:
    """From 0 on; up to 1 where the share is, if anything."""
    share_from_zero = from_zero(interval)
    if share_from_zero is None:
        raise Fault("NEGATIVE_PART")
    low, high = share_from_zero.low, share_from_zero.high
    one = point(Fraction(1))
    if share > 1 or below(one, share_from_zero):
        return share_from_zero
    return Interval(low, high if high and high.value <= 1 else one.high)
