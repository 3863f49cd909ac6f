"""Averages over a period, by the name of their convention."""

import calendar
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from fractions import Fraction

from . import lookup
from .fault import Fault
from .lookup import Leg
from .rates import DAILY, Series, Table
from .route import route
from .succession import in_force

AVERAGES = (
    "published",
    "mean_of_daily_crosses",
    "cross_of_means",
    "mean_of_month_means",
    "harmonic",
    "end_of_period",
)
Chain = list[tuple[Series, bool]]
Span = tuple[str, date, date]


@dataclass
class Mean:
    """The rate of a period, target for one of the source currency."""

    ratio: Fraction
    observations: int
    missing: list[date] = field(default_factory=list)
    legs: list[Leg] = field(default_factory=list)
    via: str | None = None
    path: str = ""
    source: str = ""
    days: tuple[date, date] | None = None
    averaged_via: str | None = None


def published(table: Table, start: str, end: str, name: str, kind: str = "period_average") -> Leg:
    found = [
        ((one.rank, inverted, one.source), lookup.observed(one, inverted, name, 0, 0))
        for one, inverted in table.linking(start, end)
        if one.kind == kind and name in one.periods
    ]
    if not found:
        raise Fault("NO_AVERAGE")
    return min(found, key=lambda item: item[0])[1]


def legal_way(code: str, first: date) -> list[Leg]:
    """From a former currency to what it became; nothing for any other."""
    legs = []
    while law := in_force(code, first):
        legs.append(lookup.legal(law, True))
        code = law.new
    return legs


def became(code: str, day: date) -> str:
    """What a currency had become by a day."""
    legs = legal_way(code, day)
    return legs[-1].base if legs else code


def prices(one: Series, inverted: bool, first: date, last: date) -> dict[date, Fraction]:
    """By day, units of the one for one of the other."""
    days = {day: price.ratio for day, price in one.days.items() if first <= day <= last}
    if one.kind == "fixed":
        days = {day: held for day in every(first, last) if (held := standing(one, day))}
    return {day: 1 / ratio if inverted else ratio for day, ratio in days.items()}


def every(first: date, last: date) -> list[date]:
    return [first + timedelta(days=count) for count in range((last - first).days + 1)]


def standing(one: Series, day: date) -> Fraction | None:
    """What is fixed on a day: by the last decision before it."""
    held = [since for since in one.days if since <= day]
    return one.days[max(held)].ratio if held else None


def working(days: dict[date, Fraction], series: list[Series]) -> dict[date, Fraction]:
    """Where all is fixed, only the days on which a market would be open."""
    if any(one.kind != "fixed" for one in series):
        return days
    return {day: held for day, held in days.items() if day.weekday() < 5}


def crosses(chain: Chain, first: date, last: date) -> dict[date, Fraction]:
    """The products of the days that every series of the chain has."""
    each = [prices(one, inverted, first, last) for one, inverted in chain]
    out = {}
    for day in set.intersection(*(set(days) for days in each)):
        out[day] = Fraction(1)
        for days in each:
            out[day] *= days[day]
    return working(out, [one for one, _ in chain])


def chains(table: Table, stops: list[str]) -> list[Chain]:
    out: list[Chain] = [[]]
    for start, end in zip(stops, stops[1:]):
        links = [(s, i) for s, i in table.linking(start, end) if s.kind in DAILY]
        out = [chain + [link] for chain in out for link in links]
    return out


def arithmetic(values: list[Fraction]) -> Fraction:
    return sum(values, Fraction(0)) / len(values)


def harmonic(values: list[Fraction]) -> Fraction:
    return 1 / arithmetic([1 / value for value in values])


def of_months(days: dict[date, Fraction], span: Span) -> Fraction:
    """The mean of the means of whole months, of which none is empty."""
    _, first, last = span
    ends_a_month = last.day == calendar.monthrange(last.year, last.month)[1]
    if first.day != 1 or not ends_a_month:
        raise Fault("NO_AVERAGE")
    months: dict[tuple[int, int], list[Fraction]] = {}
    for day, value in days.items():
        months.setdefault((day.year, day.month), []).append(value)
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    if len(months) < count:
        raise Fault("NO_AVERAGE")
    return arithmetic([arithmetic(values) for values in months.values()])


