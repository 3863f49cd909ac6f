//! Growth: change over time, shares, and what reported figures imply of each other.

mod arguments;
mod duration;
mod levels;
mod lists;
mod rate;
mod register;
mod series;
mod trend;

pub(crate) use register::register;
