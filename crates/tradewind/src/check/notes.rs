//! Notes: what a reader should know beside a verdict.

use crate::number::{Interval, Rational};

/// A round rate inside the implied interval: perhaps what the source used.
///
/// Round means at most three digits. The nearest to the implied rate with the fewest
/// decimals is named.
pub(super) fn house_rate(implied: &Rational, interval: &Interval) -> Option<String> {
    // Any rate lies within an interval that has no end.
    interval.width()?;
    let exponent = implied.leading_exponent()?;
    for digits in 1..=3_i32 {
        let place = exponent.saturating_sub(digits).saturating_add(1);
        let unit = Rational::power_of_ten(place);
        let steps = implied.divided_by(&unit).ok()?;
        let below = Rational::from(steps.floor_integer()) * unit.clone();
        let above = Rational::from(steps.ceiling_integer()) * unit;
        let near = |value: &Rational| (value - implied).absolute();
        let nearest =
            if near(&below) <= near(&above) { [below, above] } else { [above, below] };
        for value in nearest {
            if value.is_positive() && interval.contains(&value) {
                let shown = value.floor(None).ok()?;
                return Some(format!(
                    "The round rate {shown} lies within the implied interval: possibly a \
                     house rate, which proves nothing."
                ));
            }
        }
    }
    None
}
