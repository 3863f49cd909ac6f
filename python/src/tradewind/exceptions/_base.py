"""The base of all exceptions, and the faults that it lists."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

# The note that says which argument of a function was being converted.
_PROCESSING = re.compile(r"while processing '(\w+)'")


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

    ``code`` and ``number`` say why, the same in every language; ``undefined`` says that
    the arguments are sound and the formula has no value for them. Where it is known,
    ``line``, ``column``, ``pointer`` (JSON Pointer) and ``argument`` (the argument or
    the column of a table) say where. ``faults`` lists everything that is wrong with a
    document.
    """

    code: str = ""
    number: int = 0
    undefined: bool = False

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
        self._argument = argument
        self.faults = tuple(faults)

    @property
    def argument(self) -> str | None:
        """The argument, or the column of a table, at fault, where it is known."""
        if self._argument is not None:
            return self._argument
        for note in getattr(self, "__notes__", ()):
            if found := _PROCESSING.fullmatch(str(note)):
                return found[1]
        return None

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.args, self.__dict__
