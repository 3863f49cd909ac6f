//! `Average`: how the rate of a period is made.

use crate::words::words;

words! {
    InvalidPolicy, "average";
    /// How an average over a period is made.
    ///
    /// They give different numbers for one pair and year: USD/CNY of 2022 from the rates
    /// of the European Central Bank is 6.734739 as a mean of daily crosses, 6.722197 as a
    /// cross of means, 6.730810 as a mean of month means, 6.721006 as a harmonic mean and
    /// 6.898744 at the end. So that the caller names one, and the result repeats it.
    #[derive(Default)]
    pub enum Average {
        /// As published; never computed.
        #[default]
        Published = "published",
        /// The arithmetic mean of the rates of every day on which all legs were published:
        /// of one series as it is quoted, of a cross the way in which its first day is at
        /// least one.
        MeanOfDailyCrosses = "mean_of_daily_crosses",
        /// The cross of two means: of each leg the published average where there is one,
        /// else the mean of its own days as quoted.
        CrossOfMeans = "cross_of_means",
        /// The mean of the means of the months of the period, each being the mean of its
        /// daily crosses. The period consists of whole months, each with a rate.
        MeanOfMonthMeans = "mean_of_month_means",
        /// The harmonic mean of the daily crosses, taken the same way round as their
        /// arithmetic mean.
        Harmonic = "harmonic",
        /// The published rate of the end of the period, else that of its last day.
        EndOfPeriod = "end_of_period",
    }
}
