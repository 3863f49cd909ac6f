//! `Grid`: the values that a figure of a given precision could have been printed as.

use num_bigint::BigInt;

use super::{End, Interval, Rational};

/// The multiples of a power of ten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Grid {
    /// The power of ten: -2 for hundredths.
    pub(crate) place: i32,
}

impl Grid {
    fn unit(self) -> Rational {
        Rational::power_of_ten(self.place)
    }

    /// Half a unit to both sides: what a value printed on this grid may stand for.
    pub(crate) fn around(self, value: &Rational) -> Interval {
        let half = self.unit() * Rational::power_of_ten(-1) * Rational::from(5);
        let (low, high) = (value - &half, value + &half);
        Interval::from_ends(Some(End::closed(low)), Some(End::closed(high)))
    }

    /// The grid values whose surroundings meet the interval: first and last.
    ///
    /// `None` where an end is absent.
    pub(crate) fn consistent(self, interval: &Interval) -> Option<(Rational, Rational)> {
        let unit = self.unit();
        let half = Rational::new(1, 2).ok()?;
        let steps = |end: &End| end.value.divided_by(&unit).ok();
        let (low, high) = (interval.low()?, interval.high()?);
        // v + 1/2 >= low and v - 1/2 <= high, in steps; strict where the end is open.
        let from = &steps(low)? - &half;
        let to = &steps(high)? + &half;
        let mut first = from.ceiling_integer();
        if !low.closed && Rational::from(first.clone()) == from {
            first += BigInt::from(1);
        }
        let mut last = to.floor_integer();
        if !high.closed && Rational::from(last.clone()) == to {
            last -= BigInt::from(1);
        }
        Some((Rational::from(first) * unit.clone(), Rational::from(last) * unit))
    }
}
