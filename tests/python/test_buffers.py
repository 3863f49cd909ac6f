"""What counts as a buffer of doubles, and what as several values in order."""

import ctypes
import math
from array import array
from collections import OrderedDict, deque
from typing import Any

import pytest
import tradewind as tw
from tradewind import growth
from tradewind import indicators as it

Big, Little = ctypes.c_double.__ctype_be__, ctypes.c_double.__ctype_le__


def square(kind: Any, numbers: list[list[float]]) -> Any:
    """Rows and columns of doubles in an order of bytes."""
    lines = kind * len(numbers[0]) * len(numbers)
    return memoryview(lines(*(tuple(line) for line in numbers)))


def test_the_order_of_bytes_is_seen() -> None:
    numbers = [[3.0, 1.0], [1.0, 2.0]]
    own, other = (Little, Big) if Little is ctypes.c_double else (Big, Little)
    out = array("d", bytes(32))
    it.float_shares(square(own, numbers), out=out)
    assert list(out) == [0.75, 0.25, 1 / 3, 2 / 3]
    with pytest.raises(tw.InvalidArgumentError, match="order of bytes"):
        it.float_shares(square(other, numbers), out=out)
    with pytest.raises(tw.InvalidArgumentError, match="order of bytes"):
        it.float_shares(square(own, numbers), out=square(other, numbers))
    with pytest.raises(tw.InvalidArgumentError, match="order of bytes"):
        it.diversity(square(other, numbers))


@pytest.mark.parametrize("shape", [(3, 2), (1, 6), (6, 1), (1, 2, 3), (5,), (7,)])
def test_an_output_of_another_shape_is_refused(shape: tuple[int, ...]) -> None:
    table = memoryview(array("d", range(1, 7))).cast("B").cast("d", (2, 3))
    count = 1
    for part in shape:
        count *= part
    out = memoryview(bytearray(8 * count)).cast("d", shape)
    with pytest.raises(tw.LengthMismatchError, match=r"expected \[2, 3\]"):
        it.float_shares(table, out=out)
    with pytest.raises(tw.LengthMismatchError, match=r"expected \[2, 3\]"):
        it.density(table, out=out, undefined=-1)


@pytest.mark.parametrize("shape", [(2, 3), (6,)])
def test_an_output_has_the_shape_or_stands_row_after_row(shape: tuple[int, ...]) -> None:
    table = memoryview(array("d", range(1, 7))).cast("B").cast("d", (2, 3))
    out = memoryview(bytearray(48)).cast("d", shape)
    it.float_shares(table, out=out)
    assert list(memoryview(out.tobytes()).cast("d")) == [
        1 / 6, 2 / 6, 3 / 6, 4 / 15, 5 / 15, 6 / 15,
    ]  # fmt: skip


def test_what_is_masked_is_no_buffer() -> None:
    class Masked(bytearray):
        mask = True

    with pytest.raises(tw.InvalidArgumentError, match="not masked"):
        it.diversity(Masked(32))


def test_a_cutoff_may_be_a_float_as_python_writes_it() -> None:
    exports = square(Little, [[3.0, 1.0], [1.0, 2.0]])
    for cutoff in (0.1, "0.1", 1.25, "1.25"):
        assert it.diversity(exports, cutoff=cutoff) == it.diversity(
            exports, cutoff=str(cutoff)
        )
    assert it.diversity(exports, cutoff=0.1) == [2.0, 2.0]
    assert it.diversity(exports, cutoff=1e-07) == [2.0, 2.0]
    with pytest.raises(tw.InvalidNumberError):
        it.diversity(exports, cutoff=float("nan"))


class Double(float):
    """A kind of float that writes itself in its own way, as those of NumPy do."""

    def __repr__(self) -> str:
        return f"Double({float(self)})"


def test_a_cutoff_may_be_another_kind_of_float() -> None:
    exports = square(ctypes.c_double, [[3.0, 1.0], [1.0, 2.0]])
    assert it.diversity(exports, cutoff=Double(0.1)) == [2.0, 2.0]


@pytest.mark.parametrize(
    "wrong",
    [
        {"1": 5, "2": 7},
        OrderedDict([("1", 5)]),
        {"1", "2"},
        frozenset({1, 2}),
        "12",
        b"12",
        bytearray(b"12"),
    ],
)
def test_what_has_no_order_of_values_is_no_list(wrong: Any) -> None:
    for call in (it.gini, it.entropy, growth.compounded, growth.mean_geometric):
        with pytest.raises(tw.InvalidArgumentError, match="in order"):
            call(wrong)
    with pytest.raises(tw.InvalidArgumentError, match="in order"):
        tw.Matrix(["a"], ["b", "c"], [wrong])


def test_iterables_in_order_are_lists() -> None:
    values = ["1", "2", "3"]
    expected = it.gini(values)
    for given in (tuple(values), deque(values), iter(values), dict.fromkeys(values).keys()):
        assert it.gini(given) == expected


def test_zero_has_no_sign() -> None:
    table = square(ctypes.c_double, [[-0.0, 1.0], [1.0, 1.0]])
    for kind in ("balassa", "weighted"):
        out = array("d", bytes(32))
        it.float_revealed_comparative_advantage(table, kind, out=out)
        assert math.copysign(1, out[0]) == 1 and out[0] == 0
    for of in ("row", "column", "total"):
        it.float_shares(table, of, out=out)
        assert math.copysign(1, out[0]) == 1 and out[0] == 0
