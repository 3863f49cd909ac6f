//! Leaves: single values, as the core reads them from text.

use core::str::FromStr;

use tradewind::{
    Date, Details, Error, ErrorCode, Figure, Precision, Qualifier, ValueDate,
    error::excerpt, parse_date,
};

use super::{faults::Faults, node::Node, object::Object};

/// Text that is not empty.
pub(super) fn text(node: &Node<'_>, faults: &mut Faults) -> Option<String> {
    node.text(faults)
}

/// Text that the core reads: a word, a place, a period.
pub(super) fn parsed<T: FromStr<Err = Error>>(
    node: &Node<'_>,
    faults: &mut Faults,
) -> Option<T> {
    match node.text(faults)?.parse() {
        Ok(value) => Some(value),
        Err(error) => {
            faults.add_error(error, &node.pointer);
            None
        }
    }
}

/// A day.
pub(super) fn date(node: &Node<'_>, faults: &mut Faults) -> Option<Date> {
    match parse_date(&node.text(faults)?) {
        Ok(date) => Some(date),
        Err(error) => {
            faults.add_error(error, &node.pointer);
            None
        }
    }
}

/// A whole number from 1.
pub(super) fn positive(node: &Node<'_>, faults: &mut Faults) -> Option<u32> {
    let number = integer(node, faults)?;
    match u32::try_from(number) {
        Ok(number) if number > 0 => Some(number),
        _ => {
            let message = format!("{number} is too small: expected 1 or more");
            faults.add(ErrorCode::InvalidValue, &node.pointer, message);
            None
        }
    }
}

fn integer(node: &Node<'_>, faults: &mut Faults) -> Option<i64> {
    if !node.is_number() {
        node.wrong_type("a whole number", faults);
        return None;
    }
    let parsed = node.raw.get().parse::<i64>().ok();
    let in_range = parsed.filter(|number| i32::try_from(*number).is_ok());
    if in_range.is_none() {
        let shown = excerpt(node.raw.get());
        let message = format!("{shown} is no whole number of up to nine digits");
        faults.add(ErrorCode::InvalidValue, &node.pointer, message);
    }
    in_range
}

/// A figure: its text, or an object with more.
pub(super) fn figure(node: &Node<'_>, faults: &mut Faults) -> Option<Figure> {
    if node.is_number() {
        let message = format!(
            "the number {} stands where a figure is due: numbers lose digits, so write \
             it in quotes with its unit, such as \"11.2 billion CNY\"",
            excerpt(node.raw.get())
        );
        faults.add(ErrorCode::FloatRefused, &node.pointer, message);
        return None;
    }
    if node.is_text() {
        return parsed(node, faults);
    }
    if !node.is_object() {
        node.wrong_type("the text of a figure, or an object with one", faults);
        return None;
    }
    let mut object = Object::new(node, faults)?;
    let figure: Option<Figure> = object.required("text", faults, parsed);
    let qualifier: Option<Qualifier> = object.optional("qualifier", faults, parsed);
    let details = Details {
        original_text: object.optional("original_text", faults, text),
        language: object.optional("language", faults, text),
        value_date: object.optional("value_date", faults, value_date),
        precision: object.optional("precision", faults, precision),
    };
    object.finish(faults);
    let figure = figure?.with_details(details).and_then(|figure| match qualifier {
        Some(qualifier) => figure.with_qualifier(qualifier),
        None => Ok(figure),
    });
    match figure {
        Ok(figure) => Some(figure),
        Err(error) => {
            faults.add_error(error, &node.pointer);
            None
        }
    }
}

fn value_date(node: &Node<'_>, faults: &mut Faults) -> Option<ValueDate> {
    let mut object = Object::new(node, faults)?;
    let date = object.required("date", faults, date);
    let basis = object.required("basis", faults, text);
    object.finish(faults);
    Some(ValueDate { date: date?, basis: basis? })
}

fn precision(node: &Node<'_>, faults: &mut Faults) -> Option<Precision> {
    let mut object = Object::new(node, faults)?;
    let place = object.required("place", faults, place);
    let reason = object.required("reason", faults, text);
    object.finish(faults);
    Some(Precision { place: place?, reason: reason? })
}

/// A power of ten.
fn place(node: &Node<'_>, faults: &mut Faults) -> Option<i32> {
    let number = integer(node, faults)?;
    match i32::try_from(number) {
        Ok(place) if (-28..=28).contains(&place) => Some(place),
        _ => {
            let message = format!("{number} is no power of ten from -28 to 28");
            faults.add(ErrorCode::InvalidValue, &node.pointer, message);
            None
        }
    }
}
