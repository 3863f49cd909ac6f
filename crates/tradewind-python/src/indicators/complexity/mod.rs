//! Economic complexity.

mod degree;
mod exports;
mod index;
mod iteration;

use pyo3::{prelude::*, types::PyModule};

/// Adds the functions of this family.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    degree::register(module, home)?;
    index::register(module, home)?;
    iteration::register(module, home)
}
