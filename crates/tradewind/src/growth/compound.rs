//! Compound annual growth: the constant rate that leads from one value to another.

use num_bigint::BigInt;
use num_traits::Pow;
use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Result},
    number::{Places, Ratio, Rational, Rounded},
};

/// Decimals of the root before the last rounding, well beyond the 28 of a result.
const GUARD: u32 = 40;

/// Longer spans than this are no annual growth, and their roots are slow.
const LONGEST: u32 = 1_000;

/// The compound annual growth rate: the constant rate that leads from base to current.
///
/// `growth = (current / base)^(1 / periods) − 1`, periods being the years **between**
/// the two values: from 2013 to 2024 they are 11.
///
/// - Unit: a fraction a period; 0.1 is ten percent.
/// - Range: both values above zero; 1 to 1,000 periods; the result is above −1.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: values that are not positive, or no periods, are undefined.
///
/// # Errors
/// - [`ErrorCode::ZeroBase`] or [`ErrorCode::NegativeBase`] when the base is not positive.
/// - [`ErrorCode::NotPositive`] when the current value is not positive.
/// - [`ErrorCode::InvalidPeriods`] when there are no periods, or more than 1,000.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let rate = growth::compound_annual_growth_rate(
///     Decimal::from(100), Decimal::from(121), 2, Places::default(),
/// )?;
/// assert_eq!((rate.value.to_string().as_str(), rate.exact), ("0.1", true));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// World Bank, World Development Indicators, statistical methods: geometric growth.
#[doc(alias = "CAGR")]
pub fn compound_annual_growth_rate(
    base: Decimal,
    current: Decimal,
    periods: u32,
    places: Places,
) -> Result<Rounded<Ratio>> {
    super::simple::positive_base(base)?;
    if current <= Decimal::ZERO {
        return Err(Error::new(
            ErrorCode::NotPositive,
            format!(
                "compound growth to {current} is undefined: expected a positive value"
            ),
        ));
    }
    if periods == 0 || periods > LONGEST {
        return Err(Error::new(
            ErrorCode::InvalidPeriods,
            format!("compound growth over {periods} periods: expected 1 to {LONGEST}"),
        ));
    }
    let ratio = Rational::from(current).divided_by(&base.into())?;
    let (root, exact) = root(&ratio, periods)?;
    let growth = (&root - &Rational::one()).to_decimal(places)?;
    let exact = exact && growth.exact;
    Ok(Rounded { value: Ratio::new(growth.value), exact })
}

/// The root with [`GUARD`] decimals, and whether it is exact.
///
/// A root that is not exact is moved half a step up from its floor, so that it lies
/// strictly between two neighbours and rounds as the true root does.
fn root(value: &Rational, degree: u32) -> Result<(Rational, bool)> {
    let shift = BigInt::from(10).pow(GUARD.saturating_mul(degree));
    let scaled = value.clone() * Rational::from(shift);
    let floor = scaled.floor_integer();
    let root = floor.nth_root(degree);
    let exact = Rational::from(floor) == scaled
        && Rational::from(Pow::pow(root.clone(), degree)) == scaled;
    let guard = i32::try_from(GUARD).unwrap_or(0);
    let unit = Rational::power_of_ten(guard.saturating_neg());
    let root = Rational::from(root) * unit.clone();
    if exact {
        return Ok((root, true));
    }
    let half = unit.divided_by(&Rational::from(2))?;
    Ok((root + half, false))
}
