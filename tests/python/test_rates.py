"""Rates, tables of them, and conversions."""

from __future__ import annotations

import inspect
import pickle
import threading
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import tradewind as tw
import vectors
from conftest import AVERAGES, DATA, RATES, refusal

TOTAL = tw.Money("11200000000", "CNY")


def test_rate() -> None:
    rate = tw.Rate(
        "USD", "KZT", "456.16", "2023", source="IMF", units=100, kind="period_average"
    )
    assert (rate.base, rate.quote, rate.units) == ("USD", "KZT", 100)
    assert rate.value == Decimal("456.16")
    assert rate.when == tw.Period("2023")
    assert (rate.kind, rate.source) == ("period_average", "IMF")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"value": 0}, "INVALID_RATE"),
        ({"value": -1}, "INVALID_RATE"),
        ({"value": 1.5}, "FLOAT_REFUSED"),
        ({"quote": "EUR"}, "INVALID_RATE"),
        ({"units": 0}, "INVALID_RATE"),
        ({"units": -1}, "INVALID_ARGUMENT"),
        ({"units": 2**32}, "INVALID_ARGUMENT"),
        ({"source": ""}, "INVALID_RATE"),
        ({"source": None}, "INVALID_ARGUMENT"),
        ({"when": "2024"}, "INVALID_RATE"),
        ({"kind": "mid"}, "INVALID_POLICY"),
        ({"kind": 1}, "INVALID_ARGUMENT"),
    ],
)
def test_rates_that_are_refused(changes: dict[str, Any], code: str) -> None:
    given: dict[str, Any] = {
        "base": "EUR",
        "quote": "USD",
        "value": "1.0825",
        "when": "2024-10-25",
        "source": "ECB",
    }
    assert refusal(lambda: tw.Rate(**(given | changes))).code == code


@pytest.mark.parametrize("kind", [str, Path, bytes, bytearray, memoryview])
def test_reading(kind: Any, october: tw.RateTable) -> None:
    source = kind(RATES.read_bytes()) if kind not in (str, Path) else kind(RATES)
    assert tw.RateTable.read_ecb(source) == october
    assert tw.RateTable.read(source) == october
    assert tw.RateTable.read(DATA / "ecb-2024-10.zip") == october


@pytest.mark.parametrize("source", [None, 5, 1.5, ["a"], object()])
def test_sources_of_a_wrong_kind(source: Any) -> None:
    for read in (tw.RateTable.read, tw.RateTable.read_csv, tw.Dossier.read):
        assert refusal(lambda: read(source)).code == "INVALID_ARGUMENT"


def test_both_directions() -> None:
    one = tw.Rate("EUR", "USD", "1.08", "2024-10-25", source="A")
    swapped = tw.Rate("USD", "EUR", "1.08", "2024-10-25", source="B")
    inverse = tw.Rate("USD", "EUR", "0.926", "2024-10-25", source="B")
    error = refusal(lambda: tw.RateTable.from_rates([one, swapped]))
    assert error.code == "CONFLICTING_RATES"
    assert "1.1664" in str(error) and '"A"' in str(error) and '"B"' in str(error)
    tables = [tw.RateTable.from_rates([rate]) for rate in (one, swapped, inverse)]
    assert refusal(lambda: tables[0].merged(tables[1])).code == "CONFLICTING_RATES"
    assert len(tables[0].merged(tables[2])) == 2
    assert len(tw.RateTable.from_rates([one, inverse])) == 2


def test_table(october: tw.RateTable) -> None:
    assert len(october) == len(october.rates()) == len(list(october))
    assert "CNY" in october.currencies
    assert len(october.sources) == 1
    assert tw.RateTable.from_rates(october) == october
    assert tw.RateTable.from_rates(iter(october)) == october
    assert tw.RateTable.read_csv(october.to_csv().encode()) == october
    assert len(tw.RateTable.from_rates([])) == 0
    with pytest.raises(TypeError):
        tw.RateTable.from_rates(["EUR"])  # type: ignore[list-item]
    with pytest.raises(TypeError):
        tw.RateTable.from_rates(None)  # type: ignore[arg-type]


