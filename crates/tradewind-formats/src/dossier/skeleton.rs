//! The skeleton of a dossier, to be filled in.

/// A dossier that shows every list with one record; its comments stand in `extensions`,
/// where they survive reading and writing.
///
/// # Example
/// ```
/// assert!(tradewind_formats::read_dossier(tradewind_formats::SKELETON.as_bytes()).is_ok());
/// ```
pub const SKELETON: &str = include_str!("skeleton.json");
