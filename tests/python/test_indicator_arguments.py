"""Arguments of indicators that no formula takes: each is an error of the package, which says
what was given and what is expected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import tradewind as tw

it = tw.indicators
MATRIX = tw.Matrix(["a", "b"], ["x", "y"], [[1, 2], [3, 1]])


@pytest.mark.parametrize(
    ("cell", "fact"),
    [
        (("a", "x"), "got 2 values: expected three"),
        (("a", "x", 1, 2), "got 4 values: expected three"),
        ("abc", "got str: expected three"),
        ({"a", "x", 1}, "got set: expected three"),
        (5, "got int: expected three"),
        (None, "got NoneType: expected three"),
        (("a", 7, 1), "got int: expected str"),
    ],
)
def test_what_is_no_cell_is_refused(cell: Any, fact: str) -> None:
    with pytest.raises(tw.TradewindError, match=fact) as caught:
        tw.Matrix.from_cells([("a", "x", 1), cell])
    assert isinstance(caught.value, ValueError)
    assert caught.value.argument == "cells"


def test_a_cell_may_be_a_list() -> None:
    cells: Any = [["a", "x", 1]]
    assert tw.Matrix.from_cells(cells) == tw.Matrix(["a"], ["x"], [[1]])


@pytest.mark.parametrize("labels", ["a", 0, None, ("a",), ("a", "x", "y"), (0, 0)])
def test_what_is_no_place_is_refused(labels: Any) -> None:
    with pytest.raises((tw.InvalidArgumentError, tw.LengthMismatchError)):
        MATRIX[labels]


def test_a_label_that_is_not_there_is_a_key_error() -> None:
    for labels, fact in ((("a", "z"), 'no column has the label "z"'), (("z", "x"), "no row")):
        with pytest.raises(KeyError, match=fact) as caught:
            MATRIX[labels]
        assert isinstance(caught.value, tw.UnknownLabelError)
    assert str(caught.value) == 'no row has the label "z"'


@pytest.mark.parametrize(
    ("call", "fact"),
    [
        (lambda wrong: it.diversity(MATRIX, inclusive=wrong), "got str: expected bool"),
        (lambda wrong: it.diversity(MATRIX, undefined=wrong), "got str: expected float"),
    ],
)
def test_options_have_errors_of_the_package(call: Callable[[Any], Any], fact: str) -> None:
    with pytest.raises(tw.InvalidArgumentError, match=fact):
        call("x")


@pytest.mark.parametrize("points", [[("2020",)], [("2020", 1, 2)], [5], ["ab"]])
def test_what_is_no_point_of_a_series_is_refused(points: Any) -> None:
    with pytest.raises((tw.InvalidArgumentError, tw.LengthMismatchError), match="expected two"):
        tw.Series(points)


@pytest.mark.parametrize("iterations", [-1, 0, 100_001, 2**32, 2**40, 2**64, 2**100])
def test_iterations_have_one_range(iterations: int) -> None:
    for verb in (it.fitness, it.product_fitness, it.reflections, it.product_reflections):
        with pytest.raises(tw.InvalidPeriodsError) as caught:
            verb(MATRIX, iterations)
        assert str(iterations) in str(caught.value)
        assert "expected 1 to 100000" in str(caught.value)
        assert caught.value.argument == "iterations"


def test_counts_say_how_large_they_may_be() -> None:
    largest = 2**64 - 1
    fact = f"{largest + 1} is not a count: expected 0 to {largest}"
    with pytest.raises(tw.InvalidArgumentError, match=fact):
        it.top_share([1, 2], largest + 1)
    assert it.top_share([1, 2], largest).value == 1
    with pytest.raises(tw.InvalidArgumentError, match="more than 38 digits"):
        it.top_share([1, 2], 10**40)


def test_two_zeros_are_told_from_a_total() -> None:
    for kind in ("midpoint", "normalised"):
        option: Any = kind
        with pytest.raises(tw.ZeroTotalError, match="importer and exporter are both 0"):
            it.mirror_asymmetry(0, 0, kind=option)


def test_a_region_of_no_members_is_told_from_a_total() -> None:
    with pytest.raises(tw.ZeroTotalError, match="a region of 0 members: expected 1"):
        it.size_adjusted_regional_export_share(1, 2, 0, 3)
    with pytest.raises(tw.LengthMismatchError, match="5 members among 3 economies: expected"):
        it.size_adjusted_regional_export_share(1, 2, 5, 3)


def test_a_market_that_the_world_had_not_is_named() -> None:
    with pytest.raises(tw.ZeroBaseError, match='"oil" has 0 in base_world') as caught:
        it.constant_market_share(
            {"oil": 0, "gas": 5}, {"oil": 1, "gas": 6},
            {"oil": 0, "gas": 10}, {"oil": 5, "gas": 12},
        )  # fmt: skip
    assert (caught.value.argument, caught.value.line) == ("base_world", 1)
    with pytest.raises(tw.ZeroBaseError, match="product 2 has 0 in base_world"):
        it.constant_market_share_by_market(["a", "b"], [1, 0], [1, 6], [3, 0], [5, 12])
