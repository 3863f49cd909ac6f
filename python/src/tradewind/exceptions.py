"""The exceptions: one class for each error code, all of them a TradewindError.

Each class has further bases that Python users expect, so that ``except LookupError``
catches a missing rate and ``except TypeError`` a float.
"""

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


class InvalidNumberError(TradewindError, ValueError):
    """The text is not a decimal number."""

    code = "INVALID_NUMBER"
    number = 101


class TooManyDigitsError(TradewindError, ValueError):
    """The number has more digits than a decimal holds (28, or 96 bits)."""

    code = "TOO_MANY_DIGITS"
    number = 102


class DecimalOverflowError(TradewindError, OverflowError):
    """The result does not fit a decimal."""

    code = "OVERFLOW"
    number = 103


class InvalidScaleError(TradewindError, ValueError):
    """The number of decimals asked for is not 0 to 28."""

    code = "INVALID_SCALE"
    number = 104


class InvalidRoundingError(TradewindError, ValueError):
    """The rounding mode is not one of the seven."""

    code = "INVALID_ROUNDING"
    number = 105


class InvalidIntervalError(TradewindError, ValueError):
    """The lower end lies above the upper end."""

    code = "INVALID_INTERVAL"
    number = 106


class ZeroDivisorError(TradewindError, ZeroDivisionError):
    """The divisor is zero, or an interval that contains zero."""

    code = "ZERO_DIVISOR"
    number = 107


class FloatRefusedError(TradewindError, TypeError):
    """A binary floating-point number stands where exact digits are due."""

    code = "FLOAT_REFUSED"
    number = 108


class UnknownCurrencyError(TradewindError, LookupError, ValueError):
    """The text is no active ISO 4217 currency code."""

    code = "UNKNOWN_CURRENCY"
    number = 201


class InvalidDateError(TradewindError, ValueError):
    """The text is no calendar date."""

    code = "INVALID_DATE"
    number = 211


class InvalidPeriodError(TradewindError, ValueError):
    """The text is no period."""

    code = "INVALID_PERIOD"
    number = 212


class UnknownPlaceError(TradewindError, LookupError, ValueError):
    """The text is no known country, subdivision or group."""

    code = "UNKNOWN_PLACE"
    number = 221


class CurrencyMismatchError(TradewindError, ValueError):
    """Two currencies meet where one is due."""

    code = "CURRENCY_MISMATCH"
    number = 301


class InvalidMoneyError(TradewindError, ValueError):
    """The text is no amount of money."""

    code = "INVALID_MONEY"
    number = 302


class InvalidFigureError(TradewindError, ValueError):
    """The text is no figure."""

    code = "INVALID_FIGURE"
    number = 401


class UnitMismatchError(TradewindError, ValueError):
    """The figure has another unit than the one due."""

    code = "UNIT_MISMATCH"
    number = 402


class InvalidRateError(TradewindError, ValueError):
    """The rate is zero, negative, or of a currency against itself."""

    code = "INVALID_RATE"
    number = 501


class ConflictingRatesError(TradewindError, ValueError):
    """One source gives two different rates for one pair and date."""

    code = "CONFLICTING_RATES"
    number = 502


class NoRateError(TradewindError, LookupError):
    """The table has no rate for that pair at or before that date."""

    code = "NO_RATE"
    number = 503


class StaleRateError(TradewindError, LookupError):
    """The rate before that date is older than allowed."""

    code = "STALE_RATE"
    number = 504


class NoAverageError(TradewindError, LookupError):
    """The table has no average for that pair and period."""

    code = "NO_AVERAGE"
    number = 505


class UnsupportedPolicyError(TradewindError, NotImplementedError):
    """The lookup policy or average is known but not offered yet."""

    code = "UNSUPPORTED_POLICY"
    number = 506


class InvalidPolicyError(TradewindError, ValueError):
    """The lookup policy, average or rate kind is not a known name."""

    code = "INVALID_POLICY"
    number = 507


class ZeroBaseError(TradewindError, ArithmeticError):
    """The base is zero: growth over it is undefined."""

    code = "ZERO_BASE"
    number = 601


class NegativeBaseError(TradewindError, ArithmeticError):
    """The base is negative: growth over it is undefined."""

    code = "NEGATIVE_BASE"
    number = 602


class ZeroTotalError(TradewindError, ArithmeticError):
    """The whole is zero: a share of it is undefined."""

    code = "ZERO_TOTAL"
    number = 603


class NegativePartError(TradewindError, ArithmeticError):
    """A share needs parts and wholes that are not negative."""

    code = "NEGATIVE_PART"
    number = 604


class InvalidPeriodsError(TradewindError, ValueError):
    """The number of periods is not positive."""

    code = "INVALID_PERIODS"
    number = 605


class TotalLossError(TradewindError, ArithmeticError):
    """Growth of minus 100 percent or less leaves no base to imply."""

    code = "TOTAL_LOSS"
    number = 606


class NotPositiveError(TradewindError, ArithmeticError):
    """A value that must be positive is not."""

    code = "NOT_POSITIVE"
    number = 607


class InvalidDossierError(TradewindError, ValueError):
    """The dossier has faults; each is listed with its place."""

    code = "INVALID_DOSSIER"
    number = 701


class DuplicateKeyError(TradewindError, ValueError):
    """A key stands twice in one object."""

    code = "DUPLICATE_KEY"
    number = 702


class UnknownFieldError(TradewindError, ValueError):
    """The record has no such field."""

    code = "UNKNOWN_FIELD"
    number = 703


