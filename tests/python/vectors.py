"""Runs the vectors: rows of inputs and what is expected of them, the same in every language.

    python tests/python/vectors.py [DIRECTORY]

Only public names of ``tradewind`` are called. Each failed row is a line; the last line
counts them.
"""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import tradewind as tw
import verbs_growth_changes
import verbs_growth_real
import verbs_indicators
import verbs_indicators_price
import verbs_series
import verbs_matrix
from cells import Row, items, places, plain, rounded

TESTS = Path(__file__).resolve().parent.parent
DATA = TESTS / "data"
FETCHED = Path(os.environ.get("TRADEWIND_TEST_DATA", TESTS.parent / "target" / "data"))
VECTORS = TESTS / "vectors"


def unescaped(cell: str) -> str:
    """The cell with \\n, \\t, \\r and \\\\ replaced by what they stand for."""
    parts = cell.split("\\\\")
    for escape, character in (("\\n", "\n"), ("\\t", "\t"), ("\\r", "\r")):
        parts = [part.replace(escape, character) for part in parts]
    return "\\".join(parts)


def read_rows(path: Path) -> Iterator[Row]:
    """The rows of one file, in order."""
    lines = path.read_bytes().decode().removesuffix("\n").split("\n")
    header = lines[0].split("\t")
    for line in lines[1:]:
        cells = [unescaped(cell) for cell in line.split("\t")]
        if len(cells) != len(header):
            raise ValueError(f"{path}: {len(cells)} cells in {line!r}")
        yield dict(zip(header, cells, strict=True))


@functools.cache
def file(name: str) -> bytes:
    """A file of the tests' data, else of the fetched data."""
    own = DATA / name
    return (own if own.exists() else FETCHED / name).read_bytes()


@functools.cache
def rates(names: str) -> tw.RateTable:
    """The tables joined by +, merged in order of preference."""
    tables = [tw.RateTable.read(file(name)) for name in names.split("+") if name]
    return functools.reduce(tw.RateTable.merged, tables, tw.RateTable.from_rates([]))


def conversion(row: Row) -> tw.Conversion:
    options: dict[str, Any] = places(row) if "scale" in row else {}
    for name in ("policy", "average", "via"):
        if row.get(name):
            options[name] = row[name]
    if row.get("max_age_days"):
        options["max_age_days"] = int(row["max_age_days"])
    money = tw.Money.parse(row["money"])
    return rates(row["rates"]).convert(money, row["to"], on=row["on"], **options)


def number_parse(row: Row) -> str:
    return plain(tw.number.parse(row["text"]))


def number_round(row: Row) -> str:
    return rounded(tw.number.round(row["value"], **places(row)))


def currency_lookup(row: Row) -> str:
    currency = tw.Currency(row["code"])
    minor = "-" if currency.minor_units is None else currency.minor_units
    numeric = "-" if currency.numeric is None else f"{currency.numeric:03}"
    return f"{currency} {numeric} {minor} {currency.name}"


def currency_history(row: Row) -> str:
    currency = tw.Currency(row["code"])
    days = currency.valid_from, currency.valid_until, currency.withdrawn
    return "; ".join([currency.status, *(str(day or "-") for day in days)])


def currency_succession(row: Row) -> str:
    law = tw.Currency(row["code"]).succession
    if law is None:
        return "-"
    return f"{law.to} {plain(law.factor)} {law.effective} {law.kind}"


def place_lookup(row: Row) -> str:
    place = tw.Place(row["code"])
    return (
        f"{place} {place.alpha3 or '-'} {place.numeric or '-'} {place.kind} {place.name}"
    )


def period_text(period: tw.Period) -> str:
    return f"{period} {period.first_day} {period.last_day}"


def money_compare(row: Row) -> str:
    left, right = tw.Money.parse(row["left"]), tw.Money.parse(row["right"])
    if left < right:
        return "less"
    return "greater" if left > right else "equal"


