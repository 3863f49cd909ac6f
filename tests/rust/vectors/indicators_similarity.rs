//! Verbs of similarity.

use tradewind::indicators::{complementarity, diversification, krugman, similarity};

use super::indicators::{Shape, Verb};

pub(super) const VERBS: &[Verb] = &[
    ("similarity", Shape::Lists(["left", "right"], similarity)),
    ("complementarity", Shape::Lists(["exports", "imports"], complementarity)),
    ("krugman", Shape::Lists(["left", "right"], krugman)),
    ("diversification", Shape::Lists(["country", "world"], diversification)),
];
