//! Growth: of numbers, and what reported figures imply; one line a verb.

use std::fmt::Display;

use tradewind::{
    Decimal, Figure, Places, Ratio, Reading, Result, Rounded,
    growth::{self, Derived},
};

use super::{
    fault::Answer,
    growth_changes, growth_figures, growth_real,
    number::{decimal, said},
    row::Row,
};

/// The groups of verbs, each of which answers what it knows.
const GROUPS: &[fn(&str, &Row) -> Option<Answer>] = &[
    levels,
    figures,
    growth_real::answer,
    growth_changes::changes,
    growth_changes::parts,
    growth_changes::prices,
    growth_changes::figures,
    growth_figures::answer,
];

/// The text that the library gives for a row of growth; `None` for another verb.
pub(super) fn answer(verb: &str, row: &Row) -> Option<Answer> {
    GROUPS.iter().find_map(|group| group(verb, row))
}

fn levels(verb: &str, row: &Row) -> Option<Answer> {
    Some(match verb {
        "growth/simple" => of_two(row, ["base", "current"], growth::simple),
        "growth/implied_base" => {
            of_two(row, ["current", "growth"], |current, growth, at| {
                growth::implied_base(current, Ratio::new(growth), at)
            })
        }
        "growth/share" => of_two(row, ["part", "whole"], growth::share),
        _ => return None,
    })
}

fn figures(verb: &str, row: &Row) -> Option<Answer> {
    Some(match verb {
        "growth/implied_base_of_figures" => {
            of_figures(row, ["current", "growth"], growth::implied_base_of_figures)
        }
        "growth/implied_growth" => {
            of_figures(row, ["base", "current"], growth::implied_growth)
        }
        "growth/share_of_figures" => {
            of_figures(row, ["part", "whole"], growth::share_of_figures)
        }
        "growth/average_per_unit" => {
            of_figures(row, ["total", "count"], growth::average_per_unit)
        }
        _ => return None,
    })
}

/// A formula of two decimals with the places of the row.
pub(super) fn of_two<T: Display>(
    row: &Row,
    [left, right]: [&str; 2],
    verb: impl Fn(Decimal, Decimal, Places) -> Result<Rounded<T>>,
) -> Answer {
    let places = row.places()?;
    Ok(said(&verb(decimal(row, left)?, decimal(row, right)?, places)?))
}

/// A formula of two figures under the reading of the row.
pub(super) fn of_figures(
    row: &Row,
    [left, right]: [&str; 2],
    verb: impl Fn(&Figure, &Figure) -> Result<Derived>,
) -> Answer {
    let derived = verb(&row.value(left)?, &row.value(right)?)?;
    Ok(derived.interval(row.value::<Reading>("reading")?).to_string())
}
