//! Agreement: several stated equivalents with each other.

use super::{
    Check, CheckKind, Sharpness,
    phrases::{apart, condition, figure_text},
};
use crate::{
    figure::{Figure, Qualifier, Reading},
    number::Verdict,
};

/// The first reading under which a relation can hold, with its verdict.
pub(super) fn first_reading(
    holds: impl Fn(Reading) -> bool,
) -> Option<(Reading, Verdict)> {
    let verdict = |reading| match reading {
        Reading::Written => Verdict::Consistent,
        Reading::Truncated => Verdict::ConsistentIfTruncated,
        Reading::Padded => Verdict::ConsistentIfZerosArePadding,
    };
    let found = Reading::ALL.iter().copied().find(|&reading| holds(reading));
    found.map(|reading| (reading, verdict(reading)))
}

/// What a miss says: nothing, where a figure is only "about" right.
pub(super) fn miss(figures: &[&Figure]) -> (Verdict, Option<&'static str>) {
    if figures.iter().any(|figure| figure.qualifier() == Qualifier::About) {
        return (Verdict::Undetermined, Some("a figure is qualified by \"about\""));
    }
    (Verdict::Inconsistent, None)
}

/// Two statements of one amount in one unit.
pub(super) fn agreement(
    subject: String,
    first: (&Figure, &str),
    second: (&Figure, &str),
) -> Check {
    let check = Check::new(CheckKind::Agreement, subject);
    let (left, right) = (figure_text(first.0), figure_text(second.0));
    let lead = format!("{left} and {right}");
    restated(check, first, second, &lead, "")
}

/// Compares two statements of one amount; `after` follows a sentence of agreement.
pub(super) fn restated(
    check: Check,
    first: (&Figure, &str),
    second: (&Figure, &str),
    lead: &str,
    after: &str,
) -> Check {
    let (one, other) = (first.0, second.0);
    let value = other.value().into();
    let check = check
        .comparing("stated", &figure_text(one), first.1)
        .comparing("stated again", &figure_text(other), second.1)
        .with_figure("stated", one)
        .with_figure("stated again", other)
        .sharp(Sharpness::between(&one.written(), &other.written(), &value));
    let holds = |reading| one.interval(reading).intersects(&other.interval(reading));
    if let Some((reading, verdict)) = first_reading(holds) {
        let condition = condition(reading);
        return check.says(verdict, format!("{lead} agree{condition}.{after}"));
    }
    let (verdict, reason) = miss(&[one, other]);
    let gap = apart(&one.padded(), &other.padded(), one.unit());
    let check = check.expecting("stated", one, &value, &other.written()).expecting(
        "stated again",
        other,
        &one.value().into(),
        &one.written(),
    );
    let lead = if verdict == Verdict::Undetermined {
        format!("{lead} do not meet as written{gap}")
    } else {
        format!("{lead} do not agree; not explained by rounding{gap}")
    };
    let sentence = format!("{lead}.{}", check.expectation());
    check.says(verdict, sentence).because(reason)
}
