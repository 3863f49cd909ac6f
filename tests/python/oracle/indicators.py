"""Indicators of numbers or lists: fractions, and decimals of 120 digits for roots or logarithms."""

import re
from collections.abc import Callable
from decimal import Context, Decimal
from fractions import Fraction
from math import isqrt

from . import number
from .fault import Fault

Row = dict[str, str]
Numbers = list[Fraction]
Result = tuple[Fraction, str]
WIDE = Context(prec=120)


def part(value: Fraction) -> Fraction:
    if value < 0:
        raise Fault("NEGATIVE_PART")
    return value


def whole(value: Fraction, code: str = "ZERO_TOTAL") -> Fraction:
    if part(value) == 0:
        raise Fault(code)
    return value


def over(top: Fraction, bottom: Fraction, code: str = "ZERO_TOTAL") -> Fraction:
    if bottom == 0:
        raise Fault(code)
    return top / bottom


def positive(value: Fraction) -> Fraction:
    if value <= 0:
        raise Fault("NOT_POSITIVE")
    return value


def parts(values: Numbers) -> Numbers:
    if not values:
        raise Fault("NO_VALUES")
    for value in values:
        part(value)
    whole(sum(values, Fraction()))
    return values


def pair(left: Numbers, right: Numbers) -> tuple[Fraction, Fraction]:
    """Both sums, once the lists are known to be sound."""
    if len(left) != len(right):
        raise Fault("LENGTH_MISMATCH")
    if not left:
        raise Fault("NO_VALUES")
    for value in (*left, *right):
        part(value)
    return sum(left, Fraction()), sum(right, Fraction())


# Roots and logarithms, to more digits than any answer has; what is within 1e-80 of a number of
# 40 decimals is that number.


def wide(value: Fraction) -> Decimal:
    return WIDE.divide(Decimal(value.numerator), Decimal(value.denominator))


def ln(value: Fraction) -> Decimal:
    return WIDE.ln(wide(positive(value)))


def snapped(value: Decimal) -> Fraction:
    exact = Fraction(value)
    grid = Fraction(round(exact * 10**40), 10**40)
    return grid if abs(exact - grid) < Fraction(1, 10**80) else exact


def root(value: Fraction) -> Fraction:
    top, bottom = isqrt(value.numerator), isqrt(value.denominator)
    if top**2 == value.numerator and bottom**2 == value.denominator:
        return Fraction(top, bottom)
    return Fraction(WIDE.sqrt(wide(value)))


def shares(values: Numbers) -> Numbers:
    total = sum(parts(values), Fraction())
    return [value / total for value in values]


def herfindahl(values: Numbers) -> Fraction:
    return sum((share**2 for share in shares(values)), Fraction())


def cells_of(values: Numbers, cells: str) -> tuple[int, str]:
    """The n of a normalised index, with its convention."""
    above = sum(value > 0 for value in parts(values))
    if cells.isascii() and cells.isdigit() and int(cells) < 2**64:
        n, name = int(cells), "classification"
    elif cells in ("positive", "all"):
        n, name = (above if cells == "positive" else len(values)), cells
    else:
        raise Fault("INVALID_CONVENTION")
    if n < above:
        raise Fault("LENGTH_MISMATCH")
    if n < 2:
        raise Fault("TOO_FEW_VALUES")
    return n, f"cells={name}; n={n}"


def herfindahl_unit(values: Numbers, unit: str) -> Result:
    factor = {"fraction": 1, "points": 10_000}[unit]
    return herfindahl(values) * factor, f"unit={unit}; n={len(values)}"


def herfindahl_normalised(values: Numbers, cells: str) -> Result:
    n, words = cells_of(values, cells)
    least = Fraction(1, n)
    return (herfindahl(values) - least) / (1 - least), words


def concentration(values: Numbers, cells: str) -> Result:
    n, words = cells_of(values, cells)
    least = root(Fraction(1, n))
    return snapped(wide((root(herfindahl(values)) - least) / (1 - least))), words


