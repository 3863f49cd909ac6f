//! The concentration index of UNCTAD.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{CellCount, Measure, list::List},
    number::{
        Integer, Places,
        real::{Bracket, evaluate},
    },
};

/// The concentration index of UNCTAD: the normalised square root of the sum of the
/// squared shares.
///
/// `C = (√H − √(1/n)) / (1 − √(1/n))`
///
/// `cells` says what n counts; see [`CellCount`](crate::indicators::CellCount).
///
/// - Unit: a fraction.
/// - Range: values not negative; 0 (all n equal) to 1 (one value).
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: what n counts decides what a zero does: UNCTAD counts the
///   products of the classification; n = 1 is undefined; a total of zero is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NoValues`] when there are none.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative; the error names its
///   list and row.
/// - [`crate::ErrorCode::ZeroTotal`] when all are zero.
/// - [`crate::ErrorCode::TooFewValues`] when n is 1.
/// - [`crate::ErrorCode::LengthMismatch`] when the classification has fewer cells than
///   values above zero.
/// - [`crate::ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::{self, CellCount}};
/// let values = [20, 25, 40, 10, 5].map(Decimal::from);
/// let index = indicators::concentration(&values, CellCount::All, Places::decimals(4))?;
/// assert_eq!((index.value.to_string().as_str(), &*index.convention), ("0.1396", "cells=all; n=5"));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// `UNCTADstat`, UNCTAD/STAT/IE/2019/2: product concentration index; the square-root
/// form, not the normalised index of Herfindahl.
#[doc(alias = "UNCTAD concentration index")]
#[doc(alias = "product concentration")]
pub fn concentration(
    values: &[Decimal],
    cells: CellCount,
    places: Places,
) -> Result<Measure> {
    let list = List::of_parts("values", values)?;
    let n = cells.count(&list)?;
    let squares = list.squares().times(&Integer::from(n)).to_big();
    let (total, count) = (list.total.to_big(), Integer::from(n).to_big());
    let index = evaluate(places, |bits| {
        let total = Bracket::integer(total.clone(), bits);
        let excess =
            Bracket::integer(squares.clone(), bits).square_root()?.subtract(&total);
        let root = Bracket::integer(count.clone(), bits).square_root()?;
        excess.divide(&total.multiply(&root.subtract(&Bracket::integer(1, bits))))
    })?;
    Ok(Measure::with(index, cells.convention(n)))
}
