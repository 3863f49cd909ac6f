"""Money in JSON, by the reader of Python."""

import json

from . import number
from .fault import Fault
from .money import Money, currency


def members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise Fault("INVALID_MONEY")
    return dict(pairs)


def read(text: str) -> Money:
    try:
        found = json.loads(text, object_pairs_hook=members)
    except json.JSONDecodeError:
        raise Fault("INVALID_JSON") from None
    if not isinstance(found, dict) or set(found) != {"amount", "currency"}:
        raise Fault("INVALID_MONEY")
    if not all(isinstance(value, str) for value in found.values()):
        raise Fault("INVALID_MONEY")
    return Money(number.parse(found["amount"]), currency(found["currency"]))


def written(money: Money) -> str:
    found = {"amount": str(money.amount), "currency": money.currency}
    return json.dumps(found, separators=(",", ":"))
