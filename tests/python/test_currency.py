"""Currencies: names, numbers, what was in use when, what replaced it."""

from __future__ import annotations

import pickle
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
import tradewind as tw
from conftest import refusal


def test_the_lists() -> None:
    active, former = tw.Currency.all(), tw.Currency.all_former()
    assert (len(active), len(former)) == (178, 129)
    assert active == sorted(active)
    assert former == sorted(former)
    assert {currency.status for currency in active} == {"active"}
    assert {currency.status for currency in former} == {"former"}
    assert not set(active) & set(former)


def test_a_former_currency() -> None:
    manat = tw.Currency("TMM")
    assert (manat.status, manat.numeric, manat.minor_units) == ("former", 795, 2)
    assert (manat.valid_from, manat.valid_until) == (date(1993, 11, 1), date(2008, 12, 31))
    assert manat.withdrawn == tw.Period("2009-01")
    law = manat.succession
    assert law is not None
    assert (law.from_, law.to, law.factor) == ("TMM", "TMT", Decimal(5000))
    assert (law.effective, law.kind) == (date(2009, 1, 1), "redenomination")
    assert "Turkmenistan" in law.source
    assert law == tw.Currency("TMM").succession
    assert law != tw.Currency("HRK").succession
    assert repr(law) == "<Succession: 1 TMT for 5000 TMM from 2009-01-01>"


def test_a_currency_in_use() -> None:
    tenge = tw.Currency("KZT")
    assert (tenge.status, tenge.valid_from) == ("active", date(1993, 11, 5))
    assert (tenge.valid_until, tenge.withdrawn, tenge.succession) == (None, None, None)


def test_symbols_and_cash() -> None:
    assert [tw.Currency(code).symbol for code in ("EUR", "CNY", "USD", "KZT")] == [
        "€",
        "CN¥",
        "US$",
        "KZT",
    ]
    assert tw.Currency("CHF").cash_increment == Decimal("0.05")
    assert tw.Currency("EUR").cash_increment is None


def test_names() -> None:
    assert tw.Currency.from_name("RMB") == "CNY"
    error = refusal(lambda: tw.Currency.from_name("som"))
    assert isinstance(error, tw.AmbiguousCurrencyError)
    assert str(error) == 'ambiguous currency "som": it may be KGS or UZS, write the code'
    assert refusal(lambda: tw.Currency.from_name(1)).code == "INVALID_ARGUMENT"  # type: ignore[arg-type]
    assert refusal(lambda: tw.Currency.from_name("\ud800")).code == "INVALID_UTF8"
    assert refusal(lambda: tw.Currency.from_numeric(810)).code == "AMBIGUOUS_CURRENCY"


def named(name: str) -> str:
    """The code, or what the refusal says of those that share the name."""
    try:
        return tw.Currency.from_name(name).code
    except tw.AmbiguousCurrencyError as error:
        return str(error).partition(": ")[2]


def test_the_name_of_a_currency_in_use() -> None:
    """It is that currency, but for five that others in use share."""
    every = tw.Currency.all()
    assert {tw.Currency.from_name(currency.code.lower()) for currency in every} == {*every}
    answers = {currency.code: named(currency.name) for currency in every}
    shared = {code: text for code, text in answers.items() if text != code}
    assert {code: text.removesuffix(", write the code") for code, text in shared.items()} == {
        "KGS": "it may be KGS or UZS",
        "KRW": "it may be KPW or KRW",
        "VED": "it may be VED or VES",
        "VES": "it may be VED or VES",
        "XAU": "it may be XAU or ZWG",
    }


def test_the_name_of_a_former_currency() -> None:
    """It is that currency, the one in use that is called so, or shared by several."""
    active = {currency.name.lower(): currency.code for currency in tw.Currency.all()}
    called_so = {"AZM": "AZN", "ARP": "ARS", "BOP": "BOB", "GHC": "GHS", "NIC": "NIO"}
    called_so |= {"TMM": "TMT", "UYP": "UYU"}
    kept = own = 0
    for currency in tw.Currency.all_former():
        assert tw.Currency.from_name(currency.code.lower()) == currency
        code, answer = currency.code, named(currency.name)
        successor = called_so.get(code) or active.get(currency.name.lower())
        if successor is not None:
            assert answer == successor
            kept += 1
        elif len(answer) == 3:
            assert answer == code
            own += 1
        else:
            assert code in answer or " others, " in answer
    assert (kept, own) == (29, 79)


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("dollar", "dollars"),
        ("pound", "pounds"),
        ("US dollar", "US dollars"),
        ("pound sterling", "pounds sterling"),
        ("euro", "euros"),
        ("ruble", "roubles"),
        ("Russian ruble", "Russian roubles"),
        ("Mexican peso", "Mexican pesos"),
        ("French franc", "French francs"),
        ("рубль", "рублей"),
        ("$", "dollars"),
    ],
)
def test_one_and_many_are_called_alike(one: str, many: str) -> None:
    assert named(one) == named(many)


def test_the_offshore_yuan_is_given_when_asked_for() -> None:
    offshore = tw.Currency.offshore_yuan()
    assert (offshore.code, offshore.numeric, offshore.status) == ("CNH", None, "unlisted")
    assert refusal(lambda: tw.Currency("CNH")).code == "UNKNOWN_CURRENCY"
    assert "offshore_yuan" in str(refusal(lambda: tw.Money("1", "CNH")))


def test_offshore_yuan_is_read_where_it_is_asked_for() -> None:
    offshore = tw.Currency.offshore_yuan()
    total = tw.Money("1234.50", offshore)
    assert tw.Money.parse(str(total), offshore_yuan=True) == total
    german = {"notation": "point_comma", "offshore_yuan": True}
    assert tw.Money.parse("CNH 1.234,50", **german) == total  # type: ignore[arg-type]
    assert tw.Money.from_json(total.to_json(), offshore_yuan=True) == total
    table = tw.RateTable.from_rates(
        [tw.Rate("USD", offshore, "7.1240", "2024-10-25", source="A")]
    )
    content = table.to_csv().encode()
    assert tw.RateTable.read_csv(content, offshore_yuan=True) == table
    for refused in (
        lambda: tw.Money.parse(str(total)),
        lambda: tw.Money.parse("1 RMB", offshore_yuan=True),
        lambda: tw.Money.from_json(total.to_json()),
        lambda: tw.RateTable.read_csv(content),
        lambda: tw.RateTable.read(content),
    ):
        assert refusal(refused).code == "UNKNOWN_CURRENCY"
    wrong: Any = 1
    assert (
        refusal(lambda: tw.Money.parse("1 EUR", offshore_yuan=wrong)).code
        == "INVALID_ARGUMENT"
    )
    money = tw.Money("7.12", offshore)
    assert money != tw.Money("7.12", "CNY")
    rate = tw.Rate("USD", offshore, "7.13", "2024-10-25", source="a bank")
    table = tw.RateTable.from_rates([rate])
    for value in (offshore, money, rate, table, table.convert(money, "USD", on="2024-10-25")):
        assert pickle.loads(pickle.dumps(value)) == value


def test_redenomination() -> None:
    result = tw.Money("14200", "TMM").redenominated()
    assert (str(result.value), result.exact) == ("2.84 TMT", True)
    assert str(tw.Money("1", "DEM").redenominated(4, rounding="up").value) == "0.5113 EUR"
    error = refusal(lambda: tw.Money("1", "TMT").redenominated())
    assert isinstance(error, tw.NoSuccessorError)
    assert isinstance(error, LookupError)
    with pytest.raises(TypeError):
        tw.Money("1", "DEM").redenominated(4, "up")  # type: ignore[misc]
