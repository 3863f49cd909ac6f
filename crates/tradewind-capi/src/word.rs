//! Words as C holds them: the position in the list of the core.

use core::str::FromStr;

use tradewind::growth::series::{
    ChangeForm, Comparison, GapRule, KeptLevel, PairForm, Technique,
};
use tradewind::indicators::{Advantage, ShareOf, ZScores};
use tradewind::indicators::{IndexFormula, Matching};
use tradewind::{
    Average, CheckKind, CurrencyStatus, Error, LookupPolicy, Notation, Qualifier,
    RateKind, Reading, Rounding, SuccessionKind, UnitDisplay, Verdict,
};
use tradewind_formats::{ImfDuplicates, ImfUnscaled};

use crate::boundary::{Failure, InArgument};

/// One of a fixed list of words.
pub(crate) trait Word: Copy + PartialEq + FromStr<Err = Error> + 'static {
    /// Every word.
    const WORDS: &'static [Self];

    /// The word itself.
    fn word(self) -> &'static str;

    /// Its number in C.
    fn number(self) -> i32 {
        let position = Self::WORDS.iter().position(|word| *word == self);
        position.and_then(|position| i32::try_from(position).ok()).unwrap_or(-1)
    }

    /// The word with the number of an argument.
    fn read(number: i32, argument: u32) -> Result<Self, Failure> {
        let position = usize::try_from(number).ok();
        match position.and_then(|position| Self::WORDS.get(position)) {
            Some(word) => Ok(*word),
            // The core knows what to say about a word that is none of its own.
            None => number.to_string().parse().in_argument(argument),
        }
    }
}

macro_rules! words {
    ($($name:ty,)+) => {
        $(impl Word for $name {
            const WORDS: &'static [Self] = Self::ALL;

            fn word(self) -> &'static str {
                self.name()
            }
        })+
    };
}

words! { IndexFormula, Matching, }
words! { tradewind::indicators::Asymmetry, tradewind::indicators::GiniCorrection, tradewind::indicators::IndexUnit, tradewind::indicators::LogBase, tradewind::indicators::Openness, }
words! { Advantage, ShareOf, tradewind::TradeAxis, ZScores, }
words! { Average, CheckKind, CurrencyStatus, ImfDuplicates, ImfUnscaled, LookupPolicy, Notation, Qualifier, RateKind, Reading, Rounding, SuccessionKind, tradewind::Path, UnitDisplay, Verdict, }
words! { ChangeForm, Comparison, GapRule, KeptLevel, PairForm, Technique, }