def money_sum(row: Row) -> str:
    return str(tw.Money.sum(tw.Money.parse(item) for item in items(row["items"], "|")))


def money_allocate(row: Row) -> str:
    scale = int(row["scale"]) if row["scale"] else None
    money = tw.Money.parse(row["money"])
    return ", ".join(map(str, money.allocate(items(row["weights"], ","), scale=scale)))


def mode(row: Row) -> dict[str, Any]:
    """The option rounding, where the row gives it."""
    return {"rounding": row["rounding"]} if row["rounding"] else {}


def money_format(row: Row) -> str:
    options = places(row)
    for name in ("notation", "unit"):
        if row[name]:
            options[name] = row[name]
    if row["compact"]:
        options["compact"] = row["compact"] == "true"
    return tw.Money.parse(row["money"]).format(**options)


def money_pair(verb: Callable[[tw.Money, tw.Money], tw.Money]) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        return str(verb(tw.Money.parse(row["left"]), tw.Money.parse(row["right"])))

    return run


def numbers(verb: Callable[[str, str], Decimal]) -> Callable[[Row], str]:
    return lambda row: plain(verb(row["left"], row["right"]))


def figure_parse(row: Row) -> str:
    figure = tw.Figure(row["text"])
    return (
        f"{plain(figure.value)}; {figure.unit}; {figure.qualifier}; "
        f"{figure.significant_digits} digits"
    )


def figure_interval(row: Row) -> str:
    options: dict[str, Any] = {"qualifier": row["qualifier"]} if row["qualifier"] else {}
    reading: Any = row["reading"]
    return str(tw.Figure(row["text"], **options).interval(reading))


def rates_build(row: Row) -> str:
    def rate(text: str) -> tw.Rate:
        pair, units, value, when, kind, source = text.split(" ", 5)
        base, _, quote = pair.partition("/")
        word: Any = kind
        return tw.Rate(
            base, quote, value, when, source=source, units=int(units), kind=word
        )

    return f"{len(tw.RateTable.from_rates(map(rate, row['rates'].split('|'))))} rates"


def rates_bounds(row: Row) -> str:
    bounds = rates(row["rates"]).bounds(row["base"], row["quote"])
    return "|".join(
        f"{one.base}/{one.quote} {one.kind} {one.first} {one.last} {one.observations}"
        for one in bounds
    )


def convert_day(row: Row) -> str:
    result = conversion(row)
    return rounded(tw.Rounded(result.money, result.exact))


def convert_period(row: Row) -> str:
    result = conversion(row)
    return f"{convert_day(row)}; {result.observations} observations"


def convert_rate(row: Row) -> str:
    result = conversion(row)
    age = "-" if result.age_days is None else result.age_days
    return (
        f"{plain(result.rate)}; {result.rate_date or '-'}; {age}; {result.path}; "
        f"{result.via or '-'}"
    )


def convert_average(row: Row) -> str:
    result = conversion(row)
    missing = ",".join(map(str, result.missing)) or "-"
    return f"{plain(result.rate)}; {result.observations} observations; missing {missing}"


def convert_route(row: Row) -> str:
    def dated(leg: tw.Leg) -> str:
        return f"{leg.when} {'fixed' if leg.kind == 'fixed' else leg.age_days}"

    result = conversion(row)
    legs = ", ".join(map(dated, result.legs)) or "-"
    return f"{'>'.join(map(str, result.route))}; {result.path}; {legs}"


def convert_figure(row: Row) -> str:
    reading: Any = row["reading"]
    table, options = rates(row["rates"]), chosen(row, "average")
    result = table.convert_figure(row["figure"], row["to"], on=row["on"], **options)
    return str(result.interval(reading))


def derived(left: str, right: str, verb: Callable[..., tw.Derived]) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        reading: Any = row["reading"]
        result = verb(tw.Figure(row[left]), tw.Figure(row[right]))
        return str(result.interval(reading))

    return run


