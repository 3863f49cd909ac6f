//! Dossiers.

pub mod axis;
pub mod count;
pub mod matrix;
pub mod value;

pub use value::DossierHandle;
