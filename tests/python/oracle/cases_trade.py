"""Trade indicators as handbooks define them: fractions, or mpmath where there are roots."""

import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from .cases_growth import WORK, Numbers, logarithm, real, total

Sides = Numbers | Mapping[str, Fraction]


def shares(values: Numbers) -> Numbers:
    whole = total(values)
    return [value / whole for value in values]


def herfindahl(values: Numbers) -> Fraction:
    return total([share**2 for share in shares(values)])


def root(value: Fraction) -> Any:
    over, under = math.isqrt(value.numerator), math.isqrt(value.denominator)
    if over**2 == value.numerator and under**2 == value.denominator:
        return Fraction(over, under)
    return WORK.sqrt(real(value))


def normalised(values: Numbers, n: Fraction) -> Fraction:
    return (herfindahl(values) - 1 / n) / (1 - 1 / n)


def concentration(values: Numbers, n: Fraction) -> Any:
    least = root(1 / n)
    index = root(herfindahl(values))
    if isinstance(least, Fraction) and isinstance(index, Fraction):
        return (index - least) / (1 - least)
    index, least = (real(one) if isinstance(one, Fraction) else one for one in (index, least))
    return (index - least) / (1 - least)


def entropy(values: Numbers, log: Any = "e") -> Any:
    base = 1 if log == "e" else WORK.log(int(log))
    each = [share for share in shares(values) if share]
    return -sum(real(share) * logarithm(share) for share in each) / base


def entropy_normalised(values: Numbers) -> Any:
    return entropy(values) / WORK.log(sum(1 for value in values if value))


def gini(values: Numbers) -> Fraction:
    n = len(values)
    ranked = total([rank * value for rank, value in enumerate(sorted(values), start=1)])
    return 2 * ranked / (n * total(values)) - 1 - Fraction(1, n)


def theil_t(values: Numbers) -> Any:
    mean = total(values) / len(values)
    each = [value / mean for value in values if value]
    return sum(real(one) * logarithm(one) for one in each) / len(values)


def theil_l(values: Numbers) -> Any:
    mean = total(values) / len(values)
    return sum(logarithm(mean / value) for value in values) / len(values)


def balassa(x_cp: Fraction, x_c: Fraction, x_p: Fraction, x: Fraction) -> Fraction:
    return (x_cp / x_c) / (x_p / x)


def symmetric(**cells: Fraction) -> Fraction:
    return (balassa(**cells) - 1) / (balassa(**cells) + 1)


def side_by_side(left: Sides, right: Sides) -> tuple[Numbers, Numbers]:
    """Two lists; of two mappings the numbers of the same labels."""
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        return list(left.values()), [right[label] for label in left]
    assert isinstance(left, list) and isinstance(right, list)
    return left, right


def of_two(formula: Callable[[Numbers, Numbers], Any]) -> Callable[..., Any]:
    """The formula of two lists or mappings, whose results of a list have the labels."""

    def run(**sides: Sides) -> Any:
        left, right = sides.values()
        found = formula(*side_by_side(left, right))
        labelled = isinstance(found, list) and isinstance(left, Mapping)
        return dict(zip(left, found, strict=True)) if labelled else found

    return run


def products(exports: Numbers, imports: Numbers) -> Numbers:
    return [1 - abs(x - m) / (x + m) for x, m in zip(exports, imports, strict=True)]


def grubel_lloyd(exports: Numbers, imports: Numbers) -> Fraction:
    apart = total([abs(x - m) for x, m in zip(exports, imports, strict=True)])
    return 1 - apart / (total(exports) + total(imports))


def balanced(exports: Numbers, imports: Numbers) -> Fraction:
    both = total(exports) + total(imports)
    apart = total([abs(x - m) for x, m in zip(exports, imports, strict=True)])
    return (both - apart) / (both - abs(total(exports) - total(imports)))


def of_totals(exports: Numbers, imports: Numbers) -> Fraction:
    return grubel_lloyd([total(exports)], [total(imports)])


def michaely(exports: Numbers, imports: Numbers) -> Numbers:
    return [x - m for x, m in zip(shares(exports), shares(imports), strict=True)]


def lafay(exports: Numbers, imports: Numbers) -> Numbers:
    whole_x, whole_m = total(exports), total(imports)
    balance = (whole_x - whole_m) / (whole_x + whole_m)
    return [
        100 * ((x - m) / (x + m) - balance) * (x + m) / (whole_x + whole_m) if x + m else Fraction()
        for x, m in zip(exports, imports, strict=True)
    ]


def distance(a: Numbers, b: Numbers) -> Fraction:
    return total([abs(one - other) for one, other in zip(shares(a), shares(b), strict=True)])


def similarity(a: Numbers, b: Numbers) -> Fraction:
    return 100 * total([min(one) for one in zip(shares(a), shares(b), strict=True)])


