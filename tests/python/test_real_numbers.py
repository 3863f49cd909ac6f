"""Roots, logarithms and least squares: ten thousand random inputs each, to the last digit.

The expectation is that of mpmath with 250 digits, rounded once.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

import pytest
import tradewind as tw
from cells import rounded
from oracle import growth_real, number
from oracle.fault import Fault

ROUNDS = 10_000
PARTS = 10


def text(unscaled: int, scale: int) -> str:
    return str(number.Dec(unscaled, scale))


def short(chance: random.Random) -> str:
    """A number as reports have it."""
    return text(chance.randrange(1, 10 ** chance.randrange(1, 7)), chance.randrange(0, 4))


def wide(chance: random.Random) -> str:
    """Any positive decimal of the library."""
    return text(chance.randrange(1, 2 ** chance.randrange(1, 97)), chance.randrange(0, 29))


def level(chance: random.Random) -> str:
    return chance.choice((short, wide))(chance)


def near(chance: random.Random, one: str) -> str:
    """A number beside another: the same digits but for the last ones."""
    held = number.parse(one)
    moved = held.unscaled + chance.randrange(-3, 4) * 10 ** chance.randrange(0, 4)
    return text(min(max(moved, 1), number.LARGEST), held.scale)


def pair(chance: random.Random) -> list[str]:
    base = level(chance)
    return [base, near(chance, base) if chance.random() < 0.2 else level(chance)]


def periods(chance: random.Random) -> str:
    whole = str(chance.randrange(1, 400))
    return chance.choice((whole, short(chance), text(chance.randrange(1, 10**6), 3)))


def rate(chance: random.Random) -> str:
    """A growth above -1; as a rule of some percent."""
    if chance.random() < 0.2:
        return wide(chance)
    scale = chance.randrange(1, 8)
    return text(chance.randrange(1 - 10**scale, 10**scale), scale)


def gain(chance: random.Random) -> str:
    return rate(chance).lstrip("-")


def loss(chance: random.Random) -> str:
    """Between -1 and 0, both left out where it can be."""
    scale = chance.randrange(1, 29)
    return "-" + text(chance.randrange(1, 10**scale), scale)


def series(chance: random.Random) -> list[str]:
    """Values about a trend, or any."""
    count = chance.randrange(2, 9)
    if chance.random() < 0.3:
        return [level(chance) for _ in range(count)]
    base, growth = chance.randrange(100, 10**6), 1 + chance.uniform(-0.2, 0.3)
    noise = [base * growth**at * chance.uniform(0.9, 1.1) for at in range(count)]
    return [text(int(value * 100) + 1, 2) for value in noise]


def moments(chance: random.Random, count: int) -> list[str] | None:
    """The times of a series: none, years with gaps, or any."""
    kind = chance.randrange(3)
    if kind == 0:
        return None
    if kind == 1:
        return [str(year) for year in sorted(chance.sample(range(1990, 2025), count))]
    return [chance.choice(("", "-")) + short(chance) for _ in range(count)]


Scalar = Callable[..., Any]
SCALARS: dict[str, tuple[Scalar, Callable[[random.Random], list[str]]]] = {
    "annualised": (
        growth_real.annualised,
        lambda chance: [*pair(chance), periods(chance), chance.choice(("4", "12", "52.1775"))],
    ),
    "compound_annual_growth_rate": (
        growth_real.compound,
        lambda chance: [*pair(chance), periods(chance)],
    ),
    "doubling_time": (growth_real.doubling_time, lambda chance: [gain(chance)]),
    "exponential": (growth_real.exponential, lambda chance: [*pair(chance), periods(chance)]),
    "half_life": (growth_real.half_life, lambda chance: [loss(chance)]),
    "log": (growth_real.log, pair),
    "required_growth": (growth_real.compound, lambda chance: [*pair(chance), periods(chance)]),
}


def places(chance: random.Random) -> dict[str, Any]:
    """28 digits by default, else any number of decimals by any rounding."""
    if chance.random() < 0.5:
        return {}
    return {"scale": chance.randrange(0, 29), "rounding": chance.choice(number.MODES)}


def expected(formula: Scalar, arguments: Sequence[Any], options: dict[str, Any]) -> str:
    mode = options.get("rounding", "half_even")
    try:
        result, exact = number.rounded(formula(*arguments), options.get("scale"), mode)
    except Fault as fault:
        return f"error:{fault.code}"
    return f"{result} {number.word(exact)}"


def answered(function: Scalar, *arguments: Any, **options: Any) -> str:
    try:
        return rounded(function(*arguments, **options))
    except tw.TradewindError as error:
        return f"error:{error.code}"


def parsed(texts: Sequence[str] | None) -> list[number.Dec]:
    return [number.parse(one) for one in texts or ()]


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("name", SCALARS)
def test_rates_of_two_levels(name: str, part: int) -> None:
    chance = random.Random(f"{name} {part}")
    formula, draw = SCALARS[name]
    function = getattr(tw.growth, name)
    for _ in range(ROUNDS // PARTS):
        texts, options = draw(chance), places(chance)
        due = expected(formula, parsed(texts), options)
        assert answered(function, *texts, **options) == due, (texts, options)


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("name", ["least_squares", "least_squares_log"])
def test_trends(name: str, part: int) -> None:
    chance = random.Random(f"{name} {part}")
    formula, function = getattr(growth_real, name), getattr(tw.growth, name)
    for _ in range(ROUNDS // PARTS):
        values, options = series(chance), places(chance)
        times = moments(chance, len(values))
        due = expected(formula, [parsed(times), parsed(values)], options)
        assert answered(function, values, times=times, **options) == due, (times, values, options)


@pytest.mark.parametrize("part", range(PARTS))
def test_means_of_rates(part: int) -> None:
    chance = random.Random(f"mean {part}")
    for _ in range(ROUNDS // PARTS):
        rates = [rate(chance) for _ in range(chance.randrange(1, 13))]
        options = places(chance)
        due = expected(growth_real.mean_geometric, [parsed(rates)], options)
        assert answered(tw.growth.mean_geometric, rates, **options) == due, (rates, options)


def test_few_of_the_results_are_trivial() -> None:
    """Of the inputs above most have a result, which is neither zero nor exact."""
    chance = random.Random("trivial")
    for name, (formula, draw) in SCALARS.items():
        told = [expected(formula, parsed(draw(chance)), {}) for _ in range(500)]
        plain = [one for one in told if one.endswith("rounded") and one.strip("-0.") > "1"]
        assert len(plain) > 300, name
