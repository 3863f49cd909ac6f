"""Results in binary, beside what the vectors expect of them."""

from __future__ import annotations

Row = dict[str, str]


def digits(value: float) -> str:
    """The digits that read as this number, 15 of them or more."""
    texts = [format(value, f".{count}g") for count in (15, 16, 17)]
    return next((text for text in texts if float(text) == value), texts[-1])


def bound(row: Row, name: str) -> float:
    return float(row[name] or 0)


def said(value: float, expected: str, row: Row) -> str:
    """The number that is expected, where the result is as near to it as the row says."""
    try:
        due = float(expected)
    except ValueError:
        return digits(value)
    slack = bound(row, "absolute") + bound(row, "relative") * abs(due)
    near = value != due and abs(value - due) <= slack
    return digits(due if near else value)


def cells(results: list[float | str], row: Row) -> str:
    """Several results: numbers, and the codes that stand for none."""
    expected = row["expect"].split(", ")
    expected += [""] * (len(results) - len(expected))
    return ", ".join(
        one if isinstance(one, str) else said(one, due, row)
        for one, due in zip(results, expected)
    )
