"""Arguments of a call, and faults inside the library."""

from tradewind.exceptions._base import TradewindError


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
