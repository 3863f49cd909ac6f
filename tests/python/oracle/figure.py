"""Figures as they were reported: digits, scale word, unit, qualifier, and their intervals."""

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from . import interval, number
from .fault import Fault
from .interval import End, Interval
from .money import MINOR_UNITS, currency
from .number import Dec

QUALIFIERS = ("exactly", "about", "nearly", "more_than", "at_least", "less_than", "at_most")
SCALES = {
    "thousand": 3, "million": 6, "mn": 6, "billion": 9, "bn": 9, "trillion": 12, "trn": 12,
}
READINGS = ("written", "truncated", "padded")
# A noun that names money or a multiple would hide a unit.
NOT_NOUNS = set(
    "yuan renminbi rmb dollar dollars euro euros tenge som somoni manat sum rouble roubles "
    "ruble rubles yen pounds rupees won k m b t mm mln bln tn trln hundred thousands millions "
    "billions trillions milliard lakh crore".split()
)


@dataclass(frozen=True)
class Figure:
    digits: Dec
    exponent: int
    value: Dec
    unit: str
    kind: str
    qualifier: str

    def significant(self) -> int:
        return len(str(abs(self.digits.unscaled)))


def parse(text: str) -> Figure:
    words = text.split(" ")
    if "" in words or len(text) > 200:
        raise Fault("INVALID_FIGURE")
    qualifier = "stated"
    for name in QUALIFIERS:
        said = name.split("_")
        if words[: len(said)] == said:
            qualifier, words = name, words[len(said) :]
            break
    before = words.pop(0) if words and words[0] in MINOR_UNITS else None
    if not words:
        raise Fault("INVALID_FIGURE")
    token = words.pop(0)
    percent = token.endswith("%")
    digits = digits_of(token.removesuffix("%"))
    exponent = SCALES[words.pop(0)] if words and words[0] in SCALES else 0
    kind, unit = unit_of(words, before, percent)
    if kind in ("percent", "point") and exponent:
        raise Fault("INVALID_FIGURE")
    value = number.exact(digits.value * 10**exponent, max(digits.scale - exponent, 0))
    return Figure(digits, exponent, value, unit, kind, qualifier)


def digits_of(token: str) -> Dec:
    if not re.fullmatch(r"[+-]?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]+)?", token):
        raise Fault("INVALID_FIGURE")
    return number.parse(token.replace(",", ""))


def unit_of(words: list[str], before: str | None, percent: bool) -> tuple[str, str]:
    if before or percent:
        if words or (before and percent):
            raise Fault("INVALID_FIGURE")
        return ("percent", "%") if percent else ("currency", str(before))
    rest = " ".join(words)
    if not rest:
        return "none", ""
    if rest in ("%", "percent", "per cent"):
        return "percent", "%"
    if rest in ("percentage point", "percentage points"):
        return "point", "percentage points"
    if re.fullmatch(r"[A-Z]{3}", rest):
        return "currency", currency(rest)
    # A second scale word or a percentage would hide in a noun.
    lower = rest.lower().split(" ")
    if SCALES.keys() & set(lower) or {"percent", "percentage"} & set(lower):
        raise Fault("INVALID_FIGURE")
    if lower[:2] == ["per", "cent"]:
        raise Fault("INVALID_FIGURE")
    shaped = len(rest.encode()) <= 60 and rest[0].isalpha()
    letters = all(c.isalpha() or c in " -'’" for c in rest)
    hidden = any(w.lower() in NOT_NOUNS or re.fullmatch(r"[A-Z]{3}", w) for w in words)
    code = len(words) == 1 and rest.upper() in MINOR_UNITS
    if not (shaped and letters) or hidden or code:
        raise Fault("INVALID_FIGURE")
    return "count", rest


def with_qualifier(figure: Figure, qualifier: str) -> Figure:
    if not qualifier:
        return figure
    if qualifier not in (*QUALIFIERS, "stated"):
        raise Fault("INVALID_FIGURE")
    if figure.qualifier not in ("stated", qualifier):
        raise Fault("INVALID_FIGURE")
    return replace(figure, qualifier=qualifier)


def written_place(figure: Figure) -> int:
    return figure.exponent - figure.digits.scale


def padded_place(figure: Figure) -> int:
    place = written_place(figure)
    has_unit = figure.kind in ("currency", "count") or (figure.kind == "none" and figure.exponent)
    digits = str(abs(figure.digits.unscaled))
    if not has_unit or figure.digits.scale or not digits.strip("0"):
        return place
    return place + len(digits) - len(digits.rstrip("0"))


def around(figure: Figure, place: int) -> Interval:
    half = Fraction(10) ** place / 2
    return interval.closed(figure.value.value - half, figure.value.value + half)


def values(figure: Figure, reading: str) -> Interval:
    """What the figure may stand for; the table of the design, row by row."""
    value = figure.value.value
    unit = Fraction(10) ** written_place(figure)
    counted = figure.kind == "count" and not figure.exponent and not figure.digits.scale
    whole = figure.digits.unscaled
    exact_count = counted and 0 <= whole < 1000 and whole % 10 != 0
    match figure.qualifier:
        case "exactly":
            return interval.point(value)
        case "about":
            return around(figure, padded_place(figure))
        case "more_than" if reading == "truncated":
            return Interval(End(value, True), End(value + unit, False))
        case "more_than":
            return Interval(End(value, False), None)
        case "at_least":
            return Interval(End(value, True), None)
        case "less_than" | "nearly":
            return Interval(None, End(value, False))
        case "at_most":
            return Interval(None, End(value, True))
    if exact_count:
        return interval.point(value)
    if reading == "truncated":
        if value < 0:
            return Interval(End(value - unit, False), End(value, True))
        return Interval(End(value, True), End(value + unit, False))
    return around(figure, written_place(figure) if reading == "written" else padded_place(figure))
