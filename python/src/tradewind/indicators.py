"""Trade indicators: balances, concentration, comparative advantage, similarity.

Every result says by which convention it was computed. Undefined is an error with its
reason, or in a list an ``Undefined`` with its code; never 0, NaN or infinity.
"""

# Numbers or lists.
from tradewind._tradewind import indicators_additive_advantage as additive_advantage
from tradewind._tradewind import indicators_balance as balance
from tradewind._tradewind import indicators_balassa as balassa
from tradewind._tradewind import indicators_cif_to_fob as cif_to_fob
from tradewind._tradewind import indicators_complementarity as complementarity
from tradewind._tradewind import indicators_concentration as concentration
from tradewind._tradewind import indicators_coverage as coverage
from tradewind._tradewind import indicators_diversification as diversification
from tradewind._tradewind import indicators_entropy as entropy
from tradewind._tradewind import indicators_entropy_normalised as entropy_normalised
from tradewind._tradewind import indicators_export_propensity as export_propensity
from tradewind._tradewind import indicators_gini as gini
from tradewind._tradewind import indicators_grubel_lloyd as grubel_lloyd
from tradewind._tradewind import (
    indicators_grubel_lloyd_balanced as grubel_lloyd_balanced,
)
from tradewind._tradewind import (
    indicators_grubel_lloyd_of_totals as grubel_lloyd_of_totals,
)
from tradewind._tradewind import (
    indicators_grubel_lloyd_products as grubel_lloyd_products,
)
from tradewind._tradewind import indicators_herfindahl_hirschman as herfindahl_hirschman
from tradewind._tradewind import (
    indicators_herfindahl_hirschman_normalised as herfindahl_hirschman_normalised,
)
from tradewind._tradewind import indicators_hirschman as hirschman
from tradewind._tradewind import indicators_import_penetration as import_penetration
from tradewind._tradewind import indicators_intensity as intensity
from tradewind._tradewind import (
    indicators_intensity_excluding_reporter as intensity_excluding_reporter,
)
from tradewind._tradewind import (
    indicators_intra_regional_intensity as intra_regional_intensity,
)
from tradewind._tradewind import indicators_intra_regional_share as intra_regional_share
from tradewind._tradewind import indicators_krugman as krugman
from tradewind._tradewind import indicators_lafay as lafay
from tradewind._tradewind import indicators_log_advantage as log_advantage
from tradewind._tradewind import indicators_marginal_propensity as marginal_propensity
from tradewind._tradewind import indicators_michaely as michaely
from tradewind._tradewind import indicators_mirror_asymmetry as mirror_asymmetry
from tradewind._tradewind import indicators_mirror_ratio as mirror_ratio
from tradewind._tradewind import indicators_normalised_advantage as normalised_advantage
from tradewind._tradewind import indicators_normalised_balance as normalised_balance
from tradewind._tradewind import indicators_numbers_equivalent as numbers_equivalent
from tradewind._tradewind import indicators_openness as openness
from tradewind._tradewind import indicators_regional_hirschman as regional_hirschman
from tradewind._tradewind import (
    indicators_regional_market_share as regional_market_share,
)
from tradewind._tradewind import (
    indicators_relative_trade_advantage as relative_trade_advantage,
)
from tradewind._tradewind import (
    indicators_revealed_competitiveness as revealed_competitiveness,
)
from tradewind._tradewind import (
    indicators_revealed_share_growth as revealed_share_growth,
)
from tradewind._tradewind import indicators_shares as shares
from tradewind._tradewind import indicators_similarity as similarity
from tradewind._tradewind import indicators_simpson as simpson
from tradewind._tradewind import (
    indicators_size_adjusted_regional_export_share as size_adjusted_regional_export_share,
)
from tradewind._tradewind import indicators_symmetric_advantage as symmetric_advantage
from tradewind._tradewind import indicators_theil_l as theil_l
from tradewind._tradewind import indicators_theil_t as theil_t
from tradewind._tradewind import indicators_top_share as top_share
from tradewind._tradewind import indicators_total as total
from tradewind._tradewind import indicators_weighted_advantage as weighted_advantage

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

# Matrices and complexity.
from tradewind._tradewind import (
    indicators_complexity_outlook_gain as complexity_outlook_gain,
)
from tradewind._tradewind import (
    indicators_complexity_outlook_index as complexity_outlook_index,
)
from tradewind._tradewind import indicators_density as density
from tradewind._tradewind import indicators_diversity as diversity
from tradewind._tradewind import (
    indicators_economic_complexity_index as economic_complexity_index,
)
from tradewind._tradewind import indicators_fitness as fitness
from tradewind._tradewind import (
    indicators_float_revealed_comparative_advantage as float_revealed_comparative_advantage,
)
from tradewind._tradewind import indicators_float_shares as float_shares
from tradewind._tradewind import indicators_matrix_shares as matrix_shares
from tradewind._tradewind import (
    indicators_product_complexity_index as product_complexity_index,
)
from tradewind._tradewind import indicators_product_fitness as product_fitness
from tradewind._tradewind import indicators_product_reflections as product_reflections
from tradewind._tradewind import indicators_proximity as proximity
from tradewind._tradewind import indicators_reflections as reflections
from tradewind._tradewind import (
    indicators_revealed_comparative_advantage as revealed_comparative_advantage,
)
from tradewind._tradewind import indicators_ubiquity as ubiquity

__all__ = [
    "additive_advantage",
    "balance",
    "balassa",
    "bennet_price",
    "bennet_quantity",
    "chained_price_index",
    "chained_quantity_index",
    "cif_to_fob",
    "complementarity",
    "concentration",
    "constant_market_share",
    "constant_market_share_by_market",
    "coverage",
    "diversification",
    "entropy",
    "entropy_normalised",
    "export_propensity",
    "factor_reversal",
    "gini",
    "grubel_lloyd",
    "grubel_lloyd_balanced",
    "grubel_lloyd_of_totals",
    "grubel_lloyd_products",
    "herfindahl_hirschman",
    "herfindahl_hirschman_normalised",
    "hirschman",
    "import_penetration",
    "income_terms_of_trade",
    "intensity",
    "intensity_excluding_reporter",
    "intra_regional_intensity",
    "intra_regional_share",
    "krugman",
    "lafay",
    "log_advantage",
    "marginal_propensity",
    "michaely",
    "mirror_asymmetry",
    "mirror_ratio",
    "net_barter_terms_of_trade",
    "normalised_advantage",
    "normalised_balance",
    "numbers_equivalent",
    "openness",
    "price_index",
    "quantity_index",
    "regional_hirschman",
    "regional_market_share",
    "relative_trade_advantage",
    "revealed_competitiveness",
    "revealed_share_growth",
    "shares",
    "similarity",
    "simpson",
    "size_adjusted_regional_export_share",
    "symmetric_advantage",
    "theil_l",
    "theil_t",
    "top_share",
    "total",
    "unit_value",
    "unit_value_of_prices",
    "value_change",
    "value_index",
    "volume_index",
    "weighted_advantage",
    "complexity_outlook_gain",
    "complexity_outlook_index",
    "density",
    "diversity",
    "economic_complexity_index",
    "fitness",
    "float_revealed_comparative_advantage",
    "float_shares",
    "matrix_shares",
    "product_complexity_index",
    "product_fitness",
    "product_reflections",
    "proximity",
    "reflections",
    "revealed_comparative_advantage",
    "ubiquity",
]
