"""Growth over series: a result, or the code of why there is none, for each period."""

from collections.abc import Callable
from datetime import timedelta
from fractions import Fraction

from . import number, period
from .fault import Fault
from .growth import positive_base
from .number import Dec
from .series import A_YEAR, Kind, Series, Value, keyed, named, place, unit_name, year_before

Places = tuple[int | None, str]


def said(value: Fraction | str, places: Places, more: str = "") -> str:
    """A number as rounded, or the code of what is undefined."""
    if isinstance(value, str):
        return value
    digits, exact = number.rounded(value, *places)
    return f"{digits} {number.word(exact)}{more}"


def shown(kind: Kind, results: dict[int, str], convention: str = "") -> str:
    text = ", ".join(f"{named(kind, key)}={result}" for key, result in results.items())
    return f"{text}; {convention}" if convention else text


def each(series: Series, formula: Callable[[int], Fraction | str], places: Places) -> dict[int, str]:
    return {key: said(formula(key), places) for key in series.values}


def base_of(base: Value, *others: Value) -> str:
    """Why there is no growth over the base: nothing where there is."""
    if base is None or None in others:
        return "MISSING_PERIOD"
    return "ZERO_BASE" if base == 0 else "NEGATIVE_BASE" if base < 0 else ""


def growth(base: Value, value: Value) -> Fraction | str:
    if code := base_of(base, value):
        return code
    assert base is not None and value is not None
    return value / base - 1


def over_previous(series: Series, places: Places) -> str:
    if series.kind.so_far:
        raise Fault("FREQUENCY_MISMATCH")
    rates = each(series, lambda key: growth(series.at(key - 1), series.at(key)), places)
    return shown(series.kind, rates)


def over_year(series: Series, places: Places) -> str:
    unit = series.kind.unit

    def rate(key: int) -> Fraction | str:
        return growth(series.at(year_before(unit, key)), series.at(key))

    return shown(series.kind, each(series, rate, places))


def parts(kind: Kind, least: int = 1) -> int:
    count = 0 if kind.so_far else A_YEAR.get(kind.unit, 0)
    if count < least:
        raise Fault("FREQUENCY_MISMATCH")
    return count


def annualised(series: Series, places: Places) -> str:
    power = parts(series.kind)

    def rate(key: int) -> Fraction | str:
        base, value = series.at(key - 1), series.at(key)
        if code := base_of(base, value):
            return code
        assert base is not None and value is not None
        return (value / base) ** power - 1 if value > 0 else "NOT_POSITIVE"

    return shown(series.kind, each(series, rate, places), f"periods_per_year={power}")


def carry_over(series: Series, places: Places) -> str:
    count = parts(series.kind, 2)

    def rate(key: int) -> Fraction | str:
        window = [series.at(one) for one in range(key - count + 1, key + 1)]
        known = [one for one in window if one is not None]
        if len(known) < count:
            return "MISSING_PERIOD"
        return growth(sum(known, Fraction()) / count, series.at(key))

    return shown(series.kind, each(series, rate, places))


def same(one: Series, other: Series) -> None:
    if one.kind != other.kind:
        raise Fault("FREQUENCY_MISMATCH")


def contribution(part: Series, whole: Series, comparison: str, places: Places) -> str:
    if comparison not in ("", "previous", "year"):
        raise Fault("INVALID_CONVENTION")
    same(part, whole)
    if comparison == "previous" and part.kind.so_far:
        raise Fault("FREQUENCY_MISMATCH")

    def points(key: int) -> Fraction | str:
        before = key - 1 if comparison == "previous" else year_before(part.kind.unit, key)
        old, new, base = part.at(before), part.at(key), whole.at(before)
        if code := base_of(base, old, new):
            return code
        assert old is not None and new is not None and base is not None
        return (new - old) / base

    return shown(part.kind, each(part, points, places), f"comparison={comparison or 'year'}")


def deflate(series: Series, index: Series, base: str, places: Places) -> str:
    level = number.parse(base or "100")
    if level.value <= 0:
        raise Fault("NOT_POSITIVE")
    same(series, index)

    def real(key: int) -> Fraction | str:
        value, price = series.at(key), index.at(key)
        if value is None or price is None:
            return "MISSING_PERIOD"
        return value * level.value / price if price > 0 else "NOT_POSITIVE"

    return shown(series.kind, each(series, real, places), f"index_base={level}")


