//! The trade that goes one way, product by product.

use crate::{indicators::list::List, number::Integer};

/// `Σ |X_k − M_k|`.
pub(super) fn one_way(exports: &List, imports: &List) -> Integer {
    let pairs = exports.items.iter().zip(&imports.items);
    pairs.fold(Integer::ZERO, |sum, (sold, bought)| {
        sum.plus(&sold.minus(bought).absolute())
    })
}