def nats(values: Numbers) -> Decimal:
    return sum_of([WIDE.multiply(wide(share), ln(1 / share)) for share in shares(values) if share])


def entropy(values: Numbers, log: str) -> Result:
    divisor = {"e": Decimal(1), "2": ln(Fraction(2)), "10": ln(Fraction(10))}[log]
    return snapped(WIDE.divide(nats(values), divisor)), f"log={log}"


def entropy_normalised(values: Numbers, cells: str) -> Result:
    n, words = cells_of(values, cells)
    return snapped(WIDE.divide(nats(values), ln(Fraction(n)))), words


def theil_t(values: Numbers) -> Result:
    n = Fraction(len(values))
    terms = [WIDE.multiply(wide(share), ln(share * n)) for share in shares(values) if share]
    return snapped(sum_of(terms)), f"n={n}"


def theil_l(values: Numbers) -> Result:
    n = len(parts(values))
    mean = sum(values, Fraction()) / n
    terms = [ln(mean / positive(value)) for value in values]
    return snapped(WIDE.divide(sum_of(terms), Decimal(n))), f"n={n}"


def sum_of(terms: list[Decimal]) -> Decimal:
    total = Decimal()
    for term in terms:
        total = WIDE.add(total, term)
    return total


def gini(values: Numbers, correction: str) -> Result:
    """Half the mean of all differences, relative to the mean."""
    n = len(parts(values))
    if correction == "small_sample" and n < 2:
        raise Fault("TOO_FEW_VALUES")
    gaps = sum((abs(one - other) for one in values for other in values), Fraction())
    pairs = n * n if correction == "none" else n * (n - 1)
    mean = sum(values, Fraction()) / n
    return gaps / pairs / 2 / mean, f"correction={correction}; n={n}"


def top_share(values: Numbers, k: str) -> Result:
    total = sum(parts(values), Fraction())
    if int(k) == 0:
        raise Fault("TOO_FEW_VALUES")
    largest = sorted(values)[-int(k) :]
    return sum(largest, Fraction()) / total, f"k={k}; n={len(values)}"


def gap(left: Numbers, right: Numbers) -> Fraction:
    """The sum of the differences of shares."""
    one, two = pair(left, right)
    whole(one), whole(two)
    sides = zip(left, right, strict=True)
    return sum((abs(a / one - b / two) for a, b in sides), Fraction())


def common(left: Numbers, right: Numbers) -> Fraction:
    one, two = pair(left, right)
    whole(one), whole(two)
    sides = zip(left, right, strict=True)
    return 100 * sum((min(a / one, b / two) for a, b in sides), Fraction())


# Balances.


def normalised_balance(exports: Fraction, imports: Fraction) -> Fraction:
    return over(part(exports) - part(imports), exports + imports)


def openness(exports: Fraction, imports: Fraction, gdp: Fraction, flows: str) -> Result:
    trade = part(exports) + part(imports)
    share = {"sum": Fraction(1), "mean": Fraction(1, 2)}[flows]
    return trade * share / whole(gdp), f"flows={flows}"


def import_penetration(exports: Fraction, imports: Fraction, gdp: Fraction) -> Fraction:
    demand = part(gdp) - part(exports) + part(imports)
    if demand == 0:
        raise Fault("ZERO_TOTAL")
    return imports / positive(demand)


def marginal_propensity(base: Fraction, current: Fraction, low: Fraction, high: Fraction) -> Fraction:
    for value in (base, current, low, high):
        part(value)
    return over(current - base, high - low, "NO_CHANGE")


# Comparative advantage.


def balassa(own: Fraction, country: Fraction, product: Fraction, world: Fraction) -> Fraction:
    return (part(own) / whole(country)) / (whole(product) / whole(world))


def symmetric(*four: Fraction) -> Fraction:
    index = balassa(*four)
    return (index - 1) / (index + 1)


def log_advantage(*four: Fraction) -> Fraction:
    return snapped(ln(balassa(*four)))


def additive(own: Fraction, country: Fraction, product: Fraction, world: Fraction) -> Fraction:
    return part(own) / whole(country) - part(product) / whole(world)


