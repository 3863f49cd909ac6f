"""Random conversions over the whole history of the European Central Bank, against fractions.

What the library answers is compared with a computation of its own by the oracle, which
holds every rate as a fraction: the amount to its last digit, whether it is exact, the legs
with their days and ages, or the code of the refusal.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

import pytest
import tradewind as tw
from oracle import average, lookup, number, rates
from oracle.fault import Fault
from oracle.lookup import POLICIES, Leg
from oracle.succession import SUCCESSIONS

SEED = 20_241_027
CASES = 120_000
HISTORY = "eurofxref-hist.csv"
AGES = (0, 1, 2, 3, 4, 5, 7, 7, 7, 10, 30, 400, 2**32 - 1)


@dataclass(frozen=True)
class Case:
    start: str
    end: str
    on: date
    amount: Decimal
    policy: str
    max_age: int
    scale: int
    mode: str


@cache
def series() -> dict[str, rates.Series]:
    """By currency, what one euro costs."""
    return {one.quote: one for one in rates.read(HISTORY).series.values()}


@cache
def steps_to_euro(code: str, on: date) -> tuple[list[Leg], str]:
    """The legal factors of a former currency, and where they end."""
    legs = average.legal_way(code, on)
    return legs, legs[-1].base if legs else code


def expected_legs(case: Case) -> list[Leg]:
    """Every currency is priced in euro alone, so that there is one way between two."""
    before, head = steps_to_euro(case.start, case.on)
    after, tail = steps_to_euro(case.end, case.on)
    market, codes = [], set()
    if head != tail:
        for code, inverted in ((head, True), (tail, False)):
            if code == "EUR":
                continue
            try:
                asked = (case.on, case.policy, case.max_age)
                market.append(lookup.serve(series()[code], inverted, *asked))
            except Fault as fault:
                codes.add(fault.code)
    # A missing side of one leg outweighs a rate of the other that is too old.
    if codes:
        raise Fault("NO_RATE" if "NO_RATE" in codes else "STALE_RATE")
    back = [lookup.legal(SUCCESSIONS[leg.quote], False) for leg in reversed(after)]
    while before and back and before[-1].quote == back[0].quote:
        before, back = before[:-1], back[1:]
    return [*before, *market, *back]


def expected(case: Case) -> tuple[Any, ...]:
    try:
        legs = expected_legs(case)
        ratio = Fraction(1)
        for leg in legs:
            ratio *= leg.ratio
        result, is_exact = number.at_scale(Fraction(case.amount) * ratio, case.scale, case.mode)
    except Fault as fault:
        return ("error", fault.code)
    return str(result), is_exact, [(leg.when, leg.age) for leg in legs]


def answered(table: tw.RateTable, case: Case) -> tuple[Any, ...]:
    money = tw.Money(case.amount, case.start)
    options: dict[str, Any] = {
        "policy": case.policy,
        "max_age_days": case.max_age,
        "scale": case.scale,
        "rounding": case.mode,
    }
    try:
        result = table.convert(money, case.end, on=case.on, **options)
    except tw.TradewindError as error:
        return ("error", error.code)
    legs = [(leg.when, leg.age_days) for leg in result.legs]
    return f"{result.money.amount:f}", result.exact, legs


def kind(case: Case) -> str:
    if "EUR" in (case.start, case.end):
        return "direct" if case.start == "EUR" else "inverse"
    return "cross"


def cases(seed: int, count: int) -> Iterator[Case]:
    chance = random.Random(seed)
    codes = sorted(series())
    days = {code: series()[code].sorted_days() for code in codes}
    laws = [one.effective for code, one in SUCCESSIONS.items() if code in days]
    for _ in range(count):
        one, other = chance.sample(codes, 2)
        start, end = chance.choice([("EUR", one), (one, "EUR"), (one, other), (one, other)])
        max_age = chance.choice(AGES)
        on = day(chance, days[one], laws, max_age)
        scale, mode = chance.randrange(9), chance.choice(number.MODES)
        amount = some_amount(chance)
        case = Case(start, end, on, amount, chance.choice(POLICIES), max_age, scale, mode)
        yield at_the_limit(chance, case) if chance.random() < 0.04 else case


def day(chance: random.Random, days: list[date], laws: list[date], max_age: int) -> date:
    """On publishing days and off, at the limit of the age and one past it."""
    base = chance.choice(days)
    near = min(max_age, 400)
    match chance.randrange(8):
        case 0:
            return base
        case 1 | 2:
            return base + timedelta(days=chance.randint(-5, 5))
        case 3:
            return base + timedelta(days=chance.choice((1, -1)) * (near + chance.randint(0, 1)))
        case 4:
            # Gaps and ends are few among the days, but not here.
            edge = chance.choice(wide(tuple(days)))
            return edge + timedelta(days=chance.choice((1, -1)) * (near + chance.randint(-1, 1)))
        case 5:
            return chance.choice(laws) + timedelta(days=chance.randint(-4, 4))
        case 6:
            return date(1998, 12, 1) + timedelta(days=chance.randrange(10_400))
    return base + timedelta(days=1 if base.weekday() == 4 else 2)


@cache
def wide(days: tuple[date, ...]) -> list[date]:
    """The first and the last day, and both sides of every gap of more than four days."""
    out = [days[0], days[-1]]
    for one, other in zip(days, days[1:]):
        if (other - one).days > 4:
            out += [one, other]
    return out


def some_amount(chance: random.Random) -> Decimal:
    digits = chance.randint(1, 22)
    whole = chance.randrange(10 ** (digits - 1), 10**digits)
    sign = chance.choice(("", "", "-"))
    return Decimal(f"{sign}{whole}e-{chance.randrange(9)}") + 0


def at_the_limit(chance: random.Random, case: Case) -> Case:
    """The amount whose result is the largest of the type, or next to it."""
    try:
        legs = expected_legs(case)
    except Fault:
        return case
    ratio = Fraction(1)
    for leg in legs:
        ratio *= leg.ratio
    amount = Fraction(number.LARGEST, 10**case.scale) / ratio
    places = 0
    while places < 28 and amount * 10 ** (places + 1) < number.LARGEST:
        places += 1
    unscaled = int(amount * 10**places) + chance.randint(-2, 3)
    if not 0 < unscaled <= number.LARGEST:
        return case
    sign = chance.choice((1, -1))
    written = Decimal((sign < 0, tuple(map(int, str(unscaled))), -places))
    return Case(**{**vars(case), "amount": written})


def test_conversions_are_those_of_fractions(capsys: pytest.CaptureFixture[str]) -> None:
    table = tw.RateTable.read_ecb(rates.locate(HISTORY))
    seen: Counter[str] = Counter()
    different = []
    for case in cases(SEED, CASES):
        due, got = expected(case), answered(table, case)
        if due != got:
            different.append((case, due, got))
        for word in (kind(case), case.policy, case.mode, f"scale {case.scale}"):
            seen[word] += 1
        seen[due[1] if due[0] == "error" else "converted"] += 1
    with capsys.disabled():
        print(f"\ndifferential: seed {SEED}, {CASES} conversions, {len(different)} differences")
        print(", ".join(f"{name} {count}" for name, count in sorted(seen.items())))
    assert not different, different[:5]
    # The sample holds what it claims to.
    scales = [f"scale {scale}" for scale in range(9)]
    refusals = ["NO_RATE", "STALE_RATE", "OVERFLOW"]
    for word in (*POLICIES, *number.MODES, *scales, *refusals, "direct", "inverse", "cross"):
        assert seen[word] >= 1_000, word
    assert seen["converted"] >= 60_000


def test_a_wrong_answer_is_seen() -> None:
    """One digit, one day, one age of difference fails the comparison."""
    one = Case("CNY", "USD", date(2024, 10, 27), Decimal("11200000000"), "previous", 7, 2, "half_even")
    due = ("1572034282.90", False, [(date(2024, 10, 25), 2), (date(2024, 10, 25), 2)])
    assert expected(one) == due
    table = tw.RateTable.read_ecb(rates.locate(HISTORY))
    assert answered(table, one) == due
    for change in ({"mode": "down"}, {"on": date(2024, 10, 26)}, {"policy": "next"}):
        assert expected(Case(**{**vars(one), **change})) != due


def test_the_largest_results() -> None:
    """At the scale the largest result is 2^96 - 1 units; one more is refused."""
    table = tw.RateTable.read_ecb(rates.locate(HISTORY))
    chance = random.Random(SEED)
    outcomes = Counter()
    for case in cases(SEED + 1, 2_000):
        edge = at_the_limit(chance, case)
        due = expected(edge)
        assert answered(table, edge) == due
        outcomes[due[1] if due[0] == "error" else "converted"] += 1
    assert outcomes["OVERFLOW"] >= 200
    assert outcomes["converted"] >= 200
