//! Growth: change over time, shares, and what reported figures imply of each other.

use pyo3::{IntoPyObjectExt, prelude::*, types::PyModule};
use tradewind::{ErrorCode, Places, Rounding, error::excerpt, growth};

use crate::{
    convert_in::{Number, Periods, Scale, Text, Word, places},
    derived::Derived,
    errors::{Failure, Outcome, refused},
    figure::{Figure, FigureIn},
    percent::Percent,
    ratio::Ratio,
    rounded::Rounded,
};

/// A growth: a bare number is a fraction, a percentage says so.
struct Growth(tradewind::Ratio);

impl<'py> FromPyObject<'_, 'py> for Growth {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if let Ok(ratio) = object.cast::<Ratio>() {
            return Ok(Self(ratio.get().0));
        }
        if let Ok(percent) = object.cast::<Percent>() {
            return Ok(Self(percent.get().0.to_ratio()?));
        }
        let Number(value) = object.extract()?;
        Ok(Self(tradewind::Ratio::new(value)))
    }
}

/// The rounding that was asked for, if any was.
#[derive(Default)]
struct Chosen(Option<Rounding>);

impl<'py> FromPyObject<'_, 'py> for Chosen {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let Word(rounding) = object.extract()?;
        Ok(Self(Some(rounding)))
    }
}

impl Chosen {
    fn places(&self, scale: Option<Scale>) -> Places {
        places(scale, Word(self.0.unwrap_or_default()))
    }
}

/// Intervals are exact, so that nothing would come of a scale or a rounding.
fn nothing_rounded(
    py: Python<'_>,
    scale: Option<Scale>,
    rounding: &Chosen,
) -> Outcome<()> {
    let name = match (scale, rounding.0) {
        (Some(_), _) => "scale",
        (None, Some(_)) => "rounding",
        (None, None) => return Ok(()),
    };
    let message = format!(
        "got {name} with two Figures, whose intervals are exact: expected no {name}, \
         round .value or an end of an interval (Interval.low_at, high_at)"
    );
    Err(refused(ErrorCode::InvalidArgument, message).while_processing(py, name))
}

/// A plain number of some kind; the text of a figure gets the remedy.
fn plain<'a, 'py, T>(object: &'a Bound<'py, PyAny>, name: &str) -> Outcome<T>
where
    T: FromPyObject<'a, 'py, Error = Failure>,
{
    let failure = match object.extract() {
        Ok(number) => return Ok(number),
        Err(failure) => failure,
    };
    let text = object.extract::<Text>().ok().map(|text| text.0);
    let figure = text.filter(|text| text.parse::<tradewind::Figure>().is_ok());
    let failure = figure.map_or(failure, |text| {
        let shown = excerpt(&text);
        let message = format!(
            "{shown} is not a plain number: expected digits alone, or both arguments \
             as figures, such as Figure({shown})"
        );
        refused(ErrorCode::InvalidNumber, message)
    });
    Err(failure.while_processing(object.py(), name))
}

/// Both as figures, neither as figure; one of each is refused.
fn figures<'a>(
    left: &'a Bound<'_, PyAny>,
    right: &'a Bound<'_, PyAny>,
) -> Outcome<Option<(&'a tradewind::Figure, &'a tradewind::Figure)>> {
    match (left.cast::<Figure>(), right.cast::<Figure>()) {
        (Ok(left), Ok(right)) => Ok(Some((&left.get().0, &right.get().0))),
        (Err(_), Err(_)) => Ok(None),
        (Ok(_), Err(_)) | (Err(_), Ok(_)) => Err(refused(
            ErrorCode::InvalidArgument,
            "got one Figure and one plain number: expected two of a kind, the text of \
             a figure in Figure(...)",
        )),
    }
}

fn ratio(
    py: Python<'_>,
    rounded: tradewind::Rounded<tradewind::Ratio>,
) -> Outcome<Rounded> {
    Ok(Rounded::of(rounded, |value| Ratio(value).into_bound_py_any(py))?)
}

