"""Tables of rates as files have them: with units, or one average a country and year."""

import csv
import io
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from . import notation, number, period
from .direction import Price, directions
from .fault import Fault
from .money import MINOR_UNITS
from .number import Dec

FUND = "International Monetary Fund, International Financial Statistics, period average"
DAILY = ("spot", "fixed", "official")
KINDS = (*DAILY, "period_average", "period_end")
CODES = {*MINOR_UNITS, *"BYB BYR PLN RUR TMM TRL".split()}
# Predecessor, factor and day of the redenomination that brought a currency about.
ORIGINS = {
    "AZN": ("AZM", 5000, date(2006, 1, 1)),
    "BYN": ("BYR", 10000, date(2016, 7, 1)),
    "RUB": ("RUR", 1000, date(1998, 1, 1)),
    "TJS": ("TJR", 1000, date(2000, 10, 30)),
    "TMT": ("TMM", 5000, date(2009, 1, 1)),
}
COLUMNS = {
    "date": "date",
    **dict.fromkeys(("base", "base_currency", "char_code", "currency"), "base"),
    **dict.fromkeys(("units", "nominal", "scale"), "units"),
    **dict.fromkeys(("quote", "quote_currency"), "quote"),
    **dict.fromkeys(("value", "rate"), "value"),
}
AVERAGES = ("Date", "Rate", "Currency", "Frequency", "Source", "Country code", "Country")


@dataclass(frozen=True)
class Rate:
    base: str
    quote: str
    units: int
    value: Dec
    when: str
    kind: str
    source: str


def currency(code: str) -> str:
    if code not in CODES:
        raise Fault("UNKNOWN_CURRENCY")
    return code


def units(text: str) -> int:
    count = number.parse(text)
    if not text.isdigit() or count.value >= 2**32:
        raise Fault("INVALID_NUMBER")
    return int(text)


def rows(data: bytes, names: dict[str, str]) -> list[dict[str, str]]:
    """Every row by the names of its columns, each of which must be there once."""
    try:
        text = data.decode().removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise Fault("INVALID_UTF8") from None
    lines = [cells for cells in csv.reader(io.StringIO(text)) if cells]
    if not lines:
        raise Fault("EMPTY_INPUT")
    header = [names.get(name, "") for name in lines[0]]
    if sorted(header) != sorted(set(names.values())):
        raise Fault("INVALID_HEADER")
    if len(lines) == 1:
        raise Fault("EMPTY_INPUT")
    for cells in lines[1:]:
        if len(cells) != len(header) or "" in cells:
            raise Fault("INVALID_ROW")
    return [dict(zip(header, cells, strict=True)) for cells in lines[1:]]


def tidy(rates: list[Rate]) -> str:
    """The rates as a tidy CSV, in order; one pair, kind and day has one price."""
    held: dict[tuple[str, ...], tuple[int, Fraction]] = {}
    kept: dict[tuple[str, ...], Rate] = {}
    for rate in rates:
        is_day = rate.when.count("-") == 2
        sound = rate.value.value > 0 and rate.units > 0 and rate.base != rate.quote
        if not sound or not rate.source or (rate.kind in DAILY) != is_day:
            raise Fault("INVALID_RATE")
        key = (rate.base, rate.quote, rate.kind, rate.source, rate.when)
        price = (rate.units, rate.value.value)
        if held.setdefault(key, price) != price:
            raise Fault("CONFLICTING_RATES")
        kept.setdefault(key, rate)
        back = kept.get((rate.quote, rate.base, rate.kind, rate.source, rate.when))
        prices = [Price(it.value, it.units) for it in (rate, back) if it]
        if back and directions(rate.kind, *prices) != "fit":
            raise Fault("CONFLICTING_RATES")
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow("date period base quote units rate kind source".split())
    for key in sorted(kept):
        one = kept[key]
        when = (one.when, "") if one.when.count("-") == 2 else ("", one.when)
        cells = (one.base, one.quote, one.units, one.value, one.kind, one.source)
        writer.writerow((*when, *cells))
    return out.getvalue()


def nominal(data: bytes, publisher: str, kind: str, form: str) -> list[Rate]:
    kind = kind or "official"
    if kind not in KINDS:
        raise Fault("INVALID_POLICY")
    out = []
    for row in rows(data, COLUMNS):
        price = notation.parse_in(row["value"], form or "plain")
        count, on = units(row["units"]), str(period.day(row["date"]))
        base, quote = currency(row["base"]), currency(row["quote"])
        out.append(Rate(base, quote, count, price, on, kind, publisher))
    return out


@dataclass(frozen=True)
class Average:
    currency: str
    year: int
    value: Dec
    country: str


def averages(data: bytes, duplicates: str, unscaled: str) -> list[Rate]:
    choices = ("", "refuse", "leave_out")
    if duplicates not in (*choices, "issuer") or unscaled not in (*choices, "as_predecessor"):
        raise Fault("INVALID_POLICY")
    read = []
    for row in rows(data, {name: name for name in AVERAGES}):
        if (row["Frequency"], row["Source"]) != ("A", "IMF"):
            raise Fault("INVALID_VALUE")
        value = number.parse(row["Rate"])
        if value.value <= 0:
            raise Fault("INVALID_RATE")
        year, code = period.day(row["Date"]).year, currency(row["Currency"])
        if code != "USD" or value.value != 1:
            read.append(Average(code, year, value, row["Country code"]))
    chosen = one_a_year(in_own_units(read, unscaled), duplicates)
    return [
        Rate("USD", one.currency, 1, one.value, f"{one.year:04}", "period_average", FUND)
        for one in chosen
    ]


def in_own_units(read: list[Average], unscaled: str) -> list[Average]:
    series = defaultdict(list)
    for one in read:
        series[one.currency, one.country].append(one)
    out = []
    for (code, _), held in series.items():
        predecessor, factor, since = ORIGINS.get(code, ("", 1, date.min))
        old = [one for one in held if one.year < since.year]
        new = [one for one in held if one.year >= since.year]
        if old and new:
            last = max(old, key=lambda one: one.year).value.value
            first = min(new, key=lambda one: one.year).value.value
            if (last / first) ** 2 <= factor:
                old, new = [], held
        if old and unscaled in ("", "refuse"):
            raise Fault("INVALID_RATE")
        out += new
        if unscaled == "as_predecessor":
            out += [Average(predecessor, one.year, one.value, one.country) for one in old]
    return out


def one_a_year(read: list[Average], duplicates: str) -> list[Average]:
    years = defaultdict(list)
    for one in read:
        years[one.currency, one.year].append(one)
    out = []
    for (code, _), held in sorted(years.items()):
        if len({one.value.value for one in held}) > 1:
            if duplicates == "leave_out":
                continue
            area = "U2" if code == "EUR" else code[:2]
            held = [one for one in held if one.country == area]
            if duplicates != "issuer" or len({one.value.value for one in held}) != 1:
                raise Fault("CONFLICTING_RATES")
        out.append(held[0])
    return out
