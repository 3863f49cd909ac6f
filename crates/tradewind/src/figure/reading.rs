//! `Reading`: how the last digits of a figure are taken.

use crate::words::words;

words! {
    InvalidArgument, "reading";
    /// How the last digits of a figure are taken.
    pub enum Reading {
        /// Rounded to the last written digit: half a unit to both sides.
        Written = "written",
        /// Cut off after the last written digit: up to one unit more.
        Truncated = "truncated",
        /// Trailing zeros are padding: half a unit of the last digit that is not zero.
        Padded = "padded",
    }
}
