"""Matrices: shares and revealed comparative advantage in fractions; trade as a matrix."""

import json
import math
from collections.abc import Callable
from decimal import Decimal, localcontext
from fractions import Fraction

import floats

from . import number, vectors
from .fault import Fault

Row = dict[str, str]
Values = list[list[Fraction]]
Result = Fraction | str

KINDS = ("balassa", "symmetric", "log", "additive", "normalised", "weighted")
WHOLES = ("row", "column", "total")
AXES = ("reporter", "partner", "commodity", "period")
DATA = vectors.ROOT.parent / "data"


def parts(cell: str, separator: str = ",") -> list[str]:
    return cell.split(separator) if cell else []


def checked(rows: list[str], columns: list[str], lengths: list[int]) -> None:
    """The shape and the labels of a matrix."""
    if not rows or not columns:
        raise Fault("NO_VALUES")
    if len(lengths) != len(rows) or any(one != len(columns) for one in lengths):
        raise Fault("LENGTH_MISMATCH")
    if len(set(rows)) < len(rows) or len(set(columns)) < len(columns):
        raise Fault("DUPLICATE_LABEL")


def decimals(row: Row) -> list[list[number.Dec]]:
    return [[number.parse(one) for one in parts(line)] for line in parts(row["values"], "|")]


def exact(row: Row) -> Values:
    """The values of a labelled matrix, none of them negative."""
    held = decimals(row)
    checked(parts(row["rows"]), parts(row["columns"]), [len(line) for line in held])
    values = [[one.value for one in line] for line in held]
    if any(one < 0 for line in values for one in line):
        raise Fault("NEGATIVE_PART")
    return values


def binary(values: list[float], rows: int, columns: int) -> Values:
    """The exact values of floating-point numbers in rows."""
    if not rows or not columns:
        raise Fault("NO_VALUES")
    if len(values) != rows * columns:
        raise Fault("LENGTH_MISMATCH")
    for one in values:
        if not math.isfinite(one):
            raise Fault("NOT_FINITE")
        if one < 0:
            raise Fault("NEGATIVE_PART")
    held = [Fraction(one) for one in values]
    return [held[start : start + columns] for start in range(0, len(held), columns)]


def totals(values: Values) -> tuple[list[Fraction], list[Fraction], Fraction]:
    rows = [sum(line, Fraction()) for line in values]
    columns = [sum(line, Fraction()) for line in zip(*values)]
    return rows, columns, sum(rows, Fraction())


def shares(values: Values, whole: str) -> list[Result]:
    if whole not in WHOLES:
        raise Fault("INVALID_CONVENTION")
    rows, columns, total = totals(values)
    out: list[Result] = []
    for r, line in enumerate(values):
        for c, one in enumerate(line):
            base = {"row": rows[r], "column": columns[c], "total": total}[whole]
            out.append(one / base if base else "ZERO_TOTAL")
    return out


def balassa(values: Values) -> list[list[Fraction | None]]:
    rows, columns, total = totals(values)
    return [
        [
            one * total / (rows[r] * columns[c]) if rows[r] and columns[c] else None
            for c, one in enumerate(line)
        ]
        for r, line in enumerate(values)
    ]


def logarithm(value: Fraction) -> Fraction:
    """To 60 digits."""
    with localcontext() as context:
        context.prec = 70
        return Fraction((Decimal(value.numerator) / Decimal(value.denominator)).ln())


def advantage(values: Values, kind: str) -> list[Result]:
    if kind not in KINDS:
        raise Fault("INVALID_CONVENTION")
    rows, columns, total = totals(values)
    out: list[Result] = []
    for r, (line, indices) in enumerate(zip(values, balassa(values))):
        defined = [one for one in indices if one is not None]
        mean = sum(defined, Fraction()) / len(defined) if defined else Fraction()
        for c, (one, index) in enumerate(zip(line, indices)):
            if kind == "additive":
                out.append(one / rows[r] - columns[c] / total if rows[r] else "ZERO_TOTAL")
            elif kind == "normalised":
                known = one / total - rows[r] * columns[c] / total**2 if total else None
                out.append("ZERO_TOTAL" if known is None else known)
            elif index is None:
                out.append("ZERO_TOTAL")
            elif kind == "log":
                out.append(logarithm(index) if index else "NOT_POSITIVE")
            else:
                forms = {
                    "balassa": lambda b: b,
                    "symmetric": lambda b: (b - 1) / (b + 1),
                    "weighted": lambda b, mean=mean: b / mean,
                }
                out.append(forms[kind](index))
    return out


def cell(value: Result, row: Row) -> str:
    if isinstance(value, str):
        return value
    scale, mode = number.checked_scale(row["scale"]), number.checked_mode(row["rounding"])
    result, kept = number.rounded(value, scale, mode)
    return f"{result} {number.word(kept)}"


def of_matrix(verb: Callable[[Values, str], list[Result]], option: str) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        number.checked_scale(row["scale"])
        return ", ".join(cell(one, row) for one in verb(exact(row), row[option]))

    return run


