"""Conversions: one amount or figure, the exact ratio of a day or a period."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from . import average as averages
from . import interval, number, period
from .average import AVERAGES
from .fault import Fault
from .figure import Figure, values
from .lookup import POLICIES, Leg
from .money import Money, currency, scale_for
from .number import Dec
from .rates import Table
from .route import codes, route
from .succession import in_force


@dataclass(frozen=True)
class Conversion:
    money: Money
    to: str
    on: str
    ratio: Fraction
    legs: list[Leg]
    path: str
    via: str | None
    observations: int
    source: str
    days: tuple[date, date] | None = None
    missing: tuple[date, ...] = ()
    average_name: str = ""
    averaged_via: str | None = None

    def result(self, scale: int | None, mode: str) -> tuple[Money, bool]:
        places = scale_for(self.to, scale)
        amount, is_exact = number.rounded(self.money.amount.value * self.ratio, places, mode)
        return Money(amount, self.to), is_exact

    def rate(self) -> str:
        self.result(None, "half_even")
        dates = [leg.when for leg in self.legs if isinstance(leg.when, date)]
        day = min(dates) if dates else "-"
        age = max(leg.age for leg in self.legs) if dates else "-"
        rate = number.digits_28(self.ratio, "half_even")[0]
        return f"{rate}; {day}; {age}; {self.path}; {self.via or '-'}"

    def average(self) -> str:
        self.result(None, "half_even")
        rate = number.digits_28(self.ratio, "half_even")[0]
        missing = ",".join(str(day) for day in self.missing) or "-"
        return f"{rate}; {self.observations} observations; missing {missing}"

    def route(self) -> str:
        self.result(None, "half_even")
        way = ">".join([self.money.currency, *codes(self.legs)])
        each = [f"{leg.when} {'fixed' if leg.fixed else leg.age}" for leg in self.legs]
        return f"{way}; {self.path}; {', '.join(each) or '-'}"


def convert(
    table: Table,
    money: Money,
    to: str,
    on: str,
    policy: str = "",
    max_age: int = 7,
    via: str = "",
    average: str = "",
) -> Conversion:
    currency(to)
    pivot = currency(via) if via else None
    name, first, last = period.when(on)
    if policy and policy not in POLICIES or average and average not in AVERAGES:
        raise Fault("INVALID_POLICY")
    if name == str(first) and average not in ("", "published"):
        raise Fault("INVALID_ARGUMENT")
    if name != str(first) and policy not in ("", "previous"):
        raise Fault("INVALID_ARGUMENT")
    start = money.currency
    if start == to:
        return Conversion(money, to, name, Fraction(1), [], "identity", None, 0, "")
    law = last if average == "end_of_period" else first
    if pivot is not None and (pivot in (start, to) or in_force(pivot, law)):
        raise Fault("INVALID_ARGUMENT")
    ends = {averages.became(code, law) for code in (start, to)}
    if pivot is not None and len(ends) == 1 and pivot not in ends:
        raise Fault("INVALID_ARGUMENT")
    if name == str(first):
        legs = route(table, start, to, first, policy or "previous", max_age, pivot)
        one = averages.of_legs(legs)
    else:
        span = (name, first, last)
        one = averages.over(table, start, to, span, average or "published", max_age, pivot)
    what = (one.ratio, one.legs, one.path, one.via, one.observations, one.source, one.days)
    named = (tuple(one.missing), average or "published", one.averaged_via)
    return Conversion(money, to, name, *what, *named)


def convert_figure(table: Table, figure: Figure, to: str, on: str, average: str, reading: str) -> str:
    """The interval of a figure at the exact ratio of its conversion."""
    if figure.kind != "currency":
        raise Fault("UNIT_MISMATCH")
    money = Money(Dec(figure.value.unscaled, figure.value.scale), figure.unit)
    one = convert(table, money, to, on, average=average)
    one.result(None, "half_even")
    return str(interval.scaled(values(figure, reading), one.ratio))
