"""Real tables: what China Customs published for October 2023, and the trade of eleven years."""

from __future__ import annotations

import csv
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from fractions import Fraction

import pytest
import tradewind as tw
from conftest import DATA

TABLE = DATA / "china-customs-regimes-2023-10.csv"
COLUMNS = "x_month", "x_ytd", "m_month", "m_ytd"

Bounds = tuple[Fraction, Fraction]


def rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def prior(row: dict[str, str], column: str) -> Bounds | None:
    """The value of a year earlier that a value and its growth, as printed, imply."""
    value, growth = row[f"{column}_kusd"], row[f"{column}_pct"]
    if not value:
        return None
    # The table counts thousands to the last digit; nothing is padded.
    figure = tw.Figure(f"{value} thousand USD")
    interval = tw.growth.implied_base(figure, tw.Figure(f"{growth}%")).written
    low, high = interval.low_fraction, interval.high_fraction
    assert low is not None and high is not None
    return low, high


def of_regimes(column: str) -> Bounds:
    bounds = [one for row in rows()[1:] if (one := prior(row, column))]
    assert len(bounds) >= 12
    return sum((low for low, _ in bounds), Fraction()), sum((high for _, high in bounds), Fraction())


def of_total(column: str) -> Bounds:
    total = rows()[0]
    assert total["regime"] == "TOTAL"
    bounds = prior(total, column)
    assert bounds is not None
    return bounds


@pytest.mark.parametrize("column", COLUMNS)
def test_the_regimes_of_a_year_earlier_add_up_to_the_total(column: str) -> None:
    (low, high), (least, most) = of_regimes(column), of_total(column)
    parts, total = tw.Interval(low, high), tw.Interval(least, most)
    assert parts.intersects(total)


def billions(value: Fraction, rounding: str) -> Decimal:
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return (exact / 10**9).quantize(Decimal("0.001"), rounding)


def test_the_exports_of_october_2022() -> None:
    def ends(bounds: Bounds) -> tuple[Decimal, Decimal]:
        return billions(bounds[0], ROUND_FLOOR), billions(bounds[1], ROUND_CEILING)

    assert ends(of_regimes("x_month")) == (Decimal("293.506"), Decimal("293.822"))
    assert ends(of_total("x_month")) == (Decimal("293.461"), Decimal("293.776"))


def test_the_regimes_of_the_year_itself_add_up() -> None:
    """Within the thousand dollars that the table was rounded to."""
    for column in COLUMNS:
        values = [Decimal(row[f"{column}_kusd"] or 0) for row in rows()]
        assert abs(values[0] - sum(values[1:])) <= 1


def test_eleven_years_of_trade_with_central_asia() -> None:
    """312.04 to 674.15 billion yuan from 2013 to 2024: 7.3 percent a year, as printed."""
    growth = tw.growth.compound_annual_growth_rate
    rate = growth("312.04", "674.15", 11, scale=3)
    assert rate.value.to_percent() == tw.Percent("7.3")
    # With the years counted instead of the steps between them it would not be printed so.
    assert growth("312.04", "674.15", 12, scale=3).value.to_percent() == tw.Percent("6.6")
