"""Currencies and places."""

from __future__ import annotations

from typing import Any

import pytest
import tradewind as tw
from conftest import refusal


def test_currency() -> None:
    yuan = tw.Currency("CNY")
    assert (yuan.code, yuan.numeric, yuan.minor_units) == ("CNY", 156, 2)
    assert yuan.name == "Yuan Renminbi"
    assert tw.Currency("XAU").minor_units is None
    assert tw.Currency(yuan) == yuan == "CNY"
    assert yuan < "USD"
    assert f"{yuan:>5}" == "  CNY"
    assert tw.Currency.from_numeric(398) == "KZT"
    assert sorted(tw.Currency.all()) == tw.Currency.all()


@pytest.mark.parametrize("number", [0, 65_535, 65_536, 2**40])
def test_numbers_of_no_currency(number: int) -> None:
    with pytest.raises(tw.TradewindError):
        tw.Currency.from_numeric(number)


def test_place() -> None:
    ningxia = tw.Place("CN-NX")
    assert (ningxia.kind, ningxia.country) == ("subdivision", tw.Place("CHN"))
    assert ningxia.numeric is None
    asia = tw.Place("143")
    assert [place.alpha3 for place in asia.members] == ["KGZ", "KAZ", "TJK", "TKM", "UZB"]
    assert "KZ" in asia and ningxia not in asia
    assert len(tw.Place.all()) > 5_000


@pytest.mark.parametrize("code", [None, 143, b"KZ", object()])
def test_codes_of_a_wrong_kind(code: Any) -> None:
    assert refusal(lambda: tw.Place(code)).code == "INVALID_ARGUMENT"
    assert refusal(lambda: tw.Currency(code)).code == "INVALID_ARGUMENT"


def test_unknown_place() -> None:
    error = refusal(lambda: tw.Place("Kazakhstan"))
    assert isinstance(error, LookupError)
    assert "write KZ" in str(error)
