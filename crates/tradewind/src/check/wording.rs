//! `Wording`: how the numbers of one side are printed, intervals rounded outward.

use crate::{
    figure::{Figure, Unit},
    money::{ScaleWord, scaled},
    number::{End, Interval, Rational, Rounding},
};

/// How the numbers of one side are printed: in which words, with how many digits.
#[derive(Clone, Debug)]
pub(crate) struct Wording {
    unit: Unit,
    word: ScaleWord,
    /// Power of ten of the last digit printed.
    place: i32,
}

impl Wording {
    /// For a value of a unit that carries so many significant digits.
    pub(crate) fn new(unit: Unit, value: &Rational, digits: u32) -> Self {
        let exponent = value.leading_exponent().unwrap_or(0);
        let below = i32::try_from(digits.saturating_sub(1)).unwrap_or(0);
        let place = exponent.saturating_sub(below);
        Self { unit, word: ScaleWord::for_value(value), place }
    }

    /// For a figure as it is written: its own scale word, its own last digit.
    pub(crate) fn of(figure: &Figure) -> Self {
        let place = figure.written_place();
        Self { unit: figure.unit().clone(), word: figure.scale_word(), place }
    }

    /// For printing values down to a given power of ten.
    pub(super) fn on_grid(unit: Unit, value: &Rational, place: i32) -> Self {
        Self { unit, word: ScaleWord::for_value(value), place }
    }

    /// The same with one more digit.
    fn sharper(&self) -> Self {
        Self { place: self.place.saturating_sub(1), ..self.clone() }
    }

    /// The decimals that the last digit takes in units of the word.
    fn decimals(&self) -> u32 {
        u32::try_from(self.word.exponent().saturating_sub(self.place)).unwrap_or(0)
    }

    /// The decimals of interval ends: three of a scale word, else one more digit.
    fn finer(&self) -> u32 {
        let finer = self.decimals().saturating_add(1);
        if self.word == ScaleWord::One { finer } else { finer.max(3) }
    }

    /// The value at the last digit printed.
    fn rounded(&self, value: &Rational) -> Rational {
        let steps = value * &Rational::power_of_ten(self.place.saturating_neg());
        let half = &steps + &Rational::new(1, 2).unwrap_or_else(|_| Rational::zero());
        let mut whole = half.floor_integer();
        // A tie goes to the even digit.
        let tie = Rational::from(whole.clone()) == half;
        if tie && whole.bit(0) {
            whole -= num_bigint::BigInt::from(1);
        }
        Rational::from(whole) * Rational::power_of_ten(self.place)
    }

    /// `1.57`, without unit and word.
    pub(crate) fn number(&self, value: &Rational) -> String {
        scaled(&self.rounded(value), self.word, self.decimals(), Rounding::HalfEven)
    }

    /// `USD 1.57 billion`.
    pub(crate) fn amount(&self, value: &Rational) -> String {
        self.dressed(&self.number(value))
    }

    /// The same, with as many more digits as bring it inside the interval.
    pub(super) fn amount_within(&self, value: &Rational, interval: &Interval) -> String {
        let mut wording = self.clone();
        for _ in 0..6 {
            if interval.contains(&wording.rounded(value)) {
                break;
            }
            wording = wording.sharper();
        }
        wording.amount(value)
    }

    /// Puts unit and word around a number.
    pub(crate) fn dressed(&self, number: &str) -> String {
        let word = match self.word.word() {
            "" => String::new(),
            word => format!(" {word}"),
        };
        match &self.unit {
            Unit::Currency(currency) => format!("{currency} {number}{word}"),
            Unit::Percent => format!("{number}{word} %"),
            Unit::None => format!("{number}{word}"),
            unit @ (Unit::PercentagePoint | Unit::Count(_)) => {
                format!("{number}{word} {unit}")
            }
        }
    }

    /// `1.565–1.580`, rounded outward.
    pub(crate) fn range(&self, interval: &Interval) -> String {
        range(interval, self.word, self.finer())
    }

    /// The ends of a figure's own interval, which need no more digits than they have.
    pub(crate) fn own_ranges(&self, figure: &Figure) -> String {
        let one = |interval: &Interval| {
            let decimals = self.decimals().saturating_add(1);
            let exact = |end: Option<&End>, fewer: u32| {
                end.is_none_or(|end| {
                    scaled(&end.value, self.word, fewer, Rounding::Floor)
                        == scaled(&end.value, self.word, fewer, Rounding::Ceiling)
                })
            };
            let least = (0..decimals).find(|fewer| {
                exact(interval.low(), *fewer) && exact(interval.high(), *fewer)
            });
            range(interval, self.word, least.unwrap_or(decimals))
        };
        both(&figure.written(), &figure.padded(), one)
    }

    /// `(1.565–1.580)`, or both readings where padding makes the interval wider.
    pub(crate) fn ranges(&self, written: &Interval, padded: &Interval) -> String {
        both(written, padded, |interval| self.range(interval))
    }
}

/// One reading in brackets, or both where padding makes the interval wider.
fn both(
    written: &Interval,
    padded: &Interval,
    text: impl Fn(&Interval) -> String,
) -> String {
    if written == padded {
        return format!("({})", text(written));
    }
    format!("({} if zeros are padding, {} as written)", text(padded), text(written))
}

fn range(interval: &Interval, word: ScaleWord, decimals: u32) -> String {
    let low = |end: &End| scaled(&end.value, word, decimals, Rounding::Floor);
    let high = |end: &End| scaled(&end.value, word, decimals, Rounding::Ceiling);
    match (interval.low(), interval.high()) {
        (Some(from), Some(to)) if low(from) == high(to) => low(from),
        (Some(from), Some(to)) => format!("{}–{}", low(from), high(to)),
        (Some(from), None) if from.closed => format!("{} or more", low(from)),
        (Some(from), None) => format!("more than {}", low(from)),
        (None, Some(to)) if to.closed => format!("{} or less", high(to)),
        (None, Some(to)) => format!("less than {}", high(to)),
        (None, None) => "any".to_owned(),
    }
}
