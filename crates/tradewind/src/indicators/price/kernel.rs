//! The published formulas over rows of prices and quantities.

use rust_decimal::Decimal;

use super::{
    IndexFormula,
    align::Aligned,
    level::{Level, Surd},
};
use crate::{
    error::{Error, ErrorCode, Result},
    number::{Rational, sum_of_products},
};

/// Price and quantity of the base period, then of the current one.
pub(super) type Row = [Decimal; 4];

/// The index of a formula that has weights; a quantity index exchanges the columns.
pub(super) fn weighted(formula: IndexFormula, aligned: &Aligned<'_, 4>) -> Result<Level> {
    let rows = &aligned.rows;
    match formula {
        IndexFormula::Laspeyres => laspeyres(rows).map(Level::fraction),
        IndexFormula::Paasche => paasche(rows).map(Level::fraction),
        IndexFormula::Fisher => Ok(Level::root(laspeyres(rows)? * paasche(rows)?)),
        IndexFormula::MarshallEdgeworth => marshall_edgeworth(rows).map(Level::fraction),
        IndexFormula::Walsh => walsh(rows).map(Level::surd),
        IndexFormula::Tornqvist => tornqvist(aligned),
        IndexFormula::Jevons => {
            relatives(aligned, [0, 2])?;
            jevons(rows.iter().map(|[p0, _, p1, _]| (*p0, *p1)))
        }
    }
}

/// The index without weights, of two lists.
pub(super) fn unweighted(aligned: &Aligned<'_, 2>) -> Result<Level> {
    relatives(aligned, [0, 1])?;
    jevons(aligned.rows.iter().map(|[p0, p1]| (*p0, *p1)))
}

fn laspeyres(rows: &[Row]) -> Result<Rational> {
    let top = sum_of_products(rows.iter().map(|[_, q0, p1, _]| (*p1, *q0)));
    let bottom = sum_of_products(rows.iter().map(|[p0, q0, _, _]| (*p0, *q0)));
    over(&top, &bottom, "the value of the base period")
}

fn paasche(rows: &[Row]) -> Result<Rational> {
    let top = sum_of_products(rows.iter().map(|[_, _, p1, q1]| (*p1, *q1)));
    let bottom = sum_of_products(rows.iter().map(|[p0, _, _, q1]| (*p0, *q1)));
    over(&top, &bottom, "the value of the current basket at base prices")
}

fn marshall_edgeworth(rows: &[Row]) -> Result<Rational> {
    let sum = |of: fn(&Row) -> Decimal| {
        let pairs =
            rows.iter().flat_map(move |row| [(of(row), row[1]), (of(row), row[3])]);
        sum_of_products(pairs)
    };
    over(
        &sum(|row| row[2]),
        &sum(|row| row[0]),
        "the value of both baskets at base prices",
    )
}

fn walsh(rows: &[Row]) -> Result<Surd> {
    let is_weighed = |[_, q0, _, q1]: &&Row| !q0.is_zero() && !q1.is_zero();
    let terms: Vec<Row> = rows
        .iter()
        .filter(is_weighed)
        .map(|[p0, q0, p1, q1]| [*p1, *p0, *q0, *q1])
        .collect();
    if terms.iter().all(|[_, bottom, _, _]| bottom.is_zero()) {
        return Err(zero("the value of the mean basket at base prices"));
    }
    Ok(Surd { terms })
}

fn tornqvist(aligned: &Aligned<'_, 4>) -> Result<Level> {
    relatives(aligned, [0, 2])?;
    let rows = &aligned.rows;
    let base = sum_of_products(rows.iter().map(|[p0, q0, _, _]| (*p0, *q0)));
    let current = sum_of_products(rows.iter().map(|[_, _, p1, q1]| (*p1, *q1)));
    let half = Rational::new(1, 2)?;
    let powers = rows.iter().map(|[p0, q0, p1, q1]| {
        let first =
            over(&sum_of_products([(*p0, *q0)]), &base, "the value of the base period")?;
        let second = over(
            &sum_of_products([(*p1, *q1)]),
            &current,
            "the value of the current period",
        )?;
        Ok((
            Rational::from(*p1).divided_by(&(*p0).into())?,
            (first + second) * half.clone(),
        ))
    });
    Ok(Level::powers(powers.collect::<Result<Vec<_>>>()?))
}

fn jevons(pairs: impl ExactSizeIterator<Item = (Decimal, Decimal)>) -> Result<Level> {
    let count = i64::try_from(pairs.len()).unwrap_or(i64::MAX);
    let weight = Rational::one().divided_by(&Rational::from(count))?;
    let powers = pairs
        .map(|(p0, p1)| Ok((Rational::from(p1).divided_by(&p0.into())?, weight.clone())));
    Ok(Level::powers(powers.collect::<Result<Vec<_>>>()?))
}

/// Refuses zeros in the columns of which the formula takes ratios and logarithms.
fn relatives<const N: usize>(
    aligned: &Aligned<'_, N>,
    columns: [usize; 2],
) -> Result<()> {
    for (line, row) in aligned.rows.iter().enumerate() {
        let is_zero = |column: &&usize| row.get(**column).is_none_or(Decimal::is_zero);
        if let Some(column) = columns.iter().find(is_zero) {
            let code = ErrorCode::NotPositive;
            return Err(aligned.refusal(line, *column, code, "more than 0"));
        }
    }
    Ok(())
}

pub(super) fn over(top: &Rational, bottom: &Rational, what: &str) -> Result<Rational> {
    if bottom.is_zero() {
        return Err(zero(what));
    }
    top.divided_by(bottom)
}

fn zero(what: &str) -> Error {
    Error::new(ErrorCode::ZeroTotal, format!("the index is undefined: {what} is 0"))
}
