//! The functions of `tradewind.growth.series` that take a formula or two periods.

use pyo3::{prelude::*, types::PyModule};
use tradewind::{
    Rounding,
    growth::series::{self, ChangeForm, Comparison, PairForm},
};

use crate::{
    convert_in::{Scale, Word, places},
    derived_series::DerivedSeries,
    errors::Outcome,
    measure::Measure,
    period::PeriodIn,
    series::SeriesIn,
};

/// The change of each period from the one that comparison names, by a formula.
#[pyfunction]
#[pyo3(
    signature = (series, form=Word::default(), *, comparison=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(series, form='simple', *, comparison='year', scale=None, rounding='half_even')"
)]
fn change(
    py: Python<'_>,
    series: SeriesIn,
    form: Word<ChangeForm>,
    comparison: Word<Comparison>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<DerivedSeries> {
    let places = places(scale, rounding);
    Ok(DerivedSeries(
        py.detach(|| series::change(&series.0, form.0, comparison.0, places))?,
    ))
}

/// Two series combined period by period, by a formula.
#[pyfunction]
#[pyo3(
    signature = (left, right, form=Word::default(), *, comparison=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(left, right, form='share', *, comparison='year', scale=None, rounding='half_even')"
)]
fn combine(
    py: Python<'_>,
    left: SeriesIn,
    right: SeriesIn,
    form: Word<PairForm>,
    comparison: Word<Comparison>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<DerivedSeries> {
    let places = places(scale, rounding);
    Ok(DerivedSeries(
        py.detach(|| series::combine(&left.0, &right.0, form.0, comparison.0, places))?,
    ))
}

/// The compound annual growth rate of a series from one of its periods to another.
#[pyfunction]
#[pyo3(
    signature = (series, start, end, *, scale=None, rounding=Word::default()),
    text_signature = "(series, start, end, *, scale=None, rounding='half_even')"
)]
fn compound_annual_growth_rate(
    py: Python<'_>,
    series: SeriesIn,
    start: PeriodIn,
    end: PeriodIn,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    let rate = py.detach(|| {
        series::compound_annual_growth_rate(&series.0, start.0, end.0, places)
    })?;
    Ok(rate.into())
}

/// Adds the functions under `growth_series_` and their names.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add("growth_series_change", wrap_pyfunction!(change, home)?)?;
    module.add("growth_series_combine", wrap_pyfunction!(combine, home)?)?;
    module.add(
        "growth_series_compound_annual_growth_rate",
        wrap_pyfunction!(compound_annual_growth_rate, home)?,
    )
}
