//! Writing a dossier.

use tradewind::Dossier;

/// Writes a dossier as JSON, two blanks a level, ending with a line break.
///
/// Figures, dates and extensions are written as they were read; records and fields
/// stand in the order of the schema.
///
/// # Example
/// ```
/// let text = tradewind_formats::write_dossier(&tradewind::Dossier::default());
/// assert_eq!(tradewind_formats::read_dossier(text.as_bytes())?, tradewind::Dossier::default());
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn write_dossier(dossier: &Dossier) -> String {
    // The records hold text and numbers only, so that writing them cannot fail.
    let mut out = serde_json::to_string_pretty(dossier).unwrap_or_default();
    out.push('\n');
    out
}
