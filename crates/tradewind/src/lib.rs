//! Tradewind holds reported economic figures exactly as they were reported, converts them
//! with dated and sourced rates, computes growth, and says what agrees and what does not.

#![forbid(unsafe_code)]

mod currency;
pub mod error;
mod period;
mod place;

pub use currency::Currency;
pub use error::{Error, ErrorCode, Result};
pub use period::{
    Date, Frequency, Period, date_from_days, days_between, days_since_1970, parse_date,
    weekday_name,
};
pub use place::{Place, PlaceKind};
