//! The currency bridge: growth in two currencies and the exchange rate between them.

use rust_decimal::Decimal;

use super::{Derived, deflate::all_positive, factor};
use crate::{
    error::{Error, ErrorCode, Result},
    figure::{Figure, Unit},
    number::{Interval, Places, Ratio, Rational, Rounded},
};

/// The change of the exchange rate that growth in two currencies implies.
///
/// `change = (1 + local) / (1 + foreign) − 1`: that of the price of the foreign currency in
/// local currency, weighted as the flow was, which is not the change over the year's end.
///
/// - Unit: a fraction; 0.05 says that a unit of foreign currency costs five percent more.
/// - Range: local −1 or more, foreign above −1; the result is −1 or more.
/// - Rounding: once, by `places`.
/// - Missing or zero: a foreign growth of −1 or less leaves nothing to compare with.
///
/// # Errors
/// - [`ErrorCode::TotalLoss`] when the local growth is below −1, or the foreign one −1 or less.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let change = growth::currency_bridge("0.239".parse()?, "0.18".parse()?, Places::default())?;
/// assert_eq!(change.value.to_percent()?.to_string(), "5%");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// General Administration of Customs of China, July 2022: exports +23.9 percent in yuan,
/// +18.0 percent in dollars.
pub fn currency_bridge(
    local: Ratio,
    foreign: Ratio,
    places: Places,
) -> Result<Rounded<Ratio>> {
    let change = factor::relative(&local.value().into(), &foreign.value().into())?;
    Ok(change.to_decimal(places)?.map(Ratio::new))
}

/// The change of the exchange rate that reported growth in two currencies implies, with
/// intervals.
///
/// `change = (1 + local / 100) / (1 + foreign / 100) − 1`, both being in percent.
///
/// - Unit: a fraction.
/// - Range: local −100 percent or more, what a reading allows below being left out; foreign
///   above −100 percent under every reading.
/// - Rounding: none; the ends are exact.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] when either is no percentage.
/// - [`ErrorCode::TotalLoss`] when the local growth is below −100 percent, or the foreign
///   one may be −100 percent or less.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let change = growth::currency_bridge_of_figures(&"23.9%".parse()?, &"18.0%".parse()?)?;
/// let low = change.written.low_decimal(Some(4))?;
/// assert_eq!(low.map(|d| d.to_string()).as_deref(), Some("0.0491"));
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn currency_bridge_of_figures(local: &Figure, foreign: &Figure) -> Result<Derived> {
    factor::relative_of_figures(local, foreign)
}

/// Growth in local currency from growth in foreign currency and two exchange rates.
///
/// `local = (1 + foreign) · rate_current / rate_base − 1`, the rates being prices of the
/// foreign currency in local currency.
///
/// - Unit: a fraction.
/// - Range: foreign −1 or more, rates above zero.
/// - Rounding: once, by `places`.
///
/// # Errors
/// - [`ErrorCode::TotalLoss`] when the growth is below −1.
/// - [`ErrorCode::NotPositive`] when a rate is not positive.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let [base, current] = ["6.40".parse()?, "6.72".parse()?];
/// let local = growth::local_from_foreign("0.18".parse()?, base, current, Places::default())?;
/// assert_eq!(local.value.to_string(), "0.239");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn local_from_foreign(
    foreign: Ratio,
    rate_base: Decimal,
    rate_current: Decimal,
    places: Places,
) -> Result<Rounded<Ratio>> {
    let [base, current] = [positive(rate_base)?, positive(rate_current)?];
    let level = (factor::multiplier(foreign)? * current).divided_by(&base)?;
    Ok((level - Rational::one()).to_decimal(places)?.map(Ratio::new))
}

