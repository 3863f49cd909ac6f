//! The euro reference rates of the European Central Bank.

mod cubes;
mod header;
mod history;
mod read;

#[cfg(test)]
mod tests;

pub(crate) use cubes::read_cubes;
pub(crate) use header::is_history;
pub(crate) use history::read_history;
pub use read::read_ecb;
