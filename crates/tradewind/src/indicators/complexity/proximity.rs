//! Proximity of products: how often countries have both.

use super::{FloatCell, Network};
use crate::{error::ErrorCode, indicators::float_count};

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
    /// # Source
    /// Hidalgo, Klinger, Barabási and Hausmann (2007), Science 317, 482–487.
    #[doc(alias = "product space")]
    pub fn proximity(&self) -> Vec<FloatCell> {
        let gaps = self.column_gaps();
        let mut out = Vec::with_capacity(gaps.len().saturating_mul(gaps.len()));
        for (values, gap) in self.proximities().chunks(gaps.len().max(1)).zip(&gaps) {
            for (value, other) in values.iter().zip(&gaps) {
                let code: Option<ErrorCode> = gap.or(*other);
                out.push(code.map_or(Ok(*value), Err));
            }
        }
        out
    }

    /// The same, 0 where a product takes no part.
    pub(super) fn proximities(&self) -> Vec<f64> {
        let width = self.column_count();
        let mut counts = vec![0_u32; width.saturating_mul(width)];
        for columns in &self.links {
            for one in columns {
                let start = one.saturating_mul(width);
                let Some(line) = counts.get_mut(start..start.saturating_add(width))
                else {
                    continue;
                };
                for other in columns {
                    if let Some(count) = line.get_mut(*other) {
                        *count = count.saturating_add(1);
                    }
                }
            }
        }
        let mut out = Vec::with_capacity(counts.len());
        for (line, one) in counts.chunks(width.max(1)).zip(&self.ubiquity) {
            for (count, other) in line.iter().zip(&self.ubiquity) {
                let largest = float_count((*one).max(*other).max(1));
                out.push(f64::from(*count) / largest);
            }
        }
        out
    }
}
