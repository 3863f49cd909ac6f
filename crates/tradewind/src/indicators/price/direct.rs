//! Direct indices: one period compared with another, product by product.

use super::{
    Basket, IndexFormula, Matching,
    align::{Aligned, Named, align},
    kernel::{Row, unweighted, weighted},
    level::Level,
};
use crate::{error::Result, indicators::Measure, number::Places};

/// Names of the four lists: base prices, base quantities, current prices and quantities.
pub(super) type Names = [String; 4];

/// What is compared.
#[derive(Clone, Copy, Debug)]
pub(super) enum Side {
    /// Prices, weighted by quantities.
    Prices,
    /// Quantities, weighted by prices.
    Quantities,
}

/// An index that is not evaluated yet, with the counts that went in.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) level: Level,
    pub(super) products: usize,
    pub(super) left_out: usize,
}

/// The price index of one period on another.
///
/// By [`IndexFormula`]; for Laspeyres `Σ p1 q0 / Σ p0 q0`.
///
/// - Unit: a ratio; 1.05 says that prices rose by five percent.
/// - Range: prices and quantities 0 or more; Törnqvist and Jevons need prices above 0.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: a product that stands in one period only is an error, or is left out
///   and counted; a value of zero to compare with is undefined. Jevons reads no quantities.
/// - Convention: the formula, the matching where it is not `all`, how many products were
///   left out, and how many went in.
///
/// # Errors
/// - [`ErrorCode::NoValues`] when there are no products.
/// - [`ErrorCode::LengthMismatch`] when the lists differ in length, or some have labels.
/// - [`ErrorCode::DuplicateLabel`] when a list names a product twice.
/// - [`ErrorCode::UnmatchedProduct`] when a product is not in every list, or none is.
/// - [`ErrorCode::NegativePart`] when a price or quantity is negative.
/// - [`ErrorCode::NotPositive`] when a price is zero that has to be above it.
/// - [`ErrorCode::ZeroTotal`] when the value to compare with is zero.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::{Basket, IndexFormula, Matching, price_index}};
/// let [prices, later] = [[1, 4].map(Decimal::from), [4, 1].map(Decimal::from)];
/// let quantities = [1, 1].map(Decimal::from);
/// let index = price_index(
///     IndexFormula::Fisher,
///     Basket::new(&prices, &quantities),
///     Basket::new(&later, &quantities),
///     Matching::All,
///     Places::default(),
/// )?;
/// assert_eq!((index.value, index.exact), (Decimal::ONE, true));
/// assert_eq!(index.convention, "formula=fisher; n=2");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// International Monetary Fund, Export and Import Price Index Manual, chapters 16 and 17.
///
/// [`ErrorCode::NoValues`]: crate::ErrorCode::NoValues
/// [`ErrorCode::LengthMismatch`]: crate::ErrorCode::LengthMismatch
/// [`ErrorCode::DuplicateLabel`]: crate::ErrorCode::DuplicateLabel
/// [`ErrorCode::UnmatchedProduct`]: crate::ErrorCode::UnmatchedProduct
/// [`ErrorCode::NegativePart`]: crate::ErrorCode::NegativePart
/// [`ErrorCode::NotPositive`]: crate::ErrorCode::NotPositive
/// [`ErrorCode::ZeroTotal`]: crate::ErrorCode::ZeroTotal
/// [`ErrorCode::Overflow`]: crate::ErrorCode::Overflow
#[doc(alias = "priceIndex")]
pub fn price_index(
    formula: IndexFormula,
    base: Basket<'_>,
    current: Basket<'_>,
    matching: Matching,
    places: Places,
) -> Result<Measure> {
    measured(formula, Side::Prices, [base, current], matching, places)
}

/// The quantity index of one period on another.
///
/// The formulas of [`price_index`] with prices and quantities exchanged; for Laspeyres
/// `Σ q1 p0 / Σ q0 p0`.
///
/// - Unit: a ratio; 1.05 says that the volume rose by five percent.
/// - Range: prices and quantities 0 or more; Törnqvist and Jevons need quantities above 0.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: as for [`price_index`]; Jevons reads no prices.
/// - Convention: as for [`price_index`].
///
/// # Errors
/// As [`price_index`].
///
/// # Example
/// ```
/// use tradewind::{
///     Decimal, Places, indicators::{Basket, IndexFormula, Matching, quantity_index},
/// };
/// let prices = [3, 5].map(Decimal::from);
/// let [quantities, later] = [[1, 1].map(Decimal::from), [2, 2].map(Decimal::from)];
/// let index = quantity_index(
///     IndexFormula::Walsh,
///     Basket::new(&prices, &quantities),
///     Basket::new(&prices, &later),
///     Matching::All,
///     Places::default(),
/// )?;
/// assert_eq!((index.value, index.exact), (Decimal::TWO, true));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// International Monetary Fund, Export and Import Price Index Manual, chapters 16 and 17.
#[doc(alias = "quantityIndex")]
#[doc(alias = "volume index")]
pub fn quantity_index(
    formula: IndexFormula,
    base: Basket<'_>,
    current: Basket<'_>,
    matching: Matching,
    places: Places,
) -> Result<Measure> {
    measured(formula, Side::Quantities, [base, current], matching, places)
}

