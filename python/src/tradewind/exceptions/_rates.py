"""Rates: tables of them, and what is looked up there."""

from tradewind.exceptions._base import TradewindError


class InvalidRateError(TradewindError, ValueError):
    """The rate is zero, negative, or of a currency against itself."""

    code = "INVALID_RATE"
    number = 501


class ConflictingRatesError(TradewindError, ValueError):
    """Two rates of one pair, kind and date contradict, the same or opposite ways round."""

    code = "CONFLICTING_RATES"
    number = 502


class NoRateError(TradewindError, LookupError):
    """The table has no rate for that pair that would serve the date."""

    code = "NO_RATE"
    number = 503


class StaleRateError(TradewindError, LookupError):
    """The rate that would serve the date is farther away than allowed."""

    code = "STALE_RATE"
    number = 504


class NoAverageError(TradewindError, LookupError):
    """The table has no average for that pair and period."""

    code = "NO_AVERAGE"
    number = 505


class UnsupportedPolicyError(TradewindError, ValueError):
    """The average does not go with the other options: a published one has no pivot."""

    code = "UNSUPPORTED_POLICY"
    number = 506


class InvalidPolicyError(TradewindError, ValueError):
    """The lookup policy, average or rate kind is not a known name."""

    code = "INVALID_POLICY"
    number = 507
