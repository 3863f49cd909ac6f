//! Complexity indices by the method of reflections.

use super::{
    FloatCell, Network, ZScores, eigenvector::means, fitness::steps, index::Moments,
    network::marked,
};
use crate::{error::Result, indicators::float_count};

impl Network {
    /// Complexity indices of countries and products by the method of reflections.
    ///
    /// `k_c,n = Σ_p M_cp k_p,n−1 / k_c,0` and `k_p,n = Σ_c M_cp k_c,n−1 / k_p,0`, as
    /// z-scores. `iterations` counts order 0 as the first; the index of countries is that
    /// of the last even order but one before the end (18 for 20 iterations), the index of
    /// products that of the odd order after it, since only even orders of countries and
    /// odd orders of products grow with complexity. An odd number of iterations is taken
    /// as the next even one. R `economiccomplexity` counts in this way.
    ///
    /// - Unit: standard deviations, each index by its own moments.
    /// - Range: 1 to 100,000 iterations; 20 by custom. More of them come to the indices by
    ///   eigenvectors.
    /// - Rounding: binary.
    /// - Missing or zero: what has no trade or links is undefined in its place.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::InvalidPeriods`] when there is no iteration, or too many.
    /// - [`crate::ErrorCode::TooFewValues`] when fewer than two countries or products
    ///   have a link.
    /// - [`crate::ErrorCode::NoChange`] when all countries or products are alike.
    ///
    /// # Source
    /// Hidalgo and Hausmann (2009), PNAS 106 (26), equations 3 and 4.
    pub fn reflections(
        &self,
        iterations: u32,
        z_scores: ZScores,
    ) -> Result<(Vec<FloatCell>, Vec<FloatCell>)> {
        let steps = steps(iterations)?;
        let (row_gaps, column_gaps) = (self.row_gaps(), self.column_gaps());
        let transposed = self.transposed();
        let count = |line: &Vec<usize>| float_count(line.len());
        let mut rows: Vec<f64> = self.links.iter().map(count).collect();
        // Two orders a turn. Means move with the values, so that z-scores between turns
        // change nothing but the digits that are kept.
        for _ in 0..steps.div_euclid(2) {
            rows = Moments::of(&rows, &row_gaps, z_scores)?.scores(&rows);
            rows = means(&self.links, &means(&transposed, &rows));
        }
        let columns = means(&transposed, &rows);
        let of_rows = Moments::of(&rows, &row_gaps, z_scores)?.scores(&rows);
        let of_columns = Moments::of(&columns, &column_gaps, z_scores)?.scores(&columns);
        Ok((marked(&of_rows, &row_gaps), marked(&of_columns, &column_gaps)))
    }
}
