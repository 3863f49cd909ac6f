//! Briefs: what a dossier and rates yield together, on one page.

mod build;
mod derived;
mod page;
mod record;
mod shown;
mod value;

pub use build::brief;
pub use value::Brief;
