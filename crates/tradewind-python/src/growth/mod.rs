//! Growth: change over time, shares, and what reported figures imply of each other.

mod arguments;
mod duration;
mod levels;
mod rate;
mod register;
mod trend;

pub(crate) use register::register;
