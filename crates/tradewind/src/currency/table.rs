//! The table of currencies, by index and by code.

use super::data_a_to_l::A_TO_L;
use super::data_m_to_z::M_TO_Z;
use super::row::Row;
use super::value::Currency;

/// The row at an index of the whole table, which is in code order.
pub(super) fn row(index: u16) -> Option<&'static Row> {
    let index = usize::from(index);
    match index.checked_sub(A_TO_L.len()) {
        None => A_TO_L.get(index),
        Some(index) => M_TO_Z.get(index),
    }
}

/// The currency with this code, of any status.
pub(super) fn find(code: &str) -> Option<Currency> {
    let search = |rows: &[Row]| rows.binary_search_by(|row| row.code.cmp(code)).ok();
    let index = match search(A_TO_L) {
        Some(index) => index,
        None => search(M_TO_Z)?.checked_add(A_TO_L.len())?,
    };
    u16::try_from(index).ok().map(Currency)
}

/// Every currency of the table, in code order.
pub(super) fn every() -> impl DoubleEndedIterator<Item = Currency> + Clone {
    let length = A_TO_L.len().saturating_add(M_TO_Z.len());
    (0..u16::try_from(length).unwrap_or(u16::MAX)).map(Currency)
}
