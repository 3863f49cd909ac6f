//! Sources: who says so, where, and on whose authority.

mod attribution;
mod value;

pub use attribution::AttributionKind;
pub use value::Source;
