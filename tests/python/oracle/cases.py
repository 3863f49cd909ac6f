"""The cases of edges: inputs typed here, expectations computed without the library.

    PYTHONPATH=tests/python python -m oracle.cases > tests/data/cases/edges.json
"""

import csv
import json
from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from . import cases_complexity, cases_growth, cases_prices, cases_trade
from . import cases_inputs_growth as growth
from . import cases_inputs_trade as trade

WORDS = {"phrase", "kind", "log"}
WORK = cases_growth.WORK
# What the eigenvectors of doubles agree to.
BINARY = "1e-11"
GRID = 28
FILE = Path(__file__).parents[2] / "data" / "exports" / "edges.csv"


def numbers(value: Any) -> Any:
    """The exact numbers of an input."""
    if isinstance(value, Mapping):
        return {key: numbers(one) for key, one in value.items()}
    if isinstance(value, list):
        return [numbers(one) for one in value]
    return None if value is None else Fraction(value)


def exact(value: Fraction) -> str | None:
    """The decimal that a number is, if it has at most 28 places."""
    scaled = value * 10**GRID
    if scaled.denominator != 1:
        return None
    digits = f"{abs(int(scaled)):029d}"
    text = f"{digits[:-GRID]}.{digits[-GRID:]}".rstrip("0").rstrip(".")
    return f"-{text}" if value < 0 else text


def written(value: Any) -> tuple[str, Fraction]:
    """A number with 40 digits, and half a unit of the last place that a result has."""
    if not isinstance(value, (int, Fraction)):
        sign, mantissa, exponent, _ = value._mpf_
        value = (-1) ** sign * Fraction(int(mantissa)) * Fraction(2) ** int(exponent)
        near = Fraction(round(value * 10**GRID), 10**GRID)
        value = near if abs(near - value) < Fraction(1, 10**60) else value
    value = Fraction(value)
    decimal = exact(value)
    if decimal is not None and len(decimal.replace(".", "").replace("-", "").strip("0")) <= GRID:
        return decimal, Fraction(0)
    places, size = -1, abs(value)
    while size >= Fraction(10) ** (places + 1):
        places += 1
    number = WORK.mpf(value.numerator) / value.denominator
    return WORK.nstr(number, 40), Fraction(5) * Fraction(10) ** (places - GRID)


def expected(value: Any) -> tuple[Any, Fraction]:
    """What a case expects, every number written, and its tolerance."""
    if value is None or isinstance(value, str):
        return value, Fraction(0)
    if isinstance(value, Mapping):
        parts = {key: expected(one) for key, one in value.items()}
        return {key: one for key, (one, _) in parts.items()}, most(parts.values())
    if isinstance(value, list):
        items = [expected(one) for one in value]
        return [one for one, _ in items], most(items)
    return written(value)


def most(parts: Any) -> Fraction:
    return max((tolerance for _, tolerance in parts), default=Fraction(0))


def row(name: str, inputs: Any, value: Any, tolerance: str | None = None) -> dict[str, Any]:
    due, least = expected(value)
    if name == "implied_prior_interval":
        least *= 2  # Its ends are rounded outward.
    near = f"{WORK.nstr(WORK.mpf(least.numerator) / least.denominator, 3)}" if least else "0"
    undefined = due in ("undefined", "error")
    return {
        "fn": name,
        "inputs": inputs,
        "expected": due,
        "tol": "0" if undefined else tolerance or near,
    }


def of_numbers() -> Iterator[dict[str, Any]]:
    formulas = {**cases_growth.FORMULAS, **cases_trade.FORMULAS}
    for name, given in {**growth.INPUTS, **trade.INPUTS}.items():
        for inputs, *typed in given:
            arguments = {
                key: one if key in WORDS else numbers(one) for key, one in inputs.items()
            }
            yield row(name, inputs, typed[0] if typed else formulas[name](**arguments))


def of_prices() -> Iterator[dict[str, Any]]:
    tables = numbers(trade.TABLES)
    for name, index in cases_prices.INDICES.items():
        for inputs, *typed in trade.BASKETS:
            yield row(
                name, inputs, typed[0] if typed else cases_prices.by_label(index, numbers(inputs))
            )
        moded = name.startswith("price_index")
        for inputs, *typed in trade.PERIODS:
            if moded or inputs["mode"] == "fixed":
                said = {key: one for key, one in inputs.items() if moded or key != "mode"}
                yield row(
                    name,
                    {"dataset": "three", **said},
                    typed[0] if typed else cases_prices.of_data(index, tables, inputs),
                )
    for inputs, *typed in trade.UNIT_VALUES:
        found = typed[0] if typed else cases_prices.unit_value(tables, inputs)
        yield row("unit_value", {"dataset": "three", **inputs}, found)
    yield row("price_index_matched", {"p0": {"a": "1", "b": "2"}, "p1": {"a": "2"}}, "error")
    yield row("price_index_matched", {"p0": {}, "p1": {}}, "error")