/// Growth in foreign currency from growth in local currency and two exchange rates.
///
/// `foreign = (1 + local) · rate_base / rate_current − 1`, the rates being prices of the
/// foreign currency in local currency.
///
/// - Unit: a fraction.
/// - Range: local −1 or more, rates above zero.
/// - Rounding: once, by `places`.
///
/// # Errors
/// - [`ErrorCode::TotalLoss`] when the growth is below −1.
/// - [`ErrorCode::NotPositive`] when a rate is not positive.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let [base, current] = ["6.40".parse()?, "6.72".parse()?];
/// let foreign = growth::foreign_from_local("0.239".parse()?, base, current, Places::default())?;
/// assert_eq!(foreign.value.to_string(), "0.18");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn foreign_from_local(
    local: Ratio,
    rate_base: Decimal,
    rate_current: Decimal,
    places: Places,
) -> Result<Rounded<Ratio>> {
    local_from_foreign(local, rate_current, rate_base, places)
}

/// Growth in local currency from reported growth in foreign currency and two reported
/// exchange rates, with intervals.
///
/// `local = (1 + foreign / 100) · rate_current / rate_base − 1`
///
/// - Unit: a fraction.
/// - Range: foreign −100 percent or more, what a reading allows below being left out; rates
///   above zero under every reading.
/// - Rounding: none; the ends are exact.
/// - Missing or zero: what may be zero under a reading is refused.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] when the growth is no percentage, or a rate no bare number.
/// - [`ErrorCode::TotalLoss`] when the growth is below −100 percent.
/// - [`ErrorCode::NotPositive`] when a rate is not, or may not be, positive.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let [base, current] = ["exactly 5".parse()?, "exactly 6".parse()?];
/// let growth = growth::local_from_foreign_of_figures(&"10%".parse()?, &base, &current)?;
/// let low = growth.written.low_decimal(None)?;
/// assert_eq!(low.map(|d| d.to_string()).as_deref(), Some("0.314"));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// As of [`local_from_foreign`].
pub fn local_from_foreign_of_figures(
    foreign: &Figure,
    rate_base: &Figure,
    rate_current: &Figure,
) -> Result<Derived> {
    factor::in_percent(foreign)?;
    for rate in [rate_base, rate_current] {
        if *rate.unit() != Unit::None {
            return Err(rate.not("an exchange rate as a bare number such as 6.40"));
        }
        positive(rate.value())?;
    }
    let one = Rational::one();
    Derived::of(
        [foreign, rate_base, rate_current],
        |[growth, base, current]| {
            let level = factor::multiple(&factor::hundredth(&growth))? * current;
            Ok(&level.divided_by(&base)? - &one)
        },
        |[growth, base, current]| {
            all_positive(&base, "an exchange rate")?;
            all_positive(&current, "an exchange rate")?;
            let level = &factor::multipliers(&growth)? * &current;
            Ok(&level.divided_by(&base)? - &Interval::point(one.clone()))
        },
    )
}

/// Growth in foreign currency from reported growth in local currency and two reported
/// exchange rates, with intervals.
///
/// `foreign = (1 + local / 100) · rate_base / rate_current − 1`
///
/// - Unit: a fraction.
/// - Range: local −100 percent or more, what a reading allows below being left out; rates
///   above zero under every reading.
/// - Rounding: none; the ends are exact.
/// - Missing or zero: what may be zero under a reading is refused.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] when the growth is no percentage, or a rate no bare number.
/// - [`ErrorCode::TotalLoss`] when the growth is below −100 percent.
/// - [`ErrorCode::NotPositive`] when a rate is not, or may not be, positive.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let [base, current] = ["exactly 5".parse()?, "exactly 6".parse()?];
/// let growth = growth::foreign_from_local_of_figures(&"10%".parse()?, &base, &current)?;
/// let low = growth.written.low_decimal(None)?;
/// assert_eq!(low.map(|d| d.to_string()).as_deref(), Some("-0.0875"));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// As of [`foreign_from_local`].
pub fn foreign_from_local_of_figures(
    local: &Figure,
    rate_base: &Figure,
    rate_current: &Figure,
) -> Result<Derived> {
    local_from_foreign_of_figures(local, rate_current, rate_base)
}

fn positive(rate: Decimal) -> Result<Rational> {
    let exact = Rational::from(rate);
    if exact.is_positive() {
        return Ok(exact);
    }
    Err(Error::new(
        ErrorCode::NotPositive,
        format!("an exchange rate of {rate} is none: expected a positive number"),
    ))
}