def asymmetry(importer: Fraction, exporter: Fraction, kind: str = "midpoint") -> Any:
    apart, both = importer - exporter, importer + exporter
    if kind == "log":
        return logarithm(importer / exporter)
    return {
        "midpoint": lambda: 2 * apart / both,
        "ratio": lambda: importer / exporter,
        "difference": lambda: apart,
        "relative": lambda: apart / exporter,
        "normalised": lambda: apart / both,
    }[kind]()


def market_share(**sides: Mapping[str, Fraction]) -> Mapping[str, Fraction]:
    x0, x1, w0, w1 = (sides[name] for name in ("x0", "x1", "w0", "w1"))
    growth = total(list(w1.values())) / total(list(w0.values())) - 1
    rates = {label: w1[label] / w0[label] - 1 for label in w0}
    return {
        "world_growth": growth * total(list(x0.values())),
        "commodity": total([(rates[label] - growth) * x0[label] for label in x0]),
        "competitiveness": total(
            [x1[label] - x0[label] - rates[label] * x0[label] for label in x0]
        ),
        "total": total(list(x1.values())) - total(list(x0.values())),
    }


FORMULAS: dict[str, Callable[..., Any]] = {
    "trade_balance": lambda exports, imports: exports - imports,
    "trade_total": lambda exports, imports: exports + imports,
    "normalised_balance": lambda exports, imports: (exports - imports) / (exports + imports),
    "coverage_ratio": lambda exports, imports: exports / imports,
    "openness": lambda exports, imports, gdp: (exports + imports) / gdp,
    "openness_mean": lambda exports, imports, gdp: (exports + imports) / 2 / gdp,
    "import_penetration": lambda exports, imports, gdp: imports / (gdp - exports + imports),
    "export_propensity": lambda exports, gdp: exports / gdp,
    "marginal_propensity_import": lambda imports, gdp: (
        (imports[1] - imports[0]) / (gdp[1] - gdp[0])
    ),
    "mirror_ratio": lambda importer_cif, exporter_fob: importer_cif / exporter_fob,
    "mirror_asymmetry": asymmetry,
    "cif_to_fob": lambda cif, margin: cif / (1 + margin),
    "hhi": herfindahl,
    "hhi_points": lambda values: 10000 * herfindahl(values),
    "hhi_normalised": normalised,
    "unctad_concentration": concentration,
    "hirschman": lambda values: root(herfindahl(values)),
    "regional_hirschman": lambda values: root(herfindahl(values)),
    "numbers_equivalent": lambda values: 1 / herfindahl(values),
    "simpson": lambda values: 1 - herfindahl(values),
    "gini": gini,
    "entropy": entropy,
    "entropy_normalised": entropy_normalised,
    "theil_t": theil_t,
    "theil_l": theil_l,
    "top_k_share": lambda values, k: total(sorted(shares(values), reverse=True)[: int(k)]),
    "shares": lambda values: dict(zip(values, shares(list(values.values())), strict=True)),
    "rca_balassa": balassa,
    "rca_symmetric": symmetric,
    "rca_log": lambda **cells: logarithm(balassa(**cells)),
    "rca_additive": lambda x_cp, x_c, x_p, x: x_cp / x_c - x_p / x,
    "rca_normalised": lambda x_cp, x_c, x_p, x: x_cp / x - x_c * x_p / x**2,
    "grubel_lloyd_products": of_two(products),
    "grubel_lloyd": of_two(grubel_lloyd),
    "grubel_lloyd_balanced": of_two(balanced),
    "grubel_lloyd_of_totals": of_two(of_totals),
    "michaely": of_two(michaely),
    "lafay": of_two(lafay),
    "trade_intensity": lambda x_ij, x_i, m_j, world: (x_ij / x_i) / (m_j / world),
    "trade_intensity_excl_self": lambda x_ij, x_i, m_j, m_i, world: (
        (x_ij / x_i) / (m_j / (world - m_i))
    ),
    "intra_regional_share": lambda intra_exports, region_exports: intra_exports / region_exports,
    "intra_regional_intensity": lambda intra, region_exports, region_imports, world: (
        (intra / region_exports) / (region_imports / world)
    ),
    "regional_market_share": lambda x, market_imports: x / market_imports,
    "complementarity": of_two(lambda one, other: 100 * (1 - distance(one, other) / 2)),
    "export_similarity": of_two(similarity),
    "krugman_dissimilarity": of_two(distance),
    "unctad_diversification": of_two(lambda one, other: distance(one, other) / 2),
    "terms_of_trade_net_barter": lambda px, pm: 100 * px / pm,
    "terms_of_trade_income": lambda px, pm, qx: px / pm * qx,
    "volume_index": lambda value_index, unit_value_index: 100 * value_index / unit_value_index,
    "cms_two_level": market_share,
    "revealed_share_growth": lambda x0, x1, w0, w1: (x1 / w1) / (x0 / w0) - 1,
}
