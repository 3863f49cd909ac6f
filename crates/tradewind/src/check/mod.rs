//! Checks: whether reported figures agree with one another, and what follows.

mod agreement;
mod candidate;
mod collect;
mod dates;
mod duplicates;
mod equivalent;
mod growth_claim;
mod kind;
mod notes;
mod ordinals;
mod parts;
mod rank;
mod sharpness;
mod umbrella;
mod value;
mod view;
mod wording;

pub use candidate::CandidateRate;
pub(crate) use candidate::{Candidate, candidates};
pub(crate) use collect::collect;
pub use equivalent::equivalent;
pub use kind::CheckKind;
pub use sharpness::Sharpness;
pub(crate) use value::intervals_of;
pub use value::{Check, CheckInterval, Compared, ConsistentValues, Expected};
pub(crate) use wording::{Wording, derived_amount, readings};
