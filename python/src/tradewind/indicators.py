"""Trade indicators: balances, concentration, comparative advantage, similarity.

Every result says by which convention it was computed. Undefined is an error with its
reason, or in a list an ``Undefined`` with its code; never 0, NaN or infinity.
"""

from tradewind._tradewind import indicators_balance as balance
from tradewind._tradewind import indicators_shares as shares

# Prices and volumes.
from tradewind._tradewind import indicators_bennet_price as bennet_price
from tradewind._tradewind import indicators_bennet_quantity as bennet_quantity
from tradewind._tradewind import indicators_chained_price_index as chained_price_index
from tradewind._tradewind import (
    indicators_chained_quantity_index as chained_quantity_index,
)
from tradewind._tradewind import indicators_constant_market_share as constant_market_share
from tradewind._tradewind import (
    indicators_constant_market_share_by_market as constant_market_share_by_market,
)
from tradewind._tradewind import indicators_factor_reversal as factor_reversal
from tradewind._tradewind import indicators_income_terms_of_trade as income_terms_of_trade
from tradewind._tradewind import (
    indicators_net_barter_terms_of_trade as net_barter_terms_of_trade,
)
from tradewind._tradewind import indicators_price_index as price_index
from tradewind._tradewind import indicators_quantity_index as quantity_index
from tradewind._tradewind import indicators_unit_value as unit_value
from tradewind._tradewind import indicators_unit_value_of_prices as unit_value_of_prices
from tradewind._tradewind import indicators_value_change as value_change
from tradewind._tradewind import indicators_value_index as value_index
from tradewind._tradewind import indicators_volume_index as volume_index

__all__ = [
    "balance",
    "shares",
    "bennet_price",
    "bennet_quantity",
    "chained_price_index",
    "chained_quantity_index",
    "constant_market_share",
    "constant_market_share_by_market",
    "factor_reversal",
    "income_terms_of_trade",
    "net_barter_terms_of_trade",
    "price_index",
    "quantity_index",
    "unit_value",
    "unit_value_of_prices",
    "value_change",
    "value_index",
    "volume_index",
]
