//! The named options of growth over series.

use crate::words::words;

words! {
    InvalidConvention, "comparison";
    /// Which period a change is measured against.
    #[derive(Default)]
    pub enum Comparison {
        /// The period just before: month on month, quarter on quarter.
        Previous = "previous",
        /// The same period of the year before: year on year (China Customs, NBS).
        #[default]
        Year = "year",
    }
}

words! {
    InvalidConvention, "link technique";
    /// How two series are linked where they overlap: the techniques of the IMF's
    /// Quarterly National Accounts Manual (2017), chapter 8.
    #[derive(Default)]
    pub enum Technique {
        /// By one period that both have: the manual's one-quarter overlap (Statistics
        /// Canada).
        #[default]
        OnePeriod = "one_period",
        /// By the sums over one year that both have: the annual overlap (most European
        /// statistical offices), which keeps the parts of a year adding up to the year.
        Annual = "annual",
        /// Each part of a year by the same part of one year that both have: the
        /// over-the-year technique, which keeps growth over the same period of the year
        /// before, and steps between the years.
        OverTheYear = "over_the_year",
    }
}

words! {
    InvalidConvention, "kept level";
    /// Whose level a spliced series has.
    #[derive(Default)]
    pub enum KeptLevel {
        /// The old one's: the new values are brought to it.
        #[default]
        Old = "old",
        /// The new one's: the old values are brought to it, as offices do that revise.
        New = "new",
    }
}

words! {
    InvalidConvention, "rule about gaps";
    /// How many periods may be missing from a trend.
    #[derive(Default)]
    pub enum GapRule {
        /// At most half of them, else there is no rate (World Bank).
        #[default]
        AtMostHalf = "at_most_half",
        /// Any number.
        Any = "any",
    }
}
