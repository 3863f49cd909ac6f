//! Equivalents: an amount with its stated worth in another currency, at dated rates.

use jiff::civil::Date;

use super::{
    Candidate, Check, CheckKind, Sharpness,
    agreement::{first_reading, miss},
    candidate::{Tried, tried, unit_rate},
    notes::house_rate,
    phrases::{bracket, condition, figure_text, rate},
    wording::Wording,
};
use crate::{
    error::{Error, ErrorCode, Result},
    figure::{Figure, Reading, Unit},
    growth::Derived,
    money::ScaleWord,
    number::{End, Interval, Rational, Verdict},
    period::{date_from_days, days_since_1970},
    rates::RateTable,
};

/// Whether an amount and its stated equivalent agree at a dated rate.
///
/// The two figures imply a rate, with an interval that their digits allow. Every
/// candidate day is tried with every source of the table; the first that has a rate is
/// the chosen one. This tests the conversion, not the amount.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] when a figure is no money, or both are in one currency.
/// - [`ErrorCode::InvalidArgument`] when there is no candidate day.
///
/// # Example
/// ```
/// use tradewind::{Currency, Rate, RateKind, RateTable, Verdict, check, parse_date};
///
/// let mut builder = RateTable::builder();
/// builder.add(Rate {
///     base: Currency::from_code("USD")?,
///     quote: Currency::from_code("CNY")?,
///     units: 1,
///     value: tradewind::number::parse_decimal("7.1199")?,
///     when: "2024-10-25".parse()?,
///     kind: RateKind::Spot,
///     source: "Federal Reserve, H.10".into(),
/// })?;
/// let check = check::equivalent(
///     &"11.2 billion CNY".parse()?,
///     &"1.57 billion USD".parse()?,
///     &builder.build(),
///     &[parse_date("2024-10-27")?],
/// )?;
/// assert_eq!(check.verdict(), Verdict::Consistent);
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn equivalent(
    stated: &Figure,
    equivalent: &Figure,
    rates: &RateTable,
    candidates: &[Date],
) -> Result<Check> {
    let given = |date: &Date| Candidate { date: *date, basis: "given".to_owned() };
    let candidates: Vec<Candidate> = candidates.iter().map(given).collect();
    if candidates.is_empty() {
        return Err(Error::new(
            ErrorCode::InvalidArgument,
            "no candidate day: expected at least one day to look a rate up for",
        ));
    }
    let subject = format!("{} = {}", figure_text(stated), figure_text(equivalent));
    check_equivalent(subject, (stated, ""), (equivalent, ""), rates, &candidates)
}

/// The same for a record of a dossier.
pub(super) fn check_equivalent(
    subject: String,
    (stated, stated_source): (&Figure, &str),
    (equivalent, equivalent_source): (&Figure, &str),
    rates: &RateTable,
    candidates: &[Candidate],
) -> Result<Check> {
    let (Some(from), Some(to)) = (stated.currency(), equivalent.currency()) else {
        let culprit = if stated.currency().is_none() { stated } else { equivalent };
        return Err(culprit.not("an amount of money such as 11.2 billion CNY"));
    };
    if from == to {
        return Err(equivalent.not(&format!("in another currency than {from}")));
    }
    let (left, right) = (figure_text(stated), figure_text(equivalent));
    let check = Check::new(CheckKind::Equivalent, subject)
        .comparing("stated", &left, stated_source)
        .comparing("equivalent", &right, equivalent_source);
    // The rate is quoted the way in which it is at least one.
    let turned = stated.value().abs() < equivalent.value().abs();
    let sides = if turned { (equivalent, stated) } else { (stated, equivalent) };
    let Some(implied) = implied_rate(sides.0, sides.1) else {
        let sentence = format!("{left} and {right} imply no rate.");
        return Ok(check.says(Verdict::Undetermined, sentence).because(Some(
            "a figure is zero, may be zero, or has no bound that divides",
        )));
    };
    let pair = if turned { (to, from) } else { (from, to) };
    let all = tried(rates, candidates, pair);
    let check = check.with_intervals("implied rate", &implied);
    let words = format!(
        "they imply {} {} per {} {}",
        rate(&implied.value),
        pair.0,
        pair.1,
        bracket(&implied.written, ScaleWord::One, 4)
    );
    let Some(chosen) = all.first() else {
        let sentence = format!("{left} and {right}: {words}. No rate to compare with.");
        return Ok(check
            .says(Verdict::Undetermined, sentence)
            .because(Some("the tables have no rate for any candidate day")));
    };
    let check = sides_expected(check, sides, &chosen.ratio, turned);
    Ok(judge(check, &[stated, equivalent], &implied, &words, &all, chosen))
}

/// The rate that two amounts imply, if the second cannot be zero.
fn implied_rate(top: &Figure, bottom: &Figure) -> Option<Derived> {
    let reading =
        |reading| positive(top, reading).divided_by(&positive(bottom, reading)).ok();
    Some(Derived {
        value: Rational::from(top.value()).divided_by(&bottom.value().into()).ok()?,
        written: reading(Reading::Written)?,
        truncated: reading(Reading::Truncated)?,
        padded: reading(Reading::Padded)?,
    })
}

