//! Quotients: `numerator / denominator` as a decimal, with one rounding.

use ethnum::I256;
use num_bigint::BigInt;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{
    Rounded, Rounding,
    leading::{self, DIGITS, Leading},
    whole::Whole,
};
use crate::error::{Error, ErrorCode, Result};

/// How many decimals a result gets, and by which rounding.
///
/// Without a scale a result has 28 significant digits or 28 decimals, whichever is
/// coarser, and no zeros that mean nothing. Where those fit no decimal, an integer of 29
/// digits is given as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Places {
    /// Exactly this many decimals, 0 to 28; `None` for 28 significant digits.
    pub scale: Option<u32>,
    /// The neighbour to go to.
    pub rounding: Rounding,
}

impl Places {
    /// Exactly `scale` decimals, half to even.
    pub fn decimals(scale: u32) -> Self {
        Self { scale: Some(scale), rounding: Rounding::HalfEven }
    }

    /// Exactly `scale` decimals by `rounding`.
    pub fn new(scale: Option<u32>, rounding: Rounding) -> Self {
        Self { scale, rounding }
    }
}

fn overflow() -> Error {
    Error::new(
        ErrorCode::Overflow,
        "the result does not fit a decimal: expected a magnitude below 7.9 * 10^28 \
         at the decimals asked for",
    )
}

/// The magnitude of `numerator * 10^scale / denominator`, rounded once.
///
/// Both arguments are magnitudes. The outer `None` says that the width is too narrow.
fn scaled<W: Whole>(
    numerator: &W,
    denominator: &W,
    scale: i64,
    negative: bool,
    rounding: Rounding,
) -> Option<(W, bool)> {
    let power = W::power_of_ten(u32::try_from(scale.unsigned_abs()).ok()?)?;
    let (top, bottom) = if scale >= 0 {
        (numerator.times(&power)?, denominator.clone())
    } else {
        (numerator.clone(), denominator.times(&power)?)
    };
    let (quotient, remainder) = top.divide(&bottom)?;
    if remainder.is_zero() {
        return Some((quotient, true));
    }
    let half = W::half(&remainder, &bottom)?;
    if rounding.increments(negative, quotient.is_odd(), half) {
        return Some((quotient.plus_one()?, false));
    }
    Some((quotient, false))
}

/// The signed decimal `magnitude * 10^-scale`, if it fits.
fn assemble<W: Whole>(magnitude: &W, negative: bool, scale: u32) -> Option<Decimal> {
    let unsigned = magnitude.to_i128()?;
    let signed = if negative { unsigned.checked_neg()? } else { unsigned };
    Decimal::try_from_i128_with_scale(signed, scale).ok()
}

/// One width's attempt at `numerator * 10^exponent / denominator`: `None` when the width
/// is too narrow for an exact answer.
fn attempt<W: Whole>(
    numerator: &W,
    denominator: &W,
    exponent: i32,
    places: Places,
) -> Option<Result<Rounded<Decimal>>> {
    let negative = numerator.is_negative() != denominator.is_negative();
    let top = numerator.magnitude()?;
    let bottom = denominator.magnitude()?;
    if let Some(scale) = places.scale {
        let (magnitude, exact) =
            scaled(&top, &bottom, shifted(scale, exponent), negative, places.rounding)?;
        let value = assemble(&magnitude, negative, scale).ok_or_else(overflow);
        return Some(value.map(|value| Rounded { value, exact }));
    }
    significant(&top, &bottom, exponent, negative, places.rounding)
}

/// The power of ten that brings a quotient with `10^exponent` to so many decimals.
fn shifted(scale: u32, exponent: i32) -> i64 {
    i64::from(scale).saturating_add(i64::from(exponent))
}

/// 28 significant digits or 28 decimals, whichever is coarser.
fn significant<W: Whole>(
    top: &W,
    bottom: &W,
    exponent: i32,
    negative: bool,
    rounding: Rounding,
) -> Option<Result<Rounded<Decimal>>> {
    if top.is_zero() {
        return Some(Ok(Rounded { value: Decimal::ZERO, exact: true }));
    }
    // The bounds are each at most one too large, so the quotient has between
    // `estimate - 1` and `estimate + 2` integer digits: start high, cut what is too many.
    let estimate = i64::from(top.digits_bound())
        .saturating_sub(i64::from(bottom.digits_bound()))
        .saturating_add(i64::from(exponent));
    let scale = i64::from(DIGITS).saturating_sub(estimate).saturating_add(2);
    let scale = scale.min(i64::from(DIGITS));
    let power = scale.saturating_add(i64::from(exponent));
    let power_of_ten = W::power_of_ten(u32::try_from(power.unsigned_abs()).ok()?)?;
    let (quotient, rest, divisor) = if power >= 0 {
        let (quotient, rest) = top.times(&power_of_ten)?.divide(bottom)?;
        (quotient, rest, bottom.clone())
    } else {
        let divisor = bottom.times(&power_of_ten)?;
        let (quotient, rest) = top.divide(&divisor)?;
        (quotient, rest, divisor)
    };
    let rest = if rest.is_zero() { None } else { Some(W::half(&rest, &divisor)?) };
    let leading = Leading { digits: quotient.to_i128()?, rest, scale };
    match leading.round(negative, rounding) {
        Some(done) => Some(Ok(done)),
        None => integral(top, bottom, exponent, negative),
    }
}

