//! Complexity outlook: what a country is near to and does not have.

use super::{FloatCell, Network, ZScores, index::Moments, network::marked};
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
        let densities = self.densities(&self.proximities());
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
        let proximities = self.proximities();
        let width = self.column_count().max(1);
        let lines = || proximities.chunks(width);
        let weights: Vec<f64> = lines()
            .zip(&products)
            .map(|(line, product)| match line.iter().sum::<f64>() {
                total if total > 0.0 => product / total,
                _ => 0.0,
            })
            .collect();
        let (row_gaps, column_gaps) = (self.row_gaps(), self.column_gaps());
        let mut out = Vec::with_capacity(self.row_count().saturating_mul(width));
        for (links, row_gap) in self.links.iter().zip(row_gaps) {
            let absent: Vec<f64> = absent(links, width).collect();
            let mut sums = vec![0.0; width];
            for ((line, weight), absent) in lines().zip(&weights).zip(&absent) {
                if *absent > 0.0 {
                    let cells = sums.iter_mut().zip(line);
                    cells.for_each(|(sum, near)| *sum += near * weight);
                }
            }
            for ((sum, absent), gap) in sums.iter().zip(&absent).zip(&column_gaps) {
                let gain = if *absent > 0.0 { *sum } else { 0.0 };
                out.push(row_gap.or(*gap).map_or(Ok(gain), Err));
            }
        }
        Ok(out)
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
