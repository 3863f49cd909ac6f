"""Conversions: the rates that link two currencies, the exact ratio, the footnote."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from . import number, period
from .fault import Fault
from .money import Money, currency, scale_for
from .rates import DAILY, Series, Table

POLICIES = ("previous", "exact", "next", "nearest", "linear")
AVERAGES = ("published", "mean_of_daily_crosses", "cross_of_means", "mean_of_month_means", "harmonic")


@dataclass(frozen=True)
class Leg:
    """One published rate, as quoted."""

    series: Series
    inverted: bool
    when: date | str
    age: int

    @property
    def value(self) -> number.Dec:
        held = self.series.days if isinstance(self.when, date) else self.series.periods
        return held[self.when]  # type: ignore[index]

    @property
    def ratio(self) -> Fraction:
        ratio = self.value.value / self.series.units
        return 1 / ratio if self.inverted else ratio

    def quotation(self) -> str:
        units = "" if self.series.units == 1 else f"{self.series.units} "
        return f"{self.value} {self.series.quote} per {units}{self.series.base}"


@dataclass(frozen=True)
class Conversion:
    money: Money
    to: str
    on: str
    ratio: Fraction
    legs: list[Leg]
    path: str
    via: str | None
    observations: int
    source: str
    days: tuple[date, date] | None = None

    def result(self, scale: int | None, mode: str) -> tuple[Money, bool]:
        places = scale_for(self.to, scale)
        amount, is_exact = number.rounded(self.money.amount.value * self.ratio, places, mode)
        return Money(amount, self.to), is_exact

    def rate(self) -> str:
        self.result(None, "half_even")
        dates = [leg.when for leg in self.legs if isinstance(leg.when, date)]
        day = min(dates) if dates else "-"
        age = max(leg.age for leg in self.legs) if dates else "-"
        rate = number.digits_28(self.ratio, "half_even")[0]
        return f"{rate}; {day}; {age}; {self.path}; {self.via or '-'}"


def chosen(policy: str, average: str) -> str:
    """Only one lookup policy and two averages are offered so far."""
    for name, known, offered in (
        (policy, POLICIES, POLICIES[:1]),
        (average, AVERAGES, AVERAGES[:2]),
    ):
        if name and name not in known:
            raise Fault("INVALID_POLICY")
        if name and name not in offered:
            raise Fault("UNSUPPORTED_POLICY")
    return average or "published"


def convert(
    table: Table,
    money: Money,
    to: str,
    on: str,
    policy: str = "",
    max_age: int = 7,
    via: str = "",
    average: str = "",
) -> Conversion:
    currency(to)
    pivot = currency(via) if via else None
    name, first, last = period.when(on)
    average = chosen(policy, average)
    start = money.currency
    if start == to:
        return Conversion(money, to, name, Fraction(1), [], "identity", None, 0, "")
    daily_or_computed = average != "published" or (first == last and name == str(first))
    if daily_or_computed and pivot in (start, to):
        raise Fault("INVALID_ARGUMENT")
    if first == last and name == str(first):
        legs, pivot = route(table, start, to, first, max_age, pivot)
    elif average == "published":
        if pivot:
            raise Fault("UNSUPPORTED_POLICY")
        legs, pivot = [published(table, start, to, name)], None
    else:
        return mean(table, money, to, (name, first, last), pivot)
    ratio = Fraction(1)
    for leg in legs:
        ratio *= leg.ratio
    path = "cross" if len(legs) == 2 else "inverse" if legs[0].inverted else "direct"
    sources = "; ".join(dict.fromkeys(leg.series.source for leg in legs))
    return Conversion(money, to, name, ratio, legs, path, pivot, len(legs), sources)


def route(
    table: Table, start: str, end: str, on: date, max_age: int, via: str | None
) -> tuple[list[Leg], str | None]:
    """Preferred tables, then the freshest oldest leg, fewest legs, quoted way, pivot's code."""
    ways: list[str | None] = [via] if via else [None, *table.pivots(start, end)]
    found: list[tuple[tuple[int, int, int, int, str], list[Leg], str | None]] = []
    missed: list[int] = []
    for way in ways:
        stops = [start, way, end] if way else [start, end]
        try:
            legs = [serve(table, a, b, on, max_age) for a, b in zip(stops, stops[1:])]
        except Fault as fault:
            missed.append(fault.code == "STALE_RATE")
            continue
        order = (
            max(leg.series.rank for leg in legs),
            max(leg.age for leg in legs),
            len(legs),
            sum(leg.inverted for leg in legs),
            way or "",
        )
        found.append((order, legs, way))
    if not found:
        raise Fault("STALE_RATE" if any(missed) else "NO_RATE")
    _, legs, way = min(found, key=lambda one: one[0])
    return legs, way


