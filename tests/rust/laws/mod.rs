//! The laws by subject; a law is a function that answers whether it held.

mod growth;
mod growth_changes;
mod growth_figure_rates;
mod growth_figures;
mod growth_real;
mod indicators;
mod inputs;
mod interval;
mod money;
mod number;
mod prices;
mod rates;
mod rounding;
mod series;
mod text;

use proptest::test_runner::TestCaseError;
use tradewind::Result;

/// What a law answered.
struct Held(Result<bool>);

impl From<bool> for Held {
    fn from(held: bool) -> Self {
        Self(Ok(held))
    }
}

impl From<Result<bool>> for Held {
    fn from(held: Result<bool>) -> Self {
        Self(held)
    }
}

/// Fails the case where the law did not hold, or could not be asked.
fn check(law: impl Into<Held>) -> std::result::Result<(), TestCaseError> {
    match law.into().0 {
        Ok(true) => Ok(()),
        Ok(false) => Err(TestCaseError::fail("the law does not hold")),
        Err(error) => Err(TestCaseError::fail(format!("the law has no answer: {error}"))),
    }
}
