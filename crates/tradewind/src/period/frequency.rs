//! `Frequency`: how long a period is.

/// The kind of a period.
///
/// # Source
/// SDMX 2.1, section 6 (technical notes), 4.2, and code list `CL_FREQ`;
/// [`Frequency::Range`] and [`Frequency::YearToDate`] are no SDMX frequencies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Frequency {
    /// A calendar year: `2023`.
    Year,
    /// Six months: `2023-S1`.
    HalfYear,
    /// Four months: `2023-T1`.
    ThirdYear,
    /// Three months: `2023-Q4`.
    Quarter,
    /// A month: `2023-03`.
    Month,
    /// A week from Monday to Sunday: `2023-W05`.
    Week,
    /// One day: `2023-03-31`.
    Day,
    /// From the start of one period to the end of another: `2023-01/2023-10`.
    Range,
    /// From 1 January to the end of a period: `YTD/2023-10`.
    YearToDate,
}

impl Frequency {
    /// The name in small letters, as bindings and documents write it: `"half_year"`.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Frequency, Period};
    ///
    /// let period: Period = "YTD/2023-10".parse()?;
    /// assert_eq!(period.frequency(), Frequency::YearToDate);
    /// assert_eq!(period.frequency().name(), "year_to_date");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn name(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::HalfYear => "half_year",
            Self::ThirdYear => "third_year",
            Self::Quarter => "quarter",
            Self::Month => "month",
            Self::Week => "week",
            Self::Day => "day",
            Self::Range => "range",
            Self::YearToDate => "year_to_date",
        }
    }
}
