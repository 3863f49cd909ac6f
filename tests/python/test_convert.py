"""Routes, policies, averages, converters and converted figures, as a user meets them."""

from __future__ import annotations

import pickle
import threading
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
import tradewind as tw
from conftest import pickled, refusal

TOTAL = tw.Money("11200000000", "CNY")
SUNDAY = date(2024, 10, 27)

Verb = Callable[..., Any]


def verbs(table: tw.RateTable) -> list[Verb]:
    """The three verbs, each waiting for its options and nothing else."""
    return [
        lambda **options: table.convert(TOTAL, "USD", **options),
        lambda **options: table.converter("CNY", "USD", **options),
        lambda **options: table.convert_figure("11.2 billion CNY", "USD", **options),
    ]


def test_the_day_is_never_a_default(october: tw.RateTable) -> None:
    for verb in verbs(october):
        with pytest.raises(TypeError, match="'on'"):
            verb()


class Subclass(date):
    """A date of another class, such as pandas has."""


@pytest.mark.parametrize(
    "on", [SUNDAY, Subclass(2024, 10, 27), datetime(2024, 10, 27), "2024-10-27"]
)
def test_days(october: tw.RateTable, on: Any) -> None:
    for verb in verbs(october):
        assert verb(on=on) == verb(on=SUNDAY)
    assert october.convert(TOTAL, "USD", on=on).on == SUNDAY


@pytest.mark.parametrize(
    ("on", "code"),
    [
        (5, "INVALID_ARGUMENT"),
        (20241027, "INVALID_ARGUMENT"),
        (2024.10, "INVALID_ARGUMENT"),
        (None, "INVALID_ARGUMENT"),
        ((2024, 10, 27), "INVALID_ARGUMENT"),
        (b"2024-10-27", "INVALID_ARGUMENT"),
        (datetime(2024, 10, 27, tzinfo=UTC), "INVALID_DATE"),
        (datetime(2024, 10, 27, 23, 30), "INVALID_DATE"),
        ("27.10.2024", "INVALID_PERIOD"),
        ("2024-02-30", "INVALID_DATE"),
        ("today", "INVALID_PERIOD"),
    ],
)
def test_days_that_are_refused(october: tw.RateTable, on: Any, code: str) -> None:
    for verb in verbs(october):
        assert refusal(lambda: verb(on=on)).code == code


def test_every_day_of_the_calendar() -> None:
    one = tw.RateTable.from_rates(
        [tw.Rate("EUR", "DJF", 200, "0001-01-01", source="law", kind="fixed")]
    )
    days = [date.min, date(1582, 10, 10), date(1969, 12, 31), date(1970, 1, 1)]
    days += [date(1900, 2, 28) + timedelta(days=1), date(2000, 2, 29), date.max]
    for day in days:
        assert one.convert(tw.Money(1, "EUR"), "DJF", on=day).on == day


def test_options_of_every_verb(october: tw.RateTable) -> None:
    refused: list[tuple[dict[str, Any], str]] = [
        ({"policy": "latest"}, "INVALID_POLICY"),
        ({"policy": "exact"}, "NO_RATE"),
        ({"max_age_days": 1}, "STALE_RATE"),
        ({"max_age_days": True}, "INVALID_ARGUMENT"),
        ({"average": "median"}, "INVALID_POLICY"),
        ({"via": "XXX1"}, "UNKNOWN_CURRENCY"),
        ({"via": "USD"}, "INVALID_ARGUMENT"),
        ({"scale": "2"}, "INVALID_ARGUMENT"),
        ({"rounding": 1}, "INVALID_ARGUMENT"),
    ]
    for verb in verbs(october):
        for options, code in refused:
            assert refusal(lambda: verb(on=SUNDAY, **options)).code == code
        with pytest.raises(TypeError):
            verb(on=SUNDAY, polcy="previous")


def test_a_day_after(october: tw.RateTable) -> None:
    result = october.convert(TOTAL, "USD", on=SUNDAY, policy="next")
    assert (result.rate_date, result.age_days) == (date(2024, 10, 28), -1)
    assert [leg.age_days for leg in result.legs] == [-1, -1]
    assert [leg.later for leg in result.legs] == [None, None]