def ways(table: Table, start: str, end: str, first: date, via: str | None) -> list[str | None]:
    """The currencies in the middle; an empty code asks for the pair alone."""
    if via is None:
        return [None, *(one for one in table.pivots(start, end) if not in_force(one, first))]
    return [via or None]


def of_days(
    table: Table,
    start: str,
    end: str,
    span: Span,
    via: str | None,
    mean: Callable[[dict[date, Fraction]], Fraction],
) -> Mean:
    """A mean of daily crosses: of one series as it is quoted, of a cross the way in which
    its first day is at least one."""
    found = []
    for way in ways(table, start, end, span[1], via):
        for chain in chains(table, [start, way, end] if way else [start, end]):
            daily = crosses(chain, *span[1:])
            source = "; ".join(dict.fromkeys(one.source for one, _ in chain))
            key = (max(one.rank for one, _ in chain), -len(daily), len(chain), way or "", source)
            if daily:
                found.append((key, chain, way, daily, source))
    if not found:
        raise Fault("NO_AVERAGE")
    _, chain, way, daily, source = min(found, key=lambda one: one[0])
    first, last = min(daily), max(daily)
    rises = daily[first] > 1 or (daily[first] == 1 and start < end)
    as_quoted = not chain[0][1] if len(chain) == 1 else rises
    ratio = mean(daily) if as_quoted else 1 / mean({day: 1 / one for day, one in daily.items()})
    path = "cross" if way else "inverse" if chain[0][1] else "direct"
    gaps = weekdays_without(set(daily), span)
    return Mean(ratio, len(daily), gaps, [], way, path, source, (first, last), way)


def weekdays_without(days: set[date], span: Span) -> list[date]:
    return [day for day in every(*span[1:]) if day.weekday() < 5 and day not in days]


def cross_of_means(table: Table, start: str, end: str, span: Span, via: str | None) -> Mean:
    """Of each leg the published average, else the mean of its own days as quoted."""
    found = []
    for way in ways(table, start, end, span[1], via):
        stops = [start, way, end] if way else [start, end]
        try:
            means = [leg_mean(table, a, b, span) for a, b in zip(stops, stops[1:])]
        except Fault:
            continue
        days = min(one.observations if one.days else 10**9 for _, one in means)
        key = (max(rank for rank, _ in means), -days, len(means), way or "")
        found.append((key, way, [one for _, one in means]))
    if not found:
        raise Fault("NO_AVERAGE")
    _, way, means = min(found, key=lambda one: one[0])
    ratio, missing = Fraction(1), set()
    for one in means:
        ratio *= one.ratio
        missing |= set(one.missing)
    source = "; ".join(dict.fromkeys(one.source for one in means))
    path = "cross" if way else means[0].path
    computed = [one for one in means if one.days]
    if not computed:
        legs = [leg for one in means for leg in one.legs]
        return Mean(ratio, len(legs), [], legs, way, path, source)
    count = sum(one.observations for one in means)
    days = min(one.days[0] for one in computed), max(one.days[1] for one in computed)
    return Mean(ratio, count, sorted(missing), [], way, path, source, days, way)


def leg_mean(table: Table, start: str, end: str, span: Span) -> tuple[int, Mean]:
    try:
        leg = published(table, start, end, span[0])
    except Fault:
        pass
    else:
        path = "inverse" if leg.inverted else "direct"
        return leg.rank, Mean(leg.ratio, 1, [], [leg], None, path, leg.source)
    found = []
    for one, inverted in table.linking(start, end):
        days = working(prices(one, inverted, *span[1:]), [one])
        if one.kind in DAILY and days:
            key = (one.rank, -len(days), inverted, one.source)
            found.append((key, one, inverted, days))
    if not found:
        raise Fault("NO_AVERAGE")
    _, one, inverted, days = min(found, key=lambda item: item[0])
    # As quoted: the inverse of the mean, not the mean of the inverses.
    mean = harmonic if inverted else arithmetic
    path = "inverse" if inverted else "direct"
    gaps = weekdays_without(set(days), span)
    ends = min(days), max(days)
    ratio = mean(list(days.values()))
    return one.rank, Mean(ratio, len(days), gaps, [], None, path, one.source, ends)


