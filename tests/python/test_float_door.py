"""Results of doubles beside those of fractions: how far they may be apart."""

import math
import random
from array import array
from fractions import Fraction
from typing import Any

import pytest
import tradewind as tw
from tradewind import indicators as it

UNIT = Fraction(1, 2**53)
LARGEST = Fraction(float.fromhex("0x1.fffffffffffffp+1023"))
SMALLEST_NORMAL = Fraction(2) ** -1022
Lines = list[list[float]]


def table(lines: Lines) -> Any:
    flat = array("d", [number for line in lines for number in line])
    return memoryview(flat).cast("B").cast("d", (len(lines), len(lines[0])))


def given(call: Any, lines: Lines, *words: str) -> Lines:
    """What a function of the float door writes; -1 where nothing is defined."""
    width = len(lines[0])
    out = array("d", bytes(8 * width * len(lines)))
    call(table(lines), *words, out=out, undefined=-1.0)
    return [list(out[at : at + width]) for at in range(0, len(out), width)]


def totals(lines: Lines) -> tuple[list[Fraction], list[Fraction], Fraction]:
    exact = [[Fraction(number) for number in line] for line in lines]
    rows = [sum(line, Fraction()) for line in exact]
    return rows, [sum(column, Fraction()) for column in zip(*exact)], sum(rows, Fraction())


def draw(kind: str, random_number: random.Random) -> float:
    match kind:
        case "uniform":
            return random_number.random()
        case "wide":
            return math.exp(random_number.gauss(0, 8))
        case "whole":
            return float(random_number.randrange(0, 10**6))
        case "sparse":
            return random_number.random() if random_number.random() < 0.1 else 0.0
    return random_number.random() * 10.0 ** random_number.randrange(-70, 70)


def far(got: float, exact: Fraction) -> Fraction:
    """The relative error in units of 2**-53; of a number that is not normal, none."""
    if exact < SMALLEST_NORMAL:
        assert Fraction(got) <= 2 * SMALLEST_NORMAL
        return Fraction()
    return abs(Fraction(got) / exact - 1) / UNIT


@pytest.mark.parametrize("kind", ["uniform", "wide", "whole", "sparse", "extreme"])
def test_a_hundred_thousand_cells_are_within_the_documented_error(kind: str) -> None:
    random_number = random.Random(f"the float door, {kind}")
    largest = {"advantage": Fraction(), "row": Fraction(), "column": Fraction()}
    for rows, columns in [(1, 1), (3, 997), (997, 3), (67, 70), (80, 117)]:
        lines = [[draw(kind, random_number) for _ in range(columns)] for _ in range(rows)]
        of_rows, of_columns, total = totals(lines)
        advantage = given(it.float_revealed_comparative_advantage, lines)
        row_shares = given(it.float_shares, lines, "row")
        column_shares = given(it.float_shares, lines, "column")
        for row in range(rows):
            for column in range(columns):
                value = Fraction(lines[row][column])
                if not of_rows[row] or not of_columns[column]:
                    assert advantage[row][column] == -1.0
                    continue
                index = value * total / (of_rows[row] * of_columns[column])
                for name, got, exact in (
                    ("advantage", advantage[row][column], index),
                    ("row", row_shares[row][column], value / of_rows[row]),
                    ("column", column_shares[row][column], value / of_columns[column]),
                ):
                    largest[name] = max(largest[name], far(got, exact))
    assert largest["advantage"] <= 40
    assert largest["row"] <= 20
    assert largest["column"] <= 20


@pytest.mark.parametrize(
    "lines",
    [
        [[1e-300, 1e300], [0.0, 1.0]],
        [[5e-324, 1.0], [1.0, 5e-324]],
        [[1e307, 1e307], [1e307, 1e-307]],
        [[4e307, 1.0], [2.0, 4e307]],
        [[1e-5, 0.0], [0.0, 1e300]],
    ],
)
def test_numbers_at_the_ends_of_the_doubles(lines: Lines) -> None:
    rows, columns, total = totals(lines)
    got = given(it.float_revealed_comparative_advantage, lines)
    symmetric = given(it.float_revealed_comparative_advantage, lines, "symmetric")
    for row, line in enumerate(lines):
        for column, number in enumerate(line):
            exact = Fraction(number) * total / (rows[row] * columns[column])
            assert far(got[row][column], exact) <= 40
            expected = float((exact - 1) / (exact + 1))
            assert symmetric[row][column] == pytest.approx(expected, abs=1e-14)


def test_an_index_that_no_double_holds_is_named() -> None:
    lines = [[0.0, 1e308], [1e-5, 0.0]]
    for undefined in (None, -1.0):
        out = array("d", bytes(32))
        with pytest.raises(tw.DecimalOverflowError, match="row 2, column 1") as caught:
            it.float_revealed_comparative_advantage(
                table(lines), out=out, undefined=undefined
            )
        assert (caught.value.line, caught.value.column) == (2, 1)
    logarithms = given(it.float_revealed_comparative_advantage, lines, "log")
    assert logarithms[1][0] == pytest.approx(313 * math.log(10), rel=1e-15)
    assert given(it.float_revealed_comparative_advantage, lines, "symmetric")[1][0] == 1.0
