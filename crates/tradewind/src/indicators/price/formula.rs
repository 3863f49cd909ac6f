//! `IndexFormula`: by which published formula prices or quantities are averaged.

use crate::words::words;

words! {
    InvalidConvention, "index formula";
    /// The published formula of a price or quantity index.
    ///
    /// p and q are the prices and quantities of the base period (0) and the current one
    /// (1); sums run over the products. A quantity index is the same formula with prices
    /// and quantities exchanged.
    ///
    /// # Source
    /// International Monetary Fund, Export and Import Price Index Manual, chapters 16, 17
    /// and 21.
    pub enum IndexFormula {
        /// `Σ p1 q0 / Σ p0 q0`: the basket of the base period. Most statistical offices
        /// publish it.
        Laspeyres = "laspeyres",
        /// `Σ p1 q1 / Σ p0 q1`: the basket of the current period; the unit value indices of
        /// UNCTAD and of many customs offices.
        Paasche = "paasche",
        /// `√(Laspeyres × Paasche)`, the ideal index: the United States' Bureau of Economic
        /// Analysis and Statistics Canada chain it.
        Fisher = "fisher",
        /// `Π (p1 / p0)^((s0 + s1) / 2)`, s being the shares in the value of their period:
        /// the United States' Bureau of Labor Statistics.
        Tornqvist = "tornqvist",
        /// `Σ p1 √(q0 q1) / Σ p0 √(q0 q1)`.
        Walsh = "walsh",
        /// `Σ p1 (q0 + q1) / Σ p0 (q0 + q1)`.
        MarshallEdgeworth = "marshall_edgeworth",
        /// `Π (p1 / p0)^(1 / n)`: without weights; the price index reads no quantities.
        Jevons = "jevons",
    }
}

words! {
    InvalidConvention, "matching";
    /// What becomes of a product that stands in one of two periods only.
    #[derive(Default)]
    pub enum Matching {
        /// It is an error: an index over the others says nothing of it.
        #[default]
        All = "all",
        /// It is left out; the convention of the result counts the products left out.
        MatchedOnly = "matched_only",
    }
}
