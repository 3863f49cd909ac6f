//! The functions of `tradewind.growth.series`.

use pyo3::{prelude::*, types::PyModule};
use tradewind::{
    Period, Rounding,
    growth::{
        self,
        series::{self, Comparison, GapRule, KeptLevel, Technique},
    },
};

use crate::{
    convert_in::{Number, Scale, Word, places},
    derived_series::DerivedSeries,
    errors::Outcome,
    measure::Measure,
    period::PeriodIn,
    series::SeriesIn,
};

/// Growth of each period over the one just before, as fractions.
#[pyfunction]
#[pyo3(
    signature = (series, *, scale=None, rounding=Word::default()),
    text_signature = "(series, *, scale=None, rounding='half_even')"
)]
fn growth_over_previous(
    py: Python<'_>,
    series: SeriesIn,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<DerivedSeries> {
    let places = places(scale, rounding);
    Ok(DerivedSeries(py.detach(|| series::growth_over_previous(&series.0, places))?))
}

/// Growth of each period over the same period of the year before, as fractions.
#[pyfunction]
#[pyo3(
    signature = (series, *, scale=None, rounding=Word::default()),
    text_signature = "(series, *, scale=None, rounding='half_even')"
)]
fn growth_over_year(
    py: Python<'_>,
    series: SeriesIn,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<DerivedSeries> {
    let places = places(scale, rounding);
    Ok(DerivedSeries(py.detach(|| series::growth_over_year(&series.0, places))?))
}

/// Growth of each period over the one before, compounded over a year.
#[pyfunction]
#[pyo3(
    signature = (series, *, scale=None, rounding=Word::default()),
    text_signature = "(series, *, scale=None, rounding='half_even')"
)]
fn annualised(
    py: Python<'_>,
    series: SeriesIn,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<DerivedSeries> {
    let places = places(scale, rounding);
    Ok(DerivedSeries(py.detach(|| series::annualised(&series.0, places))?))
}

/// Moving carry-over: each value over the mean of the year that ends with it, less one.
#[pyfunction]
#[pyo3(
    signature = (series, *, scale=None, rounding=Word::default()),
    text_signature = "(series, *, scale=None, rounding='half_even')"
)]
fn carry_over(
    py: Python<'_>,
    series: SeriesIn,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<DerivedSeries> {
    let places = places(scale, rounding);
    Ok(DerivedSeries(py.detach(|| series::carry_over(&series.0, places))?))
}

/// The sum of the year so far, after each period.
#[pyfunction]
#[pyo3(
    signature = (series, *, scale=None, rounding=Word::default()),
    text_signature = "(series, *, scale=None, rounding='half_even')"
)]
fn year_to_date(
    py: Python<'_>,
    series: SeriesIn,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<DerivedSeries> {
    let places = places(scale, rounding);
    Ok(DerivedSeries(py.detach(|| series::year_to_date(&series.0, places))?))
}

/// The part of each period in years to date; a missing period is never split.
#[pyfunction]
#[pyo3(
    signature = (series, *, scale=None, rounding=Word::default()),
    text_signature = "(series, *, scale=None, rounding='half_even')"
)]
fn decumulate(
    py: Python<'_>,
    series: SeriesIn,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<DerivedSeries> {
    let places = places(scale, rounding);
    Ok(DerivedSeries(py.detach(|| series::decumulate(&series.0, places))?))
}

/// Growth of the year so far over the same periods of the year before.
#[pyfunction]
#[pyo3(
    signature = (series, *, scale=None, rounding=Word::default()),
    text_signature = "(series, *, scale=None, rounding='half_even')"
)]
fn year_to_date_growth(
    py: Python<'_>,
    series: SeriesIn,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<DerivedSeries> {
    let places = places(scale, rounding);
    Ok(DerivedSeries(py.detach(|| series::year_to_date_growth(&series.0, places))?))
}

/// A series at constant prices: each value times the base over the index of its period.
#[pyfunction]
#[pyo3(
    signature = (series, index, index_base=Number(growth::INDEX_BASE), *, scale=None, rounding=Word::default()),
    text_signature = "(series, index, index_base=100, *, scale=None, rounding='half_even')"
)]
fn deflate(
    py: Python<'_>,
    series: SeriesIn,
    index: SeriesIn,
    index_base: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<DerivedSeries> {
    let places = places(scale, rounding);
    Ok(DerivedSeries(
        py.detach(|| series::deflate(&series.0, &index.0, index_base.0, places))?,
    ))
}

/// What a part adds to the growth of its whole, as fractions of the whole.
#[pyfunction]
#[pyo3(
    signature = (part, whole, *, comparison=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(part, whole, *, comparison='year', scale=None, rounding='half_even')"
)]
fn contribution(
    py: Python<'_>,
    part: SeriesIn,
    whole: SeriesIn,
    comparison: Word<Comparison>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<DerivedSeries> {
    let places = places(scale, rounding);
    Ok(DerivedSeries(
        py.detach(|| series::contribution(&part.0, &whole.0, comparison.0, places))?,
    ))
}

/// The series as an index that is 100 at one period.
#[pyfunction]
#[pyo3(
    signature = (series, at, *, scale=None, rounding=Word::default()),
    text_signature = "(series, at, *, scale=None, rounding='half_even')"
)]
fn rebase(
    py: Python<'_>,
    series: SeriesIn,
    at: PeriodIn,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<DerivedSeries> {
    let places = places(scale, rounding);
    Ok(DerivedSeries(py.detach(|| series::rebase(&series.0, at.0, places))?))
}

/// The series as an index whose mean over a range of periods, such as 2015, is 100.
#[pyfunction]
#[pyo3(
    signature = (series, range, *, scale=None, rounding=Word::default()),
    text_signature = "(series, range, *, scale=None, rounding='half_even')"
)]
fn rebase_to_mean(
    py: Python<'_>,
    series: SeriesIn,
    range: PeriodIn,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<DerivedSeries> {
    let places = places(scale, rounding);
    Ok(DerivedSeries(py.detach(|| series::rebase_to_mean(&series.0, range.0, places))?))
}

/// One series from an old and a new one, linked where they overlap.
///
/// technique is `one_period`, `annual` or `over_the_year`; kept says whose level it has:
/// `old` or `new`. Without at it is the last overlap that there is.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "the options are keywords of Python")]
#[pyo3(
    signature = (old, new, at=None, *, technique=Word::default(), kept=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(old, new, at=None, *, technique='one_period', kept='old', scale=None, rounding='half_even')"
)]
fn splice(
    py: Python<'_>,
    old: SeriesIn,
    new: SeriesIn,
    at: Option<PeriodIn>,
    technique: Word<Technique>,
    kept: Word<KeptLevel>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<DerivedSeries> {
    let at: Option<Period> = at.map(|at| at.0);
    let places = places(scale, rounding);
    Ok(DerivedSeries(
        py.detach(|| series::splice(&old.0, &new.0, at, technique.0, kept.0, places))?,
    ))
}

/// The chained levels of a series of links, from the period before the first one on.
#[pyfunction]
#[pyo3(
    signature = (links, base, *, scale=None, rounding=Word::default()),
    text_signature = "(links, base, *, scale=None, rounding='half_even')"
)]
fn chain_link(
    py: Python<'_>,
    links: SeriesIn,
    base: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<DerivedSeries> {
    let places = places(scale, rounding);
    Ok(DerivedSeries(py.detach(|| series::chain_link(&links.0, base.0, places))?))
}

/// The least-squares growth rate a period: exp(b) - 1, ln(value) = a + b * t being fitted.
///
/// By the rule `at_most_half` there is none where more than half of the periods are missing;
/// any allows every number of gaps.
#[pyfunction]
#[pyo3(
    signature = (series, *, gaps=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(series, *, gaps='at_most_half', scale=None, rounding='half_even')"
)]
fn least_squares(
    py: Python<'_>,
    series: SeriesIn,
    gaps: Word<GapRule>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(py.detach(|| series::least_squares(&series.0, gaps.0, places))?.into())
}

