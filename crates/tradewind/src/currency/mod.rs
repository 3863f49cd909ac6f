//! Currencies by their ISO 4217 codes.

mod data;
mod lookup;
mod outside;
mod row;
mod text;
mod value;

#[cfg(test)]
mod tests;

pub use value::Currency;
