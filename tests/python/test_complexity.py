"""Economic complexity: real exports, conventions, buffers that do not fit."""

from __future__ import annotations

import csv
import gzip
import math
import subprocess
import sys
from array import array
from functools import cache
from typing import Any

import pytest
import tradewind as tw
from conftest import DATA

it = tw.indicators

# R economiccomplexity 2.0.0, its article on world_trade_avg_1998_to_2000: seven digits.
FITNESS = {"afg": 0.7860566, "ago": 0.0399952, "aia": 1.0564554, "alb": 1.2426113}
REFLECTIONS = {"afg": -0.5788151, "ago": -1.7710696, "aia": 1.4074821, "alb": -0.1754989}
COUNTRIES = {"afg": -0.5764283, "ago": -1.7770752, "aia": 1.4090414, "alb": -0.1732606}
PRODUCTS = {"0011": -0.6665761, "0012": -1.6265760, "0013": -0.0814944, "0014": 0.1991728}
DIGITS = 5e-6


@cache
def exports() -> tw.Matrix:
    path = DATA / "exports" / "ots_world_exports_avg_1998_2000_sitc4.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        rows = [(row["country"], row["product"], row["value"]) for row in csv.DictReader(file)]
    held = tw.Matrix.from_cells(sorted(rows), missing=0)
    assert (len(held.rows), len(held.columns)) == (226, 785)
    return held


def table(values: list[list[float]]) -> memoryview:
    flat = array("d", [one for row in values for one in row])
    return memoryview(flat).cast("B").cast("d", shape=[len(values), len(values[0])])


def named(labels: list[str], values: list[Any]) -> dict[str, Any]:
    return dict(zip(labels, values, strict=True))


def near(got: dict[str, Any], due: dict[str, float]) -> bool:
    return all(abs(got[label] - value) <= DIGITS for label, value in due.items())


def test_published_indices_of_real_exports() -> None:
    held = exports()
    sample: dict[str, Any] = {"z_scores": "sample"}
    assert near(named(held.rows, it.fitness(held)), FITNESS)
    assert near(named(held.rows, it.reflections(held, **sample)), REFLECTIONS)
    assert near(named(held.rows, it.economic_complexity_index(held, **sample)), COUNTRIES)
    products = named(held.columns, it.product_complexity_index(held, **sample))
    assert near(products, PRODUCTS)
    assert not near(products, {"0011": PRODUCTS["0012"]})


def test_both_doors_agree_on_real_exports() -> None:
    held = exports()
    binary = table([[float(value) for value in row] for row in held.values])
    assert it.diversity(held) == it.diversity(binary)
    assert it.ubiquity(held) == it.ubiquity(binary)
    assert it.economic_complexity_index(held) == it.economic_complexity_index(binary)


def test_the_index_of_a_country_is_the_mean_of_its_products() -> None:
    held = exports()
    advantage = it.revealed_comparative_advantage(held, scale=10)
    products: Any = it.product_complexity_index(held)
    for cells, index in zip(advantage, it.economic_complexity_index(held)):
        present: Any = zip(cells, products)
        values = [product for cell, product in present if cell and cell.value >= 1]
        assert math.isclose(math.fsum(values) / len(values), index, abs_tol=1e-9)


def test_normalised_advantage_sums_to_zero_both_ways() -> None:
    values = [["30", "10", "0"], ["5", "0", "15"], ["20", "25", "5"]]
    held = tw.Matrix(["a", "b", "c"], ["v", "w", "x"], values)
    lines: Any = it.revealed_comparative_advantage(held, "normalised", scale=20)
    parts = [[cell.value for cell in line] for line in lines]
    assert all(abs(sum(line)) <= 3 * 10**-20 for line in [*parts, *zip(*parts)])


def test_results_go_where_the_caller_says() -> None:
    exports = table([[3.0, 1.0, 0.0], [1.0, 2.0, 0.0], [0.0, 0.0, 0.0]])
    out = array("d", bytes(24))
    assert it.diversity(exports, out=out, undefined=-1) is None
    assert list(out) == [1.0, 1.0, -1.0]
    assert it.diversity(exports) == [1.0, 1.0, tw.Undefined("ZERO_TOTAL")]
    assert it.diversity(exports, undefined=-1.0) == [1.0, 1.0, -1.0]
    with pytest.raises(tw.ZeroTotalError):
        it.diversity(exports, out=out)
    with pytest.raises(tw.LengthMismatchError):
        it.diversity(exports, out=array("d", bytes(16)), undefined=0)


