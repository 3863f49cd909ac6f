//! Verbs of matrices and tables of doubles.

use tradewind::{
    Decimal,
    indicators::{
        Matrix,
        float::{self, Table},
        matrix_shares, revealed_comparative_advantage,
    },
};

use super::{
    brief,
    fault::{Answer, Fault},
    floats,
    indicators::{Shape, Verb, cells},
    row::Row,
};

pub(super) const VERBS: &[Verb] = &[
    ("matrix", Shape::Custom(value)),
    ("matrix_of_cells", Shape::Custom(of_cells)),
    ("matrix_shares", Shape::Custom(shares)),
    ("revealed_comparative_advantage", Shape::Custom(advantage)),
    ("float_shares", Shape::Custom(float_shares)),
    ("float_revealed_comparative_advantage", Shape::Custom(float_advantage)),
];

/// The parts of a cell; an empty one has none.
pub(super) fn parts<'a>(
    row: &'a Row,
    name: &str,
    separator: char,
) -> Answer<Vec<&'a str>> {
    let text = row.text(name)?;
    Ok(text.split(separator).filter(|_| !text.is_empty()).collect())
}

fn labels(row: &Row, name: &str) -> Answer<Vec<String>> {
    Ok(parts(row, name, ',')?.into_iter().map(str::to_owned).collect())
}

/// The columns `rows`, `columns` and `values`.
pub(super) fn matrix(row: &Row) -> Answer<Matrix> {
    let line = |text: &str| -> Answer<Vec<Decimal>> {
        let items = text.split(',').filter(|_| !text.is_empty());
        items.map(|item| Ok(tradewind::number::parse_decimal(item)?)).collect()
    };
    let values =
        parts(row, "values", '|')?.into_iter().map(line).collect::<Answer<_>>()?;
    Ok(Matrix::new(labels(row, "rows")?, labels(row, "columns")?, values)?)
}

/// The number in a cell; `None` where it is empty.
pub(super) fn option(row: &Row, name: &str) -> Answer<Option<Decimal>> {
    let text = row.text(name)?;
    if text.is_empty() {
        return Ok(None);
    }
    Ok(Some(tradewind::number::parse_decimal(text)?))
}

fn value(row: &Row) -> Answer {
    Ok(matrix(row)?.get(row.text("row")?, row.text("column")?)?.to_string())
}

fn of_cells(row: &Row) -> Answer {
    let cell = |text: &str| -> Answer<(String, String, Decimal)> {
        let mut parts = text.split(':').map(str::to_owned);
        let (Some(row), Some(column), Some(value)) =
            (parts.next(), parts.next(), parts.next())
        else {
            return Err(Fault::Unasked(format!("{text} is no cell")));
        };
        Ok((row, column, tradewind::number::parse_decimal(&value)?))
    };
    let cells =
        parts(row, "cells", ',')?.into_iter().map(cell).collect::<Answer<Vec<_>>>()?;
    Ok(said(&Matrix::from_cells(cells, option(row, "missing")?)?))
}

/// `A,B; v,w; 1,2,3,4`: labels, then values row after row.
fn said(matrix: &Matrix) -> String {
    let values: Vec<String> = matrix.values().iter().map(ToString::to_string).collect();
    let (rows, columns) = (matrix.rows().join(","), matrix.columns().join(","));
    format!("{rows}; {columns}; {}", values.join(","))
}

fn shares(row: &Row) -> Answer {
    cells(&matrix_shares(&matrix(row)?, row.value("of")?, row.places()?)?)
}

fn advantage(row: &Row) -> Answer {
    let places = row.places()?;
    cells(&revealed_comparative_advantage(&matrix(row)?, row.value("kind")?, places)?)
}

/// The numbers of the column `values`, row after row.
pub(super) fn doubles(row: &Row) -> Answer<Vec<f64>> {
    let text = row.text("values")?;
    let items = text.split([',', '|']).filter(|_| !text.is_empty());
    items.map(floats::parse).collect()
}

fn size(row: &Row, name: &str) -> Answer<usize> {
    let size = row.integer(name)?.unwrap_or_default();
    usize::try_from(size).map_err(|_| Fault::Unasked(format!("{size} is no size")))
}

type OfTable = fn(&Table<'_>, &Row, Option<f64>, &mut [f64]) -> Answer<()>;

fn of_table(row: &Row, verb: OfTable) -> Answer {
    let values = doubles(row)?;
    let table = Table::new(&values, size(row, "rows")?, size(row, "columns")?)?;
    let undefined = row.text("undefined")?;
    let undefined =
        if undefined.is_empty() { None } else { Some(floats::parse(undefined)?) };
    let mut out = vec![0.0; values.len()];
    verb(&table, row, undefined, &mut out)?;
    floats::cells(row, &out.into_iter().map(Ok).collect::<Vec<_>>())
}

fn float_shares(row: &Row) -> Answer {
    of_table(row, |table, row, undefined, out| {
        Ok(float::shares(table, row.value("of")?, undefined, out)?)
    })
}

fn float_advantage(row: &Row) -> Answer {
    of_table(row, |table, row, undefined, out| {
        let kind = row.value("kind")?;
        Ok(float::revealed_comparative_advantage(table, kind, undefined, out)?)
    })
}

/// The trade of a dossier.
pub(super) fn trade(row: &Row) -> Answer {
    let ids = parts(row, "ids", ',')?;
    let (rows, columns) = (row.value("rows")?, row.value("columns")?);
    Ok(said(&brief::dossier(row)?.trade_matrix(
        &ids,
        rows,
        columns,
        option(row, "missing")?,
    )?))
}
