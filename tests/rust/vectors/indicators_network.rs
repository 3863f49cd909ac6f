//! Verbs of networks: economic complexity.

use tradewind::{
    Decimal, Result,
    indicators::{FloatCell, Network, Presence, ZScores, float::Table},
};

use super::{
    fault::Answer,
    floats,
    indicators::{Shape, Verb},
    indicators_matrix::{doubles, matrix, option, parts},
    row::Row,
};

type Cells = Result<Vec<FloatCell>>;

pub(super) const VERBS: &[Verb] = &[
    ("diversity", Shape::Custom(|row| floats::cells(row, &network(row)?.diversity()))),
    ("ubiquity", Shape::Custom(|row| floats::cells(row, &network(row)?.ubiquity()))),
    ("proximity", Shape::Custom(|row| floats::cells(row, &network(row)?.proximity()?))),
    ("density", Shape::Custom(|row| floats::cells(row, &network(row)?.density()))),
    (
        "economic_complexity_index",
        Shape::Custom(|row| standardised(row, Network::economic_complexity_index)),
    ),
    (
        "product_complexity_index",
        Shape::Custom(|row| standardised(row, Network::product_complexity_index)),
    ),
    (
        "complexity_outlook_index",
        Shape::Custom(|row| standardised(row, Network::complexity_outlook_index)),
    ),
    (
        "complexity_outlook_gain",
        Shape::Custom(|row| standardised(row, Network::complexity_outlook_gain)),
    ),
    ("fitness", Shape::Custom(|row| iterated(row, Network::fitness))),
    ("product_fitness", Shape::Custom(|row| iterated(row, Network::product_fitness))),
    ("reflections", Shape::Custom(|row| reflected(row, Network::reflections))),
    (
        "product_reflections",
        Shape::Custom(|row| reflected(row, Network::product_reflections)),
    ),
];

/// Through the door that the column `door` names.
fn network(row: &Row) -> Answer<Network> {
    let cutoff = option(row, "cutoff")?.unwrap_or(Decimal::ONE);
    let presence = Presence { cutoff, inclusive: row.text("inclusive")? != "false" };
    if row.text("door")? == "exact" {
        return Ok(Network::of_matrix(&matrix(row)?, presence)?);
    }
    let values = doubles(row)?;
    let (rows, columns) = (parts(row, "rows", ',')?, parts(row, "columns", ',')?);
    let table = Table::new(&values, rows.len(), columns.len())?;
    Ok(Network::of_table(&table, presence)?)
}

fn z_scores(row: &Row) -> Answer<ZScores> {
    Ok(row.option("z_scores")?.unwrap_or_default())
}

fn iterations(row: &Row) -> Answer<u32> {
    Ok(row.integer("iterations")?.unwrap_or_default())
}

fn standardised(row: &Row, verb: fn(&Network, ZScores) -> Cells) -> Answer {
    let network = network(row)?;
    floats::cells(row, &verb(&network, z_scores(row)?)?)
}

fn iterated(row: &Row, verb: fn(&Network, u32) -> Cells) -> Answer {
    let network = network(row)?;
    floats::cells(row, &verb(&network, iterations(row)?)?)
}

fn reflected(row: &Row, verb: fn(&Network, u32, ZScores) -> Cells) -> Answer {
    let network = network(row)?;
    floats::cells(row, &verb(&network, iterations(row)?, z_scores(row)?)?)
}
