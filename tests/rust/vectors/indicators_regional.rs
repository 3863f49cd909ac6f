//! Verbs of regional.

use tradewind::indicators::{
    intensity, intensity_excluding_reporter, intra_regional_intensity,
    intra_regional_share, regional_hirschman, regional_market_share,
    revealed_share_growth, size_adjusted_regional_export_share,
};

use super::{
    fault::Answer,
    indicators::{Shape, Verb, count, measure},
    number::decimal,
    row::Row,
};

pub(super) const VERBS: &[Verb] = &[
    (
        "intensity",
        Shape::Four(
            ["exports_to_partner", "exports", "partner_imports", "world_trade"],
            intensity,
        ),
    ),
    (
        "intensity_excluding_reporter",
        Shape::Five(
            [
                "exports_to_partner",
                "exports",
                "partner_imports",
                "own_imports",
                "world_trade",
            ],
            intensity_excluding_reporter,
        ),
    ),
    (
        "intra_regional_share",
        Shape::Two(["intra_exports", "region_exports"], intra_regional_share),
    ),
    (
        "intra_regional_intensity",
        Shape::Four(
            ["intra_exports", "region_exports", "region_imports", "world_trade"],
            intra_regional_intensity,
        ),
    ),
    (
        "regional_market_share",
        Shape::Two(["exports_to_region", "region_imports"], regional_market_share),
    ),
    (
        "size_adjusted_regional_export_share",
        Shape::Custom(size_adjusted_regional_export_share_of),
    ),
    ("regional_hirschman", Shape::List("values", regional_hirschman)),
    (
        "revealed_share_growth",
        Shape::Four(
            ["exports_base", "exports_current", "world_base", "world_current"],
            revealed_share_growth,
        ),
    ),
];

fn size_adjusted_regional_export_share_of(row: &Row) -> Answer {
    measure(&size_adjusted_regional_export_share(
        decimal(row, "intra_exports")?,
        decimal(row, "region_exports")?,
        count(row, "members")?,
        count(row, "economies")?,
        row.places()?,
    )?)
}
