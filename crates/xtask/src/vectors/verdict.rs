//! `Verdict`: what a runner of the vectors said.

use std::collections::BTreeSet;
use std::fmt;

use crate::outcome::Outcome;

/// One row of one table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Row {
    pub(crate) table: String,
    pub(crate) id: String,
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.table, self.id)
    }
}

/// How many rows held, which ones did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) passed: u64,
    pub(crate) failed: BTreeSet<Row>,
}

impl Verdict {
    /// Reads a runner's output; an error if the closing line is missing or contradicts
    /// the lines before it.
    pub(crate) fn read(output: &str) -> Outcome<Self> {
        let rows: Vec<_> = output.lines().filter_map(failed_row).collect();
        let closing = output.lines().rev().find_map(closing_line);
        let (passed, failed) =
            closing.ok_or("no line `vectors: P passed, F failed` in the output")?;
        if u64::try_from(rows.len()) != Ok(failed) {
            return Err(format!("{failed} rows failed, but {} are named", rows.len()));
        }
        Ok(Self { passed, failed: rows.into_iter().collect() })
    }
}

/// `FAIL money/add r1: expected 3, got 4`
fn failed_row(line: &str) -> Option<Row> {
    let (row, _) = line.strip_prefix("FAIL ")?.split_once(": expected ")?;
    let (table, id) = row.split_once(' ')?;
    Some(Row { table: table.to_owned(), id: id.to_owned() })
}

/// `vectors: 12 passed, 1 failed`
fn closing_line(line: &str) -> Option<(u64, u64)> {
    let (passed, failed) = line.strip_prefix("vectors: ")?.split_once(" passed, ")?;
    let failed = failed.trim_end().strip_suffix(" failed")?;
    Some((passed.parse().ok()?, failed.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_fail_are_read() {
        let output = "FAIL money/add r 1: expected a: expected b, got c\n\
                      FAIL this is prose\nvectors: 12 passed, 1 failed\n";
        let row = Row { table: "money/add".to_owned(), id: "r 1".to_owned() };
        let expected = Verdict { passed: 12, failed: BTreeSet::from([row]) };
        assert_eq!(Verdict::read(output), Ok(expected));
    }

    #[test]
    fn contradictions_are_errors() {
        assert!(Verdict::read("vectors: 12 passed, 1 failed").is_err());
        assert!(Verdict::read("FAIL a/b c: expected d, got e").is_err());
        assert!(Verdict::read("vectors: many passed, 0 failed").is_err());
        assert_eq!(Verdict::read("x\nvectors: 3 passed, 0 failed\n").unwrap().passed, 3);
    }
}
