//! Counts: that a package has at least one project.

use rust_decimal::Decimal;

use super::Dossier;
use crate::{
    error::{ErrorCode, Fault, Location, excerpt},
    figure::Figure,
};

impl Dossier {
    /// Every count of projects that is zero or negative.
    pub(super) fn count_faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut positive = |figure: &Figure, pointer: String| {
            if figure.value() <= Decimal::ZERO {
                faults.push(Fault {
                    code: ErrorCode::InvalidValue,
                    location: Location::pointer(pointer),
                    message: format!(
                        "the count {} is not positive: expected 1 or more",
                        excerpt(figure.text())
                    ),
                });
            }
        };
        for (index, package) in self.packages.iter().enumerate() {
            positive(&package.count, format!("/packages/{index}/count"));
            if let Some(count) = &package.priced_count {
                positive(count, format!("/packages/{index}/priced_count"));
            }
        }
        faults
    }
}
