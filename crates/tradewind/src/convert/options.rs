//! `ConvertOptions`: the choices that a conversion must not make by itself.

use crate::{
    currency::Currency,
    number::Places,
    rates::{Average, LookupPolicy},
};

/// The choices that a conversion must not make by itself, with their defaults.
///
/// # Example
/// ```
/// use tradewind::ConvertOptions;
/// assert_eq!(ConvertOptions::default().max_age_days, 7);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ConvertOptions {
    /// Which observation serves a day that has none.
    pub policy: LookupPolicy,
    /// The age in days up to which an earlier rate serves; 7.
    pub max_age_days: u32,
    /// The currency through which a cross is formed; `None` for the best path.
    pub via: Option<Currency>,
    /// How the average over a period is made.
    pub average: Average,
    /// Decimals of the result; those of the currency's minor unit if `None`.
    pub places: Places,
}

impl Default for ConvertOptions {
    fn default() -> Self {
        Self {
            policy: LookupPolicy::default(),
            max_age_days: 7,
            via: None,
            average: Average::default(),
            places: Places::default(),
        }
    }
}