def normalised(own: Fraction, country: Fraction, product: Fraction, world: Fraction) -> Fraction:
    for value in (own, country, product):
        part(value)
    return own / whole(world) - country * product / world**2


Cell = Fraction | str


def weighted(own: Numbers, world: Numbers) -> list[Cell]:
    one, two = pair(own, world)
    whole(one), whole(two)
    indices = [(a / one) / (b / two) if b else None for a, b in zip(own, world, strict=True)]
    known = [index for index in indices if index is not None]
    mean = whole(sum(known, Fraction())) / len(known)
    return ["ZERO_TOTAL" if index is None else index / mean for index in indices]


Four = tuple[Numbers, Numbers, Numbers, Numbers]


def both(lists: Four) -> list[tuple[Fraction, Fraction] | str]:
    """Balassa's index of exports and that of imports, product by product."""
    exports, imports, world_exports, world_imports = lists
    pair(exports, imports)
    sold, all_sold = pair(exports, world_exports)
    bought, all_bought = pair(imports, world_imports)
    for total in (sold, bought, all_sold, all_bought):
        whole(total)
    out: list[tuple[Fraction, Fraction] | str] = []
    for x, m, v, w in zip(*lists, strict=True):
        if not v or not w:
            out.append("ZERO_TOTAL")
        else:
            out.append((x / sold / (v / all_sold), m / bought / (w / all_bought)))
    return out


def relative_trade(*lists: Numbers) -> list[Cell]:
    return [one if isinstance(one, str) else one[0] - one[1] for one in both(lists)]  # type: ignore[arg-type]


def competitiveness(*lists: Numbers) -> list[Cell]:
    out: list[Cell] = []
    for one in both(lists):  # type: ignore[arg-type]
        if isinstance(one, str):
            out.append(one)
        elif not one[0] or not one[1]:
            out.append("NOT_POSITIVE")
        else:
            out.append(snapped(WIDE.subtract(ln(one[0]), ln(one[1]))))
    return out


def michaely(exports: Numbers, imports: Numbers) -> list[Cell]:
    one, two = pair(exports, imports)
    whole(one), whole(two)
    return [x / one - m / two for x, m in zip(exports, imports, strict=True)]


def lafay(exports: Numbers, imports: Numbers) -> list[Cell]:
    one, two = pair(exports, imports)
    total = whole(one + two)
    balance = (one - two) / total
    out: list[Cell] = []
    for x, m in zip(exports, imports, strict=True):
        weight = (x + m) / total
        out.append(100 * ((x - m) / (x + m) - balance) * weight if weight else Fraction())
    return out


# Intra-industry trade.


def grubel_lloyd_products(exports: Numbers, imports: Numbers) -> list[Cell]:
    pair(exports, imports)
    sides = zip(exports, imports, strict=True)
    return [1 - abs(x - m) / (x + m) if x + m else "ZERO_TOTAL" for x, m in sides]


def grubel_lloyd(exports: Numbers, imports: Numbers) -> Fraction:
    one, two = pair(exports, imports)
    total = whole(one + two)
    return 1 - sum((abs(x - m) for x, m in zip(exports, imports, strict=True)), Fraction()) / total


def grubel_lloyd_balanced(exports: Numbers, imports: Numbers) -> Fraction:
    one, two = pair(exports, imports)
    whole(one), whole(two)
    imbalance = abs(one - two) / (one + two)
    return grubel_lloyd(exports, imports) / (1 - imbalance)


def grubel_lloyd_of_totals(exports: Numbers, imports: Numbers) -> Fraction:
    one, two = pair(exports, imports)
    return 1 - abs(one - two) / whole(one + two)


# Direction of trade.


def intensity(to: Fraction, exports: Fraction, partner: Fraction, world: Fraction) -> Fraction:
    return part(to) / whole(exports) / (whole(partner) / whole(world))


def intensity_of_others(
    to: Fraction, exports: Fraction, partner: Fraction, own: Fraction, world: Fraction
) -> Result:
    share = part(to) / whole(exports)
    whole(partner), part(own), part(world)
    if world == own:
        raise Fault("ZERO_TOTAL")
    return share / (partner / positive(world - own)), "world=excluding_reporter"