def of_matrices() -> Iterator[dict[str, Any]]:
    for matrix in trade.MATRICES.values():
        products = list("wxyz"[: len(next(iter(matrix.values())))])
        shown = {"matrix": matrix, "products": products}
        table = numbers(matrix)
        yield row("rca_matrix", shown, cases_complexity.advantages(table))
        for cutoff, inclusive in trade.CUTOFFS:
            options = {"rca_cutoff": cutoff}
            if inclusive is not None:
                options["inclusive"] = inclusive
            links = cases_complexity.Links(table, products, Fraction(cutoff), inclusive is not False)
            for name in ("diversity", "ubiquity", "density"):
                found = cases_complexity.FORMULAS[name](links)
                yield row(name, {**shown, **options}, found, "1e-14")
    for matrix in trade.CONNECTED.values():
        yield from of_vectors(matrix)
    for matrix, typed in trade.NO_INDEX:
        for name in ("eci", "pci", "coi"):
            yield row(name, {"matrix": matrix, "products": list("wxyz")}, typed)


def of_vectors(matrix: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    products = list("tuvwxyz"[: len(next(iter(matrix.values())))])
    shown = {"matrix": matrix, "products": products, "rca_cutoff": "1"}
    links = cases_complexity.Links(numbers(matrix), products, Fraction(1), True)
    for name in ("eci", "pci", "eci_eigen", "pci_eigen", "coi"):
        yield row(name, shown, cases_complexity.FORMULAS[name](links), BINARY)
    for iterations in (2, 4, 20):
        turned = {**shown, "inclusive": True, "iterations": iterations}
        for name in ("eci_reflections", "fitness"):
            yield row(name, turned, cases_complexity.FORMULAS[name](links, iterations), BINARY)


def of_tables() -> Iterator[dict[str, Any]]:
    """Cases of a file of exports, in which a cell that is not there is zero."""
    with FILE.open(encoding="utf-8", newline="") as file:
        cells = {(one["country"], one["product"]): one["value"] for one in csv.DictReader(file)}
    countries = list(dict.fromkeys(country for country, _ in cells))
    products = sorted({product for _, product in cells})
    table = {
        country: [Fraction(cells.get((country, product), "0")) for product in products]
        for country in countries
    }
    named = {"data": FILE.name}
    for country in ("a1", "c3", "f6"):
        found = cases_trade.herfindahl(table[country])
        yield row("hhi", {**named, "country": country}, found)
    yield row("hhi", {**named, "country": "e5"}, "undefined")
    yield row("hhi", {**named, "country": "z9"}, "error")
    for a, b in (("a1", "b2"), ("c3", "f6"), ("d4", "d4")):
        found = cases_trade.similarity(table[a], table[b])
        yield row("export_similarity", {**named, "a": a, "b": b}, found)
    for options in ({"rca_cutoff": "1", "inclusive": True}, {"rca_cutoff": "0.5"}, {}):
        cutoff = Fraction(options.get("rca_cutoff", "1"))
        links = cases_complexity.Links(table, products, cutoff, True)
        every_near = links.proximity()
        for product, others in (("0011", products), ("NA", ["1e3", "0012"])):
            near = dict(zip(products, every_near[products.index(product)], strict=True))
            shown = {**named, **options, "product": product, "others": others}
            yield row("proximity", shown, {one: near[one] for one in others}, "1e-14")
        wanted = ["a1", "e5", "f6"]
        for name in ("eci_eigen", "eci_reflections", "fitness"):
            formula, turns = cases_complexity.FORMULAS[name], () if name == "eci_eigen" else (6,)
            found = formula(links, *turns)
            shown = {**named, **options, "countries": wanted, "iterations": (*turns, None)[0]}
            yield row(name, shown, {one: found[one] for one in wanted}, BINARY)
        found = cases_complexity.FORMULAS["pci_eigen"](links)
        shown = {**named, **options, "products": ["NA", "0012"]}
        yield row("pci_eigen", shown, {one: found[one] for one in shown["products"]}, BINARY)


def every() -> dict[str, Any]:
    """The case file."""
    rows = [*of_numbers(), *of_prices(), *of_matrices(), *of_tables()]
    return {
        "topic": "edges",
        "note": "Every function at the edges of its inputs. Expectations are computed by "
        "tests/python/oracle/cases.py with fractions and mpmath, without the library.",
        "datasets": {"three": trade.TABLES},
        "cases": [
            {"id": f"E{number:03d}", **one, "source": "by the definition"}
            for number, one in enumerate(rows, start=1)
        ],
    }


def text() -> str:
    document = every()
    lines = ",\n  ".join(json.dumps(one) for one in document.pop("cases"))
    head = json.dumps(document, indent=1)[:-2]
    return f'{head},\n "cases": [\n  {lines}\n ]\n}}\n'


if __name__ == "__main__":
    print(text(), end="")
