//! `Measure`: a result, with the convention by which it was computed.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::{Places, Rational, Rounded};
use crate::error::Result;

/// An indicator, with whether it is exact and by which convention it was computed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Measure {
    /// The result.
    pub value: Decimal,
    /// Whether no digit was lost.
    pub exact: bool,
    /// The named options that were used and the counts that went in, such as
    /// `cells=positive; n=12`; empty where a formula has only one form. At most 127
    /// characters of ASCII.
    pub convention: Cow<'static, str>,
}

impl Measure {
    /// The measure of a formula that has only one form.
    pub(crate) fn plain(rounded: Rounded<Decimal>) -> Self {
        Self::with(rounded, "")
    }

    /// The measure by a convention.
    pub(crate) fn with(
        rounded: Rounded<Decimal>,
        convention: impl Into<Cow<'static, str>>,
    ) -> Self {
        let convention = convention.into();
        Self { value: rounded.value, exact: rounded.exact, convention }
    }

    /// The measure of an exact value, rounded once.
    pub(crate) fn of(value: &Rational, places: Places) -> Result<Self> {
        Ok(Self::plain(value.to_decimal(places)?))
    }
}
