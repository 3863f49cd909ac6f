"""A program that a strict type checker must accept; test_surface.py runs one over it."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import tradewind as tw
from tradewind.exceptions import Fault


def money() -> tuple[Decimal, str, bool]:
    total = sum([tw.Money("1.10", "EUR"), tw.Money(2, tw.Currency("EUR"))])
    assert isinstance(total, tw.Money)
    rounded: tw.Rounded[tw.Money] = (total * Decimal("1.5")).round(1, rounding="half_up")
    shares: list[tw.Money] = total.allocate([1, "2", Decimal(3)], scale=2)
    text: str = tw.Money.sum(shares).format(notation="space_comma", unit="code_after")
    cents: int = tw.Money.parse(text, notation="space_comma").in_minor_units()
    assert cents > 0
    match rounded.value:
        case tw.Money(amount, currency):
            return amount, currency.code, rounded.exact


def convert(path: Path) -> tuple[Decimal, date | None, Fraction]:
    rates = tw.RateTable.read_ecb(path).merged(tw.RateTable.read_csv(b""))
    result: tw.Conversion = rates.convert(
        tw.Money("1", "CNY"), "USD", on=date(2024, 10, 27), policy="previous", via="EUR"
    )
    legs: tuple[tw.Leg, ...] = result.legs
    later: tw.LaterRate | None = legs[0].later
    route: tuple[tw.Currency, ...] = result.route
    missing: tuple[date, ...] = result.missing
    assert later is None and route and not missing
    converter: tw.Converter = rates.converter("CNY", result.via or "EUR", on="2024-10-27")
    again: tw.Conversion = converter.convert(result.from_)
    bounds: tuple[tw.Bounds, ...] = rates.bounds(again.money.currency, "CNY")
    first: date | tw.Period = bounds[0].first
    figure: tw.FigureConversion = rates.convert_figure(
        "11.2 billion CNY", converter.to, on=first, policy="nearest", average="end_of_period"
    )
    interval: tw.Interval = figure.interval("padded")
    assert figure.value.amount in interval
    return result.rate, result.rate_date, result.ratio


def growth() -> tuple[Decimal, Decimal | None]:
    number: tw.Rounded[Decimal] = tw.growth.implied_base("180", tw.Percent("85.2"), scale=2)
    share: tw.Rounded[tw.Ratio] = tw.growth.share(180, 230)
    derived: tw.Derived = tw.growth.implied_base(
        tw.Figure("180 million CNY"), tw.Figure("85.2%")
    )
    low: Decimal | None = derived.padded.low
    return number.value + share.value.value, low


def brief(path: str) -> list[str]:
    try:
        item = tw.Dossier.read(path)
    except tw.InvalidDossierError as error:
        faults: tuple[Fault, ...] = error.faults
        return [fault.message for fault in faults]
    except tw.TradewindError as error:
        return [error.code]
    page: tw.Brief = tw.brief(item, tw.RateTable.from_rates([]), to="USD")
    return [check.verdict for check in page.checks]
