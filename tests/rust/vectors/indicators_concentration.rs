//! Verbs of concentration.

use tradewind::indicators::shares;

use super::indicators::{Shape, Verb};

pub(super) const VERBS: &[Verb] = &[("shares", Shape::CellsOfList("values", shares))];
