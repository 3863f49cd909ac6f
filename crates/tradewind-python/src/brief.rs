//! `Brief`: what a dossier and rates yield together.

use pyo3::{
    prelude::*,
    types::{PyDict, PyString, PyTuple},
};
use tradewind::{ErrorCode, error::excerpt};

use crate::{
    check::{Check, Origin},
    convert_in::Text,
    convert_out::literal,
    currency::{Currency, CurrencyIn},
    dossier::Dossier,
    errors::{Failure, Outcome, refused},
    object_in::Own,
    rate_table::RateTable,
};

/// What a dossier and rates yield together: figures, conversions, checks, sources.
#[pyclass(frozen, module = "tradewind")]
pub(crate) struct Brief {
    pub(crate) brief: tradewind::Brief,
    /// What it follows from, for pickling.
    origin: (Py<Dossier>, Py<RateTable>),
}

/// What a dossier and rates yield together, with amounts shown in one currency.
///
/// A missing rate is a line of the brief, not an error.
#[pyfunction]
#[pyo3(signature = (dossier, rates, to))]
pub(crate) fn brief(
    dossier: Own<'_, Dossier>,
    rates: Own<'_, RateTable>,
    to: CurrencyIn,
) -> Outcome<Brief> {
    let (Own(dossier), Own(rates)) = (dossier, rates);
    let (content, table) = (&dossier.get().0, &rates.get().table);
    let brief = dossier.py().detach(|| tradewind::brief(content, table, to.0))?;
    Ok(Brief { brief, origin: (dossier.unbind(), rates.unbind()) })
}

/// The library of a data frame.
struct Frame(&'static str);

impl Default for Frame {
    fn default() -> Self {
        Self("pandas")
    }
}

impl<'py> FromPyObject<'_, 'py> for Frame {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let Text(name) = object.extract()?;
        let known = ["pandas", "polars"].into_iter().find(|known| *known == name);
        known.map(Self).ok_or_else(|| {
            let message =
                format!("{} is no backend: expected pandas, polars", excerpt(&name));
            refused(ErrorCode::InvalidArgument, message)
        })
    }
}

/// One column: what each check says.
fn of<'a, T>(
    checks: impl Iterator<Item = &'a tradewind::Check>,
    say: impl Fn(&'a tradewind::Check) -> T,
) -> Vec<T> {
    checks.map(say).collect()
}

fn sharpness(check: &tradewind::Check) -> Option<String> {
    check.sharpness().map(tradewind::check::Sharpness::text)
}

#[pymethods]
impl Brief {
    /// What it is about.
    #[getter]
    fn title(&self) -> &str {
        self.brief.title()
    }

    /// The currency in which amounts are shown.
    #[getter]
    fn to(&self) -> Currency {
        Currency(self.brief.to())
    }

    /// Every check, in a fixed order.
    #[getter]
    fn checks<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let checks = slf.get().brief.checks().iter().enumerate().map(|(index, check)| {
            let origin = Origin::Brief(slf.clone().unbind(), index);
            Check { check: check.clone(), origin }
        });
        PyTuple::new(slf.py(), checks.collect::<Vec<_>>())
    }

    /// The checks as a data frame of `pandas` or `polars`, one row each.
    #[pyo3(
        signature = (backend=Frame::default()),
        text_signature = "($self, backend='pandas')"
    )]
    fn checks_frame<'py>(
        &self,
        py: Python<'py>,
        backend: Frame,
    ) -> PyResult<Bound<'py, PyAny>> {
        let checks = self.brief.checks().iter();
        let columns = PyDict::new(py);
        columns.set_item("kind", of(checks.clone(), |check| check.kind().name()))?;
        columns.set_item("subject", of(checks.clone(), tradewind::Check::subject))?;
        columns
            .set_item("verdict", of(checks.clone(), |check| check.verdict().name()))?;
        columns.set_item("sentence", of(checks.clone(), tradewind::Check::sentence))?;
        columns.set_item("reason", of(checks.clone(), tradewind::Check::reason))?;
        columns.set_item("sharpness", of(checks, sharpness))?;
        py.import(backend.0)?.call_method1("DataFrame", (columns,))
    }

    /// The brief as Markdown.
    fn to_markdown(&self) -> String {
        self.brief.to_markdown()
    }

    /// The brief as a page of HTML that asks nothing of anybody.
    fn to_html(&self) -> String {
        self.brief.to_html()
    }

    /// The brief as JSON.
    fn to_json(&self) -> String {
        self.brief.to_json()
    }

    fn _repr_html_(&self) -> String {
        self.brief.to_html_fragment()
    }

    fn _repr_markdown_(&self) -> String {
        self.brief.to_markdown()
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.brief == other.brief
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyString::new(py, &self.brief.to_markdown()).hash()
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
        let title = literal(py, self.brief.title())?;
        let checks = self.brief.checks().len();
        Ok(format!("<Brief: {title} in {}, {checks} checks>", self.brief.to()))
    }

    fn __str__(&self) -> String {
        self.brief.to_markdown()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let again = py.import("tradewind._tradewind")?.getattr("brief")?;
        let (dossier, rates) = (self.origin.0.bind(py), self.origin.1.bind(py));
        (again, (dossier, rates, Currency(self.brief.to()))).into_pyobject(py)
    }
}
