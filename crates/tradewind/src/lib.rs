//! Tradewind holds reported economic figures exactly as they were reported, converts them
//! with dated and sourced rates, computes growth, and says what agrees and what does not.

#![forbid(unsafe_code)]

mod currency;
pub mod error;

pub use currency::Currency;
pub use error::{Error, ErrorCode, Result};
