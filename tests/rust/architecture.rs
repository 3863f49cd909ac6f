//! The shape of the house: one direction of imports, small files, thin bindings.

#[path = "architecture/mod.rs"]
mod architecture;
