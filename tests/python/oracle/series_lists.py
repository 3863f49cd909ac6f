"""Lists of values without periods: cumulation, indices, links."""

from fractions import Fraction

from . import number
from .fault import Fault
from .series import Value
from .series_growth import Places, base_of, growth, part_of, said


def values_of(cell: str) -> list[Value]:
    items = [item.strip() for item in cell.split(",")] if cell else []
    return [None if item == "-" else number.parse(item).value for item in items]


def decumulate(values: list[Value], places: Places) -> str:
    cells, before, since = [], Fraction(), 0
    for value in values:
        since += 1
        if value is None:
            cells.append("MISSING_PERIOD")
            continue
        cells.append(part_of(value, before, since, places))
        before, since = value, 0
    return ", ".join(cells)


def year_growth(current: list[Value], previous: list[Value], places: Places) -> str:
    if len(current) > len(previous):
        raise Fault("LENGTH_MISMATCH")

    def rate(end: int) -> Fraction | str:
        """Over the periods that one of the years has."""
        pairs = list(zip(current, previous, strict=False))[:end]
        kept = [pair for pair in pairs if pair != (None, None)]
        if pairs[-1] == (None, None) or any(None in pair for pair in kept):
            return "MISSING_PERIOD"
        new, old = (sum((one for one in year if one is not None), Fraction()) for year in zip(*kept, strict=True))
        return growth(old, new)

    return ", ".join(said(rate(end), places) for end in range(1, len(current) + 1))


def index_of(values: list[Value], base: Value, places: Places) -> str:
    if code := base_of(base):
        raise Fault(code)
    assert base is not None
    cells = ("MISSING_PERIOD" if value is None else 100 * value / base for value in values)
    return ", ".join(said(cell, places) for cell in cells)


def rebase(values: list[Value], index: int, places: Places) -> str:
    return index_of(values, values[index] if index < len(values) else None, places)


def rebase_to_mean(values: list[Value], first: int, last: int, places: Places) -> str:
    held = values[first : last + 1] if first <= last < len(values) else [None]
    if None in held:
        raise Fault("MISSING_PERIOD")
    total = sum((one for one in held if one is not None), Fraction())
    return index_of(values, total / len(held), places)


def splice(old: list[Value], new: list[Value], at_old: int, at_new: int, places: Places) -> str:
    level = old[at_old] if at_old < len(old) else None
    base = new[at_new] if at_new < len(new) else None
    if level is not None and level <= 0:
        raise Fault("NOT_POSITIVE")
    if level is None or base is None:
        raise Fault("NO_OVERLAP")
    if base <= 0:
        raise Fault("NOT_POSITIVE")
    linked = [None if one is None else one * level / base for one in new[at_new + 1 :]]
    cells = ("MISSING_PERIOD" if one is None else one for one in old[: at_old + 1] + linked)
    return ", ".join(said(cell, places) for cell in cells)