def size_adjusted(intra: Fraction, exports: Fraction, members: str, economies: str) -> Result:
    share = part(intra) / whole(exports)
    if int(members) > int(economies):
        raise Fault("LENGTH_MISMATCH")
    size = Fraction(int(members), int(economies) or 1)
    return share / whole(size), f"members={members}; economies={economies}"


def share_growth(base: Fraction, current: Fraction, before: Fraction, after: Fraction) -> Fraction:
    for value in (base, current):
        part(value)
    whole(before), whole(after)
    return (current / after) / (whole(base, "ZERO_BASE") / before) - 1


# Mirror figures.


def asymmetry(importer: Fraction, exporter: Fraction, kind: str) -> Result:
    gap, total = part(importer) - part(exporter), importer + exporter
    if kind == "midpoint":
        value = 2 * over(gap, total)
    elif kind == "normalised":
        value = over(gap, total)
    elif kind == "difference":
        value = gap
    elif kind == "relative":
        value = over(gap, exporter, "ZERO_DIVISOR")
    elif kind == "ratio":
        value = over(importer, exporter, "ZERO_DIVISOR")
    else:
        value = snapped(ln(over(importer, exporter, "ZERO_DIVISOR")))
    return value, f"kind={kind}"


def cif_to_fob(cif: Fraction, margin: Fraction) -> Fraction:
    part(cif)
    if margin == -1:
        raise Fault("ZERO_DIVISOR")
    return cif / positive(1 + margin)


# From the cells of a row to the text that is due.

WORDS = {
    "flows": ("sum", "mean"),
    "unit": ("fraction", "points"),
    "log": ("e", "2", "10"),
    "correction": ("none", "small_sample"),
    "kind": ("midpoint", "ratio", "difference", "relative", "normalised", "log"),
}


def word(column: str, cell: str) -> str:
    if cell and cell not in WORDS[column]:
        raise Fault("INVALID_CONVENTION")
    return cell or WORDS[column][0]


def argument(row: Row, column: str) -> object:
    """`[column]` is a list, `#column` text, `?column` a convention, others are numbers."""
    name = re.sub(r"[\[\]#?]", "", column)
    cell = row[name]
    if column.startswith("["):
        return [number.parse(one).value for one in cell.split(",")] if cell else []
    if column.startswith("#"):
        return cell
    return word(name, cell) if column.startswith("?") else number.parse(cell).value


def places(row: Row) -> tuple[int | None, str]:
    return number.checked_scale(row["scale"]), number.checked_mode(row["rounding"])


def said(value: Fraction, at: tuple[int | None, str]) -> str:
    result, exact = number.rounded(value, *at)
    return f"{result} {number.word(exact)}"


def of(formula: Callable[..., Fraction | Result], *columns: str) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        arguments = [argument(row, column) for column in columns]
        at = places(row)
        result = formula(*arguments)
        value, words = result if isinstance(result, tuple) else (result, "")
        return said(value, at) + (f"; {words}" if words else "")

    return run


def each(formula: Callable[..., list[Cell]], *columns: str) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        arguments = [argument(row, column) for column in columns]
        at = places(row)
        cells = formula(*arguments)
        return ", ".join(one if isinstance(one, str) else said(one, at) for one in cells)

    return run


FOUR = ("product_exports", "exports", "world_product_exports", "world_exports")
FLOWS = ("[exports]", "[imports]")

