"""Indicators in Python: what they take, what they give, how they refuse."""

from __future__ import annotations

from decimal import Decimal

import pytest
import tradewind as tw

it = tw.indicators


def test_a_measure() -> None:
    index = it.herfindahl_hirschman([20, "30", Decimal(50)], unit="points")
    assert (index.value, index.exact) == (Decimal(3800), True)
    assert index.convention == "unit=points; n=3"
    assert repr(index) == "Measure(Decimal('3800'), True, 'unit=points; n=3')"
    assert str(index) == "3800"
    match index:
        case tw.Measure(value, exact, convention):
            assert (value, exact, convention) == (3800, True, "unit=points; n=3")
    assert index != tw.Measure(3800, True)
    assert it.balance("61.4", 28).convention == ""


def test_cells() -> None:
    cells = it.grubel_lloyd_products([6, 0], [2, 0])
    assert cells == [tw.Rounded(Decimal("0.5"), True), tw.Undefined("ZERO_TOTAL")]
    missing = cells[1]
    assert isinstance(missing, tw.Undefined)
    assert (missing.code, missing.number, str(missing)) == ("ZERO_TOTAL", 603, "ZERO_TOTAL")
    assert repr(missing) == "Undefined('ZERO_TOTAL')"
    assert not missing and (missing or "-") == "-"
    assert len({missing, tw.Undefined("ZERO_TOTAL"), tw.Undefined("NOT_POSITIVE")}) == 2
    with pytest.raises(AttributeError):
        missing.code = "NO_VALUES"  # type: ignore[misc]


@pytest.mark.parametrize("code", ["OVERFLOW", "zero_total", "", "\0"])
def test_only_codes_that_mean_no_value_are_undefined(code: str) -> None:
    with pytest.raises(tw.InvalidArgumentError):
        tw.Undefined(code)


def test_any_iterable_is_a_list() -> None:
    values = ["60", "30", "10"]
    assert it.gini(iter(values)) == it.gini(tuple(values)) == it.gini(values)
    assert it.shares(value for value in values)[0] == tw.Rounded(Decimal("0.6"), True)
    for wrong in ("603010", b"60", 60, None):
        with pytest.raises(tw.InvalidArgumentError):
            it.gini(wrong)  # type: ignore[arg-type]


def test_conventions_are_words() -> None:
    assert it.openness(10, 20, 100).value == it.openness(10, 20, 100, flows="sum").value
    assert it.openness(10, 20, 100, flows="mean").value == Decimal("0.15")
    assert it.concentration([1, 2, 0], "all") != it.concentration([1, 2, 0], "positive")
    assert it.concentration([1, 2], 261).convention == "cells=classification; n=261"
    for cells in ("some", -1, "1.0"):
        with pytest.raises(tw.InvalidConventionError):
            it.concentration([1, 2], cells)  # type: ignore[arg-type]
    with pytest.raises(tw.InvalidConventionError):
        it.entropy([1, 2], log="ln")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        it.entropy([1, 2], "2")  # type: ignore[misc]


def test_a_refusal_names_list_and_row() -> None:
    with pytest.raises(tw.NegativePartError) as caught:
        it.michaely([1, 2, 3], [1, -2, 3])
    assert "value 2 of imports is -2" in str(caught.value)
    assert not caught.value.undefined
    with pytest.raises(tw.FloatRefusedError) as refused:
        it.michaely([1, 2.5], [1, 2])  # type: ignore[list-item]
    assert refused.value.__notes__ == ["while processing 'exports'"]
    with pytest.raises(tw.ZeroTotalError) as undefined:
        it.hirschman([0, 0])
    assert undefined.value.undefined
    with pytest.raises(tw.LengthMismatchError):
        it.krugman([1], [1, 2])


def test_ten_thousand_values_keep_their_digits() -> None:
    values = range(1, 10_001)
    index = it.herfindahl_hirschman(values, scale=20)
    total, squares = sum(values), sum(value * value for value in values)
    exact = Decimal(squares * 10**20 // total**2).scaleb(-20)
    assert abs(index.value - exact) <= Decimal("1e-20")
