//! A real number to a decimal: with more and more bits, until its rounding is known.

use rust_decimal::Decimal;

use super::bracket::Bracket;
use crate::{
    error::{Error, ErrorCode, Result},
    number::{Places, Rational, Rounded},
};

/// The bits of the first attempt; 28 digits have 93.
const FIRST: u32 = 128;

/// The bits after which a value that stays on the grid counts as lying there.
const DECIDED: u32 = 512;

/// A value within `2^-380` of a number of the grid, or of a tie, is that number.
///
/// The numbers of 28 digits are too few for a logarithm or a root of them to come this
/// near by chance: pairs of them lie on `2^190` places.
const NEAR: i64 = -380;

/// No value needs more bits; the limit keeps the time of any input finite.
const LAST: u32 = 16_384;

/// The decimal that a real number rounds to.
///
/// `enclose` makes a [`Bracket`] around the number with a precision in bits. It is called
/// with 128 bits, then with twice as many until the rounding is known. A number within
/// `2^-380` of a number of the grid is taken for it; so a result that lies on the grid is
/// exact.
///
/// # Errors
/// - [`ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
/// - Any error of `enclose`; "may be zero" of few bits is asked again with more.
pub(crate) fn evaluate(
    places: Places,
    enclose: impl FnMut(u32) -> Result<Bracket>,
) -> Result<Rounded<Decimal>> {
    evaluate_or(places, enclose, || Ok(None))
}

/// As [`evaluate`], for a number that may be a fraction: `exact` is asked for it once,
/// when the first attempts leave the rounding open.
///
/// # Errors
/// As [`evaluate`], and any error of `exact`.
pub(crate) fn evaluate_or(
    places: Places,
    mut enclose: impl FnMut(u32) -> Result<Bracket>,
    exact: impl FnOnce() -> Result<Option<Rational>>,
) -> Result<Rounded<Decimal>> {
    Rational::zero().to_decimal(places)?;
    let mut exact = Some(exact);
    let mut precision = FIRST;
    loop {
        match enclose(precision) {
            Ok(bracket) => {
                if let Some(done) = bracket.settled(places)? {
                    return Ok(done);
                }
                if precision >= DECIDED
                    && let Some(done) = bracket.on_grid(places, NEAR)?
                {
                    return Ok(done);
                }
            }
            Err(error) if !passing(&error) || precision >= DECIDED => return Err(error),
            Err(_) => {}
        }
        if let Some(ask) = exact.take()
            && let Some(value) = ask()?
        {
            return value.to_decimal(places);
        }
        if precision >= LAST {
            return Err(Error::new(
                ErrorCode::Overflow,
                format!("the result is not known with {LAST} bits"),
            ));
        }
        precision = precision.saturating_mul(2);
    }
}

/// Whether more bits may take the error away: a bracket still holds zero.
fn passing(error: &Error) -> bool {
    matches!(error.code(), ErrorCode::ZeroDivisor | ErrorCode::NotPositive)
}
