"""Laws on random input: no parser raises anything but its own errors; copies are equal."""

from __future__ import annotations

import pickle
import random
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest
import tradewind as tw
from conftest import AVERAGES, ITEM, RATES
from hypothesis import given, settings
from hypothesis import strategies as st

# Text with lone surrogates too; and text that is nearly right.
ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)
NEARLY = st.lists(
    st.sampled_from(
        [
            "about", "more than", "exactly", "11.2", "-1", "1,000", "0", "9" * 29, "%",
            "billion", "CNY", "USD", "projects", "percent", " ", "  ", "-", "/", "YTD/",
            "2023", "-Q4", "-W53", "-02-29", "2024", "1/3", "NaN", "1e400", "\x00", "€",
            "\ud800",
        ]
    ),
    max_size=8,
).map("".join)  # fmt: skip
TEXTS = ANY_TEXT | NEARLY
DECIMALS = st.decimals(allow_nan=False, allow_infinity=False, places=6).filter(
    lambda value: abs(value) < 10**20
)
CURRENCIES = st.sampled_from(tw.Currency.all())

PARSERS: list[Callable[[Any], Any]] = [
    tw.number.parse,
    tw.Currency,
    tw.Place,
    tw.Period,
    tw.Figure,
    tw.Ratio,
    tw.Percent,
    tw.Percent.parse,
    tw.PercentagePoint.parse,
    tw.Money.parse,
    tw.Dossier.from_json,
    lambda text: tw.Money(text, "EUR"),
    lambda text: tw.Money(1, text),
    lambda text: tw.Interval(text, None),
    lambda text: tw.Figure("5%", qualifier=text),
    lambda text: tw.Rate("EUR", "USD", 1, text, source="x"),
    lambda text: tw.Rate("EUR", "USD", 1, "2024-01-01", source=text),
    lambda text: tw.number.round("1.5", 0, rounding=text),
]
READERS: list[Callable[[Any], Any]] = [
    tw.RateTable.read,
    tw.RateTable.read_ecb,
    tw.RateTable.read_csv,
    tw.Dossier.read,
    tw.Dossier.from_json,
]
ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.decimals(),
    st.fractions(),
    st.complex_numbers(),
    st.binary(max_size=20),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.lists(st.integers(), max_size=3),
    st.dictionaries(st.text(max_size=3), st.integers(), max_size=3),
    TEXTS,
)


def survives(call: Callable[[Any], Any], argument: Any) -> None:
    try:
        value = call(argument)
    except tw.TradewindError as error:
        assert len(str(error)) < 2_000
        repr(error)
    else:
        repr(value)


@pytest.mark.parametrize("index", range(len(PARSERS)))
@given(data=st.data())
def test_parsers_refuse_with_their_own_errors(index: int, data: st.DataObject) -> None:
    survives(PARSERS[index], data.draw(TEXTS))


@pytest.mark.parametrize("index", range(len(PARSERS)))
@given(data=st.data())
def test_other_kinds_are_refused_too(index: int, data: st.DataObject) -> None:
    survives(PARSERS[index], data.draw(ANYTHING))


@pytest.mark.parametrize("reader", READERS)
@given(content=st.binary(max_size=300))
def test_readers_take_any_bytes(reader: Callable[[Any], Any], content: bytes) -> None:
    survives(reader, content)


@pytest.mark.parametrize("path", [ITEM, RATES, AVERAGES], ids=lambda path: path.name)
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_readers_take_damaged_files(path: Any, data: st.DataObject) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        length = data.draw(st.integers(0, 20))
        content[place : place + length] = data.draw(st.binary(max_size=10))
    for reader in READERS:
        survives(reader, bytes(content))


@given(DECIMALS, DECIMALS, CURRENCIES)
def test_arithmetic_is_that_of_decimal(
    left: Decimal, right: Decimal, currency: tw.Currency
) -> None:
    with localcontext(prec=60):
        one, other = tw.Money(left, currency), tw.Money(right, currency)
        assert (one + other).amount == left + right
        assert (one - other).amount == left - right
        assert (one < other) == (left < right)
        assert (one == other) == (left == right)
        assert (-one).amount == -left
        assert hash(one) == hash(tw.Money(left.normalize(), currency))


