//! The texts of the elements inside one element, by their names.

use tradewind::error::{Error, Result, excerpt};

use super::{Document, Element};

/// The text of one element.
#[derive(Debug)]
pub(crate) struct Field<'t> {
    element: Element<'t>,
    pub(crate) text: String,
}

impl<'t> Field<'t> {
    /// The error, at the element.
    pub(crate) fn at(&self, document: &Document<'t>, error: Error) -> Error {
        document.at(&self.element, self.element.name(), error)
    }
}

/// The texts of the elements of these names, in the order of the names; the others are
/// passed over.
///
/// # Errors
/// - [`tradewind::ErrorCode::InvalidXml`] when one is missing, empty, or stands twice.
pub(crate) fn read_fields<'t, const N: usize>(
    document: &mut Document<'t>,
    outer: &Element<'t>,
    names: [&str; N],
) -> Result<[Field<'t>; N]> {
    let mut found: [Option<Field<'t>>; N] = [const { None }; N];
    while let Some(element) = document.child()? {
        let slot =
            names.iter().zip(&mut found).find(|(name, _)| **name == element.name());
        let Some((name, slot)) = slot else {
            document.skip()?;
            continue;
        };
        let text = document.text(&element)?;
        let fault = match slot {
            Some(_) => "stands twice: expected once",
            None if text.is_empty() => "is empty",
            None => {
                *slot = Some(Field { element, text });
                continue;
            }
        };
        return Err(document.refusal(&element, &format!("{name} {fault}")));
    }
    let missing = names.iter().zip(&found).find(|(_, field)| field.is_none());
    if let Some((name, _)) = missing {
        let fact = format!("{} has no {name}", excerpt(outer.name()));
        return Err(document.refusal(outer, &fact));
    }
    let fields: Vec<Field<'t>> = found.into_iter().flatten().collect();
    fields.try_into().map_err(|_| document.refusal(outer, "a part is missing"))
}
