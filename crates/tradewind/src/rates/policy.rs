//! `LookupPolicy`: which observation serves a day that has none.

use crate::{
    error::{Error, ErrorCode, Result},
    words::words,
};

words! {
    InvalidPolicy, "lookup policy";
    /// Which observation serves a day that has none.
    ///
    /// Offered today: `previous`. The others are known names for which a lookup answers
    /// [`ErrorCode::UnsupportedPolicy`].
    #[derive(Default)]
    pub enum LookupPolicy {
        /// The last one before, no older than the maximum age.
        #[default]
        Previous = "previous",
        /// Only one of the day itself.
        Exact = "exact",
        /// The first one after; looks ahead.
        Next = "next",
        /// The nearer of both; looks ahead.
        Nearest = "nearest",
        /// On the straight line between both; looks ahead.
        Linear = "linear",
    }
}

words! {
    InvalidPolicy, "average";
    /// How an average over a period is made.
    ///
    /// Offered today: `published` and `mean_of_daily_crosses`. The others are known names
    /// for which a conversion answers [`ErrorCode::UnsupportedPolicy`].
    #[derive(Default)]
    pub enum Average {
        /// As published; never computed.
        #[default]
        Published = "published",
        /// The arithmetic mean of the rates of every day on which all legs were published:
        /// of one series as it is quoted, of a cross the way in which its first day is at
        /// least one.
        MeanOfDailyCrosses = "mean_of_daily_crosses",
        /// The cross of two means.
        CrossOfMeans = "cross_of_means",
        /// The mean of the means of the months.
        MeanOfMonthMeans = "mean_of_month_means",
        /// The harmonic mean of the daily crosses.
        Harmonic = "harmonic",
    }
}

impl LookupPolicy {
    pub(crate) fn supported(self) -> Result<()> {
        match self {
            Self::Previous => Ok(()),
            Self::Exact | Self::Next | Self::Nearest | Self::Linear => {
                Err(unsupported("lookup policy", self.name(), Self::Previous.name()))
            }
        }
    }
}

impl Average {
    pub(crate) fn supported(self) -> Result<()> {
        match self {
            Self::Published | Self::MeanOfDailyCrosses => Ok(()),
            Self::CrossOfMeans | Self::MeanOfMonthMeans | Self::Harmonic => Err(
                unsupported("average", self.name(), "published, mean_of_daily_crosses"),
            ),
        }
    }
}

fn unsupported(what: &str, name: &str, offered: &str) -> Error {
    Error::new(
        ErrorCode::UnsupportedPolicy,
        format!("the {what} {name} is not offered yet: expected {offered}"),
    )
}
