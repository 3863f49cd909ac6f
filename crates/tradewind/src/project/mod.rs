//! Projects: what was agreed, how far it has come, and for how much.

mod equivalent;
mod package;
mod record;
mod words;

pub use equivalent::Equivalent;
pub use package::Package;
pub use record::Project;
pub use words::{AmountKind, ConvertedBy, Instrument, Lifecycle};
