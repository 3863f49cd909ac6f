//! Dispatch: which function answers the rows of which file.

use super::{
    brief, check, convert,
    fault::{self, Fault},
    figure, formats, growth, lookup, money, number,
    rates::{self, Files},
    row::Row,
};

/// The text that the library gives for a row.
pub(super) fn answer(verb: &str, row: &Row, files: &Files) -> String {
    fault::text(match verb {
        "number/parse" => number::parse(row),
        "number/add" => number::sum(row),
        "number/subtract" => number::difference(row),
        "number/multiply" => number::product(row),
        "number/round" => number::rounded(row),
        "currency/lookup" => lookup::currency(row),
        "place/lookup" => lookup::place(row),
        "period/parse" => lookup::period(row),
        "period/previous_year" => lookup::previous_year(row),
        "money/parse" => money::parse(row),
        "money/add" => money::sum(row),
        "money/subtract" => money::difference(row),
        "money/multiply" => money::product(row),
        "money/compare" => money::compare(row),
        "money/round" => money::rounded(row),
        "money/grouped" => money::grouped(row),
        "figure/parse" => figure::parse(row),
        "figure/interval" => figure::interval(row),
        "rates/build" => rates::build(row),
        "convert/day" => convert::day(row, files),
        "convert/period" => convert::period(row, files),
        "convert/rate" => convert::rate(row, files),
        "convert/cite" => convert::cite(row, files),
        "growth/simple" => growth::growth(row),
        "growth/implied_base" => growth::base(row),
        "growth/share" => growth::part(row),
        "growth/compound_annual_growth_rate" => growth::compound(row),
        "growth/implied_base_of_figures" => growth::base_of_figures(row),
        "growth/implied_growth" => growth::growth_of_figures(row),
        "growth/share_of_figures" => growth::part_of_figures(row),
        "growth/average_per_unit" => growth::average(row),
        "check/equivalent" => check::equivalent(row, files),
        "formats/ecb" => formats::ecb(row),
        "formats/rates_csv" => formats::rates_csv(row),
        "formats/dossier" => formats::dossier(row),
        "brief/checks" => brief::checks(row, files),
        _ => Err(Fault::Unasked("there is no such verb".to_owned())),
    })
}
