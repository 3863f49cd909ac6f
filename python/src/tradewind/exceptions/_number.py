"""Numbers: their text, digits, rounding and intervals."""

from tradewind.exceptions._base import TradewindError


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
    """The number of decimals is not 0 to 28, or too small for the amount."""

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
    undefined = True


class FloatRefusedError(TradewindError, TypeError):
    """A binary floating-point number stands where exact digits are due."""

    code = "FLOAT_REFUSED"
    number = 108
