//! `CellCount`: what the n of a normalised index counts.

use core::{fmt, str::FromStr};
use std::borrow::Cow;

use crate::{
    error::{Error, ErrorCode, Location, Result, excerpt},
    indicators::list::{List, too_few},
};

/// What the n of a normalised index counts.
///
/// The same five values give a normalised Herfindahl-Hirschman index of 0.09375 with
/// n = 5 and of 0.19444 with n = 10, so that the caller says which.
///
/// As a word: `positive`, `all`, or the number of cells of the classification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CellCount {
    /// The values above zero, as the World Bank's WITS and concstats do.
    Positive,
    /// All the values, zeros too: the list has a value for each cell of the
    /// classification.
    All,
    /// So many cells of the classification, as UNCTAD does, whatever the length of the
    /// list: what it leaves out is zero.
    Classification(u64),
}

impl CellCount {
    /// The n for a list; at least two.
    pub(super) fn count(self, list: &List) -> Result<usize> {
        let positive = list.positive();
        let n = match self {
            Self::Positive => positive,
            Self::All => list.items.len(),
            Self::Classification(n) => usize::try_from(n).unwrap_or(usize::MAX),
        };
        if n < positive {
            let message = format!(
                "a classification of {n} cells has no room for {positive} values above zero"
            );
            let error = Error::new(ErrorCode::LengthMismatch, message);
            return Err(error.at(Location::name("cells")));
        }
        if n < 2 { Err(too_few("cells", n)) } else { Ok(n) }
    }

    /// The words of a result.
    pub(super) fn convention(self, n: usize) -> Cow<'static, str> {
        let name = match self {
            Self::Positive => "positive",
            Self::All => "all",
            Self::Classification(_) => "classification",
        };
        format!("cells={name}; n={n}").into()
    }
}

impl fmt::Display for CellCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Positive => f.write_str("positive"),
            Self::All => f.write_str("all"),
            Self::Classification(n) => n.fmt(f),
        }
    }
}

impl FromStr for CellCount {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.parse().ok().filter(|_| digits);
        match (text, number) {
            ("positive", _) => Ok(Self::Positive),
            ("all", _) => Ok(Self::All),
            (_, Some(n)) => Ok(Self::Classification(n)),
            _ => Err(Error::new(
                ErrorCode::InvalidConvention,
                format!(
                    "{} is no count of cells: expected positive, all, or a number",
                    excerpt(text)
                ),
            )),
        }
    }
}
