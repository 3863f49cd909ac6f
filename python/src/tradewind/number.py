"""Numbers: exact reading, exact sums, and rounding where the caller says."""

from tradewind._tradewind import number_add as add
from tradewind._tradewind import number_multiply as multiply
from tradewind._tradewind import number_parse as parse
from tradewind._tradewind import number_round as round
from tradewind._tradewind import number_subtract as subtract

__all__ = ["add", "multiply", "parse", "round", "subtract"]
