"""Functions of matrices and of economic complexity that a case may name."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import tradewind as tw
from case_inputs import Context, Inputs, Table

it = tw.indicators

# economiccomplexity for R takes each index by its own deviation, with n - 1.
SAMPLE = {"z_scores": "sample"}


@functools.cache
def matrix_of(table: Table) -> tw.Matrix:
    return tw.Matrix(table.countries, table.products, [table.row(one) for one in table.countries])


def exports(inputs: Inputs, context: Context) -> tw.Matrix:
    """The matrix of the case, or the table that it names."""
    if "data" in inputs:
        return matrix_of(context.table(inputs))
    rows = inputs["matrix"]
    return tw.Matrix(rows, inputs["products"], rows.values())


def presence(inputs: Inputs) -> dict[str, Any]:
    """What counts as present, as far as the case says."""
    names = {"rca_cutoff": "cutoff", "inclusive": "inclusive"}
    return {name: inputs[key] for key, name in names.items() if inputs.get(key) is not None}


def chosen(labels: list[str], found: list[Any], wanted: list[str] | None) -> dict[str, Any]:
    """The results by label, those that the case asks for."""
    every = dict(zip(labels, found, strict=True))
    return every if wanted is None else {label: every[label] for label in wanted}


def by_row(verb: str, **options: Any) -> Callable[[Inputs, Context], Any]:
    """One result a country."""

    def run(inputs: Inputs, context: Context) -> Any:
        matrix = exports(inputs, context)
        iterations = [inputs["iterations"]] if inputs.get("iterations") is not None else []
        found = getattr(it, verb)(matrix, *iterations, **presence(inputs), **options)
        return chosen(matrix.rows, found, inputs.get("countries"))

    return run


def by_column(verb: str, **options: Any) -> Callable[[Inputs, Context], Any]:
    """One result a product."""

    def run(inputs: Inputs, context: Context) -> Any:
        matrix = exports(inputs, context)
        found = getattr(it, verb)(matrix, **presence(inputs), **options)
        return chosen(matrix.columns, found, inputs["products"])

    return run


def advantage(inputs: Inputs, context: Context) -> Any:
    matrix = exports(inputs, context)
    return dict(zip(matrix.rows, it.revealed_comparative_advantage(matrix), strict=True))


def proximity(inputs: Inputs, context: Context) -> Any:
    matrix = exports(inputs, context)
    found = it.proximity(matrix, **presence(inputs))
    of_product = found[matrix.columns.index(inputs["product"])]
    return chosen(matrix.columns, of_product, inputs["others"])


FUNCTIONS: dict[str, Callable[[Inputs, Context], Any]] = {
    "rca_matrix": advantage,
    "diversity": by_row("diversity"),
    "ubiquity": by_column("ubiquity"),
    "eci": by_row("economic_complexity_index"),
    "pci": by_column("product_complexity_index"),
    "eci_eigen": by_row("economic_complexity_index", **SAMPLE),
    "pci_eigen": by_column("product_complexity_index", **SAMPLE),
    "eci_reflections": by_row("reflections", **SAMPLE),
    "fitness": by_row("fitness"),
    "proximity": proximity,
    "density": by_row("density"),
    "coi": by_row("complexity_outlook_index"),
}
