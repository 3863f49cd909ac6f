"""Verbs of growth by changes, parts, prices and currencies, for the runner of the vectors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tradewind as tw
from cells import Row, cells, items, places, plain, rounded
from tradewind import growth
from verbs_growth_real import numbers


def figures(verb: Callable[..., tw.Derived], *columns: str) -> Callable[[Row], str]:
    """One result of the figures of the columns, under the reading of the row."""

    def run(row: Row) -> str:
        reading: Any = row["reading"]
        return str(verb(*(tw.Figure(row[one]) for one in columns)).interval(reading))

    return run


def deflated(row: Row) -> str:
    reading: Any = row["reading"]
    nominal, index = tw.Figure(row["nominal"]), tw.Figure(row["index"])
    return str(growth.deflate(nominal, index, row["index_base"]).interval(reading))


def compound(row: Row) -> str:
    reading: Any = row["reading"]
    base, current = tw.Figure(row["base"]), tw.Figure(row["current"])
    rate = growth.compound_annual_growth_rate(base, current, row["periods"])
    return str(rate.interval(reading))


def with_numbers(
    verb: Callable[..., tw.Derived], columns: tuple[str, ...], *others: str
) -> Callable[[Row], str]:
    """One result of figures with numbers after them."""

    def run(row: Row) -> str:
        reading: Any = row["reading"]
        given = [tw.Figure(row[one]) for one in columns]
        return str(verb(*given, *(row[one] for one in others)).interval(reading))

    return run


def elasticity(row: Row) -> str:
    x, y = (row["x_base"], row["x_current"]), (row["y_base"], row["y_current"])
    return rounded(growth.midpoint_elasticity(x, y, **places(row)))


def listed(verb: Callable[..., tw.Rounded[Any]], column: str) -> Callable[[Row], str]:
    """One result of a list."""
    return lambda row: rounded(verb(items(row[column], ","), **places(row)))


def compound_index(row: Row) -> str:
    rates = items(row["rates"], ",")
    return cells(growth.compound_index(row["base"], rates, **places(row)))


def contributions(row: Row) -> str:
    parts = [part.split(",") for part in items(row["parts"], "|")]
    points, total = growth.contributions(parts, **places(row))
    return f"{cells(points)}; {rounded(total)}"


VERBS: dict[str, Callable[[Row], str]] = {
    "growth/absolute_change": numbers(growth.absolute_change, "base", "current"),
    "growth/absolute_base": numbers(growth.absolute_base, "base", "current"),
    "growth/change_from_growth": numbers(growth.change_from_growth, "current", "growth"),
    "growth/midpoint": numbers(growth.midpoint, "base", "current"),
    "growth/midpoint_from_simple": numbers(growth.midpoint_from_simple, "growth"),
    "growth/times": numbers(growth.times, "base", "current"),
    "growth/from_times_increase": numbers(growth.from_times_increase, "times"),
    "growth/from_times_level": numbers(growth.from_times_level, "times"),
    "growth/contribution": numbers(growth.contribution, "part_base", "part_current", "whole_base"),
    "growth/contribution_weighted": numbers(growth.contribution_weighted, "weight", "growth"),
    "growth/share_of_change": numbers(growth.share_of_change, "part_base", "part_current", "whole_base", "whole_current"),
    "growth/excluding": numbers(growth.excluding, "total_growth", "contribution"),
    "growth/share_change": numbers(growth.share_change, "part_base", "part_current", "whole_base", "whole_current"),
    "growth/implied_whole": numbers(growth.implied_whole, "part", "share"),
    "growth/currency_bridge": numbers(growth.currency_bridge, "local", "foreign"),
    "growth/real": numbers(growth.real, "nominal_growth", "inflation"),
    "growth/local_from_foreign": numbers(growth.local_from_foreign, "foreign", "rate_base", "rate_current"),
    "growth/foreign_from_local": numbers(growth.foreign_from_local, "local", "rate_base", "rate_current"),
    "growth/deflate": numbers(growth.deflate, "nominal", "index", "index_base"),
    "growth/implicit_deflator": numbers(growth.implicit_deflator, "nominal", "real"),
    "growth/prior_of_month": numbers(growth.prior_of_month, "cumulative_current", "cumulative_growth", "month_current", "growth_before"),
    "growth/midpoint_elasticity": elasticity,
    "growth/compound_index": compound_index,
    "growth/compounded": listed(growth.compounded, "rates"),
    "growth/carry_over": listed(growth.carry_over, "values"),
    "growth/contributions": contributions,
    "growth/times_in": lambda row: plain(growth.times_in(row["phrase"])),
    "growth/absolute_change_of_figures": figures(growth.absolute_change, "base", "current"),
    "growth/change_from_growth_of_figures": figures(growth.change_from_growth, "current", "growth"),
    "growth/midpoint_of_figures": figures(growth.midpoint, "base", "current"),
    "growth/times_of_figures": figures(growth.times, "base", "current"),
    "growth/contribution_of_figures": figures(growth.contribution, "part_base", "part_current", "whole_base"),
    "growth/share_of_change_of_figures": figures(growth.share_of_change, "part_base", "part_current", "whole_base", "whole_current"),
    "growth/excluding_of_figures": figures(growth.excluding, "total_growth", "contribution"),
    "growth/share_change_of_figures": figures(growth.share_change, "part_base", "part_current", "whole_base", "whole_current"),
    "growth/implied_whole_of_figures": figures(growth.implied_whole, "part", "share"),
    "growth/currency_bridge_of_figures": figures(growth.currency_bridge, "local", "foreign"),
    "growth/real_of_figures": figures(growth.real, "nominal_growth", "inflation"),
    "growth/implicit_deflator_of_figures": figures(growth.implicit_deflator, "nominal", "real"),
    "growth/simple_of_figures": figures(growth.simple, "base", "current"),
    "growth/absolute_base_of_figures": figures(growth.absolute_base, "base", "current"),
    "growth/midpoint_from_simple_of_figures": figures(growth.midpoint_from_simple, "growth"),
    "growth/annualised_of_figures": with_numbers(growth.annualised, ("base", "current"), "periods", "periods_per_year"),
    "growth/annualised_linear_of_figures": with_numbers(growth.annualised_linear, ("base", "current"), "periods", "periods_per_year"),
    "growth/exponential_of_figures": with_numbers(growth.exponential, ("base", "current"), "periods"),
    "growth/required_growth_of_figures": with_numbers(growth.required_growth, ("current", "target"), "periods"),
    "growth/local_from_foreign_of_figures": figures(growth.local_from_foreign, "foreign", "rate_base", "rate_current"),
    "growth/foreign_from_local_of_figures": figures(growth.foreign_from_local, "local", "rate_base", "rate_current"),
    "growth/contribution_weighted_of_figures": figures(growth.contribution_weighted, "weight", "growth"),
    "growth/doubling_time_of_figures": figures(growth.doubling_time, "rate"),
    "growth/half_life_of_figures": figures(growth.half_life, "rate"),
    "growth/deflate_of_figures": deflated,
    "growth/compound_annual_growth_rate_of_figures": compound,
    "growth/log_of_figures": figures(growth.log, "base", "current"),
}
