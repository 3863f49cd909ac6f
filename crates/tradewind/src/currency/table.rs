//! The table of currencies, by index and by code.

use core::cmp::Ordering;

use super::data_a_to_l::A_TO_L;
use super::data_m_to_z::M_TO_Z;
use super::places::candidates;
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
    let bytes = <[u8; 3]>::try_from(code.as_bytes()).ok()?;
    let mut candidates = candidates(bytes);
    let is_it = |index: &u16| row(*index).is_some_and(|row| row.code.as_bytes() == bytes);
    candidates.find(is_it).map(Currency)
}

/// The order of two codes. Codes of three letters are compared as numbers: each
/// conversion looks up several.
pub(super) fn order(left: &str, right: &str) -> Ordering {
    match (number(left), number(right)) {
        (Some(left), Some(right)) => left.cmp(&right),
        _ => left.cmp(right),
    }
}

fn number(code: &str) -> Option<u32> {
    let [first, second, third] = <[u8; 3]>::try_from(code.as_bytes()).ok()?;
    Some(u32::from_be_bytes([0, first, second, third]))
}

/// Every currency of the table, in code order.
pub(super) fn every() -> impl DoubleEndedIterator<Item = Currency> + Clone {
    let length = A_TO_L.len().saturating_add(M_TO_Z.len());
    (0..u16::try_from(length).unwrap_or(u16::MAX)).map(Currency)
}
