//! The rules of the house, each a test over the source text.

mod bindings;
mod imports;
mod sizes;
mod sources;
