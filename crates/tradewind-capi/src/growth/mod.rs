//! Growth.

pub(crate) mod compute;
pub mod decimals;
pub mod derived;
pub mod figures;

pub use derived::DerivedHandle;