def test_one_source_of_a_table(october: tw.RateTable) -> None:
    bank = "Bank of Russia"
    official = tw.RateTable.from_rates(
        [tw.Rate("KZT", "RUB", "20.3042", "2024-10-25", source=bank, units=100)]
    )
    both = official.merged(october)
    assert both.of_source(bank) == official
    assert both.of_source(october.sources[0]) == october
    assert both.of_source(bank).sources == [bank]
    assert both.of_source("nobody") == tw.RateTable.from_rates([])
    assert pickle.loads(pickle.dumps(both.of_source(bank))) == official
    assert refusal(lambda: both.of_source(None)).code == "INVALID_ARGUMENT"  # type: ignore[arg-type]


def test_conversion(october: tw.RateTable) -> None:
    result = october.convert(TOTAL, "USD", on=date(2024, 10, 27))
    assert result.money == tw.Money("1572034282.90", "USD")
    assert result.from_ == TOTAL
    assert not result.exact
    assert result.ratio == Fraction(10825, 77123)
    assert result.inverse_rate == Decimal("7.124526558891454965357967667")
    assert (result.rate_date, result.age_days) == (date(2024, 10, 25), 2)
    assert (result.path, result.via, result.policy) == ("cross", "EUR", "previous")
    assert (result.kind, result.average, result.observations) == ("spot", None, 2)
    assert [leg.quotation() for leg in result.legs] == [
        "7.7123 CNY per EUR",
        "1.0825 USD per EUR",
    ]
    assert [leg.inverted for leg in result.legs] == [True, False]
    assert result.rate_text == "7.1245 CNY per USD"
    assert result.source in result.cite()
    assert result.provenance in result.cite()
    assert '"rate_date": "2024-10-25"' in result.to_json()


def test_period() -> None:
    averages = tw.RateTable.read_csv(AVERAGES)
    result = averages.convert(tw.Money("230000000", "CNY"), "USD", on="2023")
    assert result.money == tw.Money("32467539.69", "USD")
    assert (result.on, result.rate_date) == (tw.Period("2023"), None)
    assert (result.kind, result.average) == ("period_average", "published")


def test_what_a_tidy_csv_does_not_hold() -> None:
    one = tw.RateTable.from_rates(
        [tw.Rate("EUR", "USD", "1.10", "2024-10-25", source="one")]
    )
    other = tw.RateTable.from_rates(
        [tw.Rate("EUR", "USD", "1.20", "2024-10-25", source="other")]
    )
    assert one.merged(other) != other.merged(one)
    assert one.merged(other).sources != other.merged(one).sources
    assert tw.RateTable.read_csv(one.to_csv().encode()) == one
    both = one.merged(other).to_csv().encode()
    assert refusal(lambda: tw.RateTable.read_csv(both)).code == "CONFLICTING_RATES"
    empty = tw.RateTable.from_rates([]).to_csv().encode()
    assert refusal(lambda: tw.RateTable.read_csv(empty)).code == "EMPTY_INPUT"


def defaults(call: Any) -> dict[str, Any]:
    return {
        name: parameter.default
        for name, parameter in inspect.signature(call).parameters.items()
        if parameter.default is not inspect.Parameter.empty
    }


def test_documented_defaults_are_those_of_the_core(october: tw.RateTable) -> None:
    documented = defaults(tw.RateTable.convert)
    assert documented.pop("max_age_days") == 7
    given = october.convert(TOTAL, "USD", on="2024-10-27", **documented)
    assert given == october.convert(TOTAL, "USD", on="2024-10-27")
    money = tw.Money("10.005", "EUR")
    assert money.round(**defaults(tw.Money.round)) == money.round()
    tie = Decimal("0.5")
    assert tw.number.round(tie, 0) == tw.number.round(
        tie, 0, rounding=defaults(tw.number.round)["rounding"]
    )
    # Each of these results would differ by another rounding of a tie.
    assert tw.growth.simple(2, 3, scale=0) == tw.growth.simple(
        2, 3, **defaults(tw.growth.simple) | {"scale": 0}
    )
    assert tw.growth.share(1, 2, scale=0) == tw.growth.share(
        1, 2, **defaults(tw.growth.share) | {"scale": 0}
    )
    assert tw.growth.implied_base(1, 1, scale=0) == tw.growth.implied_base(
        1, 1, **defaults(tw.growth.implied_base) | {"scale": 0}
    )
    rate = tw.growth.compound_annual_growth_rate
    assert rate(2, 3, 1, scale=0) == rate(2, 3, 1, **defaults(rate) | {"scale": 0})
    for function in (tw.growth.simple, tw.growth.share, tw.growth.implied_base, rate):
        assert defaults(function) == {"scale": None, "rounding": "half_even"}
    assert defaults(tw.Rate) == {"units": 1, "kind": "spot"}


