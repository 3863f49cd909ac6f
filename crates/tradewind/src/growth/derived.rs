//! `Derived`: a number that reported figures imply, with its intervals.

use serde::Serialize;

use crate::{
    error::{Error, ErrorCode, Result},
    figure::{Figure, Reading},
    number::{Interval, Rational},
};

/// A number that reported figures imply: at face value, and under each reading of their
/// digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Derived {
    /// At face value, exactly.
    pub value: Rational,
    /// If every figure was rounded to its last written digit.
    pub written: Interval,
    /// If every figure was cut off after its last written digit.
    pub truncated: Interval,
    /// If trailing zeros are padding.
    pub padded: Interval,
}

impl Derived {
    /// The interval under one reading.
    pub fn interval(&self, reading: Reading) -> &Interval {
        match reading {
            Reading::Written => &self.written,
            Reading::Truncated => &self.truncated,
            Reading::Padded => &self.padded,
        }
    }

    /// Applies one formula to the values and to every reading of the figures.
    pub(super) fn of<const N: usize>(
        figures: [&Figure; N],
        value: impl FnOnce([Rational; N]) -> Result<Rational>,
        interval: impl Fn([Interval; N]) -> Result<Interval>,
    ) -> Result<Self> {
        let reading = |reading| interval(figures.map(|figure| figure.interval(reading)));
        Ok(Self {
            value: value(figures.map(|figure| figure.value().into()))?,
            written: reading(Reading::Written)?,
            truncated: reading(Reading::Truncated)?,
            padded: reading(Reading::Padded)?,
        })
    }
}

/// Two figures that are compared must have one unit.
pub(super) fn same_unit(left: &Figure, right: &Figure) -> Result<()> {
    if left.unit() == right.unit() {
        return Ok(());
    }
    if let (Some(left), Some(right)) = (left.currency(), right.currency()) {
        return Err(Error::new(
            ErrorCode::CurrencyMismatch,
            format!("cannot compare {left} with {right}: convert one of them first"),
        ));
    }
    let expected = match right.unit().to_string() {
        unit if unit.is_empty() => "a bare number like the other figure".to_owned(),
        unit => format!("in {unit} like the other figure"),
    };
    Err(left.not(&expected))
}
