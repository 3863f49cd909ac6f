"""Series: what makes one, what it holds, what is computed of it."""

from __future__ import annotations

from collections import OrderedDict
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
import tradewind as tw

MONTHS = tw.Series({"2023-01": "1.50", "2023-03": 2})


@pytest.mark.parametrize(
    "points",
    [
        "2023-03=2, 2023-01=1.50",
        {"2023-M01": Decimal("1.50"), tw.Period("2023-03"): 2, "2023-02": None},
        OrderedDict([("2023-03", "2"), ("2023-01", "1.50")]),
        [("2023-01", "1.50"), (tw.Period("2023-03"), 2)],
        (pair for pair in [("2023-01", "1.50"), ("2023-03", 2)]),
        MONTHS,
    ],
)
def test_one_series_is_made_in_many_ways(points: Any) -> None:
    assert tw.Series(points) == MONTHS
    assert hash(tw.Series(MONTHS)) == hash(MONTHS)


def test_lists_make_a_series() -> None:
    assert tw.Series(["2023-03", "2023-01"], [2, "1.50"]) == MONTHS
    assert tw.Series.consecutive("2023-01", ["1.50", None, 2]) == MONTHS
    with pytest.raises(tw.LengthMismatchError):
        tw.Series(["2023-03", "2023-01"], [2])


def test_it_reads_like_a_mapping() -> None:
    assert dict(MONTHS.items()) == dict(zip(MONTHS, MONTHS.values(), strict=True))
    assert MONTHS.to_dict() == {"2023-01": Decimal("1.50"), "2023-02": None, "2023-03": 2}
    assert (len(MONTHS), MONTHS.value_count) == (3, 2)
    assert MONTHS["2023-M03"] == 2
    assert MONTHS["2023-02"] is None
    assert MONTHS.get("2023-02", 7) == 7
    assert MONTHS.get("2024-02") is None
    assert "2023-02" in MONTHS
    assert "2023" not in MONTHS
    assert MONTHS.gaps == [tw.Period("2023-02")]
    assert (str(MONTHS.first), str(MONTHS.last)) == ("2023-01", "2023-03")
    assert MONTHS.frequency == "month"
    assert eval(repr(MONTHS), {"Series": tw.Series}) == MONTHS
    with pytest.raises(KeyError):
        MONTHS["2023-04"]


@pytest.mark.parametrize(
    ("points", "error"),
    [
        ({}, tw.NoValuesError),
        ({"2023": 1, "2023-A1": 2}, tw.DuplicatePeriodError),
        ({"2023": 1, "2023-01": 2}, tw.FrequencyMismatchError),
        ({"2023-01/2023-02": 1}, tw.FrequencyMismatchError),
        ({"2023": 1.5}, tw.FloatRefusedError),
        ({"2023": True}, tw.InvalidArgumentError),
        ({"2023-13": 1}, tw.InvalidPeriodError),
        (7, tw.InvalidArgumentError),
        (b"2023=1", tw.InvalidArgumentError),
        (["2023=1"], (TypeError, ValueError)),
    ],
)
def test_what_is_no_series_is_refused(points: Any, error: Any) -> None:
    with pytest.raises(error):
        tw.Series(points)


def test_a_missing_month_is_never_split() -> None:
    parts = tw.growth.series.decumulate({"YTD/2023-02": 25, "YTD/2023-03": 45})
    assert parts.spans("2023-02") == 2
    assert parts["2023-02"] == tw.Rounded(Decimal(25), True)
    assert parts.to_series() == tw.Series({"2023-02": None, "2023-03": 20})
    listed = tw.growth.decumulate([None, 25, 45])
    assert [one.spans for one in listed] == [0, 2, 1]
    assert not listed[0].cell


def test_a_revision_is_flagged() -> None:
    parts = tw.growth.series.decumulate("YTD/2023-Q1=10, YTD/2023-Q2=9.5")
    assert parts.negative == [tw.Period("2023-Q2")]
    assert dict(parts.points)[tw.Period("2023-Q2")].negative


def test_results_read_like_a_mapping() -> None:
    growth = tw.growth.series.growth_over_year({"2022": 100, "2023": 110, "2024": 121})
    assert list(growth) == growth.keys() == [tw.Period(year) for year in ("2022", "2023", "2024")]
    assert growth.to_dict() == {str(year): cell for year, cell in growth.items()}
    assert growth.values()[0] == tw.Undefined("MISSING_PERIOD")
    assert growth["2024"] == tw.Rounded(Decimal("0.1"), True)
    assert "2025" not in growth
    assert len(growth) == 3
    with pytest.raises(KeyError):
        growth.spans("2025")


def test_the_options_are_recorded() -> None:
    old, new = "2020=80, 2021=90", "2021=45, 2022=50"
    linked = tw.growth.series.splice(old, new, kept="new")
    assert linked.convention == "technique=one_period; at=2021; kept=new"
    with pytest.raises(tw.InvalidConventionError):
        tw.growth.series.splice(old, new, technique="monthly")  # type: ignore[arg-type]


def test_halves_of_published_figures() -> None:
    """GACC via bne IntelliNews: first half of 2023 and 2023, billion USD."""
    for so_far, due in {("18.25", "41.0"): "22.75", ("7.92", "19.8"): "11.88"}.items():
        parts = tw.growth.series.decumulate(
            tw.Series(["YTD/2023-S1", "YTD/2023-S2"], so_far)
        )
        assert parts["2023-S2"] == tw.Rounded(Decimal(due), True)


def test_a_long_chain_is_the_exact_product() -> None:
    links = [Decimal(10_000 + step % 7 - 3) / 10_000 for step in range(3000)]
    levels = tw.growth.chain_link(100, links)
    exact = Fraction(100)
    for link, level in zip(links, levels[1:], strict=True):
        exact *= Fraction(link)
        assert isinstance(level, tw.Rounded)
        assert abs(Fraction(level.value) - exact) * 2 * 10**25 <= 1
