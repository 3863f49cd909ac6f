//! Laws that hold for all inputs, checked on random ones.

#[path = "laws/mod.rs"]
mod laws;
