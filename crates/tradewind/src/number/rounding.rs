//! `Rounding`: which neighbour a number that must lose digits goes to.

use core::cmp::Ordering;

use crate::words::words;

words! {
    InvalidRounding, "rounding";
    /// Which neighbour a number goes to when it must lose digits.
    ///
    /// The names are those of Python's `decimal` module. Nothing in this library rounds
    /// without saying so; where nothing is asked for, it is [`Rounding::HalfEven`].
    #[derive(Default)]
    pub enum Rounding {
        /// To the nearest; a tie goes to the even digit.
        #[default]
        HalfEven = "half_even",
        /// To the nearest; a tie goes away from zero.
        HalfUp = "half_up",
        /// To the nearest; a tie goes towards zero.
        HalfDown = "half_down",
        /// Away from zero.
        Up = "up",
        /// Towards zero.
        Down = "down",
        /// Towards plus infinity.
        Ceiling = "ceiling",
        /// Towards minus infinity.
        Floor = "floor",
    }
}

impl Rounding {
    /// Whether a magnitude with a remainder goes up by one.
    ///
    /// `half` compares the remainder, which is not zero, with half the divisor.
    pub(super) fn increments(self, negative: bool, odd: bool, half: Ordering) -> bool {
        match self {
            Self::HalfEven => half.is_gt() || (half.is_eq() && odd),
            Self::HalfUp => half.is_ge(),
            Self::HalfDown => half.is_gt(),
            Self::Up => true,
            Self::Down => false,
            Self::Ceiling => !negative,
            Self::Floor => negative,
        }
    }
}
