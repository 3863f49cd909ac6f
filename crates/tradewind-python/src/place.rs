//! `Place`: a country, a part of one, or a group of countries.

use pyo3::{prelude::*, types::PyTuple};

use crate::{
    convert_in::Text,
    convert_out::{literal, rebuilt},
    errors::{Failure, Outcome},
};

/// A country (ISO 3166-1), a subdivision of one (ISO 3166-2), or a region (UN M49).
#[pyclass(frozen, eq, ord, hash, module = "tradewind")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Hash)]
pub(crate) struct Place(pub(crate) tradewind::Place);

/// Where a place is due: a `Place`, or its code.
pub(crate) struct PlaceIn(tradewind::Place);

impl<'py> FromPyObject<'_, 'py> for PlaceIn {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if let Ok(place) = object.cast::<Place>() {
            return Ok(Self(place.get().0));
        }
        let Text(code) = object.extract()?;
        Ok(Self(code.parse()?))
    }
}

#[pymethods]
impl Place {
    #[classattr]
    fn __match_args__() -> (&'static str,) {
        ("code",)
    }

    #[new]
    fn new(code: PlaceIn) -> Self {
        Self(code.0)
    }

    /// Every place: groups, then each country followed by its subdivisions.
    #[staticmethod]
    fn all() -> Vec<Self> {
        tradewind::Place::all().map(Self).collect()
    }

    /// The code: "KZ" for a country, "CN-NX" for a subdivision, "143" for a group.
    #[getter]
    fn code(&self) -> &'static str {
        self.0.code()
    }

    /// The three-letter code of a country, else None.
    #[getter]
    fn alpha3(&self) -> Option<&'static str> {
        self.0.alpha3()
    }

    /// The three digits of a country or group; None for a subdivision.
    #[getter]
    fn numeric(&self) -> Option<&'static str> {
        self.0.numeric()
    }

    /// The English name.
    #[getter]
    fn name(&self) -> &'static str {
        self.0.name()
    }

    /// "country", "subdivision" or "group".
    #[getter]
    fn kind(&self) -> &'static str {
        self.0.kind().name()
    }

    /// The countries of a group; of other places none.
    #[getter]
    fn members(&self) -> Vec<Self> {
        self.0.members().map(Self).collect()
    }

    /// The country of a subdivision, else None.
    #[getter]
    fn country(&self) -> Option<Self> {
        self.0.country().map(Self)
    }

    /// Whether the other place lies in this one.
    fn __contains__(&self, other: PlaceIn) -> bool {
        self.0.contains(other.0)
    }

    fn __str__(&self) -> &'static str {
        self.0.code()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Place({})", literal(py, self.0.code())?))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        rebuilt::<Self>(py, (self.0.code(),).into_pyobject(py)?, None)
    }
}
