//! `Row`: what ISO 4217 says about one code.

/// One line of list one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) code: &'static str,
    pub(super) numeric: u16,
    pub(super) minor_units: Option<u8>,
    pub(super) name: &'static str,
}

/// A row, short enough to be one line of the table.
pub(super) const fn row(
    code: &'static str,
    numeric: u16,
    minor_units: Option<u8>,
    name: &'static str,
) -> Row {
    Row { code, numeric, minor_units, name }
}
