//! Growth: change over time, shares, and what reported figures imply of each other.

mod arguments;
mod levels;
mod register;

pub(crate) use register::register;
