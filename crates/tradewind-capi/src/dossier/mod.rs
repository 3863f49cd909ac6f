//! Dossiers.

pub mod count;
pub mod value;

pub use value::DossierHandle;
