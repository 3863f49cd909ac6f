//! Aligning: the numbers of several lists brought together product by product.

use std::{borrow::Cow, collections::BTreeMap};

use rust_decimal::Decimal;

use super::{Items, Matching};
use crate::error::{Error, ErrorCode, Location, Result, excerpt};

/// A list with its name as messages and locations give it.
#[derive(Clone, Debug)]
pub(super) struct Named<'a> {
    /// The name of the argument.
    pub(super) name: Cow<'static, str>,
    /// Its numbers.
    pub(super) items: Items<'a>,
}

/// Lists of equal length: the first number of each belongs to the first product.
#[derive(Debug)]
pub(super) struct Aligned<'a, const N: usize> {
    /// One row a product.
    pub(super) rows: Vec<[Decimal; N]>,
    /// The labels of the products, or nothing.
    labels: Vec<&'a str>,
    /// The names of the lists.
    names: [Cow<'static, str>; N],
    /// How many products were left out.
    pub(super) left_out: usize,
}

impl<'a> Named<'a> {
    pub(super) fn new(name: impl Into<Cow<'static, str>>, items: Items<'a>) -> Self {
        Self { name: name.into(), items }
    }
}

/// Brings the lists together; none of them may be empty.
pub(super) fn align<const N: usize>(
    lists: [Named<'_>; N],
    matching: Matching,
) -> Result<Aligned<'_, N>> {
    let labelled = lists.iter().any(|list| !list.items.labels.is_empty());
    let aligned = if labelled { by_label(lists, matching)? } else { by_order(lists)? };
    match (aligned.rows.is_empty(), aligned.left_out) {
        (false, _) => Ok(aligned),
        (true, 0) => {
            Err(Error::new(ErrorCode::NoValues, "there are no products: expected one"))
        }
        (true, _) => Err(Error::new(
            ErrorCode::UnmatchedProduct,
            "no product stands in every list: expected one",
        )),
    }
}

fn by_order<const N: usize>(lists: [Named<'_>; N]) -> Result<Aligned<'_, N>> {
    let length = lists.first().map_or(0, |list| list.items.values.len());
    for list in &lists {
        same_length(list, list.items.values.len(), length, "numbers")?;
    }
    let row = |index: usize| {
        let at = |list: &Named<'_>| list.items.values.get(index).copied();
        lists.each_ref().map(|list| at(list).unwrap_or_default())
    };
    let rows = (0..length).map(row).collect();
    let names = lists.map(|list| list.name);
    Ok(Aligned { rows, labels: Vec::new(), names, left_out: 0 })
}

fn same_length(list: &Named<'_>, found: usize, due: usize, what: &str) -> Result<()> {
    if found == due {
        return Ok(());
    }
    let message = format!("{} has {found} {what}: expected {due}", list.name);
    Err(Error::new(ErrorCode::LengthMismatch, message)
        .at(Location::name(list.name.clone())))
}

fn by_label<const N: usize>(
    lists: [Named<'_>; N],
    matching: Matching,
) -> Result<Aligned<'_, N>> {
    let mut places: BTreeMap<&str, [Option<Decimal>; N]> = BTreeMap::new();
    let mut order: Vec<&str> = Vec::new();
    for (column, list) in lists.iter().enumerate() {
        let items = list.items;
        same_length(list, items.labels.len(), items.values.len(), "labels")?;
        for (line, (label, value)) in items.labels.iter().zip(items.values).enumerate() {
            let cells = places.entry(*label).or_insert_with(|| {
                order.push(*label);
                [None; N]
            });
            let Some(cell) = cells.get_mut(column) else { continue };
            if cell.replace(*value).is_some() {
                return Err(twice(list, label, line));
            }
        }
    }
    let names = lists.map(|list| list.name);
    let mut aligned =
        Aligned { rows: Vec::new(), labels: Vec::new(), names, left_out: 0 };
    for label in order {
        let Some(cells) = places.get(label) else { continue };
        if cells.iter().all(Option::is_some) {
            aligned.rows.push(cells.map(Option::unwrap_or_default));
            aligned.labels.push(label);
        } else if matching == Matching::All {
            return Err(unmatched(&aligned.names, label, cells));
        } else {
            aligned.left_out = aligned.left_out.saturating_add(1);
        }
    }
    Ok(aligned)
}

fn twice(list: &Named<'_>, label: &str, line: usize) -> Error {
    let message = format!("{} names the product {} twice", list.name, excerpt(label));
    Error::new(ErrorCode::DuplicateLabel, message).at(place(&list.name, line))
}

fn unmatched<const N: usize>(
    names: &[Cow<'static, str>; N],
    label: &str,
    cells: &[Option<Decimal>; N],
) -> Error {
    let list_that = |there: bool| {
        let pairs = names.iter().zip(cells);
        pairs
            .filter(|(_, cell)| cell.is_some() == there)
            .map(|(name, _)| name.as_ref())
            .next()
    };
    let (has, lacks) =
        (list_that(true).unwrap_or_default(), list_that(false).unwrap_or_default());
    let message = format!(
        "the product {} stands in {has} and not in {lacks}: expected it in both",
        excerpt(label)
    );
    Error::new(ErrorCode::UnmatchedProduct, message).at(Location::name(lacks))
}

fn place(name: &str, index: usize) -> Location {
    let line = u64::try_from(index).unwrap_or(u64::MAX).saturating_add(1);
    Location::line(line).named(name)
}

impl<const N: usize> Aligned<'_, N> {
    /// Refuses negative numbers.
    pub(super) fn without_negatives(self) -> Result<Self> {
        for (line, row) in self.rows.iter().enumerate() {
            let negative = |cell: &Decimal| cell.is_sign_negative() && !cell.is_zero();
            if let Some(column) = row.iter().position(negative) {
                return Err(self.refusal(
                    line,
                    column,
                    ErrorCode::NegativePart,
                    "0 or more",
                ));
            }
        }
        Ok(self)
    }

    /// The error of a number that may not be what it is; line and column count from 0.
    pub(super) fn refusal(
        &self,
        line: usize,
        column: usize,
        code: ErrorCode,
        expected: &str,
    ) -> Error {
        let value = self.rows.get(line).and_then(|row| row.get(column));
        let name = self.names.get(column).cloned().unwrap_or_default();
        let product = self.labels.get(line).map_or_else(
            || format!("product {}", line.saturating_add(1)),
            |label| format!("the product {}", excerpt(label)),
        );
        let message = format!(
            "{product} has {} in {name}: expected {expected}",
            value.copied().unwrap_or_default()
        );
        Error::new(code, message).at(place(&name, line))
    }
}
