"""Lookups: which observation of a series serves a day, and which series serves a pair."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from .fault import Fault
from .number import Dec, parse
from .rates import DAILY, Series, Table
from .succession import Succession, in_force

POLICIES = ("previous", "exact", "next", "nearest", "linear")


@dataclass(frozen=True)
class Leg:
    """One rate of a route; of a line between two rates the earlier."""

    base: str
    quote: str
    units: int
    value: Dec
    kind: str
    source: str
    rank: int
    inverted: bool
    when: date | str
    age: int
    distance: int
    price: Fraction
    legal: bool = False
    observations: int = 1

    @property
    def ratio(self) -> Fraction:
        return 1 / self.price if self.inverted else self.price

    @property
    def fixed(self) -> bool:
        return self.kind == "fixed"

    def quotation(self) -> str:
        units = "" if self.units == 1 else f"{self.units} "
        return f"{self.value} {self.quote} per {units}{self.base}"


def observed(
    one: Series, inverted: bool, when: date | str, age: int, distance: int, price: Fraction | None = None
) -> Leg:
    held = one.days[when] if isinstance(when, date) else one.periods[when]
    count = 1 if price is None else 2
    price = held.ratio if price is None else price
    of = (one.base, one.quote, held.units, held.value, one.kind, one.source, one.rank)
    return Leg(*of, inverted, when, age, distance, price, observations=count)


def legal(one: Succession, inverted: bool) -> Leg:
    """Units of the old for one of the new, as the law says it."""
    day = one.effective
    of = (one.new, one.old, 1, one.factor, "fixed", one.law, 0)
    return Leg(*of, inverted, day, 0, 0, one.factor.value, legal=True, observations=0)


def serve(one: Series, inverted: bool, on: date, policy: str, max_age: int) -> Leg:
    """What one series says of a day; how far it may reach counts on every side it needs."""
    before, after = one.before(on), one.after(on)
    if one.kind == "fixed":
        # Not in force yet, it serves nobody, also not who looks ahead.
        if before is None:
            raise Fault("NO_RATE")
        return observed(one, inverted, before, 0, 0)
    if before == on:
        return observed(one, inverted, on, 0, 0)
    if policy == "exact":
        raise Fault("NO_RATE")
    if policy == "nearest":
        sides = [day for day in (before, after) if day is not None]
        # The earlier comes first, so that it serves where both are as near.
        needed = [min(sides, key=lambda day: abs((on - day).days))] if sides else [None]
    else:
        needed = {"previous": [before], "next": [after], "linear": [before, after]}[policy]
    days = [day for day in needed if day is not None]
    if len(days) < len(needed):
        raise Fault("NO_RATE")
    distance = max(abs((on - day).days) for day in days)
    if distance > max_age:
        raise Fault("STALE_RATE")
    price = None
    if len(days) == 2:
        low, high = (one.days[day].ratio for day in days)
        price = low + (high - low) * Fraction((on - days[0]).days, (days[1] - days[0]).days)
    return observed(one, inverted, days[0], (on - days[0]).days, distance, price)


def edge(table: Table, start: str, end: str, on: date, policy: str, max_age: int) -> Leg:
    """The rate of a pair: by table, distance, the earlier, as quoted, kind, source."""
    forward, backward = in_force(start, on), in_force(end, on)
    if forward is not None and forward.new == end:
        return legal(forward, True)
    if backward is not None and backward.new == start:
        return legal(backward, False)
    if forward is not None or backward is not None:
        raise Fault("NO_RATE")
    found, stale = [], False
    for one, inverted in table.linking(start, end):
        if one.kind not in DAILY:
            continue
        try:
            leg = serve(one, inverted, on, policy, max_age)
        except Fault as fault:
            stale = stale or fault.code == "STALE_RATE"
            continue
        later = leg.age < 0
        order = (leg.rank, leg.distance, later, inverted, DAILY.index(leg.kind), leg.source)
        found.append((order, leg))
    if not found:
        raise Fault("STALE_RATE" if stale else "NO_RATE")
    return min(found, key=lambda item: item[0])[1]
