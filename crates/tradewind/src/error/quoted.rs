//! `quoted`: input as it is shown inside a message.

/// How many characters of an input a message repeats.
const SHOWN: usize = 40;

/// The text in quotes, escaped, cut to its first 40 characters.
pub(crate) fn quoted(text: &str) -> String {
    let mut start = text.chars();
    let shown: String = start.by_ref().take(SHOWN).collect();
    if start.next().is_some() { format!("{shown:?}…") } else { format!("{shown:?}") }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_long_text_is_cut() {
        assert_eq!(quoted("CNH"), "\"CNH\"");
        assert_eq!(quoted("a\n"), "\"a\\n\"");
        assert_eq!(quoted(&"9".repeat(40_000)), format!("\"{}\"…", "9".repeat(40)));
    }
}
