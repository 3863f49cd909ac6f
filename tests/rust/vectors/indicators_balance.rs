//! Verbs of balances.

use tradewind::indicators::balance;

use super::indicators::{Shape, Verb};

const FLOWS: [&str; 2] = ["exports", "imports"];

pub(super) const VERBS: &[Verb] = &[("balance", Shape::Two(FLOWS, balance))];
