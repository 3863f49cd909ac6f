//! Whether a network hangs together.

use super::Network;
use crate::error::{Error, ErrorCode, Result};

impl Network {
    /// Refuses a network in which links lead from no country to some other.
    ///
    /// # Errors
    /// - [`ErrorCode::TooFewValues`] when fewer than two countries or no two products take
    ///   part.
    /// - [`ErrorCode::DisconnectedNetwork`] when the network falls apart.
    pub(super) fn connected(&self) -> Result<()> {
        let linked = self.links.iter().filter(|columns| !columns.is_empty()).count();
        if linked < 2 {
            return Err(Error::new(
                ErrorCode::TooFewValues,
                format!("{linked} rows with a link make no index: expected 2 or more"),
            ));
        }
        let transposed = self.transposed();
        let mut seen = vec![false; self.row_count()];
        let mut columns_seen = vec![false; self.column_count()];
        let first = self.links.iter().position(|columns| !columns.is_empty());
        let mut waiting: Vec<usize> = first.into_iter().collect();
        let mut reached = 0_usize;
        while let Some(row) = waiting.pop() {
            match seen.get_mut(row) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            reached = reached.saturating_add(1);
            for column in self.links.get(row).into_iter().flatten() {
                if let Some(seen) = columns_seen.get_mut(*column)
                    && !*seen
                {
                    *seen = true;
                    waiting.extend(transposed.get(*column).into_iter().flatten());
                }
            }
        }
        if reached < linked {
            return Err(Error::new(
                ErrorCode::DisconnectedNetwork,
                format!(
                    "the network falls apart: {reached} of {linked} rows hang together, \
                     expected all"
                ),
            ));
        }
        Ok(())
    }
}
