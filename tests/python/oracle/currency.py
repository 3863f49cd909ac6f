"""Currencies from the lists of the repository, found a second way."""

import re
from fractions import Fraction
from pathlib import Path

from . import number
from .fault import Fault
from .number import Dec

FOLDER = Path(__file__).parents[3] / "crates" / "tradewind" / "src" / "currency"

Row = dict[str, str]

# What people type, and whom they may mean; codes, names of list one and symbols aside.
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
    "rouble": "BYN RUB",
    "ruble": "BYN RUB",
    "рубль": "BYN RUB",
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
    return re.sub("[’‘ʻʼ`]", "'", text.strip().lower())


def of_name(text: str) -> str:
    name = plain(text)
    if (code := name.upper()) in ACTIVE or code in FORMER:
        return code
    if name in NAMES:
        return only(NAMES[name].split())
    exact = [
        code
        for code, row in ACTIVE.items()
        if name in (plain(row["name"]), plain(CLDR.get(code, {}).get("symbol", code)))
    ]
    if " " in name and len(exact) == 1:
        return exact[0]
    word = "dollar" if name == "$" else name

    def sharing(held: dict[str, Row]) -> list[str]:
        return [
            code
            for code, row in held.items()
            if word and word in re.split(r"\W+", row["name"].lower())
        ]

    active, former = sharing(ACTIVE), sharing(FORMER)
    if len(active) > 1:
        return only(active)
    if exact:
        return only(exact)
    return only(active + former if len(active + former) > 1 else [])


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
