//! `Sole`: the only series of days that prices a currency.
//!
//! In a table of one central bank every currency but the bank's own is priced once. Two
//! such currencies have one route between them, whatever the day, and nothing is left to
//! choose: a lookup needs neither a list of candidates nor an order among them.

use super::{Quotation, RateKind, RateTable, Series};
use crate::{currency::Currency, period::days_since_1970};

/// The only series of days that prices a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sole {
    /// The currency at the other end.
    pub(crate) other: Currency,
    /// Its place among the series of the table.
    series: u32,
    /// Whether the currency is the quote of the series.
    inverted: bool,
}

/// What the table knows of a currency, whatever the day.
#[derive(Clone, Copy, Debug)]
struct Known {
    sole: Option<Sole>,
    /// The day from which the law replaces the currency.
    replaced: i32,
}

impl Default for Known {
    fn default() -> Self {
        Self { sole: None, replaced: i32::MAX }
    }
}

/// What the table knows of each currency, by its index.
#[derive(Debug, Default)]
pub(super) struct Soles(Box<[Known]>);

/// A published rate, by its place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seat {
    series: u32,
    observation: u32,
    inverted: bool,
}

impl Soles {
    pub(super) fn new(series: &[Series]) -> Self {
        let mut seen: Vec<(u32, Known)> = Vec::new();
        for (place, one) in (0_u32..).zip(series).filter(|(_, one)| !one.days.is_empty())
        {
            // A fixed rate does not age, which asks for more than a lookup by day.
            let plain = one.kind != RateKind::Fixed;
            for (here, other, inverted) in
                [(one.base, one.quote, false), (one.quote, one.base, true)]
            {
                let index = here.index();
                if seen.len() <= index {
                    seen.resize(index.saturating_add(1), (0, Known::default()));
                }
                let Some((count, known)) = seen.get_mut(index) else { continue };
                *count = count.saturating_add(1);
                let sole = Sole { other, series: place, inverted };
                known.sole = Some(sole).filter(|_| *count == 1 && plain);
                let law = here.succession().map(|law| days_since_1970(law.effective));
                known.replaced = law.unwrap_or(i32::MAX);
            }
        }
        Self(seen.into_iter().map(|(_, known)| known).collect())
    }
}

impl RateTable {
    /// The only series of days that prices a currency, unless the law has replaced the
    /// currency by that day.
    pub(crate) fn sole(&self, currency: Currency, day: i32) -> Option<Sole> {
        let known = self.soles().0.get(currency.index())?;
        known.sole.filter(|_| day < known.replaced)
    }

    /// Whether the table prices the currency and no law has replaced it by that day.
    pub(crate) fn is_in_use(&self, currency: Currency, day: i32) -> bool {
        let known = self.soles().0.get(currency.index());
        known.is_some_and(|known| day < known.replaced)
    }

    /// The last rate of a series at or before a day with its place, unless it is older
    /// than allowed.
    pub(crate) fn previous(
        &self,
        sole: Sole,
        day: i32,
        max_age: u32,
    ) -> Option<(Seat, Quotation)> {
        let days = &self.series_at(sole.series)?.days;
        let observation = days.last_until(day)?;
        let (held, quotation) = days.at(observation)?;
        let observation = u32::try_from(observation).ok()?;
        let seat = Seat { series: sole.series, observation, inverted: sole.inverted };
        (day.abs_diff(held) <= max_age).then_some((seat, quotation))
    }

    /// What stands at a place: the series, the day and the price.
    pub(crate) fn seated(&self, seat: Seat) -> Option<(&Series, i32, Quotation)> {
        let series = self.series_at(seat.series)?;
        let observation = usize::try_from(seat.observation).ok()?;
        let (day, quotation) = series.days.at(observation)?;
        Some((series, day, quotation))
    }
}

impl Seat {
    /// Whether a conversion divides by the rate.
    pub(crate) fn inverted(self) -> bool {
        self.inverted
    }

    /// The same rate, used in the other direction.
    pub(crate) fn reversed(self) -> Self {
        Self { inverted: !self.inverted, ..self }
    }
}
