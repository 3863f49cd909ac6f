//! The rules of the house, each a test over the source text.

mod bindings;
mod codes;
mod imports;
mod sizes;
mod sources;
