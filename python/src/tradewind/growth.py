"""Growth: change over time, shares, and what reported figures imply of each other.

A bare growth is a fraction: 0.852 is 85.2 percent; ``Percent("85.2")`` says percent.
Undefined is an error with its reason, never 0 or infinity.
"""

from tradewind._tradewind import growth_average_per_unit as average_per_unit
from tradewind._tradewind import (
    growth_compound_annual_growth_rate as compound_annual_growth_rate,
)
from tradewind._tradewind import growth_implied_base as implied_base
from tradewind._tradewind import growth_implied_growth as implied_growth
from tradewind._tradewind import growth_share as share
from tradewind._tradewind import growth_simple as simple

__all__ = [
    "average_per_unit",
    "compound_annual_growth_rate",
    "implied_base",
    "implied_growth",
    "share",
    "simple",
]
