//! Shares: one part with its whole.

use super::{
    Check, CheckKind, Sharpness,
    agreement::{first_reading, miss},
    phrases::{apart, bracket, condition, figure_text, in_percent, percent, readings},
};
use crate::{
    figure::Reading,
    growth::{Derived, share_of_figures},
    money::ScaleWord,
    number::{Interval, Rational, Verdict},
    trade::TradeObservation,
};

/// The check of one part's share, if the whole has shares.
pub(super) fn share(part: &TradeObservation, whole: &TradeObservation) -> Option<Check> {
    let derived = share_of_figures(&part.value, &whole.value).ok()?;
    let shown = in_percent(&derived);
    let check = Check::new(CheckKind::Share, format!("trade {}", part.id))
        .comparing("part", &figure_text(&part.value), &part.source)
        .comparing("whole", &figure_text(&whole.value), &whole.source);
    let holds = |reading: Reading| {
        let (part, whole) = (part.value.interval(reading), whole.value.interval(reading));
        !whole.is_below(&part)
    };
    if let Some((reading, verdict)) = first_reading(holds) {
        let sentence = sentence(part, whole, &derived, reading);
        return Some(
            check
                .with_intervals("share in percent", &shown)
                .sharp(Sharpness::of(derived.interval(reading), &derived.value))
                .says(verdict, sentence),
        );
    }
    Some(larger_than_whole(check, part, whole))
}

fn sentence(
    part: &TradeObservation,
    whole: &TradeObservation,
    derived: &Derived,
    reading: Reading,
) -> String {
    let lead =
        format!("The share of {} in {} is", part.partner.name(), whole.partner.name());
    let shown = in_percent(derived);
    if derived.value <= Rational::one() && reading == Reading::Written {
        let ends = readings(&shown, ScaleWord::One, 2);
        return format!("{lead} {} % ({ends}).", percent(&derived.value));
    }
    // At face value the part is larger; only some readings leave a share at all.
    let ends = bracket(shown.interval(reading), ScaleWord::One, 2);
    let condition = condition(reading);
    format!(
        "{lead} {ends} percent{condition}; at face value {} is {} % of {}.",
        figure_text(&part.value),
        percent(&derived.value),
        figure_text(&whole.value)
    )
}

fn larger_than_whole(
    check: Check,
    part: &TradeObservation,
    whole: &TradeObservation,
) -> Check {
    let (verdict, reason) = miss(&[&part.value, &whole.value]);
    let gap = apart(&part.value.padded(), &whole.value.padded(), part.value.unit());
    let written_whole = whole.value.written();
    let high = written_whole.high().cloned();
    let most = Interval::new(None, high).unwrap_or(written_whole.clone());
    let value = whole.value.value().into();
    let check = check
        .with_figure("part", &part.value)
        .with_figure("whole", &whole.value)
        .sharp(Sharpness::between(&part.value.written(), &written_whole, &value))
        .expecting("part", &part.value, &value, &most);
    let lead = format!(
        "The part {} and its whole {}",
        figure_text(&part.value),
        figure_text(&whole.value)
    );
    let lead = if verdict == Verdict::Undetermined {
        format!("{lead} do not meet: the part is larger")
    } else {
        format!("{lead} do not agree; not explained by rounding: the part is larger")
    };
    let sentence = format!("{lead}{gap}.{}", check.expectation());
    check.says(verdict, sentence).because(reason)
}
