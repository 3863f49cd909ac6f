//! Density: how near a country is to a product.

use super::{FloatCell, Network, proximity::Proximities};

impl Network {
    /// The density of every country around every product, row after row.
    ///
    /// `d_cp = Σ_q M_cq φ_pq / Σ_q φ_pq`, the product itself among them; 1 − d is known as
    /// distance.
    ///
    /// - Unit: a fraction.
    /// - Range: 0 to 1.
    /// - Rounding: binary; about 12 significant digits.
    /// - Missing or zero: undefined where the country or the product has no trade or no
    ///   links.
    ///
    /// # Source
    /// Hidalgo, Klinger, Barabási and Hausmann (2007), Science 317, 482–487.
    #[doc(alias = "distance")]
    pub fn density(&self) -> Vec<FloatCell> {
        let columns = self.column_gaps();
        let densities = self.densities();
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
    pub(super) fn densities(&self) -> Vec<f64> {
        let width = self.column_count();
        let proximities = Proximities::of(self);
        let mut out = vec![0.0; self.row_count().saturating_mul(width)];
        let mut line = Vec::new();
        for product in 0..width {
            proximities.line(product, &mut line);
            let total: f64 = line.iter().sum();
            if total <= 0.0 {
                continue;
            }
            let places = out.iter_mut().skip(product).step_by(width.max(1));
            for (place, columns) in places.zip(&self.links) {
                let near = columns.iter().filter_map(|column| line.get(*column));
                *place = near.sum::<f64>() / total;
            }
        }
        out
    }
}
