//! Growth: change over time, shares, and what reported figures imply of each other.

mod arguments;
mod changes;
mod compounding;
mod duration;
mod levels;
mod lists;
mod parts;
mod prices;
mod rate;
mod register;
mod series;
mod series_forms;
mod trend;

pub(crate) use register::register;
