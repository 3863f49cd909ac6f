//! `Unit`: what a figure counts.

use core::fmt;

use crate::currency::Currency;

/// What a figure counts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Money.
    Currency(Currency),
    /// Hundredths of a whole.
    Percent,
    /// The difference of two percentages.
    PercentagePoint,
    /// Things, by their noun: "projects".
    Count(String),
    /// A bare number.
    None,
}

impl Unit {
    /// The currency, if the unit is one.
    pub fn currency(&self) -> Option<Currency> {
        match self {
            Self::Currency(currency) => Some(*currency),
            Self::Percent | Self::PercentagePoint | Self::Count(_) | Self::None => None,
        }
    }
}

impl fmt::Display for Unit {
    /// `CNY`, `%`, `percentage points`, the noun, or nothing.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Currency(currency) => currency.fmt(f),
            Self::Percent => f.write_str("%"),
            Self::PercentagePoint => f.write_str("percentage points"),
            Self::Count(noun) => f.write_str(noun),
            Self::None => Ok(()),
        }
    }
}
