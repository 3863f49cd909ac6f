//! What the functions of growth take from Python, what they give back.

use pyo3::{IntoPyObjectExt, prelude::*};
use tradewind::{Decimal, ErrorCode, Places, Rounding, error::excerpt};

use crate::{
    convert_in::{Number, Scale, Text, Word, places},
    convert_out::decimal,
    errors::{Failure, Outcome, refused},
    figure::Figure,
    percent::Percent,
    percentage_point::PercentagePoint,
    ratio::Ratio,
    rounded::Rounded,
};

/// A growth: a bare number is a fraction, a percentage says so.
pub(super) struct Growth(pub(super) tradewind::Ratio);

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

/// A contribution to growth: a growth, or percentage points.
pub(super) struct Contribution(pub(super) tradewind::Ratio);

impl<'py> FromPyObject<'_, 'py> for Contribution {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if let Ok(points) = object.cast::<PercentagePoint>() {
            let percent = tradewind::Percent::new(points.get().0.value());
            return Ok(Self(percent.to_ratio()?));
        }
        let Growth(ratio) = object.extract()?;
        Ok(Self(ratio))
    }
}

/// The rounding that was asked for, if any was.
#[derive(Default)]
pub(super) struct Chosen(Option<Rounding>);

impl<'py> FromPyObject<'_, 'py> for Chosen {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let Word(rounding) = object.extract()?;
        Ok(Self(Some(rounding)))
    }
}

impl Chosen {
    pub(super) fn places(&self, scale: Option<Scale>) -> Places {
        places(scale, Word(self.0.unwrap_or_default()))
    }
}

/// Intervals are exact, so that nothing would come of a scale or a rounding.
pub(super) fn nothing_rounded(
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
        "got {name} with Figures, whose intervals are exact: expected no {name}, \
         round .value or an end of an interval (Interval.low_at, high_at)"
    );
    Err(refused(ErrorCode::InvalidArgument, message).while_processing(py, name))
}

/// A plain number of some kind; the text of a figure gets the remedy.
pub(super) fn plain<'a, 'py, T>(object: &'a Bound<'py, PyAny>, name: &str) -> Outcome<T>
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
            "{shown} is not a plain number: expected digits alone, or all arguments \
             as figures, such as Figure({shown})"
        );
        refused(ErrorCode::InvalidNumber, message)
    });
    Err(failure.while_processing(object.py(), name))
}

/// All as figures, none as figure; some of each is refused.
pub(super) fn all_figures<'a, const N: usize>(
    objects: [&'a Bound<'_, PyAny>; N],
) -> Outcome<Option<[&'a tradewind::Figure; N]>> {
    let figures = objects.iter().filter_map(|object| object.cast::<Figure>().ok());
    let figures: Vec<_> = figures.map(|figure| &figure.get().0).collect();
    if figures.is_empty() {
        return Ok(None);
    }
    figures.try_into().map(Some).map_err(|_| {
        refused(
            ErrorCode::InvalidArgument,
            "got Figures and plain numbers: expected all of a kind, the text of a figure \
             in Figure(...)",
        )
    })
}

/// A fraction as Python has it.
pub(super) fn ratio(
    py: Python<'_>,
    rounded: tradewind::Rounded<tradewind::Ratio>,
) -> Outcome<Rounded> {
    Ok(Rounded::of(rounded, |value| Ratio(value).into_bound_py_any(py))?)
}

/// A level or an index as Python has it.
pub(super) fn level(
    py: Python<'_>,
    rounded: tradewind::Rounded<Decimal>,
) -> Outcome<Rounded> {
    Ok(Rounded::of(rounded, |value| decimal(py, value))?)
}
