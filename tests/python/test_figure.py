"""Figures, intervals, and what they imply."""

from __future__ import annotations

import pickle
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
import tradewind as tw
from conftest import refusal


def test_figure() -> None:
    figure = tw.Figure("11.2 billion CNY")
    assert figure.value == Decimal("11200000000")
    assert (figure.digits, figure.exponent) == (Decimal("11.2"), 9)
    assert (figure.unit, figure.currency, figure.qualifier) == ("CNY", "CNY", "stated")
    assert figure.significant_digits == 3
    assert not figure.has_padding
    assert figure.money() == tw.Money("11200000000", "CNY")
    assert (figure.written.low, figure.written.high) == (11_150_000_000, 11_250_000_000)
    assert figure.truncated == tw.Interval(
        11_200_000_000, 11_300_000_000, high_closed=False
    )


def test_readings() -> None:
    figure = tw.Figure("180 million CNY")
    assert figure.written == tw.Interval(179_500_000, 180_500_000)
    assert figure.padded == tw.Interval(175_000_000, 185_000_000)
    assert figure.truncated == tw.Interval(180_000_000, 181_000_000, high_closed=False)
    assert figure.interval("padded") == figure.padded
    assert figure.has_padding
    word: Any = "guessed"
    assert refusal(lambda: figure.interval(word)).code == "INVALID_ARGUMENT"


def test_details() -> None:
    figure = tw.Figure(
        "180 million CNY",
        value_date=("2024-10-27", "stated"),
        precision=(7, "the source rounds"),
        language="zh",
        original_text="1.8亿元",
    )
    assert figure.value_date == (date(2024, 10, 27), "stated")
    assert figure.precision == (7, "the source rounds")
    assert (figure.language, figure.original_text) == ("zh", "1.8亿元")
    assert figure.written == tw.Interval(175_000_000, 185_000_000)
    assert tw.Figure("5%").precision is None


def test_qualifiers() -> None:
    more = tw.Figure("more than 5 billion USD").written
    assert (more.low, more.high) == (5_000_000_000, None)
    assert (more.low_closed, more.high_closed) == (False, False)
    assert "5000000000" not in more
    assert 10**28 in more
    assert tw.Figure("5%", qualifier="about") != tw.Figure("about 5%")
    assert refusal(lambda: tw.Figure("about 5%", qualifier="exactly")).code == (
        "INVALID_FIGURE"
    )


@pytest.mark.parametrize("place", [29, -29, 2**31, 2**80])
def test_precision_out_of_range(place: int) -> None:
    error = refusal(lambda: tw.Figure("5 USD", precision=(place, "x")))
    assert error.code == "INVALID_ARGUMENT"


@pytest.mark.parametrize("text", [5, True, None, b"5%", Decimal(5)])
def test_figures_of_a_wrong_kind(text: Any) -> None:
    assert refusal(lambda: tw.Figure(text)).code == "INVALID_ARGUMENT"


def test_interval() -> None:
    third = tw.Interval(Fraction(1, 3), Fraction(2, 3))
    assert third.low == Decimal("0.3333333333333333333333333333")
    assert third.high == Decimal("0.6666666666666666666666666667")
    assert (third.low_at(2), third.high_at(2)) == (Decimal("0.33"), Decimal("0.67"))
    assert (third.low_fraction, third.high_fraction) == (Fraction(1, 3), Fraction(2, 3))
    assert third.width == Fraction(1, 3)
    assert Fraction(1, 3) in third and "0.3333" not in third
    assert third.encloses(tw.Interval("0.4", "0.5"))
    assert not third.intersects(tw.Interval("0.7", 1))
    assert tw.Interval(1, 1).is_point
    assert repr(third) == "Interval('1/3', '2/3')"
    assert str(tw.Interval(None, 5, high_closed=False)) == "(-∞, 5)"


def test_ends_of_any_size() -> None:
    wide = tw.Interval(Fraction(-(10**400)), Fraction(2**96))
    assert Fraction(10**28) in wide
    assert wide.high_fraction == 2**96
    assert eval(repr(wide), vars(tw)) == wide
    assert pickle.loads(pickle.dumps(wide)) == wide
    assert refusal(lambda: wide.low).code == "OVERFLOW"
    assert refusal(lambda: tw.Interval(Fraction(10**5000), None)).code == "TOO_MANY_DIGITS"


@pytest.mark.parametrize(
    ("low", "high", "code"),
    [
        (2, 1, "INVALID_INTERVAL"),
        (0.5, 1, "FLOAT_REFUSED"),
        (True, 1, "INVALID_ARGUMENT"),
        ("1/0", 1, "ZERO_DIVISOR"),
        ("a", 1, "INVALID_NUMBER"),
    ],
)
def test_intervals_that_are_refused(low: Any, high: Any, code: str) -> None:
    assert refusal(lambda: tw.Interval(low, high)).code == code


