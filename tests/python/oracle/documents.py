"""Documents of official rates: XML of the Bank of Russia and the National Bank of Belarus."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from . import notation, number, period
from .fault import Fault
from .tables import Rate, currency, units

RUSSIA = "Bank of Russia, official exchange rates"
BELARUS = "National Bank of the Republic of Belarus, official exchange rates"
# Numbers of the Bank of Russia (XML_valFull), with the first day of the currency.
NUMBERS = {
    "R01235": ("USD", "0001-01-01"),
    "R01375": ("CNY", "0001-01-01"),
    "R01670": ("TJS", "2000-10-30"),
    "R01565": ("PLN", "1995-01-01"),
}
DEPTH = 32


def root(data: bytes) -> ElementTree.Element:
    declared = re.match(rb"<\?xml[^>]*encoding=.([A-Za-z0-9-]+).[^>]*\?>", data)
    encoding = declared[1].decode().lower() if declared else "utf-8"
    if encoding not in ("utf-8", "windows-1251"):
        raise Fault("INVALID_XML")
    try:
        text = data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise Fault("INVALID_UTF8") from None
    text = re.sub(r"^<\?xml.*?\?>", "", text).strip()
    if not text:
        raise Fault("EMPTY_INPUT")
    try:
        if "<!DOCTYPE" in text:
            raise Fault("INVALID_XML")
        found = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        raise Fault("INVALID_XML") from None
    if depth(found) > DEPTH:
        raise Fault("INVALID_XML")
    return found


def depth(element: ElementTree.Element) -> int:
    return 1 + max(map(depth, element), default=0)


def children(element: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    """The elements inside one, all of one name and with no text between them."""
    if any((text or "").strip() for text in [element.text, *(c.tail for c in element)]):
        raise Fault("INVALID_XML")
    for child in element:
        if child.tag != name:
            raise Fault("INVALID_XML")
        yield child


def fields(element: ElementTree.Element, *names: str) -> list[str]:
    out = []
    for name in names:
        texts = [(child.text or "").strip() for child in element if child.tag == name]
        if len(texts) != 1 or not texts[0]:
            raise Fault("INVALID_XML")
        out.append(texts[0])
    return out


def day(element: ElementTree.Element, form: str) -> str:
    text = element.get("Date")
    if text is None:
        raise Fault("INVALID_XML")
    match = re.fullmatch(form, text)
    if match is None:
        raise Fault("INVALID_DATE")
    return str(period.day("{year}-{month}-{day}".format(**match.groupdict())))


DAY_FIRST = r"(?P<day>\d\d)\.(?P<month>\d\d)\.(?P<year>\d{4})"
MONTH_FIRST = r"(?P<month>\d\d)/(?P<day>\d\d)/(?P<year>\d{4})"


def bank_of_russia(data: bytes) -> list[Rate]:
    top = root(data)
    if top.tag != "ValCurs":
        raise Fault("INVALID_XML")
    number_of_bank, out = top.get("ID"), []
    for element in children(top, "Valute" if number_of_bank is None else "Record"):
        if number_of_bank is None:
            on = day(top, DAY_FIRST)
            code, nominal, value = fields(element, "CharCode", "Nominal", "Value")
            base = currency(code)
        else:
            on = day(element, DAY_FIRST)
            if number_of_bank not in NUMBERS:
                raise Fault("UNKNOWN_CURRENCY")
            base, first = NUMBERS[number_of_bank]
            if on < first:
                raise Fault("INVALID_RATE")
            nominal, value = fields(element, "Nominal", "Value")
        quote = "RUB" if on >= "1998-01-01" else "RUR"
        price = notation.parse_in(value, "comma")
        out.append(Rate(base, quote, units(nominal), price, on, "official", RUSSIA))
    if not out:
        raise Fault("EMPTY_INPUT")
    return out


def bank_of_belarus(data: bytes) -> list[Rate]:
    top = root(data)
    if top.tag != "DailyExRates":
        raise Fault("INVALID_XML")
    inner = top.find("Currencies")
    out = []
    for element in children(top if inner is None else inner, "Currency"):
        on = day(top, MONTH_FIRST)
        code, scale, value = fields(element, "CharCode", "Scale", "Rate")
        quote = "BYN" if on >= "2016-07-01" else "BYR" if on >= "2000-01-01" else "BYB"
        price = number.parse(value)
        out.append(
            Rate(currency(code), quote, units(scale), price, on, "official", BELARUS)
        )
    if not out:
        raise Fault("EMPTY_INPUT")
    return out
