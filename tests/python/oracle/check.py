"""Stated equivalents: whether two reported amounts agree at a dated rate."""

from datetime import date
from fractions import Fraction

from . import interval
from .fault import Fault
from .figure import Figure, values
from .period import day
from .rates import Table
from .route import route


def equivalent(stated: Figure, other: Figure, table: Table, candidates: list[str]) -> str:
    """The first verdict that holds, in the order of the design.

    A reading agrees with a rate where some value of the one amount, converted, is a value
    of the other: the intervals are multiplied crosswise and nothing is divided.
    """
    if stated.kind != "currency" or other.kind != "currency" or stated.unit == other.unit:
        raise Fault("UNIT_MISMATCH")
    days = [day(text) for text in candidates]
    if not stated.value.unscaled or not other.value.unscaled:
        return "undetermined"
    chosen = rate(table, stated.unit, other.unit, days[0])
    for verdict, reading in (
        ("consistent", "written"),
        ("consistent_if_truncated", "truncated"),
        ("consistent_if_zeros_are_padding", "padded"),
    ):
        if chosen is not None and agree(stated, other, chosen, reading):
            return verdict
    others = alternatives(table, stated.unit, other.unit, days)
    readings = ("written", "truncated", "padded")
    if any(agree(stated, other, ratio, reading) for ratio in others for reading in readings):
        return "consistent_at_another_rate"
    if chosen is None or "about" in (stated.qualifier, other.qualifier):
        return "undetermined"
    return "inconsistent"


def agree(stated: Figure, other: Figure, ratio: Fraction, reading: str) -> bool:
    return interval.scaled(values(stated, reading), ratio).meets(values(other, reading))


def rate(table: Table, start: str, end: str, on: date) -> Fraction | None:
    try:
        legs = route(table, start, end, on)
    except Fault:
        return None
    ratio = Fraction(1)
    for leg in legs:
        ratio *= leg.ratio
    return ratio


def alternatives(table: Table, start: str, end: str, days: list[date]) -> list[Fraction]:
    """The rates of every candidate date, of the whole table and of each source alone."""
    out = []
    for on in days:
        for source in [None, *sorted({one.source for one in table.series.values()})]:
            part = table
            if source is not None:
                part = Table()
                part.series = {k: s for k, s in table.series.items() if s.source == source}
            ratio = rate(part, start, end, on)
            if ratio is not None:
                out.append(ratio)
    return out
