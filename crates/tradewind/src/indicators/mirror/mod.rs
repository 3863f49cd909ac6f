//! Mirror figures: one flow as two countries report it.

mod asymmetry;
mod asymmetry_kind;
mod cif_to_fob;
mod over_sum;
mod ratio;

pub use asymmetry::mirror_asymmetry;
pub use asymmetry_kind::Asymmetry;
pub use cif_to_fob::cif_to_fob;
pub use ratio::mirror_ratio;
