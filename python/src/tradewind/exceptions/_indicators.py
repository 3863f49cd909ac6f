"""Indicators that are undefined, and matrices that are unsound."""

from tradewind.exceptions._base import TradewindError


class UnknownLabelError(TradewindError, KeyError):
    """No row, column or product has that label."""

    code = "UNKNOWN_LABEL"
    number = 617

    # That of KeyError is the message in quotes.
    __str__ = Exception.__str__


class DuplicateLabelError(TradewindError, ValueError):
    """Two rows, columns or products have one label."""

    code = "DUPLICATE_LABEL"
    number = 618


class UnmatchedProductError(TradewindError, LookupError):
    """A product stands in one of two periods only."""

    code = "UNMATCHED_PRODUCT"
    number = 619


class NotFiniteError(TradewindError, ValueError):
    """A floating-point number is infinite or not a number."""

    code = "NOT_FINITE"
    number = 620


class DisconnectedNetworkError(TradewindError, ArithmeticError):
    """The network of places and products falls apart: its eigenvector is not unique."""

    code = "DISCONNECTED_NETWORK"
    number = 621
    undefined = True


class MixedObservationsError(TradewindError, ValueError):
    """Observations meet that cannot stand in one matrix."""

    code = "MIXED_OBSERVATIONS"
    number = 622


class InvalidConventionError(TradewindError, ValueError):
    """The convention is not a known name."""

    code = "INVALID_CONVENTION"
    number = 623
