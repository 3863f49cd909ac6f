//! The vectors: tables of inputs with expectations, which four runners read.

mod corruption;
mod table;
mod verdict;

pub(crate) use corruption::corrupt;
pub(crate) use table::{Table, read_all};
pub(crate) use verdict::{Row, Verdict};
