//! Trade indicators.

pub mod balance;
pub mod concentration;
pub mod measure;
pub mod price;

pub use measure::{CellValue, MeasureValue};
pub use price::items::BasketValue;
