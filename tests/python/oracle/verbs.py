"""Every verb of the vectors, from the cells of a row to the text that is due."""

from collections.abc import Callable
from fractions import Fraction

from . import (
    check,
    cite,
    convert,
    currency,
    documents,
    figure,
    figure_rates,
    growth,
    growth_changes,
    growth_figures,
    growth_real,
    indicators,
    matrix,
    money,
    money_format,
    money_json,
    money_parts,
    network,
    notation,
    number,
    prices,
    rates,
    series_verbs,
    tables,
    times_in,
)
from .fault import Fault

Row = dict[str, str]


def places(row: Row) -> tuple[int | None, str]:
    return number.checked_scale(row["scale"]), number.checked_mode(row["rounding"])


def numbers(row: Row, *names: str) -> list[number.Dec]:
    return [number.parse(row[name]) for name in names]


def amounts(row: Row, *names: str) -> list[money.Money]:
    return [money.parse(row[name]) for name in names]


def said(result: tuple[object, bool]) -> str:
    return f"{result[0]} {number.word(result[1])}"


def figures(row: Row, *names: str) -> list[figure.Figure]:
    return [figure.parse(row[name]) for name in names]


def figure_parse(row: Row) -> str:
    one = figure.parse(row["text"])
    return f"{one.value}; {one.unit}; {one.qualifier}; {one.significant()} digits"


def figure_interval(row: Row) -> str:
    one = figure.with_qualifier(figure.parse(row["text"]), row["qualifier"])
    return str(figure.values(one, row["reading"]))


def converted(row: Row) -> convert.Conversion:
    return convert.convert(
        rates.read(row["rates"]),
        money.parse(row["money"]),
        row["to"],
        row["on"],
        row.get("policy", ""),
        int(row.get("max_age_days") or 7),
        row.get("via", ""),
        row.get("average", ""),
    )


def convert_day(row: Row) -> str:
    scale, mode = places(row)
    return said(converted(row).result(scale, mode))


def convert_period(row: Row) -> str:
    scale, mode = places(row)
    conversion = converted(row)
    return f"{said(conversion.result(scale, mode))}; {conversion.observations} observations"


def convert_figure(row: Row) -> str:
    table, one = rates.read(row["rates"]), figure.parse(row["figure"])
    return convert.convert_figure(table, one, row["to"], row["on"], row["average"], row["reading"])


def bounds(row: Row) -> str:
    return rates.read(row["rates"]).bounds(row["base"], row["quote"])


def of_numbers(formula: Callable[..., object], *names: str) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        scale, mode = places(row)
        return said(number.rounded(formula(*numbers(row, *names)), scale, mode))  # type: ignore[arg-type]

    return run


def of_differences(formula: Callable[..., Fraction], *names: str) -> Callable[[Row], str]:
    """As of numbers; without a scale there is no loss where it fits."""

    def run(row: Row) -> str:
        scale, mode = places(row)
        value = formula(*numbers(row, *names))
        without_loss = number.without_loss(value) if scale is None else None
        return said(without_loss or number.rounded(value, scale, mode))

    return run


def of_figures(formula: Callable[..., object], *names: str) -> Callable[[Row], str]:
    return lambda row: str(formula(*figures(row, *names), row["reading"]))


def of_figures_and_numbers(
    formula: Callable[..., object], columns: tuple[str, ...], others: tuple[str, ...]
) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        return str(formula(*figures(row, *columns), *numbers(row, *others), row["reading"]))

    return run


def listed(formula: Callable[..., object], *names: str) -> Callable[[Row], str]:
    """A formula of lists, joined by commas in their cells."""

    def run(row: Row) -> str:
        scale, mode = places(row)
        lists = [[number.parse(item) for item in items(row[name], ",")] for name in names]
        return said(number.rounded(formula(*lists), scale, mode))  # type: ignore[arg-type]

    return run


def deflate_of_figures(row: Row) -> str:
    nominal, index = figures(row, "nominal", "index")
    base = number.parse(row["index_base"])
    return str(growth_figures.deflate(nominal, index, base, row["reading"]))


def compound_of_figures(row: Row) -> str:
    base, current = figures(row, "base", "current")
    periods = number.parse(row["periods"])
    return str(growth_figures.compound(base, current, periods, row["reading"]))


