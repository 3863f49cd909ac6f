//! The exact sum of any number of decimals.

use rust_decimal::Decimal;

use super::{Sum, decimal::exact};
use crate::error::Result;

/// The exact sum; only a sum that does not fit is refused, however large a part of it is.
pub(crate) fn total(items: impl IntoIterator<Item = Decimal>) -> Result<Decimal> {
    let mut sum = Sum::default();
    for item in items {
        sum.add(item);
    }
    exact(&sum.to_rational(), sum.scale())
}
