"""Money printed with symbols, words and separators."""

from fractions import Fraction

from . import notation, number
from .fault import Fault
from .money import Money

WORDS = {12: "trillion", 9: "billion", 6: "million"}

# Symbols of the root locale of CLDR, as far as rows name them.
SYMBOLS = {
    "CNY": "CN¥",
    "EUR": "€",
    "JPY": "JP¥",
    "USD": "US$",
    "XAF": "FCFA",
    "XCG": "Cg.",
}


def fixed(value: Fraction, scale: int, mode: str) -> str:
    """Exactly so many decimals, however many digits that makes."""
    return str(number.Dec(number.integer(value * 10**scale, mode), scale))


def compacted(money: Money, scale: int | None, mode: str) -> tuple[str, str]:
    """The digits and the word: the largest whose unit the printed value reaches."""
    value = money.amount.value
    for power, word in WORDS.items():
        shown = value / 10**power
        if scale is not None:
            text = fixed(shown, scale, mode)
            # As printed at the next smaller word it may reach this one.
            below = fixed(value / 10 ** (power - 3 if power > 6 else 0), scale, mode)
            reached = abs(Fraction(below)) >= (1000 if power > 6 else 10**6)
        else:
            reached = abs(shown) >= 1
            text = fixed(shown, money.amount.scale + power, mode).rstrip("0").rstrip(".")
        if reached:
            return text, word
    return (str(money.amount) if scale is None else fixed(value, scale, mode)), ""


def formatted(
    money: Money, name: str, unit: str, compact: bool, scale: int | None, mode: str
) -> str:
    name, unit = name or "comma_point", unit or "code_after"
    notation.checked(name)
    if unit not in ("code_before", "code_after", "symbol", "none"):
        raise Fault("INVALID_ARGUMENT")
    if scale is not None and not 0 <= scale <= number.MOST_DECIMALS:
        raise Fault("INVALID_SCALE")
    digits, word = str(money.amount), ""
    if compact:
        digits, word = compacted(money, scale, mode)
    elif scale is not None:
        digits = fixed(money.amount.value, scale, mode)
    amount = notation.write_in(digits, name) + (f" {word}" if word else "")
    code = money.currency
    if unit == "symbol":
        symbol = SYMBOLS.get(code, code)
        sign = "-" if amount.startswith("-") else ""
        blank = " " if symbol[-1].isalpha() or symbol[-1] == "." else ""
        return f"{sign}{symbol}{blank}{amount.removeprefix('-')}"
    return {"code_before": f"{code} {amount}", "code_after": f"{amount} {code}"}.get(unit, amount)
