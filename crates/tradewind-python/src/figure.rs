//! `Figure`: a number as it was reported.

use pyo3::{
    prelude::*,
    types::{PyDict, PyFloat, PyString, PyTuple},
};
use tradewind::{Details, ErrorCode, Precision, Qualifier, Reading, ValueDate};

use crate::{
    convert_in::{Power, Text, Word, float_text, wrong_kind},
    convert_out::{date, decimal, literal, rebuilt},
    currency::Currency,
    day_in::Day,
    errors::{Failure, Outcome, refused},
    interval::Interval,
    money::Money,
};

/// A number as it was reported: its digits, scale, unit and qualifier.
#[pyclass(frozen, eq, hash, module = "tradewind")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Figure(pub(crate) tradewind::Figure);

/// Where a figure is due: a `Figure`, or its text.
pub(crate) struct FigureIn(pub(crate) tradewind::Figure);

impl<'py> FromPyObject<'_, 'py> for FigureIn {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if let Ok(figure) = object.cast::<Figure>() {
            return Ok(Self(figure.get().0.clone()));
        }
        let FigureText(figure) = object.extract()?;
        Ok(Self(figure))
    }
}

/// The text of a figure.
struct FigureText(tradewind::Figure);

impl<'py> FromPyObject<'_, 'py> for FigureText {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if let Ok(float) = object.cast::<PyFloat>() {
            let message = format!(
                "the float {} does not show the digits that were written, and has no \
                 unit: expected text with its unit, such as \"11.2 billion CNY\"",
                float_text(&float)?
            );
            return Err(refused(ErrorCode::FloatRefused, message));
        }
        if object.cast::<PyString>().is_err() {
            let expected =
                "the text of a figure with its unit, such as \"11.2 billion CNY\"";
            return Err(wrong_kind(&object, expected));
        }
        let Text(text) = object.extract()?;
        Ok(Self(text.parse()?))
    }
}

impl Figure {
    /// The arguments beside the text that make the figure again.
    fn keywords<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let keywords = PyDict::new(py);
        if self.has_qualifier_beside() {
            keywords.set_item("qualifier", self.qualifier())?;
        }
        if let Some(text) = self.original_text() {
            keywords.set_item("original_text", text)?;
        }
        if let Some(language) = self.language() {
            keywords.set_item("language", language)?;
        }
        if let Some((day, basis)) = self.value_date_text() {
            keywords.set_item("value_date", (day, basis))?;
        }
        if let Some(precision) = self.precision() {
            keywords.set_item("precision", precision)?;
        }
        Ok(keywords)
    }

    /// Whether the qualifier was given beside the text, not only in it.
    fn has_qualifier_beside(&self) -> bool {
        let plain = self.0.text().parse::<tradewind::Figure>().ok();
        let details = self.0.details().cloned();
        let same = plain.and_then(|figure| match details {
            Some(details) => figure.with_details(details).ok(),
            None => Some(figure),
        });
        same.as_ref() != Some(&self.0)
    }

    fn value_date_text(&self) -> Option<(String, &str)> {
        let value_date = self.0.details()?.value_date.as_ref()?;
        Some((value_date.date.to_string(), &value_date.basis))
    }
}

#[pymethods]
impl Figure {
    #[classattr]
    fn __match_args__() -> (&'static str,) {
        ("text",)
    }