/// The quotient itself, where 28 digits of it fit no decimal: an integer of 29 digits may.
fn integral<W: Whole>(
    top: &W,
    bottom: &W,
    exponent: i32,
    negative: bool,
) -> Option<Result<Rounded<Decimal>>> {
    let (magnitude, exact) =
        scaled(top, bottom, exponent.into(), negative, Rounding::Down)?;
    let value = assemble(&magnitude, negative, 0).filter(|_| exact);
    Some(value.map(|value| Rounded { value, exact }).ok_or_else(overflow))
}

/// `numerator / denominator` as a decimal, rounded once.
pub(crate) fn quotient(
    numerator: &BigInt,
    denominator: &BigInt,
    places: Places,
) -> Result<Rounded<Decimal>> {
    check(places, Whole::is_zero(denominator))?;
    if let (Some(top), Some(bottom)) =
        (Whole::to_i128(numerator), Whole::to_i128(denominator))
    {
        return convert(top, 1, bottom, 0, places);
    }
    attempt(numerator, denominator, 0, places).unwrap_or_else(|| Err(overflow()))
}

/// `numerator / denominator` with so many decimals, as digits of any length.
pub(crate) fn digits(
    numerator: &BigInt,
    denominator: &BigInt,
    decimals: u32,
    rounding: Rounding,
) -> String {
    let negative = Whole::is_negative(numerator) != Whole::is_negative(denominator);
    let parts = Whole::magnitude(numerator).zip(Whole::magnitude(denominator));
    let scaled = parts.and_then(|(top, bottom)| {
        scaled(&top, &bottom, i64::from(decimals), negative, rounding)
    });
    // An integer of any size is wide enough; only a zero divisor has no quotient.
    let Some((magnitude, _)) = scaled else { return "undefined".to_owned() };
    let decimals = usize::try_from(decimals).unwrap_or(0);
    let least = decimals.saturating_add(1);
    let padded = format!("{:0>least$}", num_bigint::BigInt::to_string(&magnitude));
    let (whole, fraction) = padded.split_at(padded.len().saturating_sub(decimals));
    let sign = if negative && !Whole::is_zero(&magnitude) { "-" } else { "" };
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{whole}{point}{fraction}")
}

/// `numerator / denominator` as an integer of any size, rounded once; the denominator
/// being positive.
pub(super) fn integer(
    numerator: &BigInt,
    denominator: &BigInt,
    rounding: Rounding,
) -> BigInt {
    let negative = Whole::is_negative(numerator);
    let magnitude = Whole::magnitude(numerator)
        .and_then(|top| scaled(&top, denominator, 0, negative, rounding));
    // An integer of any size is wide enough.
    let magnitude = magnitude.map(|(magnitude, _)| magnitude).unwrap_or_default();
    if negative { -magnitude } else { magnitude }
}

/// `amount * numerator * 10^exponent / denominator` as a decimal, rounded once.
///
/// Arguments are plain integers; the widths climb from 64 bits to 128, 256 and any size.
pub(super) fn convert(
    amount: i128,
    numerator: i128,
    denominator: i128,
    exponent: i32,
    places: Places,
) -> Result<Rounded<Decimal>> {
    check(places, denominator == 0)?;
    if denominator == 1
        && places.scale.is_none()
        && let Some(exact) =
            amount.checked_mul(numerator).and_then(|top| leading::exact(top, exponent))
    {
        return Ok(Rounded { value: exact, exact: true });
    }
    let narrow = |value: i128| i64::try_from(value).ok();
    if let (Some(amount), Some(numerator), Some(denominator)) =
        (narrow(amount), narrow(numerator), narrow(denominator))
        && let Some(done) = amount
            .checked_mul(numerator)
            .and_then(|top| attempt(&top, &denominator, exponent, places))
    {
        return done;
    }
    if let Some(done) = amount
        .checked_mul(numerator)
        .and_then(|top| attempt(&top, &denominator, exponent, places))
    {
        return done;
    }
    let wide = I256::new(amount).checked_mul(I256::new(numerator));
    if let Some(done) =
        wide.and_then(|top| attempt(&top, &I256::new(denominator), exponent, places))
    {
        return done;
    }
    let top = BigInt::from(amount) * BigInt::from(numerator);
    attempt(&top, &BigInt::from(denominator), exponent, places)
        .unwrap_or_else(|| Err(overflow()))
}

fn check(places: Places, zero_divisor: bool) -> Result<()> {
    if let Some(scale) = places.scale
        && scale > Decimal::MAX_SCALE
    {
        return Err(Error::new(
            ErrorCode::InvalidScale,
            format!("cannot round to {scale} decimals: expected 0 to 28"),
        ));
    }
    if zero_divisor {
        return Err(Error::new(
            ErrorCode::ZeroDivisor,
            "cannot divide by zero: the quotient is undefined",
        ));
    }
    Ok(())
}
