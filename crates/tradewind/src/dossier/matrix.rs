//! The trade of a dossier as a matrix.

use rust_decimal::Decimal;

use super::Dossier;
use crate::{
    error::{Error, ErrorCode, Result, excerpt},
    indicators::Matrix,
    trade::{TradeAxis, trade_matrix},
};

impl Dossier {
    /// The observations with these ids as a matrix; all of them where no id is given.
    ///
    /// As [`trade_matrix`], which refuses what cannot stand side by side.
    ///
    /// # Errors
    /// - [`ErrorCode::UnknownReference`] when no observation has an id.
    /// - Those of [`trade_matrix`].
    pub fn trade_matrix(
        &self,
        ids: &[&str],
        rows: TradeAxis,
        columns: TradeAxis,
        missing: Option<Decimal>,
    ) -> Result<Matrix> {
        if ids.is_empty() {
            return trade_matrix(&self.trade, rows, columns, missing);
        }
        let mut chosen = Vec::with_capacity(ids.len());
        for id in ids {
            let found = self.trade.iter().find(|one| one.id == **id);
            chosen.push(found.ok_or_else(|| {
                let message = format!("no observation has the id {}", excerpt(id));
                Error::new(ErrorCode::UnknownReference, message)
            })?);
        }
        trade_matrix(chosen, rows, columns, missing)
    }
}
