"""Money: construction, refusals, arithmetic, comparison, text."""

from __future__ import annotations

import enum
from decimal import Decimal
from typing import Any

import pytest
import tradewind as tw
from conftest import refusal


@pytest.mark.parametrize("amount", ["1.50", Decimal("1.50"), Decimal("150e-2")])
def test_digits_are_kept(amount: Any) -> None:
    money = tw.Money(amount, "EUR")
    assert str(money.amount) == "1.50"
    assert money.currency == tw.Currency("EUR") == "EUR"


def test_integers() -> None:
    class Size(enum.IntEnum):
        SMALL = 3

    assert tw.Money(11_200_000_000, "CNY").amount == 11_200_000_000
    assert tw.Money(Size.SMALL, tw.Currency("CNY")).amount == 3
    assert tw.Money(2**96 - 1, "CNY").amount == 2**96 - 1
    assert tw.Money(Decimal("1E+3"), "CNY").amount == 1000
    assert tw.Money(Decimal("0E+9999"), "CNY").amount == 0


@pytest.mark.parametrize("amount", [0.1, 1e300, -0.0])
def test_floats_are_refused_with_the_remedy(amount: float) -> None:
    error = refusal(lambda: tw.Money(amount, "EUR"))  # type: ignore[arg-type]
    assert isinstance(error, tw.FloatRefusedError)
    assert isinstance(error, TypeError)
    assert f'Decimal("{amount!r}")' in str(error)


@pytest.mark.parametrize("amount", [float("nan"), float("inf"), float("-inf")])
def test_a_float_without_a_value_is_no_amount(amount: float) -> None:
    error = refusal(lambda: tw.Money(amount, "EUR"))  # type: ignore[arg-type]
    assert isinstance(error, tw.FloatRefusedError)
    assert f"the float {amount!r} is no number and no amount" in str(error)
    assert "Decimal(" not in str(error)


class Counted:
    """An integer of another library, as numpy.int64 is one."""

    def __init__(self, value: int) -> None:
        self.value = value

    def __index__(self) -> int:
        return self.value


class Truth(Counted):
    """A truth value of numpy, which has an index in some versions."""


Truth.__module__, Truth.__name__ = "numpy", "bool_"


class Real(float):
    def __index__(self) -> int:
        return int(self)


class Array:
    def __index__(self) -> int:
        raise TypeError("only one integer is an index")


class Broken:
    def __index__(self) -> int:
        raise RuntimeError("out of order")


def test_what_counts_as_an_integer_is_one() -> None:
    assert tw.Money(Counted(3), "EUR") == tw.Money(3, "EUR")
    assert tw.Money("1.5", "EUR") * Counted(2) == tw.Money(3, "EUR")
    assert tw.number.round("1.26", Counted(1)) == tw.number.round("1.26", 1)  # type: ignore[arg-type]
    assert tw.Currency.from_numeric(Counted(978)) == "EUR"  # type: ignore[arg-type]
    assert refusal(lambda: tw.Money(Counted(10**40), "EUR")).code == "TOO_MANY_DIGITS"
    with pytest.raises(RuntimeError, match="out of order"):
        tw.Money(Broken(), "EUR")


@pytest.mark.parametrize("value", [Truth(1), True, Array(), Real(1)])
def test_what_does_not_count_as_an_integer(value: Any) -> None:
    assert refusal(lambda: tw.Money(value, "EUR")).code in (
        "INVALID_ARGUMENT",
        "FLOAT_REFUSED",
    )
    assert refusal(lambda: tw.number.round("1.26", value)).code == "INVALID_ARGUMENT"


@pytest.mark.parametrize("numeric", [-1, 65_536, 1_000_000, 10**30])
def test_a_number_out_of_range_is_no_currency(numeric: int) -> None:
    error = refusal(lambda: tw.Currency.from_numeric(numeric))
    shown = str(numeric)
    assert str(error) == f"{shown} is not the number of a currency: expected 0 to 999"
    assert error.code == "UNKNOWN_CURRENCY"


class NumpyLike(float):
    """A subclass of float, as numpy.float64 is one."""

    def __repr__(self) -> str:
        return f"np.float64({float(self)})"


def test_the_remedy_is_a_number() -> None:
    error = refusal(lambda: tw.Money(NumpyLike(1.5), "EUR"))  # type: ignore[arg-type]
    assert 'Decimal("1.5")' in str(error)


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        (NumpyLike(1.5), "FLOAT_REFUSED"),
        (True, "INVALID_ARGUMENT"),
        (None, "INVALID_ARGUMENT"),
        (b"1.50", "INVALID_ARGUMENT"),
        (1j, "INVALID_ARGUMENT"),
        ([1], "INVALID_ARGUMENT"),
        (Decimal("NaN"), "INVALID_NUMBER"),
        (Decimal("sNaN"), "INVALID_NUMBER"),
        (Decimal("-Infinity"), "INVALID_NUMBER"),
        (Decimal("1E+999999"), "TOO_MANY_DIGITS"),
        (Decimal("1E-999999"), "TOO_MANY_DIGITS"),
        (Decimal("0.12345678901234567890123456789"), "TOO_MANY_DIGITS"),
        (Decimal("9" * 40_000), "TOO_MANY_DIGITS"),
        (10**40_000, "TOO_MANY_DIGITS"),
        (-(2**96), "TOO_MANY_DIGITS"),
        ("9" * 40_000, "TOO_MANY_DIGITS"),
        ("1e400", "INVALID_NUMBER"),
        ("NaN", "INVALID_NUMBER"),
        ("1,000", "INVALID_NUMBER"),
        (" 1", "INVALID_NUMBER"),
        ("", "INVALID_NUMBER"),
        ("١٢", "INVALID_NUMBER"),
        ("1\x00", "INVALID_NUMBER"),
        ("1\ud800", "INVALID_UTF8"),
    ],
    ids=lambda value: repr(value)[:30] if not isinstance(value, int) else "integer",
)
def test_amounts_that_are_refused(amount: Any, code: str) -> None:
    error = refusal(lambda: tw.Money(amount, "EUR"))
    assert error.code == code
    assert len(str(error)) < 300


