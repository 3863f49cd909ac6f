//! `AttributionKind`: on whose authority a source gives its figures.

use crate::words::words;

words! {
    InvalidValue, "kind of attribution";
    /// On whose authority a source gives its figures.
    #[derive(Default)]
    pub enum AttributionKind {
        /// An office that is named.
        OfficialNamed = "official_named",
        /// An office that is not named, as in "local official data".
        OfficialUnnamed = "official_unnamed",
        /// A news agency.
        Agency = "agency",
        /// A party to the deal.
        Party = "party",
        /// The press itself.
        Press = "press",
        /// Not stated.
        #[default]
        Unknown = "unknown",
    }
}
