//! Conventions of the indices of a matrix.

use crate::words::words;

words! {
    InvalidConvention, "kind of revealed comparative advantage";
    /// Which index of revealed comparative advantage.
    ///
    /// `x` is the cell, `r` the total of its row, `c` that of its column, `w` the whole;
    /// `b = (x / r) / (c / w)`.
    #[derive(Default)]
    pub enum Advantage {
        /// `b`, 0 or more; above 1 is an advantage (Balassa 1965; World Bank WITS,
        /// UNCTAD).
        #[default]
        Balassa = "balassa",
        /// `(b − 1) / (b + 1)`, from −1 to below 1 (Dalum, Laursen and Villumsen 1998;
        /// Stata `rca`: SRCA).
        Symmetric = "symmetric",
        /// `ln b`; undefined where `x` is 0 (Vollrath 1991).
        Log = "log",
        /// `x / r − c / w`, from −1 to 1 (Hoen and Oosterhaven 2006; Stata `rca`: ARCA).
        Additive = "additive",
        /// `x / w − (r / w)(c / w)`, from −1/4 to 1/4; rows and columns sum to 0 (Yu, Cai
        /// and Leung 2009).
        Normalised = "normalised",
        /// `b` over the mean of `b` in the row (Proudman and Redding 2000; Stata `rca`:
        /// WRCA).
        Weighted = "weighted",
    }
}

words! {
    InvalidConvention, "whole of a share";
    /// In what a share is a share.
    #[derive(Default)]
    pub enum ShareOf {
        /// In the total of its row: the composition of a country's trade.
        #[default]
        Row = "row",
        /// In the total of its column: the market shares of a product.
        Column = "column",
        /// In the total of the table.
        Total = "total",
    }
}
