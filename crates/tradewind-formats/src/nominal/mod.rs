//! Tables of rates that are quoted for a number of units.

mod options;
mod read;

#[cfg(test)]
mod tests;

pub use options::NominalTableOptions;
pub(crate) use read::is_nominal;
pub use read::read_nominal_table;