def test_a_day_between(october: tw.RateTable) -> None:
    result = october.convert(tw.Money(1, "EUR"), "USD", on=SUNDAY, policy="linear")
    (leg,) = result.legs
    assert leg.later == tw.LaterRate("2024-10-28", "1.0818")
    assert (leg.value, leg.age_days) == (Decimal("1.0825"), 2)
    assert result.ratio == Fraction(10825, 10000) - Fraction(7, 10000) * Fraction(2, 3)
    assert result.observations == 2


def test_routes() -> None:
    quotes = [("EUR", "USD", "1.25"), ("USD", "KZT", "500"), ("KZT", "UZS", "25")]
    table = tw.RateTable.from_rates(
        tw.Rate(base, quote, value, "2024-10-25", source=f"{base} {quote}")
        for base, quote, value in quotes
    )
    result = table.convert(tw.Money(100, "EUR"), "UZS", on="2024-10-25")
    assert result.money == tw.Money("1562500.00", "UZS")
    assert isinstance(result.route, tuple)
    assert result.route == ("EUR", "USD", "KZT", "UZS")
    assert all(isinstance(currency, tw.Currency) for currency in result.route)
    assert (result.path, result.via, len(result.legs)) == ("chain", None, 3)
    assert result.source == "EUR USD; USD KZT; KZT UZS"
    assert pickle.loads(pickle.dumps(result)) == result
    missing = refusal(lambda: table.convert(tw.Money(1, "EUR"), "CNY", on="2024-10-25"))
    assert missing.code == "NO_RATE"


def test_the_law() -> None:
    nothing = tw.RateTable.from_rates([])
    result = nothing.convert(tw.Money("14250", "TMM"), "TMT", on="2009-06-01")
    assert result.money == tw.Money("2.85", "TMT")
    assert (result.path, result.age_days, result.kind) == ("legal", 0, "fixed")
    (leg,) = result.legs
    assert (leg.kind, leg.when, leg.value) == ("fixed", date(2009, 1, 1), 5000)
    before = refusal(lambda: nothing.convert(tw.Money(1, "TMM"), "TMT", on="2008-12-31"))
    assert before.code == "NO_RATE"
    assert pickle.loads(pickle.dumps(result)) == result


def test_weekdays_without_a_rate(october: tw.RateTable) -> None:
    options: dict[str, Any] = {"on": "2024-W40/2024-W41", "average": "harmonic"}
    days = ["2024-09-30", "2024-10-01", "2024-10-02", "2024-10-04"]
    table = tw.RateTable.from_rates(
        tw.Rate("EUR", "USD", "1.1", day, source="ECB") for day in days[1:]
    )
    result = table.convert(tw.Money(1, "EUR"), "USD", on="2024-W40", average="harmonic")
    assert result.missing == (date(2024, 9, 30), date(2024, 10, 3))
    assert (result.observations, result.average, result.legs) == (3, "harmonic", ())
    assert october.convert(TOTAL, "USD", on=SUNDAY).missing == ()
    assert refusal(lambda: table.convert(TOTAL, "USD", **options)).code == "NO_AVERAGE"
    assert pickle.loads(pickle.dumps(result)) == result


def test_converter(october: tw.RateTable) -> None:
    converter = october.converter("CNY", tw.Currency("USD"), on=SUNDAY, scale=4)
    assert (converter.from_, converter.to) == ("CNY", "USD")
    assert converter.ratio == Fraction(10825, 77123)
    result = converter.convert(TOTAL)
    assert result == october.convert(TOTAL, "USD", on=SUNDAY, scale=4)
    assert result.money == tw.Money("1572034282.8987", "USD")
    assert pickle.loads(pickle.dumps(result)) == result
    assert pickle.loads(pickle.dumps(converter)).convert(TOTAL) == result
    other = refusal(lambda: converter.convert(tw.Money(1, "EUR")))
    assert other.code == "CURRENCY_MISMATCH"
    for amount in ("1 CNY", 1, 1.5, None, Decimal(1)):
        with pytest.raises(TypeError):
            converter.convert(amount)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        tw.Converter()
    for currency in (1.5, None, ("CNY",), b"CNY"):
        bad: Any = currency
        refused = refusal(lambda: october.converter(bad, "USD", on=SUNDAY))
        assert refused.code == "INVALID_ARGUMENT"


