//! Chained indices: the product of the direct indices of neighbouring periods.

use super::{
    Basket, IndexFormula, Matching,
    direct::{Side, link},
    level::Level,
};
use crate::{
    error::{Error, ErrorCode, Result},
    indicators::Measure,
    number::Places,
};

/// The chained price index of every period on the first.
///
/// `I(t) = I(t−1) × P(t−1, t)`, P being the [`price_index`] of two neighbours and I(first)
/// 1. The answer has one measure a period.
///
/// A chained index may drift: on the prices and quantities of the example that `IndexNumR`
/// publishes, Laspeyres gives 1.33 directly and 2.20 chained.
///
/// - Unit: a ratio to the first period.
/// - Range: as for [`price_index`].
/// - Rounding: once for each period, by `places`; the links are not rounded.
/// - Missing or zero: as for [`price_index`], between neighbours.
/// - Convention: the formula, the number of links, and with the matching `matched_only`
///   how many products the links left out.
///
/// # Errors
/// As [`price_index`], naming the period by its position from 1, and
/// - [`ErrorCode::TooFewValues`] when there are fewer than two periods.
///
/// # Example
/// ```
/// use tradewind::{
///     Decimal, Places, indicators::{Basket, IndexFormula, Matching, chained_price_index},
/// };
/// let prices = [[1, 4], [2, 4], [2, 8]].map(|period| period.map(Decimal::from));
/// let quantities = [1, 1].map(Decimal::from);
/// let periods = prices.each_ref().map(|prices| Basket::new(prices, &quantities));
/// let index = chained_price_index(
///     IndexFormula::Laspeyres, &periods, Matching::All, Places::default(),
/// )?;
/// let values = index.iter().map(|one| one.value.to_string()).collect::<Vec<_>>();
/// assert_eq!(values, ["1", "1.2", "2"]);
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// International Monetary Fund, Export and Import Price Index Manual, chapter 16.
///
/// [`price_index`]: super::price_index
pub fn chained_price_index(
    formula: IndexFormula,
    periods: &[Basket<'_>],
    matching: Matching,
    places: Places,
) -> Result<Vec<Measure>> {
    chained(formula, Side::Prices, periods, matching, places)
}

/// The chained quantity index of every period on the first.
///
/// `I(t) = I(t−1) × Q(t−1, t)`, Q being the [`quantity_index`] of two neighbours.
///
/// - Unit: a ratio to the first period.
/// - Range: as for [`quantity_index`].
/// - Rounding: once for each period, by `places`; the links are not rounded.
/// - Missing or zero: as for [`quantity_index`], between neighbours.
/// - Convention: as for [`chained_price_index`].
///
/// # Errors
/// As [`chained_price_index`].
///
/// # Example
/// ```
/// use tradewind::{
///     Decimal, Places, indicators::{Basket, IndexFormula, Matching, chained_quantity_index},
/// };
/// let quantities = [[1, 4], [2, 4], [2, 8]].map(|period| period.map(Decimal::from));
/// let prices = [1, 1].map(Decimal::from);
/// let periods = quantities.each_ref().map(|quantities| Basket::new(&prices, quantities));
/// let index = chained_quantity_index(
///     IndexFormula::Paasche, &periods, Matching::All, Places::default(),
/// )?;
/// assert_eq!(index.last().map(|one| one.value), Some(Decimal::TWO));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// International Monetary Fund, Export and Import Price Index Manual, chapter 16.
///
/// [`quantity_index`]: super::quantity_index
pub fn chained_quantity_index(
    formula: IndexFormula,
    periods: &[Basket<'_>],
    matching: Matching,
    places: Places,
) -> Result<Vec<Measure>> {
    chained(formula, Side::Quantities, periods, matching, places)
}

fn chained(
    formula: IndexFormula,
    side: Side,
    periods: &[Basket<'_>],
    matching: Matching,
    places: Places,
) -> Result<Vec<Measure>> {
    if periods.len() < 2 {
        let message = format!(
            "a chain of {} periods has no link: expected 2 or more",
            periods.len()
        );
        return Err(Error::new(ErrorCode::TooFewValues, message));
    }
    let (mut level, mut left_out) = (Level::one(), 0_usize);
    let mut out = Vec::with_capacity(periods.len());
    out.push(measure(&level, formula, 0, matching, left_out, places)?);
    for (links, pair) in periods.windows(2).enumerate() {
        let [base, current] = pair else { continue };
        let names = names(links.saturating_add(1));
        let link = link(formula, side, [*base, *current], names, matching)?;
        level = level.times(link.level);
        left_out = left_out.saturating_add(link.left_out);
        let links = links.saturating_add(1);
        out.push(measure(&level, formula, links, matching, left_out, places)?);
    }
    Ok(out)
}

/// The names of the lists of a period, counted from 1, with those of the next one.
fn names(period: usize) -> [String; 4] {
    let next = period.saturating_add(1);
    [
        format!("prices of period {period}"),
        format!("quantities of period {period}"),
        format!("prices of period {next}"),
        format!("quantities of period {next}"),
    ]
}

fn measure(
    level: &Level,
    formula: IndexFormula,
    links: usize,
    matching: Matching,
    left_out: usize,
    places: Places,
) -> Result<Measure> {
    let left_out = match matching {
        Matching::All => String::new(),
        Matching::MatchedOnly => format!("; matching={matching}; left_out={left_out}"),
    };
    let convention = format!("formula={formula}; links={links}{left_out}");
    Ok(Measure::with(level.evaluate(places)?, convention))
}