FORMULAS: dict[str, Callable[[Row], str]] = {
    "balance": of(lambda x, m: part(x) - part(m), "exports", "imports"),
    "total": of(lambda x, m: part(x) + part(m), "exports", "imports"),
    "normalised_balance": of(normalised_balance, "exports", "imports"),
    "coverage": of(lambda x, m: part(x) / whole(m, "ZERO_DIVISOR"), "exports", "imports"),
    "openness": of(openness, "exports", "imports", "gdp", "?flows"),
    "import_penetration": of(import_penetration, "exports", "imports", "gdp"),
    "export_propensity": of(lambda x, gdp: part(x) / whole(gdp), "exports", "gdp"),
    "marginal_propensity": of(
        marginal_propensity, "imports_base", "imports_current", "gdp_base", "gdp_current"
    ),
    "shares": each(shares, "[values]"),  # type: ignore[arg-type]
    "top_share": of(top_share, "[values]", "#k"),
    "herfindahl_hirschman": of(herfindahl_unit, "[values]", "?unit"),
    "herfindahl_hirschman_normalised": of(herfindahl_normalised, "[values]", "#cells"),
    "numbers_equivalent": of(lambda values: 1 / herfindahl(values), "[values]"),
    "simpson": of(lambda values: 1 - herfindahl(values), "[values]"),
    "hirschman": of(lambda values: root(herfindahl(values)), "[values]"),
    "regional_hirschman": of(lambda values: root(herfindahl(values)), "[values]"),
    "concentration": of(concentration, "[values]", "#cells"),
    "entropy": of(entropy, "[values]", "?log"),
    "entropy_normalised": of(entropy_normalised, "[values]", "#cells"),
    "theil_t": of(theil_t, "[values]"),
    "theil_l": of(theil_l, "[values]"),
    "gini": of(gini, "[values]", "?correction"),
    "balassa": of(balassa, *FOUR),
    "symmetric_advantage": of(symmetric, *FOUR),
    "log_advantage": of(log_advantage, *FOUR),
    "additive_advantage": of(additive, *FOUR),
    "normalised_advantage": of(normalised, *FOUR),
    "weighted_advantage": each(weighted, "[exports]", "[world_exports]"),
    "relative_trade_advantage": each(
        relative_trade, *FLOWS, "[world_exports]", "[world_imports]"
    ),
    "revealed_competitiveness": each(
        competitiveness, *FLOWS, "[world_exports]", "[world_imports]"
    ),
    "michaely": each(michaely, *FLOWS),
    "lafay": each(lafay, *FLOWS),
    "similarity": of(common, "[left]", "[right]"),
    "complementarity": of(common, *FLOWS),
    "krugman": of(gap, "[left]", "[right]"),
    "diversification": of(lambda a, b: gap(a, b) / 2, "[country]", "[world]"),
    "grubel_lloyd_products": each(grubel_lloyd_products, *FLOWS),
    "grubel_lloyd": of(grubel_lloyd, *FLOWS),
    "grubel_lloyd_balanced": of(grubel_lloyd_balanced, *FLOWS),
    "grubel_lloyd_of_totals": of(grubel_lloyd_of_totals, *FLOWS),
    "intensity": of(
        lambda *four: (intensity(*four), "world=including_reporter"),
        "exports_to_partner",
        "exports",
        "partner_imports",
        "world_trade",
    ),
    "intensity_excluding_reporter": of(
        intensity_of_others,
        "exports_to_partner",
        "exports",
        "partner_imports",
        "own_imports",
        "world_trade",
    ),
    "intra_regional_share": of(
        lambda intra, exports: part(intra) / whole(exports), "intra_exports", "region_exports"
    ),
    "intra_regional_intensity": of(
        intensity, "intra_exports", "region_exports", "region_imports", "world_trade"
    ),
    "regional_market_share": of(
        lambda exports, market: part(exports) / whole(market), "exports_to_region", "region_imports"
    ),
    "size_adjusted_regional_export_share": of(
        size_adjusted, "intra_exports", "region_exports", "#members", "#economies"
    ),
    "revealed_share_growth": of(
        share_growth, "exports_base", "exports_current", "world_base", "world_current"
    ),
    "mirror_ratio": of(
        lambda m, x: part(m) / whole(x, "ZERO_DIVISOR"), "importer_cif", "exporter_fob"
    ),
    "mirror_asymmetry": of(asymmetry, "importer", "exporter", "?kind"),
    "cif_to_fob": of(cif_to_fob, "cif", "margin"),
}

VERBS = {f"indicators/{name}": run for name, run in FORMULAS.items()}
