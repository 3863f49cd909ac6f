//! Openness: trade relative to output.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Measure, Openness,
        part::{part, whole},
    },
    number::{Places, Rational},
};

/// Openness: trade relative to gross domestic product.
///
/// `openness = (exports + imports) / GDP, or (exports + imports) / 2 / GDP`
///
/// - Unit: a fraction.
/// - Range: flows and GDP not negative; 0 or more, above 1 where trade exceeds output.
/// - Rounding: once, by `places`.
/// - Missing or zero: a GDP of zero is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroTotal`] when GDP is zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, indicators::{self, Openness}, number::parse_decimal};
/// let (exports, imports) = (parse_decimal("61.4")?, parse_decimal("28.0")?);
/// let gdp = parse_decimal("450")?;
/// let sum = indicators::openness(exports, imports, gdp, Openness::Sum, Places::decimals(4))?;
/// assert_eq!((sum.value.to_string().as_str(), &*sum.convention), ("0.1987", "flows=sum"));
/// let mean = indicators::openness(exports, imports, gdp, Openness::Mean, Places::decimals(4))?;
/// assert_eq!(mean.value.to_string(), "0.0993");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// World Bank, World Development Indicators, trade (% of GDP); UNCTAD Handbook of
/// Statistics, calculation methods: trade openness.
#[doc(alias = "trade dependence index")]
#[doc(alias = "trade-to-GDP ratio")]
pub fn openness(
    exports: Decimal,
    imports: Decimal,
    gdp: Decimal,
    flows: Openness,
    places: Places,
) -> Result<Measure> {
    let trade = part("exports", exports)? + part("imports", imports)?;
    let divided = trade.divided_by(&whole("gdp", gdp)?)?;
    let openness = match flows {
        Openness::Sum => divided,
        Openness::Mean => divided.divided_by(&Rational::from(2))?,
    };
    Ok(Measure::with(openness.to_decimal(places)?, format!("flows={flows}")))
}
