//! Money: an exact amount in one currency.

mod arithmetic;
mod compact;
mod redenomination;
mod text;
mod value;

pub(crate) use compact::{ScaleWord, scaled};
pub use value::Money;