def several(row: Row, values: list[Fraction]) -> str:
    scale, mode = places(row)
    return ", ".join(said(number.rounded(value, scale, mode)) for value in values)


def given(cell: str) -> list[number.Dec]:
    return [number.parse(item) for item in items(cell, ",")]


def compound_index(row: Row) -> str:
    base = number.parse(row["base"])
    return several(row, growth_changes.levels(base, given(row["rates"])))


def contributions(row: Row) -> str:
    parts = [given(part) for part in items(row["parts"], "|")]
    *each, total = growth_changes.contributions(parts)
    return f"{several(row, each)}; {several(row, [total])}"


def equivalent(row: Row) -> str:
    stated, other = figures(row, "stated", "equivalent")
    return check.equivalent(stated, other, rates.read(row["rates"]), row["on"].split(","))


def items(cell: str, separator: str) -> list[str]:
    return cell.split(separator) if cell else []


def money_sum(row: Row) -> str:
    return str(money_parts.total([money.parse(item) for item in items(row["items"], "|")]))


def money_allocate(row: Row) -> str:
    amount = money.parse(row["money"])
    weights = [number.parse(weight) for weight in items(row["weights"], ",")]
    scale = number.checked_scale(row["scale"])
    return ", ".join(map(str, money_parts.allocate(amount, weights, scale)))


def money_to_increment(row: Row) -> str:
    amount, increment = money.parse(row["money"]), number.parse(row["increment"])
    mode = number.checked_mode(row["rounding"])
    return said(money_parts.to_increment(amount, increment, mode))


def money_to_cash(row: Row) -> str:
    mode = number.checked_mode(row["rounding"])
    return said(money_parts.to_cash(money.parse(row["money"]), mode))


def money_formatted(row: Row) -> str:
    amount, compact = money.parse(row["money"]), row["compact"] == "true"
    options = row["notation"], row["unit"], compact, *places(row)
    return money_format.formatted(amount, *options)


def content(row: Row) -> bytes:
    text = row["bytes"]
    return bytes.fromhex(text[4:]) if text.startswith("hex:") else text.encode()


