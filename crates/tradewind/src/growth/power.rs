//! Growth by a power: a ratio to a real exponent, less one.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Result},
    number::{
        Places, Ratio, Rational, Rounded,
        real::{self, Bracket, Quotient},
    },
};

/// `ratio^exponent − 1`, rounded once; the ratio being above zero.
pub(super) fn power_less_one(
    ratio: &Quotient,
    exponent: &Quotient,
    places: Places,
) -> Result<Rounded<Ratio>> {
    let growth = real::evaluate_or(
        places,
        |bits| {
            let power = ratio.bracket(bits).power(&exponent.bracket(bits))?;
            Ok(power.subtract(&Bracket::integer(1, bits)))
        },
        || {
            let power = real::exact_power(&ratio.reduced()?, &exponent.reduced()?);
            Ok(power.map(|power| &power - &Rational::one()))
        },
    );
    Ok(growth?.map(Ratio::new))
}

/// The ratio of two values that must both be above zero.
pub(super) fn positive_ratio(
    what: &str,
    base: Decimal,
    current: Decimal,
) -> Result<Quotient> {
    super::simple::positive_base(base)?;
    if current <= Decimal::ZERO {
        return Err(Error::new(
            ErrorCode::NotPositive,
            format!("{what} to {current} is undefined: expected a positive value"),
        ));
    }
    Ok(Quotient::of(current, base))
}

/// A number of periods that must be above zero.
pub(super) fn positive_periods(what: &str, periods: Decimal) -> Result<Decimal> {
    if periods <= Decimal::ZERO {
        return Err(Error::new(
            ErrorCode::InvalidPeriods,
            format!("{what} over {periods} periods: expected a number above 0"),
        ));
    }
    Ok(periods)
}
