"""Growth: change over time, shares, and what reported figures imply of each other.

A bare growth is a fraction: 0.852 is 85.2 percent; ``Percent("85.2")`` says percent.
Undefined is an error with its reason, never 0 or infinity.
"""

from tradewind.growth import series as series

# Numbers and figures.
from tradewind._tradewind import growth_annualised as annualised
from tradewind._tradewind import growth_annualised_linear as annualised_linear
from tradewind._tradewind import growth_average_per_unit as average_per_unit
from tradewind._tradewind import (
    growth_compound_annual_growth_rate as compound_annual_growth_rate,
)
from tradewind._tradewind import growth_doubling_time as doubling_time
from tradewind._tradewind import growth_exponential as exponential
from tradewind._tradewind import growth_half_life as half_life
from tradewind._tradewind import growth_implied_base as implied_base
from tradewind._tradewind import growth_implied_growth as implied_growth
from tradewind._tradewind import growth_least_squares as least_squares
from tradewind._tradewind import growth_least_squares_log as least_squares_log
from tradewind._tradewind import growth_log as log
from tradewind._tradewind import growth_mean_geometric as mean_geometric
from tradewind._tradewind import growth_required_growth as required_growth
from tradewind._tradewind import growth_rule_of_70 as rule_of_70
from tradewind._tradewind import growth_share as share
from tradewind._tradewind import growth_simple as simple

# Lists of values, of which some may be missing.
from tradewind._tradewind import growth_chain_link as chain_link
from tradewind._tradewind import growth_decumulate as decumulate
from tradewind._tradewind import growth_rebase as rebase
from tradewind._tradewind import growth_rebase_to_mean as rebase_to_mean
from tradewind._tradewind import growth_splice as splice
from tradewind._tradewind import growth_year_to_date_growth as year_to_date_growth

__all__ = [
    "annualised",
    "annualised_linear",
    "average_per_unit",
    "chain_link",
    "compound_annual_growth_rate",
    "decumulate",
    "doubling_time",
    "exponential",
    "half_life",
    "implied_base",
    "implied_growth",
    "least_squares",
    "least_squares_log",
    "log",
    "mean_geometric",
    "rebase",
    "rebase_to_mean",
    "required_growth",
    "rule_of_70",
    "share",
    "simple",
    "splice",
    "year_to_date_growth",
]
