//! `LookupPolicy`: which observation serves a day that has none.

use crate::words::words;

words! {
    InvalidPolicy, "lookup policy";
    /// Which observation serves a day that has none.
    ///
    /// None but the three that say so looks ahead, and none goes farther than the maximum
    /// age to any side that it uses. A day with a rate of its own always has that one.
    #[derive(Default)]
    pub enum LookupPolicy {
        /// The last one before, no older than the maximum age.
        #[default]
        Previous = "previous",
        /// Only one of the day itself.
        Exact = "exact",
        /// The first one after; looks ahead.
        Next = "next",
        /// The nearer of both, of two equally near the earlier; looks ahead.
        Nearest = "nearest",
        /// On the straight line between both, as the pair is quoted; looks ahead.
        Linear = "linear",
    }
}
