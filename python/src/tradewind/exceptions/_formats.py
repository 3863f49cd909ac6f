"""Bytes that are no text, table or archive."""

from tradewind.exceptions._base import TradewindError


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


class InvalidXmlError(TradewindError, ValueError):
    """The text is not XML, or not the document that is due."""

    code = "INVALID_XML"
    number = 809
