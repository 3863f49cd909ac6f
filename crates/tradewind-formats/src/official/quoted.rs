//! The rates of one bank: what they have in common, and how they are gathered.

use std::sync::Arc;

use tradewind::{
    Currency, Date, Notation, Rate, RateKind, RateTable, RateTableBuilder, When,
    error::Result, parse_date,
};

use crate::{
    table::{read_number_in, read_units},
    xml::{Document, Field},
};

/// A bank: in which currency it quotes, from the first day on, and how it writes numbers.
#[derive(Debug)]
pub(super) struct Bank {
    /// The currencies of the country with the day from which each was replaced, the
    /// latest first; the last one has no such day.
    pub(super) quotes: &'static [(&'static str, &'static str)],
    pub(super) notation: Notation,
    pub(super) source: &'static str,
}

/// The rates of a bank that were read so far.
#[derive(Debug)]
pub(super) struct Gathered<'b> {
    bank: &'b Bank,
    source: Arc<str>,
    builder: RateTableBuilder,
    any: bool,
}

impl<'b> Gathered<'b> {
    pub(super) fn new(bank: &'b Bank) -> Self {
        let source = bank.source.into();
        Self { bank, source, builder: RateTable::builder(), any: false }
    }

    /// Adds the price of so many units of a currency.
    pub(super) fn add<'t>(
        &mut self,
        document: &Document<'t>,
        base: Currency,
        [units, value]: &[Field<'t>; 2],
        date: Date,
    ) -> Result<()> {
        let notation = self.bank.notation;
        let rate = Rate {
            base,
            quote: self.quote(date)?,
            units: read_units(&units.text).map_err(|error| units.at(document, error))?,
            value: read_number_in(&value.text, notation)
                .map_err(|error| value.at(document, error))?,
            when: When::Day(date),
            kind: RateKind::Official,
            source: Arc::clone(&self.source),
        };
        self.any = true;
        self.builder.add(rate).map_err(|error| value.at(document, error))
    }

    /// The table; `None` when nothing was added.
    pub(super) fn build(self) -> Option<RateTable> {
        self.any.then(|| self.builder.build())
    }

    /// The currency of the country on a day.
    fn quote(&self, date: Date) -> Result<Currency> {
        let mut held = "";
        for (code, until) in self.bank.quotes {
            if !until.is_empty() && parse_date(until)? <= date {
                break;
            }
            held = code;
        }
        Currency::from_code(held)
    }
}
