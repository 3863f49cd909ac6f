"""Inputs of cases: data sets of a file, tables of the folder of data."""

from __future__ import annotations

import csv
import functools
import gzip
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

Inputs = dict[str, Any]


class Context:
    """The data sets of a case file, and the folder of data."""

    def __init__(self, datasets: dict[str, Any], folder: Path | None) -> None:
        self.datasets = datasets
        self.folder = folder

    def periods(self, inputs: Inputs, numbers: Iterable[int]) -> list[tuple[Any, Any]]:
        """Prices and quantities of the periods, which count from 1."""
        held = self.datasets[inputs["dataset"]]
        prices, quantities = zip(*held["prices"], strict=True), zip(*held["quantities"], strict=True)
        every = list(zip(prices, quantities, strict=True))
        return [every[number - 1] for number in numbers]

    def product(self, inputs: Inputs) -> tuple[list[str], list[str]]:
        """Prices and quantities of one product in some periods, all counted from 1."""
        held = self.datasets[inputs["dataset"]]
        prices, quantities = (held[name][inputs["product"] - 1] for name in ("prices", "quantities"))
        chosen = [number - 1 for number in inputs["periods"]]
        return [prices[at] for at in chosen], [quantities[at] for at in chosen]

    def table(self, inputs: Inputs) -> Table:
        """The table of exports that the inputs name."""
        if self.folder is None:
            raise FileNotFoundError(f"{inputs['data']}: no folder of data was given")
        return read_table(self.folder / inputs["data"])


class Table:
    """Exports by country and product; a cell that is not there is zero."""

    def __init__(self, rows: Iterable[Mapping[str, str]]) -> None:
        self.values: dict[tuple[str, str], str] = {}
        countries: dict[str, None] = {}
        products: dict[str, None] = {}
        for row in rows:
            country, product, value = row.values()
            countries[country] = products[product] = None
            self.values[country, product] = value
        self.countries, self.products = list(countries), sorted(products)

    def row(self, country: str) -> list[str]:
        """The exports of a country, one number a product."""
        if country not in self.countries:
            raise KeyError(country)
        return [self.values.get((country, product), "0") for product in self.products]

    def matrix(self) -> dict[str, list[str]]:
        """The exports of every country."""
        return {country: self.row(country) for country in self.countries}


@functools.cache
def read_table(path: Path) -> Table:
    """A table of country, product and value, perhaps compressed."""
    opened: Callable[..., Any] = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8", newline="") as file:
        return Table(csv.DictReader(file))


class Forms:
    """A result that a case may expect in one of several forms."""

    def __init__(self, *forms: Any) -> None:
        self.forms = forms

    def __str__(self) -> str:
        return str(self.forms[0])


def values(inputs: Any) -> list[Any]:
    """The numbers of a list, or of a mapping by label."""
    return list(inputs.values()) if isinstance(inputs, Mapping) else list(inputs)
