"""Growth as handbooks define it: fractions, or mpmath where there are roots or logarithms."""

import math
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from mpmath import mp

WORK = mp.clone()
WORK.dps = 80
Numbers = list[Fraction]
Gapped = list[Fraction | None]


def real(value: Fraction) -> Any:
    return WORK.mpf(value.numerator) / value.denominator


def logarithm(value: Fraction) -> Any:
    return WORK.log(real(value))


def power(base: Fraction, exponent: Fraction) -> Any:
    """A power: a fraction where the exponent is whole."""
    if exponent.denominator == 1:
        return base ** int(exponent)
    return WORK.power(real(base), real(exponent))


def simple(base: Fraction, current: Fraction) -> Fraction:
    return current / base - 1


def total(values: Numbers) -> Fraction:
    return sum(values, Fraction())


def prior_interval(
    current: Fraction, current_half_unit: Fraction, growth_pct: Fraction, growth_half_unit: Fraction
) -> Mapping[str, Fraction]:
    ends = [
        (current + one) / (1 + (growth_pct + other) / 100)
        for one in (-current_half_unit, current_half_unit)
        for other in (-growth_half_unit, growth_half_unit)
    ]
    return {"lo": min(ends), "hi": max(ends)}


def slope(values: Numbers, times: Numbers | None = None) -> Any:
    """The coefficient of time in the regression of the logarithm."""
    times = times or [Fraction(at) for at in range(len(values))]
    mean = total(times) / len(times)
    spread = total([(time - mean) ** 2 for time in times])
    logs = [logarithm(value) for value in values]
    return sum(real((time - mean) / spread) * log for time, log in zip(times, logs, strict=True))


def compound_index(base: Fraction, rates_pct: Numbers) -> Numbers:
    return [
        base * math.prod(1 + rate / 100 for rate in rates_pct[:count])
        for count in range(len(rates_pct) + 1)
    ]


def contributions(components: Mapping[str, Numbers]) -> dict[str, Fraction]:
    whole = total([base for base, _ in components.values()])
    each = {name: (current - base) / whole for name, (base, current) in components.items()}
    return {**each, "total": total(list(each.values()))}


def decumulate(ytd: list[Fraction | None]) -> Mapping[str, list[Any]]:
    values: list[Any] = []
    spans: list[Any] = []
    before, since = Fraction(), 0
    for value in ytd:
        since += 1
        values.append(None if value is None else value - before)
        spans.append(None if value is None else since)
        if value is not None:
            before, since = value, 0
    return {"values": values, "spans": spans}


def ytd_growth(cur: Gapped, prev: Gapped) -> Gapped:
    """None where there is none: what both lack is left out, what one lacks ends it."""
    found: Gapped = []
    now = before = Fraction()
    ended = False
    for this, other in zip(cur, prev, strict=False):
        ended = ended or (this is None) != (other is None)
        if ended or this is None or other is None:
            found.append(None)
            continue
        now, before = now + this, before + other
        found.append(now / before - 1)
    return found


def splice(
    old: Gapped, new: Gapped, overlap_old_index: Fraction, overlap_new_index: Fraction
) -> Gapped:
    at, of_new = int(overlap_old_index), int(overlap_new_index)
    level, own = old[at], new[of_new]
    assert level is not None and own is not None
    factor = level / own
    return old[: at + 1] + each(new[of_new + 1 :], lambda value: value * factor)


def each(values: Gapped, formula: Callable[[Fraction], Fraction]) -> Gapped:
    """A formula of every value; what is missing stays so."""
    return [None if value is None else formula(value) for value in values]


def rebase_to_mean(values: Gapped, base_range: Numbers) -> Gapped:
    first, last = (int(end) for end in base_range)
    chosen = [value for value in values[first : last + 1] if value is not None]
    return each(values, lambda value: 100 * value * len(chosen) / total(chosen))


def rebase(values: Gapped, base_index: Fraction) -> Gapped:
    base = values[int(base_index)]
    assert base is not None
    return each(values, lambda value: 100 * value / base)


def chain_link(base: Fraction, links: Gapped) -> Gapped:
    """None from the first missing link on."""
    levels: Gapped = [base]
    for link in links:
        level = levels[-1]
        levels.append(None if link is None or level is None else level * link)
    return levels


