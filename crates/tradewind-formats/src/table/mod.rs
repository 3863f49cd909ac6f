//! Tables of comma-separated values, as RFC 4180 has them.

mod lines;
mod number;
mod quotes;
mod rows;
mod text;
mod width;

pub(crate) use number::read_number;
pub(crate) use rows::{Row, Rows};
pub(crate) use text::read_text;
