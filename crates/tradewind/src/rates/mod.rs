//! Rates: dated and sourced prices of one currency in another.

mod builder;
mod kind;
mod lookup;
mod policy;
mod rate;
mod series;
mod table;
mod when;

pub use builder::RateTableBuilder;
pub use kind::RateKind;
pub(crate) use lookup::{Found, Miss};
pub use policy::{Average, LookupPolicy};
pub use rate::Rate;
pub(crate) use series::Series;
pub use table::RateTable;
pub use when::When;
