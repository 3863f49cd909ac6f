//! Conversions.

pub mod conversion;
pub mod converter;
pub mod figure;
pub mod later;
pub mod leg;
pub mod options;
pub mod path;
pub mod ratio;
pub mod route;
pub mod text;
pub mod verb;

pub use conversion::ConversionHandle;
pub use converter::ConverterHandle;
pub use options::ConvertOptionsValue;
