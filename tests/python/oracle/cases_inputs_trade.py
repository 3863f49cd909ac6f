"""Inputs at the edges of every trade indicator; an expectation where there is no value."""

from typing import Any

from .cases_inputs_growth import E, U, named

FLOWS = named("exports", "imports")
WITH_GDP = named("exports", "imports", "gdp")
CELLS = named("x_cp", "x_c", "x_p", "x")
LIST = named("values")
COUNTED = named("values", "n")
PAIR = named("a", "b")

# A country without exports, a product of nobody, ties, and one large and one tiny number.
LISTS = (["1"],), (["3", "1"],), (["0", "0", "5"],), (["2", "2", "2"],), (["1e12", "1", "1e-6"],)
BAD = (["0", "0"], U), ([], U), (["1", "-1"], E)
SIDES = (["6", "0", "3"], ["2", "5", "3"]), (["1", "2"], ["1", "2"]), (["1"], ["9"])
LABELLED = {"a": "6", "b": "0", "c": "3"}, {"c": "3", "a": "2", "b": "5"}
APART = {"a": "6", "b": "1"}, {"a": "2", "c": "5"}, E
ADVANTAGE = (
    ("20", "100", "50", "1000"),
    ("1", "3", "7", "11"),
    ("1e-3", "100", "50", "1e6"),
    ("5", "5", "5", "5"),
)
NO_ADVANTAGE = ("0", "0", "5", "100", U), ("0", "5", "0", "100", U)

