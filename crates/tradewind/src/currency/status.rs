//! `CurrencyStatus`: whether ISO 4217 lists a code, and where.

use crate::words::words;

words! {
    InvalidValue, "status of a currency";
    /// Whether ISO 4217 lists a currency's code, and where.
    pub enum CurrencyStatus {
        /// In list one: currencies and funds in use.
        Active = "active",
        /// In list three only: withdrawn.
        Former = "former",
        /// In no list: the offshore yuan, CNH.
        Unlisted = "unlisted",
    }
}
