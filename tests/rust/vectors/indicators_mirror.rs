//! Verbs of mirror.

use tradewind::indicators::{cif_to_fob, mirror_asymmetry, mirror_ratio};

use super::{
    fault::Answer,
    indicators::{Shape, Verb, measure},
    number::decimal,
    row::Row,
};

pub(super) const VERBS: &[Verb] = &[
    ("mirror_ratio", Shape::Two(["importer_cif", "exporter_fob"], mirror_ratio)),
    ("mirror_asymmetry", Shape::Custom(mirror_asymmetry_of)),
    ("cif_to_fob", Shape::Two(["cif", "margin"], cif_to_fob)),
];

fn mirror_asymmetry_of(row: &Row) -> Answer {
    measure(&mirror_asymmetry(
        decimal(row, "importer")?,
        decimal(row, "exporter")?,
        row.option("kind")?.unwrap_or_default(),
        row.places()?,
    )?)
}
