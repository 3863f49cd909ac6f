//! Faults: everything that is wrong with one document, in order.

use tradewind::{
    Error, ErrorCode, Result,
    error::{Fault, Location},
};

/// Everything that is wrong with one document, so far.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    pub(super) fn add(&mut self, code: ErrorCode, pointer: &str, message: String) {
        self.0.push(Fault { code, location: Location::pointer(pointer), message });
    }

    /// An error of the core, at a place of the document.
    pub(super) fn add_error(&mut self, error: Error, pointer: &str) {
        let fault = error.at(Location::pointer(pointer)).into_fault();
        self.0.push(fault);
    }

    pub(super) fn extend(&mut self, faults: Vec<Fault>) {
        self.0.extend(faults);
    }

    /// All faults as one error, if there are any.
    pub(super) fn into_result(self) -> Result<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        Err(Error::from_faults(
            ErrorCode::InvalidDossier,
            "the dossier is invalid",
            self.0,
        ))
    }
}
