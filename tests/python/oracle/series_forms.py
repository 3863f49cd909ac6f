"""Formulas of scalars over series, and the rate between two periods."""

from collections.abc import Callable
from fractions import Fraction

from . import growth, growth_changes, growth_real, number
from .fault import Fault
from .number import Dec
from .series import Series, keyed, year_before
from .series_growth import Places, each, parts, same, shown

Formula = Callable[..., Fraction]

CHANGES: dict[str, Formula] = {
    "simple": growth.simple,
    "absolute_base": growth_changes.absolute_base,
    "absolute_change": growth_changes.absolute_change,
    "midpoint": growth_changes.midpoint,
    "log": growth_real.log,
    "exponential": growth_real.exponential,
    "annualised": growth_real.annualised,
    "annualised_linear": growth_real.annualised_linear,
    "times": growth_changes.times,
}
# By how many values of each series: of the period alone, with that before, one of each.
PAIRS: dict[str, tuple[str, Formula]] = {
    "share": ("now", growth.share),
    "share_change": ("both", growth_changes.share_change),
    "share_of_change": ("both", growth_changes.share_of_change),
    "implied_base": ("now", growth.implied_base),
    "change_from_growth": ("now", growth_changes.change_from_growth),
    "implied_whole": ("now", growth_changes.implied_whole),
    "excluding": ("now", growth_changes.excluding),
    "real": ("now", growth_changes.relative),
    "implicit_deflator": ("now", growth_changes.implicit_deflator),
    "currency_bridge": ("now", growth_changes.relative),
    "local_from_foreign": ("rates", growth_changes.local_from_foreign),
    "foreign_from_local": ("rates", growth_changes.foreign_from_local),
}
REFUSED = {"NEGATIVE_PART", "OVERFLOW"}


def tried(formula: Formula, *values: Dec | None) -> Fraction | str:
    """The value of a formula, or the code of what is undefined."""
    if None in values:
        return "MISSING_PERIOD"
    try:
        return formula(*values)
    except Fault as fault:
        if fault.code in REFUSED:
            raise
        return fault.code


def before(series: Series, key: int, comparison: str) -> int | None:
    return key - 1 if comparison == "previous" else year_before(series.kind.unit, key)


def compared(series: Series, comparison: str) -> str:
    if comparison not in ("", "previous", "year"):
        raise Fault("INVALID_CONVENTION")
    return comparison or "year"


def follows(series: Series, comparison: str) -> None:
    if comparison == "previous" and series.kind.so_far:
        raise Fault("FREQUENCY_MISMATCH")


def held(series: Series, key: int | None) -> Dec | None:
    return None if key is None else series.values.get(key)


def change(series: Series, form: str, comparison: str, places: Places) -> str:
    if form not in CHANGES:
        raise Fault("INVALID_CONVENTION")
    comparison = compared(series, comparison)
    follows(series, comparison)
    annual = form.startswith("annualised")
    count = 1
    if annual or (form == "exponential" and comparison == "year"):
        count = parts(series.kind)
    steps = [Dec(1 if comparison == "previous" else count, 0)]
    more = [*steps, Dec(count, 0)] if annual else steps if form == "exponential" else []

    def value(key: int) -> Fraction | str:
        base = held(series, before(series, key, comparison))
        return tried(CHANGES[form], base, held(series, key), *more)

    results = each(series, value, places)
    year = f"; periods_per_year={count}" if annual else ""
    return shown(series.kind, results, f"form={form}; comparison={comparison}{year}")


def combine(left: Series, right: Series, form: str, comparison: str, places: Places) -> str:
    if form not in PAIRS:
        raise Fault("INVALID_CONVENTION")
    comparison = compared(left, comparison)
    same(left, right)
    enters, formula = PAIRS[form]
    if enters != "now":
        follows(left, comparison)

    def value(key: int) -> Fraction | str:
        earlier = before(left, key, comparison)
        new, other = held(left, key), held(right, key)
        if enters == "now":
            return tried(formula, new, other)
        if enters == "rates":
            return tried(formula, new, held(right, earlier), other)
        return tried(formula, held(left, earlier), new, held(right, earlier), other)

    named = "" if enters == "now" else f"; comparison={comparison}"
    return shown(left.kind, each(left, value, places), f"form={form}{named}")


def between(series: Series, start: str, end: str, places: Places) -> str:
    (first_kind, first), (last_kind, last) = keyed(start), keyed(end)
    count = parts(series.kind)
    if series.kind not in (first_kind, last_kind) or first_kind != last_kind:
        raise Fault("FREQUENCY_MISMATCH")
    base, current = held(series, first), held(series, last)
    if base is None or current is None:
        raise Fault("MISSING_PERIOD")
    if last <= first:
        raise Fault("INVALID_PERIODS")
    rate = growth_real.annualised(base, current, Dec(last - first, 0), Dec(count, 0))
    digits, exact = number.rounded(rate, *places)
    convention = f"start={start}; end={end}; periods={last - first}; periods_per_year={count}"
    return f"{digits} {number.word(exact)}; {convention}"
