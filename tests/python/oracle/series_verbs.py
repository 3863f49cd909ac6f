"""The verbs of periods, series and lists of values, from the cells of a row."""

from collections.abc import Callable

from . import growth_real, number, period, series, series_forms, series_growth, series_lists
from .fault import Fault

Row = dict[str, str]


def places(row: Row) -> tuple[int | None, str]:
    return number.checked_scale(row["scale"]), number.checked_mode(row["rounding"])


def neighbour(step: int) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        name, first, last = period.when(series.neighbour(row["text"], step))
        return f"{name} {first} {last}"

    return run


def of_series(formula: Callable[..., str], *columns: str) -> Callable[[Row], str]:
    """A formula of series, then of words, then of places."""

    def run(row: Row) -> str:
        held = [series.parse(row[name]) for name in columns]
        return formula(*held, places(row))

    return run


def of_lists(formula: Callable[..., str], *columns: str) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        return formula(*(series_lists.values_of(row[name]) for name in columns), places(row))

    return run


def indexed(formula: Callable[..., str], lists: list[str], places_in: list[str]) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        held = [series_lists.values_of(row[name]) for name in lists]
        return formula(*held, *(int(row[name]) for name in places_in), places(row))

    return run


def trend(formula: Callable[..., object]) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        held, gaps = series.parse(row["series"]), row["gaps"] or "at_most_half"
        if gaps not in ("at_most_half", "any"):
            raise Fault("INVALID_CONVENTION")
        if held.kind.so_far:
            raise Fault("FREQUENCY_MISMATCH")
        known = {key: value for key, value in held.values.items() if value is not None}
        if gaps == "at_most_half" and 2 * len(known) < len(held.values):
            raise Fault("TOO_FEW_VALUES")
        times = [number.Dec(key - min(held.values), 0) for key in known]
        rate = formula(times, list(known.values()))
        digits, exact = number.rounded(rate, *places(row))  # type: ignore[arg-type]
        return f"{digits} {number.word(exact)}; gaps={gaps}; n={len(known)}"

    return run


def splice(row: Row) -> str:
    old, new = series.parse(row["old"]), series.parse(row["new"])
    return series_growth.splice(old, new, row["at"], row["technique"], row["kept"], places(row))


VERBS: dict[str, Callable[[Row], str]] = {
    "period/next": neighbour(1),
    "period/previous": neighbour(-1),
    "growth/decumulate": of_lists(series_lists.decumulate, "values"),
    "growth/year_to_date_growth": of_lists(series_lists.year_growth, "current", "previous"),
    "growth/rebase": indexed(series_lists.rebase, ["values"], ["index"]),
    "growth/rebase_to_mean": indexed(series_lists.rebase_to_mean, ["values"], ["first", "last"]),
    "growth/splice": indexed(series_lists.splice, ["old", "new"], ["overlap_old", "overlap_new"]),
    "growth/chain_link": lambda row: ", ".join(
        series_growth.chained(number.parse(row["base"]), series_lists.values_of(row["links"]), places(row))
    ),
    "series/parse": lambda row: str(series.parse(row["text"])),
    "series/growth_over_previous": of_series(series_growth.over_previous, "series"),
    "series/growth_over_year": of_series(series_growth.over_year, "series"),
    "series/annualised": of_series(series_growth.annualised, "series"),
    "series/carry_over": of_series(series_growth.carry_over, "series"),
    "series/year_to_date": of_series(series_growth.year_to_date, "series"),
    "series/decumulate": of_series(series_growth.decumulate, "series"),
    "series/year_to_date_growth": of_series(series_growth.year_to_date_growth, "series"),
    "series/least_squares": trend(growth_real.least_squares),
    "series/least_squares_log": trend(growth_real.least_squares_log),
    "series/deflate": lambda row: series_growth.deflate(
        series.parse(row["series"]), series.parse(row["index"]), row["index_base"], places(row)
    ),
    "series/change": lambda row: series_forms.change(
        series.parse(row["series"]), row["form"], row["comparison"], places(row)
    ),
    "series/combine": lambda row: series_forms.combine(
        series.parse(row["left"]), series.parse(row["right"]), row["form"], row["comparison"], places(row)
    ),
    "series/compound_annual_growth_rate": lambda row: series_forms.between(
        series.parse(row["series"]), row["start"], row["end"], places(row)
    ),
    "series/contribution": lambda row: series_growth.contribution(
        series.parse(row["part"]), series.parse(row["whole"]), row["comparison"], places(row)
    ),
    "series/rebase": lambda row: series_growth.rebase(series.parse(row["series"]), row["at"], places(row)),
    "series/rebase_to_mean": lambda row: series_growth.rebase_to_mean(
        series.parse(row["series"]), row["range"], places(row)
    ),
    "series/splice": splice,
    "series/chain_link": lambda row: series_growth.chain_link(
        series.parse(row["links"]), number.parse(row["base"]), places(row)
    ),
}
