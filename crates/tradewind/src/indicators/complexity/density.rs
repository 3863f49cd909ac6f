//! Density: how near a country is to a product.

use super::{FloatCell, Network, in_place::InPlace, proximity::Proximities};
#[cfg(doc)]
use crate::error::ErrorCode;
use crate::error::Result;

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

    /// Writes the density of every country around every product where the caller wants
    /// them, without holding them a second time.
    ///
    /// The formula is that of [`Network::density`].
    ///
    /// - Unit: a fraction.
    /// - Range: 0 to 1.
    /// - Rounding: binary; about 12 significant digits.
    /// - Missing or zero: where the country or the product has no trade or no links the
    ///   marker `undefined` is written; without one it is an error.
    ///
    /// # Errors
    /// - [`ErrorCode::LengthMismatch`] when there is another number of places than cells.
    /// - [`ErrorCode::ZeroTotal`] or [`ErrorCode::ZeroDivisor`] when a country or product
    ///   takes no part and there is no marker; nothing is written then.
    ///
    /// # Example
    /// ```
    /// use tradewind::indicators::{Network, Presence, float::Table};
    ///
    /// let exports = [3.0, 1.0, 0.0, 1.0, 3.0, 0.0];
    /// let network = Network::of_table(&Table::new(&exports, 2, 3)?, Presence::default())?;
    /// let mut out = [9.0; 6];
    /// network.write_density(Some(-1.0), &mut out)?;
    /// assert_eq!(out, [1.0, 0.0, -1.0, 0.0, 1.0, -1.0]);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn write_density(&self, undefined: Option<f64>, out: &mut [f64]) -> Result<()> {
        let (rows, columns) = (self.row_gaps(), self.column_gaps());
        let places = InPlace { rows, columns, undefined };
        places.check(out)?;
        self.fill_densities(out);
        places.mark(out);
        Ok(())
    }

    /// The same, 0 where a country or product takes no part.
    pub(super) fn densities(&self) -> Vec<f64> {
        let mut out = vec![0.0; self.row_count().saturating_mul(self.column_count())];
        self.fill_densities(&mut out);
        out
    }

    fn fill_densities(&self, out: &mut [f64]) {
        let width = self.column_count();
        let proximities = Proximities::of(self);
        let mut line = Vec::new();
        for product in 0..width {
            proximities.line(product, &mut line);
            let total: f64 = line.iter().sum();
            let places = out.iter_mut().skip(product).step_by(width.max(1));
            for (place, columns) in places.zip(&self.links) {
                let near = columns.iter().filter_map(|column| line.get(*column));
                let sum: f64 = near.sum();
                *place = if total > 0.0 { sum / total } else { 0.0 };
            }
        }
    }
}
