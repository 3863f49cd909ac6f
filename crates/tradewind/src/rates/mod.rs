//! Rates: dated and sourced prices of one currency in another.

mod average;
mod bounds;
mod builder;
mod conflict;
pub(crate) mod days;
mod direction;
mod gathered;
mod kind;
mod links;
mod lookup;
mod miss;
mod policy;
mod publishers;
mod quotation;
mod rate;
mod series;
mod shelves;
mod sole;
mod table;
mod when;

pub use average::Average;
pub use bounds::Bounds;
pub use builder::RateTableBuilder;
pub use kind::RateKind;
pub(crate) use lookup::{Found, Question};
pub(crate) use miss::Miss;
pub use policy::LookupPolicy;
pub(crate) use quotation::Quotation;
pub use rate::Rate;
pub(crate) use series::Series;
pub(crate) use sole::Seat;
pub use table::RateTable;
pub use when::When;
