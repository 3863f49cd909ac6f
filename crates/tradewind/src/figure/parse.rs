//! Reading the text of a figure.

use core::str::FromStr;

use rust_decimal::Decimal;

use super::{Figure, Qualifier, Unit, number_text::parse_number};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result, excerpt},
    money::ScaleWord,
    number::{Places, Rational},
};

/// Texts longer than this are no figures (in bytes).
const TEXT_LIMIT: usize = 200;

/// Nouns longer than this are sentences.
const NOUN_LIMIT: usize = 60;

impl FromStr for Figure {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        if text.len() > TEXT_LIMIT {
            return Err(refused(
                text,
                &format!("it has {} bytes; expected at most {TEXT_LIMIT}", text.len()),
            ));
        }
        let mut words: Vec<&str> = text.split(' ').collect();
        if words.iter().any(|word| word.is_empty()) {
            return Err(refused(
                text,
                "expected a number and a unit with single blanks between them",
            ));
        }
        let qualifier = take_qualifier(&mut words);
        let leading = take_leading_currency(&mut words);
        let (token, percent) = take_number(&mut words, text)?;
        let digits = parse_number(token, text)?;
        let scale = take_scale(&mut words);
        let unit = match (leading, percent) {
            (None, false) => {
                refuse_scale_words(&words, scale, text)?;
                read_unit(&words, text)?
            }
            (Some(currency), false) if words.is_empty() => Unit::Currency(currency),
            (None, true) if words.is_empty() && scale == ScaleWord::One => Unit::Percent,
            _ => return Err(refused(text, "it has two units; expected one")),
        };
        let relative = matches!(unit, Unit::Percent | Unit::PercentagePoint);
        if relative && scale != ScaleWord::One {
            return Err(refused(text, "a percentage takes no scale word"));
        }
        Ok(Self {
            text: text.to_owned(),
            digits,
            scale,
            value: shifted(digits, scale, text)?,
            unit,
            qualifier,
            beside: None,
            details: None,
        })
    }
}

fn refused(text: &str, fact: &str) -> Error {
    let text = excerpt(text);
    Error::new(
        ErrorCode::InvalidFigure,
        format!("{text} is no figure such as \"11.2 billion CNY\": {fact}"),
    )
}

fn take_qualifier(words: &mut Vec<&str>) -> Qualifier {
    for &qualifier in Qualifier::ALL {
        let expected: Vec<&str> = qualifier.words().split(' ').collect();
        if qualifier != Qualifier::Stated && words.starts_with(&expected) {
            words.drain(..expected.len());
            return qualifier;
        }
    }
    Qualifier::Stated
}

/// A currency code before the number: `CNY 11.2 billion`.
fn take_leading_currency(words: &mut Vec<&str>) -> Option<Currency> {
    let currency = Currency::from_code(words.first()?).ok()?;
    words.remove(0);
    Some(currency)
}

/// The number token, with whether `%` was glued to it.
fn take_number<'a>(words: &mut Vec<&'a str>, text: &str) -> Result<(&'a str, bool)> {
    if words.is_empty() {
        return Err(refused(text, "there is no number"));
    }
    let token = words.remove(0);
    let first = token.trim_start_matches(['-', '+']).chars().next();
    if !first.is_some_and(|c| c.is_ascii_digit()) {
        let fact = match first {
            Some('$' | '€' | '£' | '¥' | '￥' | '₽' | '₸') => {
                "a symbol can stand for several currencies; write the ISO 4217 code, \
                 such as USD, after the number"
            }
            _ => "it does not begin with a number, a qualifier or a currency code",
        };
        return Err(refused(text, fact));
    }
    match token.strip_suffix('%') {
        Some(number) => Ok((number, true)),
        None => Ok((token, false)),
    }
}

fn scale_word(word: &str) -> Option<ScaleWord> {
    match word {
        "thousand" => Some(ScaleWord::Thousand),
        "million" | "mn" => Some(ScaleWord::Million),
        "billion" | "bn" => Some(ScaleWord::Billion),
        "trillion" | "trn" => Some(ScaleWord::Trillion),
        _ => None,
    }
}

fn take_scale(words: &mut Vec<&str>) -> ScaleWord {
    let Some(scale) = words.first().and_then(|word| scale_word(word)) else {
        return ScaleWord::One;
    };
    words.remove(0);
    scale
}

