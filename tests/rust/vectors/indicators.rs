//! Indicators: the shapes of their functions, the tables of their verbs.

use tradewind::{
    Decimal, Places, Result,
    indicators::{Cell, Measure},
};

use super::{
    fault::{Answer, Fault},
    indicators_balance, indicators_concentration, indicators_price,
    number::{decimal, exactness, said},
    row::Row,
};

type List<'a> = &'a [Decimal];

/// A function of the library, with the columns of its arguments.
pub(super) enum Shape {
    Two([&'static str; 2], fn(Decimal, Decimal, Places) -> Result<Measure>),
    CellsOfList(&'static str, fn(List<'_>, Places) -> Result<Vec<Cell>>),
    /// What a family reads and says in its own way.
    Own(fn(&Row) -> Answer),
}

/// A verb without its module, and what answers it.
pub(super) type Verb = (&'static str, Shape);

const TABLES: &[&[Verb]] = &[
    indicators_balance::VERBS,
    indicators_concentration::VERBS,
    indicators_price::VERBS,
];

pub(super) fn answer(verb: &str, row: &Row) -> Answer {
    let name = verb.strip_prefix("indicators/");
    let mut verbs = TABLES.iter().copied().flatten();
    match verbs.find(|(held, _)| Some(*held) == name) {
        Some((_, shape)) => shape.run(row),
        None => Err(Fault::Unasked("there is no such indicator".to_owned())),
    }
}

impl Shape {
    fn run(&self, row: &Row) -> Answer {
        match self {
            Self::Own(verb) => verb(row),
            Self::Two([left, right], verb) => {
                measure(&verb(decimal(row, left)?, decimal(row, right)?, row.places()?)?)
            }
            Self::CellsOfList(name, verb) => {
                cells(&verb(&decimals(row, name)?, row.places()?)?)
            }
        }
    }
}

/// The cell as decimals joined by commas.
pub(super) fn decimals(row: &Row, name: &str) -> Answer<Vec<Decimal>> {
    let text = row.text(name)?;
    let items = text.split(',').filter(|_| !text.is_empty());
    items.map(|item| Ok(tradewind::number::parse_decimal(item)?)).collect()
}

/// A result with its convention.
pub(super) fn measure(measure: &Measure) -> Answer {
    let number = format!("{} {}", measure.value, exactness(measure.exact));
    Ok(match &*measure.convention {
        "" => number,
        convention => format!("{number}; {convention}"),
    })
}

/// Several results: numbers, and the codes that stand for none.
pub(super) fn cells(cells: &[Cell]) -> Answer {
    let said = cells.iter().map(|cell| match cell {
        Ok(rounded) => said(rounded),
        Err(code) => code.name().to_owned(),
    });
    Ok(said.collect::<Vec<_>>().join(", "))
}
