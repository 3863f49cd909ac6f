//! Wording: numbers as a sentence prints them, intervals rounded outward.

use crate::{
    currency::Currency,
    figure::{Figure, Reading, Unit},
    growth::Derived,
    money::{ScaleWord, scaled},
    number::{End, Interval, Rational, Rounding},
    place::Place,
};

/// How the numbers of one side are printed: in which words, with how many digits.
#[derive(Clone, Debug)]
pub(crate) struct Wording {
    currency: Option<Currency>,
    word: ScaleWord,
    /// Power of ten of the last digit printed.
    place: i32,
}

impl Wording {
    /// For a value of a currency that carries so many significant digits.
    pub(crate) fn new(currency: Option<Currency>, value: &Rational, digits: u32) -> Self {
        let exponent = value.leading_exponent().unwrap_or(0);
        let below = i32::try_from(digits.saturating_sub(1)).unwrap_or(0);
        Self {
            currency,
            word: ScaleWord::for_value(value),
            place: exponent.saturating_sub(below),
        }
    }

    /// For printing values down to a given power of ten.
    pub(super) fn on_grid(
        currency: Option<Currency>,
        value: &Rational,
        place: i32,
    ) -> Self {
        Self { currency, word: ScaleWord::for_value(value), place }
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

    /// `1.57`, without currency and word.
    pub(crate) fn number(&self, value: &Rational) -> String {
        let unit = Rational::power_of_ten(self.place);
        let steps = value.divided_by(&unit).unwrap_or_else(|_| value.clone());
        let rounded = match steps.to_decimal(crate::number::Places::decimals(0)) {
            Ok(whole) => Rational::from(whole.value) * unit,
            Err(_) => value.clone(),
        };
        print(&rounded, self.word, self.decimals(), Rounding::HalfEven)
    }

    /// `USD 1.57 billion`.
    pub(crate) fn amount(&self, value: &Rational) -> String {
        self.dressed(&self.number(value))
    }

    /// Puts currency and word around a number.
    pub(crate) fn dressed(&self, number: &str) -> String {
        let mut out = String::new();
        if let Some(currency) = self.currency {
            out.push_str(currency.code());
            out.push(' ');
        }
        out.push_str(number);
        if !self.word.word().is_empty() {
            out.push(' ');
            out.push_str(self.word.word());
        }
        out
    }

    /// `1.565–1.580`, rounded outward.
    pub(crate) fn range(&self, interval: &Interval) -> String {
        range(interval, self.word, self.finer())
    }

    /// The ends of a figure's own interval, which need no more digits than they have.
    pub(crate) fn own_ranges(&self, figure: &Figure) -> String {
        let one = |interval: &Interval| {
            let decimals = self.decimals().saturating_add(1);
            let least = (0..decimals).find(|fewer| {
                let whole = |end: Option<&End>, mode| {
                    end.map(|end| scaled(&end.value, self.word, *fewer, mode).ok())
                };
                whole(interval.low(), Rounding::Floor)
                    == whole(interval.low(), Rounding::Ceiling)
                    && whole(interval.high(), Rounding::Floor)
                        == whole(interval.high(), Rounding::Ceiling)
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

fn print(value: &Rational, word: ScaleWord, decimals: u32, rounding: Rounding) -> String {
    scaled(value, word, decimals, rounding).unwrap_or_else(|_| value.to_string())
}

fn range(interval: &Interval, word: ScaleWord, decimals: u32) -> String {
    let low = interval.low().map(|e| print(&e.value, word, decimals, Rounding::Floor));
    let high =
        interval.high().map(|e| print(&e.value, word, decimals, Rounding::Ceiling));
    match (low, high) {
        (Some(low), Some(high)) if low == high => low,
        (Some(low), Some(high)) => format!("{low}–{high}"),
        (Some(low), None) => format!("{low} or more"),
        (None, Some(high)) => format!("{high} or less"),
        (None, None) => "any".to_owned(),
    }
}

/// `[94.46, 99.92]`, rounded outward; round brackets where an end is open.
pub(crate) fn bracket(interval: &Interval, word: ScaleWord, decimals: u32) -> String {
    let low = match interval.low() {
        Some(end) => {
            let sign = if end.closed { "[" } else { "(" };
            format!("{sign}{}", print(&end.value, word, decimals, Rounding::Floor))
        }
        None => "(−∞".to_owned(),
    };
    let high = match interval.high() {
        Some(end) => {
            let sign = if end.closed { "]" } else { ")" };
            format!("{}{sign}", print(&end.value, word, decimals, Rounding::Ceiling))
        }
        None => "∞)".to_owned(),
    };
    format!("{low}, {high}")
}

/// Both readings, the wider first: `[74.46, 82.23] if zeros are padding, [77.87, 78.65]
/// as written`.
pub(crate) fn readings(derived: &Derived, word: ScaleWord, decimals: u32) -> String {
    let written = bracket(&derived.written, word, decimals);
    if derived.padded == derived.written {
        return format!("{written} as written");
    }
    let padded = bracket(&derived.padded, word, decimals);
    format!("{padded} if zeros are padding, {written} as written")
}

/// `50 million CNY`, with two decimals unless the value needs none.
pub(crate) fn derived_amount(value: &Rational, unit: &Unit) -> String {
    let word = ScaleWord::for_value(value);
    let whole = scaled(value, word, 0, Rounding::Floor).ok();
    let needs_none = whole == scaled(value, word, 0, Rounding::Ceiling).ok();
    let number = match whole {
        Some(whole) if needs_none => whole,
        _ => print(value, word, 2, Rounding::HalfEven),
    };
    let parts = [number, word.word().to_owned(), unit.to_string()];
    let filled: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    filled.join(" ")
}

/// `78.26`, a ratio in percent with two decimals.
pub(crate) fn percent(value: &Rational) -> String {
    let hundredfold = value * &Rational::from(100);
    print(&hundredfold, ScaleWord::One, 2, Rounding::HalfEven)
}

/// A derived ratio in percent.
pub(crate) fn in_percent(derived: &Derived) -> Derived {
    let hundred = Rational::from(100);
    Derived {
        value: &derived.value * &hundred,
        written: derived.written.scaled(&hundred),
        truncated: derived.truncated.scaled(&hundred),
        padded: derived.padded.scaled(&hundred),
    }
}

/// A rate with four decimals: `7.1338`.
pub(crate) fn rate(value: &Rational) -> String {
    print(value, ScaleWord::One, 4, Rounding::HalfEven)
}

/// A figure as it reads in a sentence, with a qualifier that stands beside its text.
pub(crate) fn figure_text(figure: &Figure) -> String {
    let words = figure.qualifier().words();
    if words.is_empty() || figure.text().starts_with(words) {
        return figure.text().to_owned();
    }
    format!("{words} {}", figure.text())
}

/// `Kyrgyzstan, Tajikistan`; many are counted.
pub(crate) fn place_list(places: &[Place]) -> String {
    const LIMIT: usize = 8;
    let names: Vec<&str> = places.iter().take(LIMIT).map(|place| place.name()).collect();
    match places.len().saturating_sub(LIMIT) {
        0 => names.join(", "),
        more => format!("{} and {more} more", names.join(", ")),
    }
}

/// What follows "agree" for a verdict that holds under one reading only.
pub(crate) fn condition(reading: Reading) -> &'static str {
    match reading {
        Reading::Written => "",
        Reading::Truncated => " if the figures were cut off, not rounded",
        Reading::Padded => " if trailing zeros are padding",
    }
}
