"""Verbs of matrices, buffers of doubles and networks, for the runner of the vectors."""

from __future__ import annotations

import ctypes
from array import array
from collections.abc import Callable
from typing import Any

import floats
import tradewind as tw
from cells import Row, cells, items, places, plain

it = tw.indicators


def matrix(row: Row) -> tw.Matrix:
    values = [items(line, ",") for line in items(row["values"], "|")]
    return tw.Matrix(items(row["rows"], ","), items(row["columns"], ","), values)


def said(held: tw.Matrix) -> str:
    """`A,B; v,w; 1,2,3,4`: labels, then values row after row."""
    values = [plain(value) for line in held.values for value in line]
    return "; ".join(",".join(part) for part in (held.rows, held.columns, values))


def missing(row: Row) -> dict[str, Any]:
    return {"missing": row["missing"]} if row["missing"] else {}


def of_cells(row: Row) -> str:
    parts = [cell.split(":") for cell in items(row["cells"], ",")]
    return said(tw.Matrix.from_cells([(r, c, v) for r, c, v in parts], **missing(row)))


def of_matrix(verb: Callable[..., Any], option: str) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        lines = verb(matrix(row), row[option], **places(row))
        return cells([cell for line in lines for cell in line])

    return run


def numbers(row: Row) -> list[float]:
    return [float(one) for one in items(row["values"].replace("|", ","), ",")]


def buffer(row: Row, rows: int, columns: int) -> memoryview:
    """The numbers of the row in rows and columns; 0 where there are too few."""
    double: Any = ctypes.c_double
    held = (double * columns * rows)()
    for place, number in enumerate(numbers(row)[: rows * columns]):
        held[place // columns][place % columns] = number
    return memoryview(held)


def of_table(verb: Callable[..., Any], option: str) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        # A buffer has its own size, so that it is the output that differs.
        out = array("d", bytes(8 * len(numbers(row))))
        marker = {"undefined": float(row["undefined"])} if row["undefined"] else {}
        table = buffer(row, int(row["rows"]), int(row["columns"]))
        verb(table, row[option], out=out, **marker)
        return floats.cells(list(out), row)

    return run


def trade(row: Row, text: str) -> str:
    ids = {"ids": items(row["ids"], ",")} if row["ids"] else {}
    axes: Any = row["rows"], row["columns"]
    held = tw.Matrix.from_trade(tw.Dossier.from_json(text), *axes, **ids, **missing(row))
    return said(held)


def exports(row: Row) -> Any:
    if row["door"] == "exact":
        return matrix(row)
    rows, columns = (len(items(row[name], ",")) for name in ("rows", "columns"))
    return buffer(row, rows, columns)


def network(verb: Callable[..., Any]) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        options: dict[str, Any] = {"inclusive": row["inclusive"] != "false"}
        for name in ("cutoff", "z_scores"):
            if row.get(name):
                options[name] = row[name]
        if "iterations" in row:
            options["iterations"] = int(row["iterations"])
        results = verb(exports(row), **options)
        lines = results if isinstance(results[0], list) else [results]
        parts = [cell for line in lines for cell in line]
        codes = (one.code if isinstance(one, tw.Undefined) else one for one in parts)
        return floats.cells([*codes], row)

    return run


NETWORK = (
    "diversity",
    "ubiquity",
    "proximity",
    "density",
    "economic_complexity_index",
    "product_complexity_index",
    "complexity_outlook_index",
    "complexity_outlook_gain",
    "fitness",
    "product_fitness",
    "reflections",
    "product_reflections",
)

VERBS: dict[str, Callable[[Row], str]] = {
    "indicators/matrix": lambda row: plain(matrix(row)[row["row"], row["column"]]),
    "indicators/matrix_of_cells": of_cells,
    "indicators/matrix_shares": of_matrix(it.matrix_shares, "of"),
    "indicators/revealed_comparative_advantage": of_matrix(
        it.revealed_comparative_advantage, "kind"
    ),
    "indicators/float_shares": of_table(it.float_shares, "of"),
    "indicators/float_revealed_comparative_advantage": of_table(
        it.float_revealed_comparative_advantage, "kind"
    ),
    **{f"indicators/{name}": network(getattr(it, name)) for name in NETWORK},
}
