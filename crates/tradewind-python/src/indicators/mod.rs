//! Trade indicators.

mod balance;
mod concentration;
mod listed;
mod market_share;
mod price;

use pyo3::{prelude::*, types::PyModule};

/// Adds the functions of `tradewind.indicators`.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let home = PyModule::new(module.py(), "tradewind.indicators")?;
    balance::register(module, &home)?;
    concentration::register(module, &home)?;
    market_share::register(module, &home)?;
    price::register(module, &home)
}
