//! Bytes to core values and back.

#![forbid(unsafe_code)]

// A module names only those before it: words, limit, table, dates, archive, xml,
// rates_csv, ecb, nominal, official, imf, detect, dossier.
mod archive;
mod dates;
mod detect;
mod dossier;
mod ecb;
mod imf;
mod limit;
mod nominal;
mod official;
mod rates_csv;
mod table;
mod words;
mod xml;

#[cfg(test)]
mod laws;

pub use detect::read_rates;
#[cfg(feature = "schema")]
pub use dossier::dossier_schema;
pub use dossier::{SKELETON, read_dossier, write_dossier};
pub use ecb::read_ecb;
pub use imf::{ImfDuplicates, ImfOptions, ImfUnscaled, read_imf};
pub use limit::MAX_BYTES;
pub use nominal::{NominalTableOptions, read_nominal_table};
pub use official::{read_bank_of_belarus, read_bank_of_russia};
pub use rates_csv::{
    RatesCsvOptions, read_rates_csv, read_rates_csv_with, write_rates_csv,
};

/// The Rust programs of the real questions, run as they stand in the page.
#[cfg(doctest)]
#[doc = include_str!("../../../tests/questions/questions.md")]
mod questions {}
