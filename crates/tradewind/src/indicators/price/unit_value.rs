//! Unit values: the average price at which goods crossed the border.

use rust_decimal::Decimal;

use super::{
    Items, Matching,
    align::{Named, align},
};
use crate::{
    error::{Error, ErrorCode, Location, Result},
    indicators::Measure,
    number::{Places, Rational, sum_of_products},
};

/// The unit value of a trade flow: its value for each unit of quantity.
///
/// `unit value = value / quantity`
///
/// - Unit: money for each unit of quantity; value and quantity belong to one flow.
/// - Range: value and quantity 0 or more.
/// - Rounding: once, by `places`.
/// - Missing or zero: a quantity of zero is undefined. A change of the unit of quantity
///   makes two unit values incomparable, which numbers alone do not show.
///
/// # Errors
/// - [`ErrorCode::NegativePart`] when either is negative.
/// - [`ErrorCode::ZeroTotal`] when the quantity is zero.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::unit_value};
/// let dollars = unit_value(Decimal::from(1_575), Decimal::from(21), Places::default())?;
/// assert_eq!(dollars.value, Decimal::from(75));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// United Nations, International Merchandise Trade Statistics: Compilers Manual, Revision
/// 1, chapter XIX.
pub fn unit_value(value: Decimal, quantity: Decimal, places: Places) -> Result<Measure> {
    let (value, quantity) = (positive("value", value)?, positive("quantity", quantity)?);
    Measure::of(&per_unit(&value, &quantity)?, places)
}

/// The unit value of several transactions of one product, from their prices.
///
/// `unit value = Σ p q / Σ q`: the mean of the prices, weighted by quantities.
///
/// - Unit: that of the prices.
/// - Range: prices and quantities 0 or more.
/// - Rounding: once, by `places`.
/// - Missing or zero: quantities that sum to zero are undefined.
///
/// # Errors
/// - [`ErrorCode::NoValues`] when there is no transaction.
/// - [`ErrorCode::LengthMismatch`] when there are more prices than quantities, or fewer.
/// - [`ErrorCode::NegativePart`] when a price or quantity is negative.
/// - [`ErrorCode::ZeroTotal`] when the quantities sum to zero.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::unit_value_of_prices};
/// let [prices, quantities] = [[2, 5].map(Decimal::from), [2, 1].map(Decimal::from)];
/// let value = unit_value_of_prices(&prices, &quantities, Places::default())?;
/// assert_eq!(value.value, Decimal::from(3));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// International Monetary Fund, Export and Import Price Index Manual, chapter 2.
#[doc(alias = "unitValues")]
pub fn unit_value_of_prices(
    prices: &[Decimal],
    quantities: &[Decimal],
    places: Places,
) -> Result<Measure> {
    let lists = [
        Named::new("prices", Items::new(prices)),
        Named::new("quantities", Items::new(quantities)),
    ];
    let rows = align(lists, Matching::All)?.without_negatives()?.rows;
    let quantity = sum_of_products(rows.iter().map(|[_, q]| (*q, Decimal::ONE)));
    let value = sum_of_products(rows.into_iter().map(|[p, q]| (p, q)));
    Measure::of(&per_unit(&value, &quantity)?, places)
}

/// The volume index: what is left of a value index without the change of unit values.
///
/// `volume index = value index / unit value index × 100`
///
/// - Unit: an index, 100 in the base period, as both arguments.
/// - Range: value index 0 or more, unit value index above 0.
/// - Rounding: once, by `places`.
/// - Missing or zero: a unit value index of zero is undefined.
///
/// # Errors
/// - [`ErrorCode::NegativePart`] when either is negative.
/// - [`ErrorCode::ZeroTotal`] when the unit value index is zero.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::volume_index};
/// let volume = volume_index(Decimal::from(126), Decimal::from(105), Places::default())?;
/// assert_eq!(volume.value, Decimal::from(120));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// UNCTAD, Handbook of Statistics, calculation methods: volume index.
pub fn volume_index(
    value_index: Decimal,
    unit_value_index: Decimal,
    places: Places,
) -> Result<Measure> {
    let value = positive("value_index", value_index)?;
    let unit_value = positive("unit_value_index", unit_value_index)?;
    percent(&value, &unit_value, places)
}

/// The net barter terms of trade: export prices relative to import prices.
///
/// `terms of trade = 100 × export price index / import price index`
///
/// - Unit: an index, 100 in the base period, which both arguments share.
/// - Range: export prices 0 or more, import prices above 0.
/// - Rounding: once, by `places`.
/// - Missing or zero: import prices of zero are undefined.
///
/// # Errors
/// - [`ErrorCode::NegativePart`] when either is negative.
/// - [`ErrorCode::ZeroTotal`] when the import price index is zero.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::net_barter_terms_of_trade};
/// let (exports, imports) = (Decimal::from(120), Decimal::from(96));
/// let terms = net_barter_terms_of_trade(exports, imports, Places::default())?;
/// assert_eq!(terms.value, Decimal::from(125));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// UNCTAD, Handbook of Statistics, calculation methods: terms of trade.
#[doc(alias = "NBTT")]
pub fn net_barter_terms_of_trade(
    export_prices: Decimal,
    import_prices: Decimal,
    places: Places,
) -> Result<Measure> {
    let exports = positive("export_prices", export_prices)?;
    let imports = positive("import_prices", import_prices)?;
    percent(&exports, &imports, places)
}

/// The income terms of trade: what the exports of a period can buy of imports.
///
/// `income terms of trade = export price index / import price index × export volume index`
///
/// - Unit: an index, 100 in the base period, which all arguments share.
/// - Range: export prices and volumes 0 or more, import prices above 0.
/// - Rounding: once, by `places`.
/// - Missing or zero: import prices of zero are undefined.
///
/// # Errors
/// - [`ErrorCode::NegativePart`] when any is negative.
/// - [`ErrorCode::ZeroTotal`] when the import price index is zero.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::income_terms_of_trade};
/// let [exports, imports, volume] = [120, 96, 110].map(Decimal::from);
/// let terms = income_terms_of_trade(exports, imports, volume, Places::default())?;
/// assert_eq!(terms.value.to_string(), "137.5");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// UNCTAD, Handbook of Statistics, calculation methods: purchasing power of exports.
#[doc(alias = "purchasing power of exports")]
pub fn income_terms_of_trade(
    export_prices: Decimal,
    import_prices: Decimal,
    export_volume: Decimal,
    places: Places,
) -> Result<Measure> {
    let exports = positive("export_prices", export_prices)?;
    let imports = positive("import_prices", import_prices)?;
    let volume = positive("export_volume", export_volume)?;
    let ratio = per_unit(&exports, &imports)?;
    Measure::of(&(ratio * volume), places)
}

fn percent(top: &Rational, bottom: &Rational, places: Places) -> Result<Measure> {
    let ratio = per_unit(top, bottom)?;
    Measure::of(&(ratio * Rational::from(100)), places)
}

fn per_unit(top: &Rational, bottom: &Rational) -> Result<Rational> {
    if bottom.is_zero() {
        let message = format!("{top} over 0 is undefined: expected a divisor above 0");
        return Err(Error::new(ErrorCode::ZeroTotal, message));
    }
    top.divided_by(bottom)
}

fn positive(name: &'static str, value: Decimal) -> Result<Rational> {
    if value.is_sign_negative() && !value.is_zero() {
        let message = format!("{name} is {value}: expected 0 or more");
        return Err(Error::new(ErrorCode::NegativePart, message).at(Location::name(name)));
    }
    Ok(value.into())
}
