"""The package beside its Python peers, round by round: `peers.py HISTORY.zip`.

A line is `row`, ours, the peer's, in nanoseconds a call, with tabs between them: the time
that this thread had of the processor. Ours and the peer run in turn; who goes first
alternates.
"""

from __future__ import annotations

import csv
import io
import sys
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path
from time import thread_time
from timeit import Timer
from typing import Any

import moneyed
import tradewind as tw
from currency_converter import CurrencyConverter

ROUNDS = 101
ROUNDS_OF_LOADING = 11
NANOSECONDS = 1_000_000_000
LENGTH = 2_000_000
"""What one side of a round takes, about."""

Table = dict[str, dict[date, Decimal]]


def load(path: Path) -> Table:
    """The history as one writes it with the standard library: rates by currency and day."""
    with zipfile.ZipFile(path) as archive:
        text = archive.read(archive.namelist()[0]).decode()
    rows = csv.reader(io.StringIO(text))
    columns = next(rows)[1:]
    table: Table = {name: {} for name in columns if name}
    for first, *cells in rows:
        day = date.fromisoformat(first)
        for name, cell in zip(columns, cells):
            if name and cell != "N/A":
                table[name][day] = Decimal(cell)
    return table


class Side:
    """One side of a comparison: a statement over names that are local to it."""

    def __init__(self, statement: str, names: dict[str, Any]) -> None:
        setup = "; ".join(f"{name} = names[{name!r}]" for name in names)
        self.timer = Timer(statement, setup, thread_time, globals={"names": names})
        self.calls = 1
        while self.once() * self.calls < LENGTH:
            self.calls *= 2

    def once(self) -> float:
        """Nanoseconds of one call, on the average of a round's side."""
        return self.timer.timeit(self.calls) * NANOSECONDS / self.calls


def compare(row: str, ours: str, peer: str, names: dict[str, Any], rounds: int = ROUNDS) -> None:
    """Runs ours and the peer in turn."""
    sides = Side(ours, names), Side(peer, names)
    for turn in range(rounds):
        if turn % 2 == 0:
            our_time, peer_time = sides[0].once(), sides[1].once()
        else:
            peer_time, our_time = sides[1].once(), sides[0].once()
        print(row, f"{our_time:.2f}", f"{peer_time:.2f}", sep="\t")


def conversions(path: Path) -> None:
    """One amount in dollars, by what each peer offers."""
    day, cent = date(2024, 10, 25), Decimal("0.01")
    table, rates = load(path), tw.RateTable.read_ecb(path)
    cny, usd, amount = table["CNY"], table["USD"], Decimal("11200000000")
    money = tw.Money(amount, "CNY")
    names = {
        "day": day,
        "cent": cent,
        "cny": cny,
        "usd": usd,
        "amount": amount,
        "money": money,
        "rates": rates,
        "converter": rates.converter("CNY", "USD", on=day),
        "other": CurrencyConverter(str(path), decimal=True),
        "moneyed": moneyed.Money(amount, "CNY"),
        "factor": usd[day] / cny[day],
    }
    convert = 'rates.convert(money, "USD", on=day)'
    sums = "(amount / cny[day] * usd[day]).quantize(cent)"
    other = 'other.convert(amount, "CNY", "USD", day)'
    expected = rates.convert(money, "USD", on=day).money.amount
    for statement in (sums, f"{other}.quantize(cent)"):
        if eval(statement, {}, names) != expected:
            raise SystemExit(f"{statement} is not {expected}")
    compare("python_converter", "converter.convert(money)", sums, names)
    compare("python_convert", convert, sums, names)
    compare("currency_converter", convert, other, names)
    compare("py_moneyed", "converter.convert(money)", "moneyed * factor", names)


def main() -> None:
    """Everything, with the path of the zip as the only argument."""
    path = Path(sys.argv[1])
    conversions(path)
    compare(
        "load",
        "read(path)",
        "load(path)",
        {"path": path, "read": tw.RateTable.read_ecb, "load": load},
        ROUNDS_OF_LOADING,
    )


if __name__ == "__main__":
    main()
