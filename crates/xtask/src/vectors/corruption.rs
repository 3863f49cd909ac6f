//! A copy of the vectors with one wrong expectation in every file.

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
        wrong.insert(falsify(&mut copy)?);
        let path = folder.join(format!("{}.tsv", table.name));
        file::write(&path, copy.text().as_bytes())?;
    }
    Ok(wrong)
}

/// Changes one expectation; gives the row. A row that expects a value is preferred to one
/// that expects an error, because a runner could fail on any error for a wrong reason.
fn falsify(table: &mut Table) -> Outcome<Row> {
    let name = table.name.clone();
    let column = table.column("expect").ok_or_else(|| format!("{name}: no expect"))?;
    let has_value = |row: &Vec<String>| {
        row.get(column).is_some_and(|expect| !expect.starts_with("error:"))
    };
    let place = table.rows.iter().position(has_value).unwrap_or(0);
    let row = table.rows.get_mut(place).ok_or_else(|| format!("{name}: no rows"))?;
    let id = row.first().cloned().unwrap_or_default();
    let expect = row.get_mut(column).ok_or_else(|| format!("{name}: {id} is short"))?;
    expect.push('1');
    Ok(Row { table: name, id })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_row_with_a_value_is_changed() {
        let text = "id\ta\texpect\tsource\n\
                    r1\t0\terror:ZERO_BASE\tby hand\n\
                    r2\t1\t2.50\tby hand\n\
                    r3\t1\t2.50\tby hand\n";
        let mut table = Table::parse("growth/simple", text);
        let row = falsify(&mut table).unwrap();
        assert_eq!(row.to_string(), "growth/simple r2");
        assert_eq!(table.text(), text.replacen("2.50", "2.501", 1));
    }

    #[test]
    fn a_table_of_errors_is_changed_too() {
        let mut table =
            Table::parse("m/v", "id\texpect\tsource\nr1\terror:OVERFLOW\tx\n");
        falsify(&mut table).unwrap();
        assert!(table.text().contains("error:OVERFLOW1"));
    }

    #[test]
    fn an_empty_table_is_an_error() {
        assert!(falsify(&mut Table::parse("m/v", "id\texpect\tsource\n")).is_err());
    }
}