def growth(left: str, right: str, verb: Callable[..., tw.Rounded[Any]]) -> Callable[[Row], str]:
    return lambda row: rounded(verb(row[left], row[right], **places(row)))


def check_equivalent(row: Row) -> str:
    days = [day for day in row["on"].split(",") if day]
    table = rates(row["rates"])
    return tw.check_equivalent(row["stated"], row["equivalent"], table, on=days).verdict


def content(row: Row) -> bytes:
    cell = row["bytes"]
    if cell.startswith("hex:"):
        return bytes.fromhex(cell.removeprefix("hex:"))
    return cell.encode()


def chosen(row: Row, *names: str) -> dict[str, Any]:
    """The options that the row gives."""
    return {name: row[name] for name in names if row[name]}


def formats_nominal_table(row: Row) -> str:
    options = chosen(row, "kind", "notation")
    read = tw.RateTable.read_nominal_table
    return read(content(row), source_name=row["publisher"], **options).to_csv()


def formats_imf(row: Row) -> str:
    options = chosen(row, "duplicates", "unscaled")
    return tw.RateTable.read_imf(content(row), **options).to_csv()


def formats_rates_csv(row: Row) -> str:
    return f"{len(tw.RateTable.read_csv(content(row), **chosen(row, 'notation')))} rates"


def formats_dossier(row: Row) -> str:
    def counts(dossier: tw.Dossier) -> str:
        names = ("sources", "forums", "editions", "packages", "projects")
        lists = [f"{len(getattr(dossier, name))} {name}" for name in names]
        return ", ".join([*lists, f"{len(dossier.trade)} trade"])

    dossier = tw.Dossier.read(content(row))
    again = tw.Dossier.from_json(dossier.to_json())
    if again != dossier or counts(again) != counts(dossier):
        return f"{counts(again)} after writing"
    return counts(dossier)


def dossier_text(row: Row) -> str:
    """The dossier of a row, after one replacement in its text."""
    text = file(row["dossier"]).decode()
    if row["replace"]:
        old, _, new = row["replace"].partition("=>")
        text = text.replace(old, new)
    return text


def brief_checks(row: Row) -> str:
    text = dossier_text(row)
    brief = tw.brief(tw.Dossier.from_json(text), rates(row["rates"]), row["to"])
    return " ".join(f"{check.kind}:{check.verdict}" for check in brief.checks)


