"""The page that says which published term is which function."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest
import tradewind as tw
import vectors

PAGE = vectors.TESTS.parent / "crates" / "tradewind" / "CONFORMANCE.md"
ROWS = [
    [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
    for line in PAGE.read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and not line.startswith("| term |")
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[2])
def test_row(row: list[str]) -> None:
    term, definition, item, tables, elsewhere = row
    assert term and definition and elsewhere
    path = item.strip("`").split("::")
    function = tw
    for name in path:
        function = getattr(function, name)
    assert callable(function)
    for table in re.findall(r"`([^`]+)`", tables):
        assert (vectors.VECTORS / f"{table}.tsv").exists(), table


def test_every_function_stands_in_the_page() -> None:
    items = {row[2].strip("`") for row in ROWS}
    assert len(items) == len(ROWS)
    for module in (tw.growth, tw.growth.series, tw.indicators):
        for name in module.__all__:
            thing = getattr(module, name)
            if not (inspect.isclass(thing) or inspect.ismodule(thing)):
                home = module.__name__.removeprefix("tradewind.").replace(".", "::")
                assert f"{home}::{name}" in items, name


def test_the_tables_are_those_of_the_runner() -> None:
    named = set(re.findall(r"`((?:growth|indicators|series)/\w+)`", PAGE.read_text(encoding="utf-8")))
    verbs = {verb for verb in vectors.VERBS if verb.split("/")[0] in ("growth", "indicators", "series")}
    # How a series or a matrix is built is no term of the literature.
    assert verbs - named == {"series/parse", "indicators/matrix", "indicators/matrix_of_cells"}
    assert named <= verbs
    assert Path(PAGE).name == "CONFORMANCE.md"
