//! The formulas that growth over series takes by name.

use crate::words::words;

words! {
    InvalidConvention, "form of a change";
    /// How a change from a base to a current value is measured; each is the function of
    /// that name in [`crate::growth`].
    #[derive(Default)]
    pub enum ChangeForm {
        /// `current / base − 1`.
        #[default]
        Simple = "simple",
        /// `(current − base) / |base|`: growth over the magnitude of a base that may be
        /// negative.
        AbsoluteBase = "absolute_base",
        /// `current − base`.
        AbsoluteChange = "absolute_change",
        /// `2 (current − base) / (current + base)`.
        Midpoint = "midpoint",
        /// `ln(current / base)`.
        Log = "log",
        /// `ln(current / base) / periods`: log growth a period.
        Exponential = "exponential",
        /// `(current / base)^(periods per year / periods) − 1`.
        Annualised = "annualised",
        /// `(current / base − 1) · periods per year / periods`.
        AnnualisedLinear = "annualised_linear",
        /// `current / base`.
        Times = "times",
    }
}

words! {
    InvalidConvention, "form of a combination";
    /// What is computed of two series, period by period; each is the function of that name
    /// in [`crate::growth`]. Growth and shares are fractions: 0.1 is ten percent.
    #[derive(Default)]
    pub enum PairForm {
        /// The part's share in the whole: `part / whole`.
        #[default]
        Share = "share",
        /// The change of the part's share in the whole.
        ShareChange = "share_change",
        /// What share of the change of the whole is that of the part.
        ShareOfChange = "share_of_change",
        /// The base that a current value and its growth imply.
        ImpliedBase = "implied_base",
        /// The change that a current value and its growth imply.
        ChangeFromGrowth = "change_from_growth",
        /// The whole that a part and its share imply.
        ImpliedWhole = "implied_whole",
        /// Growth of the whole, less the contribution of a part.
        Excluding = "excluding",
        /// Growth at constant prices of nominal growth and inflation.
        Real = "real",
        /// The price index of nominal values and values at constant prices.
        ImplicitDeflator = "implicit_deflator",
        /// The change of the exchange rate of growth in local and in foreign currency.
        CurrencyBridge = "currency_bridge",
        /// Growth in local currency of growth in foreign currency and exchange rates.
        LocalFromForeign = "local_from_foreign",
        /// Growth in foreign currency of growth in local currency and exchange rates.
        ForeignFromLocal = "foreign_from_local",
    }
}
