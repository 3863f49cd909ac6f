//! Markdown: the blocks as text that any viewer shows alike.

use super::Block;

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
/// a word; elsewhere they stay readable.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let after = signs.peek().copied();
        let in_word = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
        let active = match sign {
            '\\' | '`' | '*' | '|' | '~' | '$' => true,
            '_' => !(in_word(before) && in_word(after)),
            ']' => matches!(after, Some('(' | '[' | ':')),
            // Markers of blocks act at the start of a line only.
            '[' | '#' | '+' | '-' | '=' => before.is_none(),
            _ => false,
        };
        match sign {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            _ if sign.is_control() || (sign.is_whitespace() && sign != ' ') => {
                out.push(' ');
            }
            _ => {
                if active {
                    out.push('\\');
                }
                out.push(sign);
            }
        }
        before = Some(sign);
    }
    out
}
