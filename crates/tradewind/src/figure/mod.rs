//! Figures: numbers as they were reported, with what their digits allow.

mod details;
mod interval;
mod number_text;
mod parse;
mod qualifier;
mod reading;
#[cfg(test)]
mod tests;
mod unit;
mod value;
mod wire;

pub use details::{Details, Precision, ValueDate};
pub use qualifier::Qualifier;
pub use reading::Reading;
pub use unit::Unit;
pub use value::Figure;
