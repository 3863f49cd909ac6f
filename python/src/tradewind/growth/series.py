"""Growth over series: each period's result, or why it has none.

Every function takes a ``Series``, its text, a mapping or pairs, and gives a
``DerivedSeries``. Where a formula needs a value that is missing, the result of that period
is undefined, and the others stand.
"""

from tradewind._tradewind import growth_series_annualised as annualised
from tradewind._tradewind import growth_series_carry_over as carry_over
from tradewind._tradewind import growth_series_chain_link as chain_link
from tradewind._tradewind import growth_series_change as change
from tradewind._tradewind import growth_series_combine as combine
from tradewind._tradewind import (
    growth_series_compound_annual_growth_rate as compound_annual_growth_rate,
)
from tradewind._tradewind import growth_series_contribution as contribution
from tradewind._tradewind import growth_series_decumulate as decumulate
from tradewind._tradewind import growth_series_deflate as deflate
from tradewind._tradewind import (
    growth_series_growth_over_previous as growth_over_previous,
)
from tradewind._tradewind import growth_series_growth_over_year as growth_over_year
from tradewind._tradewind import growth_series_least_squares as least_squares
from tradewind._tradewind import (
    growth_series_least_squares_log as least_squares_log,
)
from tradewind._tradewind import growth_series_rebase as rebase
from tradewind._tradewind import growth_series_rebase_to_mean as rebase_to_mean
from tradewind._tradewind import growth_series_splice as splice
from tradewind._tradewind import growth_series_year_to_date as year_to_date
from tradewind._tradewind import (
    growth_series_year_to_date_growth as year_to_date_growth,
)

__all__ = [
    "annualised",
    "carry_over",
    "chain_link",
    "change",
    "combine",
    "compound_annual_growth_rate",
    "contribution",
    "decumulate",
    "deflate",
    "growth_over_previous",
    "growth_over_year",
    "least_squares",
    "least_squares_log",
    "rebase",
    "rebase_to_mean",
    "splice",
    "year_to_date",
    "year_to_date_growth",
]
