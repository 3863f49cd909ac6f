//! Conventions of complexity.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Result},
    words::words,
};

words! {
    InvalidConvention, "convention of z-scores";
    /// How indices of complexity are standardised.
    #[derive(Default)]
    pub enum ZScores {
        /// By mean and standard deviation of the country index over all countries, the
        /// divisor being n; the product index by those **of the country index**, so that
        /// a country's index is the mean of its products' (Growth Lab, Stata
        /// `ecomplexity`, Python `ecomplexity`).
        #[default]
        Population = "population",
        /// Each index by its own mean and standard deviation, the divisor being n − 1 (R
        /// `economiccomplexity`).
        Sample = "sample",
    }
}

/// From what revealed comparative advantage on a product counts as present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Presence {
    /// The advantage (Balassa) that is asked for, above 0; 1 by default.
    pub cutoff: Decimal,
    /// Whether that advantage itself is enough: `≥` (Growth Lab, R `economiccomplexity`)
    /// or `>` (OECD and others).
    pub inclusive: bool,
}

impl Default for Presence {
    fn default() -> Self {
        Self { cutoff: Decimal::ONE, inclusive: true }
    }
}

impl Presence {
    /// Refuses a cutoff that every cell would reach.
    pub(super) fn check(self) -> Result<()> {
        if self.cutoff <= Decimal::ZERO {
            let cutoff = self.cutoff;
            return Err(Error::new(
                ErrorCode::NotPositive,
                format!("a cutoff of {cutoff} is no advantage: expected one above 0"),
            ));
        }
        Ok(())
    }

    /// Whether an advantage that compares like this with the cutoff is enough.
    pub(super) fn holds(self, order: core::cmp::Ordering) -> bool {
        order.is_gt() || (self.inclusive && order.is_eq())
    }
}
