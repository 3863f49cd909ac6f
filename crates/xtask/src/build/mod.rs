//! What is built before it can run, per language.

pub(crate) mod native;
pub(crate) mod python;
pub(crate) mod rust;
pub(crate) mod venv;
