"""Trade indicators: balances, concentration, comparative advantage, similarity.

Every result says by which convention it was computed. Undefined is an error with its
reason, or in a list an ``Undefined`` with its code; never 0, NaN or infinity.
"""

from tradewind._tradewind import indicators_balance as balance
from tradewind._tradewind import indicators_shares as shares

__all__ = [
    "balance",
    "shares",
]
