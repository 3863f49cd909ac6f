//! Laws of the currency table.

use proptest::prelude::*;

use super::Currency;
use super::cldr_data::CLDR;
use super::status::CurrencyStatus;
use super::succession_a_to_l::SUCCESSIONS_A_TO_L;
use super::succession_m_to_z::SUCCESSIONS_M_TO_Z;
use super::table::{every, find};
use super::validity_data::VALIDITY;
use crate::error::ErrorCode;

/// The rows of a list after its comments, the first of which names the columns.
fn rows(list: &'static str, columns: &str) -> Vec<&'static str> {
    let mut rows = list.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(rows.next(), Some(columns));
    rows.collect()
}

fn or_dash(value: Option<impl ToString>) -> String {
    value.map_or("-".to_owned(), |value| value.to_string())
}

#[test]
fn the_active_currencies_are_list_one() {
    let list = rows(include_str!("iso4217.tsv"), "code\tnumeric\tminor_units\tname");
    let made: Vec<String> = Currency::all()
        .map(|currency| {
            let number = currency.numeric().unwrap();
            let units = or_dash(currency.minor_units());
            format!("{currency}\t{number:03}\t{units}\t{}", currency.name())
        })
        .collect();
    assert_eq!(list, made);
}

#[test]
fn the_former_currencies_are_list_three() {
    let columns = "code\tnumeric\tminor_units\twithdrawn\tname";
    let list = rows(include_str!("iso4217_former.tsv"), columns);
    let made: Vec<String> = Currency::all_former()
        .map(|currency| {
            let number = or_dash(currency.numeric().map(|number| format!("{number:03}")));
            let units = or_dash(currency.minor_units());
            let withdrawn = currency.withdrawn().unwrap();
            format!("{currency}\t{number}\t{units}\t{withdrawn}\t{}", currency.name())
        })
        .collect();
    assert_eq!(list, made);
}

#[test]
fn the_legal_factors_are_those_of_the_list() {
    let columns = "from\tto\tfactor\teffective\tkind\tsource\tchecked";
    let list = rows(include_str!("succession.tsv"), columns);
    let made = every().filter_map(Currency::succession).map(|law| {
        let (from, to, factor, effective) = (law.from, law.to, law.factor, law.effective);
        format!("{from}\t{to}\t{factor}\t{effective}\t{}\t{}", law.kind, law.source)
    });
    let list = list.into_iter().map(|line| line.rsplit_once('\t').unwrap().0);
    assert_eq!(list.collect::<Vec<_>>(), made.collect::<Vec<_>>());
    let both = [SUCCESSIONS_A_TO_L, SUCCESSIONS_M_TO_Z].concat();
    assert!(both.is_sorted_by(|a, b| a.from < b.from));
}

#[test]
fn symbols_and_cash_increments_are_those_of_the_list() {
    let list = rows(include_str!("cldr.tsv"), "code\tsymbol\tcash_increment");
    assert_eq!(list.len(), CLDR.len());
    let made = every().filter_map(|currency| {
        let symbol = Some(currency.symbol()).filter(|symbol| *symbol != currency.code());
        let step = currency.cash_increment();
        let some = symbol.is_some() || step.is_some();
        some.then(|| format!("{currency}\t{}\t{}", or_dash(symbol), or_dash(step)))
    });
    assert_eq!(list, made.collect::<Vec<_>>());
}

#[test]
fn the_first_and_last_days_are_those_of_the_list() {
    let columns = "code\tvalid_from\tsource_from\tvalid_until\tsource_until";
    let list = rows(include_str!("validity.tsv"), columns);
    assert_eq!(list.len(), VALIDITY.len());
    for (line, row) in list.iter().zip(VALIDITY) {
        let cells: Vec<&str> = line.split('\t').collect();
        let currency = find(row.code).unwrap();
        let (from, until) = (currency.valid_from(), currency.valid_until());
        assert_eq!(
            [cells[0], cells[1], cells[3]],
            [row.code, &or_dash(from), &or_dash(until)]
        );
        assert!(from.is_some() || until.is_some());
    }
    assert!(VALIDITY.is_sorted_by(|a, b| a.code < b.code));
}

#[test]
fn a_succession_fits_the_days_of_its_currencies() {
    for law in every().filter_map(Currency::succession) {
        assert_eq!(law.from.status(), CurrencyStatus::Former, "{law:?}");
        assert_eq!(law.from.valid_until(), law.effective.yesterday().ok(), "{law:?}");
        assert!(law.factor.is_sign_positive() && !law.factor.is_zero(), "{law:?}");
        if let Some(until) = law.to.valid_until() {
            assert!(law.effective <= until, "{law:?}");
        }
        let mut end = law;
        for _ in 0..10 {
            match end.to.succession() {
                Some(next) => end = next,
                None => break,
            }
        }
        assert_eq!(end.to.succession(), None, "a circle from {law:?}");
    }
}

#[test]
fn what_is_in_use_has_no_end() {
    for currency in Currency::all() {
        assert_eq!(currency.valid_until(), None);
        assert_eq!(currency.withdrawn(), None);
        assert_eq!(currency.succession(), None);
    }
    for currency in Currency::all_former() {
        if let (Some(from), Some(until)) = (currency.valid_from(), currency.valid_until())
        {
            assert!(from <= until, "{currency}");
        }
    }
}

#[test]
fn codes_rise_and_active_numbers_are_unique() {
    let all: Vec<Currency> = every().collect();
    assert!(all.is_sorted_by(|a, b| a < b && a.code() < b.code()));
    let mut numbers: Vec<u16> = Currency::all().filter_map(Currency::numeric).collect();
    numbers.sort_unstable();
    assert!(numbers.is_sorted_by(|a, b| a < b));
    let offshore = Currency::offshore_yuan();
    assert_eq!((offshore.code(), offshore.minor_units()), ("CNH", Some(2)));
    let listed = Currency::all().count() + Currency::all_former().count();
    assert_eq!(all.len(), listed + 1);
}

#[test]
fn numbers_find_the_active_currency_then_the_only_former_one() {
    for currency in Currency::all() {
        let number = currency.numeric().unwrap();
        assert_eq!(Currency::from_numeric(number), Ok(currency));
    }
    for currency in Currency::all_former() {
        let Some(number) = currency.numeric() else { continue };
        match Currency::from_numeric(number) {
            Ok(found) => assert!(found == currency || found.withdrawn().is_none()),
            Err(error) => assert_eq!(error.code(), ErrorCode::AmbiguousCurrency),
        }
    }
    assert_eq!(
        Currency::from_numeric(810).unwrap_err().message(),
        "ambiguous currency number 810: the former currencies RUR and SUR had it, expected \
         a code",
    );
    for unknown in [0, 7, 8000, u16::MAX] {
        let error = Currency::from_numeric(unknown).unwrap_err();
        assert_eq!(error.code(), ErrorCode::UnknownCurrency);
    }
}

#[test]
fn every_currency_is_found_by_its_code() {
    for currency in Currency::all().chain(Currency::all_former()) {
        assert_eq!(Currency::from_code(currency.code()), Ok(currency));
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
        ("hrk", "codes are three capital letters, write HRK"),
        (
            "CNH",
            "not an ISO 4217 code, write CNY or ask for the offshore yuan with offshore_yuan",
        ),
        ("", "no ISO 4217 code (three capital letters)"),
    ] {
        let error = Currency::from_code(text).unwrap_err();
        assert_eq!(error.code(), ErrorCode::UnknownCurrency);
        assert_eq!(error.message(), format!("unknown currency {text:?}: {fact}"));
    }
}

#[test]
fn every_remedy_is_an_active_code() {
    for text in ["euro", "tenge", "RMB", "€"] {
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
            Ok(currency) => prop_assert_eq!(currency.code(), &text),
            Err(error) => prop_assert_eq!(error.code(), ErrorCode::UnknownCurrency),
        }
        let _ = Currency::from_name(&text);
    }
}
