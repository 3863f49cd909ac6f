"""Functions of matrices and of economic complexity that a case may name."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

import tradewind as tw
from case_inputs import Context, Function, Inputs, Refused, Table, aligned, whole

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
    if not isinstance(rows, Mapping) or None in rows.values():
        raise Refused(f"{rows!r} is no matrix, a row a country")
    lines = list(rows.values())
    if not lines or not all(isinstance(line, Mapping) for line in lines):
        return tw.Matrix(list(rows), inputs.get("products", []), lines)
    # Rows by product are set under the products, or under those of the first row.
    products = inputs.get("products", list(lines[0]))
    return tw.Matrix(list(rows), products, aligned(dict.fromkeys(products), *lines)[1:])


def presence(inputs: Inputs) -> dict[str, Any]:
    """What counts as present, as far as the case says."""
    names = {"rca_cutoff": "cutoff", "inclusive": "inclusive"}
    return {name: inputs[key] for key, name in names.items() if key in inputs}


def chosen(labels: list[str], found: list[Any], wanted: list[str] | None) -> dict[str, Any]:
    """The results by label, those that the case asks for."""
    every = dict(zip(labels, found, strict=True))
    if wanted is None:
        return every
    if unknown := [label for label in wanted if label not in every]:
        raise Refused("no label " + ", ".join(map(repr, unknown)))
    return {label: every[label] for label in wanted}


FORMS = "data rca_cutoff? inclusive?", "matrix products? rca_cutoff? inclusive?"


def with_more(more: str) -> list[str]:
    """Both forms of the exports with more inputs."""
    return [f"{form} {more}" for form in FORMS]


def by_row(verb: str, more: str = "", counted: bool = False, **options: Any) -> Function:
    """One result a country, perhaps after iterations."""

    def run(inputs: Inputs, context: Context) -> Any:
        matrix = exports(inputs, context)
        turns = [whole(inputs["iterations"])] if counted and "iterations" in inputs else []
        found = getattr(it, verb)(matrix, *turns, **presence(inputs), **options)
        return chosen(matrix.rows, found, inputs.get("countries"))

    return Function(run, *with_more(f"countries? {more}"))


def by_column(verb: str, **options: Any) -> Function:
    """One result a product."""

    def run(inputs: Inputs, context: Context) -> Any:
        matrix = exports(inputs, context)
        found = getattr(it, verb)(matrix, **presence(inputs), **options)
        return chosen(matrix.columns, found, inputs.get("products"))

    return Function(run, FORMS[0] + " products?", FORMS[1])


def advantage(inputs: Inputs, context: Context) -> Any:
    matrix = exports(inputs, context)
    return dict(zip(matrix.rows, it.revealed_comparative_advantage(matrix), strict=True))


def proximity(inputs: Inputs, context: Context) -> Any:
    matrix = exports(inputs, context)
    found = chosen(matrix.columns, it.proximity(matrix, **presence(inputs)), [inputs["product"]])
    return chosen(matrix.columns, found[inputs["product"]], inputs.get("others"))


FUNCTIONS: dict[str, Function] = {
    "rca_matrix": Function(advantage, "data", "matrix products?"),
    "diversity": by_row("diversity"),
    "ubiquity": by_column("ubiquity"),
    "eci": by_row("economic_complexity_index"),
    "pci": by_column("product_complexity_index"),
    # Cases of it name iterations, too; an eigenvector has none to count.
    "eci_eigen": by_row("economic_complexity_index", "iterations?", **SAMPLE),
    "pci_eigen": by_column("product_complexity_index", **SAMPLE),
    "eci_reflections": by_row("reflections", "iterations?", counted=True, **SAMPLE),
    "fitness": by_row("fitness", "iterations?", counted=True),
    "proximity": Function(proximity, *with_more("product others?")),
    "density": by_row("density"),
    "coi": by_row("complexity_outlook_index"),
}
