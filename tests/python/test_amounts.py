"""Money: notations, sums, shares, increments, printing."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
import tradewind as tw
from conftest import refusal


def test_notations() -> None:
    assert tw.number.parse("1.234,50", notation="point_comma") == Decimal("1234.50")
    assert str(tw.Money.parse("1'234.50 CHF", notation="apostrophe_point")) == "1234.50 CHF"
    assert tw.Money.parse("EUR .5") == tw.Money("0.5", "EUR")
    with pytest.raises(tw.InvalidNumberError):
        tw.number.parse("1,2591", notation="comma_point")
    with pytest.raises(tw.InvalidArgumentError, match="plain, comma_point"):
        tw.number.parse("1", notation="german")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        tw.number.parse("1", "comma")  # type: ignore[misc]


def test_the_argument_at_fault_is_named() -> None:
    error = refusal(lambda: tw.Money.parse("12.50"))
    assert error.__notes__ == ["while processing 'text'"]


def test_json() -> None:
    money = tw.Money("11200000000.00", "CNY")
    assert json.loads(money.to_json()) == {"amount": "11200000000.00", "currency": "CNY"}
    assert str(tw.Money.from_json(json.dumps(json.loads(money.to_json())))) == str(money)
    with pytest.raises(tw.InvalidMoneyError, match="as text"):
        tw.Money.from_json('{"amount": 1.5, "currency": "EUR"}')
    error = refusal(lambda: tw.Money.from_json("{\n,"))
    assert isinstance(error, tw.InvalidJsonError)
    assert error.line == 2


def test_sums() -> None:
    parts = [tw.Money("1.10", "EUR"), tw.Money("2.2", "EUR")]
    assert str(tw.Money.sum(parts)) == "3.30 EUR"
    assert tw.Money.sum(iter(parts)) == sum(parts)
    with pytest.raises(tw.NoAmountsError):
        tw.Money.sum([])
    with pytest.raises(tw.CurrencyMismatchError):
        tw.Money.sum([*parts, tw.Money(1, "USD")])
    for wrong in (["1 EUR"], [1], "1 EUR", b"1", 1, None):
        with pytest.raises(TypeError):
            tw.Money.sum(wrong)  # type: ignore[arg-type]


def test_shares() -> None:
    money = tw.Money("10.03", "USD")
    shares = money.allocate([49, Decimal("51.0")])
    assert [str(share) for share in shares] == ["4.91 USD", "5.12 USD"]
    assert tw.Money.sum(shares) == money
    assert [str(share) for share in (-money).allocate(["1", "0"])] == [
        "-10.03 USD",
        "0.00 USD",
    ]
    assert str(money.allocate(iter([1, 1]), scale=3)[0]) == "5.015 USD"
    with pytest.raises(tw.ZeroTotalError):
        money.allocate([])
    with pytest.raises(tw.NegativePartError):
        money.allocate([1, -1])
    with pytest.raises(tw.InvalidScaleError, match="round it first"):
        money.allocate([1], scale=1)
    with pytest.raises(tw.InvalidScaleError):
        money.allocate([1], scale=-1)


@pytest.mark.parametrize("weights", ["11", b"11", 11, None, [True], [None]])
def test_weights_are_several_numbers(weights: Any) -> None:
    with pytest.raises(TypeError):
        tw.Money(1, "EUR").allocate(weights)


def test_a_float_is_no_weight() -> None:
    with pytest.raises(tw.FloatRefusedError):
        tw.Money(1, "EUR").allocate([0.5, 0.5])  # type: ignore[list-item]


def test_what_an_iterator_raises_is_passed_on() -> None:
    def broken() -> Any:
        yield 1
        raise RuntimeError("out of order")

    with pytest.raises(RuntimeError, match="out of order"):
        tw.Money(1, "EUR").allocate(broken())


def test_grids() -> None:
    assert tw.Money("12.340", "EUR").in_minor_units() == 1234
    assert tw.Money(2**96 - 1, "EUR").in_minor_units() == (2**96 - 1) * 100
    with pytest.raises(tw.InvalidScaleError):
        tw.Money("2.34", "JPY").in_minor_units()
    rounded = tw.Money("12.34", "CHF").round_to_increment("0.05", rounding="down")
    assert (str(rounded.value), rounded.exact) == ("12.30 CHF", False)
    with pytest.raises(tw.NotPositiveError):
        tw.Money("12.34", "CHF").round_to_increment(0)
    assert str(tw.Money("12.32", "CHF").round_to_cash().value) == "12.30 CHF"


def test_print() -> None:
    money = tw.Money("11200000000.00", "CNY")
    assert money.format() == "11,200,000,000.00 CNY"
    assert money.format(compact=True) == "11.2 billion CNY"
    assert money.format(notation="point_comma", unit="none", scale=0) == "11.200.000.000"
    assert money.format(unit="symbol", compact=True, scale=2) == "CN¥11.20 billion"
    assert money.format(scale=0, rounding="up") == "11,200,000,000 CNY"
    with pytest.raises(tw.InvalidScaleError):
        money.format(scale=29)
    with pytest.raises(tw.InvalidArgumentError):
        money.format(unit="name")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        money.format("plain")  # type: ignore[misc]
