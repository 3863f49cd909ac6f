//! Density: how near a country is to a product.

use super::{FloatCell, Network};

impl Network {
    /// The density of every country around every product, row after row.
    ///
    /// `d_cp = Σ_q M_cq φ_pq / Σ_q φ_pq`, the product itself among them; 1 − d is known as
    /// distance.
    ///
    /// - Unit: a fraction.
    /// - Range: 0 to 1.
    /// - Rounding: binary.
    /// - Missing or zero: undefined where the country or the product has no trade or no
    ///   links.
    ///
    /// # Source
    /// Hidalgo, Klinger, Barabási and Hausmann (2007), Science 317, 482–487.
    #[doc(alias = "distance")]
    pub fn density(&self) -> Vec<FloatCell> {
        let columns = self.column_gaps();
        let densities = self.densities(&self.proximities());
        let mut out = Vec::with_capacity(densities.len());
        let lines = densities.chunks(columns.len().max(1));
        for (values, row_gap) in lines.zip(self.row_gaps()) {
            for (value, gap) in values.iter().zip(&columns) {
                out.push(row_gap.or(*gap).map_or(Ok(*value), Err));
            }
        }
        out
    }

    /// The same, 0 where a country or product takes no part.
    pub(super) fn densities(&self, proximities: &[f64]) -> Vec<f64> {
        let width = self.column_count();
        let lines = || proximities.chunks(width.max(1));
        let totals: Vec<f64> = lines().map(|line| line.iter().sum()).collect();
        let mut out = Vec::with_capacity(self.row_count().saturating_mul(width));
        for columns in &self.links {
            let mut sums = vec![0.0; width];
            // Proximity is symmetric: the line of a product is its column.
            for line in columns.iter().filter_map(|column| lines().nth(*column)) {
                sums.iter_mut().zip(line).for_each(|(sum, value)| *sum += value);
            }
            let shares = sums.iter().zip(&totals);
            out.extend(
                shares.map(|(sum, total)| if *total > 0.0 { sum / total } else { 0.0 }),
            );
        }
        out
    }
}