/// The product of the price and the quantity index of one formula.
///
/// `P × Q`; of Fisher's it is the change of the value, `Σ p1 q1 / Σ p0 q0`: the test of
/// factor reversal, which the other formulas fail.
///
/// - Unit: a ratio.
/// - Range: as for both indices.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: as for [`price_index`] and [`quantity_index`].
/// - Convention: as for [`price_index`].
///
/// # Errors
/// As [`price_index`]; with Törnqvist and Jevons also for quantities of zero.
///
/// # Example
/// ```
/// use tradewind::{
///     Decimal, Places, indicators::{Basket, IndexFormula, Matching, factor_reversal},
/// };
/// let [prices, later] = [[1, 4].map(Decimal::from), [2, 5].map(Decimal::from)];
/// let [quantities, more] = [[6, 1].map(Decimal::from), [5, 1].map(Decimal::from)];
/// let product = factor_reversal(
///     IndexFormula::Fisher,
///     Basket::new(&prices, &quantities),
///     Basket::new(&later, &more),
///     Matching::All,
///     Places::default(),
/// )?;
/// // 15 / 10
/// assert_eq!((product.value.to_string().as_str(), product.exact), ("1.5", true));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// International Monetary Fund, Export and Import Price Index Manual, chapter 17.
pub fn factor_reversal(
    formula: IndexFormula,
    base: Basket<'_>,
    current: Basket<'_>,
    matching: Matching,
    places: Places,
) -> Result<Measure> {
    let link = |aligned: &Aligned<'_, 4>| weighted(formula, aligned);
    let lists = four([base, current], Side::Prices, names());
    let prices = align(lists, matching)?.without_negatives()?;
    let lists = four([base, current], Side::Quantities, names());
    let quantities = align(lists, matching)?.without_negatives()?;
    let level = link(&prices)?.times(link(&quantities)?);
    let (products, left_out) = (prices.rows.len(), prices.left_out);
    Link { level, products, left_out }.measure(formula, matching, places)
}

fn measured(
    formula: IndexFormula,
    side: Side,
    baskets: [Basket<'_>; 2],
    matching: Matching,
    places: Places,
) -> Result<Measure> {
    link(formula, side, baskets, names(), matching)?.measure(formula, matching, places)
}

/// The names of the lists of two periods.
pub(super) fn names() -> Names {
    ["base_prices", "base_quantities", "current_prices", "current_quantities"]
        .map(str::to_owned)
}

/// The index of two periods, not evaluated yet.
pub(super) fn link(
    formula: IndexFormula,
    side: Side,
    baskets: [Basket<'_>; 2],
    names: Names,
    matching: Matching,
) -> Result<Link> {
    let lists = four(baskets, side, names);
    if formula == IndexFormula::Jevons {
        let [base, _, current, _] = lists;
        let aligned = align([base, current], matching)?.without_negatives()?;
        let (products, left_out) = (aligned.rows.len(), aligned.left_out);
        return Ok(Link { level: unweighted(&aligned)?, products, left_out });
    }
    let aligned = align(lists, matching)?.without_negatives()?;
    let (products, left_out) = (aligned.rows.len(), aligned.left_out);
    Ok(Link { level: weighted(formula, &aligned)?, products, left_out })
}

/// The four lists, that which is compared before that which weighs it.
fn four(baskets: [Basket<'_>; 2], side: Side, names: Names) -> [Named<'_>; 4] {
    let [base, current] = baskets;
    let [p0, q0, p1, q1] = names;
    let (p0, q0) = (Named::new(p0, base.prices), Named::new(q0, base.quantities));
    let (p1, q1) = (Named::new(p1, current.prices), Named::new(q1, current.quantities));
    match side {
        Side::Prices => [p0, q0, p1, q1],
        Side::Quantities => [q0, p0, q1, p1],
    }
}

/// Rows of base price and quantity, current price and quantity.
pub(super) fn rows(
    base: Basket<'_>,
    current: Basket<'_>,
    matching: Matching,
) -> Result<(Vec<Row>, String)> {
    let lists = four([base, current], Side::Prices, names());
    let aligned = align(lists, matching)?.without_negatives()?;
    let counts = counts(matching, aligned.left_out, aligned.rows.len());
    Ok((aligned.rows, counts))
}

/// The matching where it is not the usual one, and the counts.
fn counts(matching: Matching, left_out: usize, products: usize) -> String {
    match matching {
        Matching::All => format!("n={products}"),
        Matching::MatchedOnly => {
            format!("matching={matching}; left_out={left_out}; n={products}")
        }
    }
}

impl Link {
    fn measure(
        &self,
        formula: IndexFormula,
        matching: Matching,
        places: Places,
    ) -> Result<Measure> {
        let counts = counts(matching, self.left_out, self.products);
        let convention = format!("formula={formula}; {counts}");
        Ok(Measure::with(self.level.evaluate(places)?, convention))
    }
}
