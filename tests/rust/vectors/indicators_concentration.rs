//! Verbs of concentration.

use tradewind::indicators::{
    concentration, entropy, entropy_normalised, gini, herfindahl_hirschman,
    herfindahl_hirschman_normalised, hirschman, numbers_equivalent, shares, simpson,
    theil_l, theil_t, top_share,
};

use super::{
    fault::Answer,
    indicators::{Shape, Verb, count, decimals, measure},
    row::Row,
};

pub(super) const VERBS: &[Verb] = &[
    ("shares", Shape::CellsOfList("values", shares)),
    ("top_share", Shape::Custom(top_share_of)),
    ("herfindahl_hirschman", Shape::Custom(herfindahl_hirschman_of)),
    (
        "herfindahl_hirschman_normalised",
        Shape::ListAndCells(["values", "cells"], herfindahl_hirschman_normalised),
    ),
    ("numbers_equivalent", Shape::List("values", numbers_equivalent)),
    ("simpson", Shape::List("values", simpson)),
    ("hirschman", Shape::List("values", hirschman)),
    ("concentration", Shape::ListAndCells(["values", "cells"], concentration)),
    ("entropy", Shape::Custom(entropy_of)),
    ("entropy_normalised", Shape::ListAndCells(["values", "cells"], entropy_normalised)),
    ("theil_t", Shape::List("values", theil_t)),
    ("theil_l", Shape::List("values", theil_l)),
    ("gini", Shape::Custom(gini_of)),
];

fn top_share_of(row: &Row) -> Answer {
    measure(&top_share(&decimals(row, "values")?, count(row, "k")?, row.places()?)?)
}

fn herfindahl_hirschman_of(row: &Row) -> Answer {
    measure(&herfindahl_hirschman(
        &decimals(row, "values")?,
        row.option("unit")?.unwrap_or_default(),
        row.places()?,
    )?)
}

fn entropy_of(row: &Row) -> Answer {
    measure(&entropy(
        &decimals(row, "values")?,
        row.option("log")?.unwrap_or_default(),
        row.places()?,
    )?)
}

fn gini_of(row: &Row) -> Answer {
    measure(&gini(
        &decimals(row, "values")?,
        row.option("correction")?.unwrap_or_default(),
        row.places()?,
    )?)
}
