/* NULL in every place of a pointer: indicators of numbers or lists. */
#include "contract.h"

static void nulls_of_balance(void) {
  NULL_AT(4, tw_indicators_balance(valid.decimal, valid.decimal, NULL, NULL, error()));
  NULL_AT(4, tw_indicators_total(valid.decimal, valid.decimal, NULL, NULL, error()));
  NULL_AT(4, tw_indicators_normalised_balance(valid.decimal, valid.decimal, NULL,
      NULL, error()));
  NULL_AT(4, tw_indicators_coverage(valid.decimal, valid.decimal, NULL, NULL, error()));
  NULL_AT(6, tw_indicators_openness(valid.decimal, valid.decimal, valid.decimal, 0,
      NULL, NULL, error()));
  NULL_AT(5, tw_indicators_import_penetration(valid.decimal, valid.decimal,
      valid.decimal, NULL, NULL, error()));
  NULL_AT(4, tw_indicators_export_propensity(valid.decimal, valid.decimal, NULL, NULL,
      error()));
  NULL_AT(6, tw_indicators_marginal_propensity(valid.decimal, valid.decimal,
      valid.decimal, valid.decimal, NULL, NULL, error()));
}

static void nulls_of_concentration(void) {
  NULL_AT(1, tw_indicators_shares(NULL, 1, NULL, &out.cell, 1, error()));
  NULL_AT(4, tw_indicators_shares(&valid.decimal, 1, NULL, NULL, 1, error()));
  NULL_AT(1, tw_indicators_top_share(NULL, 1, 1, NULL, &out.measure, error()));
  NULL_AT(5, tw_indicators_top_share(&valid.decimal, 1, 1, NULL, NULL, error()));
  NULL_AT(1, tw_indicators_herfindahl_hirschman(NULL, 1, 0, NULL, &out.measure, error()));
  NULL_AT(5, tw_indicators_herfindahl_hirschman(&valid.decimal, 1, 0, NULL, NULL,
      error()));
  NULL_AT(1, tw_indicators_herfindahl_hirschman_normalised(NULL, 1, 5, NULL,
      &out.measure, error()));
  NULL_AT(5, tw_indicators_herfindahl_hirschman_normalised(&valid.decimal, 1, 5, NULL,
      NULL, error()));
  NULL_AT(1, tw_indicators_numbers_equivalent(NULL, 1, NULL, &out.measure, error()));
  NULL_AT(4, tw_indicators_numbers_equivalent(&valid.decimal, 1, NULL, NULL, error()));
  NULL_AT(1, tw_indicators_simpson(NULL, 1, NULL, &out.measure, error()));
  NULL_AT(4, tw_indicators_simpson(&valid.decimal, 1, NULL, NULL, error()));
  NULL_AT(1, tw_indicators_hirschman(NULL, 1, NULL, &out.measure, error()));
  NULL_AT(4, tw_indicators_hirschman(&valid.decimal, 1, NULL, NULL, error()));
  NULL_AT(1, tw_indicators_concentration(NULL, 1, 5, NULL, &out.measure, error()));
  NULL_AT(5, tw_indicators_concentration(&valid.decimal, 1, 5, NULL, NULL, error()));
}

static void nulls_of_inequality(void) {
  NULL_AT(1, tw_indicators_entropy(NULL, 1, 0, NULL, &out.measure, error()));
  NULL_AT(5, tw_indicators_entropy(&valid.decimal, 1, 0, NULL, NULL, error()));
  NULL_AT(1, tw_indicators_entropy_normalised(NULL, 1, 5, NULL, &out.measure, error()));
  NULL_AT(5, tw_indicators_entropy_normalised(&valid.decimal, 1, 5, NULL, NULL, error()));
  NULL_AT(1, tw_indicators_theil_t(NULL, 1, NULL, &out.measure, error()));
  NULL_AT(4, tw_indicators_theil_t(&valid.decimal, 1, NULL, NULL, error()));
  NULL_AT(1, tw_indicators_theil_l(NULL, 1, NULL, &out.measure, error()));
  NULL_AT(4, tw_indicators_theil_l(&valid.decimal, 1, NULL, NULL, error()));
  NULL_AT(1, tw_indicators_gini(NULL, 1, 0, NULL, &out.measure, error()));
  NULL_AT(5, tw_indicators_gini(&valid.decimal, 1, 0, NULL, NULL, error()));
}

