"""Inputs at the edges of every function of growth; an expectation where there is no value."""

from typing import Any

U, E = "undefined", "error"
# 2^96 - 1, the largest coefficient of a decimal.
TOP = "79228162514264337593543950335"


def two(*pairs: Any) -> list[Any]:
    """A base and a current value each; one with an expectation has it third."""
    return [
        ({"base": base, "current": current}, *expected) for base, current, *expected in pairs
    ]


def named(*names: str) -> Any:
    """Inputs by name from rows in that order; what is left over is the expectation."""

    def rows(*given: tuple[Any, ...]) -> list[Any]:
        return [
            (dict(zip(names, one[: len(names)], strict=True)), *one[len(names) :]) for one in given
        ]

    return rows


ENDS = named("base", "current", "periods")
RATES = named("base", "current", "periods", "periods_per_year")
CHANGES = named("part_base", "part_current", "total_base", "total_current")
SHARES = named("part_base", "part_current", "whole_base", "whole_current")

INPUTS: dict[str, list[Any]] = {
    "implied_prior": named("current", "growth_pct")(
        ("0", "85.2"),
        ("180", "-50"),
        ("180", "-99.999"),
        ("1e-20", "0.1"),
        ("-180", "12.5"),
        (TOP, "0"),
        (180, 85),
        ("180", "-100", U),
    ),
    "implied_prior_interval": named(
        "current", "current_half_unit", "growth_pct", "growth_half_unit"
    )(
        ("180", "5", "85.2", "0.05"),
        ("0", "0.5", "10", "0.5"),
        ("50", "0.5", "-20", "0.5"),
        ("-50", "0.5", "-20", "0.5"),
        ("0.1", "0.3", "85.2", "0.05"),
        ("-180", "0.25", "85.2", "0.05"),
        ("180", "0.25", "85.2", "0"),
        ("180", "0", "85.2", "0.3"),
        ("1.2e4", "5e1", "3.4", "0.05"),
        ("180", "0.5", "-100", "0.05", U),
        ("180", "0.5", "-99.96", "0.05", U),
        ("180", "-0.5", "85.2", "0.05", E),
    ),
    "absolute_change_from_growth": named("current", "growth_pct")(
        ("0", "5"), ("180", "0"), ("90", "-10"), ("100", "300"), ("5", "-100", U)
    ),
    "share": named("part", "whole")(
        ("0", "5"), ("5", "5"), ("7", "3"), ("1e-10", "3"), ("-1", "4", E), ("1", "0", U)
    ),
    "implied_fx_rate": named("local", "foreign")(
        ("11200000000", "1570000000"), ("11.2e9", "1.57e9"), ("0", "2"), ("5", "0", U)
    ),
    "average_per_unit": named("total", "count")(
        ("11.2", 35), ("0", "7"), ("100", 3), ("-6", 4), ("7", 0, U)
    ),
    "growth_simple": two(
        ("5", "0"), ("1e-28", "1"), ("3", "1"), ("100", "-100"), (7, 7), ("0", "0", U),
        ("0", "5", U), ("-5", "5", U), ("-1", "-1", U),
    ),
    "cagr": ENDS(
        ("100", "121", 2, "0.1"),
        ("312.04", "674.15", 11),
        ("100", "50", "2.5"),
        ("1", "1024", 10, "1"),
        ("5", "5", "7", "0"),
        ("2", "1", "0.5", "-0.75"),
        ("100", "110", 0, U),
        ("0", "110", 3, U),
        ("-100", "110", 3, U),
        ("100", "-110", 3, U),
    ),
    "growth_annualised": RATES(
        ("100", "101", 1, 12),
        ("100", "102", 4, 4, "0.02"),
        ("100", "90", 6, 12, "-0.19"),
        ("81.6", "107.1", 31, 4),
        ("100", "50", 3, "4"),
        ("5", "5", 3, 12, "0"),
        ("100", "101", 0, 4, U),
        ("-1", "101", 1, 4, U),
        ("0", "101", 1, 4, U),
    ),
    "growth_annualised_linear": RATES(
        ("100", "99", 3, 12), ("3", "4", 7, 12), ("100", "100", 1, 4), ("0", "101", 1, 4, U),
        ("100", "101", 0, 4, U),
    ),
    "share_of_change": CHANGES(
        ("10", "5", "100", "120"),
        ("1", "2", "5", "4"),
        ("3", "3", "7", "9"),
        ("0", "7", "0", "3"),
        ("1", "2", "5", "5", U),
    ),
    "growth_least_squares": [
        ({"values": ["100", "121"], "times": ["0", "2"]}, "0.1"),
        ({"values": ["100", "104", "120", "118"], "times": ["2015", "2016", "2018", "2020"]},),
        ({"values": ["7", "7", "7"]}, "0"),
        ({"values": ["8", "4", "2", "1"]}, "-0.5"),
        ({"values": ["0.001", "1000", "3", "0.5", "9"]},),
        ({"values": ["100", "0", "121"]}, U),
        ({"values": ["100", "-1", "121"]}, U),
        ({"values": ["100"]}, U),
    ],
    "growth_least_squares_log": named("values")(
        (["7", "7", "7"], "0"), (["1", "2", "4", "8"],), (["5", "3", "4", "1", "0.2"],),
        (["100", "0"], U), (["100"], U),
    ),
    "growth_exponential": ENDS(
        ("100", "100", 3, "0"), ("1", "2", 1), ("598579600", "8288824000", 16), ("3", "1", "0.5"),
        ("0", "1", 1, U), ("1", "0", 1, U), ("1", "2", 0, U),
    ),
    "growth_log": two(
        ("1", "1"), ("100", "110"), ("1e-20", "1e8"), ("3", "1"), ("0", "5", U), ("5", "0", U),
        ("-5", "5", U),
    ),
    "mean_growth_geometric": named("rates")(
        (["0.1", "0.1"], "0.1"),
        (["0.5", "-0.5"],),
        (["0.1"],),
        (["0.21", "0"], "0.1"),
        (["0.02", "-0.01", "0.05", "0"],),
        (["0.1", "-1", "0.2"], "-1"),
        ([], U),
    ),
    "compound_index": named("rates_pct", "base")(
        (["-100", "50"], "100"),
        (["10", "-10"], "1"),
        (["0", "0"], "7.5"),
        (["0.1", "0.2", "0.3", "0.4"], "1e2"),
    ),
    "contribution_pp": named("components")(
        ({"a": ["10", "12"], "b": ["90", "88"]},),
        ({"a": ["0", "5"], "b": ["3", "2"]},),
        ({"only": ["3", "4"]},),
        ({"up": ["1", "3"], "down": ["2", "0"], "same": ["4", "4"]},),
        ({"a": ["0", "5"], "b": ["0", "2"]}, U),
    ),
    "contribution_weighted": named("weight", "growth")(
        ("0", "0.5"), ("1", "-0.3"), ("0.333", "0.333")
    ),
    "growth_excluding": named("total_growth_pct", "contribution_pp")(
        ("2.2", "3.6"), ("-1", "-1"), ("0", "0.05"), ("3.65", "-2.25")
    ),
    "contribution_share_of_growth": named("part_change", "total_change")(
        ("0", "4"), ("-3", "-9"), ("2", "1"), ("1", "0", U)
    ),
    "share_change_pp": SHARES(
        ("1", "1", "3", "7"), ("0", "5", "9", "9"), ("5", "0", "9", "9"), ("1", "1", "0", "5", U),
        ("1", "1", "5", "0", U),
    ),
    "implied_whole": named("part", "share_pct")(
        ("180", "78.26"), ("0", "5"), ("5", "100"), ("5", "0.01"), ("5", "0", U)
    ),
    "decumulate": [
        ({"ytd": ["10", "25", "45"]}, ["10", "15", "20"]),
        ({"ytd": ["10", None, "45"]},),
        ({"ytd": [None, None, "45", "60"]},),
        ({"ytd": ["10", "8"]}, ["10", "-2"]),
        ({"ytd": ["0", "0"]}, ["0", "0"]),
        ({"ytd": ["5.5"]},),
    ],
    "ytd_growth": named("cur", "prev")(
        (["3"], ["4"]), (["0", "1"], ["2", "5"]), (["1.1", "2.2", "3.3"], ["1", "1", "1"]),
        (["1"], ["0"], U), (["1", "2"], ["0", "2"], [U, "0.5"]), ([], [], []),
        ([None, "25", "45"], [None, "20", "40"]), (["3", None, "5"], ["2", None, "2"]),
        (["1", None, "3"], ["2", "2", "2"]), (["1", "3"], ["2", None]), ([None], [None], U),
        (["1", "2"], ["3"], E),
    ),
    "monthly_from_ytd_growth": named("cum_cur_t", "cum_growth_t_pct", "month_cur")(
        ("330", "-20", "80"), ("1000", "0", "77"), ("330", "-100", "80", U)
    ),
    "growth_currency_bridge": named("growth_local_pct", "growth_foreign_pct")(
        ("0", "0"), ("-10", "-20"), ("12.5", "-7.3"), ("0", "-100", U)
    ),
    "growth_local_from_foreign": named("growth_foreign", "fx_base", "fx_current")(
        ("0.1", "6.4", "6.4"), ("-0.05", "6.5", "7.1"), ("0.18", "460.2", "456.3"),
        ("0.1", "0", "7", U),
    ),
    "deflate": [
        ({"nominal": "110", "index": "110", "base": "100"},),
        ({"nominal": "0", "index": "3"},),
        ({"nominal": "110", "index": "1.1", "base": "1"},),
        ({"nominal": "7", "index": "93.7"},),
        ({"nominal": "110", "index": "0", "base": "100"}, U),
    ],
    "growth_real": named("nominal_growth", "inflation")(
        ("0", "0"), ("0.1", "-0.02"), ("-0.3", "0.25"), ("0.1", "-1", U)
    ),
    "implicit_deflator": named("nominal", "real")(("0", "5"), ("7", "3"), ("1", "0", U)),
    "rebase": named("values", "base_index")(
        (["2", "3", "0"], 1), (["5"], 0), (["1", "-1", "3"], 2), (["0", "1"], 0, U),
        (["2", None, "3"], 0), ([None, "4"], 1), ([None, "4"], 0, U), (["-2", "4"], 0, U),
        (["1", "2"], 5, E), (["1", "2"], -1, E),
    ),
    "rebase_to_mean": named("values", "base_range")(
        (["82.0", "95.3", "108.4"], [0, 1]), (["1", "2", "4"], [2, 2]), (["3", "3"], [0, 1]),
        (["1", "3", None, "5"], [0, 1]), (["1", None, "3"], [0, 2], U),
        (["1", "2", "4"], [0, 9], E), (["0", "0", "4"], [0, 1], U), (["1", "2"], [1, 0], E),
    ),
    "splice": named("old", "new", "overlap_old_index", "overlap_new_index")(
        (["80", "90", "100"], ["30", "50", "55"], 2, 1), (["1"], ["3", "4"], 0, 0),
        (["2", "4"], ["3"], 1, 0), (["80", "0"], ["50", "55"], 1, 0, E),
        (["80", None, "100"], ["50", None, "60"], 2, 0), (["80", None], ["50", "60"], 1, 0, E),
        (["80", "90"], ["50", "55"], 9, 0, E),
    ),
    "chain_link": named("base", "links")(
        ("100", []), ("100", ["1"]), ("7", ["0.5", "2", "3"]), ("1e2", ["1.001", "0.999"]),
        ("100", ["0", "2"]), ("100", ["1.1", None, "1.2"]), ("0", ["1.1"], U),
        ("-5", ["1.1"], U), ("100", ["-1"], E),
    ),
    "growth_midpoint": two(
        ("5", "0"), ("0", "1e-9"), ("3", "3"), ("1", "2"), ("100", "99"), ("0", "0", U)
    ),
    "growth_arc_from_simple": named("growth")(
        ("0",), ("-1",), ("1e9",), ("-0.5",), ("-2", U)
    ),
    "growth_abs_base": two(("5", "-5"), ("-5", "0"), ("-3", "-1"), ("2", "3"), ("0", "1", U)),
    "times": two(("4", "1"), ("3", "0"), ("3", "10"), ("10.0", "109"), ("0", "1", U)),
    "growth_from_times_increase": named("phrase")(
        ("increased 2.5 times",), ("increased by 3 times",), ("rose by 0.5 times",),
        ("increased by a factor", E),
    ),
    "growth_from_times_level": named("phrase")(
        ("3 times the level of 2023", "2"), ("0.5 times the level of a year earlier",),
        ("1.5-fold",), ("as in the year before", E),
    ),
    "doubling_time": named("rate")(("1", "1"), ("0.07",), ("1e-10",), ("3", "0.5"), ("0", U)),
    "rule_of_70": named("rate_pct")(("3",), ("70", "1"), ("0.5", "140"), ("0", U)),
    "half_life": named("rate")(("-0.5", "1"), ("-0.75", "0.5"), ("-0.001",), ("0", U), ("0.1", U)),
    "carry_over": named("quarters_prev")(
        (["4", "3", "2", "1"],), (["5", "5", "5", "5"],), (["1"],), (["100", "102"],),
        (["0", "0"], U), ([], U),
    ),
    "required_growth": named("current", "target", "periods")(
        ("100", "121", 2, "0.1"), ("5", "5", 3, "0"), ("8", "1", 3, "-0.5"), ("70", "100", "4.5"),
        ("0", "5", 3, U), ("5", "9", 0, U),
    ),
    "elasticity_mid": named("x", "y")(
        (["10", "12"], ["100", "90"]), (["1", "3"], ["1", "3"]), (["4", "5"], ["7", "7"]),
        (["5", "5"], ["1", "2"], U), (["1", "2"], ["0", "0"], U),
    ),
}
