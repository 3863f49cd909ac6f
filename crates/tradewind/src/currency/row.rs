//! `Row`: what the lists say about one code.

use super::status::CurrencyStatus;

/// One line of list one, of list three, or the offshore yuan.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) code: &'static str,
    /// 0 where there is none.
    pub(super) numeric: u16,
    pub(super) minor_units: Option<u8>,
    pub(super) name: &'static str,
    pub(super) status: CurrencyStatus,
    /// The period of the withdrawal as text; empty where there is none.
    pub(super) withdrawn: &'static str,
}

/// A row of list one, short enough to be one line of the table.
pub(super) const fn active(
    code: &'static str,
    numeric: u16,
    minor_units: Option<u8>,
    name: &'static str,
) -> Row {
    let status = CurrencyStatus::Active;
    Row { code, numeric, minor_units, name, status, withdrawn: "" }
}

/// A row of list three.
pub(super) const fn former(
    code: &'static str,
    numeric: u16,
    minor_units: Option<u8>,
    name: &'static str,
    withdrawn: &'static str,
) -> Row {
    let status = CurrencyStatus::Former;
    Row { code, numeric, minor_units, name, status, withdrawn }
}

/// A code that no list of ISO 4217 has.
pub(super) const fn unlisted(
    code: &'static str,
    numeric: u16,
    minor_units: Option<u8>,
    name: &'static str,
) -> Row {
    let status = CurrencyStatus::Unlisted;
    Row { code, numeric, minor_units, name, status, withdrawn: "" }
}
