//! Verbs of balance.

use tradewind::indicators::{
    balance, coverage, export_propensity, import_penetration, marginal_propensity,
    normalised_balance, openness, total,
};

use super::{
    fault::Answer,
    indicators::{Shape, Verb, measure},
    number::decimal,
    row::Row,
};

pub(super) const VERBS: &[Verb] = &[
    ("balance", Shape::Two(["exports", "imports"], balance)),
    ("total", Shape::Two(["exports", "imports"], total)),
    ("normalised_balance", Shape::Two(["exports", "imports"], normalised_balance)),
    ("coverage", Shape::Two(["exports", "imports"], coverage)),
    ("openness", Shape::Custom(openness_of)),
    (
        "import_penetration",
        Shape::Three(["exports", "imports", "gdp"], import_penetration),
    ),
    ("export_propensity", Shape::Two(["exports", "gdp"], export_propensity)),
    (
        "marginal_propensity",
        Shape::Four(
            ["imports_base", "imports_current", "gdp_base", "gdp_current"],
            marginal_propensity,
        ),
    ),
];

fn openness_of(row: &Row) -> Answer {
    measure(&openness(
        decimal(row, "exports")?,
        decimal(row, "imports")?,
        decimal(row, "gdp")?,
        row.option("flows")?.unwrap_or_default(),
        row.places()?,
    )?)
}
