//! The ratios that two reported levels may stand in, and rising functions of them.

use rust_decimal::Decimal;

use super::{Derived, derived::same_unit, simple::positive_base};
use crate::{
    error::{Error, ErrorCode, Result},
    figure::Figure,
    number::{End, Interval, Places, Rational, Rounded, Rounding},
};

/// A function of `current / base` that rises with it, rounded by the places.
///
/// Its values are seldom decimals: at face value it is rounded to 28 digits, the ends are
/// rounded outward to as many. Towards a ratio of zero it comes near `floor`, if it has one.
pub(super) fn rising(
    what: &str,
    [base, current]: [&Figure; 2],
    floor: Option<Rational>,
    at: impl Fn(&Rational, Places) -> Result<Rounded<Decimal>>,
) -> Result<Derived> {
    same_unit(current, base)?;
    positive_base(base.value())?;
    let floor = floor.map(End::open);
    Derived::of(
        [base, current],
        |[base, current]| {
            if !current.is_positive() {
                return Err(not_positive(what, &current));
            }
            Ok(at(&current.divided_by(&base)?, Places::default())?.value.into())
        },
        |[base, current]| {
            if !base.is_positive() {
                let fact = format!("{what} from {base} is undefined: it may be zero");
                return Err(Error::new(ErrorCode::ZeroBase, fact));
            }
            if !current.is_positive() {
                return Err(not_positive(what, &current));
            }
            image(&current.divided_by(&base)?, floor.clone(), &at)
        },
    )
}

fn image(
    ratios: &Interval,
    floor: Option<End>,
    at: impl Fn(&Rational, Places) -> Result<Rounded<Decimal>>,
) -> Result<Interval> {
    let end = |end: &End, rounding| -> Result<End> {
        let rounded = at(&end.value, Places::new(None, rounding))?;
        // What was moved outward encloses the end, whether it is reached or not.
        let closed = end.closed || !rounded.exact;
        Ok(End { value: rounded.value.into(), closed })
    };
    let low = match ratios.low().filter(|low| low.value.is_positive()) {
        Some(low) => Some(end(low, Rounding::Floor)?),
        None => floor,
    };
    let high = ratios.high().map(|high| end(high, Rounding::Ceiling)).transpose()?;
    Interval::new(low, high)
}

fn not_positive(what: &str, current: impl core::fmt::Display) -> Error {
    Error::new(
        ErrorCode::NotPositive,
        format!("{what} to {current} is undefined: expected a positive value"),
    )
}
