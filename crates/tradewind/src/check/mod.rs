//! Checks: whether reported figures agree with one another, and what follows.

mod agreement;
mod candidate;
mod collect;
mod dates;
mod duplicates;
mod equivalent;
mod expected;
mod growth_claim;
mod kind;
mod notes;
mod observations;
mod ordinals;
mod parts;
mod phrases;
mod rank;
mod share;
mod sharpness;
mod umbrella;
mod value;
mod view;
mod wording;

pub use candidate::CandidateRate;
pub(crate) use candidate::{Candidate, package_days, project_days};
pub(crate) use collect::collect;
pub use equivalent::equivalent;
pub use kind::CheckKind;
pub(crate) use phrases::{derived_amount, readings};
pub use sharpness::Sharpness;
pub(crate) use value::intervals_of;
pub use value::{Check, CheckInterval, Compared, ConsistentValues, Expected};
pub(crate) use wording::Wording;
