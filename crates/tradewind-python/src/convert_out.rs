//! Conversion from core values into Python values, exactly.

use pyo3::{
    IntoPyObjectExt,
    prelude::*,
    sync::PyOnceLock,
    types::{PyDate, PyDict, PyString, PyTuple},
};
use tradewind::{Date, Decimal, Places, Rational, When};

use crate::{
    convert_in::{decimal_class, fraction_class},
    period::Period,
};

/// A number as `decimal.Decimal`, digit by digit; no decimal context is applied.
pub(crate) fn decimal(py: Python<'_>, value: Decimal) -> PyResult<Bound<'_, PyAny>> {
    decimal_class(py)?.call1((value.to_string(),))
}

/// A fraction as `fractions.Fraction`.
pub(crate) fn fraction<'py>(
    py: Python<'py>,
    value: &Rational,
) -> PyResult<Bound<'py, PyAny>> {
    let integer = |digits: String| py.get_type::<pyo3::types::PyInt>().call1((digits,));
    fraction_class(py)?
        .call1((integer(value.numerator())?, integer(value.denominator())?))
}

/// The shortest text that is exactly the value: a decimal, else a fraction.
pub(crate) fn exact(value: &Rational) -> String {
    match value.to_decimal(Places::default()) {
        Ok(decimal) if decimal.exact => decimal.value.to_string(),
        Ok(_) | Err(_) => format!("{}/{}", value.numerator(), value.denominator()),
    }
}

/// A day as `datetime.date`.
pub(crate) fn date(py: Python<'_>, value: Date) -> PyResult<Bound<'_, PyDate>> {
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    PyDate::new(py, value.year().into(), part(value.month()), part(value.day()))
}

/// A day as `datetime.date`, a period as `Period`.
pub(crate) fn when(py: Python<'_>, value: When) -> PyResult<Bound<'_, PyAny>> {
    match value {
        When::Day(day) => Ok(date(py, day)?.into_any()),
        When::Period(period) => Period(period).into_bound_py_any(py),
    }
}

/// The text as a Python literal, with Python's own quoting.
pub(crate) fn literal(py: Python<'_>, text: &str) -> PyResult<String> {
    Ok(PyString::new(py, text).repr()?.to_string())
}

/// What `pickle` and `copy` need to make a value again: its class and arguments.
pub(crate) fn rebuilt<'py, C: pyo3::PyTypeInfo>(
    py: Python<'py>,
    arguments: Bound<'py, PyTuple>,
    keywords: Option<Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyTuple>> {
    static NEW: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let new = NEW.import(py, "copyreg", "__newobj_ex__")?;
    let keywords = keywords.unwrap_or_else(|| PyDict::new(py));
    let inner = (py.get_type::<C>(), arguments, keywords);
    (new, inner).into_pyobject(py)
}

/// JSON text as Python lists, dictionaries and strings; numbers stay exact.
pub(crate) fn structure<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    let keywords = PyDict::new(py);
    keywords.set_item("parse_float", decimal_class(py)?)?;
    py.import("json")?.call_method("loads", (json,), Some(&keywords))
}
