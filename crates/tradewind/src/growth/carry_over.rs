//! The carry-over: the growth that a year begins with.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Result},
    number::{Places, Ratio, Rational, Rounded, Sum},
};

/// The carry-over: the growth of next year if it stayed at the last level of this one.
///
/// `carry-over = last / mean − 1`, over the quarters or months of one year.
///
/// - Unit: a fraction.
/// - Range: values with a mean above zero, in order of time.
/// - Rounding: once, by `places`.
/// - Missing or zero: a mean of zero or below is undefined; gaps are not passed over.
///
/// # Errors
/// - [`ErrorCode::NoValues`] when there are none.
/// - [`ErrorCode::ZeroBase`] or [`ErrorCode::NegativeBase`] when the mean is not positive.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let quarters = [100, 101, 102, 103].map(Decimal::from);
/// let carried = growth::carry_over(&quarters, Places::decimals(4))?;
/// assert_eq!(carried.value.to_percent()?.to_string(), "1.48%");
/// # Ok::<(), tradewind::Error>(())
/// ```
#[doc(alias = "statistical overhang")]
pub fn carry_over(values: &[Decimal], places: Places) -> Result<Rounded<Ratio>> {
    let Some(last) = values.last() else {
        return Err(Error::new(
            ErrorCode::NoValues,
            "the carry-over of a year without values: expected its quarters or months",
        ));
    };
    let mut sum = Sum::default();
    for value in values {
        sum.add(*value);
    }
    let sum = sum.to_rational();
    positive(&sum, values.len())?;
    let count = i64::try_from(values.len()).unwrap_or(i64::MAX);
    let year = Rational::from(*last) * Rational::from(count);
    Ok((year - sum.clone()).divided_by(&sum)?.to_decimal(places)?.map(Ratio::new))
}

fn positive(sum: &Rational, count: usize) -> Result<()> {
    if sum.is_positive() {
        return Ok(());
    }
    let code = if sum.is_zero() { ErrorCode::ZeroBase } else { ErrorCode::NegativeBase };
    let message = format!(
        "the carry-over of {count} values that add up to {sum} is undefined: expected a \
         sum above zero"
    );
    Err(Error::new(code, message))
}
