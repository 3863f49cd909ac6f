"""Rate tables: series of dated prices, read from files and merged in order of preference."""

import csv
import io
import os
import zipfile
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

from . import documents, number, period
from .direction import Price, directions
from .fault import Fault
from .money import MINOR_UNITS, currency
from .number import Dec

ROOT = Path(__file__).parents[3]
EUROPEAN_CENTRAL_BANK = "European Central Bank, euro foreign exchange reference rates"
# In the order in which one is preferred to another that is as near.
DAILY = ("fixed", "official", "spot")
KINDS = (*DAILY, "period_average", "period_end")


@dataclass
class Series:
    """What one source says of one pair, by day or by period; the units may change."""

    base: str
    quote: str
    kind: str
    source: str
    rank: int = 0
    days: dict[date, Price] = field(default_factory=dict)
    periods: dict[str, Price] = field(default_factory=dict)
    order: list[date] = field(default_factory=list)

    def sorted_days(self) -> list[date]:
        if len(self.order) != len(self.days):
            self.order = sorted(self.days)
        return self.order

    def before(self, on: date) -> date | None:
        """The last day with a rate that is no later."""
        index = bisect_right(self.sorted_days(), on)
        return self.order[index - 1] if index else None

    def after(self, on: date) -> date | None:
        """The first day with a rate that is no earlier."""
        index = bisect_left(self.sorted_days(), on)
        return self.order[index] if index < len(self.order) else None


@dataclass(frozen=True)
class Rate:
    base: str
    quote: str
    units: int
    value: Dec
    when: str
    kind: str
    source: str


class Table:
    """Rates that no longer change."""

    def __init__(self) -> None:
        self.series: dict[tuple[object, ...], Series] = {}
        self.seen: dict[tuple[object, ...], dict[tuple[str, int], Price]] = {}

    def add(self, rate: Rate, rank: int = 0) -> None:
        """Refuses another price for the pair, kind and time, except of a less preferred table."""
        name, first, is_day = checked(rate)
        price = Price(rate.value, rate.units)
        of = (rate.base, rate.quote, rate.kind)
        for key in ((*of, name, rank), *((*of, name, held) for held in range(rank))):
            for (source, _), held in self.seen.get(key, {}).items():
                same = key[-1] == rank or source == rate.source
                if same and held.ratio != price.ratio:
                    raise Fault("CONFLICTING_RATES")
        back = (rate.quote, rate.base, rate.kind, name)
        for held_rank in range(rank + 1):
            for (source, _), held in self.seen.get((*back, held_rank), {}).items():
                found = directions(rate.kind, held, price)
                strict = held_rank == rank or source == rate.source
                if found == "swapped" or (found == "differ" and strict):
                    raise Fault("CONFLICTING_RATES")
        if any((rate.source, rate.units) in self.seen.get((*of, name, r), {}) for r in range(rank)):
            return
        mine = self.seen.setdefault((*of, name, rank), {})
        held = mine.get((rate.source, rate.units))
        if held is None or held.value.scale < rate.value.scale:
            mine[rate.source, rate.units] = price
        key = (*of, rate.source, rank)
        one = self.series.setdefault(key, Series(*of, rate.source, rank))
        units = min(u for source, u in mine if source == rate.source)
        if is_day:
            one.days[first] = mine[rate.source, units]
        else:
            one.periods[name] = mine[rate.source, units]

    def count(self) -> int:
        return sum(len(held) for held in self.seen.values())

    def linking(self, start: str, end: str) -> Iterator[tuple[Series, bool]]:
        for one in self.series.values():
            if (one.base, one.quote) == (start, end):
                yield one, False
            elif (one.base, one.quote) == (end, start):
                yield one, True

    def pairs(self) -> set[frozenset[str]]:
        return {frozenset((one.base, one.quote)) for one in self.series.values()}

    def pivots(self, start: str, end: str) -> list[str]:
        pairs = self.pairs()
        others = {code for pair in pairs for code in pair} - {start, end}
        return sorted(c for c in others if {start, c} in pairs and {c, end} in pairs)

    def bounds(self, one: str, other: str) -> str:
        """From when to when each series prices the pair, and how often."""
        out = []
        found = [series for series, _ in self.linking(currency(one), currency(other))]
        for series in sorted(found, key=lambda s: (s.rank, s.base, s.quote, s.kind, s.source)):
            whens = [str(day) for day in series.sorted_days()] or list(series.periods)
            first, last = min(whens, key=start), max(whens, key=start)
            pair = f"{series.base}/{series.quote}"
            out.append(f"{pair} {series.kind} {first} {last} {len(whens)}")
        if not out:
            raise Fault("NO_RATE")
        return "|".join(out)


def start(name: str) -> date:
    return period.when(name)[1]


def checked(rate: Rate) -> tuple[str, date, bool]:
    """Name and first day of the time of a rate, and whether it is a day."""
    name, first, _ = period.when(rate.when)
    is_day = name == str(first)
    sound = (
        rate.value.value > 0
        and rate.units > 0
        and rate.base != rate.quote
        and (rate.kind in DAILY) == is_day
    )
    if not sound:
        raise Fault("INVALID_RATE")
    return name, first, is_day


def build(text: str) -> Table:
    table = Table()
    for row in text.split("|"):
        pair, units, value, when, kind, source = (row + " " * 5).split(" ", 5)
        base, _, quote = pair.partition("/")
        currency(base), currency(quote)
        amount = number.parse(value)
        period.when(when)
        if kind not in KINDS:
            raise Fault("INVALID_POLICY")
        table.add(Rate(base, quote, int(units), amount, when, kind, source.strip()))
    return table


@cache
def read(names: str) -> Table:
    """The files joined by `+`, preferred first."""
    table = Table()
    for rank, name in enumerate(names.split("+")):
        for rate in rows(locate(name)):
            table.add(rate, rank)
    return table


def locate(name: str) -> Path:
    folders = [ROOT / "tests/data", Path(os.environ.get("TRADEWIND_TEST_DATA", ROOT / "target/data"))]
    for folder in folders:
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(f"{name} is in none of {folders}")


def rows(path: Path) -> Iterator[Rate]:
    data = path.read_bytes()
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            data = archive.read(archive.namelist()[0])
    if data.startswith(b"<"):
        read = documents.bank_of_russia if b"<ValCurs" in data else documents.bank_of_belarus
        yield from (Rate(**vars(one)) for one in read(data))
        return
    cells = csv.reader(io.StringIO(data.decode()))
    header = next(cells)
    if header[0] == "Date":
        yield from european_central_bank(header, cells)
        return
    for line in cells:
        row = dict(zip(header, line, strict=True))
        when = row.get("date") or row["period"]
        pair = currency(row["base"]), currency(row["quote"])
        yield Rate(*pair, int(row["units"]), number.parse(row["rate"]), when, row["kind"], row["source"])


def european_central_bank(header: list[str], cells: Iterator[list[str]]) -> Iterator[Rate]:
    """One row a day, one euro in each currency; the last column has no name."""
    for day, *values in cells:
        for code, value in zip(header[1:], values, strict=True):
            if code and value != "N/A":
                amount = number.parse(value)
                yield Rate("EUR", currency(code), 1, amount, day, "spot", EUROPEAN_CENTRAL_BANK)
