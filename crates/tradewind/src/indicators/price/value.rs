//! Values: how far the value of a basket changed, and what of it prices and quantities did.

use super::{
    Basket, Matching,
    direct::rows,
    kernel::{Row, over},
};
use crate::{
    error::Result,
    indicators::Measure,
    number::{Places, Rational, sum_of_products},
};

/// The ratio of the values of two periods.
///
/// `Σ p1 q1 / Σ p0 q0`
///
/// - Unit: a ratio.
/// - Range: 0 or more.
/// - Rounding: once, by `places`.
/// - Missing or zero: as for [`price_index`]; a value of zero in the base period is
///   undefined.
/// - Convention: the matching where it is not `all`, and the counts.
///
/// # Errors
/// As [`price_index`].
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::{Basket, Matching, value_index}};
/// let [prices, quantities] = [[1, 4].map(Decimal::from), [2, 2].map(Decimal::from)];
/// let later = [3, 6].map(Decimal::from);
/// let index = value_index(
///     Basket::new(&prices, &quantities),
///     Basket::new(&later, &quantities),
///     Matching::All,
///     Places::default(),
/// )?;
/// assert_eq!(index.value.to_string(), "1.8");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// [`price_index`]: super::price_index
pub fn value_index(
    base: Basket<'_>,
    current: Basket<'_>,
    matching: Matching,
    places: Places,
) -> Result<Measure> {
    let (rows, counts) = rows(base, current, matching)?;
    let ratio =
        over(&value(&rows, true), &value(&rows, false), "the value of the base period")?;
    Ok(Measure::with(ratio.to_decimal(places)?, counts))
}

/// The change of the value from one period to another.
///
/// `Σ p1 q1 − Σ p0 q0`: the sum of [`bennet_price`] and [`bennet_quantity`].
///
/// - Unit: that of price times quantity, such as money.
/// - Range: any.
/// - Rounding: once, by `places`.
/// - Missing or zero: as for [`price_index`]; always defined.
/// - Convention: the matching where it is not `all`, and the counts.
///
/// # Errors
/// As [`price_index`], without `ZERO_TOTAL`.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::{Basket, Matching, value_change}};
/// let [prices, quantities] = [[1, 4].map(Decimal::from), [2, 2].map(Decimal::from)];
/// let later = [3, 6].map(Decimal::from);
/// let change = value_change(
///     Basket::new(&prices, &quantities),
///     Basket::new(&later, &quantities),
///     Matching::All,
///     Places::default(),
/// )?;
/// assert_eq!(change.value, Decimal::from(8));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// [`price_index`]: super::price_index
pub fn value_change(
    base: Basket<'_>,
    current: Basket<'_>,
    matching: Matching,
    places: Places,
) -> Result<Measure> {
    let (rows, counts) = rows(base, current, matching)?;
    let change = value(&rows, true) - value(&rows, false);
    Ok(Measure::with(change.to_decimal(places)?, counts))
}

/// Bennet's price indicator: what of a change in value prices did.
///
/// `Σ (q0 + q1) / 2 × (p1 − p0)`
///
/// - Unit: that of price times quantity, such as money.
/// - Range: any.
/// - Rounding: once, by `places`.
/// - Missing or zero: as for [`price_index`]; always defined.
/// - Convention: the matching where it is not `all`, and the counts.
///
/// # Errors
/// As [`price_index`], without `ZERO_TOTAL`.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::{Basket, Matching, bennet_price}};
/// let [prices, quantities] = [[2].map(Decimal::from), [10].map(Decimal::from)];
/// let [later, more] = [[3].map(Decimal::from), [14].map(Decimal::from)];
/// let effect = bennet_price(
///     Basket::new(&prices, &quantities),
///     Basket::new(&later, &more),
///     Matching::All,
///     Places::default(),
/// )?;
/// assert_eq!(effect.value, Decimal::from(12));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// T. L. Bennet, The theory of measurement of changes in cost of living, Journal of the
/// Royal Statistical Society 83, 1920.
///
/// [`price_index`]: super::price_index
#[doc(alias = "priceIndicator")]
pub fn bennet_price(
    base: Basket<'_>,
    current: Basket<'_>,
    matching: Matching,
    places: Places,
) -> Result<Measure> {
    bennet(base, current, matching, places, |[p0, q0, p1, q1]| [p0, q0, p1, q1])
}

/// Bennet's quantity indicator: what of a change in value quantities did.
///
/// `Σ (p0 + p1) / 2 × (q1 − q0)`; with [`bennet_price`] it is the whole change in value.
///
/// - Unit: that of price times quantity, such as money.
/// - Range: any.
/// - Rounding: once, by `places`.
/// - Missing or zero: as for [`price_index`]; always defined.
/// - Convention: the matching where it is not `all`, and the counts.
///
/// # Errors
/// As [`price_index`], without `ZERO_TOTAL`.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::{Basket, Matching, bennet_quantity}};
/// let [prices, quantities] = [[2].map(Decimal::from), [10].map(Decimal::from)];
/// let [later, more] = [[3].map(Decimal::from), [14].map(Decimal::from)];
/// let effect = bennet_quantity(
///     Basket::new(&prices, &quantities),
///     Basket::new(&later, &more),
///     Matching::All,
///     Places::default(),
/// )?;
/// assert_eq!(effect.value, Decimal::TEN); // 12 + 10 = 42 − 20
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// T. L. Bennet, The theory of measurement of changes in cost of living, Journal of the
/// Royal Statistical Society 83, 1920.
///
/// [`price_index`]: super::price_index
#[doc(alias = "quantityIndicator")]
pub fn bennet_quantity(
    base: Basket<'_>,
    current: Basket<'_>,
    matching: Matching,
    places: Places,
) -> Result<Measure> {
    bennet(base, current, matching, places, |[p0, q0, p1, q1]| [q0, p0, q1, p1])
}

fn bennet(
    base: Basket<'_>,
    current: Basket<'_>,
    matching: Matching,
    places: Places,
    compared: fn(Row) -> Row,
) -> Result<Measure> {
    let (rows, counts) = rows(base, current, matching)?;
    let rows = rows.into_iter().map(compared);
    let gained = rows.clone().flat_map(|[_, q0, p1, q1]| [(q0, p1), (q1, p1)]);
    let lost = rows.flat_map(|[p0, q0, _, q1]| [(q0, p0), (q1, p0)]);
    let doubled = sum_of_products(gained) - sum_of_products(lost);
    let effect = doubled * Rational::new(1, 2)?;
    Ok(Measure::with(effect.to_decimal(places)?, counts))
}

fn value(rows: &[Row], current: bool) -> Rational {
    sum_of_products(rows.iter().map(
        |[p0, q0, p1, q1]| {
            if current { (*p1, *q1) } else { (*p0, *q0) }
        },
    ))
}
