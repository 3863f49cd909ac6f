"""The published cases of money: where each is held, and those that are no row of a table."""

from __future__ import annotations

import ast
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import tradewind as tw
from conftest import DATA, refusal
from vectors import read_rows

TESTS = DATA.parent
CASES = list(read_rows(DATA / "money-cases.tsv"))
PUBLISHED = tw.RateTable.read(DATA / "published-routes.csv")
FEDERAL_RESERVE = tw.RateTable.read(DATA / "fed-h10-cny-2024Q4.csv")


def places(case: dict[str, str]) -> list[str]:
    return case["where"].split(", ")


def held(place: str) -> dict[str, str] | None:
    """The row of a vector that a place names; None for a named test."""
    file, _, name = place.partition("#")
    if not name:
        return None
    rows = [row for row in read_rows(TESTS / f"{file}.tsv") if row["id"] == name]
    assert len(rows) == 1, place
    return rows[0]


def named_tests(file: Path) -> set[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_the_case_is_where_the_index_says(case: dict[str, str]) -> None:
    assert places(case)
    for place in places(case):
        if held(place) is None:
            file, _, name = place.partition("::")
            assert name in named_tests(TESTS / file), place


def test_the_index_is_complete() -> None:
    names = [case["case"] for case in CASES]
    assert len(names) == 93
    assert names == sorted(set(names))
    # A row that is named after a case stands in the index under that case.
    of_case = {place: case["case"] for case in CASES for place in places(case)}
    for file in sorted((TESTS / "vectors").glob("*/*.tsv")):
        for row in read_rows(file):
            name = row["id"]
            if name[0] == "m" and name[1:4].isdigit() and name[4:5] == "_":
                place = f"vectors/{file.parent.name}/{file.stem}#{name}"
                assert of_case.get(place) == name[:4].upper(), place


def test_few_cases_are_disputed_and_each_says_why() -> None:
    disputed = [case for case in CASES if case["disputed"]]
    assert len(disputed) <= 3
    for case in disputed:
        assert case["note"]
        rows = [row for place in places(case) if (row := held(place))]
        assert any(row["source"].startswith("disputed: ") for row in rows)


def test_m012_a_date_is_never_defaulted() -> None:
    convert: Any = PUBLISHED.convert
    with pytest.raises(TypeError):
        convert(tw.Money(10, "EUR"), "USD")
    assert refusal(lambda: convert(tw.Money(10, "EUR"), "USD", on=None)).code in {
        "INVALID_ARGUMENT",
        "INVALID_DATE",
    }


def test_m031_implied_rate() -> None:
    """11.15 / 1.575 to 11.25 / 1.565, rounded outward."""
    check = tw.check_equivalent(
        "11.2 billion CNY", "1.57 billion USD", FEDERAL_RESERVE, on="2024-10-25"
    )
    written = check.intervals[0]
    assert written["reading"] == "written"
    low, high = Fraction("11.15") / Fraction("1.575"), Fraction("11.25") / Fraction("1.565")
    unit = Fraction(1, 10**27)
    assert 0 <= low - Fraction(written["low"]) < unit
    assert 0 <= Fraction(written["high"]) - high < unit
    assert written["low"] == "7.079365079365079365079365079"
    assert check.verdict == "consistent"


def test_m092_two_prices_of_a_day() -> None:
    """hledger takes the last of both; an exact calculation with it alone gives its answer."""
    one, other = (
        tw.Rate("USD", "EUR", value, "2018-10-01", source="hledger valuation.test")
        for value in ("1.35", "1.30")
    )
    assert refusal(lambda: tw.RateTable.from_rates([one, other])).code == "CONFLICTING_RATES"
    last = tw.RateTable.from_rates([other])
    result = last.convert(tw.Money(100, "USD"), "EUR", on="2018-10-01")
    assert Fraction(result.money.amount) == 100 * Fraction("1.30") == 130


def test_m140_amounts_in_several_currencies() -> None:
    amounts = [tw.Money(1600, "GBP"), tw.Money(1200, "EUR"), tw.Money(1500, "USD")]
    converted = [PUBLISHED.convert(one, "EUR", on="2011-11-17").money for one in amounts]
    assert tw.Money.sum(converted) == tw.Money("4752.50", "EUR")


@pytest.mark.parametrize(
    ("places", "error"), [(4, "544198.65"), (5, "-15801.35"), (6, "-4601.35")]
)
def test_m159_what_a_rounded_reciprocal_costs(places: int, error: str) -> None:
    total = Decimal("11200000000")
    rate = Decimal("7.1199")
    exact = FEDERAL_RESERVE.convert(tw.Money(total, "CNY"), "USD", on="2024-10-25")
    assert exact.money == tw.Money("1573055801.35", "USD")
    reciprocal = (1 / rate).quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN)
    assert total * reciprocal - exact.money.amount == Decimal(error)