def serve(table: Table, start: str, end: str, on: date, max_age: int) -> Leg:
    """The last observation at or before the day that is not too old; fixed rates do not age."""
    found, stale = [], False
    for one, inverted in table.linking(start, end):
        day = one.before(on) if one.kind in DAILY else None
        if day is None:
            continue
        age = (on - day).days
        if age > max_age and one.kind != "fixed":
            stale = True
            continue
        found.append(((one.rank, age, inverted, one.source), Leg(one, inverted, day, age)))
    if not found:
        raise Fault("STALE_RATE" if stale else "NO_RATE")
    return min(found, key=lambda item: item[0])[1]


def published(table: Table, start: str, end: str, name: str) -> Leg:
    found = [
        ((one.rank, inverted, one.source), Leg(one, inverted, name, 0))
        for one, inverted in table.linking(start, end)
        if one.kind == "period_average" and name in one.periods
    ]
    if not found:
        raise Fault("NO_AVERAGE")
    return min(found, key=lambda item: item[0])[1]


def mean(
    table: Table, money: Money, to: str, span: tuple[str, date, date], via: str | None
) -> Conversion:
    """The arithmetic mean of the daily crosses, quoted so that the first is at least one."""
    name, first, last = span
    start = money.currency
    found = []
    ways: list[str | None] = [via] if via else [None, *table.pivots(start, to)]
    for way in ways:
        for chain in chains(table, [start, way, to] if way else [start, to]):
            crosses = daily(chain, first, last)
            if crosses:
                rank = max(one.rank for one, _ in chain)
                source = "; ".join(dict.fromkeys(one.source for one, _ in chain))
                key = (rank, -len(crosses), len(chain), way or "", source)
                found.append((key, chain, way, crosses, source))
    if not found:
        raise Fault("NO_AVERAGE")
    _, chain, way, crosses, source = min(found, key=lambda one: one[0])
    days = sorted(crosses)
    values = [crosses[day] for day in days]
    # One series is averaged as it is quoted, a cross the way in which it begins at one.
    as_quoted = not chain[0][1] if len(chain) == 1 else values[0] >= 1
    if as_quoted:
        ratio = sum(values, Fraction(0)) / len(values)
    else:
        ratio = len(values) / sum((1 / v for v in values), Fraction(0))
    path = "cross" if way else "inverse" if chain[0][1] else "direct"
    return Conversion(money, to, name, ratio, [], path, way, len(days), source, (days[0], days[-1]))


def chains(table: Table, stops: list[str | None]) -> list[list[tuple[Series, bool]]]:
    out: list[list[tuple[Series, bool]]] = [[]]
    for start, end in zip(stops, stops[1:]):
        links = [(s, i) for s, i in table.linking(str(start), str(end)) if s.kind in DAILY]
        out = [chain + [link] for chain in out for link in links]
    return out


def daily(chain: list[tuple[Series, bool]], first: date, last: date) -> dict[date, Fraction]:
    common = set.intersection(*(set(one.days) for one, _ in chain))
    out = {}
    for day in common:
        if first <= day <= last:
            ratio = Fraction(1)
            for one, inverted in chain:
                ratio *= Leg(one, inverted, day, 0).ratio
            out[day] = ratio
    return out
