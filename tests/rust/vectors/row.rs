//! `Row`: the cells of one vector by the name of their column.

use std::{collections::BTreeMap, str::FromStr};

use tradewind::{Error, Places, Rounding};

use super::fault::{Answer, Fault};

/// The cells of one vector.
pub(super) struct Row(BTreeMap<String, String>);

impl Row {
    pub(super) fn new(cells: BTreeMap<String, String>) -> Self {
        Self(cells)
    }

    /// The cell, which must be there.
    pub(super) fn text(&self, name: &str) -> Answer<&str> {
        let cell = self.0.get(name).map(String::as_str);
        cell.ok_or_else(|| Fault::Unasked(format!("the row has no column {name}")))
    }

    /// The cell as a value of the library.
    pub(super) fn value<T: FromStr<Err = Error>>(&self, name: &str) -> Answer<T> {
        Ok(self.text(name)?.parse()?)
    }

    /// The cell as a value of the library; `None` where it is empty.
    pub(super) fn option<T: FromStr<Err = Error>>(
        &self,
        name: &str,
    ) -> Answer<Option<T>> {
        if self.text(name)?.is_empty() { Ok(None) } else { self.value(name).map(Some) }
    }

    /// The cell as a machine integer; `None` where it is empty.
    pub(super) fn integer(&self, name: &str) -> Answer<Option<u32>> {
        let text = self.text(name)?;
        if text.is_empty() {
            return Ok(None);
        }
        let unfit = || Fault::Unasked(format!("{name} {text} is no machine integer"));
        text.parse().map(Some).map_err(|_| unfit())
    }

    /// The columns `scale` and `rounding`.
    pub(super) fn places(&self) -> Answer<Places> {
        let rounding = self.option::<Rounding>("rounding")?.unwrap_or_default();
        Ok(Places::new(self.integer("scale")?, rounding))
    }

    /// The column `bytes`: text, or hexadecimal digits after `hex:`.
    pub(super) fn bytes(&self) -> Answer<Vec<u8>> {
        let text = self.text("bytes")?;
        let Some(digits) = text.strip_prefix("hex:") else {
            return Ok(text.as_bytes().to_vec());
        };
        let unfit = || Fault::Unasked("the bytes are no hexadecimal digits".to_owned());
        let pairs = digits.as_bytes().chunks(2);
        pairs
            .map(|pair| {
                let pair = std::str::from_utf8(pair).map_err(|_| unfit())?;
                u8::from_str_radix(pair, 16).map_err(|_| unfit())
            })
            .collect()
    }
}
