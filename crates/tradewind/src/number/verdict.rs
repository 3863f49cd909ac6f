//! `Verdict`: what a comparison of reported figures says.

use crate::words::words;

words! {
    InvalidArgument, "verdict";
    /// What a comparison of reported figures says, in the order in which they are tried.
    ///
    /// A verdict speaks of agreement, never of truth: figures that agree can all be wrong.
    pub enum Verdict {
        /// They agree as written: each within half a unit of its last digit.
        Consistent = "consistent",
        /// They agree if the figures were cut off, not rounded.
        ConsistentIfTruncated = "consistent_if_truncated",
        /// They agree if trailing zeros are padding.
        ConsistentIfZerosArePadding = "consistent_if_zeros_are_padding",
        /// They agree at another rate than the one chosen; the check names it.
        ConsistentAtAnotherRate = "consistent_at_another_rate",
        /// The growth does not lead back to the earlier figure, perhaps since revised.
        DiffersFromBase = "differs_from_base",
        /// Nothing can be said; the check gives the reason.
        Undetermined = "undetermined",
        /// They do not agree, and rounding does not explain it.
        Inconsistent = "inconsistent",
    }
}
