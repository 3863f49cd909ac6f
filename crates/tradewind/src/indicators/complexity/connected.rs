//! Whether a network hangs together.

use super::Network;
use crate::{
    error::{Error, ErrorCode, Result},
    indicators::float::cell,
};

impl Network {
    /// Refuses a network in which links lead from no country to some other.
    ///
    /// # Errors
    /// - [`ErrorCode::TooFewValues`] when fewer than two countries or no two products take
    ///   part.
    /// - [`ErrorCode::DisconnectedNetwork`] when the network falls apart.
    pub(super) fn connected(&self) -> Result<()> {
        let linked = self.links.iter().filter(|columns| !columns.is_empty()).count();
        let columns_linked = self.ubiquity.iter().filter(|count| **count > 0).count();
        for (count, side) in [(linked, "rows"), (columns_linked, "columns")] {
            if count < 2 {
                return Err(Error::new(
                    ErrorCode::TooFewValues,
                    format!("an index of {count} {side} with a link: expected 2 or more"),
                ));
            }
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
            return Err(self.falls_apart(first, &seen));
        }
        Ok(())
    }

    /// The error that names a link without a way from the first row.
    fn falls_apart(&self, first: Option<usize>, seen: &[bool]) -> Error {
        let first = first.unwrap_or(0).saturating_add(1);
        let mut apart = self.links.iter().zip(seen).enumerate();
        let place = apart.find_map(|(row, (columns, seen))| {
            let column = columns.first().filter(|_| !*seen)?;
            Some((row.saturating_add(1), column.saturating_add(1)))
        });
        let (row, column) = place.unwrap_or_default();
        let message = format!(
            "the network falls apart: no links lead from row {first} to row {row}, \
             column {column}, expected one network"
        );
        Error::new(ErrorCode::DisconnectedNetwork, message).at(cell(row, column))
    }
}
