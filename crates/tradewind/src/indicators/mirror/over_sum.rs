//! Quotients of mirror figures.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Location, Result},
    indicators::part::not_positive,
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
    if sum.is_zero() {
        let message = "importer and exporter are both 0: expected one of them above 0, \
                       since the asymmetry is relative to their sum";
        let error = Error::new(ErrorCode::ZeroTotal, message);
        return Err(error.at(Location::name("importer")));
    }
    gap.divided_by(&sum)
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
