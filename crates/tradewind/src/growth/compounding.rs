//! Compounding: what growth rates make together.

use rust_decimal::Decimal;

use super::simple::positive_base;
use crate::{
    error::{Error, ErrorCode, Location, Result},
    number::{Cell, Chain, Places, Ratio, Rounded},
};

/// The levels of an index that starts at a base and grows by the rates, one after another.
///
/// `level of period k = base · (1 + rate 1) · … · (1 + rate k)`; the first level is the
/// base. A rate of −1 leaves zero for the rest.
///
/// - Unit: that of the base.
/// - Range: base above zero, rates of −1 or more; one level more than rates, so that
///   without rates there is the base.
/// - Rounding: each level once, by `places`, from the exact product.
///
/// # Errors
/// - [`ErrorCode::ZeroBase`] or [`ErrorCode::NegativeBase`] when the base is not positive.
/// - [`ErrorCode::TotalLoss`] when a rate is below −1; it names the position.
/// - [`ErrorCode::Overflow`] when a level does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, Ratio, growth};
/// let rates = ["0.852", "-0.1", "0.05"].map(|r| r.parse::<Ratio>());
/// let rates = rates.into_iter().collect::<Result<Vec<_>, _>>()?;
/// let levels = growth::compound_index(Decimal::from(100), &rates, Places::default())?;
/// let levels = levels.into_iter().flatten().map(|level| level.value.to_string());
/// assert_eq!(levels.collect::<Vec<_>>().join(" "), "100 185.2 166.68 175.014");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// tsbox (R), `ts_compound`: the same operation.
#[doc(alias = "ts_compound")]
pub fn compound_index(
    base: Decimal,
    rates: &[Ratio],
    places: Places,
) -> Result<Vec<Cell>> {
    positive_base(base)?;
    not_below(rates)?;
    let mut chain = Chain::new(base);
    let mut levels = vec![Ok(chain.value(places)?)];
    for rate in rates {
        chain.grow(rate.value());
        levels.push(Ok(chain.value(places)?));
    }
    Ok(levels)
}

/// The growth over all periods that growth in each of them makes.
///
/// `growth = (1 + rate 1) · … · (1 + rate n) − 1`
///
/// - Unit: a fraction over all periods.
/// - Range: rates of −1 or more; the result is −1 or more.
/// - Rounding: once, by `places`, from the exact product.
///
/// # Errors
/// - [`ErrorCode::NoValues`] when there are no rates.
/// - [`ErrorCode::TotalLoss`] when a rate is below −1; it names the position.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, Ratio, growth};
/// let rates: [Ratio; 2] = ["0.1".parse()?, "-0.1".parse()?];
/// let growth = growth::compounded(&rates, Places::default())?;
/// assert_eq!(growth.value.to_percent()?.to_string(), "-1%");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn compounded(rates: &[Ratio], places: Places) -> Result<Rounded<Ratio>> {
    check(rates)?;
    let mut chain = Chain::new(Decimal::ONE);
    for rate in rates {
        chain.grow(rate.value());
    }
    Ok(chain.less_one(places)?.map(Ratio::new))
}

fn check(rates: &[Ratio]) -> Result<()> {
    if rates.is_empty() {
        return Err(Error::new(
            ErrorCode::NoValues,
            "compounding no rates: expected at least one",
        ));
    }
    not_below(rates)
}

fn not_below(rates: &[Ratio]) -> Result<()> {
    let below = |rate: &Ratio| rate.value() < Decimal::NEGATIVE_ONE;
    let Some((row, rate)) = (1_u64..).zip(rates).find(|(_, rate)| below(rate)) else {
        return Ok(());
    };
    let message = format!("rate {row} is {rate}: expected -1 or more to compound");
    let place = Location::line(row).named("rates");
    Err(Error::new(ErrorCode::TotalLoss, message).at(place))
}
