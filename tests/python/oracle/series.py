"""Series: values of consecutive periods, by plain dictionaries."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from . import number, period
from .fault import Fault
from .number import Dec

A_YEAR = {"A": 1, "S": 2, "T": 3, "Q": 4, "M": 12}
Value = Fraction | None


@dataclass(frozen=True)
class Kind:
    """Which periods: years (A), parts of them, weeks (W), days (D); or years to date."""

    unit: str
    so_far: bool


def unit_of(name: str) -> str:
    if "/" in name:
        raise Fault("FREQUENCY_MISMATCH")
    if len(name) == 4:
        return "A"
    if name[5] in "STQW":
        return name[5]
    return "M" if len(name) == 7 else "D"


def keyed(text: str) -> tuple[Kind, int]:
    """The kind of a period and its running number."""
    name, _, last = period.when(text)
    so_far = name.startswith("YTD/")
    if so_far:
        name = name[4:]
        if unit_of(name) == "A":
            raise Fault("INVALID_PERIOD")
    unit = unit_of(name)
    if unit == "W":
        return Kind(unit, so_far), last.toordinal() // 7
    if unit == "D":
        return Kind(unit, so_far), last.toordinal()
    parts = A_YEAR[unit]
    return Kind(unit, so_far), last.year * parts + (last.month - 1) * parts // 12


def named(kind: Kind, key: int) -> str:
    return ("YTD/" if kind.so_far else "") + unit_name(kind.unit, key)


def unit_name(unit: str, key: int) -> str:
    if unit == "D":
        return str(date.fromordinal(key))
    if unit == "W":
        year, week, _ = date.fromordinal(key * 7).isocalendar()
        return f"{year:04}-W{week:02}"
    year, part = divmod(key, A_YEAR[unit])
    if unit == "A":
        return f"{year:04}"
    return f"{year:04}-{part + 1:02}" if unit == "M" else f"{year:04}-{unit}{part + 1}"


def place(unit: str, key: int) -> tuple[int, int]:
    """The year of a period and its number in it, from 0."""
    if unit == "D":
        day = date.fromordinal(key)
        return day.year, key - date(day.year, 1, 1).toordinal()
    if unit == "W":
        year, week, _ = date.fromordinal(key * 7).isocalendar()
        return year, week - 1
    return divmod(key, A_YEAR[unit])


def year_before(unit: str, key: int) -> int | None:
    if unit in A_YEAR:
        return key - A_YEAR[unit]
    try:
        if unit == "D":
            day = date.fromordinal(key)
            return day.replace(year=day.year - 1).toordinal()
        year, week, _ = date.fromordinal(key * 7).isocalendar()
        return date.fromisocalendar(year - 1, week, 7).toordinal() // 7
    except ValueError:
        return None


@dataclass(frozen=True)
class Series:
    """The values by running number, from the first to the last without a hole."""

    kind: Kind
    values: dict[int, Dec | None]

    def at(self, key: int | None) -> Value:
        held = None if key is None else self.values.get(key)
        return None if held is None else held.value

    def __str__(self) -> str:
        shown = ((named(self.kind, key), value) for key, value in self.values.items())
        return ", ".join(f"{name}={'' if value is None else value}" for name, value in shown)


def parse(text: str) -> Series:
    if not text.strip():
        raise Fault("NO_VALUES")
    pairs: list[tuple[Kind, int, Dec | None]] = []
    for item in text.split(","):
        name, sign, value = item.partition("=")
        if not sign:
            raise Fault("INVALID_NUMBER")
        held = number.parse(value.strip()) if value.strip() else None
        pairs.append((*keyed(name.strip()), held))
    kind = pairs[0][0]
    if any(other != kind for other, _, _ in pairs):
        raise Fault("FREQUENCY_MISMATCH")
    values = {key: held for _, key, held in pairs}
    if len(values) != len(pairs):
        raise Fault("DUPLICATE_PERIOD")
    return Series(kind, {key: values.get(key) for key in range(min(values), max(values) + 1)})


def neighbour(text: str, step: int) -> str:
    """The period of the same length just before or after."""
    name, _, _ = period.when(text)
    if name.startswith("YTD/"):
        raise Fault("INVALID_PERIOD")
    ends = [keyed(part) for part in name.split("/")]
    kind, first, last = ends[0][0], ends[0][1], ends[-1][1]
    length = last - first + 1
    try:
        moved = [named(kind, key + step * length) for key in (first, last)]
        for part in moved:
            period.when(part)
            if part.startswith("0000") or len(part.split("-")[0]) > 4:
                raise ValueError
    except (ValueError, OverflowError):
        raise Fault("INVALID_PERIOD") from None
    return "/".join(moved) if "/" in name else moved[0]