LEVELS = ("base", "current", "periods")
VERBS: dict[str, Callable[[Row], str]] = {
    **series_verbs.VERBS,
    "number/parse": lambda row: str(number.parse(row["text"])),
    "number/add": lambda row: str(number.add(*numbers(row, "left", "right"))),
    "number/subtract": lambda row: str(number.subtract(*numbers(row, "left", "right"))),
    "number/multiply": lambda row: str(number.multiply(*numbers(row, "left", "right"))),
    "number/round": of_numbers(lambda value: value.value, "value"),
    "currency/lookup": lambda row: currency.lookup(row["code"]),
    "currency/history": lambda row: currency.history(row["code"]),
    "currency/succession": lambda row: currency.succession(row["code"]),
    "currency/numeric": lambda row: currency.of_number(row["numeric"]),
    "currency/name": lambda row: currency.of_name(row["name"]),
    "money/parse": lambda row: str(money.parse(row["text"])),
    "money/add": lambda row: str(money.add(*amounts(row, "left", "right"))),
    "money/subtract": lambda row: str(money.subtract(*amounts(row, "left", "right"))),
    "money/multiply": lambda row: str(
        money.multiply(money.parse(row["money"]), number.parse(row["factor"]))
    ),
    "money/compare": lambda row: money.compare(*amounts(row, "left", "right")),
    "money/round": lambda row: said(money.rounded(money.parse(row["money"]), *places(row))),
    "money/grouped": lambda row: money.parse(row["money"]).grouped(),
    "number/parse_in": lambda row: str(notation.parse_in(row["text"], row["notation"])),
    "money/parse_in": lambda row: str(money.parse_in(row["text"], row["notation"])),
    "money/in_minor_units": lambda row: str(
        money_parts.in_minor_units(money.parse(row["money"]))
    ),
    "money/json": lambda row: money_json.written(money_json.read(row["json"])),
    "money/sum": money_sum,
    "money/allocate": money_allocate,
    "money/round_to_increment": money_to_increment,
    "money/round_to_cash": money_to_cash,
    "money/format": money_formatted,
    "money/redenominate": lambda row: said(
        money.redenominated(money.parse(row["money"]), *places(row))
    ),
    "figure/parse": figure_parse,
    "figure/interval": figure_interval,
    "rates/build": lambda row: f"{rates.build(row['rates']).count()} rates",
    "rates/bounds": bounds,
    "convert/day": convert_day,
    "convert/period": convert_period,
    "convert/rate": lambda row: converted(row).rate(),
    "convert/average": lambda row: converted(row).average(),
    "convert/route": lambda row: converted(row).route(),
    "convert/figure": convert_figure,
    "convert/cite": lambda row: cite.cite(converted(row)),
    "growth/simple": of_numbers(growth.simple, "base", "current"),
    "growth/implied_base": of_numbers(growth.implied_base, "current", "growth"),
    "growth/share": of_numbers(growth.share, "part", "whole"),
    "growth/annualised": of_numbers(growth_real.annualised, *LEVELS, "periods_per_year"),
    "growth/annualised_linear": of_numbers(growth_real.annualised_linear, *LEVELS, "periods_per_year"),
    "growth/compound_annual_growth_rate": of_numbers(growth_real.compound, *LEVELS),
    "growth/doubling_time": of_numbers(growth_real.doubling_time, "rate"),
    "growth/exponential": of_numbers(growth_real.exponential, *LEVELS),
    "growth/half_life": of_numbers(growth_real.half_life, "rate"),
    "growth/least_squares": listed(growth_real.least_squares, "times", "values"),
    "growth/least_squares_log": listed(growth_real.least_squares_log, "times", "values"),
    "growth/log": of_numbers(growth_real.log, "base", "current"),
    "growth/mean_geometric": listed(growth_real.mean_geometric, "rates"),
    "growth/required_growth": of_numbers(growth_real.compound, "current", "target", "periods"),
    "growth/rule_of_70": of_numbers(growth_real.rule_of_70, "rate"),
    "growth/implied_base_of_figures": of_figures(growth.implied_base_of_figures, "current", "growth"),
    "growth/implied_growth": of_figures(growth.implied_growth, "base", "current"),
    "growth/share_of_figures": of_figures(growth.share_of_figures, "part", "whole"),
    "growth/average_per_unit": of_figures(growth.average_per_unit, "total", "count"),
    **{
        f"growth/{name}": of_numbers(formula, *columns)
        for name, (formula, columns) in growth_changes.NUMBERS.items()
    },
    "growth/absolute_change": of_differences(growth_changes.absolute_change, "base", "current"),
    "growth/excluding": of_differences(
        growth_changes.excluding, "total_growth", "contribution"
    ),
    **{
        f"growth/{name}": of_figures(formula, *columns)
        for name, (formula, columns) in growth_figures.FIGURES.items()
    },
    "growth/simple_of_figures": of_figures(growth.implied_growth, "base", "current"),
    **{
        f"growth/{name}": of_figures_and_numbers(formula, columns, others)
        for name, (formula, columns, others) in figure_rates.FIGURES.items()
    },
    "growth/deflate_of_figures": deflate_of_figures,
    "growth/compound_annual_growth_rate_of_figures": compound_of_figures,
    "growth/compound_index": compound_index,
    "growth/compounded": lambda row: several(
        row, [growth_changes.compounded(given(row["rates"]))]
    ),
    "growth/contributions": contributions,
    "growth/carry_over": lambda row: several(
        row, [growth_changes.carry_over(given(row["values"]))]
    ),
    "growth/times_in": lambda row: times_in.times_in(row["phrase"]),
    "check/equivalent": equivalent,
    "formats/nominal_table": lambda row: tables.tidy(
        tables.nominal(content(row), row["publisher"], row["kind"], row["notation"])
    ),
    "formats/bank_of_russia": lambda row: tables.tidy(documents.bank_of_russia(content(row))),
    "formats/bank_of_belarus": lambda row: tables.tidy(documents.bank_of_belarus(content(row))),
    "formats/imf": lambda row: tables.tidy(
        tables.averages(content(row), row["duplicates"], row["unscaled"])
    ),
    **prices.VERBS,
    **indicators.VERBS,
    **matrix.VERBS,
    **network.VERBS,
}


def expect(verb: str, row: Row) -> str:
    """What the row is due, `error:CODE` where it is refused."""
    try:
        return VERBS[verb](row)
    except Fault as fault:
        return f"error:{fault.code}"