/// The values that a positive rate can lead to or from: those above zero, where the
/// figure is. "Nearly 1.6 billion" has no lower end, yet divides.
fn positive(figure: &Figure, reading: Reading) -> Interval {
    let interval = figure.interval(reading);
    let zero = Rational::zero();
    let reaches = interval.low().is_none_or(|low| low.value.is_negative());
    if !reaches || !Rational::from(figure.value()).is_positive() {
        return interval;
    }
    let above = Interval::new(Some(End::open(zero)), interval.high().cloned());
    above.unwrap_or(interval)
}

/// What a rate alone says.
fn alone(implied: &Derived, ratio: &Rational) -> Option<(Reading, Verdict)> {
    first_reading(|reading| implied.interval(reading).contains(ratio))
}

fn judge(
    mut check: Check,
    figures: &[&Figure; 2],
    implied: &Derived,
    words: &str,
    all: &[Tried],
    chosen: &Tried,
) -> Check {
    let missed = miss(figures).0;
    let verdict_of =
        |one: &Tried| alone(implied, &one.ratio).map_or(missed, |(_, verdict)| verdict);
    check.rates = all.iter().map(|one| one.judged(verdict_of(one))).collect();
    check.sharpness = Some(sharpness(implied, chosen));
    check = check.noting(house_rate(&implied.value, &implied.written));
    let pair = figures.map(figure_text).join(" and ");
    let at = chosen.text();
    if let Some((reading, verdict)) = alone(implied, &chosen.ratio) {
        let condition = condition(reading);
        let sentence = format!(
            "{pair} agree at {at}{condition}: {words}. This tests the conversion, not \
             the amount."
        );
        return check.says(verdict, sentence);
    }
    if let Some(other) = all.iter().find(|one| alone(implied, &one.ratio).is_some()) {
        let sentence = format!(
            "{pair} do not agree at {at}, but at the rate for {} ({}) of {}: {}; {words}.",
            other.candidate.date,
            other.candidate.basis,
            other.conversion.source(),
            other.text()
        );
        return check.says(Verdict::ConsistentAtAnotherRate, sentence);
    }
    disagreement(check, figures, implied, words, chosen)
}

/// What a miss at every rate says.
fn disagreement(
    check: Check,
    figures: &[&Figure; 2],
    implied: &Derived,
    words: &str,
    chosen: &Tried,
) -> Check {
    let pair = figures.map(figure_text).join(" and ");
    let at = chosen.text();
    let (verdict, reason) = miss(figures);
    let gap = gap_text(&implied.padded, &chosen.ratio);
    let lead = if verdict == Verdict::Undetermined {
        format!("{pair} do not meet at {at}")
    } else {
        format!("{pair} do not agree at {at}; not explained by rounding")
    };
    let sentence = format!(
        "{lead}: {words}{gap}.{} Which of the two is at fault the figures do not say.",
        check.expectation()
    );
    check.says(verdict, sentence).because(reason)
}

/// `, 0.37 away`: how far the nearest rate of the widest reading lies.
fn gap_text(widest: &Interval, ratio: &Rational) -> String {
    match widest.gap(&Interval::point(ratio.clone())) {
        Some(gap) if !gap.is_zero() => {
            format!(", {} away", Wording::new(Unit::None, &gap, 2).number(&gap))
        }
        _ => String::new(),
    }
}

/// What each side should read, given the other and the rate.
fn sides_expected(
    check: Check,
    (top, bottom): (&Figure, &Figure),
    ratio: &Rational,
    turned: bool,
) -> Check {
    let Ok(inverse) = Rational::one().divided_by(ratio) else { return check };
    let reads = |check: Check, name, side: &Figure, other: &Figure, factor: &Rational| {
        let value = Rational::from(other.value()) * factor.clone();
        check.expecting(name, side, &value, &other.written().scaled(factor))
    };
    // The equivalent is the side that was converted: it comes first.
    if turned {
        let check = reads(check, "equivalent", top, bottom, ratio);
        return reads(check, "stated", bottom, top, &inverse);
    }
    let check = reads(check, "equivalent", bottom, top, &inverse);
    reads(check, "stated", top, bottom, ratio)
}

/// The width of the implied interval, and on how many days of the year up to the chosen
/// rate the published rate lay inside.
fn sharpness(implied: &Derived, chosen: &Tried) -> Sharpness {
    let mut out = Sharpness::of(&implied.written, &implied.value);
    let conversion = &chosen.conversion;
    let (from, to) = (conversion.from().currency(), conversion.money().currency());
    let end = days_since_1970(chosen.candidate.date);
    let (mut passing, mut observed) = (0_u32, 0_u32);
    for back in 0..365 {
        let Ok(date) = date_from_days(end.saturating_sub(back)) else { break };
        let Some(day) = unit_rate(&chosen.table, from, to, date, 0) else { continue };
        let Ok(ratio) = Rational::one().divided_by(&day.ratio()) else { continue };
        observed = observed.saturating_add(1);
        if implied.written.contains(&ratio) {
            passing = passing.saturating_add(1);
        }
    }
    out.days_passing = Some(passing);
    out.days_observed = Some(observed);
    out
}
