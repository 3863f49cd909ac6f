"""Days and periods as arguments."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
import tradewind as tw
from conftest import refusal

MONEY = tw.Money("100", "EUR")


@pytest.mark.parametrize(
    "on",
    [
        date(2024, 10, 25),
        datetime(2024, 10, 25),
        "2024-10-25",
        tw.Period("2024-10-25"),
    ],
)
def test_days(october: tw.RateTable, on: Any) -> None:
    result = october.convert(MONEY, "USD", on=on)
    assert result.on == result.rate_date == date(2024, 10, 25)
    assert type(result.on) is date
    assert result.age_days == 0


@pytest.mark.parametrize(
    ("on", "code", "words"),
    [
        (datetime(2024, 10, 25, 23), "INVALID_DATE", "23:00:00"),
        (datetime(2024, 10, 25, 0, 0, 0, 1), "INVALID_DATE", "00:00:00.000001"),
        (datetime(2024, 10, 25, tzinfo=UTC), "INVALID_DATE", "+00:00"),
        (time(12), "INVALID_ARGUMENT", "time"),
        (20241025, "INVALID_ARGUMENT", "int"),
        (None, "INVALID_ARGUMENT", "NoneType"),
        ((2024, 10, 25), "INVALID_ARGUMENT", "tuple"),
        ("2024-02-30", "INVALID_DATE", "29 days"),
        ("25.10.2024", "INVALID_PERIOD", "25.10.2024"),
        ("2024-10-25\ud800", "INVALID_UTF8", "surrogate"),
    ],
)
def test_refused(october: tw.RateTable, on: Any, code: str, words: str) -> None:
    error = refusal(lambda: october.convert(MONEY, "USD", on=on))
    assert error.code == code
    assert words in str(error)


class NotATime(datetime):
    """A datetime that stands for none, as pandas.NaT does."""

    def isoformat(self, *_: Any, **__: Any) -> str:
        return "NaT"


def test_a_missing_date_is_no_date(october: tw.RateTable) -> None:
    error = refusal(lambda: october.convert(MONEY, "USD", on=NotATime(1, 1, 1)))
    assert error.code == "INVALID_DATE"
    assert "NaT" in str(error)


def test_periods() -> None:
    period = tw.Period("2023-Q4")
    assert period.first_day == date(2023, 10, 1)
    assert period.last_day == date(2023, 12, 31)
    assert period.day_count == 92
    assert period.frequency == "quarter"
    assert date(2023, 12, 31) in period
    assert "2024-01-01" not in period
    assert period.previous_year() == tw.Period("2022-Q4")
    assert period.previous() == tw.Period("2023-Q3")
    assert tw.Period.range("2023-01", "2023-10") == tw.Period("2023-01/2023-10")
    assert tw.Period.year_to_date("2023-10").text == "YTD/2023-10"
    assert tw.Period("2023-01") < tw.Period("2023-02")


def test_the_first_and_the_last_day() -> None:
    assert date.min in tw.Period("0001")
    assert date.max in tw.Period("9999")


@pytest.mark.parametrize("day", [date.min, date(1969, 12, 31), date(2000, 2, 29), date.max])
def test_a_date_comes_in_as_the_day_that_it_is(day: date) -> None:
    rate = tw.Rate("EUR", "USD", "1.1", day, source="Bank")
    assert rate.when == day
    assert rate == tw.Rate("EUR", "USD", "1.1", day.isoformat(), source="Bank")
