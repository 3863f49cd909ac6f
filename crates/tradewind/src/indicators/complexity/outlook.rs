//! Complexity outlook: what a country is near to and does not have.

use super::{
    FloatCell, Network, ZScores, index::Moments, network::marked, proximity::Proximities,
};
use crate::error::Result;

impl Network {
    /// The complexity outlook index of every country.
    ///
    /// `COI_c = Σ_p d_cp (1 − M_cp) PCI_p`. With [`ZScores::Population`] PCI stands for
    /// the product vector before standardisation, and the result is standardised over the
    /// countries (Growth Lab, Stata and Python `ecomplexity`); with [`ZScores::Sample`] it
    /// is the product index, and the sum is left as it is (R `economiccomplexity`).
    ///
    /// - Unit: standard deviations, or those of the product index.
    /// - Rounding: binary; about 12 significant digits.
    /// - Missing or zero: a country without trade or links is undefined in its place.
    ///
    /// # Errors
    /// As [`Network::economic_complexity_index`], and
    /// - [`crate::ErrorCode::NoChange`] when the outlook of all countries is the same.
    ///
    /// # Source
    /// Hausmann, Hidalgo et al. (2014), technical box 5.4.
    #[doc(alias = "COI")]
    pub fn complexity_outlook_index(&self, z_scores: ZScores) -> Result<Vec<FloatCell>> {
        let products = self.products_of_outlook(z_scores)?;
        let densities = self.densities();
        let lines = densities.chunks(self.column_count().max(1)).zip(&self.links);
        let sums: Vec<f64> = lines
            .map(|(line, links)| {
                let cells = line.iter().zip(&products).zip(absent(links, line.len()));
                cells.map(|((near, product), absent)| near * product * absent).sum()
            })
            .collect();
        let gaps = self.row_gaps();
        match z_scores {
            ZScores::Population => {
                let moments = Moments::of(&sums, &gaps, z_scores)?;
                Ok(marked(&moments.scores(&sums), &gaps))
            }
            ZScores::Sample => Ok(marked(&sums, &gaps)),
        }
    }

    /// The complexity outlook gain of every country and product, row after row.
    ///
    /// `COG_cp = (1 − M_cp) Σ_q (1 − M_cq) φ_qp PCI_q / Σ_r φ_qr`: what the outlook would
    /// gain by the product; 0 where the country has it. With [`ZScores::Population`] PCI
    /// is the product vector over the standard deviation of the country vector, not
    /// centred (Stata and Python `ecomplexity`); with [`ZScores::Sample`] the product
    /// index (R `economiccomplexity`).
    ///
    /// - Unit: standard deviations.
    /// - Rounding: binary; about 12 significant digits.
    /// - Missing or zero: undefined where the country or the product has no trade or no
    ///   links.
    ///
    /// # Errors
    /// As [`Network::economic_complexity_index`].
    ///
    /// # Source
    /// Hausmann, Hidalgo et al. (2014), technical box 5.5, as computed by those packages.
    #[doc(alias = "COG")]
    pub fn complexity_outlook_gain(&self, z_scores: ZScores) -> Result<Vec<FloatCell>> {
        let products = self.products_of_outlook(z_scores)?;
        let gains = self.gains(&products);
        let columns = self.column_gaps();
        let mut out = Vec::with_capacity(gains.len());
        let lines = gains.chunks(columns.len().max(1)).zip(&self.links);
        for ((line, links), row_gap) in lines.zip(self.row_gaps()) {
            let cells = line.iter().zip(absent(links, line.len())).zip(&columns);
            for ((gain, absent), gap) in cells {
                let gain = if absent > 0.0 { *gain } else { 0.0 };
                out.push(row_gap.or(*gap).map_or(Ok(gain), Err));
            }
        }
        Ok(out)
    }

    /// What every product that a country does not have adds, for all products alike.
    fn gains(&self, products: &[f64]) -> Vec<f64> {
        let width = self.column_count().max(1);
        let proximities = Proximities::of(self);
        let mut sums = vec![0.0; self.row_count().saturating_mul(width)];
        let mut line = Vec::new();
        for (product, complexity) in products.iter().enumerate() {
            proximities.line(product, &mut line);
            let total: f64 = line.iter().sum();
            if total <= 0.0 {
                continue;
            }
            let weight = complexity / total;
            for (sums, links) in sums.chunks_mut(width).zip(&self.links) {
                if links.binary_search(&product).is_err() {
                    let cells = sums.iter_mut().zip(&line);
                    cells.for_each(|(sum, near)| *sum += near * weight);
                }
            }
        }
        sums
    }

    /// What stands for the complexity of each product.
    fn products_of_outlook(&self, z_scores: ZScores) -> Result<Vec<f64>> {
        match z_scores {
            ZScores::Sample => self.product_scores(z_scores),
            ZScores::Population => {
                let raw = self.raw()?;
                let moments = Moments::of(&raw.rows, &self.row_gaps(), z_scores)?;
                let scaled = raw.columns.iter().map(|value| value / moments.deviation);
                Ok(scaled.collect())
            }
        }
    }
}

/// 1 for the products that a country does not have, 0 for those that it has.
fn absent(links: &[usize], width: usize) -> impl Iterator<Item = f64> {
    let mut held = links.iter().peekable();
    (0..width).map(move |place| match held.next_if(|link| **link == place) {
        Some(_) => 0.0,
        None => 1.0,
    })
}
