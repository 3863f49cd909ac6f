//! `Fault`: one of several things that are wrong with one document.

use core::fmt;

use super::{ErrorCode, Location};

/// One thing that is wrong, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Why.
    pub code: ErrorCode,
    /// Where.
    pub location: Location,
    /// The fact, and the remedy where there is only one.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.location, self.message)
    }
}
