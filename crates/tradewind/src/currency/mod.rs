//! Currencies by their ISO 4217 codes.

mod alias;
mod called;
mod cldr_data;
mod cldr_row;
mod data_a_to_l;
mod data_m_to_z;
mod history;
mod lookup;
mod name;
mod places;
mod row;
mod status;
mod succession;
mod succession_a_to_l;
mod succession_m_to_z;
mod succession_row;
mod table;
mod text;
mod usage;
mod validity_data;
mod validity_row;
mod value;

#[cfg(test)]
mod name_tests;
#[cfg(test)]
mod tests;

pub use status::CurrencyStatus;
pub use succession::{Succession, SuccessionKind};
pub use value::Currency;
