//! Trade indicators.

pub mod balance;
pub mod concentration;
pub mod measure;

pub use measure::{CellValue, MeasureValue};
