//! Indicators: the shapes of their functions, the tables of their verbs.

use tradewind::{
    Decimal, Places, Result,
    indicators::{Cell, CellCount, Measure},
};

use super::{
    fault::{Answer, Fault},
    indicators_advantage, indicators_balance, indicators_concentration,
    indicators_intra_industry, indicators_matrix, indicators_mirror, indicators_network,
    indicators_price, indicators_regional, indicators_similarity,
    number::{decimal, exactness, said},
    row::Row,
};

type List<'a> = &'a [Decimal];
type Number = Decimal;
type One = Result<Measure>;
type Many = Result<Vec<Cell>>;

/// A function of the library, with the columns of its arguments.
pub(super) enum Shape {
    Two([&'static str; 2], fn(Number, Number, Places) -> One),
    Three([&'static str; 3], fn(Number, Number, Number, Places) -> One),
    Four([&'static str; 4], fn(Number, Number, Number, Number, Places) -> One),
    Five([&'static str; 5], fn(Number, Number, Number, Number, Number, Places) -> One),
    List(&'static str, fn(List<'_>, Places) -> One),
    Lists([&'static str; 2], fn(List<'_>, List<'_>, Places) -> One),
    ListAndCells([&'static str; 2], fn(List<'_>, CellCount, Places) -> One),
    CellsOfList(&'static str, fn(List<'_>, Places) -> Many),
    CellsOfLists([&'static str; 2], fn(List<'_>, List<'_>, Places) -> Many),
    CellsOfFour(
        [&'static str; 4],
        fn(List<'_>, List<'_>, List<'_>, List<'_>, Places) -> Many,
    ),
    Custom(fn(&Row) -> Answer),
}

/// A verb without its module, and what answers it.
pub(super) type Verb = (&'static str, Shape);

const TABLES: &[&[Verb]] = &[
    indicators_advantage::VERBS,
    indicators_balance::VERBS,
    indicators_concentration::VERBS,
    indicators_intra_industry::VERBS,
    indicators_matrix::VERBS,
    indicators_mirror::VERBS,
    indicators_network::VERBS,
    indicators_price::VERBS,
    indicators_regional::VERBS,
    indicators_similarity::VERBS,
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
        let number = |name: &str| decimal(row, name);
        let list = |name: &str| decimals(row, name);
        match self {
            Self::Two([a, b], verb) => {
                measure(&verb(number(a)?, number(b)?, row.places()?)?)
            }
            Self::Three([a, b, c], verb) => {
                measure(&verb(number(a)?, number(b)?, number(c)?, row.places()?)?)
            }
            Self::Four([a, b, c, d], verb) => {
                let (left, right) = ((number(a)?, number(b)?), (number(c)?, number(d)?));
                measure(&verb(left.0, left.1, right.0, right.1, row.places()?)?)
            }
            Self::Five([first, second, third, fourth, fifth], verb) => {
                let (left, right) = (
                    (number(first)?, number(second)?),
                    (number(third)?, number(fourth)?),
                );
                let own = number(fifth)?;
                measure(&verb(left.0, left.1, right.0, right.1, own, row.places()?)?)
            }
            Self::List(a, verb) => measure(&verb(&list(a)?, row.places()?)?),
            Self::Lists([a, b], verb) => {
                measure(&verb(&list(a)?, &list(b)?, row.places()?)?)
            }
            Self::ListAndCells([a, b], verb) => {
                measure(&verb(&list(a)?, row.value(b)?, row.places()?)?)
            }
            Self::CellsOfList(a, verb) => cells(&verb(&list(a)?, row.places()?)?),
            Self::CellsOfLists([a, b], verb) => {
                cells(&verb(&list(a)?, &list(b)?, row.places()?)?)
            }
            Self::CellsOfFour([a, b, c, d], verb) => {
                cells(&verb(&list(a)?, &list(b)?, &list(c)?, &list(d)?, row.places()?)?)
            }
            Self::Custom(verb) => verb(row),
        }
    }
}

/// The cell as a count.
pub(super) fn count(row: &Row, name: &str) -> Answer<u64> {
    let missing = || Fault::Unasked(format!("the row has no {name}"));
    Ok(row.integer(name)?.ok_or_else(missing)?.into())
}

/// The cell as decimals joined by commas.
pub(super) fn decimals(row: &Row, name: &str) -> Answer<Vec<Decimal>> {
    let text = row.text(name)?;
    let items = text.split(',').filter(|_| !text.is_empty());
    items.map(|item| Ok(tradewind::number::parse_decimal(item)?)).collect()
}

/// A result with its convention.
#[expect(clippy::unnecessary_wraps, reason = "verbs answer with what this gives")]
pub(super) fn measure(measure: &Measure) -> Answer {
    let number = format!("{} {}", measure.value, exactness(measure.exact));
    Ok(match &*measure.convention {
        "" => number,
        convention => format!("{number}; {convention}"),
    })
}

/// Several results: numbers, and the codes that stand for none.
#[expect(clippy::unnecessary_wraps, reason = "verbs answer with what this gives")]
pub(super) fn cells(cells: &[Cell]) -> Answer {
    let said = cells.iter().map(|cell| match cell {
        Ok(rounded) => said(rounded),
        Err(code) => code.name().to_owned(),
    });
    Ok(said.collect::<Vec<_>>().join(", "))
}