def midpoint(base: Fraction, current: Fraction) -> Fraction:
    return 2 * (current - base) / (current + base)


def number_in(phrase: str) -> Fraction:
    found = re.findall(r"\d+(?:\.\d+)?", phrase)
    assert len(found) == 1
    return Fraction(found[0])


FORMULAS: dict[str, Callable[..., Any]] = {
    "implied_prior": lambda current, growth_pct: current / (1 + growth_pct / 100),
    "implied_prior_interval": prior_interval,
    "absolute_change_from_growth": lambda current, growth_pct: (
        current - current / (1 + growth_pct / 100)
    ),
    "share": lambda part, whole: part / whole,
    "implied_fx_rate": lambda local, foreign: local / foreign,
    "average_per_unit": lambda total, count: total / count,
    "growth_simple": simple,
    "cagr": lambda base, current, periods: power(current / base, 1 / periods) - 1,
    "growth_annualised": lambda base, current, periods, periods_per_year: (
        power(current / base, periods_per_year / periods) - 1
    ),
    "growth_annualised_linear": lambda base, current, periods, periods_per_year: (
        simple(base, current) * periods_per_year / periods
    ),
    "share_of_change": lambda part_base, part_current, total_base, total_current: (
        (part_current - part_base) / (total_current - total_base)
    ),
    "growth_least_squares": lambda values, times=None: WORK.expm1(slope(values, times)),
    "growth_least_squares_log": slope,
    "growth_exponential": lambda base, current, periods: (
        logarithm(current / base) / real(periods)
    ),
    "growth_log": lambda base, current: logarithm(current / base),
    "mean_growth_geometric": lambda rates: (
        power(math.prod(1 + rate for rate in rates), Fraction(1, len(rates))) - 1
    ),
    "compound_index": compound_index,
    "contribution_pp": contributions,
    "contribution_weighted": lambda weight, growth: weight * growth,
    "growth_excluding": lambda total_growth_pct, contribution_pp: (
        total_growth_pct - contribution_pp
    ),
    "contribution_share_of_growth": lambda part_change, total_change: part_change / total_change,
    "share_change_pp": lambda part_base, part_current, whole_base, whole_current: (
        part_current / whole_current - part_base / whole_base
    ),
    "implied_whole": lambda part, share_pct: part / (share_pct / 100),
    "decumulate": decumulate,
    "ytd_growth": ytd_growth,
    "monthly_from_ytd_growth": lambda cum_cur_t, cum_growth_t_pct, month_cur: {
        "month_prior_from_month_rate": month_cur / (1 + cum_growth_t_pct / 100)
    },
    "growth_currency_bridge": lambda growth_local_pct, growth_foreign_pct: (
        (1 + growth_local_pct / 100) / (1 + growth_foreign_pct / 100) - 1
    ),
    "growth_local_from_foreign": lambda growth_foreign, fx_base, fx_current: (
        (1 + growth_foreign) * fx_current / fx_base - 1
    ),
    "deflate": lambda nominal, index, base=Fraction(100): nominal / (index / base),
    "growth_real": lambda nominal_growth, inflation: (1 + nominal_growth) / (1 + inflation) - 1,
    "implicit_deflator": lambda nominal, real: 100 * nominal / real,
    "rebase": rebase,
    "rebase_to_mean": rebase_to_mean,
    "splice": splice,
    "chain_link": chain_link,
    "growth_midpoint": midpoint,
    "growth_arc_from_simple": lambda growth: 2 * growth / (2 + growth),
    "growth_abs_base": lambda base, current: (current - base) / abs(base),
    "times": lambda base, current: current / base,
    "growth_from_times_increase": number_in,
    "growth_from_times_level": lambda phrase: number_in(phrase) - 1,
    "doubling_time": lambda rate: logarithm(Fraction(2)) / logarithm(1 + rate),
    "rule_of_70": lambda rate_pct: 70 / rate_pct,
    "half_life": lambda rate: logarithm(Fraction(1, 2)) / logarithm(1 + rate),
    "carry_over": lambda quarters_prev: (
        quarters_prev[-1] / (total(quarters_prev) / len(quarters_prev)) - 1
    ),
    "required_growth": lambda current, target, periods: power(target / current, 1 / periods) - 1,
    "elasticity_mid": lambda x, y: midpoint(*y) / midpoint(*x),
}
