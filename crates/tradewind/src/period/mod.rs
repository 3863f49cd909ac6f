//! Days, periods of the calendar, and year-to-date.

mod arithmetic;
mod build;
mod cadence;
mod date;
pub(crate) mod date_text;
mod frequency;
mod parse;
mod remedy;
mod text;
mod unit;
mod value;

#[cfg(test)]
mod tests;

pub(crate) use cadence::Cadence;
pub use date::{date_from_days, days_between, days_since_1970, parse_date, weekday_name};
pub use frequency::Frequency;
/// A day of the Gregorian calendar; [`parse_date`] reads one.
pub use jiff::civil::Date;
pub use value::Period;
