//! Derived figures: what a package comes to for each of its members.

use serde::Serialize;

use crate::{
    check::{derived_amount, readings},
    dossier::Dossier,
    growth::average_per_unit,
    money::ScaleWord,
    project::Package,
};

/// One figure that follows from others, without a claim to compare it with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct DerivedLine {
    /// Which record.
    pub(super) subject: String,
    /// In words.
    pub(super) text: String,
    /// At face value, exactly.
    pub(super) value: String,
    /// What the reader must not take from it.
    pub(super) note: Option<String>,
}

/// The average of every package.
pub(super) fn derived(dossier: &Dossier) -> Vec<DerivedLine> {
    dossier.packages.iter().filter_map(average).collect()
}

fn average(package: &Package) -> Option<DerivedLine> {
    let count = package.priced_count.as_ref().unwrap_or(&package.count);
    let each = average_per_unit(&package.total, count).ok()?;
    let word = ScaleWord::for_value(&each.value);
    let amount = derived_amount(&each.value, package.total.unit());
    let note = package
        .priced_count
        .is_none()
        .then(|| "The source does not say that each of them carries a value.".to_owned());
    Some(DerivedLine {
        subject: format!("package {}", package.id),
        text: format!(
            "{} over {}: {amount} a {} ({})",
            package.total,
            count,
            singular(&count.unit().to_string()),
            readings(&each, word, 2)
        ),
        value: each.value.to_string(),
        note,
    })
}

/// The noun for one of a count: "projects" to "project".
fn singular(noun: &str) -> String {
    if noun.is_empty() {
        return "unit".to_owned();
    }
    if let Some(stem) = noun.strip_suffix("ies") {
        return format!("{stem}y");
    }
    match noun.strip_suffix('s') {
        Some(stem) if !stem.ends_with('s') => stem.to_owned(),
        _ => noun.to_owned(),
    }
}
