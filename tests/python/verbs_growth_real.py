"""Verbs of growth by roots or logarithms, for the runner of the vectors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tradewind as tw
from cells import Row, items, places, rounded


def numbers(verb: Callable[..., tw.Rounded[Any]], *columns: str) -> Callable[[Row], str]:
    """One result of the numbers of the columns."""
    return lambda row: rounded(verb(*(row[one] for one in columns), **places(row)))


def trend(verb: Callable[..., tw.Rounded[Any]]) -> Callable[[Row], str]:
    """Values at times; without times they are one period apart."""

    def run(row: Row) -> str:
        times = items(row["times"], ",") or None
        return rounded(verb(items(row["values"], ","), times=times, **places(row)))

    return run


def mean_geometric(row: Row) -> str:
    return rounded(tw.growth.mean_geometric(items(row["rates"], ","), **places(row)))


LEVELS = ("base", "current", "periods")
VERBS: dict[str, Callable[[Row], str]] = {
    "growth/annualised": numbers(tw.growth.annualised, *LEVELS, "periods_per_year"),
    "growth/annualised_linear": numbers(tw.growth.annualised_linear, *LEVELS, "periods_per_year"),
    "growth/compound_annual_growth_rate": numbers(tw.growth.compound_annual_growth_rate, *LEVELS),
    "growth/doubling_time": numbers(tw.growth.doubling_time, "rate"),
    "growth/exponential": numbers(tw.growth.exponential, *LEVELS),
    "growth/half_life": numbers(tw.growth.half_life, "rate"),
    "growth/least_squares": trend(tw.growth.least_squares),
    "growth/least_squares_log": trend(tw.growth.least_squares_log),
    "growth/log": numbers(tw.growth.log, "base", "current"),
    "growth/mean_geometric": mean_geometric,
    "growth/required_growth": numbers(tw.growth.required_growth, "current", "target", "periods"),
    "growth/rule_of_70": numbers(tw.growth.rule_of_70, "rate"),
}
