//! Annual averages: which series, which currency, what is refused.

use tradewind::{ErrorCode, RateTable};

use super::{ImfDuplicates, ImfOptions, ImfUnscaled, read_imf};
use crate::read_rates;

const TABLE: &[u8] = include_bytes!("../../../../tests/data/imf-table.csv");

const HEADER: &str = "Date,Rate,Currency,Frequency,Source,Country code,Country";

fn options(duplicates: &str, unscaled: &str) -> ImfOptions {
    ImfOptions {
        duplicates: duplicates.parse().unwrap(),
        unscaled: unscaled.parse().unwrap(),
    }
}

fn value(table: &RateTable, quote: &str, year: &str) -> Option<String> {
    let is_it =
        |r: &tradewind::Rate| r.quote.code() == quote && r.when.to_string() == year;
    table.rates().find(is_it).map(|rate| rate.value.to_string())
}

/// The code of the error, its place and its message, for these rows.
#[track_caller]
fn refusal(rows: &str, options: ImfOptions) -> (ErrorCode, String, String) {
    let error = read_imf(format!("{HEADER}\n{rows}\n").as_bytes(), &options).unwrap_err();
    (error.code(), error.location().to_string(), error.message().to_owned())
}

#[test]
fn every_choice_is_read() {
    let table = read_imf(TABLE, &options("issuer", "as_predecessor")).unwrap();
    assert_eq!(value(&table, "EUR", "2019").as_deref(), Some("0.8932762570674088"));
    assert_eq!(value(&table, "TMM", "1999").as_deref(), Some("5200"));
    assert_eq!(value(&table, "TMT", "1999"), None);
    assert_eq!(value(&table, "CNY", "2023").as_deref(), Some("7.083998423436308"));
    for restated in ["AZN", "BYN", "TJS", "RUB"] {
        assert!(table.currencies().iter().any(|held| held.code() == restated));
    }
    for replaced in ["AZM", "BYR", "TJR", "RUR"] {
        assert!(table.currencies().iter().all(|held| held.code() != replaced));
    }
    let table = read_imf(TABLE, &options("leave_out", "leave_out")).unwrap();
    assert_eq!(value(&table, "EUR", "2019"), None);
    assert!(table.currencies().iter().all(|held| !held.code().starts_with("TM")));
}

#[test]
fn nothing_is_chosen_unasked() {
    let error = read_rates(TABLE).unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidRate);
    assert!(error.message().starts_with(
        "the TMT averages of \"Turkmenistan\" from 1994 to 2001 are in TMM, of which 5000"
    ));
    let error = read_imf(TABLE, &options("refuse", "leave_out")).unwrap_err();
    assert_eq!(error.code(), ErrorCode::ConflictingRates);
    assert!(
        error.message().contains("0.8932762570674088 of \"Euro Area (EA)\""),
        "{error}"
    );
    assert!(error.message().contains("0.893215581479226 of \"Kosovo"), "{error}");
}

#[test]
fn the_issuer_must_be_there() {
    let rows = "2023-12-31,1.5,AUD,A,IMF,KI,Kiribati\n2023-12-31,1.6,AUD,A,IMF,NR,Nauru";
    let (code, place, message) = refusal(rows, options("issuer", "refuse"));
    assert_eq!((code, &*place), (ErrorCode::ConflictingRates, "line 3, `Rate`"));
    assert!(message.contains("none of them is of AU"), "{message}");
    let rows = format!("{HEADER}\n{rows}\n2023-12-31,1.7,AUD,A,IMF,AU,Australia\n");
    let table = read_imf(rows.as_bytes(), &options("issuer", "refuse")).unwrap();
    assert_eq!(value(&table, "AUD", "2023").as_deref(), Some("1.7"));
    let same = format!(
        "{HEADER}\n2023-12-31,1.50,AUD,A,IMF,KI,K\n2023-12-31,1.5,AUD,A,IMF,NR,N"
    );
    assert_eq!(read_imf(same.as_bytes(), &ImfOptions::default()).unwrap().len(), 1);
    let twice = "2023-12-31,1.5,AUD,A,IMF,AU,A\n2023-12-31,1.6,AUD,A,IMF,AU,A";
    assert!(refusal(twice, options("issuer", "refuse")).2.contains("of one area"));
}

#[test]
fn a_step_of_the_factor_is_seen() {
    let old = |before: &str| {
        format!(
            "{HEADER}\n2007-12-31,{before},TMT,A,IMF,TM,Turkmenistan\n\
             2009-12-31,2.85,TMT,A,IMF,TM,Turkmenistan\n"
        )
    };
    let held = |before: &str| {
        let options = options("refuse", "as_predecessor");
        let table = read_imf(old(before).as_bytes(), &options).unwrap();
        table.currencies().iter().any(|held| held.code() == "TMM")
    };
    // 2.85 times the root of 5000 is 201.525…
    assert!(!held("2.84") && !held("201.5"));
    assert!(held("201.6") && held("14200"));
}

#[test]
fn the_dollar_in_itself_is_passed_over() {
    let text = format!(
        "{HEADER}\n2023-12-31,1,USD,A,IMF,EC,Ecuador\n2023-12-31,7.08,CNY,A,IMF,CN,China\n"
    );
    assert_eq!(read_imf(text.as_bytes(), &ImfOptions::default()).unwrap().len(), 1);
    let rows = "2023-12-31,1.1,USD,A,IMF,EC,Ecuador";
    assert_eq!(refusal(rows, ImfOptions::default()).0, ErrorCode::InvalidRate);
}

#[test]
fn cells_are_refused_at_their_place() {
    let cases = [
        ("2023-12-31,7,CNY,M,IMF,CN,C", ErrorCode::InvalidValue, "line 2, `Frequency`"),
        ("2023-12-31,7,CNY,A,WB,CN,C", ErrorCode::InvalidValue, "line 2, `Source`"),
        ("31.12.2023,7,CNY,A,IMF,CN,C", ErrorCode::InvalidDate, "line 2, `Date`"),
        ("2023-12-31,7e0,CNY,A,IMF,CN,C", ErrorCode::InvalidNumber, "line 2, `Rate`"),
        ("2023-12-31,0,CNY,A,IMF,CN,C", ErrorCode::InvalidRate, "line 2, `Rate`"),
        ("2023-12-31,7,CNH,A,IMF,CN,C", ErrorCode::UnknownCurrency, "line 2, `Currency`"),
        ("2023-12-31,,CNY,A,IMF,CN,C", ErrorCode::InvalidRow, "line 2, `Rate`"),
        ("2023-12-31,7,CNY,A,IMF,CN", ErrorCode::InvalidRow, "line 2"),
    ];
    for (row, code, place) in cases {
        let (found, at, message) = refusal(row, ImfOptions::default());
        assert_eq!((found, &*at), (code, place), "{row}: {message}");
    }
    let error = read_rates(b"Date,Currency,Frequency\n2023-12-31,CNY,A\n").unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidHeader);
}

#[test]
fn choices_are_words() {
    assert_eq!(ImfDuplicates::ALL.len(), 3);
    for choice in ImfUnscaled::ALL {
        assert_eq!(choice.to_string().parse::<ImfUnscaled>().unwrap(), *choice);
    }
    let error = "first".parse::<ImfDuplicates>().unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidPolicy);
}
