"""The base of all exceptions, and the faults that it lists."""

from __future__ import annotations

from typing import Any, NamedTuple


class Fault(NamedTuple):
    """One thing that is wrong with a document, with its place."""

    code: str
    message: str
    line: int | None = None
    column: int | None = None
    pointer: str | None = None
    argument: str | None = None


class TradewindError(Exception):
    """The base of every error of Tradewind.

    ``code`` and ``number`` say why, the same in every language. Where it is known,
    ``line``, ``column``, ``pointer`` (JSON Pointer) and ``argument`` (the argument or
    the column of a table) say where. ``faults`` lists everything that is wrong with a
    document.
    """

    code: str = ""
    number: int = 0

    def __init__(
        self,
        message: str = "",
        *,
        line: int | None = None,
        column: int | None = None,
        pointer: str | None = None,
        argument: str | None = None,
        faults: tuple[Fault, ...] = (),
    ) -> None:
        super().__init__(message)
        self.line = line
        self.column = column
        self.pointer = pointer
        self.argument = argument
        self.faults = tuple(faults)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.args, self.__dict__