def of_table(verb: Callable[[Values, str], list[Result]], option: str) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        numbers = [float(one) for one in row["values"].replace("|", ",").split(",") if one]
        values = binary(numbers, int(row["rows"]), int(row["columns"]))
        out = []
        for one in verb(values, row[option]):
            if isinstance(one, str) and not row["undefined"]:
                raise Fault(one)
            # A fraction rounds to the nearest number in binary.
            nearest = float(row["undefined"] if isinstance(one, str) else one)
            out.append(floats.digits(nearest + 0.0))
        return ", ".join(out)

    return run


def get(row: Row) -> str:
    held = decimals(row)
    rows, columns = parts(row["rows"]), parts(row["columns"])
    checked(rows, columns, [len(line) for line in held])
    if row["row"] not in rows or row["column"] not in columns:
        raise Fault("UNKNOWN_LABEL")
    return str(held[rows.index(row["row"])][columns.index(row["column"])])


def table(cells: list[tuple[str, str, number.Dec]], missing: str) -> str:
    """`A,B; v,w; 1,2,3,4`, the labels in the order in which they come."""
    held: dict[tuple[str, str], number.Dec] = {}
    for row, column, value in cells:
        if (row, column) in held:
            raise Fault("DUPLICATE_LABEL")
        held[row, column] = value
    rows, columns = ([*dict.fromkeys(one[at] for one in cells)] for at in (0, 1))
    filler = number.parse(missing) if missing else None
    values = [held.get((row, column), filler) for row in rows for column in columns]
    if not values or None in values:
        raise Fault("NO_VALUES")
    return f"{','.join(rows)}; {','.join(columns)}; {','.join(map(str, values))}"


def of_cells(row: Row) -> str:
    cells = [one.split(":") for one in parts(row["cells"])]
    return table([(r, c, number.parse(v)) for r, c, v in cells], row["missing"])


def label(one: dict, axis: str) -> str:
    return one["commodity"]["code"] if axis == "commodity" and "commodity" in one else (
        "TOTAL" if axis == "commodity" else one[axis]
    )


def overlap(axis: str, left: str, right: str) -> bool:
    """Of the labels that the file has: codes of one level; a year holds its half; 143 and
    142 hold the five countries, a country the places whose code begins with its own."""
    if axis == "commodity":
        digits = ["".join(sign for sign in code if sign.isdigit()) for code in (left, right)]
        return len(digits[0]) != len(digits[1]) or digits[0] == digits[1] or "TOTAL" in (left, right)
    if axis == "period":
        return len(left) != len(right)
    countries = [code[:2] for code in (left, right)]
    asia = bool({"142", "143"} & {left, right}) and "150" not in (left, right)
    return left != right and (asia or countries[0] == countries[1])


def trade(row: Row) -> str:
    text = (DATA / row["dossier"]).read_text(encoding="utf-8")
    if row["replace"]:
        text = text.replace(*row["replace"].split("=>"))
    records = json.loads(text)["trade"]
    by_id = {one["id"]: one for one in records}
    axes = row["rows"], row["columns"]
    if any(axis not in AXES for axis in axes):
        raise Fault("INVALID_CONVENTION")
    missing = number.parse(row["missing"]) if row["missing"] else None
    if any(one not in by_id for one in parts(row["ids"])):
        raise Fault("UNKNOWN_REFERENCE")
    held = [by_id[one] for one in parts(row["ids"])] or records
    if axes[0] == axes[1]:
        raise Fault("INVALID_CONVENTION")
    for one in held[1:]:
        facts = ("flow", "valuation", "scope", "trade_system", "partner_basis", "region_basis")
        units = [each["value"].rpartition(" ")[2] for each in (held[0], one)]
        if any(one[fact] != held[0][fact] for fact in facts) or units[0] != units[1]:
            raise Fault("MIXED_OBSERVATIONS")
    for axis in AXES:
        names = [*dict.fromkeys(label(one, axis) for one in held)]
        if axis not in axes and len(names) > 1:
            raise Fault("MIXED_OBSERVATIONS")
        pairs = [(a, b) for i, a in enumerate(names) for b in names[:i]]
        if any(overlap(axis, a, b) for a, b in pairs):
            raise Fault("MIXED_OBSERVATIONS")
    cells = [(label(one, axes[0]), label(one, axes[1]), amount(one["value"])) for one in held]
    if len({cell[:2] for cell in cells}) < len(cells):
        raise Fault("MIXED_OBSERVATIONS")
    return table(cells, "" if missing is None else str(missing))


def amount(text: str) -> number.Dec:
    if text.startswith("more than "):
        raise Fault("INVALID_VALUE")
    digits, scale, _ = text.removeprefix("about ").split()
    power = {"billion": 9, "million": 6}[scale]
    return number.exact(number.parse(digits).value * 10**power, 0)


VERBS: dict[str, Callable[[Row], str]] = {
    "indicators/matrix": get,
    "indicators/matrix_of_cells": of_cells,
    "indicators/matrix_shares": of_matrix(shares, "of"),
    "indicators/revealed_comparative_advantage": of_matrix(advantage, "kind"),
    "indicators/float_shares": of_table(shares, "of"),
    "indicators/float_revealed_comparative_advantage": of_table(advantage, "kind"),
    "trade/matrix": trade,
}
