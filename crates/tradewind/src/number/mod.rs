//! Numbers: exact decimals, fractions, intervals, and what they say of each other.

mod decimal;
mod grid;
mod interval;
mod interval_arithmetic;
mod percent;
mod quotient;
mod ratio;
mod rational;
mod rational_arithmetic;
mod rounding;
pub(crate) mod text;
mod verdict;
mod whole;

pub use decimal::{Rounded, add, multiply, parse_decimal, round, subtract};
pub(crate) use decimal::{grouped, power_of_ten};
pub(crate) use grid::Grid;
pub use interval::{End, Interval};
pub use percent::{Percent, PercentagePoint};
pub use quotient::Places;
pub(crate) use quotient::{convert, quotient};
pub use ratio::Ratio;
pub use rational::Rational;
pub use rounding::Rounding;
pub use verdict::Verdict;
