//! Phrases: the parts of a sentence that are the same in every check.

use crate::{
    figure::{Figure, Reading, Unit},
    growth::Derived,
    money::{ScaleWord, scaled},
    number::{Interval, Rational, Rounding},
    place::Place,
};

/// `[94.46, 99.92]`, rounded outward; round brackets where an end is open.
pub(crate) fn bracket(interval: &Interval, word: ScaleWord, decimals: u32) -> String {
    let low = match interval.low() {
        Some(end) => {
            let sign = if end.closed { "[" } else { "(" };
            format!("{sign}{}", scaled(&end.value, word, decimals, Rounding::Floor))
        }
        None => "(−∞".to_owned(),
    };
    let high = match interval.high() {
        Some(end) => {
            let sign = if end.closed { "]" } else { ")" };
            format!("{}{sign}", scaled(&end.value, word, decimals, Rounding::Ceiling))
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
    let whole = scaled(value, word, 0, Rounding::Floor);
    let number = if whole == scaled(value, word, 0, Rounding::Ceiling) {
        whole
    } else {
        scaled(value, word, 2, Rounding::HalfEven)
    };
    let parts = [number, word.word().to_owned(), unit.to_string()];
    let filled: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    filled.join(" ")
}

/// `78.26`, a ratio in percent with two decimals.
pub(crate) fn percent(value: &Rational) -> String {
    let hundredfold = value * &Rational::from(100);
    scaled(&hundredfold, ScaleWord::One, 2, Rounding::HalfEven)
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
    scaled(value, ScaleWord::One, 4, Rounding::HalfEven)
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

/// How far two intervals lie apart under their widest readings: `, 1.2 million CNY apart`.
pub(super) fn apart(one: &Interval, other: &Interval, unit: &Unit) -> String {
    match one.gap(other) {
        Some(gap) if !gap.is_zero() => format!(", {} apart", derived_amount(&gap, unit)),
        _ => String::new(),
    }
}
