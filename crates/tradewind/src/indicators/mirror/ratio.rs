//! The ratio of mirror figures.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Measure,
        part::{divisor, part},
    },
    number::Places,
};

/// The ratio of what the importer reports to what the exporter reports.
///
/// `ratio = M_cif / X_fob`
///
/// - Unit: a ratio; freight and insurance alone make it a little above 1, and below 1
///   is not freight.
/// - Range: values not negative; 0 or more.
/// - Rounding: once, by `places`.
/// - Missing or zero: an exporter's figure of zero is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroDivisor`] when the exporter's figure is zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, indicators, number::parse_decimal};
/// // China's imports from Uzbekistan, and Uzbekistan's exports to China, 2023, billion USD.
/// let ratio = indicators::mirror_ratio(parse_decimal("1.6")?, parse_decimal("2.5")?, Places::default())?;
/// assert_eq!(ratio.value.to_string(), "0.64");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// IMF, Direction of Trade Statistics: imports are CIF, exports FOB.
#[doc(alias = "CIF/FOB ratio")]
pub fn mirror_ratio(
    importer_cif: Decimal,
    exporter_fob: Decimal,
    places: Places,
) -> Result<Measure> {
    let importer = part("importer_cif", importer_cif)?;
    Measure::of(&importer.divided_by(&divisor("exporter_fob", exporter_fob)?)?, places)
}
