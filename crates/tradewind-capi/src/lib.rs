//! Tradewind for C and C++: exports over the core, nothing else.
//!
//! `include/tradewind.h` is generated from this crate; its first comment states the
//! contract that every export relies on. An export converts in, calls the core once,
//! and converts out.
#![expect(
    clippy::missing_safety_doc,
    clippy::doc_markdown,
    reason = "comments are copied into the C header, whose first comment states the \
              contract for all functions"
)]

// Ways between C and Rust; all the unsafe code that is more than a call to the guard.
mod boundary;
mod handle;
mod list;
mod output;
mod view;
mod word;

// The nouns, in the order of the core.
pub mod brief;
pub mod check;
pub mod convert;
pub mod currency;
pub mod date;
pub mod dossier;
pub mod error;
pub mod figure;
pub mod growth;
pub mod indicators;
pub mod money;
pub mod number;
pub mod period;
pub mod place;
pub mod rates;
pub mod series;
pub mod status;
pub mod text;
pub mod value;
pub mod version;
