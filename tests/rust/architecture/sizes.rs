//! Files explain themselves in one sentence, and stay short.

use super::sources::{Source, all};

const LINES_OF_A_FILE: usize = 400;
const LINES_OF_A_FUNCTION: usize = 50;
const PUBLIC_ITEMS: usize = 12;

/// Files with more public items, and why.
const MANY_ITEMS: &[(&str, &str)] = &[
    ("crates/tradewind-capi/src/check/kind.rs", "one constant a kind of check"),
    ("crates/tradewind-capi/src/status.rs", "one constant an error code"),
    ("crates/tradewind/src/check/value.rs", "one reader a part of a check"),
    ("crates/tradewind/src/convert/conversion.rs", "one reader a fact of a conversion"),
    ("crates/tradewind/src/figure/value.rs", "one reader a part of a figure"),
    ("crates/tradewind/src/number/interval.rs", "one question an interval answers"),
];

fn public_items(source: &Source) -> usize {
    let kinds = [
        "fn ", "const ", "unsafe ", "extern ", "struct ", "enum ", "trait ", "type ",
        "static ", "union ",
    ];
    let is_item = |line: &&str| {
        let item = line.trim_start().strip_prefix("pub ");
        item.is_some_and(|item| kinds.iter().any(|kind| item.starts_with(kind)))
    };
    source.code().lines().filter(is_item).count()
}

/// Name and length of every function: rustfmt closes it at the indentation of its `fn`.
fn functions(source: &Source) -> Vec<(String, usize)> {
    let lines: Vec<&str> = source.text.lines().collect();
    let mut out = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let Some(name) = function_name(line) else { continue };
        let indent = line.len().saturating_sub(line.trim_start().len());
        let end = format!("{}}}", " ".repeat(indent));
        let rest = lines.get(index..).unwrap_or_default();
        let one_line = line.ends_with('}') || line.ends_with(';');
        let length = if one_line {
            1
        } else {
            let last = rest.iter().position(|line| *line == end);
            last.map_or(1, |last| last.saturating_add(1))
        };
        out.push((name, length));
    }
    out
}

fn function_name(line: &str) -> Option<String> {
    let mut words = line.trim_start().split(' ').peekable();
    let before = [
        "pub",
        "pub(crate)",
        "pub(super)",
        "const",
        "unsafe",
        "extern",
        "\"C\"",
        "async",
    ];
    while words.peek().is_some_and(|word| before.contains(word)) {
        words.next();
    }
    if words.next() != Some("fn") {
        return None;
    }
    let name = words.next()?;
    Some(name.split(['(', '<']).next().unwrap_or(name).to_owned())
}

#[test]
fn every_file_begins_with_its_sentence() {
    for source in all() {
        let first = source.text.lines().next().unwrap_or_default();
        assert!(
            first.starts_with("//! ") && first.len() > 8,
            "{}: the first line is no `//!` sentence",
            source.path
        );
    }
}

#[test]
fn files_stay_short() {
    for source in all().iter().filter(|source| source.is_written()) {
        let lines = source.text.lines().count();
        assert!(lines <= LINES_OF_A_FILE, "{}: {lines} lines", source.path);
    }
}

#[test]
fn functions_stay_short() {
    let (mut seen, mut long) = (0_usize, Vec::new());
    for source in all().iter().filter(|source| source.is_written()) {
        for (name, lines) in functions(source) {
            if lines > LINES_OF_A_FUNCTION {
                long.push(format!("{}: {name} has {lines} lines", source.path));
            }
            seen = seen.saturating_add(1);
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
    assert!(seen > 500, "only {seen} functions were seen");
}

#[test]
fn files_have_few_public_items() {
    let sources = all();
    for source in &sources {
        let items = public_items(source);
        let excused = MANY_ITEMS.iter().any(|(path, _)| *path == source.path);
        let path = &source.path;
        assert!(items <= PUBLIC_ITEMS || excused, "{path}: {items} public items");
        assert!(items > PUBLIC_ITEMS || !excused, "{path}: needs no exception any more");
    }
    for (path, reason) in MANY_ITEMS {
        assert!(sources.iter().any(|source| source.path == *path), "{path}: {reason}?");
    }
}

#[test]
fn lengths_of_functions_are_seen() {
    let body = "    work();\n".repeat(60);
    let text = format!(
        "impl X {{\n    pub const fn long() {{\n{body}    }}\n}}\nfn short() {{}}\n"
    );
    let source = Source { path: String::new(), text };
    assert_eq!(functions(&source), [("long".to_owned(), 62), ("short".to_owned(), 1)]);
}
