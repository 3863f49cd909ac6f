//! Imports of the core run one way: a module names only modules before it.

use std::collections::BTreeMap;

use super::sources::{Source, of_crate};

/// The order of the data.
const ORDER: &[&str] = &[
    "error",
    "words",
    "extensions",
    "document",
    "number",
    "period",
    "currency",
    "place",
    "source",
    "money",
    "figure",
    "series",
    "rates",
    "convert",
    "growth",
    "indicators",
    "trade",
    "project",
    "forum",
    "dossier",
    "check",
    "brief",
];

/// The module of a file: the first name below `src`.
fn module(source: &Source) -> &str {
    let below = source.path.strip_prefix("crates/tradewind/src/").unwrap_or_default();
    let end = below.find(['/', '.']).unwrap_or(below.len());
    below.get(..end).unwrap_or_default()
}

fn identifier(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// The names that stand right after `crate::`, also in a group of braces.
fn named(code: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (_, after) in code.match_indices("crate::").map(|(at, text)| {
        (at, code.get(at.saturating_add(text.len())..).unwrap_or_default())
    }) {
        match after.strip_prefix('{') {
            Some(group) => out.extend(first_names(group)),
            None => out.push(identifier(after).to_owned()),
        }
    }
    out
}

/// The first name of every item of a group, up to its closing brace.
fn first_names(group: &str) -> Vec<String> {
    let (mut depth, mut start, mut out) = (0_u32, true, Vec::new());
    for (at, character) in group.char_indices() {
        match character {
            '{' => depth = depth.saturating_add(1),
            '}' if depth == 0 => break,
            '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => start = true,
            _ if start && !character.is_whitespace() => {
                out.push(identifier(group.get(at..).unwrap_or_default()).to_owned());
                start = false;
            }
            _ => {}
        }
    }
    out
}

/// The module behind each name that the root gives on: `Error` is of `error`.
fn root_names(lib: &str) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for item in lib.split("pub use ").skip(1) {
        let item = item.split(';').next().unwrap_or_default();
        let Some((module, names)) = item.split_once("::") else { continue };
        for name in names.trim_start_matches('{').split(',') {
            out.insert(identifier(name.trim()).to_owned(), module.to_owned());
        }
    }
    out
}

#[test]
fn every_module_has_a_place_in_the_order() {
    let sources = of_crate("tradewind");
    assert!(!sources.is_empty());
    for source in &sources {
        let module = module(source);
        assert!(
            module == "lib" || ORDER.contains(&module),
            "{}: the module {module} has no place in the order of imports",
            source.path
        );
    }
    for module in ORDER {
        assert!(
            sources.iter().any(|source| self::module(source) == *module),
            "the order of imports names {module}, which is no module"
        );
    }
}

#[test]
fn imports_run_one_way() {
    let sources = of_crate("tradewind");
    let lib = sources.iter().find(|source| source.path.ends_with("src/lib.rs"));
    let roots = root_names(&lib.map(Source::code).unwrap_or_default());
    assert!(roots.len() > 40, "the root gives on {} names", roots.len());
    let place = |name: &str| ORDER.iter().position(|held| *held == name);
    let mut seen = 0_u32;
    for source in sources.iter().filter(|source| !source.is_test()) {
        let Some(here) = place(module(source)) else { continue };
        for name in named(&source.code()) {
            let target = roots.get(&name).map_or(name.as_str(), String::as_str);
            let there = place(target);
            assert!(
                there.is_some_and(|there| there <= here),
                "{}: names {name}, which does not come before {}",
                source.path,
                module(source)
            );
            seen = seen.saturating_add(1);
        }
    }
    assert!(seen > 100, "only {seen} imports were seen");
}

#[test]
fn no_module_reaches_the_root_by_super() {
    for source in of_crate("tradewind") {
        let below = source.path.matches('/').count();
        let is_module_root =
            below == 3 || (below == 4 && source.path.ends_with("/mod.rs"));
        assert!(
            !(is_module_root && source.code().contains("super::")),
            "{}: names its neighbours by super; write crate",
            source.path
        );
    }
}

#[test]
fn groups_of_imports_are_read() {
    let code = "use crate::{\n error::{Error, Result},\n number::{self, Places},\n money,\n};\nuse crate::words::words;";
    assert_eq!(named(code), ["error", "number", "money", "words"]);
}
