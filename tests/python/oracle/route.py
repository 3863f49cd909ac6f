"""Routes: the rates that link two currencies on a day, by the documented order."""

from datetime import date

from . import lookup
from .fault import Fault
from .lookup import Leg
from .rates import Table
from .succession import SUCCESSIONS

# Any age at all: the calendar has fewer days.
UNLIMITED = 4_000_000


def route(
    table: Table,
    start: str,
    end: str,
    on: date,
    policy: str = "previous",
    max_age: int = 7,
    via: str | None = None,
) -> list[Leg]:
    """The best route; too old a rate is named only where one would do at any age."""
    if via in (start, end):
        raise Fault("INVALID_ARGUMENT")
    for age in (max_age, UNLIMITED):
        legs = search(table, start, end, (on, policy, age), via)
        if legs is not None:
            if age != max_age:
                raise Fault("STALE_RATE")
            return legs
    raise Fault("NO_RATE")


def search(
    table: Table, start: str, end: str, asked: tuple[date, str, int], via: str | None
) -> list[Leg] | None:
    edges: dict[str, dict[str, Leg]] = {}
    links = {tuple(sorted(pair)) for pair in table.pairs()}
    links |= {(one.old, one.new) for one in SUCCESSIONS.values()}
    for one, other in links:
        for a, b in ((one, other), (other, one)):
            try:
                edges.setdefault(a, {})[b] = lookup.edge(table, a, b, *asked)
            except Fault:
                continue
    if via is not None:
        first, second = edges.get(start, {}).get(via), edges.get(via, {}).get(end)
        return None if first is None or second is None else [first, second]
    for rank in sorted({leg.rank for of in edges.values() for leg in of.values()}):
        near = kept(edges, lambda leg, rank=rank: leg.rank <= rank)
        if not shortest(near, start, end):
            continue
        for distance in sorted({leg.distance for of in near.values() for leg in of.values()}):
            nearest = kept(near, lambda leg, limit=distance: leg.distance <= limit)
            if found := shortest(nearest, start, end):
                return min(found, key=order)
    return None


def order(legs: list[Leg]) -> tuple[int, list[str]]:
    """Of as many legs as short: the fewest inverted, then the codes on the way."""
    return sum(leg.inverted for leg in legs), codes(legs)


def codes(legs: list[Leg]) -> list[str]:
    """Every currency of the way but the first."""
    return [leg.base if leg.inverted else leg.quote for leg in legs]


def kept(edges: dict[str, dict[str, Leg]], fits: object) -> dict[str, dict[str, Leg]]:
    return {
        a: {b: leg for b, leg in of.items() if fits(leg)}  # type: ignore[operator]
        for a, of in edges.items()
    }


def shortest(edges: dict[str, dict[str, Leg]], start: str, end: str) -> list[list[Leg]]:
    """Every route of the fewest legs, step by step outward from the start."""
    reached, ways = {start}, {start: [[]]}
    while ways and end not in ways:
        further: dict[str, list[list[Leg]]] = {}
        for code, legs in ways.items():
            for other, leg in edges.get(code, {}).items():
                if other not in reached:
                    further.setdefault(other, []).extend([*way, leg] for way in legs)
        reached |= further.keys()
        ways = further
    return ways.get(end, [])
