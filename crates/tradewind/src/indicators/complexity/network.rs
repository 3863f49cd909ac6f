//! `Network`: which country has which product.

use num_bigint::BigInt;

use super::Presence;
use crate::{
    error::{ErrorCode, Result},
    indicators::{
        Matrix,
        float::{Sums, Table},
        matrix::Whole,
    },
};

/// A floating-point number, or why there is none.
///
/// The code is one of those that mean "no value": [`ErrorCode::is_undefined`].
pub type FloatCell = core::result::Result<f64, ErrorCode>;

/// Which country has which product: a link where its advantage reaches the cutoff.
///
/// Rows are countries and columns products, or any two sides of trade. A row or column
/// without trade takes no part and is `ZERO_TOTAL` in every result; one with trade and
/// no link has a diversity or ubiquity of 0, and else is `ZERO_DIVISOR`.
///
/// # Example
/// ```
/// use tradewind::indicators::{Network, Presence, float::Table};
///
/// let exports = [100.0, 80.0, 60.0, 40.0, 20.0, 90.0, 5.0, 50.0, 0.0, 0.0];
/// let network = Network::of_table(&Table::new(&exports, 2, 5)?, Presence::default())?;
/// assert_eq!(network.diversity(), [Ok(3.0), Ok(2.0)]);
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Hidalgo and Hausmann (2009); Hausmann, Hidalgo et al., The Atlas of Economic
/// Complexity (2014).
#[derive(Clone, Debug)]
pub struct Network {
    /// The columns that each row is linked with, in order.
    pub(super) links: Vec<Vec<usize>>,
    /// How many rows each column is linked with.
    pub(super) ubiquity: Vec<usize>,
    /// Which rows and columns have trade at all.
    trading: (Vec<bool>, Vec<bool>),
}

impl Network {
    /// The network of exports in floating-point numbers.
    ///
    /// `link = x / row total ÷ (column total / total) ≥ cutoff`, compared as
    /// `x · total ≥ cutoff · row total · column total`, which is exact for whole numbers
    /// while the products are below 2^53.
    ///
    /// # Errors
    /// - [`ErrorCode::NotFinite`] or [`ErrorCode::NegativePart`] when a number is infinite,
    ///   not a number, or negative; the location names row and column.
    /// - [`ErrorCode::NotPositive`] when the cutoff is not above 0.
    /// - [`ErrorCode::ZeroTotal`] when there is no trade at all.
    /// - [`ErrorCode::Overflow`] when the total is too large.
    pub fn of_table(exports: &Table<'_>, presence: Presence) -> Result<Self> {
        presence.check()?;
        let sums = Sums::of(exports)?;
        // The nearest number to the cutoff; a decimal always reads as one.
        let cutoff: f64 = presence.cutoff.to_string().parse().unwrap_or(1.0);
        // A power of two loses no digit, and keeps the products within range.
        let unit = near_one(sums.total);
        let rows = exports.rows().zip(&sums.rows).map(|(row, row_total)| {
            let links = row.iter().zip(&sums.columns).enumerate();
            let holds = |value: f64, column_total: f64| {
                let left = (value * unit) * (sums.total * unit);
                let right = cutoff * ((row_total * unit) * (column_total * unit));
                column_total > 0.0
                    && *row_total > 0.0
                    && left.partial_cmp(&right).is_some_and(|order| presence.holds(order))
            };
            let held = links.filter(|(_, (value, total))| holds(**value, **total));
            held.map(|(place, _)| place).collect()
        });
        let trading = |totals: &[f64]| totals.iter().map(|total| *total > 0.0).collect();
        Self::new(rows.collect(), trading(&sums.rows), trading(&sums.columns))
    }

