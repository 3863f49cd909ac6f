//! Agreement: several stated equivalents with each other.

use super::{
    Check, CheckKind,
    wording::{condition, figure_text},
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

/// Two statements of one amount in one currency.
pub(super) fn agreement(
    subject: String,
    first: (&Figure, &str),
    second: (&Figure, &str),
) -> Check {
    let (left, right) = (figure_text(first.0), figure_text(second.0));
    let check = Check::new(CheckKind::Agreement, subject)
        .comparing("stated", &left, first.1)
        .comparing("stated again", &right, second.1);
    let holds =
        |reading| first.0.interval(reading).intersects(&second.0.interval(reading));
    if let Some((reading, verdict)) = first_reading(holds) {
        let condition = condition(reading);
        return check.says(verdict, format!("{left} and {right} agree{condition}."));
    }
    let (verdict, reason) = miss(&[first.0, second.0]);
    let sentence = if verdict == Verdict::Undetermined {
        format!("{left} and {right} do not meet as written.")
    } else {
        format!("{left} and {right} do not agree; not explained by rounding.")
    };
    check.says(verdict, sentence).because(reason)
}
