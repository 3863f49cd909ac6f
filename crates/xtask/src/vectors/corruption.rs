//! A copy of the vectors with a wrong value and a wrong error in every file.

use std::collections::BTreeSet;
use std::path::Path;

use super::{Row, Table};
use crate::file;
use crate::outcome::Outcome;

/// Writes the copy; gives the rows that a runner must report.
pub(crate) fn corrupt(tables: &[Table], folder: &Path) -> Outcome<BTreeSet<Row>> {
    file::remove_tree(folder)?;
    let mut wrong = BTreeSet::new();
    for table in tables {
        let mut copy = table.clone();
        wrong.extend(falsify(&mut copy)?);
        let path = folder.join(format!("{}.tsv", table.name));
        file::write(&path, copy.text().as_bytes())?;
    }
    Ok(wrong)
}

/// Changes the first expectation of a value and the first of an error; gives the rows.
fn falsify(table: &mut Table) -> Outcome<Vec<Row>> {
    let name = table.name.clone();
    let column = table.column("expect").ok_or_else(|| format!("{name}: no expect"))?;
    // Behind the last digit, where nothing else may pass; else before the first one.
    let exact = table.column("absolute").is_none();
    let mut changed = Vec::new();
    for errors in [false, true] {
        let kind = |row: &Vec<String>| {
            row.get(column).is_some_and(|expect| expect.starts_with("error:") == errors)
        };
        let Some(row) = table.rows.iter_mut().find(|row| kind(row)) else { continue };
        let id = row.first().cloned().unwrap_or_default();
        let expect =
            row.get_mut(column).ok_or_else(|| format!("{name}: {id} is short"))?;
        if errors {
            // A code that exists, so that only comparing the codes can tell.
            "error:INTERNAL".clone_into(expect);
        } else if exact {
            expect.push('1');
        } else {
            expect.insert(0, '1');
        }
        changed.push(Row { table: name.clone(), id });
    }
    if changed.is_empty() {
        return Err(format!("{name}: no rows"));
    }
    Ok(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_and_an_error_are_changed() {
        let text = "id\ta\texpect\tsource\n\
                    r1\t0\terror:ZERO_BASE\tby hand\n\
                    r2\t1\t2.50\tby hand\n\
                    r3\t1\t2.50\tby hand\n";
        let mut table = Table::parse("growth/simple", text);
        let rows = falsify(&mut table).unwrap();
        let rows: Vec<String> = rows.iter().map(Row::to_string).collect();
        assert_eq!(rows, ["growth/simple r2", "growth/simple r1"]);
        let expected = text.replacen("2.50", "2.501", 1).replace("ZERO_BASE", "INTERNAL");
        assert_eq!(table.text(), expected);
    }

    #[test]
    fn a_value_that_may_be_near_is_put_far_away() {
        let text = "id\tabsolute\texpect\tsource\nr1\t1e-12\t2.50\tx\n";
        let mut table = Table::parse("m/v", text);
        falsify(&mut table).unwrap();
        assert_eq!(table.text(), text.replace("2.50", "12.50"));
    }

    #[test]
    fn a_table_of_errors_is_changed_too() {
        let mut table =
            Table::parse("m/v", "id\texpect\tsource\nr1\terror:OVERFLOW\tx\n");
        falsify(&mut table).unwrap();
        assert!(table.text().contains("error:INTERNAL"));
    }

    #[test]
    fn an_empty_table_is_an_error() {
        assert!(falsify(&mut Table::parse("m/v", "id\texpect\tsource\n")).is_err());
    }
}
