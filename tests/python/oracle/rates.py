"""Rate tables: series of dated prices, read from files and merged in order of preference."""

import csv
import io
import os
import zipfile
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path

from . import documents, number, period
from .fault import Fault
from .money import MINOR_UNITS, currency
from .number import Dec

ROOT = Path(__file__).parents[3]
EUROPEAN_CENTRAL_BANK = "European Central Bank, euro foreign exchange reference rates"
DAILY = ("spot", "fixed", "official")
KINDS = (*DAILY, "period_average", "period_end")


@dataclass
class Series:
    """The observations of one pair, kind, source and number of units."""

    base: str
    quote: str
    units: int
    kind: str
    source: str
    rank: int = 0
    days: dict[date, Dec] = field(default_factory=dict)
    periods: dict[str, Dec] = field(default_factory=dict)
    order: list[date] = field(default_factory=list)

    def before(self, on: date) -> date | None:
        if len(self.order) != len(self.days):
            self.order = sorted(self.days)
        index = bisect_right(self.order, on)
        return self.order[index - 1] if index else None


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
        self.seen: dict[tuple[str, ...], tuple[int, Fraction]] = {}

    def add(self, rate: Rate, rank: int = 0) -> None:
        name, first, _ = period.when(rate.when)
        is_day = len(name) == 10 and name.count("-") == 2
        sound = (
            rate.value.value > 0
            and rate.units > 0
            and rate.base != rate.quote
            and (rate.kind in DAILY) == is_day
        )
        if not sound:
            raise Fault("INVALID_RATE")
        key = (rate.base, rate.quote, rate.kind, rate.source, name)
        held = self.seen.setdefault(key, (rate.units, rate.value.value))
        if held != (rate.units, rate.value.value):
            raise Fault("CONFLICTING_RATES")
        of = (rate.base, rate.quote, rate.units, rate.kind, rate.source)
        one = self.series.setdefault((*of, rank), Series(*of, rank=rank))
        if is_day:
            one.days[first] = rate.value
        else:
            one.periods[name] = rate.value

    def count(self) -> int:
        return len(self.seen)

    def linking(self, start: str, end: str) -> Iterator[tuple[Series, bool]]:
        for one in self.series.values():
            if (one.base, one.quote) == (start, end):
                yield one, False
            elif (one.base, one.quote) == (end, start):
                yield one, True

    def pivots(self, start: str, end: str) -> list[str]:
        pairs = {frozenset((one.base, one.quote)) for one in self.series.values()}
        others = {code for pair in pairs for code in pair} - {start, end}
        return sorted(c for c in others if {start, c} in pairs and {c, end} in pairs)


def build(text: str) -> Table:
    table = Table()
    for row in text.split("|"):
        pair, units, value, when, kind, source = row.split(" ", 5)
        base, _, quote = pair.partition("/")
        currency(base), currency(quote)
        amount = number.parse(value)
        period.when(when)
        if kind not in KINDS:
            raise Fault("INVALID_POLICY")
        table.add(Rate(base, quote, int(units), amount, when, kind, source))
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
    for when, base, quote, units, value, kind, source in cells:
        yield Rate(currency(base), currency(quote), int(units), number.parse(value), when, kind, source)


def european_central_bank(header: list[str], cells: Iterator[list[str]]) -> Iterator[Rate]:
    """One row a day, one euro in each currency; codes that are no longer active are left out."""
    for day, *values in cells:
        for code, value in zip(header[1:], values, strict=True):
            if code in MINOR_UNITS and value != "N/A":
                amount = number.parse(value)
                yield Rate("EUR", code, 1, amount, day, "spot", EUROPEAN_CENTRAL_BANK)
