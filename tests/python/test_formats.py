"""Files of rates: what is read from paths and bytes, what is chosen, what is refused."""

from __future__ import annotations

import inspect
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import tradewind as tw
from conftest import DATA, refusal

NOMINAL = b"date,base,units,quote,value\n2023-09-27,KZT,100,RUB,20.3042\n"
AVERAGES = DATA / "imf-table.csv"


def only(table: tw.RateTable) -> tw.Rate:
    (rate,) = table
    return rate


def test_publications_of_the_european_central_bank(october: tw.RateTable) -> None:
    day = [rate for rate in october if str(rate.when) == "2024-10-25"]
    daily = tw.RateTable.read_ecb(DATA / "ecb-2024-10-25-daily.csv")
    assert list(daily) == day
    document = tw.RateTable.read_ecb(DATA / "ecb-2024-10.xml")
    assert [rate for rate in document if str(rate.when) == "2024-10-25"] == day
    assert tw.RateTable.read(DATA / "ecb-2024-10.xml") == document
    assert "BGN" in october.currencies


@pytest.mark.parametrize(
    ("read", "name"),
    [
        (tw.RateTable.read_bank_of_russia, "bank-of-russia-2023-09-27"),
        (tw.RateTable.read_bank_of_belarus, "bank-of-belarus-2023-02-21"),
    ],
)
def test_documents_of_banks(read: Any, name: str) -> None:
    document, tidy = DATA / f"{name}.xml", DATA / f"{name}.csv"
    table, due = read(document), tw.RateTable.read_csv(tidy)
    assert table == read(document.read_bytes()) == tw.RateTable.read(document)

    def facts(rate: tw.Rate) -> tuple[Any, ...]:
        return rate.base, rate.quote, rate.units, rate.value, rate.when, rate.kind

    assert [facts(rate) for rate in table] == [facts(rate) for rate in due]
    error = refusal(lambda: read(b"<ValCurs"))
    assert isinstance(error, tw.InvalidXmlError)
    assert (error.line, error.column) == (1, 1)


def test_a_table_with_units() -> None:
    read = tw.RateTable.read_nominal_table
    rate = only(read(NOMINAL, source_name="Bank of Russia"))
    assert (rate.units, rate.value, rate.kind) == (100, Decimal("20.3042"), "official")
    assert rate.source == "Bank of Russia"
    comma = NOMINAL.replace(b"20.3042", b'"20,3042"')
    assert only(read(comma, source_name="A", notation="comma")).value == rate.value
    assert only(read(NOMINAL, source_name="A", kind="spot")).kind == "spot"
    defaults = inspect.signature(read).parameters
    assert (defaults["kind"].default, defaults["notation"].default) == ("official", "plain")
    with pytest.raises(TypeError):
        read(NOMINAL)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        read(NOMINAL, "A")  # type: ignore[call-arg]
    for options, code in [
        ({"source_name": ""}, "INVALID_RATE"),
        ({"source_name": None}, "INVALID_ARGUMENT"),
        ({"source_name": "A", "kind": "closing"}, "INVALID_POLICY"),
        ({"source_name": "A", "notation": "german"}, "INVALID_ARGUMENT"),
    ]:
        given: Any = options
        assert refusal(partial(read, NOMINAL, **given)).code == code
    assert refusal(lambda: tw.RateTable.read(NOMINAL)).code == "INVALID_HEADER"


def test_notations_of_a_tidy_table() -> None:
    text = b'date,base,quote,rate,kind,source\n2024-10-25,USD,UZS,"12.775,50",official,A\n'
    rate = only(tw.RateTable.read_csv(text, notation="point_comma"))
    assert rate.value == Decimal("12775.50")
    assert refusal(lambda: tw.RateTable.read_csv(text)).code == "INVALID_NUMBER"
    wrong: Any = "european"
    error = refusal(lambda: tw.RateTable.read_csv(text, notation=wrong))
    assert error.code == "INVALID_ARGUMENT"


def test_averages_of_the_fund() -> None:
    read = tw.RateTable.read_imf
    table = read(AVERAGES, duplicates="issuer", unscaled="as_predecessor")
    held = {(str(rate.quote), str(rate.when)): rate.value for rate in table}
    assert held["EUR", "2019"] == Decimal("0.8932762570674088")
    assert held["TMM", "1999"] == 5200
    assert ("TMT", "1999") not in held
    assert all(rate.base == "USD" and rate.kind == "period_average" for rate in table)
    rest = read(AVERAGES, duplicates="leave_out", unscaled="leave_out")
    assert {"TMM", "TMT"}.isdisjoint(map(str, rest.currencies))
    assert len(rest) < len(table)
    error = refusal(lambda: read(AVERAGES, unscaled="leave_out"))
    assert error.code == "CONFLICTING_RATES"
    assert "Euro Area (EA)" in str(error)
    error = refusal(lambda: tw.RateTable.read(AVERAGES))
    assert error.code == "INVALID_RATE"
    assert "as_predecessor" in str(error)
    wrong: Any = "first"
    for options in ({"duplicates": wrong}, {"unscaled": wrong}):
        assert refusal(partial(read, AVERAGES, **options)).code == "INVALID_POLICY"


@pytest.mark.parametrize(
    "read",
    [
        tw.RateTable.read_ecb,
        tw.RateTable.read_bank_of_russia,
        tw.RateTable.read_bank_of_belarus,
        tw.RateTable.read_imf,
        lambda source: tw.RateTable.read_nominal_table(source, source_name="A"),
    ],
)
def test_paths_and_bytes(read: Any, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read(tmp_path / "none")
    assert refusal(lambda: read(None)).code == "INVALID_ARGUMENT"
    assert refusal(lambda: read(b"")).code == "EMPTY_INPUT"