/// Scale words that were not taken would make a multiple look like a count of things.
fn refuse_scale_words(words: &[&str], scale: ScaleWord, text: &str) -> Result<()> {
    for (index, word) in words.iter().enumerate() {
        let lower = word.to_lowercase();
        if scale_word(&lower).is_none() || (words.len() == 1 && is_code(word)) {
            continue;
        }
        let fact = if scale != ScaleWord::One {
            "it has two scale words; expected one".to_owned()
        } else if index > 0 {
            format!("{lower} stands after the unit; write it after the number")
        } else {
            format!("scale words are in small letters; write {lower}")
        };
        return Err(refused(text, &fact));
    }
    Ok(())
}

fn read_unit(words: &[&str], text: &str) -> Result<Unit> {
    match words {
        [] => return Ok(Unit::None),
        ["%" | "percent"] | ["per", "cent"] => return Ok(Unit::Percent),
        ["percentage", "point" | "points"] => return Ok(Unit::PercentagePoint),
        [word] if is_code(word) => return Currency::from_code(word).map(Unit::Currency),
        _ => {}
    }
    let noun = words.join(" ");
    if matches!(&*noun.to_lowercase(), "percent" | "per cent") {
        return Err(refused(text, "write percent in small letters"));
    }
    let codes = words.iter().filter(|word| Currency::from_code(word).is_ok()).count();
    if codes > 1 || words.starts_with(&["per", "cent"]) || words.iter().any(is_percent) {
        return Err(refused(text, "it has two units; expected one"));
    }
    let letter = |c: char| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’');
    let sound = noun.len() <= NOUN_LIMIT
        && noun.chars().next().is_some_and(char::is_alphabetic)
        && noun.chars().all(letter);
    if !sound {
        return Err(refused(
            text,
            "after the number only a scale word and one unit may stand",
        ));
    }
    let lower_case_code =
        words.len() == 1 && Currency::from_code(&noun.to_uppercase()).is_ok();
    if lower_case_code || words.iter().any(|word| is_code(word) || names_currency(word)) {
        return Err(refused(
            text,
            "its unit names a currency in words; write the ISO 4217 code alone, such \
             as CNY",
        ));
    }
    if words.iter().any(|word| names_scale(word)) {
        return Err(refused(
            text,
            "its scale word is not known; write thousand, million, billion or trillion",
        ));
    }
    Ok(Unit::Count(noun))
}

fn is_code(word: &str) -> bool {
    word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase())
}

/// Words that would make a percentage look like a count of things.
fn is_percent(word: &&str) -> bool {
    matches!(&*word.to_lowercase(), "%" | "percent" | "percentage")
}

/// Words that would make money look like a count of things.
fn names_currency(word: &str) -> bool {
    const NAMES: [&str; 20] = [
        "yuan", "renminbi", "rmb", "dollar", "dollars", "euro", "euros", "tenge", "som",
        "somoni", "manat", "sum", "rouble", "roubles", "ruble", "rubles", "yen",
        "pounds", "rupees", "won",
    ];
    let lower = word.to_lowercase();
    NAMES.contains(&lower.as_str())
}

/// Words that would make a multiple look like a count of things.
fn names_scale(word: &str) -> bool {
    const NAMES: [&str; 17] = [
        "k",
        "m",
        "b",
        "t",
        "mm",
        "mln",
        "bln",
        "tn",
        "trln",
        "hundred",
        "thousands",
        "millions",
        "billions",
        "trillions",
        "milliard",
        "lakh",
        "crore",
    ];
    NAMES.contains(&word.to_lowercase().as_str())
}

/// The value in whole units.
fn shifted(digits: Decimal, scale: ScaleWord, text: &str) -> Result<Decimal> {
    let value = Rational::from(digits) * scale.unit();
    let decimals = i64::from(digits.scale()).saturating_sub(i64::from(scale.exponent()));
    let places = Places::decimals(u32::try_from(decimals).unwrap_or(0));
    match value.to_decimal(places) {
        Ok(rounded) if rounded.exact => Ok(rounded.value),
        _ => Err(Error::new(
            ErrorCode::Overflow,
            format!("the value of {} does not fit a decimal of 28 digits", excerpt(text)),
        )),
    }
}
