//! Bytes to core values and back.

#![forbid(unsafe_code)]

// A module names only those before it: limit, table, archive, ecb, rates_csv, detect.
mod archive;
mod detect;
mod ecb;
mod limit;
mod rates_csv;
mod table;

#[cfg(test)]
mod laws;

pub use detect::read_rates;
pub use ecb::read_ecb;
pub use limit::MAX_BYTES;
pub use rates_csv::{read_rates_csv, write_rates_csv};
