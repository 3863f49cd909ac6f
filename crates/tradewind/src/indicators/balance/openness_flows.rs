//! `Openness`: how openness takes exports and imports together.

use crate::words::words;

words! {
    InvalidConvention, "flows of openness";
    /// How openness takes exports and imports together.
    #[derive(Default)]
    pub enum Openness {
        /// Their sum, as the World Bank does.
        #[default]
        Sum = "sum",
        /// Their mean, half of the sum, as UNCTAD does.
        Mean = "mean",
    }
}
