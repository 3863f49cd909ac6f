//! A rate table as pickle keeps it.

use std::collections::BTreeMap;

use pyo3::prelude::*;
use tradewind::{ErrorCode, number::parse_decimal};

use crate::{
    errors::{Outcome, refused},
    rate_table::{RateTable, table_of},
};

/// A table as pickle keeps it: the sources, and one line for each rate.
#[derive(IntoPyObject, FromPyObject)]
pub(crate) struct State(Vec<String>, String);

impl State {
    pub(crate) fn of(table: &tradewind::RateTable) -> Self {
        let mut numbers = BTreeMap::new();
        let mut sources: Vec<String> = Vec::new();
        let mut lines = String::new();
        for rate in table.rates() {
            let number = *numbers.entry(rate.source.clone()).or_insert_with(|| {
                sources.push(rate.source.to_string());
                sources.len().saturating_sub(1)
            });
            let tradewind::Rate { base, quote, units, value, when, kind, .. } = rate;
            let line = format!("{base} {quote} {units} {value} {when} {kind} {number}\n");
            lines.push_str(&line);
        }
        Self(sources, lines)
    }

    fn table(&self) -> Outcome<RateTable> {
        let rates = self.1.lines().map(|line| self.rate(line));
        Ok(table_of(rates.collect::<Outcome<Vec<_>>>()?)?)
    }

    fn rate(&self, line: &str) -> Outcome<tradewind::Rate> {
        let unsound = || refused(ErrorCode::InvalidArgument, "no pickled rate table");
        let cells: Vec<&str> = line.split(' ').collect();
        let [base, quote, units, value, when, kind, source] = cells.as_slice() else {
            return Err(unsound());
        };
        let number: usize = source.parse().map_err(|_| unsound())?;
        Ok(tradewind::Rate {
            base: tradewind::Currency::from_own_code(base)?,
            quote: tradewind::Currency::from_own_code(quote)?,
            units: units.parse().map_err(|_| unsound())?,
            value: parse_decimal(value)?,
            when: when.parse()?,
            kind: kind.parse()?,
            source: self.0.get(number).ok_or_else(unsound)?.as_str().into(),
        })
    }
}

/// A rate table from its pickled parts.
#[pyfunction]
pub(crate) fn _rate_table(parts: Vec<State>) -> Outcome<RateTable> {
    let mut tables = parts.iter().map(State::table);
    let first = tables.next().unwrap_or_else(|| Ok(table_of([])?))?;
    tables.try_fold(first, |held, added| held.with(&added?))
}