/// Simple growth as a fraction: (current - base) / base.
#[pyfunction]
#[pyo3(
    signature = (base, current, *, scale=None, rounding=Word::default()),
    text_signature = "(base, current, *, scale=None, rounding='half_even')"
)]
fn simple(
    py: Python<'_>,
    base: Number,
    current: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    ratio(py, growth::simple(base.0, current.0, places(scale, rounding))?)
}

/// The base that a current value and its growth imply: current / (1 + growth).
///
/// Two numbers give a Rounded, the growth being a fraction, a Ratio or a Percent; two
/// Figures give a Derived with the intervals, the growth being in percent, and take
/// neither scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (current, growth, *, scale=None, rounding=Chosen::default()),
    text_signature = "(current, growth, *, scale=None, rounding='half_even')"
)]
fn implied_base(
    current: &Bound<'_, PyAny>,
    growth: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = current.py();
    if let Some((current, growth)) = figures(current, growth)? {
        nothing_rounded(py, scale, &rounding)?;
        let base = growth::implied_base_of_figures(current, growth)?;
        return Ok(Derived(base).into_py_any(py)?);
    }
    let Number(current) = plain(current, "current")?;
    let Growth(growth) = plain(growth, "growth")?;
    let base = growth::implied_base(current, growth, rounding.places(scale))?;
    let base = Rounded::of(base, |value| crate::convert_out::decimal(py, value))?;
    Ok(base.into_py_any(py)?)
}

/// The growth that two reported levels imply: current / base - 1, with intervals.
#[pyfunction]
fn implied_growth(base: FigureIn, current: FigureIn) -> Outcome<Derived> {
    Ok(Derived(growth::implied_growth(&base.0, &current.0)?))
}

/// The share of a part in its whole, as a fraction.
///
/// Two numbers give a Rounded; two Figures give a Derived with the intervals, clipped to
/// 0 to 1, and take neither scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (part, whole, *, scale=None, rounding=Chosen::default()),
    text_signature = "(part, whole, *, scale=None, rounding='half_even')"
)]
fn share(
    part: &Bound<'_, PyAny>,
    whole: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = part.py();
    if let Some((part, whole)) = figures(part, whole)? {
        nothing_rounded(py, scale, &rounding)?;
        let share = growth::share_of_figures(part, whole)?;
        return Ok(Derived(share).into_py_any(py)?);
    }
    let (Number(part), Number(whole)) = (plain(part, "part")?, plain(whole, "whole")?);
    let share = growth::share(part, whole, rounding.places(scale))?;
    Ok(ratio(py, share)?.into_py_any(py)?)
}

/// The compound annual growth rate: (current / base) ** (1 / periods) - 1.
#[pyfunction]
#[pyo3(
    signature = (base, current, periods, *, scale=None, rounding=Word::default()),
    text_signature = "(base, current, periods, *, scale=None, rounding='half_even')"
)]
fn compound_annual_growth_rate(
    py: Python<'_>,
    base: Number,
    current: Number,
    periods: Periods,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let places = places(scale, rounding);
    ratio(py, growth::compound_annual_growth_rate(base.0, current.0, periods.0, places)?)
}

/// A reported total divided by a reported count, with intervals.
#[pyfunction]
fn average_per_unit(total: FigureIn, count: FigureIn) -> Outcome<Derived> {
    Ok(Derived(growth::average_per_unit(&total.0, &count.0)?))
}

/// Adds the functions of `tradewind.growth`.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let home = PyModule::new(module.py(), "tradewind.growth")?;
    module.add("growth_simple", wrap_pyfunction!(simple, &home)?)?;
    module.add("growth_implied_base", wrap_pyfunction!(implied_base, &home)?)?;
    module.add("growth_implied_growth", wrap_pyfunction!(implied_growth, &home)?)?;
    module.add("growth_share", wrap_pyfunction!(share, &home)?)?;
    module.add(
        "growth_compound_annual_growth_rate",
        wrap_pyfunction!(compound_annual_growth_rate, &home)?,
    )?;
    module.add("growth_average_per_unit", wrap_pyfunction!(average_per_unit, &home)?)
}