    /// The network of exports in exact numbers; a link is decided without rounding.
    ///
    /// # Errors
    /// - [`ErrorCode::NegativePart`] when a value is negative; the location names row and
    ///   column.
    /// - [`ErrorCode::NotPositive`] when the cutoff is not above 0.
    /// - [`ErrorCode::ZeroTotal`] when there is no trade at all.
    pub fn of_matrix(exports: &Matrix, presence: Presence) -> Result<Self> {
        presence.check()?;
        let whole = Whole::of(exports)?;
        let top = BigInt::from(presence.cutoff.mantissa());
        let bottom = BigInt::from(10).pow(presence.cutoff.scale());
        let scaled = whole.total.clone() * bottom;
        let width = whole.columns.len().max(1);
        let rows = whole.cells.chunks(width).zip(&whole.rows).map(|(row, row_total)| {
            let due = row_total * &top;
            let holds = |value: &BigInt, column_total: &BigInt| {
                *column_total != BigInt::ZERO
                    && *row_total != BigInt::ZERO
                    && presence.holds((value * &scaled).cmp(&(&due * column_total)))
            };
            let links = row.iter().zip(&whole.columns).enumerate();
            let held = links.filter(|(_, (value, total))| holds(value, total));
            held.map(|(place, _)| place).collect()
        });
        let trading =
            |totals: &[BigInt]| totals.iter().map(|t| *t != BigInt::ZERO).collect();
        Self::new(rows.collect(), trading(&whole.rows), trading(&whole.columns))
    }

    fn new(links: Vec<Vec<usize>>, rows: Vec<bool>, columns: Vec<bool>) -> Result<Self> {
        if !rows.contains(&true) {
            return Err(crate::error::Error::new(
                ErrorCode::ZeroTotal,
                "there is no trade: every number of the table is 0",
            ));
        }
        let mut ubiquity = vec![0_usize; columns.len()];
        for place in links.iter().flatten() {
            if let Some(count) = ubiquity.get_mut(*place) {
                *count = count.saturating_add(1);
            }
        }
        Ok(Self { links, ubiquity, trading: (rows, columns) })
    }

    /// How many rows (countries) there are.
    pub fn row_count(&self) -> usize {
        self.links.len()
    }

    /// How many columns (products) there are.
    pub fn column_count(&self) -> usize {
        self.ubiquity.len()
    }

    /// How many products each country has: `k_c,0`.
    ///
    /// - Unit: a count.
    /// - Missing or zero: a country without trade is `ZERO_TOTAL` in its place.
    #[doc(alias = "kc0")]
    pub fn diversity(&self) -> Vec<FloatCell> {
        let counts = self.links.iter().map(Vec::len);
        counts
            .zip(&self.trading.0)
            .map(|(count, trades)| counted(count, *trades))
            .collect()
    }

    /// How many countries have each product: `k_p,0`.
    ///
    /// - Unit: a count.
    /// - Missing or zero: a product without trade is `ZERO_TOTAL` in its place.
    #[doc(alias = "kp0")]
    pub fn ubiquity(&self) -> Vec<FloatCell> {
        let counts = self.ubiquity.iter().zip(&self.trading.1);
        counts.map(|(count, trades)| counted(*count, *trades)).collect()
    }

    /// Why each row takes no part, `None` where it does.
    pub(super) fn row_gaps(&self) -> Vec<Option<ErrorCode>> {
        self.diversity().into_iter().map(gap).collect()
    }

    /// Why each column takes no part, `None` where it does.
    pub(super) fn column_gaps(&self) -> Vec<Option<ErrorCode>> {
        self.ubiquity().into_iter().map(gap).collect()
    }

    /// The rows that each column is linked with, in order.
    pub(super) fn transposed(&self) -> Vec<Vec<usize>> {
        let mut out = vec![Vec::new(); self.column_count()];
        for (row, columns) in self.links.iter().enumerate() {
            for column in columns {
                if let Some(rows) = out.get_mut(*column) {
                    rows.push(row);
                }
            }
        }
        out
    }
}

fn gap(count: FloatCell) -> Option<ErrorCode> {
    match count {
        Ok(count) if count > 0.0 => None,
        Ok(_) => Some(ErrorCode::ZeroDivisor),
        Err(code) => Some(code),
    }
}

fn counted(count: usize, trades: bool) -> FloatCell {
    if trades {
        Ok(crate::indicators::float_count(count))
    } else {
        Err(ErrorCode::ZeroTotal)
    }
}

/// Results with the reason in the place of those that take no part.
pub(super) fn marked(values: &[f64], gaps: &[Option<ErrorCode>]) -> Vec<FloatCell> {
    let cells = values.iter().zip(gaps);
    cells.map(|(value, gap)| gap.map_or(Ok(*value), Err)).collect()
}

/// A power of two whose product with a number is about one.
fn near_one(number: f64) -> f64 {
    const BIAS: u64 = 0x3ff;
    let exponent = number.to_bits().wrapping_shr(52) & 0x7ff;
    let scale = BIAS.saturating_mul(2).saturating_sub(exponent).max(1);
    f64::from_bits(scale.wrapping_shl(52))
}
