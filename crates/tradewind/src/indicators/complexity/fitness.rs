//! Fitness of countries and complexity of products, by iteration.

use core::ops::RangeInclusive;

use super::{FloatCell, Network, network::marked};
use crate::{
    error::{Error, ErrorCode, Location, Result},
    indicators::float_count,
};

impl Network {
    /// How often an iteration may go round; more often changes nothing but the time.
    pub const ITERATIONS: RangeInclusive<u32> = 1..=100_000;

    /// The fitness of every country.
    ///
    /// `F_c ← Σ_p M_cp Q_p`, `Q_p ← 1 / Σ_c M_cp / F_c`, both divided by their means;
    /// all begin with 1, and those ones count as the first of `iterations`.
    ///
    /// - Unit: dimensionless; 1 is the mean.
    /// - Range: 1 to 100,000 iterations; 20 by custom (R `economiccomplexity`).
    /// - Rounding: binary; about 12 significant digits.
    /// - Missing or zero: a country without trade or links is undefined in its place.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidPeriods`] when there is no iteration, or too many.
    /// - [`ErrorCode::Overflow`] when the iteration leaves the range of numbers.
    ///
    /// # Source
    /// Tacchella, Cristelli, Caldarelli, Gabrielli and Pietronero (2012), Scientific
    /// Reports 2, 723.
    pub fn fitness(&self, iterations: u32) -> Result<Vec<FloatCell>> {
        let (rows, _) = self.fit(iterations)?;
        Ok(marked(&rows, &self.row_gaps()))
    }

    /// The complexity of every product beside [`Network::fitness`].
    ///
    /// - Unit: dimensionless; 1 is the mean.
    /// - Range: 1 to 100,000 iterations; 20 by custom (R `economiccomplexity`).
    /// - Rounding: binary; about 12 significant digits.
    /// - Missing or zero: a product without trade or links is undefined in its place.
    ///
    /// # Errors
    /// As [`Network::fitness`].
    pub fn product_fitness(&self, iterations: u32) -> Result<Vec<FloatCell>> {
        let (_, columns) = self.fit(iterations)?;
        Ok(marked(&columns, &self.column_gaps()))
    }

    fn fit(&self, iterations: u32) -> Result<(Vec<f64>, Vec<f64>)> {
        let steps = steps(iterations)?;
        let (row_gaps, column_gaps) = (self.row_gaps(), self.column_gaps());
        let transposed = self.transposed();
        let present = |gaps: &[Option<ErrorCode>]| -> Vec<f64> {
            gaps.iter().map(|gap| if gap.is_none() { 1.0 } else { 0.0 }).collect()
        };
        let (mut rows, mut columns) = (present(&row_gaps), present(&column_gaps));
        for _ in 0..steps {
            let fitness = to_mean(&sums(&self.links, &columns), &row_gaps);
            let burdens: Vec<f64> = rows.iter().map(|fitness| 1.0 / fitness).collect();
            let sums = sums(&transposed, &burdens);
            let complexity: Vec<f64> = sums.iter().map(|sum| 1.0 / sum).collect();
            columns = to_mean(&complexity, &column_gaps);
            rows = fitness;
        }
        let sound = |values: &[f64], gaps: &[Option<ErrorCode>]| {
            values.iter().zip(gaps).all(|(value, gap)| gap.is_some() || value.is_finite())
        };
        if sound(&rows, &row_gaps) && sound(&columns, &column_gaps) {
            return Ok((rows, columns));
        }
        Err(Error::new(
            ErrorCode::Overflow,
            format!("fitness leaves the range of numbers in {iterations} iterations"),
        ))
    }
}

/// The steps after the starting values.
pub(super) fn steps(iterations: u32) -> Result<u32> {
    let range = Network::ITERATIONS;
    if !range.contains(&iterations) {
        let (least, most) = (range.start(), range.end());
        let message = format!("{iterations} iterations: expected {least} to {most}");
        let error = Error::new(ErrorCode::InvalidPeriods, message);
        return Err(error.at(Location::name("iterations")));
    }
    Ok(iterations.saturating_sub(1))
}

/// The sum of a vector over the links of each line.
fn sums(links: &[Vec<usize>], vector: &[f64]) -> Vec<f64> {
    let sum =
        |line: &Vec<usize>| line.iter().filter_map(|place| vector.get(*place)).sum();
    links.iter().map(sum).collect()
}

/// The values divided by the mean of those that take part; 0 for the others.
fn to_mean(values: &[f64], gaps: &[Option<ErrorCode>]) -> Vec<f64> {
    let held = || values.iter().zip(gaps).filter(|(_, gap)| gap.is_none());
    let mean = held().map(|(value, _)| value).sum::<f64>() / float_count(held().count());
    let pairs = values.iter().zip(gaps);
    pairs.map(|(value, gap)| if gap.is_none() { value / mean } else { 0.0 }).collect()
}
