//! Whole units given out in proportion to weights, by the largest remainder.

use core::cmp::Reverse;

use ethnum::I256;
use num_bigint::BigInt;
use rust_decimal::Decimal;

use super::{Rational, decimal::exact, whole::Whole};
use crate::error::{Error, ErrorCode, Result};

/// Shares of `amount` in units of `10^-scale`, one a weight; they sum to the amount.
///
/// The quota of a weight is `amount * weight / sum of weights`. Each share is its quota
/// without the part of a unit; the units left over go one each to the largest parts, of
/// equal parts to the first. A negative amount is shared out as its magnitude.
///
/// The caller has seen that `amount` is a whole number of units.
pub(crate) fn apportion(
    amount: Decimal,
    weights: &[Decimal],
    scale: u32,
) -> Result<Vec<Decimal>> {
    check(weights)?;
    let largest = weights.iter().map(Decimal::scale).max().unwrap_or(0);
    let shares = attempt::<i128>(amount, weights, scale, largest)
        .or_else(|| attempt::<I256>(amount, weights, scale, largest))
        .or_else(|| attempt::<BigInt>(amount, weights, scale, largest));
    shares.unwrap_or_else(|| Err(lost()))
}

fn check(weights: &[Decimal]) -> Result<()> {
    let negative = |weight: &&Decimal| weight.is_sign_negative() && !weight.is_zero();
    if let Some(weight) = weights.iter().find(negative) {
        return Err(Error::new(
            ErrorCode::NegativePart,
            format!("cannot allocate by the weight {weight}: expected 0 or more"),
        ));
    }
    if weights.iter().all(Decimal::is_zero) {
        let fact = if weights.is_empty() { "no weight" } else { "only weights of 0" };
        return Err(Error::new(
            ErrorCode::ZeroTotal,
            format!("cannot allocate by {fact}: expected one weight above 0 or more"),
        ));
    }
    Ok(())
}

fn lost() -> Error {
    Error::new(
        ErrorCode::Overflow,
        "a share does not fit a decimal of 28 digits; ask for fewer decimals",
    )
}

/// One width's attempt: `None` when the width is too narrow.
fn attempt<W: Whole>(
    amount: Decimal,
    weights: &[Decimal],
    scale: u32,
    largest: u32,
) -> Option<Result<Vec<Decimal>>> {
    let units = units::<W>(amount, scale)?;
    let weights = weights
        .iter()
        .map(|weight| {
            let shift = W::power_of_ten(largest.checked_sub(weight.scale())?)?;
            W::from_i128(weight.mantissa())?.times(&shift)
        })
        .collect::<Option<Vec<W>>>()?;
    let shares = shares(&units.magnitude()?, &weights)?;
    let negative = units.is_negative();
    Some(shares.iter().map(|share| decimal(share, negative, scale)).collect())
}

/// The amount in units; `None` also where it is no whole number of them.
fn units<W: Whole>(amount: Decimal, scale: u32) -> Option<W> {
    let unscaled = W::from_i128(amount.mantissa())?;
    if let Some(finer) = amount.scale().checked_sub(scale) {
        let (units, rest) = unscaled.divide(&W::power_of_ten(finer)?)?;
        return rest.is_zero().then_some(units);
    }
    unscaled.times(&W::power_of_ten(scale.checked_sub(amount.scale())?)?)
}

/// The largest remainder on magnitudes.
fn shares<W: Whole>(units: &W, weights: &[W]) -> Option<Vec<W>> {
    let zero = W::from_i128(0)?;
    let sum = weights.iter().try_fold(zero.clone(), |sum, weight| sum.plus(weight))?;
    let (mut shares, mut parts) = (Vec::new(), Vec::new());
    let mut left = zero;
    for (index, weight) in weights.iter().enumerate() {
        let (share, part) = units.times(weight)?.divide(&sum)?;
        left = left.plus(&part)?;
        shares.push(share);
        if !part.is_zero() {
            parts.push((Reverse(part), index));
        }
    }
    // The parts sum to whole units, fewer than there are parts.
    let (left, _) = left.divide(&sum)?;
    let left = usize::try_from(left.to_i128()?).ok()?;
    if left < parts.len() {
        parts.select_nth_unstable(left);
    }
    for (_, index) in parts.into_iter().take(left) {
        let share = shares.get_mut(index)?;
        *share = share.plus_one()?;
    }
    Some(shares)
}

/// A share as a decimal, exactly.
fn decimal<W: Whole>(magnitude: &W, negative: bool, scale: u32) -> Result<Decimal> {
    let unscaled = magnitude.to_i128().ok_or_else(lost)?;
    let unscaled = if negative { unscaled.saturating_neg() } else { unscaled };
    if let Ok(share) = Decimal::try_from_i128_with_scale(unscaled, scale) {
        return Ok(share);
    }
    exact(&Rational::of_unscaled(unscaled.into(), scale), scale).map_err(|_| lost())
}
