//! Complexity indices of countries and products, by eigenvectors.

use super::{FloatCell, Network, ZScores, eigenvector::means, network::marked};
use crate::{
    error::{Error, ErrorCode, Result},
    indicators::float_count,
};

/// Values of both sides before they are standardised, the mean of a country's products
/// being its own.
#[derive(Clone, Debug)]
pub(super) struct Raw {
    pub(super) rows: Vec<f64>,
    pub(super) columns: Vec<f64>,
}

impl Network {
    /// The economic complexity index of every country.
    ///
    /// The eigenvector of the second largest eigenvalue of
    /// `M_cc' = Σ_p M_cp M_c'p / (k_c,0 k_p,0)`, as z-scores; its sign is that of the
    /// correlation with diversity.
    ///
    /// - Unit: standard deviations; 0 is the mean.
    /// - Rounding: binary; about 12 significant digits, the last ones differ between
    ///   machines.
    /// - Missing or zero: a country without trade or links is undefined in its place.
    ///
    /// # Errors
    /// - [`ErrorCode::TooFewValues`] when fewer than two countries have a link.
    /// - [`ErrorCode::DisconnectedNetwork`] when the network falls apart, the second
    ///   eigenvalue is repeated or 0, or nothing decides the sign.
    ///
    /// # Source
    /// Hidalgo and Hausmann (2009); Hausmann, Hidalgo et al. (2014), chapter 2.
    #[doc(alias = "ECI")]
    pub fn economic_complexity_index(&self, z_scores: ZScores) -> Result<Vec<FloatCell>> {
        let gaps = self.row_gaps();
        let raw = self.raw()?.rows;
        let moments = Moments::of(&raw, &gaps, z_scores)?;
        Ok(marked(&moments.scores(&raw), &gaps))
    }

    /// The product complexity index of every product.
    ///
    /// The eigenvector of products beside that of
    /// [`Network::economic_complexity_index`], as z-scores: by the moments of the country
    /// index or by its own, as [`ZScores`] says.
    ///
    /// - Unit: standard deviations.
    /// - Rounding: binary; about 12 significant digits, the last ones differ between
    ///   machines.
    /// - Missing or zero: a product without trade or links is undefined in its place.
    ///
    /// # Errors
    /// As [`Network::economic_complexity_index`].
    ///
    /// # Source
    /// Hausmann, Hidalgo et al. (2014), chapter 2.
    #[doc(alias = "PCI")]
    pub fn product_complexity_index(&self, z_scores: ZScores) -> Result<Vec<FloatCell>> {
        let gaps = self.column_gaps();
        Ok(marked(&self.product_scores(z_scores)?, &gaps))
    }

    /// The product index, 0 or any number where a product takes no part.
    pub(super) fn product_scores(&self, z_scores: ZScores) -> Result<Vec<f64>> {
        let raw = self.raw()?;
        let moments = match z_scores {
            ZScores::Population => Moments::of(&raw.rows, &self.row_gaps(), z_scores)?,
            ZScores::Sample => Moments::of(&raw.columns, &self.column_gaps(), z_scores)?,
        };
        Ok(moments.scores(&raw.columns))
    }

    /// Both vectors with their sign.
    pub(super) fn raw(&self) -> Result<Raw> {
        self.connected()?;
        let mut columns = self.second_vector()?;
        let mut rows = means(&self.links, &columns);
        let diversity: Vec<f64> =
            self.links.iter().map(|links| float_count(links.len())).collect();
        let correlation = correlation(&rows, &diversity, &self.row_gaps())?;
        // Below this it is the noise of rounding.
        if correlation.abs() < 1e-10 {
            return Err(Error::new(
                ErrorCode::DisconnectedNetwork,
                "the sign of the index is open: it does not correlate with diversity",
            ));
        }
        if correlation < 0.0 {
            rows.iter_mut().chain(&mut columns).for_each(|value| *value = -*value);
        }
        Ok(Raw { rows, columns })
    }
}

/// Mean and standard deviation.
pub(super) struct Moments {
    mean: f64,
    pub(super) deviation: f64,
}

impl Moments {
    /// Those of the values that take part.
    ///
    /// # Errors
    /// - [`ErrorCode::TooFewValues`] when fewer than two do.
    /// - [`ErrorCode::NoChange`] when all are the same.
    pub(super) fn of(
        values: &[f64],
        gaps: &[Option<ErrorCode>],
        z_scores: ZScores,
    ) -> Result<Self> {
        let held: Vec<f64> = held(values, gaps).collect();
        let count = float_count(held.len());
        if held.len() < 2 {
            return Err(Error::new(
                ErrorCode::TooFewValues,
                format!("{count} values have no deviation: expected 2 or more"),
            ));
        }
        let mean = held.iter().sum::<f64>() / count;
        let squares: f64 = held.iter().map(|value| (value - mean).powi(2)).sum();
        let divisor = match z_scores {
            ZScores::Population => count,
            ZScores::Sample => count - 1.0,
        };
        let deviation = (squares / divisor).sqrt();
        let size = held.iter().fold(0.0_f64, |size, value| size.max(value.abs()));
        if !deviation.is_finite() || deviation <= size * 1e-13 {
            return Err(Error::new(
                ErrorCode::NoChange,
                "all values are the same: their z-scores are undefined",
            ));
        }
        Ok(Self { mean, deviation })
    }

    pub(super) fn scores(&self, values: &[f64]) -> Vec<f64> {
        values.iter().map(|value| (value - self.mean) / self.deviation).collect()
    }
}

/// The values that take part.
fn held(values: &[f64], gaps: &[Option<ErrorCode>]) -> impl Iterator<Item = f64> {
    let pairs = values.iter().zip(gaps);
    pairs.filter(|(_, gap)| gap.is_none()).map(|(value, _)| *value)
}

/// The correlation of two lists; 0 when one of them is constant.
fn correlation(left: &[f64], right: &[f64], gaps: &[Option<ErrorCode>]) -> Result<f64> {
    let moments = |values| match Moments::of(values, gaps, ZScores::Population) {
        Ok(moments) => Ok(Some(moments)),
        Err(error) if error.code() == ErrorCode::NoChange => Ok(None),
        Err(error) => Err(error),
    };
    let (Some(one), Some(other)) = (moments(left)?, moments(right)?) else {
        return Ok(0.0);
    };
    let (left, right) = (one.scores(left), other.scores(right));
    let products: f64 =
        held(&left, gaps).zip(held(&right, gaps)).map(|(left, right)| left * right).sum();
    Ok(products / float_count(gaps.iter().filter(|gap| gap.is_none()).count()))
}
