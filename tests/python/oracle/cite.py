"""The footnote of a conversion: amounts, rates as published, dates, age, source."""

from datetime import date

from . import number, period
from .convert import Conversion
from .route import codes


def cite(conversion: Conversion) -> str:
    money, _ = conversion.result(None, "half_even")
    amounts = f"{conversion.money.grouped()} = {money.grouped()}"
    if conversion.path == "identity":
        return f"{amounts}: one currency, no rate needed."
    if conversion.days:
        parts = [computed(conversion), listed(quotations(conversion)), fixed(conversion)]
    else:
        parts = [quoted(conversion), *dated(conversion)]
    stated = "; ".join(part for part in [*parts, conversion.source] if part)
    return f"{amounts} at {rate(conversion)} ({stated})."


def rate(conversion: Conversion) -> str:
    """In the direction in which it is at least one, to four decimals.

    One published rate of no more decimals is shown as it was published.
    """
    ratio, of, per = conversion.ratio, conversion.to, conversion.money.currency
    if ratio < 1:
        ratio, of, per = 1 / ratio, per, of
    text = str(number.at_scale(ratio, 4, "half_even")[0])
    if len(conversion.legs) == 1:
        leg = conversion.legs[0]
        if leg.units == 1 and leg.value.scale <= 4 and leg.value.value == ratio:
            text = str(leg.value)
    return f"{text} {of} per {per}"


def quotations(conversion: Conversion) -> list[str]:
    return [leg.quotation() for leg in conversion.legs]


def listed(parts: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))


def quoted(conversion: Conversion) -> str:
    each = listed(quotations(conversion))
    if conversion.path == "cross":
        return f"{conversion.via} cross of {each}"
    if conversion.path == "chain":
        return f"{'>'.join([conversion.money.currency, *codes(conversion.legs)])} by {each}"
    return each


def dated(conversion: Conversion) -> list[str]:
    """The days of the rates with their ages, then since when the fixed ones hold."""
    market = [leg for leg in conversion.legs if not leg.fixed]
    if not all(isinstance(leg.when, date) for leg in market):
        ending = any(leg.kind == "period_end" for leg in market)
        return [f"{'end of' if ending else 'average over'} {conversion.on}", fixed(conversion)]
    _, _, last = period.when(conversion.on)
    end = "" if conversion.on == str(last) else f"end of {conversion.on}"
    each = list(dict.fromkeys((str(leg.when), age(leg.age, str(last))) for leg in market))
    if len(each) == 1:
        return [end, f"rate of {', '.join(each[0])}", fixed(conversion)]
    stated = " and ".join(f"{leg.when} {age(leg.age, str(last))}" for leg in market)
    return [end, f"rates of {stated}" if market else "", fixed(conversion)]


def fixed(conversion: Conversion) -> str:
    days = sorted({str(leg.when) for leg in conversion.legs if leg.fixed})
    return f"fixed since {' and '.join(days)}" if days else ""


def age(days: int, on: str) -> str:
    if days == 0:
        return "the day itself"
    return f"{days} day{'s' if days > 1 else ''} before {on}"


def computed(conversion: Conversion) -> str:
    assert conversion.days is not None
    first, last = conversion.days
    via = conversion.averaged_via
    what = f"{via} crosses" if via else "rates"
    count = conversion.observations
    unit = "days" if count > 1 else "day"
    match conversion.average_name:
        case "harmonic":
            how = f"harmonic mean of daily {what}"
        case "mean_of_month_means":
            how = f"mean of month means of {what}"
        case "cross_of_means" if via:
            how, unit = f"{via} cross of means", "observations"
        case _:
            how = f"mean of daily {what}"
    gaps = len(conversion.missing)
    gap = f", {gaps} weekday{'s' if gaps != 1 else ''} without a rate" if gaps else ""
    span = f"from {first} to {last}"
    return f"{how} over {conversion.on}, computed from {count} {unit} {span}{gap}"