def test_implied_base() -> None:
    base = tw.growth.implied_base(tw.Figure("180 million CNY"), tw.Figure("85.2%"))
    assert base.value == Fraction(180_000_000 * 1000, 1852)
    assert base.padded.low_at(0) == 94_466_936
    assert base.padded.high_at(0) == 99_918_985
    assert base.written == base.interval("written")
    number = tw.growth.implied_base(180, tw.Percent("85.2"), scale=2)
    assert number == tw.growth.implied_base("180", "0.852", scale=2)
    assert number == tw.growth.implied_base(Decimal(180), tw.Ratio("0.852"), scale=2)
    assert number == tw.Rounded(Decimal("97.19"), False)


FIGURES: Any = (tw.Figure("180 million CNY"), tw.Figure("230 million CNY"))


@pytest.mark.parametrize(
    ("options", "argument"),
    [
        ({"scale": 2}, "scale"),
        ({"scale": 2, "rounding": "up"}, "scale"),
        ({"rounding": "up"}, "rounding"),
        ({"rounding": "half_even"}, "rounding"),
    ],
)
def test_nothing_is_rounded_of_figures(options: Any, argument: str) -> None:
    for call in (
        lambda: tw.growth.share(*FIGURES, **options),
        lambda: tw.growth.implied_base(FIGURES[0], tw.Figure("85.2%"), **options),
    ):
        error = refusal(call)
        assert (error.code, error.argument) == ("INVALID_ARGUMENT", argument)
        assert "Interval.low_at" in str(error)


def test_text_is_a_plain_number_here() -> None:
    for call in (tw.growth.share, tw.growth.implied_base):
        error = refusal(lambda: call("180 million CNY", "85.2%"))
        assert error.code == "INVALID_NUMBER"
        assert 'Figure("180 million CNY")' in str(error)
        assert "Figure" not in str(refusal(lambda: call("many", "1")))


@pytest.mark.parametrize("value", [1.5, 5.0, float("nan")])
def test_a_float_is_no_figure(value: Any) -> None:
    rates = tw.RateTable.from_rates([])
    for call in (
        lambda: tw.Figure(value),
        lambda: tw.growth.implied_growth(value, "5 USD"),
        lambda: tw.check_equivalent(value, "5 USD", rates, on="2024-10-27"),
    ):
        error = refusal(call)
        assert isinstance(error, tw.FloatRefusedError)
        assert f"the float {value!r}" in str(error)
        assert "text with its unit" in str(error)


def test_growth() -> None:
    rise = tw.growth.simple("70", 84)
    assert rise == tw.Rounded(tw.Ratio("0.2"), True)
    assert rise.value.to_percent() == tw.Percent(20)
    assert tw.growth.share(180, 230, scale=4).value == tw.Ratio("0.7826")
    both = tw.Figure("180 million CNY"), tw.Figure("230 million CNY")
    assert tw.growth.share(*both).padded.low_at(4) == Decimal("0.7446")
    assert tw.growth.average_per_unit("11.2 billion CNY", "35 projects").value == 320_000_000
    assert tw.growth.implied_growth("70.2 billion USD", "89.4 billion USD").written
    rate = tw.growth.compound_annual_growth_rate("312.04", "674.15", 11, scale=3)
    assert rate == tw.Rounded(tw.Ratio("0.073"), False)


@pytest.mark.parametrize(
    ("call", "kind", "base"),
    [
        (lambda: tw.growth.simple(0, 1), tw.ZeroBaseError, ArithmeticError),
        (lambda: tw.growth.share(1, 0), tw.ZeroTotalError, ArithmeticError),
        (lambda: tw.growth.simple(0.1, 1), tw.FloatRefusedError, TypeError),  # type: ignore[arg-type]
        (
            lambda: tw.growth.compound_annual_growth_rate(1, 2, -1),
            tw.InvalidPeriodsError,
            ValueError,
        ),
        (
            lambda: tw.growth.share(tw.Figure("5 USD"), "10"),  # type: ignore[call-overload]
            tw.InvalidArgumentError,
            TypeError,
        ),
        (
            lambda: tw.growth.implied_growth("5 USD", "5 EUR"),
            tw.CurrencyMismatchError,
            ValueError,
        ),
    ],
)
def test_growth_that_is_refused(call: Any, kind: type, base: type) -> None:
    error = refusal(call)
    assert isinstance(error, kind)
    assert isinstance(error, base)


def test_percentages() -> None:
    points = tw.Percent.parse("7%") - tw.Percent(5)
    assert points == tw.PercentagePoint.parse("2 percentage points")
    assert tw.Percent(5) + points == tw.Percent("7.0")
    assert tw.Percent("85.2").to_ratio() == tw.Ratio("0.852")
    assert tw.Percent(5) != tw.Ratio(5)
    mixed: Any = tw.Percent(5)
    with pytest.raises(TypeError):
        mixed < tw.Ratio(5)
    with pytest.raises(TypeError):
        mixed + tw.Percent(5)


def test_numbers() -> None:
    assert str(tw.number.add("0.10", Decimal("0.2"))) == "0.30"
    assert tw.number.subtract(230, 180) == 50
    assert str(tw.number.multiply("1.5", "0.20")) == "0.300"
    assert tw.number.round("2.5", 0) == tw.Rounded(Decimal(2), False)
    assert tw.number.round("2.5", 0, rounding="half_up").value == 3