def test_figures(october: tw.RateTable) -> None:
    figure = tw.Figure("11.2 billion CNY")
    result = october.convert_figure(figure, "USD", on=SUNDAY)
    assert result == october.convert_figure("11.2 billion CNY", "USD", on=SUNDAY)
    assert result.figure == figure
    assert result.value == tw.Money("1572034282.90", "USD")
    assert result.conversion == october.convert(figure.money(), "USD", on=SUNDAY)
    assert result.cite() == result.conversion.cite()
    ratio = result.conversion.ratio
    assert result.written.low_fraction == 11_150_000_000 * ratio
    assert result.written.high_fraction == 11_250_000_000 * ratio
    assert result.interval("written") == result.written
    assert result.interval("padded") == result.padded
    assert result.interval("truncated") == result.truncated
    assert not result.truncated.high_closed
    assert result.value.amount in result.written
    assert refusal(lambda: result.interval("guessed")).code == "INVALID_ARGUMENT"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("figure", "code"),
    [
        (11.2, "FLOAT_REFUSED"),
        (5, "INVALID_ARGUMENT"),
        (None, "INVALID_ARGUMENT"),
        (TOTAL, "INVALID_ARGUMENT"),
        (("11.2 billion CNY",), "INVALID_ARGUMENT"),
        ("35 projects", "UNIT_MISMATCH"),
        ("much", "INVALID_FIGURE"),
    ],
)
def test_figures_that_are_refused(
    october: tw.RateTable, figure: Any, code: str
) -> None:
    assert refusal(lambda: october.convert_figure(figure, "USD", on=SUNDAY)).code == code


def test_where_a_figure_is_not_due(october: tw.RateTable) -> None:
    for money in ("11.2 billion CNY", tw.Figure("11.2 billion CNY"), Decimal(1), 1.5):
        with pytest.raises(TypeError):
            october.convert(money, "USD", on=SUNDAY)  # type: ignore[arg-type]


def test_bounds(october: tw.RateTable) -> None:
    (bounds,) = october.bounds("USD", tw.Currency("EUR"))
    assert (bounds.base, bounds.quote, bounds.kind) == ("EUR", "USD", "spot")
    days = sorted(rate.when for rate in october if rate.quote == "USD")
    assert (bounds.first, bounds.last) == (days[0], days[-1])
    assert bounds.observations == len(days)
    gaps = [later - earlier for earlier, later in zip(days, days[1:])]  # type: ignore[operator]
    assert bounds.longest_gap_days == max(gap.days for gap in gaps)
    assert (bounds.source,) == tuple(october.sources)
    assert refusal(lambda: october.bounds("USD", "CNY")).code == "NO_RATE"
    assert refusal(lambda: october.bounds("USD", 1.5)).code == "INVALID_ARGUMENT"  # type: ignore[arg-type]
    yearly = tw.RateTable.from_rates(
        tw.Rate("USD", "CNY", value, year, source="IMF", kind="period_average")
        for year, value in (("2022", "6.737"), ("2023", "7.084"))
    )
    (bounds,) = yearly.bounds("CNY", "USD")
    assert (bounds.first, bounds.last) == (tw.Period("2022"), tw.Period("2023"))
    assert bounds.longest_gap_days is None


