//! Growth over the magnitude of the base.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Result},
    number::{Places, Ratio, Rounded, change_over},
};

/// Growth over the magnitude of the base, for balances that may be negative.
///
/// `growth = (current − base) / |base|`. The sign is that of the change. Such rates do not
/// compound, and over a negative base they are no growth of the level: statistical offices
/// print none. Over a positive base it is [`super::simple`].
///
/// - Unit: a fraction; 0.1 is ten percent of the magnitude of the base.
/// - Range: any base but zero.
/// - Rounding: once, by `places`.
/// - Missing or zero: a base of zero is undefined.
///
/// # Errors
/// - [`ErrorCode::ZeroBase`] when the base is zero.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let rise = growth::absolute_base("-482.411".parse()?, "-357.073".parse()?, Places::decimals(4))?;
/// assert_eq!(rise.value.to_string(), "0.2598");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Source
/// pandas, issues 22596, 32998, 40911 and 56618: what users ask of growth over a negative base.
pub fn absolute_base(
    base: Decimal,
    current: Decimal,
    places: Places,
) -> Result<Rounded<Ratio>> {
    if base.is_zero() {
        return Err(Error::new(
            ErrorCode::ZeroBase,
            "growth over a base of zero is undefined",
        ));
    }
    Ok(change_over(current, base, base.abs(), places)?.map(Ratio::new))
}
