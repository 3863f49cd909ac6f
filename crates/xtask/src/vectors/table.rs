//! `Table`: one file of vectors.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::file;
use crate::outcome::{Because, Outcome};

/// Fewer rows than this do not cover a verb.
const FEWEST_ROWS: usize = 10;

/// One file of vectors, line by line, each line cut into its cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    /// Module with verb: `money/add`.
    pub(crate) name: String,
    pub(crate) header: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

impl Table {
    /// Cuts the text of a file.
    pub(crate) fn parse(name: &str, text: &str) -> Self {
        let mut lines = text.lines().filter(|line| !line.is_empty());
        let cells = |line: &str| line.split('\t').map(str::to_owned).collect();
        let header = lines.next().map(cells).unwrap_or_default();
        Self { name: name.to_owned(), header, rows: lines.map(cells).collect() }
    }

    /// The text of the file.
    pub(crate) fn text(&self) -> String {
        let lines = std::iter::once(&self.header).chain(&self.rows);
        let lines: Vec<_> = lines.map(|cells| cells.join("\t")).collect();
        lines.join("\n") + "\n"
    }

    /// The place of a column.
    pub(crate) fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|cell| cell == name)
    }

    /// What is wrong with the file, whatever its numbers.
    pub(crate) fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut fault = |text: String| faults.push(format!("{}: {text}", self.name));
        let last = self.header.iter().rev().take(2).map(String::as_str);
        if self.column("id") != Some(0) || !last.eq(["source", "expect"]) {
            fault("the columns are not id, inputs, expect, source".to_owned());
        }
        if self.rows.len() < FEWEST_ROWS {
            let rows = self.rows.len();
            fault(format!("{rows} rows, at least {FEWEST_ROWS} expected"));
        }
        let mut ids = BTreeSet::new();
        for row in &self.rows {
            let id = row.first().map_or("", String::as_str);
            if !ids.insert(id) {
                fault(format!("row {id} occurs twice"));
            }
            if row.len() != self.header.len() {
                let (found, expected) = (row.len(), self.header.len());
                fault(format!("row {id} has {found} cells, expected {expected}"));
            } else if row.last().is_none_or(String::is_empty) {
                fault(format!("row {id} has no source"));
            }
        }
        faults
    }
}

/// All tables below a folder.
pub(crate) fn read_all(folder: &Path) -> Outcome<Vec<Table>> {
    let mut tables = Vec::new();
    for path in file::below(folder)? {
        if file::has_extension(&path, "tsv") {
            let name = path.strip_prefix(folder).because("a file outside its folder")?;
            let name = name.with_extension("").to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(&path).at("read", &path)?;
            tables.push(Table::parse(&name, &text));
        }
    }
    Ok(tables)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[&str]) -> Table {
        let text = format!("id\ta\texpect\tsource\n{}\n", rows.join("\n"));
        Table::parse("money/add", &text)
    }

    #[test]
    fn a_table_comes_back_as_it_was() {
        let text = "id\ta\texpect\tsource\n1\t\t2\tby hand\n";
        assert_eq!(Table::parse("money/add", text).text(), text);
    }

    #[test]
    fn faults_are_found() {
        let nine: Vec<_> = (0..9).map(|n| format!("r{n}\t1\t2\tx")).collect();
        let mut rows: Vec<_> = nine.iter().map(String::as_str).collect();
        assert_eq!(table(&rows).faults(), ["money/add: 9 rows, at least 10 expected"]);
        rows.push("r3\t1\t2\t");
        assert_eq!(
            table(&rows).faults(),
            ["money/add: row r3 occurs twice", "money/add: row r3 has no source"]
        );
        rows.pop();
        rows.push("r9\t2\tx");
        assert_eq!(table(&rows).faults(), ["money/add: row r9 has 3 cells, expected 4"]);
        let other = Table::parse("m/v", &table(&rows).text().replace("source", "from"));
        assert!(other.faults().iter().any(|fault| fault.contains("the columns are not")));
    }
}