@pytest.mark.parametrize("currency", ["eur", "XYZ", "", "EUR ", "CNH", "€" * 40_000])
def test_unknown_currencies(currency: str) -> None:
    error = refusal(lambda: tw.Money("1", currency))
    assert isinstance(error, tw.UnknownCurrencyError)
    assert isinstance(error, LookupError)
    assert len(str(error)) < 300


@pytest.mark.parametrize("currency", [None, 978, b"EUR", 1.5])
def test_currencies_of_a_wrong_kind(currency: Any) -> None:
    assert refusal(lambda: tw.Money("1", currency)).code == "INVALID_ARGUMENT"


def test_missing_and_surplus_arguments() -> None:
    with pytest.raises(TypeError):
        tw.Money("1")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        tw.Money("1", "EUR", "USD")  # type: ignore[call-arg]


def test_arithmetic() -> None:
    one, half = tw.Money("1.00", "EUR"), tw.Money("0.5", "EUR")
    assert repr(one + half) == "Money('1.50', 'EUR')"
    assert one - half == half
    assert 3 * half == half * "3" == half * Decimal(3) == tw.Money("1.5", "EUR")
    assert -half == tw.Money("-0.5", "EUR")
    assert +half == abs(-half) == half
    assert sum([one, half, half]) == tw.Money("2", "EUR")
    assert repr(-tw.Money(0, "EUR")) == "Money('0', 'EUR')"
    assert one and not tw.Money("0.00", "EUR")


def test_currencies_do_not_mix() -> None:
    euro, dollar = tw.Money("1", "EUR"), tw.Money("1", "USD")
    assert euro != dollar
    assert not euro == dollar
    for call in (
        lambda: euro + dollar,
        lambda: euro - dollar,
        lambda: euro < dollar,
        lambda: euro >= dollar,
        lambda: max(euro, dollar),
        lambda: sum([euro, dollar]),
    ):
        error = refusal(call)
        assert isinstance(error, tw.CurrencyMismatchError)
        assert "EUR" in str(error) and "USD" in str(error)


def test_operands_of_a_wrong_kind() -> None:
    euro: Any = tw.Money("1", "EUR")
    for call in (
        lambda: euro + 1,
        lambda: 1 + euro,
        lambda: False + euro,
        lambda: euro - 1,
        lambda: 1 - euro,
        lambda: euro * euro,
        lambda: euro * 1.5,
        lambda: 1.5 * euro,
        lambda: euro * True,
        lambda: euro / 2,
        lambda: euro < 1,
        lambda: float(euro),
        lambda: int(euro),
    ):
        with pytest.raises(TypeError):
            call()


def test_overflow() -> None:
    largest = tw.Money(2**96 - 1, "EUR")
    error = refusal(lambda: largest + largest)
    assert isinstance(error, tw.DecimalOverflowError)
    assert isinstance(error, OverflowError)


def test_rounding() -> None:
    money = tw.Money("10.005", "EUR")
    assert money.round() == tw.Rounded(tw.Money("10.00", "EUR"), False)
    assert money.round(rounding="half_up").value == tw.Money("10.01", "EUR")
    assert money.round(3) == tw.Rounded(money, True)
    assert repr(tw.Money("1", "JPY").round(2).value) == "Money('1.00', 'JPY')"
    for scale, code in [
        (-1, "INVALID_SCALE"),
        (29, "INVALID_SCALE"),
        (10**30, "INVALID_SCALE"),
        (True, "INVALID_ARGUMENT"),
        (1.0, "INVALID_ARGUMENT"),
        ("2", "INVALID_ARGUMENT"),
    ]:
        argument: Any = scale
        assert refusal(lambda: money.round(argument)).code == code
    word: Any = "bankers"
    assert refusal(lambda: money.round(rounding=word)).code == "INVALID_ROUNDING"


def test_text() -> None:
    money = tw.Money("11200000000.00", "CNY")
    assert str(money) == f"{money}" == "11200000000.00 CNY"
    assert f"{money:,}" == money.grouped() == "CNY 11,200,000,000.00"
    assert tw.Money.parse("11200000000.00 CNY") == money
    with pytest.raises(ValueError, match="no format of Money"):
        format(money, ".2f")
