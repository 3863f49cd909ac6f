//! Two series combined, by a formula.

use rust_decimal::Decimal;

use super::{
    Comparison, DerivedSeries, PairForm,
    change::{cell, follows, plain},
};
use crate::{
    error::{ErrorCode, Result},
    growth,
    number::{Cell, Places, Ratio, Rounded},
    series::Series,
};

/// Two series combined period by period, by a formula.
///
/// [`PairForm`] has the formulas: `left` is what it names first (the part, the current
/// value, the whole's growth, nominal growth or values, growth), `right` the second (the
/// whole, growth, the share, the contribution, inflation, real values, exchange rates).
/// `share_change`, `share_of_change` and the two of exchange rates also take the values of
/// the period that `comparison` names; the others do not ask for it.
///
/// - Unit: a fraction, or that of the values for `implied_base`, `change_from_growth` and
///   `implied_whole`; 100 is the base of `implicit_deflator`.
/// - Range: as of the function of [`crate::growth`] with that name.
/// - Rounding: once, by `places`.
/// - Missing or zero: where one of the values is missing, `MISSING_PERIOD`; where the
///   formula has no value, the code that its function gives.
///
/// # Errors
/// - [`ErrorCode::FrequencyMismatch`] when the series differ in frequency, and for years to
///   date over the period before.
/// - [`ErrorCode::NegativePart`] when a formula refuses a negative value; the location has
///   the period.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal; the location has the
///   period.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::series::{self, Comparison, PairForm}};
/// let exports: Series = "2022=60, 2023=66".parse()?;
/// let trade: Series = "2022=100, 2023=120".parse()?;
/// let (form, year) = (PairForm::ShareChange, Comparison::Year);
/// let change = series::combine(&exports, &trade, form, year, Places::default())?;
/// assert_eq!(
///     change.to_string(),
///     "2022=MISSING_PERIOD, 2023=-0.05 exact; form=share_change; comparison=year",
/// );
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// That of each form's function.
pub fn combine(
    left: &Series,
    right: &Series,
    form: PairForm,
    comparison: Comparison,
    places: Places,
) -> Result<DerivedSeries> {
    super::deflate::same_frequency(left, right, "right")?;
    let cadence = left.cadence();
    let formula = form.formula();
    let compares = !matches!(formula, Formula::Now(_));
    if compares {
        follows(cadence, comparison)?;
    }
    let cells = (left.start()..).zip(left.values()).map(|(ordinal, value)| {
        let Some(now) = value.zip(right.at(ordinal)) else {
            return Ok(Err(ErrorCode::MissingPeriod));
        };
        let before =
            comparison.base(cadence, ordinal).map(|at| (left.at(at), right.at(at)));
        formula.apply(before.unwrap_or_default(), now, places)
    });
    let combined = DerivedSeries::of_cells(left, cells)?;
    let comparison =
        if compares { format!("; comparison={comparison}") } else { String::new() };
    Ok(combined.by(format!("form={form}{comparison}")))
}

/// What a formula takes of two series.
#[derive(Clone, Copy)]
enum Formula {
    /// Both values of the period.
    Now(fn(Decimal, Decimal, Places) -> Result<Rounded<Decimal>>),
    /// Both values of the period and of the one before.
    Change(fn(Decimal, Decimal, Decimal, Decimal, Places) -> Result<Rounded<Ratio>>),
    /// Growth, and two exchange rates.
    Bridge(fn(Ratio, Decimal, Decimal, Places) -> Result<Rounded<Ratio>>),
}

impl Formula {
    fn apply(
        self,
        (left_before, right_before): (Option<Decimal>, Option<Decimal>),
        (left, right): (Decimal, Decimal),
        places: Places,
    ) -> Result<Cell> {
        match (self, left_before, right_before) {
            (Self::Now(formula), ..) => cell(formula(left, right, places)),
            (Self::Change(formula), Some(part), Some(whole)) => {
                cell(formula(part, left, whole, right, places).map(plain))
            }
            (Self::Bridge(formula), _, Some(rate)) => {
                cell(formula(Ratio::new(left), rate, right, places).map(plain))
            }
            (Self::Change(_) | Self::Bridge(_), ..) => Ok(Err(ErrorCode::MissingPeriod)),
        }
    }
}

impl PairForm {
    fn formula(self) -> Formula {
        match self {
            Self::Share => Formula::Now(|part, whole, places| {
                growth::share(part, whole, places).map(plain)
            }),
            Self::ShareChange => Formula::Change(growth::share_change),
            Self::ShareOfChange => Formula::Change(growth::share_of_change),
            Self::ImpliedBase => Formula::Now(|current, growth, places| {
                growth::implied_base(current, Ratio::new(growth), places)
            }),
            Self::ChangeFromGrowth => Formula::Now(|current, growth, places| {
                growth::change_from_growth(current, Ratio::new(growth), places)
            }),
            Self::ImpliedWhole => Formula::Now(|part, share, places| {
                growth::implied_whole(part, Ratio::new(share), places)
            }),
            Self::Excluding => Formula::Now(|whole, part, places| {
                growth::excluding(Ratio::new(whole), Ratio::new(part), places).map(plain)
            }),
            Self::Real => Formula::Now(|nominal, inflation, places| {
                growth::real(Ratio::new(nominal), Ratio::new(inflation), places)
                    .map(plain)
            }),
            Self::ImplicitDeflator => Formula::Now(growth::implicit_deflator),
            Self::CurrencyBridge => Formula::Now(|local, foreign, places| {
                let (local, foreign) = (Ratio::new(local), Ratio::new(foreign));
                growth::currency_bridge(local, foreign, places).map(plain)
            }),
            Self::LocalFromForeign => Formula::Bridge(growth::local_from_foreign),
            Self::ForeignFromLocal => Formula::Bridge(growth::foreign_from_local),
        }
    }
}
