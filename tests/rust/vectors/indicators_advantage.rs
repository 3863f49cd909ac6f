//! Verbs of advantage.

use tradewind::indicators::{
    additive_advantage, balassa, lafay, log_advantage, michaely, normalised_advantage,
    relative_trade_advantage, revealed_competitiveness, symmetric_advantage,
    weighted_advantage,
};

use super::indicators::{Shape, Verb};

pub(super) const VERBS: &[Verb] = &[
    (
        "balassa",
        Shape::Four(
            ["product_exports", "exports", "world_product_exports", "world_exports"],
            balassa,
        ),
    ),
    (
        "symmetric_advantage",
        Shape::Four(
            ["product_exports", "exports", "world_product_exports", "world_exports"],
            symmetric_advantage,
        ),
    ),
    (
        "log_advantage",
        Shape::Four(
            ["product_exports", "exports", "world_product_exports", "world_exports"],
            log_advantage,
        ),
    ),
    (
        "additive_advantage",
        Shape::Four(
            ["product_exports", "exports", "world_product_exports", "world_exports"],
            additive_advantage,
        ),
    ),
    (
        "normalised_advantage",
        Shape::Four(
            ["product_exports", "exports", "world_product_exports", "world_exports"],
            normalised_advantage,
        ),
    ),
    (
        "weighted_advantage",
        Shape::CellsOfLists(["exports", "world_exports"], weighted_advantage),
    ),
    (
        "relative_trade_advantage",
        Shape::CellsOfFour(
            ["exports", "imports", "world_exports", "world_imports"],
            relative_trade_advantage,
        ),
    ),
    (
        "revealed_competitiveness",
        Shape::CellsOfFour(
            ["exports", "imports", "world_exports", "world_imports"],
            revealed_competitiveness,
        ),
    ),
    ("michaely", Shape::CellsOfLists(["exports", "imports"], michaely)),
    ("lafay", Shape::CellsOfLists(["exports", "imports"], lafay)),
];
