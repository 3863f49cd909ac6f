//! Checks.

pub mod equivalent;
pub mod kind;
pub mod value;

pub use value::CheckHandle;
