"""What the tests share: the data folders, and one value of every class."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import tradewind as tw
from hypothesis import settings

# A busy machine is no fault of the library.
settings.register_profile("tradewind", deadline=None)
settings.load_profile("tradewind")

DATA = Path(__file__).resolve().parent.parent / "data"
ITEM = DATA / "yinchuan-2024.json"
RATES = DATA / "ecb-2024-10.csv"
AVERAGES = DATA / "imf-annual-average.csv"


def samples() -> list[Any]:
    """At least one value of every class; none equals another."""
    rates = tw.RateTable.read(RATES).merged(tw.RateTable.read(AVERAGES))
    total, flow = tw.Money("11200000000", "CNY"), tw.Money("230000000.00", "CNY")
    item = tw.Dossier.read(ITEM)
    brief = tw.brief(item, rates, "USD")
    spot = tw.Rate("EUR", "CNY", "7.7123", "2024-10-25", source='the "Bank"\t1')
    return [
        total,
        flow,
        tw.Currency("CNY"),
        tw.Currency("HRK"),
        tw.Currency.offshore_yuan(),
        tw.Money("7.1", tw.Currency.offshore_yuan()),
        tw.Currency("HRK").succession,
        tw.Place("CN-NX"),
        tw.Place("Central Asia"),
        tw.Period("YTD/2023-10"),
        tw.Ratio("0.852"),
        tw.Percent("85.2"),
        tw.PercentagePoint("5.2"),
        tw.Rounded(tw.Ratio("0.2"), True),
        tw.Rounded(total, False),
        tw.Measure("0.25", True),
        tw.Measure("0.25", False, "cells=positive; n=12"),
        tw.Undefined("ZERO_TOTAL"),
        tw.Undefined("NOT_POSITIVE"),
        tw.Interval(Fraction(1, 3), Fraction(2, 3), low_closed=False),
        tw.Interval(None, 5, high_closed=False),
        tw.Interval(None, None),
        tw.Figure("11.2 billion CNY"),
        tw.Figure("about 5%"),
        tw.Figure("5%", qualifier="about"),
        tw.Figure(
            "180 million CNY",
            qualifier="at_least",
            original_text="1.8亿元",
            language="zh",
            value_date=(date(2024, 10, 27), "stated"),
            precision=(6, "the source says so"),
        ),
        tw.growth.implied_base(tw.Figure("180 million CNY"), tw.Figure("85.2%")),
        tw.Matrix(["KAZ", "KGZ"], ["27", "71"], [["1.50", 2], [3, 4]]),
        tw.Series({"2023-01": "1.50", "2023-03": 2}),
        tw.Decumulated(tw.Undefined("MISSING_PERIOD"), 0),
        tw.growth.decumulate([None, 25, 24])[2],
        tw.growth.series.decumulate("YTD/2023-02=25, YTD/2023-03=24"),
        tw.growth.series.annualised("2023-Q4=100, 2024-Q1="),
        spot,
        tw.Rate("USD", "KZT", "456.16", "2023", source="IMF", kind="period_average"),
        tw.RateTable.from_rates([]),
        rates,
        rates.convert(total, "USD", on=date(2024, 10, 27)),
        rates.convert(total, "USD", on="2024-10-27", scale=0, rounding="up"),
        rates.convert(flow, "USD", on="2023"),
        rates.convert(flow, "USD", on="2024-10", average="mean_of_daily_crosses"),
        rates.convert(flow, "CNY", on="2024-10-27"),
        rates.convert(total, "USD", on="2024-10-25").legs[0],
        rates.convert(total, "USD", on="2024-10-27", policy="linear"),
        rates.convert(total, "USD", on="2024-10-27", policy="linear").legs[0],
        rates.convert(total, "USD", on="2024-10-27", policy="next").legs[1],
        rates.convert(tw.Money("1.10", "HRK"), "EUR", on="2024-10-27"),
        rates.convert(tw.Money("1.10", "HRK"), "USD", on="2024-10-27"),
        tw.LaterRate("2024-10-28", "20.30", units=100),
        rates.converter("CNY", "USD", on="2024-10-27"),
        rates.converter("USD", "CNY", on="2024-10", average="harmonic", scale=6),
        rates.convert_figure("11.2 billion CNY", "USD", on="2024-10-27"),
        rates.convert_figure(tw.Figure("about 5 EUR"), "EUR", on="2023", scale=3),
        *rates.bounds("EUR", "CNY"),
        *rates.bounds("USD", "CNY"),
        tw.check_equivalent(
            "11.2 billion CNY", "1.57 billion USD", rates, on=["2024-10-27", "2024-10-28"]
        ),
        item,
        brief,
        brief.checks[0],
        brief.checks[-1],
    ]


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


def pickled_by_the_oldest_protocol(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value, protocol=0))


COPIES: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    pickled,
    pickled_by_the_oldest_protocol,
]


@pytest.fixture(scope="session")
def october() -> tw.RateTable:
    """The ECB's rates of October 2024."""
    return tw.RateTable.read_ecb(RATES)


@pytest.fixture(scope="session")
def item() -> tw.Dossier:
    """The real item."""
    return tw.Dossier.read(ITEM)


def refusal(call: Callable[[], Any]) -> tw.TradewindError:
    """The error that a call raises."""
    with pytest.raises(tw.TradewindError) as caught:
        call()
    return caught.value
