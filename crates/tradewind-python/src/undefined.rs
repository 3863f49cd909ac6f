//! `Undefined`: why one of several results has no value.

use pyo3::{prelude::*, types::PyTuple};
use tradewind::{ErrorCode, error::excerpt};

use crate::{
    convert_in::Text,
    convert_out::{literal, rebuilt},
    errors::{Outcome, refused},
};

/// Why one of several results has no value: the code of the error that it would raise
/// alone. It is false, so that `cell or "-"` prints a marker of one's own.
#[pyclass(frozen, eq, hash, module = "tradewind")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Undefined(pub(crate) ErrorCode);

#[pymethods]
impl Undefined {
    #[classattr]
    fn __match_args__() -> (&'static str,) {
        ("code",)
    }

    #[new]
    fn new(code: Text) -> Outcome<Self> {
        let found = ErrorCode::from_name(&code.0);
        found.filter(|code| code.is_undefined()).map(Self).ok_or_else(|| {
            let message = format!(
                "{} is no code that means no value: expected one such as ZERO_TOTAL",
                excerpt(&code.0)
            );
            refused(ErrorCode::InvalidArgument, message)
        })
    }

    /// The name of the error code, such as '`ZERO_TOTAL`'.
    #[getter]
    fn code(&self) -> &'static str {
        self.0.name()
    }

    /// The stable number of the code.
    #[getter]
    fn number(&self) -> i32 {
        self.0.number()
    }

    #[expect(clippy::unused_self, reason = "Python asks each object")]
    fn __bool__(&self) -> bool {
        false
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Undefined({})", literal(py, self.code())?))
    }

    fn __str__(&self) -> &'static str {
        self.code()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        rebuilt::<Self>(py, (self.code(),).into_pyobject(py)?, None)
    }
}
