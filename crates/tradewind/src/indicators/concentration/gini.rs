//! The Gini coefficient.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        GiniCorrection, Measure,
        list::{List, too_few},
    },
    number::{Integer, Places},
};

/// The Gini coefficient: half the mean difference of two values, relative to the mean.
///
/// `G = 2 Σ i x_(i) / (n Σ x) − 1 − 1/n, x_(i) ascending; corrected for small samples: G
/// n / (n − 1)`
///
/// - Unit: a fraction.
/// - Range: values not negative; 0 (all equal) to (n − 1)/n (one value), or to 1
///   corrected.
/// - Rounding: once, by `places`.
/// - Missing or zero: zeros count; a total of zero is undefined; the correction is
///   undefined for one value.
///
/// # Errors
/// - [`crate::ErrorCode::NoValues`] when there are none.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative; the error names its
///   list and row.
/// - [`crate::ErrorCode::ZeroTotal`] when all are zero.
/// - [`crate::ErrorCode::TooFewValues`] when the correction is asked for with one
///   value.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::{self, GiniCorrection}};
/// let values = [0, 0, 0, 1].map(Decimal::from);
/// let gini = |correction| indicators::gini(&values, correction, Places::default());
/// assert_eq!(gini(GiniCorrection::None)?.value.to_string(), "0.75");
/// assert_eq!(gini(GiniCorrection::SmallSample)?.value.to_string(), "1");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Gini, Variabilità e mutabilità, 1912; R package concstats (corrected by default).
#[doc(alias = "Gini index")]
pub fn gini(
    values: &[Decimal],
    correction: GiniCorrection,
    places: Places,
) -> Result<Measure> {
    let List { mut items, total } = List::of_parts("values", values)?;
    let n = items.len();
    let divisor = match correction {
        GiniCorrection::None => n,
        GiniCorrection::SmallSample if n > 1 => n.saturating_sub(1),
        GiniCorrection::SmallSample => return Err(too_few("values", n)),
    };
    items.sort_unstable();
    let ranked = (1_usize..).zip(&items).fold(Integer::ZERO, |sum, (rank, item)| {
        sum.plus(&item.times(&Integer::from(rank)))
    });
    let mean = total.times(&Integer::from(n.saturating_add(1)));
    let top = ranked.times(&Integer::from(2)).minus(&mean);
    let index = top.over(&total.times(&Integer::from(divisor)), places)?;
    Ok(Measure::with(index, format!("correction={correction}; n={n}")))
}
