//! Where columns stand, by their names.

use tradewind::error::{Result, excerpt};

use super::Rows;

/// The positions of columns; each has one name of its list, in any order.
///
/// # Errors
/// - [`tradewind::ErrorCode::InvalidHeader`] when a column is unknown, stands twice or is
///   missing.
pub(crate) fn find_columns<const N: usize>(
    rows: &Rows<'_>,
    due: [&[&str]; N],
) -> Result<[usize; N]> {
    let expected = || {
        let names: Vec<String> = due.iter().map(|names| names.join(" or ")).collect();
        names.join(", ")
    };
    let mut found = [None; N];
    for (index, name) in rows.header().enumerate() {
        let slot = due.iter().zip(&mut found).find(|(names, _)| names.contains(&name));
        match slot {
            Some((_, slot @ None)) => *slot = Some(index),
            Some((names, Some(_))) => {
                let names = names.join(" or ");
                let fact = format!("the column {names} stands twice: expected once");
                return Err(rows.invalid_header(name, &fact));
            }
            None => {
                let shown = excerpt(name);
                let fact = format!("unknown column {shown}: expected {}", expected());
                return Err(rows.invalid_header(name, &fact));
            }
        }
    }
    let mut out = [0; N];
    for ((slot, position), names) in out.iter_mut().zip(found).zip(due) {
        let name = names.first().copied().unwrap_or_default();
        *slot = position.ok_or_else(|| {
            let fact = format!("the column {name} is missing: expected {}", expected());
            rows.invalid_header(name, &fact)
        })?;
    }
    Ok(out)
}
