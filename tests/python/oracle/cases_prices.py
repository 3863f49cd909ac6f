"""Indices of prices as the manual of the IMF defines them, on a data set or on lists."""

import math
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from .cases_growth import WORK, Numbers, logarithm, real, total
from .cases_trade import root


def value(prices: Sequence[Fraction], quantities: Sequence[Fraction]) -> Fraction:
    return total([p * q for p, q in zip(prices, quantities, strict=True)])


def laspeyres(p0: Numbers, q0: Numbers, p1: Numbers, q1: Numbers) -> Fraction:
    return value(p1, q0) / value(p0, q0)


def paasche(p0: Numbers, q0: Numbers, p1: Numbers, q1: Numbers) -> Fraction:
    return value(p1, q1) / value(p0, q1)


def fisher(*lists: Numbers) -> Any:
    return root(laspeyres(*lists) * paasche(*lists))


def tornqvist(p0: Numbers, q0: Numbers, p1: Numbers, q1: Numbers) -> Any:
    weights = [
        (one * before / value(p0, q0) + other * after / value(p1, q1)) / 2
        for one, before, other, after in zip(p0, q0, p1, q1, strict=True)
    ]
    parts = zip(weights, p0, p1, strict=True)
    return WORK.exp(sum(real(weight) * logarithm(after / one) for weight, one, after in parts))


def walsh(p0: Numbers, q0: Numbers, p1: Numbers, q1: Numbers) -> Any:
    means = [WORK.sqrt(real(one * other)) for one, other in zip(q0, q1, strict=True)]
    over, under = (
        sum(real(price) * mean for price, mean in zip(prices, means, strict=True))
        for prices in (p1, p0)
    )
    return over / under


def marshall_edgeworth(p0: Numbers, q0: Numbers, p1: Numbers, q1: Numbers) -> Fraction:
    both = [one + other for one, other in zip(q0, q1, strict=True)]
    return value(p1, both) / value(p0, both)


def jevons(p0: Numbers, _q0: Numbers, p1: Numbers, _q1: Numbers) -> Any:
    relative = math.prod(after / before for before, after in zip(p0, p1, strict=True))
    return WORK.power(real(Fraction(relative)), WORK.mpf(1) / len(p0))


def factor_reversal(p0: Numbers, q0: Numbers, p1: Numbers, q1: Numbers) -> Fraction:
    """Price times quantity of Fisher: its square is the square of the change of the value."""
    return value(p1, q1) / value(p0, q0)


def bennet(p0: Numbers, q0: Numbers, p1: Numbers, q1: Numbers) -> Fraction:
    means = [(one + other) / 2 for one, other in zip(q0, q1, strict=True)]
    return value(p1, means) - value(p0, means)


INDICES: dict[str, Callable[..., Any]] = {
    "price_index_laspeyres": laspeyres,
    "price_index_paasche": paasche,
    "price_index_fisher": fisher,
    "price_index_tornqvist": tornqvist,
    "price_index_walsh": walsh,
    "price_index_marshall_edgeworth": marshall_edgeworth,
    "price_index_jevons": jevons,
    "factor_reversal_fisher": factor_reversal,
    "price_indicator_bennet": bennet,
}


def at(table: list[Numbers], period: int) -> Numbers:
    return [product[period - 1] for product in table]


def of_data(index: Callable[..., Any], tables: Mapping[str, Any], inputs: Mapping[str, Any]) -> Any:
    """The index between two periods of a data set, directly or by its links."""
    base, period = inputs["base"], inputs["period"]

    def direct(before: int, after: int) -> Any:
        sides = [at(tables[name], one) for one in (before, after) for name in tables]
        return index(*sides)

    if inputs.get("mode") == "chained":
        return math.prod(direct(one, one + 1) for one in range(base, period))
    return direct(base, period)


def by_label(index: Callable[..., Any], sides: Mapping[str, Any]) -> Any:
    """The index of four lists, or of four mappings set side by side by label."""
    lists = [sides[name] for name in ("p0", "q0", "p1", "q1")]
    if isinstance(lists[0], Mapping):
        lists = [[side[label] for label in lists[0]] for side in lists]
    return index(*lists)


def unit_value(tables: Mapping[str, Any], inputs: Mapping[str, Any]) -> Fraction:
    prices, quantities = (
        [tables[name][inputs["product"] - 1][period - 1] for period in inputs["periods"]]
        for name in tables
    )
    return value(prices, quantities) / total(quantities)
