//! Currencies of ISO 4217.

pub mod facts;
pub mod history;
pub mod kind;
pub mod lookup;
pub mod status;
