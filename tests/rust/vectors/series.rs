//! Series, lists of values: the shapes of their functions, the tables of their verbs.

use tradewind::{
    Cell, Decimal, ErrorCode, Period, Places, Result, Series,
    growth::{
        self, Decumulated,
        series::{self, DerivedSeries, GapRule},
    },
    number::{Measure, parse_decimal},
};

use super::{
    fault::{Answer, Fault},
    indicators::{cells, measure},
    number::decimal,
    row::Row,
};

type OfSeries = fn(&Series, Places) -> Result<DerivedSeries>;
type Trend = fn(&Series, GapRule, Places) -> Result<Measure>;
type OfPeriod = fn(&Series, Period, Places) -> Result<DerivedSeries>;

/// Functions of one series.
const ONE: &[(&str, OfSeries)] = &[
    ("series/growth_over_previous", series::growth_over_previous),
    ("series/growth_over_year", series::growth_over_year),
    ("series/annualised", series::annualised),
    ("series/carry_over", series::carry_over),
    ("series/year_to_date", series::year_to_date),
    ("series/decumulate", series::decumulate),
    ("series/year_to_date_growth", series::year_to_date_growth),
];

/// Functions of a series with a period, and its column.
const AT: &[(&str, &str, OfPeriod)] = &[
    ("series/rebase", "at", series::rebase),
    ("series/rebase_to_mean", "range", series::rebase_to_mean),
];

/// The text that the library gives for a row of series; `None` for another verb.
pub(super) fn answer(verb: &str, row: &Row) -> Option<Answer> {
    if let Some((_, function)) = ONE.iter().find(|(held, _)| *held == verb) {
        return Some(of_one(row, *function));
    }
    if let Some((_, column, function)) = AT.iter().find(|(held, ..)| *held == verb) {
        return Some(of_period(row, column, *function));
    }
    Some(match verb {
        "series/parse" => row.value("text").map(|series: Series| series.to_string()),
        "series/least_squares" => trend(row, series::least_squares),
        "series/least_squares_log" => trend(row, series::least_squares_log),
        "series/deflate" => deflate(row),
        "series/contribution" => contribution(row),
        "series/change" => change(row),
        "series/combine" => combine(row),
        "series/compound_annual_growth_rate" => between(row),
        "series/splice" => splice(row),
        "series/chain_link" => chain_link(row),
        "growth/decumulate" => list_decumulate(row),
        "growth/year_to_date_growth" => list_growth(row),
        "growth/rebase" => list_rebase(row),
        "growth/rebase_to_mean" => list_rebase_to_mean(row),
        "growth/splice" => list_splice(row),
        "growth/chain_link" => list_chain_link(row),
        _ => return None,
    })
}

fn of_one(row: &Row, function: OfSeries) -> Answer {
    Ok(function(&row.value("series")?, row.places()?)?.to_string())
}

fn of_period(row: &Row, column: &str, function: OfPeriod) -> Answer {
    Ok(function(&row.value("series")?, row.value(column)?, row.places()?)?.to_string())
}

fn trend(row: &Row, function: Trend) -> Answer {
    let (series, gaps) = (row.value("series")?, row.option("gaps")?.unwrap_or_default());
    measure(&function(&series, gaps, row.places()?)?)
}

fn deflate(row: &Row) -> Answer {
    let (series, index) = (row.value("series")?, row.value("index")?);
    let base = super::indicators_matrix::option(row, "index_base")?;
    let base = base.unwrap_or(growth::INDEX_BASE);
    Ok(series::deflate(&series, &index, base, row.places()?)?.to_string())
}

fn contribution(row: &Row) -> Answer {
    let (part, whole) = (row.value("part")?, row.value("whole")?);
    let comparison = row.option("comparison")?.unwrap_or_default();
    Ok(series::contribution(&part, &whole, comparison, row.places()?)?.to_string())
}

fn change(row: &Row) -> Answer {
    let (series, form) = (row.value("series")?, row.value("form")?);
    let comparison = row.option("comparison")?.unwrap_or_default();
    Ok(series::change(&series, form, comparison, row.places()?)?.to_string())
}

fn combine(row: &Row) -> Answer {
    let (left, right, form) =
        (row.value("left")?, row.value("right")?, row.value("form")?);
    let comparison = row.option("comparison")?.unwrap_or_default();
    Ok(series::combine(&left, &right, form, comparison, row.places()?)?.to_string())
}

fn between(row: &Row) -> Answer {
    let (series, start, end) =
        (row.value("series")?, row.value("start")?, row.value("end")?);
    measure(&series::compound_annual_growth_rate(&series, start, end, row.places()?)?)
}

fn splice(row: &Row) -> Answer {
    let (old, new, at) = (row.value("old")?, row.value("new")?, row.option("at")?);
    let technique = row.option("technique")?.unwrap_or_default();
    let kept = row.option("kept")?.unwrap_or_default();
    Ok(series::splice(&old, &new, at, technique, kept, row.places()?)?.to_string())
}

fn chain_link(row: &Row) -> Answer {
    let (links, base) = (row.value("links")?, decimal(row, "base")?);
    Ok(series::chain_link(&links, base, row.places()?)?.to_string())
}

fn list_decumulate(row: &Row) -> Answer {
    let parts = growth::decumulate(&list(row, "values")?, row.places()?)?;
    Ok(parts.iter().map(part).collect::<Vec<_>>().join(", "))
}

fn part(part: &Decumulated) -> String {
    let cell = match &part.cell {
        Ok(rounded) => super::number::said(rounded),
        Err(code) => ErrorCode::name(*code).to_owned(),
    };
    let spans =
        if part.spans > 1 { format!(" spans {}", part.spans) } else { String::new() };
    format!("{cell}{spans}{}", if part.negative { " negative" } else { "" })
}

fn list_growth(row: &Row) -> Answer {
    let (current, previous) = (list(row, "current")?, list(row, "previous")?);
    said(growth::year_to_date_growth(&current, &previous, row.places()?))
}

fn list_rebase(row: &Row) -> Answer {
    said(growth::rebase(&list(row, "values")?, position(row, "index")?, row.places()?))
}

fn list_rebase_to_mean(row: &Row) -> Answer {
    let range = position(row, "first")?..=position(row, "last")?;
    said(growth::rebase_to_mean(&list(row, "values")?, range, row.places()?))
}

fn list_splice(row: &Row) -> Answer {
    let (old, new) = (list(row, "old")?, list(row, "new")?);
    let (at, from) = (position(row, "overlap_old")?, position(row, "overlap_new")?);
    said(growth::splice(&old, &new, at, from, row.places()?))
}

fn list_chain_link(row: &Row) -> Answer {
    said(growth::chain_link(decimal(row, "base")?, &list(row, "links")?, row.places()?))
}

fn said(result: Result<Vec<Cell>>) -> Answer {
    cells(&result?)
}

fn position(row: &Row, name: &str) -> Answer<usize> {
    let missing = || Fault::Unasked(format!("the row has no {name}"));
    let place = row.integer(name)?.ok_or_else(missing)?;
    usize::try_from(place).map_err(|_| missing())
}

/// The cell as decimals joined by commas, `-` for a missing one.
fn list(row: &Row, name: &str) -> Answer<Vec<Option<Decimal>>> {
    let text = row.text(name)?;
    let items = text.split(',').filter(|_| !text.is_empty());
    let read: Result<Vec<_>> = items
        .map(|item| if item == "-" { Ok(None) } else { parse_decimal(item).map(Some) })
        .collect();
    Ok(read?)
}
