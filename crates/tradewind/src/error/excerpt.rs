//! Excerpts: as much of a text as a message can carry.

/// At most 40 characters of a text in quotes; what is left out is counted.
///
/// # Example
/// ```
/// assert_eq!(tradewind::error::excerpt("CNY"), "\"CNY\"");
/// assert!(tradewind::error::excerpt(&"9".repeat(40_000)).len() < 80);
/// ```
pub fn excerpt(text: &str) -> String {
    const LIMIT: usize = 40;
    let mut characters = text.chars();
    let head: String = characters.by_ref().take(LIMIT).collect();
    match characters.count() {
        0 => format!("{head:?}"),
        more => format!("{head:?} and {more} more characters"),
    }
}
