"""The exceptions: one class for each error code, all of them a TradewindError.

Each class has further bases that Python users expect, so that ``except LookupError``
catches a missing rate and ``except TypeError`` a float.
"""

from __future__ import annotations

from tradewind.exceptions._base import Fault, TradewindError
from tradewind.exceptions._boundary import (
    BufferTooSmallError,
    InternalError,
    InvalidArgumentError,
    InvalidStructError,
    NullPointerError,
)
from tradewind.exceptions._dossier import (
    DuplicateIdError,
    DuplicateKeyError,
    InvalidDossierError,
    InvalidValueError,
    MissingFieldError,
    UnknownFieldError,
    UnknownReferenceError,
    UnknownSourceError,
    UnsupportedFormatError,
    WrongTypeError,
)
from tradewind.exceptions._formats import (
    ByteOrderMarkError,
    EmptyInputError,
    InvalidArchiveError,
    InvalidHeaderError,
    InvalidJsonError,
    InvalidRowError,
    InvalidUtf8Error,
    InvalidXmlError,
    TooLargeError,
)
from tradewind.exceptions._growth import (
    DuplicatePeriodError,
    FrequencyMismatchError,
    InvalidPeriodsError,
    LengthMismatchError,
    MissingPeriodError,
    NegativeBaseError,
    NegativePartError,
    NoChangeError,
    NoOverlapError,
    NoValuesError,
    NotNegativeError,
    NotPositiveError,
    TooFewValuesError,
    TotalLossError,
    ZeroBaseError,
    ZeroTotalError,
)
from tradewind.exceptions._indicators import (
    DisconnectedNetworkError,
    DuplicateLabelError,
    InvalidConventionError,
    MixedObservationsError,
    NotFiniteError,
    UnknownLabelError,
    UnmatchedProductError,
)
from tradewind.exceptions._number import (
    DecimalOverflowError,
    FloatRefusedError,
    InvalidIntervalError,
    InvalidNumberError,
    InvalidRoundingError,
    InvalidScaleError,
    TooManyDigitsError,
    ZeroDivisorError,
)
from tradewind.exceptions._rates import (
    ConflictingRatesError,
    InvalidPolicyError,
    InvalidRateError,
    NoAverageError,
    NoRateError,
    StaleRateError,
    UnsupportedPolicyError,
)
from tradewind.exceptions._value import (
    AmbiguousCurrencyError,
    CurrencyMismatchError,
    InvalidDateError,
    InvalidFigureError,
    InvalidMoneyError,
    InvalidPeriodError,
    NoAmountsError,
    NoSuccessorError,
    UnitMismatchError,
    UnknownCurrencyError,
    UnknownPlaceError,
)

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
    "AmbiguousCurrencyError",
    "BufferTooSmallError",
    "ByteOrderMarkError",
    "ConflictingRatesError",
    "CurrencyMismatchError",
    "DecimalOverflowError",
    "DisconnectedNetworkError",
    "DuplicateIdError",
    "DuplicateKeyError",
    "DuplicateLabelError",
    "DuplicatePeriodError",
    "EmptyInputError",
    "Fault",
    "FloatRefusedError",
    "FrequencyMismatchError",
    "InternalError",
    "InvalidArchiveError",
    "InvalidArgumentError",
    "InvalidConventionError",
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
    "InvalidXmlError",
    "LengthMismatchError",
    "MissingFieldError",
    "MissingPeriodError",
    "MixedObservationsError",
    "NegativeBaseError",
    "NegativePartError",
    "NoAmountsError",
    "NoAverageError",
    "NoChangeError",
    "NoOverlapError",
    "NoRateError",
    "NoSuccessorError",
    "NoValuesError",
    "NotFiniteError",
    "NotNegativeError",
    "NotPositiveError",
    "NullPointerError",
    "StaleRateError",
    "TooFewValuesError",
    "TooLargeError",
    "TooManyDigitsError",
    "TotalLossError",
    "TradewindError",
    "UnitMismatchError",
    "UnknownCurrencyError",
    "UnknownFieldError",
    "UnknownLabelError",
    "UnknownPlaceError",
    "UnknownReferenceError",
    "UnknownSourceError",
    "UnmatchedProductError",
    "UnsupportedFormatError",
    "UnsupportedPolicyError",
    "WrongTypeError",
    "ZeroBaseError",
    "ZeroDivisorError",
    "ZeroTotalError",
]
