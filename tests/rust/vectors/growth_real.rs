//! Verbs of growth by roots or logarithms.

use std::fmt::Display;

use tradewind::{
    Decimal, Places, Ratio, Result, Rounded,
    growth::{
        annualised, annualised_linear, compound_annual_growth_rate, doubling_time,
        exponential, half_life, least_squares, least_squares_log, log, mean_geometric,
        required_growth, rule_of_70,
    },
};

use super::{
    fault::Answer,
    growth::of_two,
    indicators::decimals,
    number::{decimal, said},
    row::Row,
};

const LEVELS: [&str; 3] = ["base", "current", "periods"];

type OfTimes = fn(Option<&[Decimal]>, &[Decimal], Places) -> Result<Rounded<Ratio>>;
pub(super) fn answer(verb: &str, row: &Row) -> Option<Answer> {
    Some(match verb {
        "growth/annualised" => of_four(row, annualised),
        "growth/annualised_linear" => of_four(row, annualised_linear),
        "growth/compound_annual_growth_rate" => {
            of_three(row, LEVELS, compound_annual_growth_rate)
        }
        "growth/doubling_time" => of_rate(row, doubling_time),
        "growth/exponential" => of_three(row, LEVELS, exponential),
        "growth/half_life" => of_rate(row, half_life),
        "growth/least_squares" => of_times(row, least_squares),
        "growth/least_squares_log" => of_times(row, least_squares_log),
        "growth/log" => of_two(row, ["base", "current"], log),
        "growth/mean_geometric" => of_rates(row),
        "growth/required_growth" => {
            of_three(row, ["current", "target", "periods"], required_growth)
        }
        "growth/rule_of_70" => of_rate(row, rule_of_70),
        _ => return None,
    })
}

fn of_rate<T: Display>(
    row: &Row,
    verb: impl Fn(Ratio, Places) -> Result<Rounded<T>>,
) -> Answer {
    let places = row.places()?;
    Ok(said(&verb(Ratio::new(decimal(row, "rate")?), places)?))
}

fn of_rates(row: &Row) -> Answer {
    let rates = decimals(row, "rates")?.into_iter().map(Ratio::new);
    Ok(said(&mean_geometric(&rates.collect::<Vec<_>>(), row.places()?)?))
}

fn of_three<T: Display>(
    row: &Row,
    [one, two, three]: [&str; 3],
    verb: impl Fn(Decimal, Decimal, Decimal, Places) -> Result<Rounded<T>>,
) -> Answer {
    let (one, two) = (decimal(row, one)?, decimal(row, two)?);
    Ok(said(&verb(one, two, decimal(row, three)?, row.places()?)?))
}

fn of_four(
    row: &Row,
    verb: fn(Decimal, Decimal, Decimal, Decimal, Places) -> Result<Rounded<Ratio>>,
) -> Answer {
    let (base, current) = (decimal(row, "base")?, decimal(row, "current")?);
    let (periods, a_year) = (decimal(row, "periods")?, decimal(row, "periods_per_year")?);
    Ok(said(&verb(base, current, periods, a_year, row.places()?)?))
}

/// The values at times, or one period apart where the row has no times.
fn of_times(row: &Row, verb: OfTimes) -> Answer {
    let (times, values) = (decimals(row, "times")?, decimals(row, "values")?);
    let times = (!times.is_empty()).then_some(times.as_slice());
    Ok(said(&verb(times, &values, row.places()?)?))
}
