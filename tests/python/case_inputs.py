"""Inputs of cases: which ones a function takes, their numbers, data sets and tables."""

from __future__ import annotations

import csv
import functools
import gzip
import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

Inputs = dict[str, Any]
Run = Callable[[Inputs, "Context"], Any]


class Refused(Exception):
    """Inputs that no function can be given: one is missing, or names what is not there."""


class Function:
    """A function of cases, with the forms of its inputs: their names, optional ones marked ?."""

    def __init__(self, run: Run, *forms: str) -> None:
        self.run = run
        marked = [form.split() for form in forms]
        self.required = [{name for name in form if not name.endswith("?")} for form in marked]
        self.named = [{name.rstrip("?") for name in form} for form in marked]

    def given(self, inputs: Mapping[str, Any]) -> Inputs:
        """The inputs that say something; a null that need not be there says nothing.

        Raises ValueError where one is unknown, and Refused where one is missing.
        """
        if unknown := [name for name in inputs if name not in set().union(*self.named)]:
            raise ValueError("unknown input " + ", ".join(unknown))
        known = list(zip(self.required, self.named, strict=True))
        said = [
            {name: inputs[name] for name in inputs if inputs[name] is not None or name in required}
            for required, _ in known
        ]
        for (required, named), one in zip(known, said, strict=True):
            if required <= one.keys() <= named:
                return {name: decimals(name, value, "data" in one) for name, value in one.items()}
        fit = [(len(named & inputs.keys()), -at) for at, (_, named) in enumerate(known)]
        required, named = known[-max(fit)[1]]
        if missing := sorted(required - inputs.keys()):
            raise Refused("missing input " + ", ".join(missing))
        raise ValueError("unknown input " + ", ".join(sorted(inputs.keys() - named)))


# Words that stay as they are: some always, some where the case names a table.
WORDS = {"countries", "data", "dataset", "kind", "log", "mode", "others", "phrase", "products"}
LABELS = {"a", "b", "country", "product"}
SCIENTIFIC = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)[eE][+-]?\d+")


def decimals(name: str, value: Any, of_table: bool) -> Any:
    """An input whose numbers are decimals as they are written, 1e3 among them."""
    return value if name in WORDS or (of_table and name in LABELS) else decimal(value)


def decimal(value: Any) -> Any:
    """A number as it is written; the numbers of a list or a mapping."""
    if isinstance(value, Mapping):
        return {key: decimal(one) for key, one in value.items()}
    if isinstance(value, list):
        return [decimal(one) for one in value]
    if isinstance(value, float) or (isinstance(value, str) and SCIENTIFIC.fullmatch(value)):
        return Decimal(str(value))
    return value


def text(value: Any) -> str:
    """A number in plain digits, as figures have them."""
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def whole(value: Any) -> int:
    """A count or a position, however it is written."""
    try:
        number = Decimal(value)
        if isinstance(value, bool) or number != int(number):
            raise ValueError(value)
        return int(number)
    except (TypeError, ValueError, ArithmeticError) as error:
        raise Refused(f"{value!r} is no whole number") from error


def values(inputs: Any) -> list[Any]:
    """The numbers of a list, or of a mapping by label."""
    if isinstance(inputs, Mapping):
        return list(inputs.values())
    if isinstance(inputs, (list, tuple)):
        return list(inputs)
    raise Refused(f"{inputs!r} is no list")


def aligned(*inputs: Any) -> list[list[Any]]:
    """The numbers of several lists; those of mappings in the order of the first one's labels."""
    mappings = [one for one in inputs if isinstance(one, Mapping)]
    if len(mappings) < len(inputs):
        return [values(one) for one in inputs]
    if any(one.keys() != mappings[0].keys() for one in mappings):
        raise Refused("the labels of one list are not those of another")
    return [[one[label] for label in mappings[0]] for one in mappings]


class Forms:
    """A result that a case may expect in one of several forms."""

    def __init__(self, *forms: Any) -> None:
        self.forms = forms


def by_label(found: list[Any], labelled: Any) -> Any:
    """Results of a list; of a mapping, by its labels."""
    if not isinstance(labelled, Mapping):
        return found
    return Forms(dict(zip(labelled, found, strict=True)), found)


class Context:
    """The data sets of a case file, the folder of data, and what the case says of itself."""

    def __init__(self, datasets: dict[str, Any], folder: Path | None, said: str = "") -> None:
        self.datasets = datasets
        self.folder = folder
        self.said = said

    def of(self, case: Mapping[str, Any]) -> Context:
        """The same for one case."""
        said = " ".join(str(case.get(name) or "") for name in ("note", "source", "status"))
        return Context(self.datasets, self.folder, said)

    def held(self, inputs: Inputs, name: str) -> list[list[Any]]:
        """The prices or the quantities of a data set, a list a product."""
        if inputs["dataset"] not in self.datasets:
            raise Refused(f"no data set {inputs['dataset']!r}")
        held: list[list[Any]] = decimal(self.datasets[inputs["dataset"]][name])
        return held

    def periods(self, inputs: Inputs, numbers: Iterable[Any]) -> list[tuple[Any, Any]]:
        """Prices and quantities of the periods, which count from 1."""
        prices = zip(*self.held(inputs, "prices"), strict=True)
        quantities = zip(*self.held(inputs, "quantities"), strict=True)
        every = list(zip(prices, quantities, strict=True))
        return [counted(every, number) for number in numbers]

    def product(self, inputs: Inputs) -> tuple[list[Any], list[Any]]:
        """Prices and quantities of one product in some periods, all counted from 1."""
        prices, quantities = (
            counted(self.held(inputs, name), inputs["product"]) for name in ("prices", "quantities")
        )
        chosen = values(inputs["periods"])
        return [counted(prices, at) for at in chosen], [counted(quantities, at) for at in chosen]

    def table(self, inputs: Inputs) -> Table:
        """The table of exports that the inputs name."""
        name, folder = inputs["data"], self.folder
        below = sorted(folder.rglob(name), key=lambda path: len(path.parts)) if folder else []
        if not below:
            raise FileNotFoundError(f"{name}: no such table in the folder of data")
        return read_table(below[0])


def counted(items: list[Any], number: Any) -> Any:
    """The item of that number, the first one being 1."""
    at = whole(number)
    if not 1 <= at <= len(items):
        raise Refused(f"there is no number {at} of {len(items)}")
    return items[at - 1]


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
            raise Refused(f"no exports of {country!r}")
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