@given(DECIMALS, CURRENCIES)
def test_texts_are_read_back(amount: Decimal, currency: tw.Currency) -> None:
    money = tw.Money(amount, currency)
    assert tw.Money.parse(str(money)) == money
    assert eval(repr(money), vars(tw)) == money
    assert pickle.loads(pickle.dumps(money)) == money


@given(st.fractions(), st.fractions(), st.booleans(), st.booleans(), st.fractions())
def test_intervals_are_those_of_fractions(
    one: Fraction, other: Fraction, low_closed: bool, high_closed: bool, value: Fraction
) -> None:
    low, high = min(one, other), max(one, other)
    if low == high:
        low_closed = high_closed = True
    interval = tw.Interval(low, high, low_closed=low_closed, high_closed=high_closed)
    inside = (low < value or (low == value and low_closed)) and (
        value < high or (value == high and high_closed)
    )
    assert (value in interval) == inside
    assert (interval.low_fraction, interval.high_fraction) == (low, high)
    assert eval(repr(interval), vars(tw)) == interval
    assert pickle.loads(pickle.dumps(interval)) == interval
    if max(abs(low), abs(high)) < 10**28:
        outer = interval.low, interval.high
        assert outer[0] is not None and Fraction(outer[0]) <= low
        assert outer[1] is not None and Fraction(outer[1]) >= high


OCTOBER = tw.RateTable.read_ecb(RATES)
CODES = st.sampled_from(["CNY", "EUR", "GBP", "IDR", "JPY", "USD"])
DAYS = st.integers(0, 40).map(lambda days: date(2024, 9, 27) + timedelta(days=days))
POLICIES = st.sampled_from(["previous", "exact", "next", "nearest", "linear"])
# 10^20 pounds in rupiah with more decimals would not fit.
SCALES = st.integers(0, 4)
TO_NEAREST = st.sampled_from(["half_even", "half_up", "half_down"])
ROUNDINGS = TO_NEAREST | st.sampled_from(["up", "down", "ceiling", "floor"])


def converted(
    table: tw.RateTable, amount: Decimal, start: str, end: str, on: date, **options: Any
) -> tw.Conversion | None:
    """None where the rates of October do not serve the day."""
    try:
        return table.convert(tw.Money(amount, start), end, on=on, **options)
    except (tw.NoRateError, tw.StaleRateError):
        return None


@given(DECIMALS, DECIMALS, CODES, CODES, DAYS, POLICIES, SCALES, ROUNDINGS)
def test_conversion_is_monotone(
    one: Decimal,
    other: Decimal,
    start: str,
    end: str,
    on: date,
    policy: Any,
    scale: int,
    rounding: Any,
) -> None:
    options = {"policy": policy, "scale": scale, "rounding": rounding}
    less = converted(OCTOBER, min(one, other), start, end, on, **options)
    more = converted(OCTOBER, max(one, other), start, end, on, **options)
    assert (less is None) == (more is None)
    if less is not None and more is not None:
        assert less.money <= more.money


@given(DECIMALS, CODES, CODES, DAYS, POLICIES, SCALES, TO_NEAREST)
def test_there_and_back_loses_two_roundings(
    amount: Decimal, start: str, end: str, on: date, policy: Any, scale: int, rounding: Any
) -> None:
    options = {"policy": policy, "scale": scale, "rounding": rounding}
    there = converted(OCTOBER, amount, start, end, on, **options)
    if there is None:
        return
    back = converted(OCTOBER, there.money.amount, end, start, on, **options)
    assert back is not None
    assert there.ratio * back.ratio == 1
    half = Fraction(1, 2 * 10**scale)
    lost = abs(Fraction(back.money.amount) - Fraction(amount))
    assert lost <= half * back.ratio + half


@given(st.randoms(use_true_random=False), CODES, CODES, DAYS, POLICIES)
@settings(max_examples=40)
def test_the_order_of_rates_says_nothing(
    chance: random.Random, start: str, end: str, on: date, policy: Any
) -> None:
    rates = list(OCTOBER)
    chance.shuffle(rates)
    shuffled = tw.RateTable.from_rates(rates)
    assert list(shuffled) == list(OCTOBER)
    given_answer = converted(OCTOBER, Decimal(1000), start, end, on, policy=policy)
    assert converted(shuffled, Decimal(1000), start, end, on, policy=policy) == given_answer
