//! Chain-linking a series of growth factors.

use rust_decimal::Decimal;

use super::DerivedSeries;
use crate::{
    error::{Error, ErrorCode, Result},
    growth::{self, Decumulated},
    number::Places,
    series::Series,
};

/// The chained levels of a series of links, from the period before the first link on.
///
/// `level_t = level_(t−1) · link_t`, a link being the level relative to that of the period
/// before; the level of the period before the first link is `base`.
///
/// - Unit: that of the base.
/// - Range: links not negative.
/// - Rounding: once a level, by `places`, from the exact product.
/// - Missing or zero: from a missing link on, every level is `MISSING_PERIOD`.
///
/// # Errors
/// - [`ErrorCode::NotPositive`] when a link is negative.
/// - [`ErrorCode::FrequencyMismatch`] for years to date, which do not follow one another.
/// - [`ErrorCode::InvalidPeriod`] when there is no period before the first link.
/// - [`ErrorCode::Overflow`] when a level does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, Series, growth::series};
/// let links: Series = "2023=1.02, 2024=0.99".parse()?;
/// let levels = series::chain_link(&links, Decimal::ONE_HUNDRED, Places::default())?;
/// assert_eq!(levels.to_string(), "2022=100 exact, 2023=102 exact, 2024=100.98 exact; base=2022");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// IMF, Quarterly National Accounts Manual (2017), chapter 8: chain-linking.
#[doc(alias = "ts_compound")]
pub fn chain_link(
    links: &Series,
    base: Decimal,
    places: Places,
) -> Result<DerivedSeries> {
    let cadence = links.cadence();
    if cadence.is_year_to_date() {
        let message = "links of years to date: expected periods that follow one another";
        return Err(Error::new(ErrorCode::FrequencyMismatch, message));
    }
    let start = links.start().saturating_sub(1);
    let Some(first) = cadence.period(start) else {
        let message = "no period before the first link: the first day is 0001-01-01";
        return Err(Error::new(ErrorCode::InvalidPeriod, message));
    };
    let levels = growth::chain_link(base, links.values(), places)?;
    let levels = levels.into_iter().map(|cell| Ok(Decumulated::of(cell)));
    let chained = DerivedSeries::collect(cadence, start, levels)?;
    Ok(chained.by(format!("base={first}")))
}
