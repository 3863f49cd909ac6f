//! A matrix of observations, where they can stand beside one another.

use rust_decimal::Decimal;

use super::TradeObservation;
use crate::{
    error::{Error, ErrorCode, Result, excerpt},
    figure::Qualifier,
    indicators::Matrix,
    words::words,
};

words! {
    InvalidConvention, "side of trade";
    /// By what the rows or columns of a matrix of observations are named.
    pub enum TradeAxis {
        /// Who reports: the code of the place.
        Reporter = "reporter",
        /// With whom: the code of the place.
        Partner = "partner",
        /// What: the code of the commodity; `TOTAL` where there is none.
        Commodity = "commodity",
        /// When: the period.
        Period = "period",
    }
}

/// A matrix of observations: what two of their sides name, in the order in which it comes.
///
/// Observations that cannot stand beside one another are refused: of two currencies,
/// flows, valuations, scopes, trade systems or bases; of two places, commodities or
/// periods on a side that is no axis; of two levels on a side that is one (places that
/// share a member, such as World beside a country; `TOTAL` or a chapter beside a heading,
/// whether it holds it or not; periods that share a day, or of two lengths); a code
/// written in two ways; and two for one cell. Groups beside countries stand where they
/// share none: the European Union beside Kazakhstan.
///
/// - Unit: that of the observations' money, whole units.
/// - Range: any values.
/// - Rounding: none; "about" and "nearly" stand for their value.
/// - Missing or zero: a cell without an observation is an error, or `missing`: absence
///   is "not reported", and only the caller knows whether it means 0.
///
/// # Errors
/// - [`ErrorCode::MixedObservations`] when two observations cannot stand in one matrix;
///   the message names both.
/// - [`ErrorCode::UnitMismatch`] when a value is no money.
/// - [`ErrorCode::InvalidValue`] when a value is a bound, such as "more than 5 billion".
/// - [`ErrorCode::InvalidConvention`] when both axes are the same.
/// - [`ErrorCode::NoValues`] when there is no observation, or none for a cell and
///   nothing that stands for it.
///
/// # Example
/// ```
/// use tradewind::{TradeAxis, trade_matrix};
///
/// let none = trade_matrix([], TradeAxis::Partner, TradeAxis::Period, None);
/// assert!(none.is_err_and(|error| error.is_undefined()));
/// ```
pub fn trade_matrix<'a>(
    observations: impl IntoIterator<Item = &'a TradeObservation>,
    rows: TradeAxis,
    columns: TradeAxis,
    missing: Option<Decimal>,
) -> Result<Matrix> {
    if rows == columns {
        return Err(Error::new(
            ErrorCode::InvalidConvention,
            format!("rows and columns are both by {rows}: expected two sides of trade"),
        ));
    }
    let held: Vec<&TradeObservation> = observations.into_iter().collect();
    let axes = [rows, columns];
    if let Some((first, others)) = held.split_first() {
        for other in others {
            same_kind(first, other)?;
        }
    }
    for axis in TradeAxis::ALL {
        if axes.contains(axis) {
            if let Some((one, other)) = axis.not_beside(&held) {
                return Err(mixed(one, other, &axis.beside(one, other)));
            }
        } else {
            single(&held, *axis)?;
        }
    }
    twice(&held, axes)?;
    let mut cells = Vec::with_capacity(held.len());
    for one in &held {
        let value = point(one)?;
        cells.push((rows.label(one), columns.label(one), value));
    }
    Matrix::from_cells(cells, missing)
}

/// The value of an observation, where it is one.
fn point(one: &TradeObservation) -> Result<Decimal> {
    match one.value.qualifier() {
        Qualifier::MoreThan
        | Qualifier::AtLeast
        | Qualifier::LessThan
        | Qualifier::AtMost => {
            let (id, text) = (excerpt(&one.id), excerpt(one.value.text()));
            Err(Error::new(
                ErrorCode::InvalidValue,
                format!("observation {id} is a bound, {text}: expected a value"),
            ))
        }
        Qualifier::Stated | Qualifier::Exactly | Qualifier::About | Qualifier::Nearly => {
            Ok(one.value.money()?.amount())
        }
    }
}

/// Refuses two observations that differ in what a matrix has one of.
fn same_kind(left: &TradeObservation, right: &TradeObservation) -> Result<()> {
    let currencies = [left, right].map(|one| one.value.unit().to_string());
    let of = |one: &TradeObservation| {
        [
            ("flow", one.flow.name()),
            ("valuation", one.valuation.name()),
            ("scope", one.scope.name()),
            ("trade system", one.trade_system.name()),
            ("partner basis", one.partner_basis.name()),
            ("region basis", one.region_basis.name()),
        ]
    };
    let [one, other] = &currencies;
    let mut facts = of(left).into_iter().zip(of(right));
    let differs = facts.find(|(left, right)| left != right);
    if let Some(((what, one), (_, other))) = differs {
        return Err(mixed(left, right, &format!("{what} {one} beside {other}")));
    }
    if one != other {
        return Err(mixed(left, right, &format!("{one} beside {other}")));
    }
    Ok(())
}

/// Refuses observations of two things on a side that the matrix does not show.
fn single(held: &[&TradeObservation], axis: TradeAxis) -> Result<()> {
    let Some((first, others)) = held.split_first() else { return Ok(()) };
    match others.iter().find(|other| axis.whole_label(other) != axis.whole_label(first)) {
        Some(other) => Err(mixed(first, other, &axis.beside(first, other))),
        None => Ok(()),
    }
}

/// Refuses two observations for one cell, such as two vintages.
fn twice(held: &[&TradeObservation], [rows, columns]: [TradeAxis; 2]) -> Result<()> {
    let mut cells = std::collections::BTreeMap::new();
    for one in held {
        let cell = (rows.label(one), columns.label(one));
        if let Some(other) = cells.insert(cell, *one) {
            return Err(mixed(other, one, "two values for one cell"));
        }
    }
    Ok(())
}

fn mixed(left: &TradeObservation, right: &TradeObservation, fact: &str) -> Error {
    let (left, right) = (excerpt(&left.id), excerpt(&right.id));
    Error::new(
        ErrorCode::MixedObservations,
        format!("observations {left} and {right} do not stand in one matrix: {fact}"),
    )
}

impl TradeAxis {
    /// The label of an observation.
    fn label(self, one: &TradeObservation) -> String {
        match self {
            Self::Reporter => one.reporter.code().to_owned(),
            Self::Partner => one.partner.code().to_owned(),
            Self::Commodity => {
                one.commodity.as_ref().map_or("TOTAL", |held| &held.code).to_owned()
            }
            Self::Period => one.period.to_string(),
        }
    }

    /// The label with what else tells two apart.
    pub(super) fn whole_label(self, one: &TradeObservation) -> String {
        match self {
            Self::Commodity => one
                .commodity
                .as_ref()
                .map_or_else(|| "TOTAL".to_owned(), ToString::to_string),
            Self::Reporter | Self::Partner | Self::Period => self.label(one),
        }
    }

    fn beside(self, left: &TradeObservation, right: &TradeObservation) -> String {
        format!("{self} {} beside {}", self.whole_label(left), self.whole_label(right))
    }
}
