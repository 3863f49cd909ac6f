//! What can go wrong: one opaque [`Error`] with a stable [`ErrorCode`].

mod code;
mod fault;
mod location;
mod quoted;
mod value;

pub use code::ErrorCode;
pub use fault::Fault;
pub use location::Location;
pub(crate) use quoted::quoted;
pub use value::{Error, Result};
