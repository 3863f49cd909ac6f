//! The files: rows of cells split at tabs, with four escapes.

use std::{collections::BTreeMap, fs, io, path::Path};

use super::row::Row;

/// One file of vectors.
pub(super) struct Table {
    /// Module and verb: `money/add`.
    pub(super) verb: String,
    pub(super) rows: Vec<Row>,
}

/// Every file of a folder, in order of module and verb.
pub(super) fn read_all(folder: &Path) -> io::Result<Vec<Table>> {
    let mut verbs = Vec::new();
    for module in fs::read_dir(folder)? {
        let module = module?;
        if !module.file_type()?.is_dir() {
            continue;
        }
        for file in fs::read_dir(module.path())? {
            let (module, file) = (module.file_name(), file?.file_name());
            let path = format!("{}/{}", module.display(), file.display());
            verbs.extend(path.strip_suffix(".tsv").map(str::to_owned));
        }
    }
    verbs.sort_unstable();
    verbs.into_iter().map(|verb| read(folder, verb)).collect()
}

fn read(folder: &Path, verb: String) -> io::Result<Table> {
    let text = fs::read_to_string(folder.join(format!("{verb}.tsv")))?;
    let mut lines = text.lines();
    let names: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let rows = lines
        .map(|line| {
            let cells = line.split('\t').map(unescaped);
            let names = names.iter().map(|name| (*name).to_owned());
            Row::new(names.zip(cells).collect::<BTreeMap<_, _>>())
        })
        .collect();
    Ok(Table { verb, rows })
}

fn unescaped(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    let mut characters = cell.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            out.push(character);
            continue;
        }
        match characters.next() {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => out.push('\r'),
            Some('\\') => out.push('\\'),
            other => {
                out.push('\\');
                out.extend(other);
            }
        }
    }
    out
}