VERBS: dict[str, Callable[[Row], str]] = {
    "number/parse": number_parse,
    "number/add": numbers(tw.number.add),
    "number/subtract": numbers(tw.number.subtract),
    "number/multiply": numbers(tw.number.multiply),
    "number/round": number_round,
    "number/parse_in": lambda row: plain(
        tw.number.parse(row["text"], notation=row["notation"])  # type: ignore[arg-type]
    ),
    "currency/lookup": currency_lookup,
    "currency/history": currency_history,
    "currency/succession": currency_succession,
    "currency/numeric": lambda row: str(tw.Currency.from_numeric(int(row["numeric"]))),
    "currency/name": lambda row: str(tw.Currency.from_name(row["name"])),
    "place/lookup": place_lookup,
    "period/parse": lambda row: period_text(tw.Period(row["text"])),
    "period/previous_year": lambda row: period_text(
        tw.Period(row["text"]).previous_year()
    ),
    "money/parse": lambda row: str(tw.Money.parse(row["text"])),
    "money/add": money_pair(lambda left, right: left + right),
    "money/subtract": money_pair(lambda left, right: left - right),
    "money/multiply": lambda row: str(tw.Money.parse(row["money"]) * row["factor"]),
    "money/compare": money_compare,
    "money/round": lambda row: rounded(
        tw.Money.parse(row["money"]).round(**places(row))
    ),
    "money/redenominate": lambda row: rounded(
        tw.Money.parse(row["money"]).redenominated(**places(row))
    ),
    "money/grouped": lambda row: tw.Money.parse(row["money"]).grouped(),
    "money/parse_in": lambda row: str(
        tw.Money.parse(row["text"], notation=row["notation"])  # type: ignore[arg-type]
    ),
    "money/in_minor_units": lambda row: str(
        tw.Money.parse(row["money"]).in_minor_units()
    ),
    "money/json": lambda row: tw.Money.from_json(row["json"]).to_json(),
    "money/sum": money_sum,
    "money/allocate": money_allocate,
    "money/round_to_increment": lambda row: rounded(
        tw.Money.parse(row["money"]).round_to_increment(row["increment"], **mode(row))
    ),
    "money/round_to_cash": lambda row: rounded(
        tw.Money.parse(row["money"]).round_to_cash(**mode(row))
    ),
    "money/format": money_format,
    "figure/parse": figure_parse,
    "figure/interval": figure_interval,
    "rates/build": rates_build,
    "rates/bounds": rates_bounds,
    "convert/day": convert_day,
    "convert/period": convert_period,
    "convert/rate": convert_rate,
    "convert/average": convert_average,
    "convert/route": convert_route,
    "convert/figure": convert_figure,
    "convert/cite": lambda row: conversion(row).cite(),
    "growth/simple": growth("base", "current", tw.growth.simple),
    "growth/implied_base": growth("current", "growth", tw.growth.implied_base),
    "growth/share": growth("part", "whole", tw.growth.share),
    "growth/implied_base_of_figures": derived(
        "current", "growth", tw.growth.implied_base
    ),
    "growth/implied_growth": derived("base", "current", tw.growth.implied_growth),
    "growth/share_of_figures": derived("part", "whole", tw.growth.share),
    "growth/average_per_unit": derived("total", "count", tw.growth.average_per_unit),
    "check/equivalent": check_equivalent,
    "formats/ecb": lambda row: f"{len(tw.RateTable.read_ecb(content(row)))} rates",
    "formats/rates_csv": formats_rates_csv,
    "formats/nominal_table": formats_nominal_table,
    "formats/bank_of_russia": lambda row: tw.RateTable.read_bank_of_russia(
        content(row)
    ).to_csv(),
    "formats/bank_of_belarus": lambda row: tw.RateTable.read_bank_of_belarus(
        content(row)
    ).to_csv(),
    "formats/imf": formats_imf,
    "formats/dossier": formats_dossier,
    "brief/checks": brief_checks,
    **verbs_growth_changes.VERBS,
    "trade/matrix": lambda row: verbs_matrix.trade(row, dossier_text(row)),
    **verbs_matrix.VERBS,
    **verbs_growth_real.VERBS,
    **verbs_indicators.VERBS,
    **verbs_indicators_price.VERBS,
    **verbs_series.VERBS,
}


def answer(verb: str, row: Row) -> str:
    """What the library says, or the error that it raises."""
    run = VERBS.get(verb)
    if run is None:
        return "no such verb in this runner"
    try:
        return run(row)
    except tw.TradewindError as error:
        first = f"/{error.faults[0].code}" if error.faults else ""
        return f"error:{error.code}{first}"
    except Exception as error:  # anything else is a fault of the row, not of the run
        return f"{type(error).__name__}: {error}"


def verb_of(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def failures(path: Path) -> tuple[int, list[str]]:
    """How many rows of a file there are, and a line for each one that failed."""
    verb, lines, count = verb_of(path), [], 0
    for row in read_rows(path):
        count += 1
        got = answer(verb, row)
        if got != row["expect"]:
            expected = row["expect"]
            lines.append(f"FAIL {verb} {row['id']}: expected {expected}, got {got}")
    return count, lines


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*/*.tsv"))


def main(folder: Path) -> int:
    total, failed = 0, 0
    for path in files(folder):
        count, lines = failures(path)
        total += count
        failed += len(lines)
        for line in lines:
            sys.stdout.buffer.write(f"{line}\n".encode())
    sys.stdout.buffer.write(f"vectors: {total - failed} passed, {failed} failed\n".encode())
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else VECTORS))
