"""Growth and shares that are undefined."""

from tradewind.exceptions._base import TradewindError


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
