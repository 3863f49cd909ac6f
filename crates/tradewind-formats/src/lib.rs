//! Bytes to core values and back.

#![forbid(unsafe_code)]

// The order is that of the data: a module names only modules above it.
mod archive;
mod detect;
mod ecb;
mod limit;
mod rates_csv;
mod table;

pub use detect::read_rates;
pub use ecb::read_ecb;
pub use limit::MAX_BYTES;
pub use rates_csv::{read_rates_csv, write_rates_csv};
