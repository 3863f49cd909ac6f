//! Errors: a core error becomes the Python exception of its code.

use pyo3::{prelude::*, sync::PyOnceLock};
use tradewind::{
    Error, ErrorCode,
    error::{Fault, Location},
};

/// What a binding function fails with: the core's error, or one of Python's own.
pub(crate) enum Failure {
    /// The core refused.
    Core(Error),
    /// Python raised while a value was converted.
    Python(PyErr),
}

/// What a binding function returns that can fail.
pub(crate) type Outcome<T> = Result<T, Failure>;

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Core(error)
    }
}

impl From<PyErr> for Failure {
    fn from(error: PyErr) -> Self {
        Self::Python(error)
    }
}

impl From<Failure> for PyErr {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Core(error) => Python::attach(|py| exception(py, &error)),
            Failure::Python(error) => error,
        }
    }
}

/// An error of the boundary itself.
pub(crate) fn refused(code: ErrorCode, message: impl Into<String>) -> Failure {
    Failure::Core(Error::new(code, message))
}

impl Failure {
    /// The same, with the note that an argument of a function gets.
    pub(crate) fn while_processing(self, py: Python<'_>, argument: &str) -> Self {
        let error = PyErr::from(self);
        let note = format!("while processing '{argument}'");
        match error.value(py).call_method1("add_note", (note,)) {
            Ok(_) => Self::Python(error),
            Err(failed) => Self::Python(failed),
        }
    }
}

type Place = (Option<u64>, Option<u64>, Option<String>, Option<String>);

fn place(location: &Location) -> Place {
    (location.line, location.column, location.pointer.clone(), location.name.clone())
}

fn fault(fault: &Fault) -> (&'static str, &str, Place) {
    (fault.code.name(), &fault.message, place(&fault.location))
}

/// The exception classes have several bases each, which only Python can declare.
fn exception(py: Python<'_>, error: &Error) -> PyErr {
    static BUILD: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let faults: Vec<_> = error.faults().iter().map(fault).collect();
    let arguments =
        (error.code().name(), error.to_string(), place(error.location()), faults);
    BUILD
        .import(py, "tradewind.exceptions", "_exception")
        .and_then(|build| build.call1(arguments))
        .map_or_else(|failed| failed, PyErr::from_value)
}

/// The name and number of every error code and whether it means "no value", in the order
/// of the numbers.
#[pyfunction]
pub(crate) fn _error_codes() -> Vec<(&'static str, i32, bool)> {
    ErrorCode::ALL
        .iter()
        .map(|code| (code.name(), code.number(), code.is_undefined()))
        .collect()
}
