//! `Only`: the one route that a table has between two currencies on a day.
//!
//! Where each of two currencies is priced by one series alone, every route between them
//! begins and ends with these, so that there is one. It is kept by the places of its
//! rates in the table and written out when somebody asks for more than the amount.

use jiff::civil::Date;

use super::{ConvertOptions, Leg, Legs, Price};
use crate::{
    currency::Currency,
    number::Factor,
    period::days_since_1970,
    rates::{Average, LookupPolicy, Quotation, RateTable, Seat, When},
};

/// The one route that a table has between two currencies on a day.
#[derive(Clone, Debug)]
pub(super) struct Only {
    table: RateTable,
    from: Currency,
    first: Seat,
    second: Option<Seat>,
    on: Date,
}

impl Only {
    /// The route with its factor, where there is but one and its rates are fresh enough;
    /// `None` says nothing, not even that there is none.
    pub(super) fn between(
        table: &RateTable,
        from: Currency,
        to: Currency,
        on: When,
        options: &ConvertOptions,
    ) -> Option<(Self, Factor)> {
        let When::Day(date) = on else { return None };
        if from == to
            || options.policy != LookupPolicy::Previous
            || options.average != Average::Published
        {
            return None;
        }
        let day = days_since_1970(date);
        let found = |sole| table.previous(sole, day, options.max_age_days);
        let back = |sole| found(sole).map(|(seat, held)| (seat.reversed(), held));
        let (first, second) = match (table.sole(from, day), table.sole(to, day)) {
            (Some(start), Some(end)) if start.other == end.other => {
                let pivot = start.other;
                if !table.is_in_use(pivot, day)
                    || options.via.is_some_and(|via| via != pivot)
                {
                    return None;
                }
                (found(start)?, Some(back(end)?))
            }
            _ if options.via.is_some() => return None,
            (Some(start), _) if start.other == to && table.is_in_use(to, day) => {
                (found(start)?, None)
            }
            (_, Some(end)) if end.other == from && table.is_in_use(from, day) => {
                (back(end)?, None)
            }
            _ => return None,
        };
        let mut factor = factor_of(first)?;
        if let Some(second) = second {
            factor = factor.times(&factor_of(second)?);
        }
        let (first, second) = (first.0, second.map(|second| second.0));
        Some((Self { table: table.clone(), from, first, second, on: date }, factor))
    }

    /// Units of the target for one unit of the source currency.
    pub(super) fn factor(&self) -> Factor {
        let factor = |seat: Seat| {
            let (_, _, quotation) = self.table.seated(seat)?;
            factor_of((seat, quotation))
        };
        // A table holds what stands in its seats, and no rate of zero.
        let first = factor(self.first).unwrap_or(Factor::ONE);
        match self.second.and_then(factor) {
            Some(second) => first.times(&second),
            None => first,
        }
    }

    /// The price with everything needed to cite it.
    pub(super) fn price(&self) -> Price {
        let asked = days_since_1970(self.on);
        let leg = |seat: Seat| {
            let (series, day, quotation) = self.table.seated(seat)?;
            Some(Leg::seated(series, seat.inverted(), (day, quotation), asked))
        };
        let legs: Legs = [Some(self.first), self.second]
            .into_iter()
            .flatten()
            .filter_map(leg)
            .collect();
        Price::of_factor(
            self.from,
            self.factor(),
            legs,
            When::Day(self.on),
            &ConvertOptions::default(),
        )
    }
}

/// What a rate multiplies an amount by.
fn factor_of((seat, held): (Seat, Quotation)) -> Option<Factor> {
    Factor::quoted(held.value, held.units, seat.inverted()).ok()
}
