//! Growth: of numbers, and what reported figures imply.

use tradewind::{
    Decimal, Figure, Places, Ratio, Reading, Result, Rounded,
    growth::{
        Derived, average_per_unit, compound_annual_growth_rate, implied_base,
        implied_base_of_figures, implied_growth, share, share_of_figures, simple,
    },
};

use super::{
    fault::{Answer, Fault},
    number::{decimal, said},
    row::Row,
};

type OfNumbers = fn(Decimal, Decimal, Places) -> Result<Rounded<Ratio>>;
type OfFigures = fn(&Figure, &Figure) -> Result<Derived>;

pub(super) fn growth(row: &Row) -> Answer {
    of_numbers(row, ["base", "current"], simple)
}

pub(super) fn part(row: &Row) -> Answer {
    of_numbers(row, ["part", "whole"], share)
}

fn of_numbers(row: &Row, [left, right]: [&str; 2], verb: OfNumbers) -> Answer {
    let places = row.places()?;
    Ok(said(&verb(decimal(row, left)?, decimal(row, right)?, places)?))
}

pub(super) fn base(row: &Row) -> Answer {
    let places = row.places()?;
    Ok(said(&implied_base(decimal(row, "current")?, row.value("growth")?, places)?))
}

pub(super) fn compound(row: &Row) -> Answer {
    let places = row.places()?;
    let missing = || Fault::Unasked("the row has no periods".to_owned());
    let periods = row.integer("periods")?.ok_or_else(missing)?;
    let (base, current) = (decimal(row, "base")?, decimal(row, "current")?);
    Ok(said(&compound_annual_growth_rate(base, current, periods, places)?))
}

pub(super) fn base_of_figures(row: &Row) -> Answer {
    of_figures(row, ["current", "growth"], implied_base_of_figures)
}

pub(super) fn growth_of_figures(row: &Row) -> Answer {
    of_figures(row, ["base", "current"], implied_growth)
}

pub(super) fn part_of_figures(row: &Row) -> Answer {
    of_figures(row, ["part", "whole"], share_of_figures)
}

pub(super) fn average(row: &Row) -> Answer {
    of_figures(row, ["total", "count"], average_per_unit)
}

fn of_figures(row: &Row, [left, right]: [&str; 2], verb: OfFigures) -> Answer {
    let derived = verb(&row.value(left)?, &row.value(right)?)?;
    Ok(derived.interval(row.value::<Reading>("reading")?).to_string())
}