def end_of_period(
    table: Table, start: str, end: str, span: Span, max_age: int, via: str | None
) -> Mean:
    """As published, else by the rates of the last day, none being from before the period."""
    name, first, last = span
    age = min(max_age, (last - first).days)
    try:
        if via:
            raise Fault("NO_AVERAGE")
        legs = [published(table, start, end, name, "period_end")]
    except Fault:
        if via == "":
            legs = [lookup.edge(table, start, end, last, "previous", age)]
        else:
            legs = route(table, start, end, last, "previous", age, via)
    return of_legs(legs)


def of_legs(legs: list[Leg]) -> Mean:
    ratio = Fraction(1)
    for leg in legs:
        ratio *= leg.ratio
    source = "; ".join(dict.fromkeys(leg.source for leg in legs))
    observations = sum(leg.observations for leg in legs)
    return Mean(ratio, observations, [], legs, middle(legs), path_of(legs), source)


def middle(legs: list[Leg]) -> str | None:
    """The currency between two legs."""
    if len(legs) != 2:
        return None
    return legs[0].base if legs[0].inverted else legs[0].quote


def path_of(legs: list[Leg]) -> str:
    if all(leg.legal for leg in legs):
        return "legal"
    if len(legs) == 1:
        return "inverse" if legs[0].inverted else "direct"
    return "cross" if len(legs) == 2 else "chain"


def over(
    table: Table, start: str, end: str, span: Span, average: str, max_age: int, via: str | None
) -> Mean:
    """The average between two currencies, former ones standing for what they became."""
    if average == "published" and via:
        raise Fault("UNSUPPORTED_POLICY")
    if via in (start, end):
        raise Fault("INVALID_ARGUMENT")
    day = span[2] if average == "end_of_period" else span[1]
    before, after = legal_way(start, day), legal_way(end, day)
    back = [replace(leg, inverted=False) for leg in reversed(after)]
    while before and back and before[-1].quote == back[0].quote:
        before, back = before[:-1], back[1:]
    if not before and not back:
        return market(table, start, end, span, average, max_age, via)
    head = before[-1].base if before else start
    tail = back[0].base if back else end
    if head == tail:
        if via not in (None, head):
            raise Fault("INVALID_ARGUMENT")
        return of_legs([*before, *back])
    # The law has already led to the currency in the middle.
    way = "" if via in (head, tail) else via
    one = market(table, head, tail, span, average, max_age, way)
    return joined(before, one, back)


def joined(before: list[Leg], one: Mean, back: list[Leg]) -> Mean:
    """Legal factors before and after an average; each counts as a leg of the path."""
    law = of_legs([*before, *back])
    legs = [*before, *one.legs, *back]
    source = "; ".join(dict.fromkeys([*(leg.source for leg in legs), one.source]))
    crossed = len(one.legs) or (2 if one.path == "cross" else 1)
    path = "cross" if crossed + len(before) + len(back) == 2 else "chain"
    via = None if path == "chain" else before[0].base if before else back[0].base
    return replace(one, ratio=law.ratio * one.ratio, legs=legs, via=via, path=path, source=source)


def market(
    table: Table, start: str, end: str, span: Span, average: str, max_age: int, via: str | None
) -> Mean:
    match average:
        case "published":
            return of_legs([published(table, start, end, span[0])])
        case "mean_of_daily_crosses":
            return of_days(table, start, end, span, via, lambda days: arithmetic([*days.values()]))
        case "harmonic":
            return of_days(table, start, end, span, via, lambda days: harmonic([*days.values()]))
        case "mean_of_month_means":
            return of_days(table, start, end, span, via, lambda days: of_months(days, span))
        case "cross_of_means":
            return cross_of_means(table, start, end, span, via)
    return end_of_period(table, start, end, span, max_age, via)
