//! The functions of `tradewind.growth`, as the compiled module holds them.

use pyo3::{
    prelude::*,
    types::{PyCFunction, PyModule},
};

use super::{
    changes, compounding, duration, levels, lists, parts, prices, rate, series, trend,
};

/// Where the functions go: into the compiled module, as if they came from another.
pub(super) struct Functions<'py> {
    module: Bound<'py, PyModule>,
    pub(super) home: Bound<'py, PyModule>,
}

impl<'py> Functions<'py> {
    /// Adds one function under `growth_` and its name.
    pub(super) fn add(&self, function: Bound<'py, PyCFunction>) -> PyResult<()> {
        let name: String = function.getattr("__name__")?.extract()?;
        self.module.add(format!("growth_{name}").as_str(), function)
    }
}

/// Adds the functions of `tradewind.growth`.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let home = PyModule::new(module.py(), "tradewind.growth")?;
    let functions = Functions { module: module.clone(), home };
    levels::add(&functions)?;
    changes::add(&functions)?;
    parts::add(&functions)?;
    prices::add(&functions)?;
    compounding::add(&functions)?;
    rate::add(&functions)?;
    trend::add(&functions)?;
    duration::add(&functions)?;
    lists::add(&functions)?;
    series::register(module)
}
