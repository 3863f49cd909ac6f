//! Quotients of mirror figures.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::part::{not_positive, zero_total},
    number::{
        Places, Rational, Rounded,
        real::{Bracket, evaluate},
    },
};

/// A gap relative to the sum of both figures.
pub(super) fn over_sum(
    gap: &Rational,
    bought: &Rational,
    sold: &Rational,
) -> Result<Rational> {
    let sum = bought + sold;
    if sum.is_zero() { Err(zero_total("importer")) } else { gap.divided_by(&sum) }
}

/// The logarithm of the importer's figure over the exporter's.
pub(super) fn logarithm(
    bought: &Rational,
    sold: &Rational,
    places: Places,
) -> Result<Rounded<Decimal>> {
    if bought.is_zero() {
        return Err(not_positive("importer", bought));
    }
    let ratio = bought.divided_by(sold)?;
    evaluate(places, |bits| Bracket::of(&ratio, bits).ln())
}
