//! `RateKind`: what a rate is the price of.

use crate::words::words;

words! {
    InvalidPolicy, "kind of rate";
    /// What a rate is the price of.
    #[derive(Default)]
    pub enum RateKind {
        /// A day's market or reference rate.
        #[default]
        Spot = "spot",
        /// The mean over a period, as published.
        PeriodAverage = "period_average",
        /// The last rate of a period, as published.
        PeriodEnd = "period_end",
        /// A rate fixed by law or peg from a day on; it does not age.
        Fixed = "fixed",
        /// A day's rate set by an authority.
        Official = "official",
    }
}

impl RateKind {
    /// Whether the rate belongs to a day, not to a period.
    pub fn is_daily(self) -> bool {
        match self {
            Self::Spot | Self::Fixed | Self::Official => true,
            Self::PeriodAverage | Self::PeriodEnd => false,
        }
    }
}
