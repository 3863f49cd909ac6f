//! `CheckKind`: what a check compares.

use crate::words::words;

words! {
    InvalidArgument, "kind of check";
    /// What a check compares.
    pub enum CheckKind {
        /// An amount with its stated equivalent in another currency, at a dated rate.
        Equivalent = "equivalent",
        /// Several stated equivalents with each other.
        Agreement = "agreement",
        /// The total of a package with its members.
        Umbrella = "umbrella",
        /// A whole with its parts.
        Parts = "parts",
        /// One part with its whole.
        Share = "share",
        /// A stated rank with the figures.
        Rank = "rank",
        /// A stated growth with an earlier figure.
        Growth = "growth",
        /// The same observation twice.
        Duplicate = "duplicate",
        /// The same trade as both partners report it.
        Mirror = "mirror",
        /// Days with each other and with their weekday.
        Dates = "dates",
        /// The numbering of editions.
        Ordinals = "ordinals",
    }
}
