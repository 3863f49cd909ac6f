//! Parts: a whole with its parts.

use super::{
    Check, CheckKind, Sharpness,
    agreement::{first_reading, miss},
    observations::{Chosen, Observations, chosen_note},
    phrases::{apart, condition, derived_amount, figure_text, place_list, readings},
    share::share,
};
use crate::{
    dossier::Dossier,
    figure::{Figure, Reading},
    growth::Derived,
    money::ScaleWord,
    number::{End, Interval, Rational, Verdict},
    place::{Place, PlaceKind},
    trade::TradeObservation,
};

/// A whole with the parts that the dossier knows, and the members that it does not.
pub(super) struct Whole<'a> {
    pub(super) total: &'a TradeObservation,
    parts: Vec<Chosen<'a>>,
    unknown: Vec<Place>,
    /// Members that are only known in another measure.
    otherwise: Vec<Place>,
}

/// Every observation with a group for whom some member has one of its own.
pub(super) fn wholes<'a>(
    dossier: &'a Dossier,
    observations: &Observations<'a>,
) -> Vec<Whole<'a>> {
    let groups =
        dossier.trade.iter().filter(|one| one.partner.kind() == PlaceKind::Group);
    let mut out = Vec::new();
    for total in groups {
        let mut whole = Whole {
            total,
            parts: Vec::new(),
            unknown: Vec::new(),
            otherwise: Vec::new(),
        };
        for member in total.partner.members() {
            if let Some(part) = observations.serving(total, member) {
                whole.parts.push(part);
                continue;
            }
            if observations.only_otherwise(total, member) {
                whole.otherwise.push(member);
            }
            whole.unknown.push(member);
        }
        if !whole.parts.is_empty() {
            out.push(whole);
        }
    }
    out
}

impl Whole<'_> {
    /// The sum of the parts under one reading.
    fn sum(&self, reading: Reading) -> Interval {
        let zero = Interval::point(Rational::zero());
        let parts = self.parts.iter();
        parts.fold(zero, |sum, part| &sum + &part.one.value.interval(reading))
    }

    fn face(&self) -> Rational {
        Rational::sum(
            self.parts.iter().map(|part| part.one.value.value().into()).collect(),
        )
    }

    /// What the whole leaves for the parts that are not known.
    pub(super) fn remainder(&self) -> Derived {
        let left = |reading| &self.total.value.interval(reading) - &self.sum(reading);
        Derived {
            value: Rational::from(self.total.value.value()) - self.face(),
            written: left(Reading::Written),
            truncated: left(Reading::Truncated),
            padded: left(Reading::Padded),
        }
    }

    /// Whether all figures are in one unit.
    pub(super) fn comparable(&self) -> bool {
        self.parts.iter().all(|part| part.one.value.unit() == self.total.value.unit())
    }

    /// Whether the parts can be parts of the whole under one reading.
    pub(super) fn holds(&self, reading: Reading) -> bool {
        let (sum, whole) = (self.sum(reading), self.total.value.interval(reading));
        if self.unknown.is_empty() {
            sum.intersects(&whole)
        } else {
            !whole.is_below(&sum)
        }
    }

    fn figures(&self) -> Vec<&Figure> {
        let parts = self.parts.iter().map(|part| &part.one.value);
        core::iter::once(&self.total.value).chain(parts).collect()
    }

    /// The parts against the whole: equal if all are known, else at most.
    pub(super) fn check(&self) -> Check {
        let whole = figure_text(&self.total.value);
        let mut check = Check::new(CheckKind::Parts, format!("trade {}", self.total.id))
            .comparing("whole", &whole, &self.total.source);
        for part in &self.parts {
            let (name, value) = (part.one.partner.name(), figure_text(&part.one.value));
            check =
                check.comparing(name, &value, &part.one.source).noting(chosen_note(part));
        }
        if !self.otherwise.is_empty() {
            let names = place_list(&self.otherwise);
            check = check.noting(Some(format!(
                "Measured otherwise than the whole, and not compared: {names}."
            )));
        }
        if !self.comparable() {
            let sentence = format!("The parts of {whole} are in another currency.");
            let reason = Some("not_comparable: convert the figures first");
            return check.says(Verdict::Undetermined, sentence).because(reason);
        }
        self.judge(check, &whole)
    }

    fn judge(&self, check: Check, whole: &str) -> Check {
        let remainder = self.remainder();
        let sum = self.sum(Reading::Written);
        let total = self.total.value.written();
        let check = check
            .with_intervals("remainder", &remainder)
            .sharp(Sharpness::between(&sum, &total, &self.total.value.value().into()));
        let complete = self.unknown.is_empty();
        let count = self.parts.len().saturating_add(self.unknown.len());
        let known = format!("{} of {count} parts", self.parts.len());
        let rest = self.rest_text(&remainder);
        if let Some((reading, verdict)) = first_reading(|reading| self.holds(reading)) {
            let relation = if complete { "make up" } else { "do not exceed" };
            let condition = condition(reading);
            let sentence = format!(
                "{known} are known; they {relation} the whole of {whole}{condition} and \
                 leave {rest}."
            );
            return check.says(verdict, sentence);
        }
        let (verdict, reason) = miss(&self.figures());
        let gap = apart(
            &self.sum(Reading::Padded),
            &self.total.value.padded(),
            self.total.value.unit(),
        );
        let check =
            check.expecting("whole", &self.total.value, &self.face(), &self.least(sum));
        let relation = if complete { "do not make up" } else { "exceed" };
        let sentence = format!(
            "{known} are known; they {relation} the whole of {whole}; not explained by \
             rounding{gap}.{}",
            check.expectation()
        );
        check.says(verdict, sentence).because(reason)
    }

    /// What the whole must be: the sum of all parts, or at least that of the known.
    fn least(&self, sum: Interval) -> Interval {
        if self.unknown.is_empty() {
            return sum;
        }
        let low: Option<End> = sum.low().cloned();
        Interval::new(low, None).unwrap_or(sum)
    }

    /// `50 million CNY ([40.00, 60.00] …) for Kyrgyzstan, Tajikistan`.
    fn rest_text(&self, remainder: &Derived) -> String {
        let rest = derived_amount(&remainder.value, self.total.value.unit());
        let word = ScaleWord::for_value(&remainder.value.absolute());
        let ends = readings(remainder, word, 2);
        match place_list(&self.unknown) {
            names if names.is_empty() => format!("{rest} ({ends}) over"),
            names => format!("{rest} ({ends}) for {names}"),
        }
    }

    /// Each part's share of the whole.
    pub(super) fn shares(&self) -> Vec<Check> {
        self.parts.iter().filter_map(|part| share(part.one, self.total)).collect()
    }
}