def test_maximum_age_by_default(october: tw.RateTable) -> None:
    last = max(rate.when for rate in october)  # type: ignore[type-var]
    assert isinstance(last, date)
    week, longer = last.replace(day=7), last.replace(day=8)
    week, longer = week.replace(month=11), longer.replace(month=11)
    assert (week - last).days == 7
    assert october.convert(TOTAL, "USD", on=week).age_days == 7
    assert refusal(lambda: october.convert(TOTAL, "USD", on=longer)).code == "STALE_RATE"
    assert october.convert(TOTAL, "USD", on=longer, max_age_days=8).age_days == 8


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"max_age_days": -1}, "INVALID_ARGUMENT"),
        ({"max_age_days": 1.5}, "INVALID_ARGUMENT"),
        ({"policy": "latest"}, "INVALID_POLICY"),
        ({"policy": None}, "INVALID_ARGUMENT"),
        ({"policy": "exact"}, "NO_RATE"),
        ({"average": "median"}, "INVALID_POLICY"),
        ({"rounding": "bankers"}, "INVALID_ROUNDING"),
        ({"scale": 29}, "INVALID_SCALE"),
        ({"via": "USD"}, "INVALID_ARGUMENT"),
        ({"via": 1}, "INVALID_ARGUMENT"),
    ],
)
def test_options_that_are_refused(
    october: tw.RateTable, options: dict[str, Any], code: str
) -> None:
    error = refusal(lambda: october.convert(TOTAL, "USD", on="2024-10-27", **options))
    assert error.code == code


def test_options_are_keywords(october: tw.RateTable) -> None:
    with pytest.raises(TypeError):
        october.convert(TOTAL, "USD", "2024-10-27")  # type: ignore[misc]
    with pytest.raises(TypeError):
        october.convert(TOTAL, "USD")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        october.convert("11200000000 CNY", "USD", on="2024-10-27")  # type: ignore[arg-type]


def test_check_equivalent(october: tw.RateTable) -> None:
    stated, equivalent = "11.2 billion CNY", tw.Figure("1.57 billion USD")
    check = tw.check_equivalent(stated, equivalent, october, on=date(2024, 10, 27))
    assert (check.kind, check.verdict, check.reason) == ("equivalent", "consistent", None)
    assert "7.1338" in check.sentence
    assert check.intervals[0]["reading"] == "written"
    assert check.rates[0]["rate_date"] == "2024-10-25"
    assert check.compared[0]["text"] == stated
    assert check.sharpness is not None
    days = (day for day in ["2024-10-27", date(2024, 10, 28)])
    both = tw.check_equivalent(stated, equivalent, october, on=days)
    assert len(both.rates) > len(check.rates)
    wrong = tw.check_equivalent(stated, "1.67 billion USD", october, on="2024-10-27")
    assert wrong.verdict == "inconsistent"
    assert wrong.consistent_values
    for on in (5, None, [5], [], ["2023"]):
        bad: Any = on
        with pytest.raises(tw.TradewindError):
            tw.check_equivalent(stated, equivalent, october, on=bad)


def test_threads_share_a_table(october: tw.RateTable) -> None:
    answers: list[tw.Conversion] = []

    def work() -> None:
        for _ in range(50):
            answers.append(october.convert(TOTAL, "USD", on="2024-10-27"))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 400
    assert len(set(answers)) == 1


def test_other_threads_run_while_a_file_is_read() -> None:
    content = vectors.file("eurofxref-hist.csv")
    ticks, done = 0, threading.Event()

    def tick() -> None:
        nonlocal ticks
        while not done.wait(0.001):
            ticks += 1

    thread = threading.Thread(target=tick)
    thread.start()
    most = 0
    for _ in range(5):
        before = ticks
        tw.RateTable.read_ecb(content)
        most = max(most, ticks - before)
    done.set()
    thread.join()
    assert most >= 3


def test_text_in_html_is_escaped() -> None:
    source = "<script>alert('1')</script> & \"co\""
    rate = tw.Rate("EUR", "USD", "1.0825", "2024-10-25", source=source)
    table = tw.RateTable.from_rates([rate])
    result = table.convert(tw.Money(100, "EUR"), "USD", on="2024-10-25")
    check = tw.check_equivalent("100 EUR", "108.25 USD", table, on="2024-10-25")
    for page in (result._repr_html_(), check._repr_html_()):
        assert "<script>" not in page
    assert "&lt;script&gt;" in result.to_html()
    assert source in result.cite()
