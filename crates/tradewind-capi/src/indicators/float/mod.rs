//! Tables of doubles.

pub mod index;
pub mod value;
mod view;

pub use value::FloatCellValue;
