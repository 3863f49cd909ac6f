//! `LogBase`: the base of a logarithm.

use crate::words::words;

words! {
    InvalidConvention, "base of a logarithm";
    /// The base of a logarithm.
    #[derive(Default)]
    pub enum LogBase {
        /// The natural logarithm: nats, as ESCAP and Theil have it.
        #[default]
        E = "e",
        /// Bits, as in information theory.
        Two = "2",
        /// Decimal digits.
        Ten = "10",
    }
}

impl LogBase {
    /// The base as an integer; `None` for e.
    pub(super) fn integer(self) -> Option<u32> {
        match self {
            Self::E => None,
            Self::Two => Some(2),
            Self::Ten => Some(10),
        }
    }
}
