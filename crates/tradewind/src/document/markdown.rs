//! Markdown: the blocks as text that any viewer shows alike.

use super::{Block, visible::visible};

/// The blocks as Markdown, ending with a line break.
pub(crate) fn markdown(blocks: &[Block]) -> String {
    let mut parts = Vec::new();
    for block in blocks {
        parts.push(match block {
            Block::Heading(level, text) => {
                format!("{} {}", "#".repeat(usize::from(*level)), escaped(text))
            }
            Block::Paragraph(text) => escaped(text),
            Block::List(lines) => {
                let lines: Vec<String> =
                    lines.iter().map(|line| format!("- {}", escaped(line))).collect();
                lines.join("\n")
            }
            Block::Table { header, rows } => table(header, rows),
        });
    }
    let mut out = parts.join("\n\n");
    out.push('\n');
    out
}

fn table(header: &[String], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| escaped(cell)).collect();
        format!("| {} |", cells.join(" | "))
    };
    let mut lines = vec![line(header), format!("|{}", " --- |".repeat(header.len()))];
    lines.extend(rows.iter().map(|row| line(row)));
    lines.join("\n")
}

/// Text that no viewer takes for markup: one line, with every active sign escaped.
///
/// Brackets act only as part of a link or a definition, underscores only at the edge of
/// a word; elsewhere they stay readable. Blanks at the ends would indent or break lines.
fn escaped(text: &str) -> String {
    let text = visible(text);
    let text = text.trim();
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    let number = ordinal(text);
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let after = signs.peek().map(|(_, sign)| *sign);
        match sign {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            _ if sign.is_whitespace() => out.push(' '),
            _ => {
                if number == Some(at) || is_active(sign, before, after) {
                    out.push('\\');
                }
                out.push(sign);
            }
        }
        before = Some(sign);
    }
    out
}

/// Whether a sign acts between these two.
fn is_active(sign: char, before: Option<char>, after: Option<char>) -> bool {
    let in_word = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
    match sign {
        '\\' | '`' | '*' | '|' | '~' | '$' => true,
        '_' => !(in_word(before) && in_word(after)),
        ']' => matches!(after, Some('(' | '[' | ':')),
        // Markers of blocks act at the start of a line only.
        '[' | '#' | '+' | '-' | '=' => before.is_none(),
        _ => false,
    }
}

/// Where the point or bracket stands that makes the start of a line a numbered list.
fn ordinal(text: &str) -> Option<usize> {
    let at = text.find(|sign: char| !sign.is_ascii_digit())?;
    let mut rest = text.get(at..)?.chars();
    let marks = at > 0 && matches!(rest.next(), Some('.' | ')'));
    (marks && rest.next().is_none_or(char::is_whitespace)).then_some(at)
}
