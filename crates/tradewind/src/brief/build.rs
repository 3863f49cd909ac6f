//! Building a brief: from a dossier and rates to every form of the page.

use super::{Brief, derived::derived, page::blocks, shown::shown};
use crate::{
    check::collect, currency::Currency, dossier::Dossier, error::Result, rates::RateTable,
};

/// What a dossier and rates yield together, with amounts shown in one currency.
///
/// Single transactions and packages are shown at the rate of their day (value date, else
/// signing, else end of the edition, else publication), flows at the average of their
/// period: the published one, else a mean of daily crosses, labelled as computed. A
/// missing rate is a line of the brief, not an error. Every check that the figures
/// allow is made without being asked for.
///
/// # Errors
/// - [`crate::ErrorCode::UnitMismatch`] when an amount of the dossier is no money.
///
/// # Example
/// ```
/// use tradewind::{Currency, Dossier, RateTable, brief};
/// let page = brief(&Dossier::default(), &RateTable::default(), Currency::from_code("USD")?)?;
/// assert!(page.checks().is_empty());
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn brief(dossier: &Dossier, rates: &RateTable, to: Currency) -> Result<Brief> {
    let checks = collect(dossier, rates)?;
    let shown = shown(dossier, rates, to);
    let derived = derived(dossier);
    let title = dossier.title.clone().unwrap_or_else(|| "Brief".to_owned());
    let blocks = blocks(dossier, &title, to, &shown, &derived, &checks);
    Ok(Brief { title, to, shown, derived, checks, blocks })
}
