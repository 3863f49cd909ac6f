//! The asymmetry of mirror figures.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Asymmetry, Measure,
        mirror::over_sum::{logarithm, over_sum},
        part::{divisor, part},
    },
    number::{Places, Rational},
};

/// The asymmetry of what importer and exporter report of one flow, by a named form.
///
/// `difference: M − X; relative: (M − X) / X; midpoint: 2 (M − X) / (M + X); normalised:
/// (M − X) / (M + X); ratio: M / X; log: ln(M / X)`
///
/// - Unit: that of the flows for a difference, else a fraction or log points.
/// - Range: flows not negative; −2 to 2 for the midpoint, −1 to 1 normalised.
/// - Rounding: once, by `places`.
/// - Missing or zero: two zeros are undefined except for a difference; an exporter's
///   figure of zero is undefined where it is the divisor; an importer's zero has no
///   logarithm.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroTotal`] when both are zero, for midpoint and normalised.
/// - [`crate::ErrorCode::ZeroDivisor`] when the exporter's figure is zero, for
///   relative, ratio and log.
/// - [`crate::ErrorCode::NotPositive`] when the importer's figure is zero, for log.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, indicators::{self, Asymmetry}, number::parse_decimal};
/// // China's imports from Uzbekistan, and its exports to China, first half of 2023, billion USD.
/// let (importer, exporter) = (parse_decimal("0.629")?, parse_decimal("1.03")?);
/// let gap = indicators::mirror_asymmetry(importer, exporter, Asymmetry::Midpoint, Places::decimals(6))?;
/// assert_eq!((gap.value.to_string().as_str(), &*gap.convention), ("-0.483424", "kind=midpoint"));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// United Nations, International Merchandise Trade Statistics, Compilers Manual.
#[doc(alias = "bilateral asymmetry")]
#[doc(alias = "mirror discrepancy")]
pub fn mirror_asymmetry(
    importer: Decimal,
    exporter: Decimal,
    kind: Asymmetry,
    places: Places,
) -> Result<Measure> {
    let (bought, sold) = (part("importer", importer)?, part("exporter", exporter)?);
    let gap = &bought - &sold;
    let value = match kind {
        Asymmetry::Difference => gap.to_decimal(places),
        Asymmetry::Relative => {
            gap.divided_by(&divisor("exporter", exporter)?)?.to_decimal(places)
        }
        Asymmetry::Midpoint => {
            over_sum(&(gap * Rational::from(2)), &bought, &sold)?.to_decimal(places)
        }
        Asymmetry::Normalised => over_sum(&gap, &bought, &sold)?.to_decimal(places),
        Asymmetry::Ratio => {
            bought.divided_by(&divisor("exporter", exporter)?)?.to_decimal(places)
        }
        Asymmetry::Log => logarithm(&bought, &divisor("exporter", exporter)?, places),
    };
    Ok(Measure::with(value?, format!("kind={kind}")))
}
