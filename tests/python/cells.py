"""Cells of the vectors: read into values, written as text."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import tradewind as tw

Row = dict[str, str]


def plain(value: Decimal) -> str:
    return format(value, "f")


def rounded(result: tw.Rounded[Any]) -> str:
    value = result.value
    text = plain(value) if isinstance(value, Decimal) else str(value)
    return f"{text} {'exact' if result.exact else 'rounded'}"


def places(row: Row) -> dict[str, Any]:
    """The options scale and rounding, where the row gives them."""
    options: dict[str, Any] = {}
    if row["scale"]:
        options["scale"] = int(row["scale"])
    if row["rounding"]:
        options["rounding"] = row["rounding"]
    return options


def items(cell: str, separator: str) -> list[str]:
    """The parts of a cell; an empty one has none."""
    return cell.split(separator) if cell else []


def measure(result: tw.Measure) -> str:
    """A result with its convention."""
    number = f"{plain(result.value)} {'exact' if result.exact else 'rounded'}"
    return f"{number}; {result.convention}" if result.convention else number


def cells(results: list[tw.Rounded[Decimal] | tw.Undefined]) -> str:
    """Several results: numbers, and the codes that stand for none."""
    return ", ".join(
        one.code if isinstance(one, tw.Undefined) else rounded(one) for one in results
    )
