"""Sums, shares and multiples of money."""

from fractions import Fraction

from . import number
from .fault import Fault
from .money import MINOR_UNITS, Money, rounded, same_currency
from .number import Dec

# Cash rounding of CLDR, as far as rows name the currency.
CASH = {
    "CAD": Dec(5, 2),
    "CHF": Dec(5, 2),
    "DKK": Dec(50, 2),
    **dict.fromkeys(("CZK", "HUF", "SEK"), Dec(1, 0)),
}


def total(items: list[Money]) -> Money:
    if not items:
        raise Fault("NO_AMOUNTS")
    for item in items:
        same_currency(items[0], item)
    value = sum((item.amount.value for item in items), Fraction(0))
    scale = max(item.amount.scale for item in items)
    return Money(number.exact(value, scale), items[0].currency)


def unit_scale(money: Money, scale: int | None) -> int:
    scale = MINOR_UNITS[money.currency] if scale is None else scale
    if scale is None or scale > number.MOST_DECIMALS:
        raise Fault("INVALID_SCALE")
    return scale


def whole_units(money: Money, scale: int) -> int:
    units = money.amount.value * 10**scale
    if units.denominator != 1:
        raise Fault("INVALID_SCALE")
    return units.numerator


def in_minor_units(money: Money) -> int:
    return whole_units(money, unit_scale(money, None))


def allocate(money: Money, weights: list[Dec], scale: int | None) -> list[Money]:
    """Largest remainder: a unit each to the largest fractional parts, first come first."""
    scale = unit_scale(money, scale)
    units = whole_units(money, scale)
    if any(weight.unscaled < 0 for weight in weights):
        raise Fault("NEGATIVE_PART")
    whole = sum((weight.value for weight in weights), Fraction(0))
    if whole == 0:
        raise Fault("ZERO_TOTAL")
    quotas = [abs(units) * weight.value / whole for weight in weights]
    shares = [int(quota) for quota in quotas]
    ranked = sorted(range(len(quotas)), key=lambda at: shares[at] - quotas[at])
    for at in ranked[: abs(units) - sum(shares)]:
        shares[at] += 1
    sign = -1 if units < 0 else 1
    return [
        Money(number.exact(Fraction(sign * share, 10**scale), scale), money.currency)
        for share in shares
    ]


def to_increment(money: Money, increment: Dec, mode: str) -> tuple[Money, bool]:
    if increment.unscaled <= 0:
        raise Fault("NOT_POSITIVE")
    times = number.integer(money.amount.value / increment.value, mode)
    value = times * increment.value
    amount = number.exact(value, increment.scale)
    return Money(amount, money.currency), value == money.amount.value


def to_cash(money: Money, mode: str) -> tuple[Money, bool]:
    if money.currency in CASH:
        return to_increment(money, CASH[money.currency], mode)
    return rounded(money, None, mode)