INPUTS: dict[str, list[Any]] = {
    "trade_balance": FLOWS(("0", "5"), ("0.1", "0.3"), ("1e20", "1e-8")),
    "trade_total": FLOWS(("0", "0"), ("61.4", "28.0"), ("0.1", "0.2"), ("5", "-1", E)),
    "normalised_balance": FLOWS(("5", "0"), ("0", "5"), ("4", "4"), ("61.4", "28.0")),
    "coverage_ratio": FLOWS(("0", "3"), ("1", "3"), ("5", "0", U), ("0", "0", U)),
    "openness": WITH_GDP(("61.4", "28", "450"), ("0", "0", "3"), ("9", "9", "7"), ("1", "1", "0", U)),
    "openness_mean": WITH_GDP(("61.4", "28", "450"), ("0", "1", "3"), ("1", "1", "0", U)),
    "import_penetration": WITH_GDP(("61.4", "28", "450"), ("0", "0", "7"), ("30", "10", "15", U)),
    "export_propensity": named("exports", "gdp")(("0", "5"), ("9", "7"), ("1", "0", U)),
    "marginal_propensity_import": named("imports", "gdp")(
        (["31", "28"], ["450", "480"]), (["5", "5"], ["1", "2"]), (["1", "2"], ["5", "5"], U)
    ),
    "mirror_ratio": named("importer_cif", "exporter_fob")(("106", "100"), ("0", "3"), ("1", "0", U)),
    "mirror_asymmetry": named("importer", "exporter", "kind")(
        ("1.03", "0.629", "midpoint"), ("3", "3", "midpoint"), ("0", "3", "midpoint"),
        ("4", "3", "ratio"), ("4", "3", "difference"), ("4", "3", "relative"),
        ("4", "3", "normalised"), ("4", "3", "log"), ("0", "0", "midpoint", U), ("1", "2", "odd", E),
    ),
    "cif_to_fob": named("cif", "margin")(("100", "0"), ("1", "0.1"), ("0", "0.06")),
    "hhi": LIST(*LISTS, *BAD),
    "hhi_points": LIST(*LISTS, *BAD),
    "hhi_normalised": COUNTED(
        (["1", "0", "0"], 3), (["5", "3", "2"], 3), (["5", "3", "2"], "100"), (["1"], 1, U),
        (["0", "0"], 2, U), (["1", "2", "3"], 2, E),
    ),
    "unctad_concentration": COUNTED(
        (["1", "0", "0", "0"], 4), (["1", "1", "1", "1"], 4), (["4", "3"], 2),
        (["60", "30", "10"], 260), (["1"], 1, U), (["0", "0"], 2, U),
    ),
    "hirschman": LIST(*LISTS, (["3", "4"],), *BAD),
    "regional_hirschman": LIST(*LISTS, *BAD),
    "numbers_equivalent": LIST(*LISTS, *BAD),
    "simpson": LIST(*LISTS, *BAD),
    "gini": LIST(*LISTS, (["3", "1", "2", "2"],), *BAD),
    "entropy": named("values", "log")(
        (["1"], "e", "0"), (["1", "1"], "2", "1"), (["1", "1", "2"], 2, "1.5"),
        (["1", "1"], "10"), (["60", "30", "10", "0"], "e"), (["1e9", "1e-9"], "e"),
        (["0", "0"], "e", U), (["1", "-1"], "e", E),
    ),
    "entropy_normalised": LIST(
        (["1", "1", "1"], "1"), (["3", "1"],), (["5", "2", "0"],), (["1"], U), (["0", "0"], U)
    ),
    "theil_t": LIST((["1", "1"], "0"), (["1"], "0"), (["0", "0", "5"],), (["1e6", "1"],), *BAD),
    "theil_l": LIST((["1", "1"], "0"), (["1", "2", "4"],), (["1e6", "1"],), (["0", "5"], U), ([], U)),
    "top_k_share": named("values", "k")(
        (["60", "30", "10"], 1), (["10", "60", "30"], 3), (["1", "1", "1"], 2), (["0", "5"], "1"),
        (["0", "0"], 1, U), (["1", "-1"], 1, E),
    ),
    "shares": LIST(
        ({"KAZ": "180", "KGZ": "20", "UZB": "30"},), ({"a": "0", "b": "7"},), ({"a": "3"},),
        ({"a": "0", "b": "0"}, U),
    ),
    "rca_balassa": CELLS(*ADVANTAGE, ("0", "5", "5", "100"), *NO_ADVANTAGE),
    "rca_symmetric": CELLS(*ADVANTAGE, ("0", "5", "5", "100"), *NO_ADVANTAGE),
    "rca_log": CELLS(*ADVANTAGE, ("0", "5", "5", "100", U), *NO_ADVANTAGE),
    "rca_additive": CELLS(*ADVANTAGE, ("0", "5", "5", "100"), ("0", "0", "5", "100", U)),
    "rca_normalised": CELLS(*ADVANTAGE, ("0", "5", "5", "100"), ("0", "5", "5", "0", E)),
    "grubel_lloyd_products": FLOWS(*SIDES, LABELLED, (["6", "0"], ["2", "0"], ["0.5", U]), APART),
    "grubel_lloyd": FLOWS(*SIDES, LABELLED, (["6", "0"], ["2", "0"]), APART, (["1", "2"], ["1"], E)),
    "grubel_lloyd_balanced": FLOWS(*SIDES[:2], LABELLED, (["6", "0"], ["0", "0"], U)),
    "grubel_lloyd_of_totals": FLOWS(*SIDES, LABELLED, (["0"], ["0"], U)),
    "michaely": FLOWS(*SIDES, LABELLED, APART, (["1", "2"], ["0", "0"], U)),
    "lafay": FLOWS(*SIDES, LABELLED, APART, (["6", "0"], ["2", "0"]), (["0"], ["0"], U)),
    "trade_intensity": named("x_ij", "x_i", "m_j", "world")(
        ("0", "5", "6", "100"), ("5", "50", "6", "100"), ("1", "0", "6", "100", E)
    ),
    "trade_intensity_excl_self": named("x_ij", "x_i", "m_j", "m_i", "world")(
        ("5", "50", "6", "20", "100"), ("0", "5", "6", "1", "100"), ("5", "50", "6", "0", "100")
    ),
    "intra_regional_share": named("intra_exports", "region_exports")(
        ("0", "5"), ("5", "5"), ("1", "3"), ("0", "0", U)
    ),
    "intra_regional_intensity": named("intra", "region_exports", "region_imports", "world")(
        ("1", "3", "7", "100"), ("0", "3", "7", "100"), ("0", "0", "7", "100", U)
    ),
    "regional_market_share": named("x", "market_imports")(("0", "5"), ("2", "3"), ("0", "0", U)),
    "complementarity": named("exports_j", "imports_k")(
        *SIDES, LABELLED, APART, (["0"], ["1"], U), (["1", "2"], ["1"], E)
    ),
    "export_similarity": PAIR(*SIDES, LABELLED, APART, (["0", "0"], ["1", "2"], U)),
    "krugman_dissimilarity": PAIR(
        *SIDES, LABELLED, APART, (["1", "0"], ["0", "1"]), (["0"], ["1"], U)
    ),
    "unctad_diversification": named("country", "world")(
        *SIDES, LABELLED, APART, (["1", "0"], ["0", "1"]), (["0"], ["1"], U)
    ),
    "terms_of_trade_net_barter": named("px", "pm")(("1", "3"), ("100", "100"), ("1", "0", E)),
    "terms_of_trade_income": named("px", "pm", "qx")(("120", "96", "100"), ("1", "3", "0")),
    "volume_index": named("value_index", "unit_value_index")(
        ("110", "105"), ("0", "100"), ("1", "0", E)
    ),
    "cms_two_level": named("x0", "x1", "w0", "w1")(
        ({"a": "1", "b": "2"}, {"b": "5", "a": "0"}, {"a": "3", "b": "4"}, {"a": "5", "b": "7"}),
        ({"a": "0", "b": "7"}, {"a": "3", "b": "7"}, {"a": "9", "b": "9"}, {"a": "9", "b": "9"}),
        ({"a": "1"}, {"a": "1"}, {"b": "1"}, {"a": "1"}, E),
        ({"a": "1"}, {"a": "1"}, {"a": "0"}, {"a": "1"}, U),
    ),
    "revealed_share_growth": named("x0", "x1", "w0", "w1")(
        ("10", "0", "100", "140"), ("1", "1", "3", "7"), ("0", "1", "3", "7", U)
    ),
}
PRICED = named("p0", "q0", "p1", "q1")
BASKETS = PRICED(
    (["1", "2"], ["10", "5"], ["1.5", "2"], ["8", "6"]),
    (["3"], ["7"], ["4"], ["9"]),
    ({"a": "1", "b": "2"}, {"b": "5", "a": "10"}, {"a": "1.5", "b": "2"}, {"a": "8", "b": "6"}),
    ({"a": "1"}, {"a": "1"}, {"b": "2"}, {"a": "1"}, E),
    (["1", "2"], ["1", "1"], ["1"], ["1", "1"], E),
)
# A product a line, three periods each; the last two have no quantity in one period.
TABLES: dict[str, list[list[str]]] = {
    "prices": [["1", "1.2", "1.5"], ["3", "2", "2.5"], ["0.5", "0.5", "0.4"]],
    "quantities": [["10", "12", "9"], ["4", "6", "5"], ["0", "20", "30"]],
}
PERIODS = named("base", "period", "mode")(
    (1, 2, "fixed"), (1, 3, "fixed"), (1, 3, "chained"), (2, 3, "chained"), (2, 2, "fixed"),
    (0, 1, "fixed", E), (1, 9, "fixed", E), (1, 0, "chained", E), (-1, 2, "fixed", E),
)
UNIT_VALUES = named("product", "periods")(
    (1, [1, 2, 3]), (2, [3]), (3, [1, 2]), (3, [1], U), (0, [1], E), (1, [0], E), (9, [1], E)
)
MATRICES: dict[str, dict[str, list[Any]]] = {
    "nested": {"A": [100, 80, 60, 40], "B": [90, 5, 50, 0], "C": [200, 3, 0, 0], "D": [10, 60, 5, 50]},
    "without": {"A": [9, 2, 0, 4], "B": [1, 5, 0, 7], "C": [0, 0, 0, 0], "D": [3, 3, 0, 1]},
    "small": {"A": ["0.003", "0.001", "0"], "B": ["0", "0.002", "0.001"], "C": ["1e-3", "0", "5e-3"]},
}
# Their networks hang together, so that they have a second eigenvector; E and F are alike.
CONNECTED: dict[str, dict[str, list[Any]]] = {
    "nested": MATRICES["nested"],
    "wide": {
        "A": [31, 7, 12, 5, 40, 2, 9], "B": [2, 19, 1, 0, 7, 3, 11], "C": [0, 4, 33, 8, 0, 6, 1],
        "D": [15, 0, 2, 21, 3, 0, 0], "E": [1, 5, 5, 2, 0, 14, 8], "F": [2, 10, 10, 4, 0, 28, 16],
    },
}
# Tables without an index of complexity.
NO_INDEX = (
    ({"A": [1, 2, 3, 4]}, U),
    ({"A": [1, 0, 0, 0], "B": [0, 1, 0, 0]}, U),
    ({"A": [0, 0, 0, 0], "B": [0, 0, 0, 0]}, U),
    ({"A": [1, 2, 3, 4], "B": [1, 2]}, E),
    ({"A": [1, 2, 3, -4], "B": [4, 3, 2, 1]}, E),
    ({}, E),
)
CUTOFFS = ("1", True), ("1", False), ("0.5", None), (2, True)
