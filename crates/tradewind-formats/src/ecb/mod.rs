//! The euro reference rates of the European Central Bank.

mod header;
mod read;

#[cfg(test)]
mod tests;

pub(crate) use header::is_history;
pub use read::read_ecb;
pub(crate) use read::read_history;
