"""Verbs of prices, volumes and market shares, for the runner of the vectors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tradewind as tw
from cells import Row, items, measure, places, rounded

it = tw.indicators

LISTS = "base_prices", "base_quantities", "current_prices", "current_quantities"
MARKETS = "base_exports", "current_exports", "base_world", "current_world"
PARTS = "world_growth", "commodity", "market", "competitiveness", "total"


class Pairs(dict[str, str]):
    """A mapping that may name a label twice, as no dict can."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        super().__init__(pairs)
        self.pairs = pairs

    def items(self) -> Any:
        return self.pairs


def listed(cell: str) -> Any:
    """A list such as ``1.5,2``, or a mapping such as ``oil:1.5,gas:2``."""
    parts = items(cell, ",")
    if any(":" in part for part in parts):
        return Pairs([(label, value) for label, _, value in (p.partition(":") for p in parts)])
    return parts


def options(row: Row) -> dict[str, Any]:
    chosen = {"matching": row["matching"]} if row["matching"] else {}
    return {**chosen, **places(row)}


def compared(verb: Callable[..., tw.Measure]) -> Callable[[Row], str]:
    """One result of two periods."""
    return lambda row: measure(verb(*(listed(row[name]) for name in LISTS), **options(row)))


def indexed(verb: Callable[..., tw.Measure]) -> Callable[[Row], str]:
    """One result of two periods by a formula."""
    return lambda row: measure(
        verb(row["formula"], *(listed(row[name]) for name in LISTS), **options(row))
    )


def chained(verb: Callable[..., list[tw.Measure]]) -> Callable[[Row], str]:
    """One result a period."""

    def run(row: Row) -> str:
        tables = ([listed(one) for one in items(row[name], ";")] for name in ("prices", "quantities"))
        return ", ".join(map(measure, verb(row["formula"], *tables, **options(row))))

    return run


def of(verb: Callable[..., tw.Measure], *columns: str) -> Callable[[Row], str]:
    """One result of the cells of the columns."""
    return lambda row: measure(verb(*(row[name] for name in columns), **places(row)))


def parts(effects: dict[str, tw.Rounded[Any]]) -> str:
    return ", ".join(rounded(effects[name]) if name in effects else "-" for name in PARTS)


def shared(row: Row) -> str:
    lists = (listed(row[name]) for name in MARKETS)
    return parts(it.constant_market_share(*lists, **places(row)))


def shared_by_market(row: Row) -> str:
    products, lists = items(row["products"], ","), (listed(row[name]) for name in MARKETS)
    return parts(it.constant_market_share_by_market(products, *lists, **places(row)))


VERBS: dict[str, Callable[[Row], str]] = {
    "indicators/price_index": indexed(it.price_index),
    "indicators/quantity_index": indexed(it.quantity_index),
    "indicators/factor_reversal": indexed(it.factor_reversal),
    "indicators/chained_price_index": chained(it.chained_price_index),
    "indicators/chained_quantity_index": chained(it.chained_quantity_index),
    "indicators/value_index": compared(it.value_index),
    "indicators/value_change": compared(it.value_change),
    "indicators/bennet_price": compared(it.bennet_price),
    "indicators/bennet_quantity": compared(it.bennet_quantity),
    "indicators/unit_value": of(it.unit_value, "value", "quantity"),
    "indicators/unit_value_of_prices": lambda row: measure(
        it.unit_value_of_prices(
            items(row["prices"], ","), items(row["quantities"], ","), **places(row)
        )
    ),
    "indicators/volume_index": of(it.volume_index, "value_index", "unit_value_index"),
    "indicators/net_barter_terms_of_trade": of(
        it.net_barter_terms_of_trade, "export_prices", "import_prices"
    ),
    "indicators/income_terms_of_trade": of(
        it.income_terms_of_trade, "export_prices", "import_prices", "export_volume"
    ),
    "indicators/constant_market_share": shared,
    "indicators/constant_market_share_by_market": shared_by_market,
}
