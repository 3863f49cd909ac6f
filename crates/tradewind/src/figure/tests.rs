//! Texts that are refused say what is wrong with them.

use super::{Details, Figure, Precision};
use crate::error::ErrorCode;

/// What the message says after the general part.
#[track_caller]
fn fact(text: &str) -> String {
    let error = text.parse::<Figure>().unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidFigure);
    assert!(error.message().len() < 300, "{error}");
    error.message().split_once("CNY\": ").map(|(_, fact)| fact.to_owned()).unwrap()
}

#[test]
fn a_refused_text_says_why() {
    let cases = [
        ("11.2 Billion CNY", "scale words are in small letters; write billion"),
        ("11.2 BN CNY", "scale words are in small letters; write bn"),
        ("11.2 Billion", "scale words are in small letters; write billion"),
        ("1 thousand thousand CNY", "it has two scale words; expected one"),
        ("11.2 billion million CNY", "it has two scale words; expected one"),
        ("2 million Million projects", "it has two scale words; expected one"),
        (
            "35 projects million",
            "million stands after the unit; write it after the number",
        ),
        ("5 percent CNY", "it has two units; expected one"),
        ("5 % CNY", "it has two units; expected one"),
        ("5 per cent CNY", "it has two units; expected one"),
        ("5 percentage points CNY", "it has two units; expected one"),
        ("5 CNY USD", "it has two units; expected one"),
        ("5 Percent", "write percent in small letters"),
        (&"9".repeat(201), "it has 201 bytes; expected at most 200"),
        (&"9 ".repeat(40_000), "it has 80000 bytes; expected at most 200"),
    ];
    for (text, due) in cases {
        assert_eq!(fact(text), due, "{text}");
    }
}

#[test]
fn words_that_resemble_scale_words_are_units() {
    for text in ["5 per cent", "3 percentage points", "35 per capita units", "2 bnei"] {
        assert!(text.parse::<Figure>().is_ok(), "{text}");
    }
    let code = |text: &str| text.parse::<Figure>().map_err(|error| error.code());
    assert_eq!(code("5 TRN"), Err(ErrorCode::UnknownCurrency));
}

#[test]
fn places_beyond_a_decimal_are_refused() {
    let reliable = |place: i32| {
        let precision = Some(Precision { place, reason: "rounded".to_owned() });
        let figure: Figure = "11.2 billion CNY".parse().unwrap();
        figure.with_details(Details { precision, ..Details::default() })
    };
    for place in [-28, 0, 28] {
        assert!(!reliable(place).unwrap().written().to_string().is_empty());
    }
    for place in [i32::MIN, -29, 29, i32::MAX] {
        assert_eq!(reliable(place).unwrap_err().code(), ErrorCode::InvalidFigure);
    }
}
