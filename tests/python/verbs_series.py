"""Verbs of periods, series and lists of values, for the runner of the vectors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tradewind as tw
from cells import Row, cells, items, measure, places

of = tw.growth.series


def period(row: Row, text: tw.Period) -> str:
    return f"{text} {text.first_day} {text.last_day}"


def part(one: tw.Decumulated) -> str:
    spans = f" spans {one.spans}" if one.spans > 1 else ""
    return cells([one.cell]) + spans + (" negative" if one.negative else "")


def derived(result: tw.DerivedSeries) -> str:
    text = ", ".join(f"{period}={part(one)}" for period, one in result.points)
    return f"{text}; {result.convention}" if result.convention else text


def of_series(
    verb: Callable[..., tw.DerivedSeries], *columns: str, options: tuple[str, ...] = ()
) -> Callable[[Row], str]:
    """A formula of the cells of the columns, with the options that the row gives."""

    def run(row: Row) -> str:
        chosen = {name: row[name] for name in options if row[name]}
        return derived(verb(*(row[name] for name in columns), **chosen, **places(row)))

    return run


def trend(verb: Callable[..., tw.Measure]) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        chosen = {"gaps": row["gaps"]} if row["gaps"] else {}
        return measure(verb(row["series"], **chosen, **places(row)))

    return run


def gapped(cell: str) -> list[str | None]:
    """Numbers joined by commas, - for a gap."""
    return [None if item == "-" else item for item in items(cell, ",")]


def of_lists(
    verb: Callable[..., Any], *columns: str, positions: tuple[str, ...] = ()
) -> Callable[[Row], Any]:
    def run(row: Row) -> Any:
        lists = [gapped(row[name]) for name in columns]
        return verb(*lists, *(int(row[name]) for name in positions), **places(row))

    return run


def said(run: Callable[[Row], Any]) -> Callable[[Row], str]:
    return lambda row: cells(run(row))


def decumulate(row: Row) -> str:
    return ", ".join(map(part, of_lists(tw.growth.decumulate, "values")(row)))


def chain_link(row: Row) -> str:
    links = gapped(row["links"])
    return cells(tw.growth.chain_link(row["base"], links, **places(row)))


VERBS: dict[str, Callable[[Row], str]] = {
    "period/next": lambda row: period(row, tw.Period(row["text"]).next()),
    "period/previous": lambda row: period(row, tw.Period(row["text"]).previous()),
    "series/parse": lambda row: str(tw.Series(row["text"])),
    "series/growth_over_previous": of_series(of.growth_over_previous, "series"),
    "series/growth_over_year": of_series(of.growth_over_year, "series"),
    "series/annualised": of_series(of.annualised, "series"),
    "series/carry_over": of_series(of.carry_over, "series"),
    "series/year_to_date": of_series(of.year_to_date, "series"),
    "series/decumulate": of_series(of.decumulate, "series"),
    "series/year_to_date_growth": of_series(of.year_to_date_growth, "series"),
    "series/least_squares": trend(of.least_squares),
    "series/least_squares_log": trend(of.least_squares_log),
    "series/deflate": of_series(
        of.deflate, "series", "index", options=("index_base",)
    ),
    "series/contribution": of_series(
        of.contribution, "part", "whole", options=("comparison",)
    ),
    "series/change": of_series(of.change, "series", "form", options=("comparison",)),
    "series/combine": of_series(
        of.combine, "left", "right", "form", options=("comparison",)
    ),
    "series/compound_annual_growth_rate": lambda row: measure(
        of.compound_annual_growth_rate(
            row["series"], row["start"], row["end"], **places(row)
        )
    ),
    "series/rebase": of_series(of.rebase, "series", "at"),
    "series/rebase_to_mean": of_series(of.rebase_to_mean, "series", "range"),
    "series/splice": of_series(
        of.splice, "old", "new", options=("at", "technique", "kept")
    ),
    "series/chain_link": of_series(of.chain_link, "links", "base"),
    "growth/decumulate": decumulate,
    "growth/year_to_date_growth": said(
        of_lists(tw.growth.year_to_date_growth, "current", "previous")
    ),
    "growth/rebase": said(of_lists(tw.growth.rebase, "values", positions=("index",))),
    "growth/rebase_to_mean": said(
        of_lists(tw.growth.rebase_to_mean, "values", positions=("first", "last"))
    ),
    "growth/splice": said(
        of_lists(
            tw.growth.splice, "old", "new", positions=("overlap_old", "overlap_new")
        )
    ),
    "growth/chain_link": chain_link,
}