BOUNDS = {
    "base": "EUR",
    "quote": "USD",
    "first": "2024-10-01",
    "last": "2024-10-31",
    "source": "ECB",
    "observations": 23,
    "longest_gap_days": 3,
}
YEARS = {
    "first": "2022",
    "last": "2023",
    "kind": "period_average",
    "longest_gap_days": None,
}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"quote": "EUR"}, "INVALID_RATE"),
        ({"source": " "}, "INVALID_RATE"),
        ({"kind": "period_average"}, "INVALID_RATE"),
        ({"last": "2024"}, "INVALID_RATE"),
        ({"last": "2024-09-30"}, "INVALID_RATE"),
        ({"observations": 0}, "INVALID_RATE"),
        ({"observations": 1}, "INVALID_RATE"),
        ({"observations": 32}, "INVALID_RATE"),
        ({"longest_gap_days": None}, "INVALID_RATE"),
        ({"longest_gap_days": 0}, "INVALID_RATE"),
        ({"longest_gap_days": 31}, "INVALID_RATE"),
        ({"last": "2024-10-01", "longest_gap_days": None}, "INVALID_RATE"),
        (YEARS | {"last": "2021"}, "INVALID_RATE"),
        (YEARS | {"longest_gap_days": 365}, "INVALID_RATE"),
        ({"observations": -1}, "INVALID_ARGUMENT"),
    ],
)
def test_bounds_that_cannot_be(changes: dict[str, Any], code: str) -> None:
    given: dict[str, Any] = BOUNDS
    assert tw.Bounds(**given).observations == 23
    assert tw.Bounds(**(given | YEARS)).first == tw.Period("2022")
    assert refusal(lambda: tw.Bounds(**(given | changes))).code == code


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"value": 0}, "INVALID_RATE"),
        ({"units": 0}, "INVALID_RATE"),
        ({"quote": "EUR"}, "INVALID_RATE"),
        ({"source": ""}, "INVALID_RATE"),
        ({"when": "2023"}, "INVALID_RATE"),
        ({"kind": "fixed", "later": None}, "INVALID_RATE"),
        ({"kind": "fixed", "age_days": 0}, "INVALID_RATE"),
        ({"when": "2023", "kind": "period_average", "later": None}, "INVALID_RATE"),
        ({"when": "2023", "kind": "period_average", "age_days": 0}, "INVALID_RATE"),
        ({"age_days": 0}, "INVALID_RATE"),
        ({"age_days": 3}, "INVALID_RATE"),
        ({"age_days": -1}, "INVALID_RATE"),
        ({"later": tw.LaterRate("2024-10-24", 1)}, "INVALID_RATE"),
        ({"inverted": 1}, "INVALID_ARGUMENT"),
        ({"later": "2024-10-28"}, "INVALID_ARGUMENT"),
    ],
)
def test_legs_that_cannot_be(changes: dict[str, Any], code: str) -> None:
    given: dict[str, Any] = {
        "base": "EUR",
        "quote": "USD",
        "value": "1.0825",
        "when": "2024-10-25",
        "source": "ECB",
        "age_days": 2,
        "later": tw.LaterRate("2024-10-28", "1.0818"),
    }
    assert tw.Leg(**given).age_days == 2
    assert refusal(lambda: tw.Leg(**(given | changes))).code == code
    assert refusal(lambda: tw.LaterRate("2024-10-28", 0)).code == "INVALID_RATE"
    assert refusal(lambda: tw.LaterRate("2024-10-28", 1, units=0)).code == "INVALID_RATE"


def test_every_leg_and_all_bounds_can_be_made_again(october: tw.RateTable) -> None:
    for policy in ("previous", "next", "nearest", "linear"):
        for target in ("CNY", "EUR", "JPY"):
            for on in ("2024-10-25", SUNDAY):
                made = october.convert(
                    tw.Money(1, "HRK"),
                    target,
                    on=on,
                    policy=policy,  # type: ignore[arg-type]
                )
                assert tuple(map(pickled, made.legs)) == made.legs
    for currency in october.currencies:
        if currency != "EUR":
            bounds = october.bounds("EUR", currency)
            assert tuple(map(pickled, bounds)) == bounds


def test_a_period_that_is_shorter_than_the_age_is_named() -> None:
    table = tw.RateTable.from_rates(
        [
            tw.Rate("USD", "EUR", "0.89", "2020-06-29", source="A"),
            tw.Rate("USD", "EUR", "0.88", "2020-07-02", source="A"),
        ]
    )
    two_days = tw.Period("2020-06-30/2020-07-01")
    error = refusal(
        lambda: table.convert(TOTAL, "EUR", on=two_days, average="end_of_period")
    )
    assert error.code == "NO_RATE"
    error = refusal(
        lambda: table.convert(
            tw.Money(1, "USD"), "EUR", on=two_days, average="end_of_period"
        )
    )
    assert error.code == "STALE_RATE"
    assert (
        "no USD/EUR rate from 2020-06-30 to 2020-07-01, the period asked for: the last is "
        "of 2020-06-29, 2 days before, the next of 2020-07-02"
    ) in str(error)


def test_threads_convert_on_one_table(october: tw.RateTable) -> None:
    converter = october.converter("CNY", "USD", on=SUNDAY)
    calls: list[Callable[[], Any]] = [
        lambda: converter.convert(TOTAL).money,
        lambda: october.convert(TOTAL, "USD", on=SUNDAY).money,
        lambda: october.convert(TOTAL, "USD", on="2024-10", average="harmonic").money,
        lambda: october.convert_figure("11.2 billion CNY", "USD", on=SUNDAY).value,
    ]
    alone = [call() for call in calls]
    start = threading.Barrier(8)
    answers: list[list[Any]] = []

    def work() -> None:
        start.wait()
        for _ in range(200):
            answers.append([call() for call in calls])

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 1600
    assert all(answer == alone for answer in answers)
