//! Chain-linking: a level that follows from growth factors, one after the other.

use rust_decimal::Decimal;

use super::simple::positive_base;
use crate::{
    error::{Error, ErrorCode, Location, Result},
    number::{Cell, Chain, Places},
};

/// The chained levels: the base, then its product with every link so far.
///
/// `level_0 = base; level_k = level_(k−1) · link_k`, a link being the level relative to
/// that of the period before: 1.02 is up two percent.
///
/// - Unit: that of the base.
/// - Range: a base above zero, links not negative; one level more than there are links, so
///   that without links there is the base.
/// - Rounding: once a level, by `places`, from the exact product: roundings do not add up.
/// - Missing or zero: from a missing link on, every level is undefined; after a link of
///   zero every level is zero.
///
/// # Errors
/// - [`ErrorCode::ZeroBase`] or [`ErrorCode::NegativeBase`] when the base is not positive.
/// - [`ErrorCode::NotPositive`] when a link is negative.
/// - [`ErrorCode::Overflow`] when a level does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth, number::parse_decimal};
/// let links = [Some(parse_decimal("1.02")?), Some(parse_decimal("0.99")?)];
/// let levels = growth::chain_link(Decimal::ONE_HUNDRED, &links, Places::default())?;
/// assert_eq!(levels[2].map(|cell| cell.value.to_string()), Ok("100.98".to_owned()));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// IMF, Quarterly National Accounts Manual (2017), chapter 8: chain-linking.
#[doc(alias = "ts_compound")]
#[doc(alias = "cumprod")]
pub fn chain_link(
    base: Decimal,
    links: &[Option<Decimal>],
    places: Places,
) -> Result<Vec<Cell>> {
    positive_base(base)?;
    let mut levels = Vec::with_capacity(links.len().saturating_add(1));
    let mut chain = Some(Chain::new(base));
    levels.push(Ok(Chain::new(base).value(places)?));
    for (place, link) in (1..).zip(links) {
        let at = Location::line(place).named("links");
        if link.is_some_and(|link| link.is_sign_negative() && !link.is_zero()) {
            let message = format!(
                "link {place} is {}: expected a factor that is not negative",
                link.unwrap_or_default()
            );
            return Err(Error::new(ErrorCode::NotPositive, message).at(at));
        }
        chain = chain.take().zip(*link).map(|(mut chain, link)| {
            chain.times(link);
            chain
        });
        levels.push(match &chain {
            Some(chain) => Ok(chain.value(places).map_err(|error| error.at(at))?),
            None => Err(ErrorCode::MissingPeriod),
        });
    }
    Ok(levels)
}
