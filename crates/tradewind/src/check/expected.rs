//! Expectations: what one side should read, given the other.

use super::{Check, ConsistentValues, Expected, wording::Wording};
use crate::{
    figure::{Figure, Qualifier},
    number::{Grid, Interval, Rational},
};

impl Check {
    /// Adds what a side should read: a value with its interval, and the printed values
    /// that would agree, where the side is a rounded figure.
    pub(super) fn expecting(
        mut self,
        name: &str,
        side: &Figure,
        value: &Rational,
        interval: &Interval,
    ) -> Self {
        let unit = side.unit().clone();
        let wording = Wording::new(unit.clone(), value, side.significant_digits());
        let grid = Grid { place: side.written_place() };
        let rounded = matches!(side.qualifier(), Qualifier::Stated | Qualifier::About);
        let values = rounded.then(|| grid.consistent(interval)).flatten();
        let printed =
            values.filter(|(first, last)| first <= last).map(|(first, last)| {
                let place = Wording::on_grid(unit, value, grid.place);
                (place.number(&first), place.number(&last), place)
            });
        let (text, shown) = match &printed {
            Some((first, last, _)) if first != last => {
                (wording.amount(value), format!("({first}–{last} consistent)"))
            }
            _ => {
                let range = format!("({})", wording.range(interval));
                (wording.amount_within(value, interval), range)
            }
        };
        self.expected.push(Expected { name: name.to_owned(), text, interval: shown });
        self.consistent_values.extend(printed.map(|(first, last, place)| {
            ConsistentValues {
                name: name.to_owned(),
                first: place.dressed(&first),
                last: place.dressed(&last),
            }
        }));
        self
    }

    /// ` Expected X (…) or, for the other side, Y (…).`
    pub(super) fn expectation(&self) -> String {
        let sides: Vec<String> = self
            .expected
            .iter()
            .map(|side| format!("{} {}", side.text, side.interval))
            .collect();
        if sides.is_empty() {
            return String::new();
        }
        format!(" Expected {}.", sides.join(" or, for the other side, "))
    }
}
