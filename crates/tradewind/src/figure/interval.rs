//! Intervals of a figure: the values that its digits and its qualifier allow.

use super::{Figure, Qualifier, Reading, Unit};
use crate::{
    money::ScaleWord,
    number::{End, Interval, Rational},
};

impl Figure {
    /// The values that the figure may stand for, under one reading of its digits.
    ///
    /// - Written: half a unit of the last written digit to both sides, closed.
    /// - Padded: the same of the last digit that is not zero, where zeros may be
    ///   padding (a whole number with a scale word or a unit); else as written.
    /// - Truncated: from the value to one unit of the last written digit more, open
    ///   there; for negative values towards minus infinity.
    ///
    /// A `precision` given in the details replaces the last digit in all three. Counts
    /// under 1,000 that do not end in 0, and figures said to be exact, are single values.
    /// Qualifiers: more than v is (v, ∞), truncated [v, v + one unit); at least [v, ∞);
    /// less than and nearly (−∞, v); at most (−∞, v]; about is the padded reading.
    pub fn interval(&self, reading: Reading) -> Interval {
        let value = Rational::from(self.value);
        match self.qualifier {
            Qualifier::Exactly => Interval::point(value),
            Qualifier::About => self.around(self.padded_place()),
            Qualifier::MoreThan if reading == Reading::Truncated => {
                let end = &value + &Rational::power_of_ten(self.written_place());
                bounded(Some(End::closed(value)), Some(End::open(end)))
            }
            Qualifier::MoreThan => bounded(Some(End::open(value)), None),
            Qualifier::AtLeast => bounded(Some(End::closed(value)), None),
            Qualifier::LessThan | Qualifier::Nearly => {
                bounded(None, Some(End::open(value)))
            }
            Qualifier::AtMost => bounded(None, Some(End::closed(value))),
            Qualifier::Stated if self.is_exact_count() => Interval::point(value),
            Qualifier::Stated => match reading {
                Reading::Written => self.around(self.written_place()),
                Reading::Padded => self.around(self.padded_place()),
                Reading::Truncated => self.cut_off(),
            },
        }
    }

    /// The written reading.
    pub fn written(&self) -> Interval {
        self.interval(Reading::Written)
    }

    /// The padded reading.
    pub fn padded(&self) -> Interval {
        self.interval(Reading::Padded)
    }

    /// The truncated reading.
    pub fn truncated(&self) -> Interval {
        self.interval(Reading::Truncated)
    }

    /// Whether trailing zeros make the padded reading wider than the written one.
    pub fn has_padding(&self) -> bool {
        self.padded() != self.written()
    }

    /// The power of ten of the last reliable digit, as written.
    pub(crate) fn written_place(&self) -> i32 {
        if let Some(precision) = self.details().and_then(|d| d.precision.as_ref()) {
            return precision.place;
        }
        let decimals = i32::try_from(self.digits.scale()).unwrap_or(0);
        self.scale.exponent().saturating_sub(decimals)
    }

    /// The power of ten of the last digit that is not zero, where zeros may be padding.
    pub(crate) fn padded_place(&self) -> i32 {
        let precise = self.details().is_some_and(|d| d.precision.is_some());
        let unit = match self.unit {
            Unit::Currency(_) | Unit::Count(_) => true,
            Unit::None => self.scale != ScaleWord::One,
            Unit::Percent | Unit::PercentagePoint => false,
        };
        let mut place = self.written_place();
        let mut rest = self.digits.mantissa();
        if precise || !unit || self.digits.scale() != 0 || rest == 0 {
            return place;
        }
        while rest.checked_rem(10) == Some(0) {
            rest = rest.checked_div(10).unwrap_or(1);
            place = place.saturating_add(1);
        }
        place
    }

    /// Half a unit of the place to both sides.
    fn around(&self, place: i32) -> Interval {
        crate::number::Grid { place }.around(&Rational::from(self.value))
    }

    fn cut_off(&self) -> Interval {
        let value = Rational::from(self.value);
        let unit = Rational::power_of_ten(self.written_place());
        if value.is_negative() {
            let end = End::open(&value - &unit);
            bounded(Some(end), Some(End::closed(value)))
        } else {
            let end = End::open(&value + &unit);
            bounded(Some(End::closed(value)), Some(end))
        }
    }

    /// Small whole counts are counted, not rounded.
    fn is_exact_count(&self) -> bool {
        let counted = matches!(self.unit, Unit::Count(_))
            && self.scale == ScaleWord::One
            && self.digits.scale() == 0
            && self.details().is_none_or(|d| d.precision.is_none());
        let value = self.digits.mantissa();
        counted && (0..1_000).contains(&value) && value.checked_rem(10) != Some(0)
    }
}

/// The ends are in order by construction; should they not be, nothing is known.
fn bounded(low: Option<End>, high: Option<End>) -> Interval {
    Interval::new(low, high).unwrap_or_else(|_| Interval::unbounded())
}
