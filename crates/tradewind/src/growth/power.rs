//! Growth by a power: a ratio to a real exponent, less one.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Result},
    number::{
        Places, Ratio, Rational, Rounded,
        real::{self, Bracket},
    },
};

/// `ratio^exponent − 1`, rounded once; the ratio being above zero.
pub(super) fn power_less_one(
    ratio: &Rational,
    exponent: &Rational,
    places: Places,
) -> Result<Rounded<Ratio>> {
    let growth = real::evaluate_or(
        places,
        |bits| {
            let power = Bracket::of(ratio, bits).power(&Bracket::of(exponent, bits))?;
            Ok(power.subtract(&Bracket::integer(1, bits)))
        },
        || Ok(real::exact_power(ratio, exponent).map(|power| &power - &Rational::one())),
    );
    Ok(growth?.map(Ratio::new))
}

/// The ratio of two values that must both be above zero.
pub(super) fn positive_ratio(
    what: &str,
    base: Decimal,
    current: Decimal,
) -> Result<Rational> {
    super::simple::positive_base(base)?;
    if current <= Decimal::ZERO {
        return Err(Error::new(
            ErrorCode::NotPositive,
            format!("{what} to {current} is undefined: expected a positive value"),
        ));
    }
    Rational::from(current).divided_by(&base.into())
}

/// A number of periods that must be above zero.
pub(super) fn positive_periods(what: &str, periods: Decimal) -> Result<Rational> {
    if periods <= Decimal::ZERO {
        return Err(Error::new(
            ErrorCode::InvalidPeriods,
            format!("{what} over {periods} periods: expected a number above 0"),
        ));
    }
    Ok(Rational::from(periods))
}
