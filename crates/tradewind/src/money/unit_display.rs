//! `UnitDisplay`: how a printed amount names its currency.

use crate::words::words;

words! {
    InvalidArgument, "way to show a currency";
    /// How a printed amount names its currency.
    #[derive(Default)]
    pub enum UnitDisplay {
        /// `CNY 1,234.50`
        CodeBefore = "code_before",
        /// `1,234.50 CNY`, the order of the canonical text.
        #[default]
        CodeAfter = "code_after",
        /// `CN¥1,234.50`, with the sign of a negative amount before the symbol.
        Symbol = "symbol",
        /// `1,234.50`
        None = "none",
    }
}
