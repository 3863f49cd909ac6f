"""What holds for every value: copies, hashes, reprs, immutability."""

from __future__ import annotations

import multiprocessing
import pickle
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
import tradewind as tw
from conftest import COPIES, samples

SAMPLES = samples()
LITERALS = (
    tw.Money,
    tw.Currency,
    tw.Place,
    tw.Period,
    tw.Ratio,
    tw.Percent,
    tw.PercentagePoint,
    tw.Rounded,
    tw.Measure,
    tw.Undefined,
    tw.Interval,
    tw.Figure,
    tw.Derived,
    tw.Rate,
    tw.Leg,
    tw.LaterRate,
    tw.Matrix,
    tw.Series,
    tw.Decumulated,
    tw.Bounds,
)


def name(value: Any) -> str:
    return type(value).__name__


def test_every_class_has_a_sample() -> None:
    classes = {
        kind
        for kind in vars(tw).values()
        if isinstance(kind, type) and not issubclass(kind, (Exception, tuple))
    }
    assert classes == {type(value) for value in SAMPLES}


@pytest.mark.parametrize("copied", COPIES)
@pytest.mark.parametrize("value", SAMPLES, ids=name)
def test_a_copy_is_equal(value: Any, copied: Callable[[Any], Any]) -> None:
    other = copied(value)
    assert type(other) is type(value)
    assert other == value
    assert not other != value
    assert hash(other) == hash(value)
    assert repr(other) == repr(value)


def test_samples_differ() -> None:
    for index, value in enumerate(SAMPLES):
        for other in SAMPLES[index + 1 :]:
            assert value != other
            assert not value == other


@pytest.mark.parametrize("value", SAMPLES, ids=name)
def test_equality_with_others_is_false(value: Any) -> None:
    for other in (None, 1, 1.5, object(), [], b""):
        assert value != other
        assert not value == other


@pytest.mark.parametrize("value", SAMPLES, ids=name)
def test_immutable(value: Any) -> None:
    with pytest.raises(AttributeError):
        value.anything = 1
    for attribute in dir(value):
        if not attribute.startswith("_"):
            with pytest.raises(AttributeError):
                setattr(value, attribute, None)


@pytest.mark.parametrize("value", SAMPLES, ids=name)
def test_repr(value: Any) -> None:
    text = repr(value)
    assert name(value) in text
    assert str(value)
    if isinstance(value, LITERALS):
        assert eval(text, vars(tw) | {"date": date, "Decimal": Decimal}) == value
    else:
        assert text.startswith("<")


@pytest.mark.parametrize("value", SAMPLES, ids=name)
def test_match_args_are_attributes(value: Any) -> None:
    for attribute in getattr(value, "__match_args__", ()):
        assert hasattr(value, attribute)


def test_matching() -> None:
    match tw.Money("1.50", "EUR"):
        case tw.Money(amount, currency):
            assert (amount, currency) == (Decimal("1.50"), "EUR")
    match tw.Figure("35 projects"):
        case tw.Figure(text):
            assert text == "35 projects"


def test_conversions_from_merged_tables_keep_their_order() -> None:
    one = tw.Rate("EUR", "USD", "1.10", "2024-10-25", source="one")
    other = tw.Rate("EUR", "USD", "1.20", "2024-10-25", source="other")
    first = tw.RateTable.from_rates([one])
    second = tw.RateTable.from_rates([other])
    money = tw.Money("100", "EUR")
    for table in (first.merged(second), second.merged(first)):
        again = pickle.loads(pickle.dumps(table))
        assert again.sources == table.sources
        result = table.convert(money, "USD", on="2024-10-25")
        assert again.convert(money, "USD", on="2024-10-25") == result
    assert first.merged(second) != second.merged(first)


def sent_back(value: Any) -> tuple[Any, str]:
    return value, repr(value)


def test_values_cross_to_another_process() -> None:
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        answers = pool.map(sent_back, SAMPLES)
    assert [value for value, _ in answers] == SAMPLES
    assert [text for _, text in answers] == [repr(value) for value in SAMPLES]


def test_one_hash_for_equal_numbers() -> None:
    assert hash(tw.Money("1.10", "EUR")) == hash(tw.Money("1.1", "EUR"))
    assert hash(tw.Ratio("0.50")) == hash(tw.Ratio("0.5"))
    assert {tw.Currency("EUR"): 1}["EUR"] == 1  # type: ignore[index]
