"""Currencies, dates, places, money and figures that cannot be read or do not meet."""

from tradewind.exceptions._base import TradewindError


class UnknownCurrencyError(TradewindError, LookupError, ValueError):
    """The text is no ISO 4217 currency code."""

    code = "UNKNOWN_CURRENCY"
    number = 201


class AmbiguousCurrencyError(TradewindError, LookupError, ValueError):
    """The name or number may mean several currencies."""

    code = "AMBIGUOUS_CURRENCY"
    number = 202


class NoSuccessorError(TradewindError, LookupError):
    """No law sets a factor between the currency and a successor."""

    code = "NO_SUCCESSOR"
    number = 203


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


class NoAmountsError(TradewindError, ValueError):
    """There is no amount to sum."""

    code = "NO_AMOUNTS"
    number = 303
    undefined = True


class InvalidFigureError(TradewindError, ValueError):
    """The text is no figure."""

    code = "INVALID_FIGURE"
    number = 401


class UnitMismatchError(TradewindError, ValueError):
    """The figure has another unit than the one due."""

    code = "UNIT_MISMATCH"
    number = 402
