//! `InPlace`: results a row and column that are written where the caller wants them.

use crate::{
    error::{ErrorCode, Result},
    indicators::float::{one_each, unmarked},
};

/// Why rows and columns take no part, and what then stands in a place.
pub(super) struct InPlace {
    pub(super) rows: Vec<Option<ErrorCode>>,
    pub(super) columns: Vec<Option<ErrorCode>>,
    pub(super) undefined: Option<f64>,
}

impl InPlace {
    /// Refuses what cannot be written, before anything is.
    ///
    /// # Errors
    /// - [`ErrorCode::LengthMismatch`] when there is another number of places than results.
    /// - The code of the first result that is undefined, when there is no marker for it.
    pub(super) fn check(&self, out: &[f64]) -> Result<()> {
        one_each(out, self.rows.len().saturating_mul(self.columns.len()))?;
        if self.undefined.is_some() {
            return Ok(());
        }
        let mut codes = self
            .rows
            .iter()
            .flat_map(|row| self.columns.iter().map(|column| row.or(*column)))
            .enumerate();
        let first = codes.find_map(|(at, code)| code.map(|code| (code, at)));
        first.map_or(Ok(()), |(code, position)| Err(unmarked(code, position)))
    }

    /// Puts the marker in the places of what is undefined.
    pub(super) fn mark(&self, out: &mut [f64]) {
        let Some(marker) = self.undefined else { return };
        let lines = out.chunks_exact_mut(self.columns.len().max(1));
        for (line, row) in lines.zip(&self.rows) {
            for (place, column) in line.iter_mut().zip(&self.columns) {
                if row.or(*column).is_some() {
                    *place = marker;
                }
            }
        }
    }
}
