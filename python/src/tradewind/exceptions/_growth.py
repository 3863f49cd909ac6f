"""Growth and shares that are undefined."""

from tradewind.exceptions._base import TradewindError


class ZeroBaseError(TradewindError, ArithmeticError):
    """The base is zero: growth over it is undefined."""

    code = "ZERO_BASE"
    number = 601
    undefined = True


class NegativeBaseError(TradewindError, ArithmeticError):
    """The base is negative: growth over it is undefined."""

    code = "NEGATIVE_BASE"
    number = 602
    undefined = True


class ZeroTotalError(TradewindError, ArithmeticError):
    """The whole is zero: a share of it is undefined."""

    code = "ZERO_TOTAL"
    number = 603
    undefined = True


class NegativePartError(TradewindError, ArithmeticError):
    """A share needs parts and wholes that are not negative."""

    code = "NEGATIVE_PART"
    number = 604


class InvalidPeriodsError(TradewindError, ValueError):
    """The number of periods is not positive."""

    code = "INVALID_PERIODS"
    number = 605
    undefined = True


class TotalLossError(TradewindError, ArithmeticError):
    """Growth of minus 100 percent or less leaves no base to imply."""

    code = "TOTAL_LOSS"
    number = 606
    undefined = True


class NotPositiveError(TradewindError, ArithmeticError):
    """A value that must be positive is not."""

    code = "NOT_POSITIVE"
    number = 607
    undefined = True


class NoValuesError(TradewindError, ValueError):
    """There is no value to compute with."""

    code = "NO_VALUES"
    number = 608
    undefined = True


class TooFewValuesError(TradewindError, ValueError):
    """There are fewer values than the formula needs."""

    code = "TOO_FEW_VALUES"
    number = 609
    undefined = True


class LengthMismatchError(TradewindError, ValueError):
    """Lists that belong together, or the rows of a matrix, differ in length."""

    code = "LENGTH_MISMATCH"
    number = 610


class NoChangeError(TradewindError, ArithmeticError):
    """The change is zero: a share of it, or a time over it, is undefined."""

    code = "NO_CHANGE"
    number = 611
    undefined = True


class NotNegativeError(TradewindError, ArithmeticError):
    """A value that must be negative is not."""

    code = "NOT_NEGATIVE"
    number = 612
    undefined = True


class MissingPeriodError(TradewindError, LookupError):
    """The series has no value for a period that the formula needs."""

    code = "MISSING_PERIOD"
    number = 613
    undefined = True


class FrequencyMismatchError(TradewindError, ValueError):
    """Periods of two frequencies meet where one is due."""

    code = "FREQUENCY_MISMATCH"
    number = 614


class DuplicatePeriodError(TradewindError, ValueError):
    """The series has two values for one period."""

    code = "DUPLICATE_PERIOD"
    number = 615


class NoOverlapError(TradewindError, LookupError):
    """Two series that are to be spliced have no period in common."""

    code = "NO_OVERLAP"
    number = 616
