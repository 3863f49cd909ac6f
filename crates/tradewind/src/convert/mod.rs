//! Conversion: money at a date in another currency, with everything needed to cite it.

mod average;
mod cite;
mod conversion;
mod leg;
mod options;
mod path;
mod verb;
mod view;

pub use conversion::{Conversion, Path};
pub use leg::Leg;
pub use options::ConvertOptions;
pub(crate) use view::ConversionView;
