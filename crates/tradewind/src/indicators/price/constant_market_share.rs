//! Constant market share: a change of exports, split into what demand and what the exporter did.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{
    Items, Matching,
    align::{Aligned, Named, align},
};
use crate::{
    error::{Error, ErrorCode, Result},
    number::{
        Places, Rational, Rounded,
        real::{Bracket, evaluate_or},
        sum_of_products,
    },
};

/// The parts of a change of exports; they sum to the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MarketShareEffects {
    /// What the exports would have gained with the whole world market.
    pub world_growth: Rounded<Decimal>,
    /// What they gained because their products grew faster than the market.
    pub commodity: Rounded<Decimal>,
    /// What they gained because their markets grew faster, where markets are told apart.
    pub market: Option<Rounded<Decimal>>,
    /// What is left: shares that were won, or lost.
    pub competitiveness: Rounded<Decimal>,
    /// The change of the exports.
    pub total: Rounded<Decimal>,
}

/// Exports and the world market in two periods.
///
/// The lists belong together by their order, or by labels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Markets<'a> {
    /// Exports of each product in the base period.
    pub base_exports: Items<'a>,
    /// Exports of each product in the current period.
    pub current_exports: Items<'a>,
    /// The world market of each product in the base period.
    pub base_world: Items<'a>,
    /// The world market of each product in the current period.
    pub current_world: Items<'a>,
}

/// Splits a change of exports by the constant market share of each product.
///
/// With r the growth of the world market and r(k) that of product k:
/// `world growth = r X0`, `commodity = Σ (r(k) − r) x0(k)`,
/// `competitiveness = Σ (Δx(k) − r(k) x0(k))`, `total = X1 − X0 =` their sum.
///
/// The shares are those of the base period; the current period's would split otherwise.
///
/// - Unit: that of the exports, such as money.
/// - Range: any; the lists are 0 or more.
/// - Rounding: each part once, by `places`, so that with few decimals rounded parts may
///   differ from the rounded total by a unit each.
/// - Missing or zero: a product that the world did not trade in the base period has no
///   growth, and leaves the split undefined.
///
/// # Errors
/// - [`ErrorCode::NoValues`] when there are no products.
/// - [`ErrorCode::LengthMismatch`] when the lists differ in length, or some have labels.
/// - [`ErrorCode::DuplicateLabel`] when a list names a product twice.
/// - [`ErrorCode::UnmatchedProduct`] when a product is not in every list.
/// - [`ErrorCode::NegativePart`] when a value is negative.
/// - [`ErrorCode::ZeroBase`] when the world market of a product is zero in the base period.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::{Items, Markets, constant_market_share}};
/// let [x0, x1, w0, w1] =
///     [[10, 20], [15, 21], [100, 400], [140, 420]].map(|values| values.map(Decimal::from));
/// let markets = Markets {
///     base_exports: Items::new(&x0),
///     current_exports: Items::new(&x1),
///     base_world: Items::new(&w0),
///     current_world: Items::new(&w1),
/// };
/// let parts = constant_market_share(markets, Places::default())?;
/// assert_eq!(parts.world_growth.value.to_string(), "3.6");
/// assert_eq!(parts.commodity.value.to_string(), "1.4");
/// assert_eq!(parts.competitiveness.value, Decimal::ONE);
/// assert_eq!(parts.total.value, Decimal::from(6));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// H. Tyszynski, World trade in manufactured commodities, 1899-1950, The Manchester School
/// 19, 1951; E. E. Leamer and R. M. Stern, Quantitative International Economics, 1970.
#[doc(alias = "CMS")]
#[doc(alias = "shift-share")]
pub fn constant_market_share(
    markets: Markets<'_>,
    places: Places,
) -> Result<MarketShareEffects> {
    let aligned = aligned(markets)?;
    let terms = cells(&aligned)?;
    effects(&aligned, &terms, None, places)
}

