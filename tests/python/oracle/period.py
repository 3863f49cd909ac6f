"""Days and the SDMX periods that the vectors use: their first and last day, their name."""

import calendar
import re
from datetime import date, timedelta

from .fault import Fault

MONTHS = {"S": 6, "Q": 3, "T": 4}


def day(text: str) -> date:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise Fault("INVALID_DATE")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Fault("INVALID_DATE") from None


def when(text: str) -> tuple[str, date, date]:
    """The canonical name with the first and the last day; a single day is itself."""
    if re.fullmatch(r"[^/]{10}", text) and text.count("-") == 2:
        return str(day(text)), day(text), day(text)
    if text.startswith("YTD/"):
        name, _, last = single(text[4:])
        return f"YTD/{name}", date(last.year, 1, 1), last
    if "/" in text:
        start, end = text.split("/", 1)
        (first_name, first, _), (last_name, _, last) = single(start), single(end)
        if first > last:
            raise Fault("INVALID_PERIOD")
        return f"{first_name}/{last_name}", first, last
    return single(text)


def single(text: str) -> tuple[str, date, date]:
    if match := re.fullmatch(r"([0-9]{4})(-A1)?", text):
        year = int(match[1])
        return match[1], date(year, 1, 1), date(year, 12, 31)
    if match := re.fullmatch(r"([0-9]{4})-([SQT])([0-9])", text):
        length, part = MONTHS[match[2]], int(match[3])
        if not 1 <= part <= 12 // length:
            raise Fault("INVALID_PERIOD")
        return text, *months(int(match[1]), (part - 1) * length + 1, length)
    if match := re.fullmatch(r"([0-9]{4})-M?([0-9]{2})", text):
        if not 1 <= int(match[2]) <= 12:
            raise Fault("INVALID_PERIOD")
        return f"{match[1]}-{match[2]}", *months(int(match[1]), int(match[2]), 1)
    if match := re.fullmatch(r"([0-9]{4})-W([0-9]{2})", text):
        try:
            first = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        except ValueError:
            raise Fault("INVALID_PERIOD") from None
        return text, first, first + timedelta(days=6)
    if match := re.fullmatch(r"([0-9]{4})-D([0-9]{3})", text):
        one = date(int(match[1]), 1, 1) + timedelta(days=int(match[2]) - 1)
        if one.year != int(match[1]):
            raise Fault("INVALID_PERIOD")
        return str(one), one, one
    # Of a period it is the text of the period that is at fault.
    try:
        return text, day(text), day(text)
    except Fault:
        raise Fault("INVALID_PERIOD") from None


def months(year: int, first: int, length: int) -> tuple[date, date]:
    last = first + length - 1
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])
