//! Dossiers: what was reported on one matter, with its sources.

mod record;
mod units;
mod validate;

pub use record::Dossier;