/// Splits a change of exports by product and market.
///
/// Each item is one product in one market; `products` names the product of each. With r
/// the growth of the world market, r(k) that of product k, r(k,j) that of product k in
/// market j: `world growth = r X0`, `commodity = Σ (r(k) − r) x0(k)`,
/// `market = ΣΣ (r(k,j) − r(k)) x0(k,j)`, `competitiveness = ΣΣ (Δx(k,j) − r(k,j) x0(k,j))`.
///
/// Products come before markets; the other order splits the two otherwise.
///
/// - Unit: that of the exports, such as money.
/// - Range: any; the lists are 0 or more.
/// - Rounding: each part once, by `places`.
/// - Missing or zero: a product that a market did not import in the base period leaves the
///   split undefined.
///
/// # Errors
/// As [`constant_market_share`]; the labels of the lists, if any, name product and market.
/// - [`ErrorCode::LengthMismatch`] also when there are more or fewer `products` than items.
///
/// # Example
/// ```
/// use tradewind::{
///     Decimal, Places, indicators::{Items, Markets, constant_market_share_by_market},
/// };
/// let [x0, x1, w0, w1] =
///     [[4, 6], [8, 7], [40, 60], [60, 60]].map(|values| values.map(Decimal::from));
/// let markets = Markets {
///     base_exports: Items::new(&x0),
///     current_exports: Items::new(&x1),
///     base_world: Items::new(&w0),
///     current_world: Items::new(&w1),
/// };
/// let parts =
///     constant_market_share_by_market(&["oil", "oil"], markets, Places::default())?;
/// assert_eq!(parts.commodity.value, Decimal::ZERO);
/// assert_eq!(parts.market.map(|part| part.value), Some(Decimal::ZERO));
/// assert_eq!(parts.competitiveness.value, Decimal::from(3));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// E. E. Leamer and R. M. Stern, Quantitative International Economics, 1970, chapter 7.
pub fn constant_market_share_by_market(
    products: &[&str],
    markets: Markets<'_>,
    places: Places,
) -> Result<MarketShareEffects> {
    let aligned = aligned(markets)?;
    if products.len() != aligned.rows.len() {
        let message = format!(
            "products has {} names: expected one for each of the {} items",
            products.len(),
            aligned.rows.len()
        );
        return Err(Error::new(ErrorCode::LengthMismatch, message));
    }
    let of_cells = cells(&aligned)?;
    let mut sums: BTreeMap<&str, Term> = BTreeMap::new();
    for (product, term) in products.iter().zip(&of_cells) {
        let sum = sums.entry(product).or_default();
        sum.exports = &sum.exports + &term.exports;
        sum.base = &sum.base + &term.base;
        sum.current = &sum.current + &term.current;
    }
    let of_products: Vec<Term> = sums.into_values().collect();
    effects(&aligned, &of_products, Some(&of_cells), places)
}

/// What exports would be had they grown with a market: `exports × current / base`.
#[derive(Clone, Debug)]
struct Term {
    exports: Rational,
    base: Rational,
    current: Rational,
}

impl Default for Term {
    fn default() -> Self {
        let zero = Rational::zero;
        Self { exports: zero(), base: zero(), current: zero() }
    }
}

type Rows<'a> = Aligned<'a, 4>;

fn aligned(markets: Markets<'_>) -> Result<Rows<'_>> {
    let lists = [
        Named::new("base_exports", markets.base_exports),
        Named::new("current_exports", markets.current_exports),
        Named::new("base_world", markets.base_world),
        Named::new("current_world", markets.current_world),
    ];
    align(lists, Matching::All)?.without_negatives()
}

fn cells(aligned: &Rows<'_>) -> Result<Vec<Term>> {
    let term = |(line, [x0, _, w0, w1]): (usize, &[Decimal; 4])| {
        if w0.is_zero() {
            return Err(aligned.refusal(line, 2, ErrorCode::ZeroBase, "more than 0"));
        }
        let (exports, base, current) = ((*x0).into(), (*w0).into(), (*w1).into());
        Ok(Term { exports, base, current })
    };
    aligned.rows.iter().enumerate().map(term).collect()
}

fn effects(
    aligned: &Rows<'_>,
    of_products: &[Term],
    of_cells: Option<&[Term]>,
    places: Places,
) -> Result<MarketShareEffects> {
    let sum = |column: fn(&[Decimal; 4]) -> Decimal| {
        sum_of_products(aligned.rows.iter().map(|row| (column(row), Decimal::ONE)))
    };
    let (x0, x1) = (sum(|row| row[0]), sum(|row| row[1]));
    let growth = sum(|row| row[3]).divided_by(&sum(|row| row[2]))?;
    let with_world = &x0 * &growth;
    let finest = of_cells.unwrap_or(of_products);
    let market = |of_cells| difference(of_cells, of_products, &Rational::zero(), places);
    Ok(MarketShareEffects {
        world_growth: (&with_world - &x0).to_decimal(places)?,
        commodity: difference(of_products, &[], &-with_world, places)?,
        market: of_cells.map(market).transpose()?,
        competitiveness: difference(&[], finest, &x1, places)?,
        total: (&x1 - &x0).to_decimal(places)?,
    })
}

/// `Σ gained − Σ lost + rest`, exactly only where the rounding asks for it.
fn difference(
    gained: &[Term],
    lost: &[Term],
    rest: &Rational,
    places: Places,
) -> Result<Rounded<Decimal>> {
    let enclose = |precision: u32| {
        let sum = |terms: &[Term]| -> Result<Bracket> {
            terms.iter().try_fold(Bracket::integer(0, precision), |sum, term| {
                let of = |value: &Rational| Bracket::of(value, precision);
                let grown = of(&term.exports).multiply(&of(&term.current));
                Ok(sum.add(&grown.divide(&of(&term.base))?))
            })
        };
        Ok(sum(gained)?.subtract(&sum(lost)?).add(&Bracket::of(rest, precision)))
    };
    let exact = || {
        let sum = |terms: &[Term]| -> Result<Rational> {
            let grown =
                |term: &Term| (&term.exports * &term.current).divided_by(&term.base);
            Ok(Rational::sum(terms.iter().map(grown).collect::<Result<_>>()?))
        };
        Ok(Some(sum(gained)? - sum(lost)? + rest.clone()))
    };
    evaluate_or(places, enclose, exact)
}
