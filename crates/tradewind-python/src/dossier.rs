//! `Dossier`: what was reported on one matter, with its sources.

use pyo3::{
    prelude::*,
    types::{PyString, PyTuple},
};

use crate::{
    bytes_in::bytes,
    convert_in::Text,
    convert_out::{literal, structure},
    errors::Outcome,
    object_in::Due,
};

/// What was reported on one matter, with its sources.
#[pyclass(frozen, module = "tradewind")]
#[derive(Clone)]
pub(crate) struct Dossier(pub(crate) tradewind::Dossier);

/// Other threads run while a dossier is read.
fn read(py: Python<'_>, content: &[u8]) -> Outcome<Dossier> {
    Ok(Dossier(py.detach(|| tradewind_formats::read_dossier(content))?))
}

impl Dossier {
    /// One list of the written form as Python lists and dictionaries.
    fn list<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        let records = structure(py, &self.to_json())?;
        records.call_method1("get", (name, pyo3::types::PyList::empty(py)))
    }
}

impl Due for Dossier {
    const EXPECTED: &'static str = "Dossier, such as Dossier.read(path)";
}

#[pymethods]
impl Dossier {
    /// Reads a dossier from a path or from bytes.
    #[staticmethod]
    #[pyo3(name = "read")]
    fn read_from(source: &Bound<'_, PyAny>) -> Outcome<Self> {
        read(source.py(), &bytes(source)?)
    }

    /// Reads a dossier from JSON, text or bytes.
    #[staticmethod]
    fn from_json(json: &Bound<'_, PyAny>) -> Outcome<Self> {
        if json.cast::<PyString>().is_ok() {
            let Text(text) = json.extract()?;
            return read(json.py(), text.as_bytes());
        }
        read(json.py(), &crate::bytes_in::content(json)?)
    }

    /// The dossier as JSON; nothing that was read is lost.
    fn to_json(&self) -> String {
        tradewind_formats::write_dossier(&self.0)
    }

    /// What it is about.
    #[getter]
    fn title(&self) -> Option<&str> {
        self.0.title.as_deref()
    }

    /// Who says so, as in the JSON form.
    #[getter]
    fn sources<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.list(py, "sources")
    }

    /// Meetings that return, as in the JSON form.
    #[getter]
    fn forums<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.list(py, "forums")
    }

    /// One meeting each, as in the JSON form.
    #[getter]
    fn editions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.list(py, "editions")
    }

    /// Umbrellas of projects, as in the JSON form.
    #[getter]
    fn packages<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.list(py, "packages")
    }

    /// Single projects, as in the JSON form.
    #[getter]
    fn projects<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.list(py, "projects")
    }

    /// Trade statistics, as in the JSON form.
    #[getter]
    fn trade<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.list(py, "trade")
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.0 == other.0
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyString::new(py, &self.to_json()).hash()
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(
        slf: Bound<'py, Self>,
        _memo: &Bound<'py, PyAny>,
    ) -> Bound<'py, Self> {
        slf
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let title = match self.title() {
            Some(title) => literal(py, title)?,
            None => "without title".to_owned(),
        };
        Ok(format!("<Dossier: {title}>"))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let again = py.import("tradewind._tradewind")?.getattr("_dossier")?;
        (again, (self.to_json(),)).into_pyobject(py)
    }
}

/// A dossier from its pickled form.
#[pyfunction]
pub(crate) fn _dossier(json: &Bound<'_, PyAny>) -> Outcome<Dossier> {
    Dossier::from_json(json)
}

/// A dossier to fill in, as JSON.
#[pyfunction]
pub(crate) fn skeleton() -> &'static str {
    tradewind_formats::SKELETON
}
