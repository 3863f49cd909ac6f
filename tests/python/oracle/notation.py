"""Notations: which characters separate thousands, and which stands before decimals."""

import re

from .fault import Fault
from .number import Dec, parse

# The separators that are read (the first is the one written), the mark.
NOTATIONS: dict[str, tuple[str, str]] = {
    "plain": ("", "."),
    "comma_point": (",", "."),
    "point_comma": (".", ","),
    "space_comma": ("\u202f\u00a0 ", ","),
    "space_point": ("\u202f\u00a0 ", "."),
    "apostrophe_point": ("\u2019'", "."),
    "comma": ("", ","),
}


def checked(notation: str) -> tuple[str, str]:
    if notation not in NOTATIONS:
        raise Fault("INVALID_ARGUMENT")
    return NOTATIONS[notation]


def parse_in(text: str, notation: str, missing: bool = False) -> Dec:
    """A number in a notation; `missing` lets one side of the mark have no digits."""
    separators, mark = checked(notation)
    wholes = ["[0-9]+"]
    wholes += [rf"[1-9][0-9]{{0,2}}(?:{re.escape(one)}[0-9]{{3}})+" for one in separators]
    whole = "|".join(wholes)
    match = re.fullmatch(rf"([+-]?)({whole})(?:{re.escape(mark)}([0-9]+))?", text)
    if match is None and missing:
        match = re.fullmatch(rf"([+-]?)({whole}){re.escape(mark)}()", text)
        match = match or re.fullmatch(rf"([+-]?)(){re.escape(mark)}([0-9]+)", text)
    if match is None:
        raise Fault("INVALID_NUMBER")
    digits = re.sub("[^0-9]", "", match[2]) or "0"
    return parse(f"{match[1]}{digits}" + (f".{match[3]}" if match[3] else ""))


def write_in(plain: str, notation: str) -> str:
    separators, mark = checked(notation)
    whole, point, fraction = plain.lstrip("-").partition(".")
    groups = f"{int(whole):,}".replace(",", separators[:1])
    sign = "-" if plain.startswith("-") else ""
    return f"{sign}{groups}{mark if point else ''}{fraction}"
