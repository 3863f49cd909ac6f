//! A value at the importer's border, brought to the exporter's.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Location, Result},
    indicators::{
        Measure,
        part::{not_positive, part},
    },
    number::{Places, Rational},
};

/// A value with freight and insurance, brought to one without them by a margin.
///
/// `FOB = CIF / (1 + margin)`
///
/// - Unit: that of the value.
/// - Range: value not negative; margin above −1, a fraction of the value without
///   freight.
/// - Rounding: once, by `places`.
/// - Missing or zero: a margin of −1 or less is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroDivisor`] when the margin is −1.
/// - [`crate::ErrorCode::NotPositive`] when the margin is below −1.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, indicators, number::parse_decimal};
/// let fob = indicators::cif_to_fob(parse_decimal("106")?, parse_decimal("0.06")?, Places::default())?;
/// assert_eq!(fob.value.to_string(), "100");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// IMF, Direction of Trade Statistics Yearbook 2017: a factor of 1.06.
pub fn cif_to_fob(cif: Decimal, margin: Decimal, places: Places) -> Result<Measure> {
    let cif = part("cif", cif)?;
    let factor = Rational::one() + Rational::from(margin);
    if factor.is_zero() {
        let message = "a margin of -1 leaves no value: the quotient is undefined";
        return Err(
            Error::new(ErrorCode::ZeroDivisor, message).at(Location::name("margin"))
        );
    }
    if factor.is_negative() {
        return Err(not_positive("1 + margin", &factor));
    }
    Measure::of(&cif.divided_by(&factor)?, places)
}
