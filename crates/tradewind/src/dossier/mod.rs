//! Dossiers: what was reported on one matter, with its sources.

mod counts;
mod matrix;
mod record;
mod rings;
#[cfg(test)]
mod tests;
mod units;
mod validate;

pub use record::Dossier;
