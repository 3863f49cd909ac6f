//! Trade indicators.

pub mod advantage;
pub mod asymmetry_kind;
pub mod balance;
pub mod cell_count;
pub mod concentration;
pub mod float;
pub mod gini_correction;
pub mod index_unit;
pub mod inequality;
pub mod intra_industry;
pub mod log_base;
pub mod matrix;
pub mod measure;
pub mod mirror;
pub mod network;
pub mod openness_flows;
pub mod price;
pub mod regional;
pub mod similarity;
pub mod specialisation;

pub use float::FloatCellValue;
pub use matrix::MatrixHandle;
pub use measure::{CellValue, MeasureValue};
pub use network::NetworkHandle;
pub use price::items::BasketValue;
