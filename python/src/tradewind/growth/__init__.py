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

# Changes, parts, prices and currencies.
from tradewind._tradewind import growth_absolute_base as absolute_base
from tradewind._tradewind import growth_absolute_change as absolute_change
from tradewind._tradewind import growth_carry_over as carry_over
from tradewind._tradewind import growth_change_from_growth as change_from_growth
from tradewind._tradewind import growth_compound_index as compound_index
from tradewind._tradewind import growth_compounded as compounded
from tradewind._tradewind import growth_contribution as contribution
from tradewind._tradewind import growth_contribution_weighted as contribution_weighted
from tradewind._tradewind import growth_contributions as contributions
from tradewind._tradewind import growth_currency_bridge as currency_bridge
from tradewind._tradewind import growth_deflate as deflate
from tradewind._tradewind import growth_excluding as excluding
from tradewind._tradewind import growth_foreign_from_local as foreign_from_local
from tradewind._tradewind import growth_from_times_increase as from_times_increase
from tradewind._tradewind import growth_from_times_level as from_times_level
from tradewind._tradewind import growth_implicit_deflator as implicit_deflator
from tradewind._tradewind import growth_implied_whole as implied_whole
from tradewind._tradewind import growth_local_from_foreign as local_from_foreign
from tradewind._tradewind import growth_midpoint as midpoint
from tradewind._tradewind import growth_midpoint_elasticity as midpoint_elasticity
from tradewind._tradewind import growth_midpoint_from_simple as midpoint_from_simple
from tradewind._tradewind import growth_prior_of_month as prior_of_month
from tradewind._tradewind import growth_real as real
from tradewind._tradewind import growth_share_change as share_change
from tradewind._tradewind import growth_share_of_change as share_of_change
from tradewind._tradewind import growth_times as times
from tradewind._tradewind import growth_times_in as times_in

__all__ = [
    "absolute_base",
    "absolute_change",
    "annualised",
    "annualised_linear",
    "average_per_unit",
    "carry_over",
    "chain_link",
    "change_from_growth",
    "compound_annual_growth_rate",
    "compound_index",
    "compounded",
    "contribution",
    "contribution_weighted",
    "contributions",
    "currency_bridge",
    "decumulate",
    "deflate",
    "doubling_time",
    "excluding",
    "exponential",
    "foreign_from_local",
    "from_times_increase",
    "from_times_level",
    "half_life",
    "implicit_deflator",
    "implied_base",
    "implied_growth",
    "implied_whole",
    "least_squares",
    "least_squares_log",
    "local_from_foreign",
    "log",
    "mean_geometric",
    "midpoint",
    "midpoint_elasticity",
    "midpoint_from_simple",
    "prior_of_month",
    "real",
    "rebase",
    "rebase_to_mean",
    "required_growth",
    "rule_of_70",
    "share",
    "share_change",
    "share_of_change",
    "simple",
    "splice",
    "times",
    "times_in",
    "year_to_date_growth",
]
