//! Verbs of intra industry.

use tradewind::indicators::{
    grubel_lloyd, grubel_lloyd_balanced, grubel_lloyd_of_totals, grubel_lloyd_products,
};

use super::indicators::{Shape, Verb};

pub(super) const VERBS: &[Verb] = &[
    (
        "grubel_lloyd_products",
        Shape::CellsOfLists(["exports", "imports"], grubel_lloyd_products),
    ),
    ("grubel_lloyd", Shape::Lists(["exports", "imports"], grubel_lloyd)),
    (
        "grubel_lloyd_balanced",
        Shape::Lists(["exports", "imports"], grubel_lloyd_balanced),
    ),
    (
        "grubel_lloyd_of_totals",
        Shape::Lists(["exports", "imports"], grubel_lloyd_of_totals),
    ),
];