class MissingFieldError(TradewindError, ValueError):
    """A required field is missing."""

    code = "MISSING_FIELD"
    number = 704


class WrongTypeError(TradewindError, ValueError):
    """The value has another JSON type than the one due."""

    code = "WRONG_TYPE"
    number = 705


class UnknownSourceError(TradewindError, LookupError, ValueError):
    """No source of the dossier has that id."""

    code = "UNKNOWN_SOURCE"
    number = 706


class DuplicateIdError(TradewindError, ValueError):
    """Two records of one list have the same id."""

    code = "DUPLICATE_ID"
    number = 707


class InvalidValueError(TradewindError, ValueError):
    """The value is none of those that the field takes."""

    code = "INVALID_VALUE"
    number = 708


class UnsupportedFormatError(TradewindError, ValueError):
    """The document is of another format or version."""

    code = "UNSUPPORTED_FORMAT"
    number = 709


class UnknownReferenceError(TradewindError, LookupError, ValueError):
    """A reference names no record of the dossier."""

    code = "UNKNOWN_REFERENCE"
    number = 710


class InvalidUtf8Error(TradewindError, ValueError):
    """The bytes are not UTF-8."""

    code = "INVALID_UTF8"
    number = 801


class EmptyInputError(TradewindError, ValueError):
    """There is nothing to read."""

    code = "EMPTY_INPUT"
    number = 802


class ByteOrderMarkError(TradewindError, ValueError):
    """A byte-order mark stands before JSON."""

    code = "BYTE_ORDER_MARK"
    number = 803


class InvalidJsonError(TradewindError, ValueError):
    """The text is not JSON."""

    code = "INVALID_JSON"
    number = 804


class InvalidHeaderError(TradewindError, ValueError):
    """The header row of a table is not the one due."""

    code = "INVALID_HEADER"
    number = 805


class InvalidRowError(TradewindError, ValueError):
    """A row of a table has too few or too many cells, or an empty one."""

    code = "INVALID_ROW"
    number = 806


class InvalidArchiveError(TradewindError, ValueError):
    """The archive is damaged or does not hold exactly one table."""

    code = "INVALID_ARCHIVE"
    number = 807


class TooLargeError(TradewindError, ValueError):
    """The input, or what it unpacks to, is larger than allowed."""

    code = "TOO_LARGE"
    number = 808


class NullPointerError(TradewindError, ValueError):
    """A required pointer is NULL."""

    code = "NULL_POINTER"
    number = 901


class BufferTooSmallError(TradewindError, ValueError):
    """The caller's buffer is too small; the size needed was written."""

    code = "BUFFER_TOO_SMALL"
    number = 902


class InvalidStructError(TradewindError, ValueError):
    """A struct has a wrong size or a reserved field that is not zero."""

    code = "INVALID_STRUCT"
    number = 903


class InternalError(TradewindError, RuntimeError):
    """A fault inside the library; please report it."""

    code = "INTERNAL"
    number = 904


class InvalidArgumentError(TradewindError, TypeError, ValueError):
    """The argument is of a wrong kind, or none of the values that it takes."""

    code = "INVALID_ARGUMENT"
    number = 905


_BY_CODE: dict[str, type[TradewindError]] = {
    kind.code: kind for kind in TradewindError.__subclasses__()
}

_Place = tuple[int | None, int | None, str | None, str | None]

# An exception is found, also by pickle, under the name that users know.
for _kind in (Fault, TradewindError, *_BY_CODE.values()):
    _kind.__module__ = "tradewind"
del _kind


def _exception(
    code: str,
    message: str,
    place: _Place,
    faults: list[tuple[str, str, _Place]],
) -> TradewindError:
    """The exception for an error of the core."""
    line, column, pointer, argument = place
    return _BY_CODE.get(code, TradewindError)(
        message,
        line=line,
        column=column,
        pointer=pointer,
        argument=argument,
        faults=tuple(Fault(code, text, *where) for code, text, where in faults),
    )


__all__ = [
    "BufferTooSmallError",
    "ByteOrderMarkError",
    "ConflictingRatesError",
    "CurrencyMismatchError",
    "DecimalOverflowError",
    "DuplicateIdError",
    "DuplicateKeyError",
    "EmptyInputError",
    "Fault",
    "FloatRefusedError",
    "InternalError",
    "InvalidArchiveError",
    "InvalidArgumentError",
    "InvalidDateError",
    "InvalidDossierError",
    "InvalidFigureError",
    "InvalidHeaderError",
    "InvalidIntervalError",
    "InvalidJsonError",
    "InvalidMoneyError",
    "InvalidNumberError",
    "InvalidPeriodError",
    "InvalidPeriodsError",
    "InvalidPolicyError",
    "InvalidRateError",
    "InvalidRoundingError",
    "InvalidRowError",
    "InvalidScaleError",
    "InvalidStructError",
    "InvalidUtf8Error",
    "InvalidValueError",
    "MissingFieldError",
    "NegativeBaseError",
    "NegativePartError",
    "NoAverageError",
    "NoRateError",
    "NotPositiveError",
    "NullPointerError",
    "StaleRateError",
    "TooLargeError",
    "TooManyDigitsError",
    "TotalLossError",
    "TradewindError",
    "UnitMismatchError",
    "UnknownCurrencyError",
    "UnknownFieldError",
    "UnknownPlaceError",
    "UnknownReferenceError",
    "UnknownSourceError",
    "UnsupportedFormatError",
    "UnsupportedPolicyError",
    "WrongTypeError",
    "ZeroBaseError",
    "ZeroDivisorError",
    "ZeroTotalError",
]
