//! `NominalTableOptions`: what a table of rates does not say of itself.

use tradewind::{Notation, RateKind};

/// What a table of rates does not say of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NominalTableOptions {
    /// Who publishes the rates; not empty.
    pub source: String,
    /// What they are the price of; a kind that belongs to a day.
    pub kind: RateKind,
    /// How its rates separate decimals and thousands.
    pub notation: Notation,
}

impl NominalTableOptions {
    /// Official rates in plain notation, of this source.
    pub fn new(source: impl Into<String>) -> Self {
        Self {
            source: source.into(),
            kind: RateKind::Official,
            notation: Notation::Plain,
        }
    }
}
