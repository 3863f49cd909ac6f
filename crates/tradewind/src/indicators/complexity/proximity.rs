//! Proximity of products: how often countries have both.

use super::{FloatCell, Network, in_place::InPlace};
use crate::{
    error::{Error, ErrorCode, Result},
    indicators::float_count,
};

/// More pairs are refused before a system promises memory that it does not have: those of
/// 32,768 products, five times as many as the Harmonized System has subheadings.
const MOST_PAIRS: usize = 1 << 30;

impl Network {
    /// The proximity of every pair of products, row after row.
    ///
    /// `φ_pq = Σ_c M_cp M_cq / max(k_p,0, k_q,0)`: the smaller of the two conditional
    /// probabilities that a country that has one product has the other.
    ///
    /// - Unit: a probability; 1 on the diagonal.
    /// - Range: 0 to 1; symmetric.
    /// - Rounding: binary, once a cell.
    /// - Missing or zero: a pair with a product without trade or links is undefined.
    ///
    /// # Errors
    /// - [`ErrorCode::TooLarge`] when there are more than 32,768 products, or no memory for so
    ///   many pairs.
    ///
    /// # Source
    /// Hidalgo, Klinger, Barabási and Hausmann (2007), Science 317, 482–487.
    #[doc(alias = "product space")]
    pub fn proximity(&self) -> Result<Vec<FloatCell>> {
        let products = self.column_count();
        let mut out = Vec::new();
        let count = products.saturating_mul(products);
        if count > MOST_PAIRS || out.try_reserve_exact(count).is_err() {
            return Err(too_many(products));
        }
        out.extend(self.proximity_lines().flatten());
        Ok(out)
    }

    /// The proximities of each product with every product, one product after the other:
    /// those of all pairs are never held together.
    ///
    /// # Example
    /// ```
    /// use tradewind::indicators::{Network, Presence, float::Table};
    ///
    /// let exports = Table::new(&[3.0, 1.0, 1.0, 3.0], 2, 2)?;
    /// let network = Network::of_table(&exports, Presence::default())?;
    /// let lines: Vec<_> = network.proximity_lines().collect();
    /// assert_eq!(lines, [[Ok(1.0), Ok(0.0)], [Ok(0.0), Ok(1.0)]]);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn proximity_lines(&self) -> impl ExactSizeIterator<Item = Vec<FloatCell>> {
        let gaps = self.column_gaps();
        let proximities = Proximities::of(self);
        let mut line = Vec::new();
        (0..self.column_count()).map(move |product| {
            proximities.line(product, &mut line);
            let gap = gaps.get(product).copied().flatten();
            let cells = line.iter().zip(&gaps);
            cells.map(|(value, other)| gap.or(*other).map_or(Ok(*value), Err)).collect()
        })
    }

    /// Writes the proximity of every pair of products where the caller wants them, without
    /// holding them a second time.
    ///
    /// The formula is that of [`Network::proximity`].
    ///
    /// - Unit: a probability; 1 on the diagonal.
    /// - Range: 0 to 1; symmetric.
    /// - Rounding: binary, once a cell.
    /// - Missing or zero: a pair with a product without trade or links gets the marker
    ///   `undefined`; without one it is an error.
    ///
    /// # Errors
    /// - [`ErrorCode::LengthMismatch`] when there is another number of places than pairs.
    /// - [`ErrorCode::ZeroTotal`] or [`ErrorCode::ZeroDivisor`] when a product takes no part
    ///   and there is no marker; nothing is written then.
    ///
    /// # Example
    /// ```
    /// use tradewind::indicators::{Network, Presence, float::Table};
    ///
    /// let exports = [3.0, 1.0, 1.0, 3.0];
    /// let network = Network::of_table(&Table::new(&exports, 2, 2)?, Presence::default())?;
    /// let mut out = [9.0; 4];
    /// network.write_proximity(None, &mut out)?;
    /// assert_eq!(out, [1.0, 0.0, 0.0, 1.0]);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn write_proximity(&self, undefined: Option<f64>, out: &mut [f64]) -> Result<()> {
        let gaps = self.column_gaps();
        let places = InPlace { rows: gaps.clone(), columns: gaps, undefined };
        places.check(out)?;
        let proximities = Proximities::of(self);
        let mut line = Vec::new();
        let lines = out.chunks_exact_mut(self.column_count().max(1));
        for (product, places) in lines.enumerate() {
            proximities.line(product, &mut line);
            places.copy_from_slice(&line);
        }
        places.mark(out);
        Ok(())
    }
}

fn too_many(products: usize) -> Error {
    Error::new(
        ErrorCode::TooLarge,
        format!(
            "the proximities of {products} products do not fit in memory: expected at most \
             32768 products"
        ),
    )
}

/// The proximities of a network, a line at a time: all of them are many.
pub(super) struct Proximities<'a> {
    network: &'a Network,
    /// The rows that each column is linked with, in order.
    holders: Vec<Vec<usize>>,
}

impl<'a> Proximities<'a> {
    pub(super) fn of(network: &'a Network) -> Self {
        let mut holders = vec![Vec::new(); network.column_count()];
        for (row, columns) in network.links.iter().enumerate() {
            for column in columns {
                if let Some(rows) = holders.get_mut(*column) {
                    rows.push(row);
                }
            }
        }
        Self { network, holders }
    }

    /// Writes those of a product with every product, 0 where one takes no part.
    pub(super) fn line(&self, product: usize, out: &mut Vec<f64>) {
        let Network { links, ubiquity, .. } = self.network;
        out.clear();
        out.resize(ubiquity.len(), 0.0);
        let rows = self.holders.get(product).map_or(&[][..], Vec::as_slice);
        for column in rows.iter().filter_map(|row| links.get(*row)).flatten() {
            if let Some(count) = out.get_mut(*column) {
                *count += 1.0;
            }
        }
        let one = rows.len();
        for (count, other) in out.iter_mut().zip(ubiquity) {
            *count /= float_count(one.max(*other).max(1));
        }
    }
}
