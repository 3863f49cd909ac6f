"""Price and quantity indices, values, unit values, terms of trade, market shares."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Context, Decimal
from fractions import Fraction

from . import number
from .fault import Fault

Row = dict[str, str]

# Python's decimal rounds roots, logarithms and exponentials correctly.
CONTEXT = Context(prec=120, Emax=10**9, Emin=-(10**9))
# Digits after which a value that goes on with zeros, or nines, counts as ending there.
ENDS = 60

FORMULAS = (
    "laspeyres",
    "paasche",
    "fisher",
    "tornqvist",
    "walsh",
    "marshall_edgeworth",
    "jevons",
)
LISTS = ("base_prices", "base_quantities", "current_prices", "current_quantities")
MARKETS = ("base_exports", "current_exports", "base_world", "current_world")

Labels = list[str] | None
Listed = tuple[Labels, list[Fraction]]
Columns = list[list[Fraction]]


def split(cell: str, separator: str) -> list[str]:
    return cell.split(separator) if cell else []


def listed(cell: str) -> Listed:
    """`1.5,2`, or with labels `oil:1.5,gas:2`."""
    labels: list[str] = []
    values = []
    for part in split(cell, ","):
        label, colon, value = part.rpartition(":")
        labels += [label] if colon else []
        values.append(number.parse(value).value)
    return (labels or None), values


def dec(value: Fraction) -> Decimal:
    return CONTEXT.divide(Decimal(value.numerator), Decimal(value.denominator))


def fraction(value: Decimal) -> Fraction:
    """The decimal that a value of 120 digits ends as, else all its digits."""
    exact = Fraction(value)
    near = Fraction(round(exact * 10**ENDS), 10**ENDS)
    return near if abs(exact - near) < Fraction(1, 10**100) else exact


def aligned(lists: list[Listed], matching: str) -> tuple[Columns, int]:
    """The lists product by product, and how many products were left out."""
    if all(labels is None for labels, _ in lists):
        if len({len(values) for _, values in lists}) > 1:
            raise Fault("LENGTH_MISMATCH")
        columns, left_out = [values for _, values in lists], 0
    else:
        if any(len(labels or []) != len(values) for labels, values in lists):
            raise Fault("LENGTH_MISMATCH")
        for labels, _ in lists:
            if len(set(labels or [])) != len(labels or []):
                raise Fault("DUPLICATE_LABEL")
        order = dict.fromkeys(label for labels, _ in lists for label in labels or [])
        tables = [dict(zip(labels or [], values, strict=True)) for labels, values in lists]
        kept = [label for label in order if all(label in table for table in tables)]
        left_out = len(order) - len(kept)
        if left_out and (matching != "matched_only" or not kept):
            raise Fault("UNMATCHED_PRODUCT")
        columns = [[table[label] for label in kept] for table in tables]
    if not columns[0]:
        raise Fault("NO_VALUES")
    if any(value < 0 for column in columns for value in column):
        raise Fault("NEGATIVE_PART")
    return columns, left_out


def total(*columns: list[Fraction]) -> Fraction:
    out = Fraction(0)
    for factors in zip(*columns, strict=True):
        product = Fraction(1)
        for factor in factors:
            product *= factor
        out += product
    return out


def over(top: Fraction, bottom: Fraction) -> Fraction:
    if bottom == 0:
        raise Fault("ZERO_TOTAL")
    return top / bottom


def laspeyres(p0: list[Fraction], q0: list[Fraction], p1: list[Fraction]) -> Fraction:
    return over(total(p1, q0), total(p0, q0))


def mean_of_powers(bases: list[Fraction], weights: list[Fraction]) -> Decimal:
    with_weight = zip(bases, weights, strict=True)
    logs = [CONTEXT.multiply(dec(w), CONTEXT.ln(dec(base))) for base, w in with_weight]
    out = Decimal(0)
    for log in logs:
        out = CONTEXT.add(out, log)
    return CONTEXT.exp(out)


def relatives(p0: list[Fraction], p1: list[Fraction]) -> list[Fraction]:
    if 0 in p0 or 0 in p1:
        raise Fault("NOT_POSITIVE")
    return [b / a for a, b in zip(p0, p1, strict=True)]


def tornqvist(columns: Columns) -> Decimal:
    p0, q0, p1, q1 = columns
    bases = relatives(p0, p1)
    before, after = total(p0, q0), total(p1, q1)
    weights = [
        (over(a * b, before) + over(c * d, after)) / 2
        for a, b, c, d in zip(p0, q0, p1, q1, strict=True)
    ]
    return mean_of_powers(bases, weights)


def jevons(p0: list[Fraction], p1: list[Fraction]) -> Decimal:
    return mean_of_powers(relatives(p0, p1), [Fraction(1, len(p0))] * len(p0))


def walsh(columns: Columns) -> Decimal:
    p0, q0, p1, q1 = columns
    roots = [CONTEXT.sqrt(dec(a * b)) for a, b in zip(q0, q1, strict=True)]
    sums = []
    for prices in (p1, p0):
        out = Decimal(0)
        for price, root in zip(prices, roots, strict=True):
            out = CONTEXT.add(out, CONTEXT.multiply(dec(price), root))
        sums.append(out)
    if sums[1] == 0:
        raise Fault("ZERO_TOTAL")
    return CONTEXT.divide(*sums)


def index(formula: str, columns: Columns) -> Decimal:
    """The index of one formula, with 120 digits."""
    p0, q0, p1, q1 = columns
    if formula == "laspeyres":
        return dec(laspeyres(p0, q0, p1))
    if formula == "paasche":
        return dec(laspeyres(p0, q1, p1))
    if formula == "fisher":
        return CONTEXT.sqrt(dec(laspeyres(p0, q0, p1) * laspeyres(p0, q1, p1)))
    if formula == "marshall_edgeworth":
        both = [a + b for a, b in zip(q0, q1, strict=True)]
        return dec(laspeyres(p0, both, p1))
    if formula == "jevons":
        return jevons(p0, p1)
    return {"tornqvist": tornqvist, "walsh": walsh}[formula](columns)


def formula_of(row: Row) -> str:
    if row["formula"] not in FORMULAS:
        raise Fault("INVALID_CONVENTION")
    return row["formula"]


def matching_of(row: Row) -> str:
    if row["matching"] not in ("", "all", "matched_only"):
        raise Fault("INVALID_CONVENTION")
    return row["matching"] or "all"


def said(value: Fraction, row: Row, convention: str = "") -> str:
    scale, mode = number.checked_scale(row["scale"]), number.checked_mode(row["rounding"])
    result, exact = number.rounded(value, scale, mode)
    text = f"{result} {'exact' if exact else 'rounded'}"
    return f"{text}; {convention}" if convention else text


def counts(matching: str, left_out: int, products: int) -> str:
    if matching == "all":
        return f"n={products}"
    return f"matching={matching}; left_out={left_out}; n={products}"


def link(formula: str, quantities: bool, lists: list[Listed], matching: str) -> tuple[Decimal, int, int]:
    """An index of two periods, how many products were left out, how many went in."""
    if quantities:
        lists = [lists[1], lists[0], lists[3], lists[2]]
    if formula == "jevons":
        columns, left_out = aligned([lists[0], lists[2]], matching)
        return jevons(*columns), left_out, len(columns[0])
    columns, left_out = aligned(lists, matching)
    return index(formula, columns), left_out, len(columns[0])


def direct(row: Row, quantities: bool) -> str:
    formula, matching = formula_of(row), matching_of(row)
    lists = [listed(row[name]) for name in LISTS]
    value, left_out, products = link(formula, quantities, lists, matching)
    convention = f"formula={formula}; {counts(matching, left_out, products)}"
    return said(fraction(value), row, convention)


def factor_reversal(row: Row) -> str:
    formula, matching = formula_of(row), matching_of(row)
    (p0, q0, p1, q1), left_out = aligned([listed(row[name]) for name in LISTS], matching)
    prices, volumes = index(formula, [p0, q0, p1, q1]), index(formula, [q0, p0, q1, p1])
    value = fraction(CONTEXT.multiply(prices, volumes))
    return said(value, row, f"formula={formula}; {counts(matching, left_out, len(p0))}")


def chained(row: Row, quantities: bool) -> str:
    formula, matching = formula_of(row), matching_of(row)
    tables = [[listed(one) for one in split(row[name], ";")] for name in ("prices", "quantities")]
    periods = max(map(len, tables))
    if periods < 2:
        raise Fault("TOO_FEW_VALUES")
    for table in tables:
        table += [(None, [])] * (periods - len(table))
    prices, volumes = tables
    value, left_out, out = Decimal(1), 0, []
    for at in range(periods):
        if at:
            lists = [prices[at - 1], volumes[at - 1], prices[at], volumes[at]]
            step, more, _ = link(formula, quantities, lists, matching)
            value, left_out = CONTEXT.multiply(value, step), left_out + more
        convention = f"formula={formula}; links={at}"
        if matching != "all":
            convention += f"; matching={matching}; left_out={left_out}"
        out.append(said(fraction(value), row, convention))
    return ", ".join(out)


def compared(formula: Callable[..., Fraction]) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        matching = matching_of(row)
        columns, left_out = aligned([listed(row[name]) for name in LISTS], matching)
        return said(formula(*columns), row, counts(matching, left_out, len(columns[0])))

    return run


def bennet(p0: list[Fraction], q0: list[Fraction], p1: list[Fraction], q1: list[Fraction]) -> Fraction:
    rows = zip(p0, q0, p1, q1, strict=True)
    return sum((((b + d) / 2) * (c - a) for a, b, c, d in rows), Fraction(0))


def decimals(row: Row, *names: str) -> list[Fraction]:
    values = [number.parse(row[name]).value for name in names]
    if any(value < 0 for value in values):
        raise Fault("NEGATIVE_PART")
    return values


def of_prices(row: Row) -> str:
    columns, _ = aligned([listed(row["prices"]), listed(row["quantities"])], "all")
    return said(over(total(*columns), total(columns[1])), row)


def income(row: Row) -> str:
    exports, imports, volume = decimals(row, "export_prices", "import_prices", "export_volume")
    return said(over(exports * volume, imports), row)


def market_shares(row: Row) -> str:
    x0, x1, w0, w1 = aligned([listed(row[name]) for name in MARKETS], "all")[0]
    by_market = "products" in row
    products = split(row["products"], ",") if by_market else list(map(str, range(len(x0))))
    if len(products) != len(x0):
        raise Fault("LENGTH_MISMATCH")
    if 0 in w0:
        raise Fault("ZERO_BASE")
    world = sum(w1, Fraction(0)) / sum(w0, Fraction(0)) - 1
    of_cell = [b / a - 1 for a, b in zip(w0, w1, strict=True)]

    def of_product(at: int) -> Fraction:
        same = [other for other, name in enumerate(products) if name == products[at]]
        return sum((w1[i] for i in same), Fraction(0)) / sum((w0[i] for i in same), Fraction(0)) - 1

    cells = range(len(x0))
    growth = [of_product(at) for at in cells]
    commodity = sum(((growth[i] - world) * x0[i] for i in cells), Fraction(0))
    market = sum(((of_cell[i] - growth[i]) * x0[i] for i in cells), Fraction(0))
    rest = sum((x1[i] - x0[i] - of_cell[i] * x0[i] for i in cells), Fraction(0))
    parts = [
        said(world * sum(x0, Fraction(0)), row),
        said(commodity, row),
        said(market, row) if by_market else "-",
        said(rest, row),
        said(sum(x1, Fraction(0)) - sum(x0, Fraction(0)), row),
    ]
    return ", ".join(parts)


def percent(top: str, bottom: str) -> Callable[[Row], str]:
    return lambda row: said(100 * over(*decimals(row, top, bottom)), row)


VERBS: dict[str, Callable[[Row], str]] = {
    "indicators/price_index": lambda row: direct(row, quantities=False),
    "indicators/quantity_index": lambda row: direct(row, quantities=True),
    "indicators/factor_reversal": factor_reversal,
    "indicators/chained_price_index": lambda row: chained(row, quantities=False),
    "indicators/chained_quantity_index": lambda row: chained(row, quantities=True),
    "indicators/value_index": compared(
        lambda p0, q0, p1, q1: over(total(p1, q1), total(p0, q0))
    ),
    "indicators/value_change": compared(lambda p0, q0, p1, q1: total(p1, q1) - total(p0, q0)),
    "indicators/bennet_price": compared(bennet),
    "indicators/bennet_quantity": compared(lambda p0, q0, p1, q1: bennet(q0, p0, q1, p1)),
    "indicators/unit_value": lambda row: said(over(*decimals(row, "value", "quantity")), row),
    "indicators/unit_value_of_prices": of_prices,
    "indicators/volume_index": percent("value_index", "unit_value_index"),
    "indicators/net_barter_terms_of_trade": percent("export_prices", "import_prices"),
    "indicators/income_terms_of_trade": income,
    "indicators/constant_market_share": market_shares,
    "indicators/constant_market_share_by_market": market_shares,
}
