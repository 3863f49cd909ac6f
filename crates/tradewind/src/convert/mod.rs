//! Converting: an amount in one currency as an amount in another, at a rate that is cited.

mod average;
mod cite;
mod conversion;
mod converter;
mod figure;
mod graph;
mod held;
mod leg;
mod legal;
mod only;
mod options;
mod path;
mod price;
mod verb;
mod view;

pub use conversion::{Conversion, Path};
pub use converter::Converter;
pub use figure::FigureConversion;
use held::Held;
pub use leg::{LaterRate, Leg};
use leg::{Legs, legs_of};
pub use options::ConvertOptions;
use price::{Computed, Price};
pub(crate) use view::ConversionView;
