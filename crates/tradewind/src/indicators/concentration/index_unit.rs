//! `IndexUnit`: the unit of an index of squared shares.

use crate::words::words;

words! {
    InvalidConvention, "unit of an index";
    /// The unit of an index of squared shares.
    #[derive(Default)]
    pub enum IndexUnit {
        /// At most 1, as in most of the literature.
        #[default]
        Fraction = "fraction",
        /// At most 10,000, as the U.S. Department of Justice and the European Commission
        /// print it.
        Points = "points",
    }
}
