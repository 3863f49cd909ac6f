//! `ImfOptions`: what to do where the table cannot be taken as it stands.

use crate::words::words;

words! {
    "way to treat duplicates";
    /// What to do with a year for which a currency has several averages.
    ///
    /// The table has one series a country, so that the currency of several countries has
    /// several. Averages that are the same are one, whatever is chosen here.
    #[derive(Default)]
    pub enum ImfDuplicates {
        /// Averages that differ are an error, which names countries and values.
        #[default]
        Refuse = "refuse",
        /// The average of the area that issues the currency: of the euro that of the euro
        /// area, U2; of every other one that of the country whose ISO 3166 code its own
        /// code begins with. Where there is none, averages that differ are an error.
        Issuer = "issuer",
        /// Years in which they differ are left out.
        LeaveOut = "leave_out",
    }
}

words! {
    "way to treat unscaled averages";
    /// What to do with averages that are in the predecessor of the currency they name.
    ///
    /// Which averages those are is said at [`crate::read_imf`].
    #[derive(Default)]
    pub enum ImfUnscaled {
        /// They are an error, which names the years.
        #[default]
        Refuse = "refuse",
        /// They are left out.
        LeaveOut = "leave_out",
        /// They are held as averages of the predecessor, as printed.
        AsPredecessor = "as_predecessor",
    }
}

/// What to do where the table cannot be taken as it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImfOptions {
    /// Several averages of one currency and year.
    pub duplicates: ImfDuplicates,
    /// Averages in the predecessor of the currency.
    pub unscaled: ImfUnscaled,
}
