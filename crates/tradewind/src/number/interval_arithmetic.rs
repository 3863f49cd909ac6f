//! Arithmetic on intervals: every value of one with every value of the other.

use core::ops::{Add, Mul, Neg, Sub};

use super::{End, Interval, Rational};
use crate::error::{Error, ErrorCode, Result};

/// An end on the line that has both infinities.
#[derive(Clone)]
enum Point {
    MinusInfinity,
    Finite(End),
    PlusInfinity,
}

fn sum(left: Option<&End>, right: Option<&End>) -> Option<End> {
    let (left, right) = (left?, right?);
    Some(End { value: &left.value + &right.value, closed: left.closed && right.closed })
}

impl Add for &Interval {
    type Output = Interval;

    fn add(self, other: Self) -> Interval {
        Interval::from_ends(sum(self.low(), other.low()), sum(self.high(), other.high()))
    }
}

impl Neg for &Interval {
    type Output = Interval;

    fn neg(self) -> Interval {
        let turned = |end: &End| End { value: -end.value.clone(), closed: end.closed };
        Interval::from_ends(self.high().map(turned), self.low().map(turned))
    }
}

impl Sub for &Interval {
    type Output = Interval;

    /// [a, b] − [c, d] = [a − d, b − c]
    fn sub(self, other: Self) -> Interval {
        self + &-other
    }
}

impl Mul for &Interval {
    type Output = Interval;

    /// [a, b] × [c, d] = [min(ac, ad, bc, bd), max(ac, ad, bc, bd)]
    fn mul(self, other: Self) -> Interval {
        let ends = |interval: &Interval| {
            [
                interval.low().map_or(Point::MinusInfinity, |e| Point::Finite(e.clone())),
                interval.high().map_or(Point::PlusInfinity, |e| Point::Finite(e.clone())),
            ]
        };
        let mut products = Vec::with_capacity(4);
        for left in &ends(self) {
            for right in &ends(other) {
                products.push(left.times(right));
            }
        }
        Interval::from_ends(lowest(&products), highest(&products))
    }
}

impl Interval {
    /// Every quotient of a value of this interval by a value of the divisor.
    ///
    /// Where one figure stands in numerator and denominator alike, rewrite the formula
    /// so that it stands once; this function cannot know that they are the same.
    ///
    /// # Errors
    /// - [`ErrorCode::ZeroDivisor`] when the divisor contains zero.
    pub fn divided_by(&self, divisor: &Self) -> Result<Self> {
        Ok(self * &divisor.reciprocal()?)
    }

    /// Every value multiplied by the same factor.
    #[must_use]
    pub fn scaled(&self, factor: &Rational) -> Self {
        self * &Self::point(factor.clone())
    }

    /// 1 / [a, b] = [1/b, 1/a], the ends having one sign.
    fn reciprocal(&self) -> Result<Self> {
        let undefined = || {
            Error::new(
                ErrorCode::ZeroDivisor,
                format!("cannot divide by {self}: it contains zero"),
            )
        };
        if self.contains(&Rational::zero()) {
            return Err(undefined());
        }
        let inverted = |end: Option<&End>| match end {
            None => Some(End::open(Rational::zero())),
            // An open end at zero: the reciprocal has no bound there.
            Some(end) if end.value.is_zero() => None,
            Some(end) => Rational::one()
                .divided_by(&end.value)
                .ok()
                .map(|value| End { value, closed: end.closed }),
        };
        Ok(Self::from_ends(inverted(self.high()), inverted(self.low())))
    }
}

impl Point {
    /// Zero times infinity is zero: an interval holds no infinite value.
    fn times(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Finite(left), Self::Finite(right)) => {
                let zero = |end: &End| end.closed && end.value.is_zero();
                Self::Finite(End {
                    value: &left.value * &right.value,
                    // A closed zero is reached with any value of the other interval.
                    closed: (left.closed && right.closed) || zero(left) || zero(right),
                })
            }
            (Self::Finite(end), infinite) | (infinite, Self::Finite(end)) => {
                if end.value.is_zero() {
                    Self::Finite(end.clone())
                } else {
                    infinite.turned(end.value.is_negative())
                }
            }
            (left, right) => left.turned(matches!(right, Self::MinusInfinity)),
        }
    }

    fn turned(&self, negative: bool) -> Self {
        match (self, negative) {
            (Self::MinusInfinity, false) | (Self::PlusInfinity, true) => {
                Self::MinusInfinity
            }
            (Self::MinusInfinity, true) | (Self::PlusInfinity, false) => {
                Self::PlusInfinity
            }
            (Self::Finite(end), _) => Self::Finite(end.clone()),
        }
    }
}

fn lowest(points: &[Point]) -> Option<End> {
    let mut best: Option<End> = None;
    for point in points {
        match point {
            Point::MinusInfinity => return None,
            Point::PlusInfinity => {}
            Point::Finite(end) => {
                let better = best.as_ref().is_none_or(|held| {
                    end.value < held.value || (end.value == held.value && end.closed)
                });
                if better {
                    best = Some(end.clone());
                }
            }
        }
    }
    best
}

fn highest(points: &[Point]) -> Option<End> {
    let mut best: Option<End> = None;
    for point in points {
        match point {
            Point::PlusInfinity => return None,
            Point::MinusInfinity => {}
            Point::Finite(end) => {
                let better = best.as_ref().is_none_or(|held| {
                    end.value > held.value || (end.value == held.value && end.closed)
                });
                if better {
                    best = Some(end.clone());
                }
            }
        }
    }
    best
}
