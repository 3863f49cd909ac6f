//! Compact numbers: `1.57 billion`.

use crate::number::{Rational, Rounding, grouped};

/// The words by which large numbers are scaled; short scale only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ScaleWord {
    One,
    Thousand,
    Million,
    Billion,
    Trillion,
}

impl ScaleWord {
    pub(crate) const ALL: [Self; 5] =
        [Self::One, Self::Thousand, Self::Million, Self::Billion, Self::Trillion];

    pub(crate) const fn exponent(self) -> i32 {
        match self {
            Self::One => 0,
            Self::Thousand => 3,
            Self::Million => 6,
            Self::Billion => 9,
            Self::Trillion => 12,
        }
    }

    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::One => "",
            Self::Thousand => "thousand",
            Self::Million => "million",
            Self::Billion => "billion",
            Self::Trillion => "trillion",
        }
    }

    /// The word that leaves one to three digits before the point.
    pub(crate) fn for_value(value: &Rational) -> Self {
        let exponent = value.leading_exponent().unwrap_or(0);
        Self::ALL
            .into_iter()
            .rev()
            // Thousands are printed in full: 11,200, not 11.2 thousand.
            .find(|word| *word != Self::Thousand && exponent >= word.exponent())
            .unwrap_or(Self::One)
    }

    /// The next word of those that are printed.
    pub(super) const fn next(self) -> Option<Self> {
        match self {
            Self::One | Self::Thousand => Some(Self::Million),
            Self::Million => Some(Self::Billion),
            Self::Billion => Some(Self::Trillion),
            Self::Trillion => None,
        }
    }

    /// The unit of this word as a power of ten.
    pub(crate) fn unit(self) -> Rational {
        Rational::power_of_ten(self.exponent())
    }
}

/// The value in units of the word, with so many decimals: `1.57` for billions.
pub(crate) fn scaled(
    value: &Rational,
    word: ScaleWord,
    decimals: u32,
    rounding: Rounding,
) -> String {
    let units = value * &Rational::power_of_ten(word.exponent().saturating_neg());
    grouped(&units.digits(decimals, rounding))
}
