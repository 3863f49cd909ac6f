//! Complexity indices by the method of reflections.

use super::{
    FloatCell, Network, ZScores, eigenvector::means, fitness::steps, index::Moments,
    network::marked,
};
use crate::{error::Result, indicators::float_count};

impl Network {
    /// The complexity index of every country by the method of reflections.
    ///
    /// `k_c,n = Σ_p M_cp k_p,n−1 / k_c,0` and `k_p,n = Σ_c M_cp k_c,n−1 / k_p,0`, as
    /// z-scores. `iterations` counts order 0 as the first; the index of countries is that
    /// of the last even order but one before the end (18 for 20 iterations), since only
    /// even orders of countries and odd orders of products grow with complexity. An odd
    /// number of iterations is taken as the next even one. R `economiccomplexity` counts
    /// in this way.
    ///
    /// - Unit: standard deviations, by the index's own moments.
    /// - Range: 1 to 100,000 iterations; 20 by custom. More of them come to the indices by
    ///   eigenvectors.
    /// - Rounding: binary; about 12 significant digits.
    /// - Missing or zero: a country without trade or links is undefined in its place.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::InvalidPeriods`] when there is no iteration, or too many.
    /// - [`crate::ErrorCode::TooFewValues`] when fewer than two countries have a link.
    /// - [`crate::ErrorCode::NoChange`] when all countries are alike.
    ///
    /// # Source
    /// Hidalgo and Hausmann (2009), PNAS 106 (26), equations 3 and 4.
    pub fn reflections(
        &self,
        iterations: u32,
        z_scores: ZScores,
    ) -> Result<Vec<FloatCell>> {
        let (rows, gaps) = (self.reflected(iterations, z_scores)?, self.row_gaps());
        Ok(marked(&Moments::of(&rows, &gaps, z_scores)?.scores(&rows), &gaps))
    }

    /// The complexity index of every product by the method of reflections: the odd order
    /// after that of [`Network::reflections`] (19 for 20 iterations).
    ///
    /// - Unit: standard deviations, by the index's own moments.
    /// - Range: 1 to 100,000 iterations; 20 by custom.
    /// - Rounding: binary; about 12 significant digits.
    /// - Missing or zero: a product without trade or links is undefined in its place.
    ///
    /// # Errors
    /// As [`Network::reflections`], also of products.
    pub fn product_reflections(
        &self,
        iterations: u32,
        z_scores: ZScores,
    ) -> Result<Vec<FloatCell>> {
        let rows = self.reflected(iterations, z_scores)?;
        let (columns, gaps) = (means(&self.transposed(), &rows), self.column_gaps());
        Ok(marked(&Moments::of(&columns, &gaps, z_scores)?.scores(&columns), &gaps))
    }

    /// The values of countries of the order that is due, up to a shift and a scale.
    fn reflected(&self, iterations: u32, z_scores: ZScores) -> Result<Vec<f64>> {
        let steps = steps(iterations)?;
        let (gaps, transposed) = (self.row_gaps(), self.transposed());
        let count = |line: &Vec<usize>| float_count(line.len());
        let mut rows: Vec<f64> = self.links.iter().map(count).collect();
        // Two orders a turn. Means move with the values, so that z-scores between turns
        // change nothing but the digits that are kept.
        for _ in 0..steps.div_euclid(2) {
            rows = Moments::of(&rows, &gaps, z_scores)?.scores(&rows);
            rows = means(&self.links, &means(&transposed, &rows));
        }
        Ok(rows)
    }
}
