//! Reading a dossier.

use tradewind::{Dossier, ErrorCode, Result, error::excerpt};

use super::{
    document::document,
    faults::Faults,
    forums::{edition, forum},
    leaf::text,
    node::Node,
    object::Object,
    projects::{package, project},
    sources::source,
    trade::observation,
};

/// Reads a dossier from JSON, strictly.
///
/// A fault of syntax is reported with line and column. Faults of content are reported
/// all at once, each with its JSON Pointer: unknown, missing and repeated fields, wrong
/// types, text that is no figure, date, place or word, ids that stand twice, references
/// that lead nowhere. Nothing is guessed, and nothing is lost: digits, trailing zeros
/// and extensions are written back as they were read.
///
/// # Errors
/// - [`ErrorCode::InvalidUtf8`], [`ErrorCode::ByteOrderMark`], [`ErrorCode::EmptyInput`],
///   [`ErrorCode::TooLarge`] for bytes that are no text of a document.
/// - [`ErrorCode::InvalidJson`] with line and column.
/// - [`ErrorCode::UnsupportedFormat`] when `format` is another name or version.
/// - [`ErrorCode::InvalidDossier`] with all faults of content.
///
/// # Example
/// ```
/// let text = r#"{"format": "tradewind-dossier/1", "sources": []}"#;
/// let dossier = tradewind_formats::read_dossier(text.as_bytes())?;
/// assert!(dossier.sources.is_empty());
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn read_dossier(bytes: &[u8]) -> Result<Dossier> {
    let root = Node::root(document(bytes)?);
    let mut faults = Faults::default();
    let dossier = dossier(&root, &mut faults)?;
    if let Some(dossier) = &dossier {
        faults.extend(dossier.validate());
    }
    faults.into_result()?;
    Ok(dossier.unwrap_or_default())
}

fn dossier(root: &Node<'_>, faults: &mut Faults) -> Result<Option<Dossier>> {
    let Some(mut object) = Object::new(root, faults) else { return Ok(None) };
    let format = object.required("format", faults, text);
    if let Some(format) = format
        && format != Dossier::FORMAT
    {
        // The rest of another format would only yield faults that mean nothing.
        return Err(tradewind::Error::new(
            ErrorCode::UnsupportedFormat,
            format!("the format is {}: expected {}", excerpt(&format), Dossier::FORMAT),
        )
        .at(tradewind::error::Location::pointer("/format")));
    }
    let dossier = Dossier {
        title: object.optional("title", faults, text),
        sources: object.required_list("sources", faults, source),
        forums: object.list("forums", faults, forum),
        editions: object.list("editions", faults, edition),
        packages: object.list("packages", faults, package),
        projects: object.list("projects", faults, project),
        trade: object.list("trade", faults, observation),
        extensions: object.extensions(faults),
    };
    object.finish(faults);
    Ok(Some(dossier))
}