    #[new]
    #[pyo3(signature = (
        text, *, qualifier=None, original_text=None, language=None, value_date=None,
        precision=None
    ))]
    fn new(
        text: FigureText,
        qualifier: Option<Word<Qualifier>>,
        original_text: Option<Text>,
        language: Option<Text>,
        value_date: Option<(Day, Text)>,
        precision: Option<(Power, Text)>,
    ) -> Outcome<Self> {
        let mut figure = text.0;
        if let Some(Word(qualifier)) = qualifier {
            figure = figure.with_qualifier(qualifier)?;
        }
        let details = Details {
            original_text: original_text.map(|text| text.0),
            language: language.map(|text| text.0),
            value_date: value_date
                .map(|(day, basis)| ValueDate { date: day.0, basis: basis.0 }),
            precision: precision
                .map(|(place, reason)| Precision { place: place.0, reason: reason.0 }),
        };
        Ok(Self(if details.is_empty() {
            figure
        } else {
            figure.with_details(details)?
        }))
    }

    /// The text, as it was given.
    #[getter]
    fn text(&self) -> &str {
        self.0.text()
    }

    /// The digits as written: 11.2 for "11.2 billion CNY".
    #[getter]
    fn digits<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        decimal(py, self.0.digits())
    }

    /// The power of ten of the scale word: 9 for billions.
    #[getter]
    fn exponent(&self) -> u32 {
        self.0.exponent()
    }

    /// The value in whole units.
    #[getter]
    fn value<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        decimal(py, self.0.value())
    }

    /// The unit: a currency code, "%", "percentage points", a noun, or "".
    #[getter]
    fn unit(&self) -> String {
        self.0.unit().to_string()
    }

    /// The currency, where the figure is an amount of money.
    #[getter]
    fn currency(&self) -> Option<Currency> {
        self.0.currency().map(Currency)
    }

    /// The word that limits it; "stated" when there is none.
    #[getter]
    fn qualifier(&self) -> &'static str {
        self.0.qualifier().name()
    }

    /// How many digits were written.
    #[getter]
    fn significant_digits(&self) -> u32 {
        self.0.significant_digits()
    }

    /// Whether trailing zeros make the padded reading wider than the written one.
    #[getter]
    fn has_padding(&self) -> bool {
        self.0.has_padding()
    }

    /// What it may stand for if it was rounded to its last written digit.
    #[getter]
    fn written(&self) -> Interval {
        Interval(self.0.written())
    }

    /// What it may stand for if trailing zeros are padding.
    #[getter]
    fn padded(&self) -> Interval {
        Interval(self.0.padded())
    }

    /// What it may stand for if it was cut off after its last written digit.
    #[getter]
    fn truncated(&self) -> Interval {
        Interval(self.0.truncated())
    }

    /// What it may stand for under "written", "padded" or "truncated".
    fn interval(&self, reading: Word<Reading>) -> Interval {
        Interval(self.0.interval(reading.0))
    }

    /// The figure as money.
    fn money(&self) -> Outcome<Money> {
        Ok(Money(self.0.money()?))
    }

    /// The words of the source, in its language.
    #[getter]
    fn original_text(&self) -> Option<&str> {
        self.0.details()?.original_text.as_deref()
    }

    /// Language of the original text.
    #[getter]
    fn language(&self) -> Option<&str> {
        self.0.details()?.language.as_deref()
    }

    /// The day that the value refers to, with how it is known.
    #[getter]
    fn value_date<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<Option<(Bound<'py, pyo3::types::PyDate>, &str)>> {
        let given = self.0.details().and_then(|details| details.value_date.as_ref());
        given.map(|given| Ok((date(py, given.date)?, given.basis.as_str()))).transpose()
    }

    /// The power of ten of the last reliable digit, with the reason.
    #[getter]
    fn precision(&self) -> Option<(i32, &str)> {
        let precision = self.0.details()?.precision.as_ref()?;
        Some((precision.place, &precision.reason))
    }

    fn __str__(&self) -> &str {
        self.0.text()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let mut text = format!("Figure({}", literal(py, self.0.text())?);
        for (name, value) in self.keywords(py)? {
            for piece in [", ", &name.to_string(), "=", &value.repr()?.to_string()] {
                text.push_str(piece);
            }
        }
        text.push(')');
        Ok(text)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let keywords = self.keywords(py)?;
        rebuilt::<Self>(py, (self.0.text(),).into_pyobject(py)?, Some(keywords))
    }
}
