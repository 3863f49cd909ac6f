//! Rates: from the files that a row names, or from the rows that it lists.

use std::{
    cell::RefCell, collections::BTreeMap, env, fs, path::PathBuf, process::Command,
    sync::Once,
};

use tradewind::{Currency, Rate, RateTable, Result, number::parse_decimal};
use tradewind_formats::read_rates;

use super::{
    fault::{Answer, Fault},
    report::root,
    row::Row,
};

/// The rate files that were read so far.
#[derive(Default)]
pub(super) struct Files(RefCell<BTreeMap<String, Result<RateTable>>>);

impl Files {
    /// The files of the column `rates`, joined by `+`, preferred first.
    pub(super) fn table(&self, row: &Row) -> Answer<RateTable> {
        let mut tables = Vec::new();
        for name in row.text("rates")?.split('+') {
            tables.push(self.one(name)?);
        }
        let mut merged = RateTable::default();
        for table in tables {
            merged = if merged.is_empty() { table } else { merged.merged(&table)? };
        }
        Ok(merged)
    }

    fn one(&self, name: &str) -> Answer<RateTable> {
        if let Some(held) = self.0.borrow().get(name) {
            return Ok(held.clone()?);
        }
        let unread = || Fault::Unasked(format!("no file {name} can be read"));
        let bytes = locate(name).and_then(|path| fs::read(path).ok());
        let table = read_rates(&bytes.ok_or_else(unread)?);
        self.0.borrow_mut().insert(name.to_owned(), table.clone());
        Ok(table?)
    }
}

/// The file among the committed ones, else among the larger ones, which are fetched if
/// nobody has done so: `cargo test` works by itself.
fn locate(name: &str) -> Option<PathBuf> {
    let committed = root().join("tests/data").join(name);
    if committed.is_file() {
        return Some(committed);
    }
    if let Some(folder) = env::var_os("TRADEWIND_TEST_DATA") {
        return Some(PathBuf::from(folder).join(name)).filter(|path| path.is_file());
    }
    let target = env::var_os("CARGO_TARGET_DIR").map_or("target".into(), PathBuf::from);
    let fetched = root().join(target).join("data").join(name);
    if !fetched.is_file() {
        FETCHED.call_once(fetch);
    }
    Some(fetched).filter(|path| path.is_file())
}

static FETCHED: Once = Once::new();

/// Whether it succeeded shows in whether the file is there; cargo says what failed.
fn fetch() {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["run", "--quiet", "--package", "xtask", "--", "data"])
        .current_dir(root());
    let _status = command.status();
}

/// `rates/build`: rows joined by `|`, added one by one.
pub(super) fn build(row: &Row) -> Answer {
    let mut builder = RateTable::builder();
    for text in row.text("rates")?.split('|') {
        builder.add(rate(text)?)?;
    }
    Ok(count(&builder.build()))
}

/// `rates/bounds`: every series of the pair, joined by `|`.
pub(super) fn bounds(row: &Row, files: &Files) -> Answer {
    let found = files.table(row)?.bounds(row.value("base")?, row.value("quote")?)?;
    let series: Vec<String> = found
        .iter()
        .map(|one| {
            let (first, last, count) = (one.first, one.last, one.observations);
            format!("{}/{} {} {first} {last} {count}", one.base, one.quote, one.kind)
        })
        .collect();
    Ok(series.join("|"))
}

/// `BASE/QUOTE UNITS VALUE WHEN KIND SOURCE…`
fn rate(text: &str) -> Answer<Rate> {
    let mut cells = text.splitn(6, ' ');
    let mut next = || cells.next().unwrap_or_default();
    let (pair, units, value, when, kind, source) =
        (next(), next(), next(), next(), next(), next());
    let (base, quote) = pair.split_once('/').unwrap_or_default();
    let unfit = |_| Fault::Unasked(format!("units {units} are no machine integer"));
    Ok(Rate {
        base: Currency::from_code(base)?,
        quote: Currency::from_code(quote)?,
        units: units.parse().map_err(unfit)?,
        value: parse_decimal(value)?,
        when: when.parse()?,
        kind: kind.parse()?,
        source: source.into(),
    })
}

/// How many rates a table has.
pub(super) fn count(table: &RateTable) -> String {
    format!("{} rates", table.len())
}
