//! Changes of each period from another one, by a formula.

use rust_decimal::Decimal;

use super::{ChangeForm, Comparison, DerivedSeries, annualised::parts};
use crate::{
    error::{Error, ErrorCode, Location, Result},
    growth,
    number::{Cell, Places, Ratio, Rounded},
    period::Cadence,
    series::Series,
};

/// The change of each period from the one that `comparison` names, by a formula.
///
/// [`ChangeForm`] has the formulas; [`super::growth_over_previous`] and
/// [`super::growth_over_year`] are those of the simple form. The convention of the result
/// says form and comparison, and the periods of a year where they enter.
///
/// - Unit: a fraction; that of the series for `absolute_change`.
/// - Range: as of the function of [`crate::growth`] with that name.
/// - Rounding: once, by `places`.
/// - Missing or zero: where either value is missing, `MISSING_PERIOD`; where the formula has
///   no value, the code that its function gives.
///
/// # Errors
/// - [`ErrorCode::FrequencyMismatch`] for years to date over the period before, which is no
///   period of its own but a part of the year; for rates a year, or log growth a period over
///   a year, of weeks, days and years to date.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal; the location has the
///   period.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::series::{self, ChangeForm, Comparison}};
/// let levels: Series = "2022=1, 2023=3".parse()?;
/// let form = ChangeForm::Midpoint;
/// let change = series::change(&levels, form, Comparison::Year, Places::default())?;
/// assert_eq!(
///     change.to_string(),
///     "2022=MISSING_PERIOD, 2023=1 exact; form=midpoint; comparison=year",
/// );
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// That of each form's function.
pub fn change(
    series: &Series,
    form: ChangeForm,
    comparison: Comparison,
    places: Places,
) -> Result<DerivedSeries> {
    let cadence = series.cadence();
    follows(cadence, comparison)?;
    let step = Step::of(cadence, form, comparison)?;
    let cells = (series.start()..).zip(series.values()).map(|(ordinal, current)| {
        let base = comparison.base(cadence, ordinal).and_then(|base| series.at(base));
        match base.zip(*current) {
            Some((base, current)) => step.apply(form, base, current, places),
            None => Ok(Err(ErrorCode::MissingPeriod)),
        }
    });
    let changes = DerivedSeries::of_cells(series, cells)?;
    let annual = matches!(form, ChangeForm::Annualised | ChangeForm::AnnualisedLinear);
    let a_year = if annual {
        format!("; periods_per_year={}", step.a_year)
    } else {
        String::new()
    };
    Ok(changes.by(format!("form={form}; comparison={comparison}{a_year}")))
}

impl Comparison {
    /// The running number of the period that a period is measured against.
    pub(super) fn base(self, cadence: Cadence, ordinal: i32) -> Option<i32> {
        match self {
            Self::Previous => ordinal.checked_sub(1),
            Self::Year => cadence.year_before(ordinal),
        }
    }
}

/// Refuses years to date over the period before: 10 months over 9 are no growth, nor are
/// the first months of a year over the whole year before.
pub(super) fn follows(cadence: Cadence, comparison: Comparison) -> Result<()> {
    if comparison == Comparison::Previous && cadence.is_year_to_date() {
        let message = "years to date over the period before: expected the comparison year, \
                       or parts of years";
        return Err(Error::new(ErrorCode::FrequencyMismatch, message)
            .at(Location::name("comparison")));
    }
    Ok(())
}

/// The periods from a base to its current value, and those of a year.
#[derive(Clone, Copy, Debug)]
struct Step {
    periods: Decimal,
    a_year: Decimal,
}

impl Step {
    fn of(cadence: Cadence, form: ChangeForm, comparison: Comparison) -> Result<Self> {
        let a_year = match (form, comparison) {
            (ChangeForm::Annualised | ChangeForm::AnnualisedLinear, _) => {
                parts(cadence, "growth at annual rates")?
            }
            (ChangeForm::Exponential, Comparison::Year) => {
                parts(cadence, "growth a period over a year")?
            }
            _ => 1,
        };
        let a_year = Decimal::from(a_year);
        let periods = match comparison {
            Comparison::Previous => Decimal::ONE,
            Comparison::Year => a_year,
        };
        Ok(Self { periods, a_year })
    }

    fn apply(
        self,
        form: ChangeForm,
        base: Decimal,
        current: Decimal,
        places: Places,
    ) -> Result<Cell> {
        let Self { periods, a_year } = self;
        cell(match form {
            ChangeForm::Simple => growth::simple(base, current, places).map(plain),
            ChangeForm::AbsoluteBase => {
                growth::absolute_base(base, current, places).map(plain)
            }
            ChangeForm::AbsoluteChange => growth::absolute_change(base, current, places),
            ChangeForm::Midpoint => growth::midpoint(base, current, places).map(plain),
            ChangeForm::Log => growth::log(base, current, places).map(plain),
            ChangeForm::Exponential => {
                growth::exponential(base, current, periods, places).map(plain)
            }
            ChangeForm::Annualised => {
                growth::annualised(base, current, periods, a_year, places).map(plain)
            }
            ChangeForm::AnnualisedLinear => {
                growth::annualised_linear(base, current, periods, a_year, places)
                    .map(plain)
            }
            ChangeForm::Times => growth::times(base, current, places).map(plain),
        })
    }
}

/// A fraction as the number that it is.
pub(super) fn plain(ratio: Rounded<Ratio>) -> Rounded<Decimal> {
    ratio.map(Ratio::value)
}

/// What is undefined is the result of its period; another error is that of the series.
pub(super) fn cell(result: Result<Rounded<Decimal>>) -> Result<Cell> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(error) if error.is_undefined() => Ok(Err(error.code())),
        Err(error) => Err(error),
    }
}
