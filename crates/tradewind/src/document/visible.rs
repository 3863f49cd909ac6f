//! Visible text: signs that show nothing are named.

/// The text with every sign that shows nothing, or turns the signs around it, named in
/// brackets: `[U+202E]`.
///
/// Such a sign can reverse the digits beside it on the screen. White space stays, and so
/// do the joiners between signs that need them, as in Persian words.
pub(super) fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let joins = |side: Option<char>| side.is_some_and(|side| !side.is_ascii());
        let shown = match sign {
            '\u{200C}' | '\u{200D}' => joins(before) && joins(signs.peek().copied()),
            _ => !is_invisible(sign),
        };
        if shown {
            out.push(sign);
        } else {
            out.push_str(&format_code(sign));
        }
        before = Some(sign);
    }
    out
}

fn format_code(sign: char) -> String {
    format!("[U+{:04X}]", u32::from(sign))
}

/// Controls other than white space, marks of direction, and what has no width.
fn is_invisible(sign: char) -> bool {
    if sign.is_control() {
        return !sign.is_whitespace();
    }
    matches!(
        sign,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180E}'
            | '\u{200B}'
            | '\u{200E}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF9}'..='\u{FFFB}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E007F}'
    )
}