static void nulls_of_advantage(void) {
  NULL_AT(6, tw_indicators_balassa(valid.decimal, valid.decimal, valid.decimal,
      valid.decimal, NULL, NULL, error()));
  NULL_AT(6, tw_indicators_symmetric_advantage(valid.decimal, valid.decimal,
      valid.decimal, valid.decimal, NULL, NULL, error()));
  NULL_AT(6, tw_indicators_log_advantage(valid.decimal, valid.decimal, valid.decimal,
      valid.decimal, NULL, NULL, error()));
  NULL_AT(6, tw_indicators_additive_advantage(valid.decimal, valid.decimal,
      valid.decimal, valid.decimal, NULL, NULL, error()));
  NULL_AT(6, tw_indicators_normalised_advantage(valid.decimal, valid.decimal,
      valid.decimal, valid.decimal, NULL, NULL, error()));
  NULL_AT(1, tw_indicators_weighted_advantage(NULL, 1, &valid.decimal, 1, NULL,
      &out.cell, 1, error()));
  NULL_AT(3, tw_indicators_weighted_advantage(&valid.decimal, 1, NULL, 1, NULL,
      &out.cell, 1, error()));
  NULL_AT(6, tw_indicators_weighted_advantage(&valid.decimal, 1, &valid.decimal, 1,
      NULL, NULL, 1, error()));
  NULL_AT(1, tw_indicators_relative_trade_advantage(NULL, 1, &valid.decimal, 1,
      &valid.decimal, 1, &valid.decimal, 1, NULL, &out.cell, 1, error()));
  NULL_AT(3, tw_indicators_relative_trade_advantage(&valid.decimal, 1, NULL, 1,
      &valid.decimal, 1, &valid.decimal, 1, NULL, &out.cell, 1, error()));
  NULL_AT(5, tw_indicators_relative_trade_advantage(&valid.decimal, 1, &valid.decimal,
      1, NULL, 1, &valid.decimal, 1, NULL, &out.cell, 1, error()));
  NULL_AT(7, tw_indicators_relative_trade_advantage(&valid.decimal, 1, &valid.decimal,
      1, &valid.decimal, 1, NULL, 1, NULL, &out.cell, 1, error()));
  NULL_AT(10, tw_indicators_relative_trade_advantage(&valid.decimal, 1,
      &valid.decimal, 1, &valid.decimal, 1, &valid.decimal, 1, NULL, NULL, 1,
      error()));
  NULL_AT(1, tw_indicators_revealed_competitiveness(NULL, 1, &valid.decimal, 1,
      &valid.decimal, 1, &valid.decimal, 1, NULL, &out.cell, 1, error()));
  NULL_AT(3, tw_indicators_revealed_competitiveness(&valid.decimal, 1, NULL, 1,
      &valid.decimal, 1, &valid.decimal, 1, NULL, &out.cell, 1, error()));
  NULL_AT(5, tw_indicators_revealed_competitiveness(&valid.decimal, 1, &valid.decimal,
      1, NULL, 1, &valid.decimal, 1, NULL, &out.cell, 1, error()));
  NULL_AT(7, tw_indicators_revealed_competitiveness(&valid.decimal, 1, &valid.decimal,
      1, &valid.decimal, 1, NULL, 1, NULL, &out.cell, 1, error()));
  NULL_AT(10, tw_indicators_revealed_competitiveness(&valid.decimal, 1,
      &valid.decimal, 1, &valid.decimal, 1, &valid.decimal, 1, NULL, NULL, 1,
      error()));
  NULL_AT(1, tw_indicators_michaely(NULL, 1, &valid.decimal, 1, NULL, &out.cell, 1,
      error()));
  NULL_AT(3, tw_indicators_michaely(&valid.decimal, 1, NULL, 1, NULL, &out.cell, 1,
      error()));
  NULL_AT(6, tw_indicators_michaely(&valid.decimal, 1, &valid.decimal, 1, NULL, NULL,
      1, error()));
  NULL_AT(1, tw_indicators_lafay(NULL, 1, &valid.decimal, 1, NULL, &out.cell, 1,
      error()));
  NULL_AT(3, tw_indicators_lafay(&valid.decimal, 1, NULL, 1, NULL, &out.cell, 1,
      error()));
  NULL_AT(6, tw_indicators_lafay(&valid.decimal, 1, &valid.decimal, 1, NULL, NULL, 1,
      error()));
}

static void nulls_of_similarity(void) {
  NULL_AT(1, tw_indicators_similarity(NULL, 1, &valid.decimal, 1, NULL, &out.measure,
      error()));
  NULL_AT(3, tw_indicators_similarity(&valid.decimal, 1, NULL, 1, NULL, &out.measure,
      error()));
  NULL_AT(6, tw_indicators_similarity(&valid.decimal, 1, &valid.decimal, 1, NULL,
      NULL, error()));
  NULL_AT(1, tw_indicators_complementarity(NULL, 1, &valid.decimal, 1, NULL,
      &out.measure, error()));
  NULL_AT(3, tw_indicators_complementarity(&valid.decimal, 1, NULL, 1, NULL,
      &out.measure, error()));
  NULL_AT(6, tw_indicators_complementarity(&valid.decimal, 1, &valid.decimal, 1, NULL,
      NULL, error()));
  NULL_AT(1, tw_indicators_krugman(NULL, 1, &valid.decimal, 1, NULL, &out.measure,
      error()));
  NULL_AT(3, tw_indicators_krugman(&valid.decimal, 1, NULL, 1, NULL, &out.measure,
      error()));
  NULL_AT(6, tw_indicators_krugman(&valid.decimal, 1, &valid.decimal, 1, NULL, NULL,
      error()));
  NULL_AT(1, tw_indicators_diversification(NULL, 1, &valid.decimal, 1, NULL,
      &out.measure, error()));
  NULL_AT(3, tw_indicators_diversification(&valid.decimal, 1, NULL, 1, NULL,
      &out.measure, error()));
  NULL_AT(6, tw_indicators_diversification(&valid.decimal, 1, &valid.decimal, 1, NULL,
      NULL, error()));
}

