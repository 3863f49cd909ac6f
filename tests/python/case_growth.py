"""Functions of growth that a case may name."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import tradewind as tw
from case_inputs import Context, Forms, Inputs

growth = tw.growth


def percent(value: str) -> tw.Percent:
    return tw.Percent(value)


def number(result: Any) -> Any:
    """The number of a cell; an undefined one stays as it is."""
    return result if isinstance(result, tw.Undefined) else result.value


def plain(verb: str, *names: str) -> Callable[[Inputs, Context], Any]:
    """The function with these inputs in order; an input may carry an ending _pct."""

    def run(inputs: Inputs, _: Context) -> Any:
        given = [
            percent(inputs[name]) if name.endswith(("_pct", "_pp")) else inputs[name]
            for name in names
        ]
        return getattr(growth, verb)(*given)

    return run


def uncertain(value: str, half_unit: str, unit: str) -> tw.Figure | None:
    """The figure whose last reliable place is twice the half unit; None if there is none."""
    parts = Decimal(half_unit).normalize().as_tuple()
    if parts.digits != (5,) or not isinstance(parts.exponent, int):
        return None
    place = parts.exponent + 1
    return tw.Figure(f"{value}{unit}", precision=(place, "as the case says"))


def implied_prior_interval(inputs: Inputs, _: Context) -> Any:
    current = uncertain(inputs["current"], inputs["current_half_unit"], " CNY")
    rate = uncertain(inputs["growth_pct"], inputs["growth_half_unit"], "%")
    if current is None or rate is None:
        return ends_of_prior(inputs)
    interval = growth.implied_base(current, rate).written
    return {"lo": interval.low, "hi": interval.high}


def ends_of_prior(inputs: Inputs) -> Any:
    """The same where a half unit is no half of a decimal place."""
    current, around = inputs["current"], inputs["current_half_unit"]
    rate, near = inputs["growth_pct"], inputs["growth_half_unit"]
    add, subtract = tw.number.add, tw.number.subtract
    return {
        "lo": growth.implied_base(subtract(current, around), tw.Percent(add(rate, near))),
        "hi": growth.implied_base(add(current, around), tw.Percent(subtract(rate, near))),
    }


def average_per_unit(inputs: Inputs, _: Context) -> Any:
    total, count = tw.Figure(str(inputs["total"])), tw.Figure(str(inputs["count"]))
    return growth.average_per_unit(total, count).value


def least_squares(verb: str) -> Callable[[Inputs, Context], Any]:
    def run(inputs: Inputs, _: Context) -> Any:
        times = {"times": inputs["times"]} if inputs.get("times") is not None else {}
        return getattr(growth, verb)(inputs["values"], **times)

    return run


def contributions(inputs: Inputs, _: Context) -> Any:
    parts = inputs["components"]
    each, total = growth.contributions(parts.values())
    return {**dict(zip(parts, each, strict=True)), "total": total}


def excluding(inputs: Inputs, _: Context) -> Any:
    rest = growth.excluding(percent(inputs["total_growth_pct"]), percent(inputs["contribution_pp"]))
    return rest.value.to_percent()


def contribution_share(inputs: Inputs, _: Context) -> Any:
    return growth.share_of_change(0, inputs["part_change"], 0, inputs["total_change"])


def decumulate(inputs: Inputs, _: Context) -> Any:
    parts = growth.decumulate(inputs["ytd"])
    values = [number(part.cell) if part.spans else None for part in parts]
    return Forms({"values": values, "spans": [part.spans or None for part in parts]}, values)


def rebase_to_mean(inputs: Inputs, _: Context) -> Any:
    first, last = inputs["base_range"]
    # A range that ends at the length ends before it, as those of Python do.
    last = min(last, len(inputs["values"]) - 1)
    return growth.rebase_to_mean(inputs["values"], first, last)


def prior_of_month(inputs: Inputs, _: Context) -> Any:
    prior = growth.implied_base(inputs["month_cur"], percent(inputs["cum_growth_t_pct"]))
    return {"month_prior_from_month_rate": prior}


def of_phrase(verb: str) -> Callable[[Inputs, Context], Any]:
    return lambda inputs, _: getattr(growth, verb)(growth.times_in(inputs["phrase"]))


FUNCTIONS: dict[str, Callable[[Inputs, Context], Any]] = {
    "implied_prior": plain("implied_base", "current", "growth_pct"),
    "implied_prior_interval": implied_prior_interval,
    "absolute_change_from_growth": plain("change_from_growth", "current", "growth_pct"),
    "share": plain("share", "part", "whole"),
    "implied_fx_rate": lambda inputs, _: tw.indicators.unit_value(
        inputs["local"], inputs["foreign"]
    ),
    "average_per_unit": average_per_unit,
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
    "mean_growth_geometric": plain("mean_geometric", "rates"),
    "compound_index": lambda inputs, _: growth.compound_index(
        inputs["base"], [percent(rate) for rate in inputs["rates_pct"]]
    ),
    "contribution_pp": contributions,
    "contribution_weighted": plain("contribution_weighted", "weight", "growth"),
    "growth_excluding": excluding,
    "contribution_share_of_growth": contribution_share,
    "share_change_pp": plain(
        "share_change", "part_base", "part_current", "whole_base", "whole_current"
    ),
    "implied_whole": plain("implied_whole", "part", "share_pct"),
    "decumulate": decumulate,
    "ytd_growth": plain("year_to_date_growth", "cur", "prev"),
    "monthly_from_ytd_growth": prior_of_month,
    "growth_currency_bridge": plain(
        "currency_bridge", "growth_local_pct", "growth_foreign_pct"
    ),
    "growth_local_from_foreign": plain(
        "local_from_foreign", "growth_foreign", "fx_base", "fx_current"
    ),
    "deflate": lambda inputs, _: growth.deflate(
        inputs["nominal"], inputs["index"], index_base=inputs["base"]
    ),
    "growth_real": plain("real", "nominal_growth", "inflation"),
    "implicit_deflator": plain("implicit_deflator", "nominal", "real"),
    "rebase": plain("rebase", "values", "base_index"),
    "rebase_to_mean": rebase_to_mean,
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
    "carry_over": plain("carry_over", "quarters_prev"),
    "required_growth": plain("required_growth", "current", "target", "periods"),
    "elasticity_mid": plain("midpoint_elasticity", "x", "y"),
}
