//! Laws of the currency table.

use proptest::prelude::*;

use super::Currency;
use super::data::TABLE;
use crate::error::ErrorCode;

#[test]
fn the_table_is_the_published_list() {
    let list = include_str!("iso4217.tsv");
    let rows: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(rows[0], "code\tnumeric\tminor_units\tname");
    assert_eq!(rows.len() - 1, TABLE.len());
    for (line, row) in rows[1..].iter().zip(TABLE) {
        let units = row.minor_units.map_or("-".to_owned(), |units| units.to_string());
        let made = format!("{}\t{:03}\t{units}\t{}", row.code, row.numeric, row.name);
        assert_eq!(*line, made);
    }
}

#[test]
fn codes_rise_and_numbers_are_unique() {
    assert!(TABLE.is_sorted_by(|a, b| a.code < b.code));
    let mut numbers: Vec<u16> = TABLE.iter().map(|row| row.numeric).collect();
    numbers.sort_unstable();
    assert!(numbers.is_sorted_by(|a, b| a < b));
}

#[test]
fn every_currency_is_found_by_each_of_its_codes() {
    for currency in Currency::all() {
        assert_eq!(Currency::from_code(currency.code()), Ok(currency));
        assert_eq!(Currency::from_numeric(currency.numeric()), Ok(currency));
        let json = serde_json::to_string(&currency).unwrap();
        assert_eq!(json, format!("\"{currency}\""));
        assert_eq!(serde_json::from_str::<Currency>(&json).unwrap(), currency);
    }
}

#[test]
fn messages_name_the_remedy() {
    for (text, fact) in [
        ("cny", "codes are three capital letters, write CNY"),
        (" CNY", "codes are three capital letters, write CNY"),
        ("RMB", "not an ISO 4217 code, write CNY"),
        ("yuan", "not an ISO 4217 code, write CNY"),
        ("HRK", "a former ISO 4217 code, succeeded by EUR"),
        (
            "CNH",
            "not an ISO 4217 code, write CNY or ask for it when a later release offers it",
        ),
        ("", "not an active ISO 4217 code (three capital letters)"),
    ] {
        let error = Currency::from_code(text).unwrap_err();
        assert_eq!(error.code(), ErrorCode::UnknownCurrency);
        assert_eq!(error.message(), format!("unknown currency {text:?}: {fact}"));
    }
    let error = Currency::from_numeric(8000).unwrap_err();
    assert_eq!(error.code(), ErrorCode::UnknownCurrency);
}

#[test]
fn every_remedy_is_an_active_code() {
    for text in ["ANG", "BGN", "ZWL", "TMM", "euro", "tenge"] {
        let message = Currency::from_code(text).unwrap_err().to_string();
        let code = message.rsplit(' ').next().unwrap();
        assert!(Currency::from_code(code).is_ok(), "{message}");
    }
}

#[test]
fn a_long_text_gives_a_short_message() {
    assert!(Currency::from_code(&"9".repeat(40_000)).unwrap_err().message().len() < 150);
}

proptest! {
    #[test]
    fn no_text_panics_or_is_taken_unless_it_is_a_code(text in "\\PC{0,6}|[A-Z]{3}") {
        match Currency::from_code(&text) {
            Ok(currency) => prop_assert_eq!(currency.code(), text),
            Err(error) => prop_assert_eq!(error.code(), ErrorCode::UnknownCurrency),
        }
    }
}
