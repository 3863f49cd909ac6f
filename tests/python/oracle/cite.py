"""The footnote of a conversion: amounts, rates as published, dates, age, source."""

from datetime import date

from . import number
from .convert import Conversion


def cite(conversion: Conversion) -> str:
    money, _ = conversion.result(None, "half_even")
    amounts = f"{conversion.money.grouped()} = {money.grouped()}"
    if conversion.path == "identity":
        return f"{amounts}: one currency, no rate needed."
    parts = [computed(conversion)] if conversion.days else [quoted(conversion), dated(conversion)]
    return f"{amounts} at {rate(conversion)} ({'; '.join([*parts, conversion.source])})."


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


def quoted(conversion: Conversion) -> str:
    quotations = " and ".join(leg.quotation() for leg in conversion.legs)
    return f"{conversion.via} cross of {quotations}" if conversion.via else quotations


def dated(conversion: Conversion) -> str:
    days = [leg.when for leg in conversion.legs if isinstance(leg.when, date)]
    if not days:
        return f"average over {conversion.on}"
    if days and all(leg.fixed for leg in conversion.legs):
        return f"fixed since {' and '.join(sorted({str(day) for day in days}))}"
    if len(set(days)) == 1:
        return f"rate of {days[0]}, {age(conversion.legs[0].age, conversion.on)}"
    each = [f"{leg.when} {age(leg.age, conversion.on)}" for leg in conversion.legs]
    return f"rates of {' and '.join(each)}"


def age(days: int, on: str) -> str:
    if days == 0:
        return "the day itself"
    return f"{days} day{'s' if days > 1 else ''} before {on}"


def computed(conversion: Conversion) -> str:
    assert conversion.days is not None
    first, last = conversion.days
    what = f"{conversion.via} crosses" if conversion.via else "rates"
    count = conversion.observations
    return (
        f"mean of daily {what} over {conversion.on}, computed from {count} "
        f"day{'s' if count > 1 else ''} from {first} to {last}"
    )
