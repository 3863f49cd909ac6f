"""Money: a decimal and the ISO 4217 code of its currency."""

from dataclasses import dataclass

from . import currency as currencies
from . import notation, number
from .currency import MINOR_UNITS
from .fault import Fault
from .number import Dec


def currency(code: str) -> str:
    currencies.listed(code)
    return code


@dataclass(frozen=True)
class Money:
    amount: Dec
    currency: str

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"

    def grouped(self) -> str:
        return f"{self.currency} {number.grouped(self.amount)}"


def parse_in(text: str, name: str) -> Money:
    """What has no digit before what has one is a code that comes first."""
    separators, _ = notation.checked(name)
    blanks = {" "} | {one for one in separators if one.isspace()}
    at = [place for place, one in enumerate(text) if one in blanks]
    if not at:
        raise Fault("INVALID_MONEY")

    def digit(part: str) -> bool:
        return any(one in "0123456789" for one in part)

    amount, code = text[: at[-1]], text[at[-1] + 1 :]
    if not digit(text[: at[0]]) and digit(text[at[0] + 1 :]):
        amount, code = text[at[0] + 1 :], text[: at[0]]
    if not amount or not code:
        raise Fault("INVALID_MONEY")
    return Money(notation.parse_in(amount, name, missing=True), currency(code))


def parse(text: str) -> Money:
    return parse_in(text, "plain")


def same_currency(left: Money, right: Money) -> None:
    if left.currency != right.currency:
        raise Fault("CURRENCY_MISMATCH")


def add(left: Money, right: Money) -> Money:
    same_currency(left, right)
    return Money(number.add(left.amount, right.amount), left.currency)


def subtract(left: Money, right: Money) -> Money:
    same_currency(left, right)
    return Money(number.subtract(left.amount, right.amount), left.currency)


def multiply(money: Money, factor: Dec) -> Money:
    return Money(number.multiply(money.amount, factor), money.currency)


def compare(left: Money, right: Money) -> str:
    same_currency(left, right)
    if left.amount.value == right.amount.value:
        return "equal"
    return "less" if left.amount.value < right.amount.value else "greater"


def scale_for(code: str, scale: int | None) -> int | None:
    """The scale asked for, else the minor units of the currency."""
    return MINOR_UNITS[code] if scale is None else scale


def rounded(money: Money, scale: int | None, mode: str) -> tuple[Money, bool]:
    places = scale_for(money.currency, scale)
    amount, is_exact = number.rounded(money.amount.value, places, mode)
    return Money(amount, money.currency), is_exact


def redenominated(money: Money, scale: int | None, mode: str) -> tuple[Money, bool]:
    amount, code, is_exact = currencies.redenominated(
        money.amount, money.currency, scale, mode
    )
    return Money(amount, code), is_exact
