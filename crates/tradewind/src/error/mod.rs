//! What can go wrong: one opaque [`Error`] with a stable [`ErrorCode`].

mod code;
mod excerpt;
mod fault;
mod location;
#[cfg(test)]
mod tests;
mod value;

pub use code::ErrorCode;
pub use excerpt::excerpt;
pub use fault::Fault;
pub use location::Location;
pub use value::{Error, Result};
