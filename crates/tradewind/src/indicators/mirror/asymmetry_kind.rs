//! `Asymmetry`: how an asymmetry of mirror figures is expressed; M is the importer's, X the exporter's.

use crate::words::words;

words! {
    InvalidConvention, "kind of asymmetry";
    /// How an asymmetry of mirror figures is expressed; M is the importer's, X the
    /// exporter's.
    #[derive(Default)]
    pub enum Asymmetry {
        /// 2 (M - X) / (M + X), relative to their mean: -2 to 2.
        #[default]
        Midpoint = "midpoint",
        /// M / X, as the IMF compares CIF with FOB.
        Ratio = "ratio",
        /// M - X, in the unit of the flows.
        Difference = "difference",
        /// (M - X) / X, relative to the exporter's figure.
        Relative = "relative",
        /// (M - X) / (M + X), half of the midpoint form: -1 to 1.
        Normalised = "normalised",
        /// ln(M / X), which changes its sign when the two are exchanged.
        Log = "log",
    }
}
