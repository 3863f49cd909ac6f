//! Verbs of growth of reported figures by rates; one line a verb.

use tradewind::{
    Figure, Result,
    growth::{self as g, Derived},
};

use super::{fault::Answer, growth_changes::derive, number::decimal, row::Row};

const LEVELS: [&str; 2] = ["base", "current"];

pub(super) fn answer(verb: &str, row: &Row) -> Option<Answer> {
    Some(match verb.strip_suffix("_of_figures")? {
        "growth/simple" => derive(row, LEVELS, |[a, b]| g::simple_of_figures(a, b)),
        "growth/absolute_base" => {
            derive(row, LEVELS, |[a, b]| g::absolute_base_of_figures(a, b))
        }
        "growth/annualised" => a_year(row, g::annualised_of_figures),
        "growth/annualised_linear" => a_year(row, g::annualised_linear_of_figures),
        "growth/exponential" => with_periods(row, LEVELS, g::exponential_of_figures),
        "growth/required_growth" => {
            with_periods(row, ["current", "target"], g::required_growth_of_figures)
        }
        "growth/local_from_foreign" => {
            derive(row, ["foreign", "rate_base", "rate_current"], |[a, b, c]| {
                g::local_from_foreign_of_figures(a, b, c)
            })
        }
        "growth/foreign_from_local" => {
            derive(row, ["local", "rate_base", "rate_current"], |[a, b, c]| {
                g::foreign_from_local_of_figures(a, b, c)
            })
        }
        "growth/contribution_weighted" => derive(row, ["weight", "growth"], |[a, b]| {
            g::contribution_weighted_of_figures(a, b)
        }),
        "growth/midpoint_from_simple" => {
            derive(row, ["growth"], |[a]| g::midpoint_from_simple_of_figures(a))
        }
        "growth/doubling_time" => {
            derive(row, ["rate"], |[a]| g::doubling_time_of_figures(a))
        }
        "growth/half_life" => derive(row, ["rate"], |[a]| g::half_life_of_figures(a)),
        _ => return None,
    })
}

fn with_periods(
    row: &Row,
    columns: [&str; 2],
    verb: impl Fn(&Figure, &Figure, tradewind::Decimal) -> Result<Derived>,
) -> Answer {
    let periods = decimal(row, "periods")?;
    derive(row, columns, |[a, b]| verb(a, b, periods))
}

fn a_year(
    row: &Row,
    verb: impl Fn(&Figure, &Figure, tradewind::Decimal, tradewind::Decimal) -> Result<Derived>,
) -> Answer {
    let (periods, years) = (decimal(row, "periods")?, decimal(row, "periods_per_year")?);
    derive(row, LEVELS, |[a, b]| verb(a, b, periods, years))
}