def so_far(series: Series, key: int, last: int | None) -> Value:
    """The sum from the first of the year of `last` to it; nothing where one is missing."""
    if last is None:
        return None
    _, passed = place(series.kind.unit, last)
    values = [series.at(one) for one in range(last - passed, last + 1)]
    return None if None in values else sum((one for one in values if one is not None), Fraction())


def accumulated(series: Series) -> Kind:
    if series.kind.so_far or series.kind.unit == "A":
        raise Fault("FREQUENCY_MISMATCH")
    return Kind(series.kind.unit, True)


def year_to_date(series: Series, places: Places) -> str:
    kind = accumulated(series)

    def total(key: int) -> Fraction | str:
        value = so_far(series, key, key)
        return "MISSING_PERIOD" if value is None else value

    return shown(kind, each(series, total, places))


def year_to_date_growth(series: Series, places: Places) -> str:
    kind = accumulated(series)

    unit = series.kind.unit

    def rate(key: int) -> Fraction | str:
        """What both years lack is left out; a day that one does not have is not."""
        _, passed = place(unit, key)
        months = [(one, year_before(unit, one)) for one in range(key - passed, key + 1)]
        pairs = [(series.at(one), series.at(other)) for one, other in months if other is not None]
        last = year_before(unit, key)
        lacks = last is None or pairs[-1] == (None, None)
        if lacks or passed != place(unit, last)[1]:
            return plain_rate(key) if not lacks else "MISSING_PERIOD"
        kept = [pair for pair in pairs if pair != (None, None)]
        if any(None in pair for pair in kept):
            return "MISSING_PERIOD"
        now = sum((new for new, _ in kept if new is not None), Fraction())
        return growth(sum((old for _, old in kept if old is not None), Fraction()), now)

    def plain_rate(key: int) -> Fraction | str:
        before = so_far(series, key, year_before(unit, key))
        return growth(before, so_far(series, key, key))

    return shown(kind, each(series, rate, places))


def part_of(value: Fraction, before: Fraction, spans: int, places: Places) -> str:
    part = value - before
    more = f" spans {spans}" if spans > 1 else ""
    digits, _ = number.rounded(part, *places)
    return said(part, places, more + (" negative" if digits.value < 0 else ""))


def decumulate(series: Series, places: Places) -> str:
    if not series.kind.so_far:
        raise Fault("FREQUENCY_MISMATCH")
    results: dict[int, str] = {}
    for key in series.values:
        value, (_, passed) = series.at(key), place(series.kind.unit, key)
        if value is None:
            results[key] = "MISSING_PERIOD"
            continue
        earlier = [one for one in range(key - passed, key) if series.at(one) is not None]
        before = series.at(earlier[-1]) if earlier else Fraction()
        assert before is not None
        spans = key - earlier[-1] if earlier else passed + 1
        results[key] = part_of(value, before, spans, places)
    return shown(Kind(series.kind.unit, False), results)


def to_base(series: Series, base: Value, convention: str, places: Places) -> str:
    if code := base_of(base):
        raise Fault(code)

    def index(key: int) -> Fraction | str:
        value = series.at(key)
        assert base is not None
        return "MISSING_PERIOD" if value is None else 100 * value / base

    return shown(series.kind, each(series, index, places), f"base={convention}")


def rebase(series: Series, at: str, places: Places) -> str:
    name = period.when(at)[0]
    kind, key = keyed(at)
    if kind != series.kind:
        raise Fault("FREQUENCY_MISMATCH")
    return to_base(series, series.at(key), name, places)


