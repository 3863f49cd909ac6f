"""Functions of trade indicators that a case may name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import tradewind as tw
from case_inputs import (
    Context,
    Function,
    Inputs,
    Refused,
    aligned,
    by_label,
    values,
    whole,
)

it = tw.indicators

ADVANTAGE = "x_cp", "x_c", "x_p", "x"
FLOWS = "exports", "imports"
WITH_GDP = "exports", "imports", "gdp"
PRICES = "p0", "q0", "p1", "q1"


def plain(verb: str, *names: str, **options: Any) -> Function:
    """The function with these inputs in order."""
    return Function(
        lambda inputs, _: getattr(it, verb)(*(inputs[name] for name in names), **options),
        " ".join(names),
    )


def listed(value: Any) -> Any:
    """A list; one number is a list of it."""
    return value if isinstance(value, (Mapping, list)) or value is None else [value]


def lists(verb: str, *names: str, **options: Any) -> Function:
    """The function with these lists in order; mappings are set side by side by label."""

    def run(inputs: Inputs, _: Context) -> Any:
        given = [inputs[name] for name in names]
        found = getattr(it, verb)(*aligned(*map(listed, given)), **options)
        return by_label(found, given[0]) if isinstance(found, list) else found

    return Function(run, " ".join(names))


def exports_of(inputs: Inputs, context: Context) -> list[Any]:
    """The numbers of the case, or the exports of the country that it names."""
    if "data" in inputs:
        return context.table(inputs).row(inputs["country"])
    return values(inputs["values"])


def of_exports(verb: str, **options: Any) -> Function:
    return Function(
        lambda inputs, context: getattr(it, verb)(exports_of(inputs, context), **options),
        "values",
        "data country",
    )


def with_cells(verb: str) -> Function:
    """The function of a list among so many cells: a number, a word, or as many as there are."""

    def run(inputs: Inputs, _: Context) -> Any:
        n = inputs.get("n", "all")
        cells = n if n in ("all", "positive") else whole(n)
        return getattr(it, verb)(values(inputs["values"]), cells)

    return Function(run, "values n?")


# What others call the same.
BASES = {"ln": "e", "natural": "e", "nats": "e", "log2": "2", "bits": "2", "log10": "10"}
KINDS = {
    "log_ratio": "log",
    "ln": "log",
    "absolute": "difference",
    "relative_to_exporter": "relative",
    "normalized": "normalised",
}
MODES = {"direct": "fixed", "fixedBase": "fixed", "fixed_base": "fixed", "chain": "chained"}


def entropy(inputs: Inputs, _: Context) -> Any:
    log = str(inputs.get("log", "e"))
    if log.replace(".", "").isdigit():
        log = str(whole(log))
    return it.entropy(values(inputs["values"]), log=BASES.get(log, log))  # type: ignore[arg-type]


def shares(inputs: Inputs, _: Context) -> Any:
    return by_label(it.shares(values(inputs["values"])), inputs["values"])


def similarity(inputs: Inputs, context: Context) -> Any:
    if "data" in inputs:
        table = context.table(inputs)
        return it.similarity(table.row(inputs["a"]), table.row(inputs["b"]))
    return it.similarity(*aligned(inputs["a"], inputs["b"]))


def two(inputs: Inputs, name: str) -> list[Any]:
    """The base and the current value."""
    found = values(inputs[name])
    if len(found) != 2:
        raise Refused(f"{name} has {len(found)} values: expected two, base and current")
    return found


def marginal_propensity(inputs: Inputs, _: Context) -> Any:
    return it.marginal_propensity(*two(inputs, "imports"), *two(inputs, "gdp"))


def mirror_asymmetry(inputs: Inputs, _: Context) -> Any:
    kind = inputs.get("kind")
    options = {} if kind is None else {"kind": KINDS.get(kind, kind)}
    return it.mirror_asymmetry(inputs["importer"], inputs["exporter"], **options)


def price_index(formula: Any) -> Function:
    """Two periods of a data set, directly or chained, or four lists."""

    def run(inputs: Inputs, context: Context) -> Any:
        if "dataset" not in inputs:
            return it.price_index(formula, *(inputs.get(name) for name in PRICES))
        base, period = whole(inputs["base"]), whole(inputs["period"])
        mode = MODES.get(inputs.get("mode", "fixed"), inputs.get("mode", "fixed"))
        if mode not in ("fixed", "chained"):
            raise Refused(f"no mode {mode!r}: expected fixed or chained")
        if mode == "fixed" or base == period:
            (p0, q0), (p1, q1) = context.periods(inputs, (base, period))
            return it.price_index(formula, p0, q0, p1, q1)
        step = 1 if period > base else -1
        prices, quantities = zip(
            *context.periods(inputs, range(base, period + step, step)), strict=True
        )
        return it.chained_price_index(formula, prices, quantities)[-1]

    return Function(run, "dataset base period mode?", "p0 p1 q0? q1?")


def of_two_periods(verb: str, *first: Any) -> Function:
    def run(inputs: Inputs, context: Context) -> Any:
        if "dataset" not in inputs:
            return getattr(it, verb)(*first, *(inputs[name] for name in PRICES))
        before, after = context.periods(inputs, (inputs["base"], inputs["period"]))
        return getattr(it, verb)(*first, *before, *after)

    return Function(run, "dataset base period", " ".join(PRICES))


def matched_prices(inputs: Inputs, _: Context) -> Any:
    return it.price_index("jevons", inputs["p0"], None, inputs["p1"], None)


def unit_value(inputs: Inputs, context: Context) -> Any:
    if "dataset" in inputs:
        return it.unit_value_of_prices(*context.product(inputs))
    if "prices" in inputs:
        return it.unit_value_of_prices(*aligned(inputs["prices"], inputs["quantities"]))
    return it.unit_value(inputs["value"], inputs["quantity"])


FUNCTIONS: dict[str, Function] = {
    "trade_balance": plain("balance", *FLOWS),
    "trade_total": plain("total", *FLOWS),
    "normalised_balance": plain("normalised_balance", *FLOWS),
    "coverage_ratio": plain("coverage", *FLOWS),
    "openness": plain("openness", *WITH_GDP, flows="sum"),
    "openness_mean": plain("openness", *WITH_GDP, flows="mean"),
    "import_penetration": plain("import_penetration", *WITH_GDP),
    "export_propensity": plain("export_propensity", "exports", "gdp"),
    "marginal_propensity_import": Function(marginal_propensity, "imports gdp"),
    "mirror_ratio": plain("mirror_ratio", "importer_cif", "exporter_fob"),
    "mirror_asymmetry": Function(mirror_asymmetry, "importer exporter kind?"),
    "cif_to_fob": plain("cif_to_fob", "cif", "margin"),
    "hhi": of_exports("herfindahl_hirschman"),
    "hhi_points": of_exports("herfindahl_hirschman", unit="points"),
    "hhi_normalised": with_cells("herfindahl_hirschman_normalised"),
    "unctad_concentration": with_cells("concentration"),
    "hirschman": of_exports("hirschman"),
    "numbers_equivalent": of_exports("numbers_equivalent"),
    "simpson": of_exports("simpson"),
    "gini": of_exports("gini"),
    "entropy": Function(entropy, "values log?"),
    "entropy_normalised": Function(
        lambda inputs, _: it.entropy_normalised(values(inputs["values"]), "positive"), "values"
    ),
    "theil_t": of_exports("theil_t"),
    "theil_l": of_exports("theil_l"),
    "top_k_share": Function(
        lambda inputs, _: it.top_share(values(inputs["values"]), whole(inputs["k"])), "values k"
    ),
    "rca_balassa": plain("balassa", *ADVANTAGE),
    "rca_symmetric": plain("symmetric_advantage", *ADVANTAGE),
    "rca_additive": plain("additive_advantage", *ADVANTAGE),
    "rca_normalised": plain("normalised_advantage", *ADVANTAGE),
    "rca_log": plain("log_advantage", *ADVANTAGE),
    "grubel_lloyd_products": lists("grubel_lloyd_products", *FLOWS),
    "grubel_lloyd": lists("grubel_lloyd", *FLOWS),
    "grubel_lloyd_balanced": lists("grubel_lloyd_balanced", *FLOWS),
    "grubel_lloyd_of_totals": lists("grubel_lloyd_of_totals", *FLOWS),
    "michaely": lists("michaely", *FLOWS),
    "lafay": lists("lafay", *FLOWS),
    "trade_intensity": plain("intensity", "x_ij", "x_i", "m_j", "world"),
    "trade_intensity_excl_self": plain(
        "intensity_excluding_reporter", "x_ij", "x_i", "m_j", "m_i", "world"
    ),
    "shares": Function(shares, "values"),
    "regional_hirschman": lists("regional_hirschman", "values"),
    "intra_regional_share": plain("intra_regional_share", "intra_exports", "region_exports"),
    "intra_regional_intensity": plain(
        "intra_regional_intensity", "intra", "region_exports", "region_imports", "world"
    ),
    "complementarity": lists("complementarity", "exports_j", "imports_k"),
    "export_similarity": Function(similarity, "a b data?"),
    "krugman_dissimilarity": lists("krugman", "a", "b"),
    "unctad_diversification": lists("diversification", "country", "world"),
    "revealed_share_growth": plain("revealed_share_growth", "x0", "x1", "w0", "w1"),
    "regional_market_share": plain("regional_market_share", "x", "market_imports"),
    "price_index_laspeyres": price_index("laspeyres"),
    "price_index_paasche": price_index("paasche"),
    "price_index_fisher": price_index("fisher"),
    "price_index_tornqvist": price_index("tornqvist"),
    "price_index_walsh": price_index("walsh"),
    "price_index_marshall_edgeworth": price_index("marshall_edgeworth"),
    "price_index_jevons": price_index("jevons"),
    "price_index_matched": Function(matched_prices, "p0 p1"),
    "factor_reversal_fisher": of_two_periods("factor_reversal", "fisher"),
    "price_indicator_bennet": of_two_periods("bennet_price"),
    "unit_value": Function(unit_value, "dataset product periods", "prices quantities", "value quantity"),
    "volume_index": plain("volume_index", "value_index", "unit_value_index"),
    "terms_of_trade_net_barter": plain("net_barter_terms_of_trade", "px", "pm"),
    "terms_of_trade_income": plain("income_terms_of_trade", "px", "pm", "qx"),
    "cms_two_level": plain("constant_market_share", "x0", "x1", "w0", "w1"),
}
