"""Growth by roots or logarithms, with 250 digits of mpmath."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from mpmath import mp

from .fault import Fault
from .growth import positive_base
from .number import Dec

WORK = mp.clone()
WORK.dps = 250
# Nearer to a number of 30 decimals than this is that number.
NEAR = Fraction(1, 10**150)
# Beyond it e^x is no decimal, or nothing beside one.
FAR = 250
SPECK = Fraction(1, 10**400)


def real(value: Fraction) -> Any:
    return WORK.mpf(value.numerator) / value.denominator


def fraction(value: Any) -> Fraction:
    """The number as a fraction; on the grid of 30 decimals where it is as good as there."""
    if value == 0:
        return Fraction(0)
    if abs(value) < WORK.mpf(10) ** -400:
        return SPECK if value > 0 else -SPECK
    if abs(value) > WORK.mpf(10) ** 60:
        raise Fault("OVERFLOW")
    sign, mantissa, exponent, _ = value._mpf_
    exact = (-1) ** sign * Fraction(int(mantissa)) * Fraction(2) ** int(exponent)
    near = Fraction(round(exact * 10**30), 10**30)
    return near if abs(near - exact) < NEAR else exact


def exp_less_one(exponent: Any) -> Fraction:
    if exponent > FAR:
        raise Fault("OVERFLOW")
    if exponent < -FAR:
        return SPECK - 1
    return fraction(WORK.expm1(exponent))


def ratio(base: Dec, current: Dec) -> Fraction:
    positive_base(base.value)
    if current.value <= 0:
        raise Fault("NOT_POSITIVE")
    return current.value / base.value


def some(periods: Dec) -> Fraction:
    if periods.value <= 0:
        raise Fault("INVALID_PERIODS")
    return periods.value


def logarithm(value: Fraction) -> Any:
    """Near one the difference is what counts."""
    return WORK.log1p(real(value - 1)) if abs(value - 1) < Fraction(1, 2) else WORK.log(real(value))


def annualised(base: Dec, current: Dec, periods: Dec, periods_per_year: Dec) -> Fraction:
    change = logarithm(ratio(base, current))
    return exp_less_one(change * real(some(periods_per_year) / some(periods)))


def annualised_linear(base: Dec, current: Dec, periods: Dec, periods_per_year: Dec) -> Fraction:
    positive_base(base.value)
    return (current.value / base.value - 1) * some(periods_per_year) / some(periods)


def compound(base: Dec, current: Dec, periods: Dec) -> Fraction:
    return exp_less_one(logarithm(ratio(base, current)) / real(some(periods)))


def log(base: Dec, current: Dec) -> Fraction:
    return fraction(logarithm(ratio(base, current)))


def exponential(base: Dec, current: Dec, periods: Dec) -> Fraction:
    return fraction(logarithm(ratio(base, current)) / real(some(periods)))


def doubling_time(rate: Dec) -> Fraction:
    if rate.value <= 0:
        raise Fault("NOT_POSITIVE")
    return fraction(WORK.ln2 / logarithm(1 + rate.value))


def half_life(rate: Dec) -> Fraction:
    if rate.value >= 0:
        raise Fault("NOT_NEGATIVE")
    if rate.value <= -1:
        raise Fault("TOTAL_LOSS")
    return fraction(-WORK.ln2 / logarithm(1 + rate.value))


def rule_of_70(rate: Dec) -> Fraction:
    if rate.value <= 0:
        raise Fault("NOT_POSITIVE")
    return 70 / (100 * rate.value)


def mean_geometric(rates: Sequence[Dec]) -> Fraction:
    if not rates:
        raise Fault("NO_VALUES")
    if any(rate.value < -1 for rate in rates):
        raise Fault("TOTAL_LOSS")
    if any(rate.value == -1 for rate in rates):
        return Fraction(-1)
    return exp_less_one(sum(logarithm(1 + rate.value) for rate in rates) / len(rates))


def slope(times: Sequence[Dec], values: Sequence[Dec]) -> Any:
    """By the covariance of time and logarithm, over the variance of time."""
    if times and len(times) != len(values):
        raise Fault("LENGTH_MISMATCH")
    if len(values) < 2:
        raise Fault("TOO_FEW_VALUES" if values else "NO_VALUES")
    if any(value.value <= 0 for value in values):
        raise Fault("NOT_POSITIVE")
    moments = [time.value for time in times] or [Fraction(at) for at in range(len(values))]
    mean = sum(moments, Fraction(0)) / len(moments)
    variance = sum(((moment - mean) ** 2 for moment in moments), Fraction(0))
    if variance == 0:
        raise Fault("NO_CHANGE")
    first = values[0].value
    terms = zip(moments, values, strict=True)
    covariance = sum(real(at - mean) * logarithm(one.value / first) for at, one in terms)
    return covariance / real(variance)


def least_squares(times: Sequence[Dec], values: Sequence[Dec]) -> Fraction:
    return exp_less_one(slope(times, values))


def least_squares_log(times: Sequence[Dec], values: Sequence[Dec]) -> Fraction:
    return fraction(slope(times, values))
