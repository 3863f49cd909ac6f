//! Tables of comma-separated values, as RFC 4180 has them.

mod columns;
mod lines;
mod number;
mod quotes;
mod rows;
mod text;
mod width;

pub(crate) use columns::find_columns;
pub(crate) use lines::line_at;
pub(crate) use number::{read_number, read_number_in, read_units};
pub(crate) use rows::{Row, Rows};
pub(crate) use text::read_text;
