//! `Gap`: how far the shares of two lists are from each other.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::list::List,
    number::{Integer, Places, Rounded},
};

/// The sum of the differences of shares, as a quotient of integers.
pub(super) struct Gap {
    /// `Σ |a B − b A|`, A and B being the sums.
    differences: Integer,
    /// `A B`.
    totals: Integer,
}

impl Gap {
    pub(super) fn of(
        names: [&'static str; 2],
        left: &List,
        right: &List,
    ) -> Result<Self> {
        let [one, two] = names;
        left.check_total(one)?;
        right.check_total(two)?;
        let pairs = left.items.iter().zip(&right.items);
        let differences = pairs.fold(Integer::ZERO, |sum, (left_item, right_item)| {
            let scaled = left_item.times(&right.total);
            sum.plus(&scaled.minus(&right_item.times(&left.total)).absolute())
        });
        Ok(Self { differences, totals: left.total.times(&right.total) })
    }

    /// The sum, divided by an integer.
    pub(super) fn fraction(
        &self,
        divisor: i32,
        places: Places,
    ) -> Result<Rounded<Decimal>> {
        self.differences.over(&self.totals.times(&Integer::from(divisor)), places)
    }

    /// What the two have in common, in percent: `100 (1 − sum / 2)`.
    pub(super) fn common_percent(&self, places: Places) -> Result<Rounded<Decimal>> {
        let whole = self.totals.times(&Integer::from(2));
        let top = whole.minus(&self.differences).times(&Integer::from(100));
        top.over(&whole, places)
    }
}