static void nulls_of_intra_industry(void) {
  NULL_AT(1, tw_indicators_grubel_lloyd_products(NULL, 1, &valid.decimal, 1, NULL,
      &out.cell, 1, error()));
  NULL_AT(3, tw_indicators_grubel_lloyd_products(&valid.decimal, 1, NULL, 1, NULL,
      &out.cell, 1, error()));
  NULL_AT(6, tw_indicators_grubel_lloyd_products(&valid.decimal, 1, &valid.decimal, 1,
      NULL, NULL, 1, error()));
  NULL_AT(1, tw_indicators_grubel_lloyd(NULL, 1, &valid.decimal, 1, NULL,
      &out.measure, error()));
  NULL_AT(3, tw_indicators_grubel_lloyd(&valid.decimal, 1, NULL, 1, NULL,
      &out.measure, error()));
  NULL_AT(6, tw_indicators_grubel_lloyd(&valid.decimal, 1, &valid.decimal, 1, NULL,
      NULL, error()));
  NULL_AT(1, tw_indicators_grubel_lloyd_balanced(NULL, 1, &valid.decimal, 1, NULL,
      &out.measure, error()));
  NULL_AT(3, tw_indicators_grubel_lloyd_balanced(&valid.decimal, 1, NULL, 1, NULL,
      &out.measure, error()));
  NULL_AT(6, tw_indicators_grubel_lloyd_balanced(&valid.decimal, 1, &valid.decimal, 1,
      NULL, NULL, error()));
  NULL_AT(1, tw_indicators_grubel_lloyd_of_totals(NULL, 1, &valid.decimal, 1, NULL,
      &out.measure, error()));
  NULL_AT(3, tw_indicators_grubel_lloyd_of_totals(&valid.decimal, 1, NULL, 1, NULL,
      &out.measure, error()));
  NULL_AT(6, tw_indicators_grubel_lloyd_of_totals(&valid.decimal, 1, &valid.decimal,
      1, NULL, NULL, error()));
}

static void nulls_of_regional(void) {
  NULL_AT(6, tw_indicators_intensity(valid.decimal, valid.decimal, valid.decimal,
      valid.decimal, NULL, NULL, error()));
  NULL_AT(7, tw_indicators_intensity_excluding_reporter(valid.decimal, valid.decimal,
      valid.decimal, valid.decimal, valid.decimal, NULL, NULL, error()));
  NULL_AT(4, tw_indicators_intra_regional_share(valid.decimal, valid.decimal, NULL,
      NULL, error()));
  NULL_AT(6, tw_indicators_intra_regional_intensity(valid.decimal, valid.decimal,
      valid.decimal, valid.decimal, NULL, NULL, error()));
  NULL_AT(4, tw_indicators_regional_market_share(valid.decimal, valid.decimal, NULL,
      NULL, error()));
  NULL_AT(6, tw_indicators_size_adjusted_regional_export_share(valid.decimal,
      valid.decimal, 1, 1, NULL, NULL, error()));
  NULL_AT(1, tw_indicators_regional_hirschman(NULL, 1, NULL, &out.measure, error()));
  NULL_AT(4, tw_indicators_regional_hirschman(&valid.decimal, 1, NULL, NULL, error()));
  NULL_AT(6, tw_indicators_revealed_share_growth(valid.decimal, valid.decimal,
      valid.decimal, valid.decimal, NULL, NULL, error()));
}

static void nulls_of_mirror(void) {
  NULL_AT(4, tw_indicators_mirror_ratio(valid.decimal, valid.decimal, NULL, NULL,
      error()));
  NULL_AT(5, tw_indicators_mirror_asymmetry(valid.decimal, valid.decimal, 0, NULL,
      NULL, error()));
  NULL_AT(4, tw_indicators_cif_to_fob(valid.decimal, valid.decimal, NULL, NULL, error()));
}

static void nulls_of_conventions(void) {
  NULL_AT(1, tw_cell_count_from_name(NULL, 1, &out.i64, error()));
  NULL_AT(3, tw_cell_count_from_name("all", 3, NULL, error()));
}

void nulls_of_indicators(void) {
  nulls_of_balance();
  nulls_of_concentration();
  nulls_of_inequality();
  nulls_of_advantage();
  nulls_of_similarity();
  nulls_of_intra_industry();
  nulls_of_regional();
  nulls_of_mirror();
  nulls_of_conventions();
}
