//! `Qualifier`: the word that a source puts before a figure.

use crate::words::words;

words! {
    InvalidFigure, "qualifier";
    /// The word that a source puts before a figure.
    #[derive(Default)]
    pub enum Qualifier {
        /// None written.
        #[default]
        Stated = "stated",
        /// "exactly": the value and no other.
        Exactly = "exactly",
        /// "about": a miss decides nothing.
        About = "about",
        /// "nearly": below the value, by how much is not said.
        Nearly = "nearly",
        /// "more than": above the value.
        MoreThan = "more_than",
        /// "at least": the value or above.
        AtLeast = "at_least",
        /// "less than": below the value.
        LessThan = "less_than",
        /// "at most": the value or below.
        AtMost = "at_most",
    }
}

impl Qualifier {
    /// The words as they stand before a figure; empty for [`Qualifier::Stated`].
    pub const fn words(self) -> &'static str {
        match self {
            Self::Stated => "",
            Self::Exactly => "exactly",
            Self::About => "about",
            Self::Nearly => "nearly",
            Self::MoreThan => "more than",
            Self::AtLeast => "at least",
            Self::LessThan => "less than",
            Self::AtMost => "at most",
        }
    }
}
