//! Bytes to core values and back.

#![forbid(unsafe_code)]

// A module names only those before it: limit, table, archive, ecb, rates_csv, detect,
// dossier.
mod archive;
mod detect;
mod dossier;
mod ecb;
mod limit;
mod rates_csv;
mod table;

#[cfg(test)]
mod laws;

pub use detect::read_rates;
#[cfg(feature = "schema")]
pub use dossier::dossier_schema;
pub use dossier::{SKELETON, read_dossier, write_dossier};
pub use ecb::read_ecb;
pub use limit::MAX_BYTES;
pub use rates_csv::{read_rates_csv, write_rates_csv};