@pytest.mark.parametrize(
    "wrong",
    [
        [1.0, 2.0],
        array("d", [1.0]),
        memoryview(array("f", [1.0])),
        table([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])[::2],
        "text",
        None,
    ],
)
def test_what_is_no_table_is_refused(wrong: Any) -> None:
    with pytest.raises(tw.InvalidArgumentError):
        it.diversity(wrong)


def test_outputs_that_cannot_be_written_are_refused() -> None:
    numbers = table([[1.0, 2.0], [3.0, 4.0]])
    for out in (numbers, numbers.toreadonly(), memoryview(bytes(32)).cast("d")):
        with pytest.raises(tw.InvalidArgumentError):
            it.float_shares(numbers, out=out)


@pytest.mark.parametrize(
    ("value", "error"),
    [
        (math.nan, tw.NotFiniteError),
        (math.inf, tw.NotFiniteError),
        (-math.inf, tw.NotFiniteError),
        (-1.0, tw.NegativePartError),
    ],
)
def test_a_number_that_is_no_trade_is_named(
    value: float, error: type[tw.TradewindError]
) -> None:
    numbers = [[1.0] * 11 for _ in range(7)]
    numbers[5][9] = value
    out = array("d", bytes(8 * 77))
    with pytest.raises(error, match="row 6, column 10") as caught:
        it.float_revealed_comparative_advantage(table(numbers), out=out)
    assert (caught.value.line, caught.value.column) == (6, 10)


def test_sums_are_compensated() -> None:
    """A large number, then many small ones that a plain sum of them loses."""
    numbers = [2.0**53] + [1.0] * 999
    out = array("d", bytes(8000))
    it.float_shares(table([numbers]), out=out)
    exact, unit = math.fsum(numbers), 2.0**-52
    assert abs(out[1] * exact - 1) <= 12 * unit
    assert abs(sum(numbers) / exact - 1) > 100 * unit


def test_more_products_than_pairs_fit() -> None:
    """The table of all pairs is refused; what needs a line of it at a time is given."""
    width = 40_000
    numbers = array("d", [1.0, 0.0, 0.0, 1.0] * (width // 2))
    exports = memoryview(numbers).cast("B").cast("d", (2, width))
    with pytest.raises(tw.TooLargeError, match="40000 products"):
        it.proximity(exports)


def test_density_of_many_products() -> None:
    width = 3_000
    numbers = array("d", [1.0] * width + [1.0, 0.0] * (width // 2) + [0.0] * width)
    exports = memoryview(numbers).cast("B").cast("d", (3, width))
    lines: Any = it.density(exports, undefined=-1)
    # The first has the odd products only, by advantage; they are as near as can be.
    assert [line[1] for line in lines] == [1.0, 0.0, -1.0]


def test_results_in_place_are_those_of_lists() -> None:
    exports = table([[3.0, 1.0, 0.0, 2.0], [1.0, 2.0, 0.0, 2.0], [0.0, 0.0, 0.0, 0.0]])
    for verb, rows in ((it.proximity, 4), (it.density, 3)):
        out = table([[9.0] * 4 for _ in range(rows)])
        assert verb(exports, out=out, undefined=-1.0) is None
        assert out.tolist() == verb(exports, undefined=-1.0)
        untouched = table([[9.0] * 4 for _ in range(rows)])
        with pytest.raises(tw.ZeroTotalError, match="result 3 is undefined"):
            verb(exports, out=untouched)
        assert untouched.tolist() == [[9.0] * 4] * rows


def test_memory_of_results_in_place() -> None:
    """The pairs of 3,000 products are 72 MB: the caller's, and no others."""
    script = """
import resource
from array import array
from tradewind import indicators as it
count = 3_000
flat = array("d", [float(one % 7 + one % 11) for one in range(20 * count)])
exports = memoryview(flat).cast("B").cast("d", (20, count))
out = memoryview(bytearray(8 * count * count)).cast("d", (count, count))
out[count - 1, count - 1] = 1.0
memoryview(out).cast("B")[::4096] = bytes(len(range(0, out.nbytes, 4096)))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
it.proximity(exports, out=out, undefined=0)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert int(run.stdout) < 20_000, "kilobytes"
