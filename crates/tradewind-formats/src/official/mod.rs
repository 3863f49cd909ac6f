//! Documents of official rates, which are quoted for round numbers of units.

mod bank_of_belarus;
mod bank_of_russia;
mod quoted;
mod russian_ids;

#[cfg(test)]
mod tests;

pub use bank_of_belarus::read_bank_of_belarus;
pub(crate) use bank_of_belarus::{BANK_OF_BELARUS_ROOT, read_daily_ex_rates};
pub use bank_of_russia::read_bank_of_russia;
pub(crate) use bank_of_russia::{BANK_OF_RUSSIA_ROOT, read_val_curs};
