//! Money: an exact amount in one currency.

mod allocate;
mod arithmetic;
mod compact;
mod format;
mod increment;
mod json;
mod minor_units;
mod redenomination;
mod sum;
mod text;
mod unit_display;
mod value;

pub(crate) use compact::{ScaleWord, scaled};
pub use format::MoneyFormat;
pub use json::MoneyJsonOptions;
pub use text::MoneyTextOptions;
pub use unit_display::UnitDisplay;
pub use value::Money;
