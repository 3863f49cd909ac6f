"""Currencies from the lists of the repository, found a second way."""

import re
import unicodedata
from fractions import Fraction
from pathlib import Path

from . import number
from .fault import Fault
from .number import Dec

FOLDER = Path(__file__).parents[3] / "crates" / "tradewind" / "src" / "currency"

Row = dict[str, str]

# What people type, and whom they may mean, names of both lists and symbols aside.
NAMES = {
    "rmb": "CNY",
    "renminbi": "CNY",
    "yuan": "CNY",
    "人民币": "CNY",
    "юань": "CNY",
    "¥": "CNY JPY",
    "тенге": "KZT",
    "теңге": "KZT",
    "₸": "KZT",
    "som": "KGS UZS",
    "сом": "KGS UZS",
    "so'm": "KGS UZS",
    "sum": "UZS",
    "kyrgyz som": "KGS",
    "manat": "AZN TMT",
    "turkmen manat": "TMT",
    "turkmenistan manat": "TMT",
    "uruguayan peso": "UYU",
    "ruble": "BYN RUB SUR",
    "рубль": "BYN RUB SUR",
    "рублей": "BYN RUB SUR",
    "российский рубль": "RUB",
    "туркменский манат": "TMT",
    "azerbaijanian manat": "AZN",
    "peso argentino": "ARS",
    "peso boliviano": "BOB",
    "cedi": "GHS",
    "cordoba": "NIO",
    "kip": "LAK",
    "metical": "MZN",
    "долларов сша": "USD",
    "bolivar": "VEB VED VEF VES",
    "sterling": "GBP",
    "euro": "EUR",
}


def rows(name: str) -> list[Row]:
    text = (FOLDER / name).read_text(encoding="utf-8")
    header, *lines = [line for line in text.splitlines() if not line.startswith("#")]
    return [
        dict(zip(header.split("\t"), line.split("\t"), strict=True)) for line in lines
    ]


def table(name: str, key: str = "code") -> dict[str, Row]:
    return {row[key]: row for row in rows(name)}


ACTIVE = table("iso4217.tsv")
FORMER = table("iso4217_former.tsv")
VALIDITY = table("validity.tsv")
SUCCESSION = table("succession.tsv", "from")
CLDR = table("cldr.tsv")


def listed(code: str) -> Row:
    row = ACTIVE.get(code) or FORMER.get(code)
    if row is None:
        raise Fault("UNKNOWN_CURRENCY")
    return row


# None where no list says it.
MINOR_UNITS = {
    code: None if row["minor_units"] == "-" else int(row["minor_units"])
    for code, row in (ACTIVE | FORMER).items()
}


def lookup(code: str) -> str:
    row = listed(code)
    return f"{code} {row['numeric']} {row['minor_units']} {row['name']}"


def history(code: str) -> str:
    row = listed(code)
    days = VALIDITY.get(code, {"valid_from": "-", "valid_until": "-"})
    status = "active" if code in ACTIVE else "former"
    withdrawn = row.get("withdrawn", "-")
    return f"{status}; {days['valid_from']}; {days['valid_until']}; {withdrawn}"


def succession(code: str) -> str:
    listed(code)
    law = SUCCESSION.get(code)
    if law is None:
        return "-"
    return f"{law['to']} {law['factor']} {law['effective']} {law['kind']}"


def only(codes: list[str]) -> str:
    if not codes:
        raise Fault("UNKNOWN_CURRENCY")
    if len(codes) > 1:
        raise Fault("AMBIGUOUS_CURRENCY")
    return codes[0]


def of_number(text: str) -> str:
    wanted = text.rjust(3, "0")
    for held in (ACTIVE, FORMER):
        if codes := [code for code, row in held.items() if row["numeric"] == wanted]:
            return only(codes)
    raise Fault("UNKNOWN_CURRENCY")


def plain(text: str) -> str:
    """One spelling of those that people type; the letters without accents."""
    text = text.strip().lower().replace("ł", "l")
    text = "".join(
        unicodedata.normalize("NFD", letter)[0] if letter in "áàâãéèêíóòôõú" else letter
        for letter in text
    )
    return re.sub("[’‘ʻʼ`]", "'", text).replace("rouble", "ruble")


def plural(name: str) -> str:
    """A pattern of a name with each of its words in one number or the other."""
    parts = re.split(r"(\W+)", plain(name))
    return "".join(
        re.escape(part) if re.fullmatch(r"\W*", part) else re.escape(part) + "(?:e?s)?"
        for part in parts
    )


def living(codes: set[str]) -> str:
    """The one in use of those that bear a whole name, else the only former one."""
    return only([*codes & ACTIVE.keys()] or [*codes])


def of_name(text: str) -> str:
    name = plain(text)
    if (code := name.upper()) in ACTIVE or code in FORMER:
        return code
    every = ACTIVE | FORMER
    exact = {
        code
        for code, row in every.items()
        if re.fullmatch(plural(row["name"]), name)
        or name == plain(CLDR.get(code, {}).get("symbol", code))
    }
    for called, codes in NAMES.items():
        if re.fullmatch(plural(called), name):
            return living(exact.union(codes.split()))
    word = "dollar" if name == "$" else name
    sharing = set()
    if re.fullmatch(r"\w+", word):
        sharing = {
            code
            for code, row in every.items()
            if any(re.fullmatch(plural(part), word) for part in re.findall(r"\w+", row["name"]))
        }
    if exact & ACTIVE.keys():
        return living(exact | sharing)
    return only([*exact | sharing] if exact or len(sharing) > 1 else [])


def redenominated(
    amount: Dec, code: str, scale: int | None, mode: str
) -> tuple[Dec, str, bool]:
    law = SUCCESSION.get(code)
    if law is None:
        raise Fault("NO_SUCCESSOR")
    places = MINOR_UNITS[law["to"]] if scale is None else scale
    value = amount.value / Fraction(law["factor"])
    result, is_exact = number.rounded(value, places, mode)
    return result, law["to"], is_exact