/// The slope of the trend itself: b, ln(value) = a + b * t being fitted.
#[pyfunction]
#[pyo3(
    signature = (series, *, gaps=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(series, *, gaps='at_most_half', scale=None, rounding='half_even')"
)]
fn least_squares_log(
    py: Python<'_>,
    series: SeriesIn,
    gaps: Word<GapRule>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(py.detach(|| series::least_squares_log(&series.0, gaps.0, places))?.into())
}

/// Adds the functions under `growth_series_` and their names.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let home = PyModule::new(module.py(), "tradewind.growth.series")?;
    let home = &home;
    let functions = [
        wrap_pyfunction!(growth_over_previous, home)?,
        wrap_pyfunction!(growth_over_year, home)?,
        wrap_pyfunction!(annualised, home)?,
        wrap_pyfunction!(carry_over, home)?,
        wrap_pyfunction!(year_to_date, home)?,
        wrap_pyfunction!(decumulate, home)?,
        wrap_pyfunction!(year_to_date_growth, home)?,
        wrap_pyfunction!(least_squares, home)?,
        wrap_pyfunction!(least_squares_log, home)?,
        wrap_pyfunction!(deflate, home)?,
        wrap_pyfunction!(contribution, home)?,
        wrap_pyfunction!(rebase, home)?,
        wrap_pyfunction!(rebase_to_mean, home)?,
        wrap_pyfunction!(splice, home)?,
        wrap_pyfunction!(chain_link, home)?,
    ];
    for function in functions {
        let name: String = function.getattr("__name__")?.extract()?;
        module.add(format!("growth_series_{name}").as_str(), function)?;
    }
    super::series_forms::register(module, home)
}
