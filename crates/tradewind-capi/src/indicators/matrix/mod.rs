//! Matrices and their indices.

pub mod advantage;
pub mod cells;
pub mod index;
pub mod share_of;
pub mod value;

pub use value::MatrixHandle;
