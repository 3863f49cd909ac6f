//! `GiniCorrection`: whether a Gini coefficient is corrected for the size of the sample.

use crate::words::words;

words! {
    InvalidConvention, "correction of the Gini coefficient";
    /// Whether a Gini coefficient is corrected for the size of the sample.
    #[derive(Default)]
    pub enum GiniCorrection {
        /// As it is: the values are the whole population.
        #[default]
        None = "none",
        /// Times n / (n - 1), so that one value among zeros gives 1; the default of
        /// concstats.
        SmallSample = "small_sample",
    }
}
