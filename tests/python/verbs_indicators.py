"""Verbs of indicators, for the runner of the vectors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tradewind as tw
from cells import Row, cells, items, measure, places

it = tw.indicators


def argument(row: Row, column: str) -> Any:
    """A cell; of a column in brackets the list of its parts."""
    if column.startswith("["):
        return items(row[column.strip("[]")], ",")
    return row[column]


def of(verb: Callable[..., tw.Measure], *columns: str) -> Callable[[Row], str]:
    """One result of the cells of the columns."""
    return lambda row: measure(verb(*(argument(row, one) for one in columns), **places(row)))


def cells_of(verb: Callable[..., Any], *columns: str) -> Callable[[Row], str]:
    """Several results of the cells of the columns."""
    return lambda row: cells(verb(*(argument(row, one) for one in columns), **places(row)))


VERBS: dict[str, Callable[[Row], str]] = {
    "indicators/balance": of(it.balance, "exports", "imports"),
    "indicators/shares": cells_of(it.shares, "[values]"),
}
