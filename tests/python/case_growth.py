"""Functions of growth that a case may name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import tradewind as tw
from case_inputs import Context, Forms, Function, Inputs, Refused, text, values, whole

growth = tw.growth


def percent(value: Any) -> tw.Percent:
    return tw.Percent(value)


def number(result: Any) -> Any:
    """The number of a cell; an undefined one stays as it is."""
    return result if isinstance(result, tw.Undefined) else result.value


def argument(inputs: Inputs, name: str) -> Any:
    """An input as the functions take it: what ends in _pct is a percentage, an index whole."""
    value = inputs[name]
    if name.endswith("_pct"):
        return percent(value)
    return whole(value) if name.endswith("_index") else value


def plain(verb: str, *names: str) -> Function:
    """The function with these inputs in order."""
    return Function(
        lambda inputs, _: getattr(growth, verb)(*(argument(inputs, name) for name in names)),
        " ".join(names),
    )


def uncertain(value: Any, half_unit: Decimal, unit: str) -> tw.Figure | None:
    """The figure that is known to within the half unit; None if no figure says so.

    A figure is exact, or its last reliable place is twice the half unit.
    """
    parts = half_unit.normalize().as_tuple()
    if not half_unit:
        return tw.Figure(text(value) + unit, qualifier="exactly")
    if parts.digits != (5,) or not isinstance(parts.exponent, int):
        return None
    return tw.Figure(text(value) + unit, precision=(parts.exponent + 1, "as the case says"))


def half_unit(inputs: Inputs, name: str) -> Decimal:
    half = tw.number.add(inputs[name], 0)
    if half < 0:
        raise Refused(f"{name} is {half}: a half unit is not below zero")
    return half


def implied_prior_interval(inputs: Inputs, _: Context) -> Any:
    around, near = half_unit(inputs, "current_half_unit"), half_unit(inputs, "growth_half_unit")
    current = uncertain(inputs["current"], around, " CNY")
    rate = uncertain(inputs["growth_pct"], near, "%")
    if current is None or rate is None:
        return ends_of_prior(inputs, around, near)
    interval = growth.implied_base(current, rate).written
    return {"lo": interval.low, "hi": interval.high}


def ends_of_prior(inputs: Inputs, around: Decimal, near: Decimal) -> Any:
    """The same for a half unit that is no half of a decimal place.

    A quotient is monotone in both numbers, so the ends are among those of the corners.
    """
    corners = [
        growth.implied_base(tw.number.add(inputs["current"], more), percent(rate)).value
        for more in (-around, around)
        for rate in (tw.number.add(inputs["growth_pct"], step) for step in (-near, near))
    ]
    return {"lo": min(corners), "hi": max(corners)}


def average_per_unit(inputs: Inputs, _: Context) -> Any:
    # A number of a case is what it is; as a figure it would be a rounded one.
    total, count = (tw.Figure(text(inputs[one]), qualifier="exactly") for one in ("total", "count"))
    return growth.average_per_unit(total, count).value


def least_squares(verb: str) -> Function:
    def run(inputs: Inputs, _: Context) -> Any:
        given = inputs["values"]
        times = {"times": values(inputs["times"])} if "times" in inputs else {}
        # Labels that are numbers are years.
        if not times and isinstance(given, Mapping) and all(map(str.isdigit, given)):
            times = {"times": list(given)}
        return getattr(growth, verb)(values(given), **times)

    return Function(run, "values times?")


def listed(verb: str, name: str) -> Function:
    """The function of one list; of a mapping the numbers count."""
    return Function(lambda inputs, _: getattr(growth, verb)(values(inputs[name])), name)


def contributions(inputs: Inputs, _: Context) -> Any:
    given = inputs["components"]
    parts = [ends(part) for part in values(given)]
    each, total = growth.contributions(parts)
    if not isinstance(given, Mapping):
        return Forms(each, [*each, total])
    labelled = dict(zip(given, each, strict=True))
    return Forms({"total": total, **labelled}, labelled)


def ends(part: Any) -> list[Any]:
    """The base and the current value of a part, in order or by name."""
    if isinstance(part, Mapping) and part.keys() == {"base", "current"}:
        return [part["base"], part["current"]]
    if not isinstance(part, list):
        raise Refused(f"{part!r} is no part with its base and its current value")
    return part


def excluding(inputs: Inputs, _: Context) -> Any:
    rest = growth.excluding(percent(inputs["total_growth_pct"]), percent(inputs["contribution_pp"]))
    return rest.value.to_percent()


def contribution_share(inputs: Inputs, _: Context) -> Any:
    return growth.share_of_change(0, inputs["part_change"], 0, inputs["total_change"])


def decumulate(inputs: Inputs, _: Context) -> Any:
    parts = growth.decumulate(values(inputs["ytd"]))
    found = [number(part.cell) if part.spans else None for part in parts]
    spans = [part.spans or None for part in parts]
    return Forms({"values": found, "spans": spans}, found, {"values": found})


def rebase_to_mean(inputs: Inputs, context: Context) -> Any:
    """The range holds both its ends, unless the case says of itself that it does not."""
    ends = [whole(end) for end in values(inputs["base_range"])]
    if len(ends) != 2:
        raise Refused(f"{ends} is no range: expected its two ends")
    first, last = ends
    if re.search(r"half[- ]open|exclusive|excluded", context.said):
        last -= 1
    if not 0 <= first <= last < len(inputs["values"]):
        raise Refused(f"{ends} is no range of {len(inputs['values'])} values")
    return growth.rebase_to_mean(inputs["values"], first, last)


def compound_index(inputs: Inputs, _: Context) -> Any:
    rates = [percent(rate) for rate in values(inputs["rates_pct"])]
    return growth.compound_index(inputs["base"], rates)


def deflate(inputs: Inputs, _: Context) -> Any:
    base = {"index_base": inputs["base"]} if "base" in inputs else {}
    return growth.deflate(inputs["nominal"], inputs["index"], **base)


def prior_of_month(inputs: Inputs, _: Context) -> Any:
    rate = percent(inputs["cum_growth_t_pct"])
    # The months so far must imply a base, too; the month's own needs its value alone.
    growth.implied_base(inputs["cum_cur_t"], rate)
    prior = growth.implied_base(inputs["month_cur"], rate)
    return {"month_prior_from_month_rate": prior}


def of_phrase(verb: str) -> Function:
    def run(inputs: Inputs, _: Context) -> Any:
        phrase = inputs["phrase"]
        said = text(phrase) if isinstance(phrase, (int, Decimal)) else phrase
        return getattr(growth, verb)(growth.times_in(said))

    return Function(run, "phrase")


FUNCTIONS: dict[str, Function] = {
    "implied_prior": plain("implied_base", "current", "growth_pct"),
    "implied_prior_interval": Function(
        implied_prior_interval, "current current_half_unit growth_pct growth_half_unit"
    ),
    "absolute_change_from_growth": plain("change_from_growth", "current", "growth_pct"),
    "share": plain("share", "part", "whole"),
    "implied_fx_rate": Function(
        lambda inputs, _: tw.indicators.unit_value(inputs["local"], inputs["foreign"]),
        "local foreign",
    ),
    "average_per_unit": Function(average_per_unit, "total count"),
    "growth_simple": plain("simple", "base", "current"),
    "cagr": plain("compound_annual_growth_rate", "base", "current", "periods"),
    "growth_annualised": plain(
        "annualised", "base", "current", "periods", "periods_per_year"
    ),
    "growth_annualised_linear": plain(
        "annualised_linear", "base", "current", "periods", "periods_per_year"
    ),
    "share_of_change": plain(
        "share_of_change", "part_base", "part_current", "total_base", "total_current"
    ),
    "growth_least_squares": least_squares("least_squares"),
    "growth_least_squares_log": least_squares("least_squares_log"),
    "growth_exponential": plain("exponential", "base", "current", "periods"),
    "growth_log": plain("log", "base", "current"),
    "mean_growth_geometric": listed("mean_geometric", "rates"),
    "compound_index": Function(compound_index, "base rates_pct"),
    "contribution_pp": Function(contributions, "components"),
    "contribution_weighted": plain("contribution_weighted", "weight", "growth"),
    "growth_excluding": Function(excluding, "total_growth_pct contribution_pp"),
    "contribution_share_of_growth": Function(contribution_share, "part_change total_change"),
    "share_change_pp": plain(
        "share_change", "part_base", "part_current", "whole_base", "whole_current"
    ),
    "implied_whole": plain("implied_whole", "part", "share_pct"),
    "decumulate": Function(decumulate, "ytd"),
    "ytd_growth": plain("year_to_date_growth", "cur", "prev"),
    "monthly_from_ytd_growth": Function(
        prior_of_month, "cum_cur_t cum_growth_t_pct month_cur"
    ),
    "growth_currency_bridge": plain(
        "currency_bridge", "growth_local_pct", "growth_foreign_pct"
    ),
    "growth_local_from_foreign": plain(
        "local_from_foreign", "growth_foreign", "fx_base", "fx_current"
    ),
    "deflate": Function(deflate, "nominal index base?"),
    "growth_real": plain("real", "nominal_growth", "inflation"),
    "implicit_deflator": plain("implicit_deflator", "nominal", "real"),
    "rebase": plain("rebase", "values", "base_index"),
    "rebase_to_mean": Function(rebase_to_mean, "values base_range"),
    "splice": plain("splice", "old", "new", "overlap_old_index", "overlap_new_index"),
    "chain_link": plain("chain_link", "base", "links"),
    "growth_midpoint": plain("midpoint", "base", "current"),
    "growth_arc_from_simple": plain("midpoint_from_simple", "growth"),
    "growth_abs_base": plain("absolute_base", "base", "current"),
    "times": plain("times", "base", "current"),
    "growth_from_times_increase": of_phrase("from_times_increase"),
    "growth_from_times_level": of_phrase("from_times_level"),
    "doubling_time": plain("doubling_time", "rate"),
    "rule_of_70": plain("rule_of_70", "rate_pct"),
    "half_life": plain("half_life", "rate"),
    "carry_over": listed("carry_over", "quarters_prev"),
    "required_growth": plain("required_growth", "current", "target", "periods"),
    "elasticity_mid": plain("midpoint_elasticity", "x", "y"),
}
