//! Conversions.

pub mod conversion;
pub mod leg;
pub mod options;
pub mod path;
pub mod text;
pub mod verb;

pub use conversion::ConversionHandle;
pub use options::ConvertOptionsValue;
