"""Decimals of at most 96 bits and 28 decimals, and the seven ways to round."""

import re
from dataclasses import dataclass
from fractions import Fraction

from .fault import Fault

LARGEST = 2**96 - 1
MOST_DECIMALS = 28
DIGITS = 28
MODES = ("half_even", "half_up", "half_down", "up", "down", "ceiling", "floor")


@dataclass(frozen=True)
class Dec:
    """`unscaled * 10^-scale`, the digits being kept."""

    unscaled: int
    scale: int

    @property
    def value(self) -> Fraction:
        return Fraction(self.unscaled, 10**self.scale)

    def __str__(self) -> str:
        digits = str(abs(self.unscaled)).rjust(self.scale + 1, "0")
        sign = "-" if self.unscaled < 0 else ""
        if not self.scale:
            return sign + digits
        return f"{sign}{digits[: -self.scale]}.{digits[-self.scale :]}"


def fits(unscaled: int, scale: int) -> bool:
    return abs(unscaled) <= LARGEST and 0 <= scale <= MOST_DECIMALS


def parse(text: str) -> Dec:
    match = re.fullmatch(r"([+-]?)([0-9]+)(?:\.([0-9]+))?", text)
    if match is None:
        raise Fault("INVALID_NUMBER")
    sign, whole, fraction = match[1], match[2], match[3] or ""
    unscaled = int(whole + fraction)
    if not fits(unscaled, len(fraction)):
        raise Fault("TOO_MANY_DIGITS")
    return Dec(-unscaled if sign == "-" else unscaled, len(fraction))


def integer(value: Fraction, mode: str) -> int:
    """The integer next to the value, by one of Python's decimal rounding modes."""
    floor = value.numerator // value.denominator
    rest = value - floor
    if rest == 0:
        return floor
    half = Fraction(1, 2)
    if mode == "floor":
        return floor
    if mode == "ceiling":
        return floor + 1
    if mode == "down":
        return floor if value > 0 else floor + 1
    if mode == "up":
        return floor + 1 if value > 0 else floor
    if rest != half:
        return floor if rest < half else floor + 1
    if mode == "half_even":
        return floor if floor % 2 == 0 else floor + 1
    away = floor + 1 if value > 0 else floor
    towards = floor if value > 0 else floor + 1
    return away if mode == "half_up" else towards


def checked_mode(mode: str) -> str:
    if not mode:
        return "half_even"
    if mode not in MODES:
        raise Fault("INVALID_ROUNDING")
    return mode


def checked_scale(scale: str) -> int | None:
    return int(scale) if scale else None


def at_scale(value: Fraction, scale: int, mode: str) -> tuple[Dec, bool]:
    if not 0 <= scale <= MOST_DECIMALS:
        raise Fault("INVALID_SCALE")
    unscaled = integer(value * 10**scale, mode)
    if not fits(unscaled, scale):
        raise Fault("OVERFLOW")
    result = Dec(unscaled, scale)
    return result, result.value == value


def leading(value: Fraction) -> int:
    """The exponent of the leading digit."""
    exponent = len(str(abs(value.numerator))) - len(str(value.denominator))
    while Fraction(10) ** (exponent + 1) <= abs(value):
        exponent += 1
    while Fraction(10) ** exponent > abs(value):
        exponent -= 1
    return exponent


def digits_28(value: Fraction, mode: str) -> tuple[Dec, bool]:
    """28 significant digits or 28 decimals, whichever is coarser; no idle zeros."""
    if value == 0:
        return Dec(0, 0), True
    scale = min(DIGITS - 1 - leading(value), MOST_DECIMALS)
    unscaled = integer(value * Fraction(10) ** scale, mode)
    # Rounding up to the next power of ten brings one digit too many.
    if abs(unscaled) == 10**DIGITS:
        unscaled, scale = unscaled // 10, scale - 1
    if scale < 0:
        unscaled, scale = unscaled * 10**-scale, 0
    exact = Fraction(unscaled, 10**scale) == value
    while exact and scale and unscaled % 10 == 0:
        unscaled, scale = unscaled // 10, scale - 1
    if not fits(unscaled, scale):
        # 29 digits without a loss are better than none.
        if value.denominator == 1 and fits(value.numerator, 0):
            return Dec(value.numerator, 0), True
        raise Fault("OVERFLOW")
    return Dec(unscaled, scale), exact


def without_loss(value: Fraction) -> tuple[Dec, bool] | None:
    """The value itself with as few decimals as it needs, if it fits."""
    for scale in range(MOST_DECIMALS + 1):
        unscaled = value * 10**scale
        if unscaled.denominator == 1:
            return (Dec(unscaled.numerator, scale), True) if fits(unscaled.numerator, scale) else None
    return None


def rounded(value: Fraction, scale: int | None, mode: str) -> tuple[Dec, bool]:
    if scale is None:
        return digits_28(value, mode)
    return at_scale(value, scale, mode)


def exact(value: Fraction, ideal: int) -> Dec:
    """The value without loss, with as many of the ideal decimals as fit."""
    for scale in range(min(ideal, MOST_DECIMALS), -1, -1):
        scaled = value * 10**scale
        if scaled.denominator == 1 and fits(scaled.numerator, scale):
            return Dec(scaled.numerator, scale)
    raise Fault("OVERFLOW")


def add(left: Dec, right: Dec) -> Dec:
    return exact(left.value + right.value, max(left.scale, right.scale))


def subtract(left: Dec, right: Dec) -> Dec:
    return exact(left.value - right.value, max(left.scale, right.scale))


def multiply(left: Dec, right: Dec) -> Dec:
    return exact(left.value * right.value, left.scale + right.scale)


def word(is_exact: bool) -> str:
    return "exact" if is_exact else "rounded"


def grouped(value: Dec) -> str:
    sign = "-" if value.unscaled < 0 else ""
    whole, point, fraction = str(value).lstrip("-").partition(".")
    return f"{sign}{int(whole):,}{point}{fraction}"
