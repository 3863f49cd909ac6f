//! Zip archives that hold one table.

mod unpack;

#[cfg(test)]
mod tests;

pub(crate) use unpack::{is_archive, unpack_csv};
