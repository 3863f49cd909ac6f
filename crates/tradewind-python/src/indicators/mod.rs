//! Trade indicators.

mod advantage;
mod balance;
mod complexity;
mod concentration;
mod inequality;
mod intra_industry;
mod listed;
mod market_share;
mod matrix;
mod mirror;
mod price;
mod regional;
mod similarity;
mod specialisation;

use pyo3::{prelude::*, types::PyModule};

/// Adds the functions of `tradewind.indicators`.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let home = PyModule::new(module.py(), "tradewind.indicators")?;
    balance::register(module, &home)?;
    inequality::register(module, &home)?;
    advantage::register(module, &home)?;
    similarity::register(module, &home)?;
    intra_industry::register(module, &home)?;
    regional::register(module, &home)?;
    mirror::register(module, &home)?;
    specialisation::register(module, &home)?;
    concentration::register(module, &home)?;
    market_share::register(module, &home)?;
    matrix::register(module, &home)?;
    complexity::register(module, &home)?;
    price::register(module, &home)
}
