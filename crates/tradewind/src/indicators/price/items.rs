//! `Items`: numbers of products, in order or by label.

use rust_decimal::Decimal;

/// Numbers of products: the first belongs to the first product, or each to its label.
///
/// # Example
/// ```
/// use tradewind::{Decimal, indicators::Items};
/// let values = [Decimal::from(3), Decimal::from(5)];
/// assert_eq!(Items::new(&values).values.len(), 2);
/// assert_eq!(Items::labelled(&["oil", "gas"], &values).labels, ["oil", "gas"]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Items<'a> {
    /// One label a number, none twice; empty where the order says which is which.
    pub labels: &'a [&'a str],
    /// The numbers.
    pub values: &'a [Decimal],
}

impl<'a> Items<'a> {
    /// Numbers in the order of the products.
    pub fn new(values: &'a [Decimal]) -> Self {
        Self { labels: &[], values }
    }

    /// Numbers with the labels of their products.
    pub fn labelled(labels: &'a [&'a str], values: &'a [Decimal]) -> Self {
        Self { labels, values }
    }
}

/// The prices and quantities of one period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Basket<'a> {
    /// Prices, such as unit values: not negative.
    pub prices: Items<'a>,
    /// Quantities, in the same order or under the same labels: not negative.
    pub quantities: Items<'a>,
}

impl<'a> Basket<'a> {
    /// Prices and quantities in the order of the products.
    pub fn new(prices: &'a [Decimal], quantities: &'a [Decimal]) -> Self {
        Self { prices: Items::new(prices), quantities: Items::new(quantities) }
    }
}