def within(kind: Kind, text: str) -> list[int]:
    """The periods of a kind that fill another one."""
    name, first, last = period.when(text)
    if kind.so_far or name.startswith("YTD/"):
        raise Fault("FREQUENCY_MISMATCH")
    if kind.unit == "D":
        return list(range(first.toordinal(), last.toordinal() + 1))
    whole = kind.unit == "W" and first.weekday() == 0 and last.weekday() == 6
    if kind.unit == "W" and not whole:
        raise Fault("FREQUENCY_MISMATCH")
    if kind.unit == "W":
        return list(range(last.toordinal() // 7 - (last - first).days // 7, last.toordinal() // 7 + 1))
    months = 12 // A_YEAR[kind.unit]
    after = last + timedelta(days=1)
    starts = first.day == 1 and (first.month - 1) % months == 0
    if not (starts and after.day == 1 and (after.month - 1) % months == 0):
        raise Fault("FREQUENCY_MISMATCH")
    key = first.year * A_YEAR[kind.unit] + (first.month - 1) // months
    end = after.year * A_YEAR[kind.unit] + (after.month - 1) // months
    return list(range(key, end))


def rebase_to_mean(series: Series, text: str, places: Places) -> str:
    values = [series.at(key) for key in within(series.kind, text)]
    if None in values:
        raise Fault("MISSING_PERIOD")
    total = sum((one for one in values if one is not None), Fraction())
    return to_base(series, total / len(values), period.when(text)[0], places)


def overlap(old: Series, new: Series, at: str, by_year: bool) -> tuple[list[int], str]:
    """The periods by which two series are linked, and their name."""
    kind = old.kind
    count = parts(kind) if by_year else 1
    both = [key for key in old.values if old.at(key) is not None and new.at(key) is not None]
    if at:
        due, key = keyed(at) if "/" not in at or at.startswith("YTD/") else (None, 0)
        if due != (Kind("A", False) if by_year else kind):
            raise Fault("FREQUENCY_MISMATCH")
        keys = list(range(key * count, (key + 1) * count))
        candidates = [keys] if all(key in both for key in keys) else []
    else:
        runs = [list(range(key, key + count)) for key in both if not by_year or key % count == 0]
        candidates = [run for run in runs if all(key in both for key in run)]
    if not candidates:
        raise Fault("NO_OVERLAP")
    keys = candidates[-1]
    return keys, unit_name("A", keys[0] // count) if by_year else named(kind, keys[0])


def splice(old: Series, new: Series, at: str, technique: str, kept: str, places: Places) -> str:
    technique, kept = technique or "one_period", kept or "old"
    if technique not in ("one_period", "annual", "over_the_year") or kept not in ("old", "new"):
        raise Fault("INVALID_CONVENTION")
    same(old, new)
    keys, name = overlap(old, new, at, technique != "one_period")
    groups = [[key] for key in keys] if technique == "over_the_year" else [keys]
    sums = [[sum(one.values[key].value for key in group) for one in (old, new)] for group in groups]  # type: ignore[union-attr]
    if any(level <= 0 for pair in sums for level in pair):
        raise Fault("NOT_POSITIVE")
    results: dict[int, str] = {}
    filled = 0
    for key in range(min(*old.values, *new.values), max(*old.values, *new.values) + 1):
        own = key <= keys[-1] if kept == "old" else key < keys[0]
        value = (old if own else new).at(key)
        if value is None and (old if not own else new).at(key) is not None:
            own, filled = not own, filled + 1
            value = (old if own else new).at(key)
        before, after = sums[(key - keys[0]) % len(sums)]
        factor = Fraction(before, after) if kept == "old" else Fraction(after, before)
        if own == (kept == "old"):
            factor = Fraction(1)
        results[key] = said("MISSING_PERIOD" if value is None else value * factor, places)
    return shown(old.kind, results, f"technique={technique}; at={name}; kept={kept}{f'; filled={filled}' if filled else str()}")


def chained(base: Dec, links: list[Value], places: Places) -> list[str]:
    positive_base(base.value)
    level: Value = base.value
    cells = [said(base.value, places)]
    for link in links:
        if link is not None and link < 0:
            raise Fault("NOT_POSITIVE")
        level = None if level is None or link is None else level * link
        cells.append(said("MISSING_PERIOD" if level is None else level, places))
    return cells


def chain_link(links: Series, base: Dec, places: Places) -> str:
    if links.kind.so_far:
        raise Fault("FREQUENCY_MISMATCH")
    start = min(links.values) - 1
    if place(links.kind.unit, start)[0] < 1:
        raise Fault("INVALID_PERIOD")
    cells = chained(base, [links.at(key) for key in links.values], places)
    return shown(links.kind, dict(enumerate(cells, start)), f"base={named(links.kind, start)}")
